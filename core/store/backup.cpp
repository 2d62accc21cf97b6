// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/dialect.h"
#include "core/store/filekeeping.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace store {

namespace {

Result<void> copyBytes(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate(
                         "store",
                         "%1 cannot be read. See that it is there and that your user may "
                         "read it.")
                         .arg(QDir::toNativeSeparators(from)),
                     source.errorString()};
    }
    if (auto r = filekeeping::createPrivate(to); !r)
        return r;
    QFile copy(to);
    bool written = copy.open(QIODevice::WriteOnly);
    while (written && !source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        written = !block.isEmpty() && copy.write(block) == block.size();
    }
    if (!written || !copy.flush()) {
        return Error{
            ErrorKind::Environment,
            QCoreApplication::translate("store",
                                        "%1 cannot be copied to %2. Make room on the disk and try "
                                        "again.")
                .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to)),
            source.errorString() + u"; "_s + copy.errorString()};
    }
    return {};
}

/// The copy migrated, verified and whole by itself.
Result<RestoreReport> prepare(const QString &fresh, const QString &candidate, Schema schema,
                              const Progress &progress)
{
    const auto db =
        Database::open(fresh, schema, OpenMode::ReadWrite, {.backupBeforeMigrating = false});
    if (!db) {
        // The user chose the candidate and knows nothing of the copy.
        Error error = db.error();
        error.message.replace(QDir::toNativeSeparators(fresh), QDir::toNativeSeparators(candidate));
        return error;
    }
    RestoreReport report;
    report.fromVersion = (*db)->versionFound();
    const auto version = (*db)->schemaVersion();
    if (!version)
        return version.error();
    report.toVersion = *version;
    const auto verified = verify(**db, progress);
    if (!verified)
        return verified.error();
    if (!verified->isSound()) {
        return Error{
            ErrorKind::BadInput,
            //: %1 is a file, %2 a table name, %3 a row number, %4 a sentence that says what is wrong with it.
            QCoreApplication::translate("store",
                                        "%1 is not sound and was not restored. %2, row %3: %4")
                .arg(QDir::toNativeSeparators(candidate), verified->finding->table,
                     QString::number(verified->finding->row), verified->finding->text)};
    }
    report.verified = *verified;
    if (auto r = Dialect::settleJournal(**db); !r)
        return r.error();
    return report;
}

/// Brings the old file into one piece, so that keeping it aside keeps all of it. A damaged one is left
/// as it is; one that is in use is refused.
Result<void> settleOld(const QString &target, Schema schema)
{
    // Opening something that is no database would delete the journal beside it.
    QFile file(target);
    if (!file.open(QIODevice::ReadOnly) || file.read(16) != QByteArray("SQLite format 3\0", 16))
        return {};
    file.close();
    const auto db = Database::open(target, schema, OpenMode::ReadWrite,
                                   {.busyTimeoutMs = 1000, .migrate = false});
    Result<void> settled;
    if (db)
        settled = Dialect::settleJournal(**db);
    else
        settled = db.error();
    if (!settled && settled.error().kind == ErrorKind::Locked) {
        return Error{
            ErrorKind::Locked,
            QCoreApplication::translate("store",
                                        "%1 is in use. Close every window of the program and try "
                                        "again.")
                .arg(QDir::toNativeSeparators(target))};
    }
    return {};
}

} // namespace

Result<void> backup(Database &db, const QString &path)
{
    if (auto r = db.vacuumInto(path); !r)
        return r;
    // A copy nobody has read back is a hope, not a backup.
    Result<void> sound;
    {
        const auto copy = Database::open(path, db.schema(), OpenMode::ReadOnly);
        sound = copy ? (*copy)->integrityCheck() : Result<void>(copy.error());
    }
    if (!sound)
        filekeeping::removeDatabase(path);
    return sound;
}

Result<RestoreReport> restore(const QString &candidate, const QString &target, Schema schema,
                              const Progress &progress)
{
    if (QFileInfo(candidate + u"-wal"_s).size() > 0) {
        return Error{
            ErrorKind::Locked,
            QCoreApplication::translate("store",
                                        "%1 is in use or was not closed properly. Open it in the "
                                        "program, make a backup of it and restore that.")
                .arg(QDir::toNativeSeparators(candidate))};
    }
    const QString fresh = filekeeping::freeName(target + u".restoring"_s);
    auto report = Result<RestoreReport>(RestoreReport{});
    Result<void> step = copyBytes(candidate, fresh);
    if (step) {
        report = prepare(fresh, candidate, schema, progress);
        step = report ? filekeeping::flushToDisk(fresh) : Result<void>(report.error());
    }
    if (step)
        step = settleOld(target, schema);
    const bool replaces = QFileInfo::exists(target);
    const QString aside = filekeeping::freeName(target + u".replaced"_s);
    if (step)
        step = filekeeping::replaceKeeping(fresh, target, aside);
    if (!step) {
        filekeeping::removeDatabase(fresh);
        return step.error();
    }
    if (replaces)
        report->keptAside = aside;
    return report;
}

} // namespace store
