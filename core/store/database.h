// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/store/migration.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QSqlDatabase;

namespace store {

class StatementCache;

/// Which set of migrations a file follows.
enum class Schema {
    Creditor,  ///< `creditors/<id>/kravbok.sqlite`: everything about one creditor.
    Workspace, ///< `workspace.sqlite`: which creditors there are.
};

/// What the caller wants of a file.
enum class OpenMode {
    ReadWrite, ///< The file must exist; it is migrated when it is older.
    ReadOnly,  ///< The file must exist and have today's schema; nothing is written.
    Create,    ///< The file must not exist; folders are made with mode 0700, the file with 0600.
};

/// Knobs that only tests and the restore helper turn.
struct OpenOptions
{
    int busyTimeoutMs = 5000; ///< How long a write waits for another program's write.
    bool backupBeforeMigrating = true;
    bool durable = true; ///< False for what can be made again: a commit does not wait for the disk.
    bool migrate = true; ///< False takes the file as it is, whatever its version.
    std::optional<std::vector<Migration>> migrations = {}; ///< Instead of those in the resources.
};

/// One open database file. Belongs to the thread that opened it; a worker opens its own.
/// Stores and queries take it by reference; it outlives them.
class Database
{
public:
    /// Opens (or creates) and migrates. ":memory:" gives a fresh database for tests in any mode.
    /// Refuses, with a sentence that names the file and the cure: a missing file (NotFound), an existing
    /// one on Create (Conflict), a newer schema or a foreign file (BadInput), a network folder, a
    /// read-only or full disk, a file that is no database (Environment), a file another program is
    /// writing to (Locked).
    static Result<std::unique_ptr<Database>> open(const QString &path, Schema schema, OpenMode mode,
                                                  const OpenOptions &options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    Schema schema() const { return m_schema; }
    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    bool isInMemory() const;

    /// The number of the newest migration in the file, now.
    Result<int> schemaVersion();
    /// The same before it was opened: 0 for a new file.
    int versionFound() const { return m_versionFound; }
    /// "wal", "delete" or "memory": what the file system granted.
    QString journalMode() const { return m_journalMode; }
    /// Changes only when another connection has written: the window polls it.
    Result<qint64> dataVersion();
    /// Things the user should know though the file could be opened, such as a synchronised folder.
    const std::vector<Issue> &notes() const { return m_notes; }
    /// Where the copy before migrating was put; empty when nothing was migrated.
    QString backupMadeOnOpen() const { return m_backupMade; }

    /// Writes a compact copy, mode 0600. Refuses an existing file; the copy is removed when it fails.
    Result<void> vacuumInto(const QString &path);
    /// SQLite's own look at pages, indexes and foreign keys. The error quotes the first complaint.
    Result<void> integrityCheck();

    /// True between a Transaction's begin and its end.
    bool inTransaction() const { return m_inTransaction; }

private:
    friend class Query;
    friend class Snapshot;
    friend class Transaction;
    friend class Migrator;

    Database(QString path, Schema schema, OpenMode mode, int busyTimeoutMs);
    Result<void> connect(const OpenOptions &options);
    QSqlDatabase handle() const;

    QString m_path;
    QString m_connection; ///< The name only: a QSqlDatabase kept as a member dies badly at removal.
    Schema m_schema;
    OpenMode m_mode;
    int m_busyTimeoutMs;
    QString m_journalMode;
    QString m_backupMade;
    int m_versionFound = 0;
    int m_version = -1; ///< What this program works with; -1 while it is being opened.
    std::vector<Issue> m_notes;
    std::unique_ptr<StatementCache> m_statements;
    bool m_inTransaction = false;
    /// SQLite took the transaction back by itself: nothing more may run in it.
    bool m_transactionLost = false;
};

} // namespace store
