// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/dialect.h"
#include "core/store/filekeeping.h"
#include "core/store/query.h"
#include "core/store/statementcache.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace store {

namespace {

Error brokenInstallation(const QString &detail)
{
    return {ErrorKind::Environment,
            QCoreApplication::translate(
                "store",
                "This installation lacks a part of its database description. Install "
                "the program again."),
            detail};
}

} // namespace

Result<std::vector<Migration>> Migrator::released(Schema schema)
{
    const QString folder = schema == Schema::Creditor ? u":/sql/creditor"_s : u":/sql/workspace"_s;
    static const QRegularExpression form(u"^(\\d{4})_[a-z]+\\.sql$"_s);
    std::vector<Migration> migrations;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QRegularExpressionMatch match = form.match(name);
        const int expected = static_cast<int>(migrations.size()) + 1;
        if (!match.hasMatch() || match.captured(1).toInt() != expected)
            return brokenInstallation(
                u"%1/%2 where number %3 was expected"_s.arg(folder, name).arg(expected));
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return brokenInstallation(folder + u'/' + name);
        migrations.push_back({expected, name, QString::fromUtf8(file.readAll())});
    }
    if (migrations.empty())
        return brokenInstallation(folder);
    return migrations;
}

QStringList Migrator::statements(const QString &sql)
{
    QStringList found;
    QString current;
    bool ended = false;
    const QStringList lines = sql.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() && ended) {
            found << current.trimmed();
            current.clear();
            ended = false;
            continue;
        }
        if (!trimmed.isEmpty())
            ended = trimmed.endsWith(u';');
        current += line + u'\n';
    }
    // A forgotten semicolon at the end shall fail in the database, not vanish here.
    static const QRegularExpression comment(u"--[^\n]*"_s);
    if (!QString(current).remove(comment).trimmed().isEmpty())
        found << current.trimmed();
    return found;
}

Result<void> Migrator::migrate(const std::vector<Migration> &migrations, bool backup)
{
    const auto version = Dialect::schemaVersion(m_db);
    if (!version)
        return version.error();
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    const QString shown = QDir::toNativeSeparators(m_db.path());
    if (*version > newest) {
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("store",
                                        "%1 was last used with a newer version of Kravbok. Install "
                                        "that version, or a later one, and open the file with it.")
                .arg(shown),
            u"schema %1, known %2"_s.arg(*version).arg(newest)};
    }
    if (*version == newest)
        return {};
    if (m_db.isReadOnly()) {
        return Error{ErrorKind::Conflict,
                     QCoreApplication::translate(
                         "store",
                         "%1 is from an older version of Kravbok and was opened for "
                         "reading only. Open it once in the program, then try again.")
                         .arg(shown),
                     u"schema %1, known %2"_s.arg(*version).arg(newest)};
    }
    if (backup) {
        const QString copy = filekeeping::freeName(u"%1.before-%2"_s.arg(m_db.path()).arg(newest));
        if (auto r = m_db.vacuumInto(copy); !r)
            return r;
        m_db.m_backupMade = copy;
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (auto r = run(migration); !r) {
            // The first step left everything as it was: the copy would only be in the way.
            if (migration.version == *version + 1 && backup) {
                filekeeping::removeDatabase(m_db.m_backupMade);
                m_db.m_backupMade.clear();
            }
            return r;
        }
    }
    m_db.m_statements->clear();
    return {};
}

Result<void> Migrator::run(const Migration &migration)
{
    Transaction tx(m_db);
    if (!tx.begun())
        return tx.begun();
    // Another program may have done the step while this one waited for the lock.
    const auto version = Dialect::schemaVersion(m_db);
    if (!version)
        return version.error();
    if (*version >= migration.version)
        return {};
    if (auto r = runStatements(migration); !r) {
        Error error = r.error();
        error.detail = u"%1: %2"_s.arg(migration.name, error.detail);
        //: %1 is a file, %2 a sentence that says what went wrong.
        error.message =
            QCoreApplication::translate("store",
                                        "%1 could not be brought up to this version of Kravbok and "
                                        "was left as it was. %2")
                .arg(QDir::toNativeSeparators(m_db.path()), error.message);
        if (error.kind != ErrorKind::Locked)
            error.kind = ErrorKind::Environment;
        return error;
    }
    return tx.commit();
}

Result<void> Migrator::runStatements(const Migration &migration)
{
    const QStringList parts = statements(migration.sql);
    for (const QString &part : parts) {
        Query query(m_db, part);
        if (auto r = query.exec(); !r)
            return r;
    }
    const auto dangling = Dialect::danglingRow(m_db);
    if (!dangling)
        return dangling.error();
    if (!dangling->first.isEmpty()) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "store", "Restore the newest backup, or go on with the version you had."),
                     u"row %1 of %2 points nowhere"_s.arg(dangling->second).arg(dangling->first)};
    }
    if (auto r = Dialect::setOwner(m_db); !r)
        return r;
    return Dialect::setSchemaVersion(m_db, migration.version);
}

} // namespace store
