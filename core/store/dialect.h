// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

class QSqlError;

namespace store {

/// Everything that is SQLite and not SQL, in one place: opening, pragmas, locking words, lists of
/// values, copying, and what the error numbers mean. The stores say portable SQL only.
class Dialect
{
public:
    static QString driver();
    /// For QSqlDatabase::setDatabaseName. A file nobody can be writing to, because its folder cannot be
    /// written and no journal lies beside it, is read as it stands: the log's shared memory could not be made.
    static QString databaseName(const QString &path, OpenMode mode);
    /// For QSqlDatabase::setConnectOptions.
    static QString connectOptions(OpenMode mode, int busyTimeoutMs);

    /// Foreign keys, journal, durability: set, read back, refused when not granted. Answers the journal mode.
    static Result<QString> configure(Database &db, bool durable);
    /// Refuses a database whose file or folder cannot be written, naming the cure. A write in progress
    /// elsewhere is no obstacle.
    static Result<void> probeWriting(Database &db, int busyTimeoutMs);

    /// Takes the write lock at once. Immediate, not deferred: a deferred transaction that turns to
    /// writing fails without waiting when another program has written in between.
    static QString beginWriting();
    static QString beginReading();

    static Result<int> schemaVersion(Database &db);
    static Result<void> setSchemaVersion(Database &db, int version);
    /// Refuses a database that belongs to another program, or has the other schema of ours.
    static Result<void> checkOwner(Database &db, bool empty);
    static Result<void> setOwner(Database &db);
    /// True when there is no table at all.
    static Result<bool> isEmpty(Database &db);

    static Result<qint64> dataVersion(Database &db);
    static Result<void> vacuumInto(Database &db, const QString &path);
    /// Empty when sound, else SQLite's first complaint.
    static Result<QString> integrityComplaint(Database &db);
    /// The first row whose foreign key points nowhere: table and row, or an empty table name.
    static Result<std::pair<QString, qint64>> danglingRow(Database &db);
    /// Name and text of every table, index and trigger, by name.
    static Result<std::vector<std::pair<QString, QString>>> objects(Database &db);
    /// Moves what waits in the write-ahead log into the file and leaves the log: afterwards the file is
    /// whole by itself. Locked when another program has it open.
    static Result<void> settleJournal(Database &db);

    /// A table expression with one column `value` out of a bound list: "… IN (SELECT value FROM " + … + ")".
    static QString listTable(const QString &placeholder);
    static QString list(const std::vector<qint64> &values);
    template <typename Tag>
    static QString list(const std::vector<Id<Tag>> &ids)
    {
        std::vector<qint64> values;
        values.reserve(ids.size());
        for (const Id<Tag> id : ids)
            values.push_back(id.value);
        return list(values);
    }
    static QByteArray list(const QStringList &values);

    /// What went wrong, as a sentence that names the file and the cure.
    static Error error(const QSqlError &error, const QString &path);
    /// True when SQLite may have taken the whole transaction back by itself.
    static bool endsTransaction(const QSqlError &error);

private:
    static Result<void> tryWriting(Database &db);
    static Result<QString> pragma(Database &db, const QString &text);
};

} // namespace store
