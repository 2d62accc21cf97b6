// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace store {

/// Brings a database to the newest schema, one immediate transaction per file that also sets the
/// version: a step that fails leaves the database exactly as it was.
class Migrator
{
public:
    explicit Migrator(Database &db)
        : m_db(db)
    {
    }

    /// The files under /sql/<schema>, in order. Refuses a gap or a name without a number.
    static Result<std::vector<Migration>> released(Schema schema);

    /// A statement ends where a line ends in a semicolon and a blank line (or the end) follows.
    static QStringList statements(const QString &sql);

    /// Runs what is missing, after a copy to `<file>.before-<version>` when one is wanted. Refuses a
    /// database that is newer than the last migration, and an older one that is only read.
    Result<void> migrate(const std::vector<Migration> &migrations, bool backup);

private:
    Result<void> run(const Migration &migration);
    Result<void> runStatements(const Migration &migration);

    Database &m_db;
};

} // namespace store
