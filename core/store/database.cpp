// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/dialect.h"
#include "core/store/filekeeping.h"
#include "core/store/migrator.h"
#include "core/store/statementcache.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace store {

namespace {

const QLatin1StringView memoryPath = ":memory:"_L1;

QString newConnectionName()
{
    static std::atomic<qint64> count = 0;
    return u"kravbok-%1"_s.arg(++count);
}

Result<void> checkPlace(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    const QByteArray fileSystem = QStorageInfo(file.absolutePath()).fileSystemType();
    if (const QString risk = filekeeping::networkRisk(path, fileSystem); !risk.isEmpty())
        return Error{ErrorKind::Environment, risk};
    if (mode == OpenMode::Create)
        return filekeeping::createPrivate(path);
    if (!file.exists()) {
        return Error{
            ErrorKind::NotFound,
            QCoreApplication::translate("store",
                                        "There is no file %1. Choose another folder, or make a new "
                                        "workspace there.")
                .arg(shown)};
    }
    if (file.isDir()) {
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate(
                         "store", "%1 is a folder, not a database. Choose the file in it.")
                         .arg(shown)};
    }
    if (file.size() == 0) {
        // SQLite would take it for a new database: whatever was in it would be gone without a word.
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate(
                         "store",
                         "%1 is empty. Restore a backup; if nothing was ever stored in "
                         "it, delete the file.")
                         .arg(shown)};
    }
    return {};
}

} // namespace

Database::Database(QString path, Schema schema, OpenMode mode, int busyTimeoutMs)
    : m_path(std::move(path))
    , m_connection(newConnectionName())
    , m_schema(schema)
    , m_mode(mode)
    , m_busyTimeoutMs(busyTimeoutMs)
    , m_statements(std::make_unique<StatementCache>())
{
}

Database::~Database()
{
    m_statements.reset();
    if (QSqlDatabase::contains(m_connection)) {
        handle().close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

bool Database::isInMemory() const
{
    return m_path == memoryPath;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Schema schema, OpenMode mode,
                                                 const OpenOptions &options)
{
    const bool inMemory = path == memoryPath;
    if (inMemory)
        mode = OpenMode::Create;
    else if (auto r = checkPlace(path, mode); !r)
        return r.error();

    std::unique_ptr<Database> db(new Database(path, schema, mode, options.busyTimeoutMs));
    if (auto r = db->connect(options); !r) {
        db.reset();
        if (mode == OpenMode::Create && !inMemory)
            filekeeping::removeDatabase(path);
        return r.error();
    }
    return db;
}

Result<void> Database::connect(const OpenOptions &options)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(Dialect::driver(), m_connection);
        connection.setDatabaseName(Dialect::databaseName(m_path, m_mode));
        connection.setConnectOptions(Dialect::connectOptions(m_mode, m_busyTimeoutMs));
        if (!connection.isValid()) {
            return Error{ErrorKind::Environment,
                         QCoreApplication::translate(
                             "store",
                             "The database driver is missing from this installation. "
                             "Install the program again."),
                         connection.lastError().text()};
        }
        if (!connection.open())
            return Dialect::error(connection.lastError(), m_path);
    }
    const auto version = Dialect::schemaVersion(*this);
    if (!version)
        return version.error();
    m_versionFound = *version;
    const auto empty = Dialect::isEmpty(*this);
    if (!empty)
        return empty.error();
    if (auto r = Dialect::checkOwner(*this, *empty); !r)
        return r;
    const auto journal = Dialect::configure(*this, options.durable);
    if (!journal)
        return journal.error();
    m_journalMode = *journal;

    if (m_mode == OpenMode::ReadWrite) {
        if (auto r = Dialect::probeWriting(*this, m_busyTimeoutMs); !r)
            return r;
        if (!filekeeping::makePrivate(m_path)) {
            m_notes.push_back(
                {Severity::Warning, u"store.public"_s, QDir::toNativeSeparators(m_path),
                 QCoreApplication::translate("store",
                                             "Other users of this computer may read the "
                                             "database."),
                 QCoreApplication::translate("store", "Take their rights to the file away.")});
        }
    }
    if (!isInMemory()) {
        if (const auto note = filekeeping::synchronisedFolder(m_path))
            m_notes.push_back(*note);
    }

    if (!options.migrate) {
        m_version = m_versionFound;
        return {};
    }
    Result<std::vector<Migration>> migrations = Migrator::released(m_schema);
    if (options.migrations)
        migrations = *options.migrations;
    if (!migrations)
        return migrations.error();
    Migrator migrator(*this);
    const bool backup = options.backupBeforeMigrating && !isInMemory() && !*empty;
    if (auto r = migrator.migrate(*migrations, backup); !r)
        return r;
    m_version = migrations->empty() ? 0 : migrations->back().version;
    return {};
}

Result<int> Database::schemaVersion()
{
    return Dialect::schemaVersion(*this);
}

Result<qint64> Database::dataVersion()
{
    return Dialect::dataVersion(*this);
}

Result<void> Database::vacuumInto(const QString &path)
{
    if (auto r = filekeeping::createPrivate(path); !r)
        return r;
    Result<void> copied = Dialect::vacuumInto(*this, path);
    if (copied)
        copied = filekeeping::flushToDisk(path);
    if (!copied)
        filekeeping::removeDatabase(path);
    return copied;
}

Result<void> Database::integrityCheck()
{
    const QString shown = QDir::toNativeSeparators(m_path);
    const auto complaint = Dialect::integrityComplaint(*this);
    if (!complaint)
        return complaint.error();
    if (!complaint->isEmpty()) {
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate(
                         "store",
                         "%1 is damaged (%2). Do not use it further; restore the newest "
                         "backup.")
                         .arg(shown, *complaint)};
    }
    const auto dangling = Dialect::danglingRow(*this);
    if (!dangling)
        return dangling.error();
    if (!dangling->first.isEmpty()) {
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate(
                         "store",
                         "%1 is damaged: row %2 of %3 points to something that is not "
                         "there. Restore the newest backup.")
                         .arg(shown, QString::number(dangling->second), dangling->first)};
    }
    return {};
}

} // namespace store
