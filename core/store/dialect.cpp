// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// "KRVB" and "KRVW": what the file says it is, readable with `file` and a hex viewer.
qint64 ownerMark(Schema schema)
{
    return schema == Schema::Creditor ? 0x4B525642 : 0x4B525657;
}

} // namespace

QString Dialect::driver()
{
    return u"QSQLITE"_s;
}

QString Dialect::connectOptions(OpenMode mode, int busyTimeoutMs)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    if (mode == OpenMode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    return options;
}

QString Dialect::databaseName(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    const bool still = mode == OpenMode::ReadOnly && file.isFile() && !QFileInfo(file.path()).isWritable()
        && QFileInfo(path + u"-wal"_s).size() == 0;
    if (!still)
        return path;
    return QString::fromLatin1(QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded()) + u"?immutable=1"_s;
}

Result<QString> Dialect::pragma(Database &db, const QString &text)
{
    Query query(db, u"PRAGMA "_s + text);
    if (auto r = query.exec(); !r)
        return r.error();
    const QString answer = query.next() ? query.text(0) : QString();
    if (auto r = query.done(); !r)
        return r.error();
    return answer;
}

Result<QString> Dialect::configure(Database &db, bool durable)
{
    // Outside any transaction: inside one the first of these would do nothing without a word.
    const bool writing = !db.isReadOnly();
    QString journal;
    if (writing) {
        auto granted = pragma(db, u"journal_mode = WAL"_s);
        if (!granted && granted.error().kind != ErrorKind::Locked)
            return granted.error();
        // Some file systems cannot share memory between programs; the classic journal always works.
        if (granted && *granted != "wal"_L1 && *granted != "memory"_L1)
            granted = pragma(db, u"journal_mode = DELETE"_s);
    }
    auto mode = pragma(db, u"journal_mode"_s);
    if (!mode)
        return mode.error();

    const std::pair<QString, QString> settings[] = {
        {u"foreign_keys"_s, u"1"_s},
        {u"synchronous"_s, durable ? u"2"_s : u"0"_s}, // FULL: these are accounts.
        {u"temp_store"_s, u"2"_s},  // Memory: no personal data in temporary files.
    };
    for (const auto &[name, wanted] : settings) {
        if (auto r = pragma(db, name + u" = "_s + wanted); !r)
            return r.error();
        const auto got = pragma(db, name);
        if (!got)
            return got.error();
        if (*got != wanted) {
            return Error{
                ErrorKind::Environment,
                QCoreApplication::translate("store",
                                            "The database driver of this installation cannot keep "
                                            "accounts safely. Install the program again."),
                u"PRAGMA %1 is %2, wanted %3"_s.arg(name, *got, wanted)};
        }
    }
    return *mode;
}

Result<void> Dialect::probeWriting(Database &db, int busyTimeoutMs)
{
    // SQLite opens a file it may not write as read-only without a word, and even hands out its write
    // lock: only a write tells.
    if (auto r = pragma(db, u"busy_timeout = 0"_s); !r)
        return r.error();
    Result<void> outcome = tryWriting(db);
    if (!outcome && outcome.error().kind == ErrorKind::Locked)
        outcome = {};
    if (auto r = pragma(db, u"busy_timeout = %1"_s.arg(busyTimeoutMs)); !r)
        return r.error();
    return outcome;
}

Result<void> Dialect::tryWriting(Database &db)
{
    Transaction tx(db); // Never committed.
    if (!tx.begun())
        return tx.begun();
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    return setSchemaVersion(db, *version);
}

QString Dialect::beginWriting()
{
    return u"BEGIN IMMEDIATE"_s;
}

QString Dialect::beginReading()
{
    return u"BEGIN"_s;
}

Result<int> Dialect::schemaVersion(Database &db)
{
    const auto version = pragma(db, u"user_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

Result<void> Dialect::setSchemaVersion(Database &db, int version)
{
    if (auto r = pragma(db, u"user_version = %1"_s.arg(version)); !r)
        return r.error();
    return {};
}

Result<bool> Dialect::isEmpty(Database &db)
{
    const auto found = objects(db);
    if (!found)
        return found.error();
    return found->empty();
}

Result<void> Dialect::checkOwner(Database &db, bool empty)
{
    const auto mark = pragma(db, u"application_id"_s);
    if (!mark)
        return mark.error();
    const qint64 found = mark->toLongLong();
    if (found == ownerMark(db.schema()) || (empty && found == 0))
        return {};
    const QString shown = QDir::toNativeSeparators(db.path());
    if (found == ownerMark(Schema::Workspace)) {
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("store",
                                        "%1 is the list of creditors, not the file of one. Choose "
                                        "kravbok.sqlite in a creditor's folder.")
                .arg(shown)};
    }
    if (found == ownerMark(Schema::Creditor)) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "store",
                         "%1 is the file of one creditor, not the list of creditors. "
                         "Choose the folder of the workspace.")
                         .arg(shown)};
    }
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate(
                     "store",
                     "%1 is a database of another program. Choose a file that Kravbok "
                     "has made.")
                     .arg(shown)};
}

Result<void> Dialect::setOwner(Database &db)
{
    if (auto r = pragma(db, u"application_id = %1"_s.arg(ownerMark(db.schema()))); !r)
        return r.error();
    return {};
}

Result<qint64> Dialect::dataVersion(Database &db)
{
    const auto version = pragma(db, u"data_version"_s);
    if (!version)
        return version.error();
    return version->toLongLong();
}

Result<void> Dialect::vacuumInto(Database &db, const QString &path)
{
    Query query(db, u"VACUUM INTO :path"_s);
    query.bind("path", path);
    return query.exec();
}

Result<QString> Dialect::integrityComplaint(Database &db)
{
    const auto answer = pragma(db, u"integrity_check(1)"_s);
    if (!answer)
        return answer.error();
    return *answer == "ok"_L1 ? QString() : *answer;
}

Result<std::pair<QString, qint64>> Dialect::danglingRow(Database &db)
{
    Query query(db, u"PRAGMA foreign_key_check"_s);
    if (auto r = query.exec(); !r)
        return r.error();
    std::pair<QString, qint64> found;
    if (query.next())
        found = {query.text(0), query.integer(1)};
    if (auto r = query.done(); !r)
        return r.error();
    return found;
}

Result<std::vector<std::pair<QString, QString>>> Dialect::objects(Database &db)
{
    Query query(
        db,
        u"SELECT name, COALESCE(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "ORDER BY name"_s);
    if (auto r = query.exec(); !r)
        return r.error();
    std::vector<std::pair<QString, QString>> found;
    while (query.next())
        found.emplace_back(query.text(0), query.text(1));
    if (auto r = query.done(); !r)
        return r.error();
    return found;
}

Result<void> Dialect::settleJournal(Database &db)
{
    const auto mode = pragma(db, u"journal_mode = DELETE"_s);
    if (!mode)
        return mode.error();
    if (*mode != "delete"_L1) {
        return Error{ErrorKind::Locked,
                     QCoreApplication::translate(
                         "store", "Another program has %1 open. Close it and try again.")
                         .arg(QDir::toNativeSeparators(db.path()))};
    }
    return {};
}

QString Dialect::listTable(const QString &placeholder)
{
    return u"json_each(%1)"_s.arg(placeholder);
}

QString Dialect::list(const std::vector<qint64> &values)
{
    // By hand: a JSON number would go through a binary fraction.
    QByteArray text = "[";
    for (const qint64 value : values) {
        if (text.size() > 1)
            text += ',';
        text += QByteArray::number(value);
    }
    return QString::fromLatin1(text + ']');
}

QByteArray Dialect::list(const QStringList &values)
{
    return QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
}

} // namespace store
