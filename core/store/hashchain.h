// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace store {

class Database;

/// An append-only table whose rows are numbered from 1 and each carry a hash over the row before and
/// themselves; chain_head keeps length and end, so that rows cut off the end are missed too.
class HashChain
{
public:
    /// `columns` without id and hash, in the order in which they are hashed.
    HashChain(Database &db, QString table, QStringList columns);

    static HashChain audit(Database &db);
    static HashChain caseEvents(Database &db);

    /// Adds a row and answers its id.
    Result<qint64> append(const QStringList &values);

    /// What a look at the chain found; `badRow` is 0 when everything fits.
    struct Check
    {
        qint64 rows = 0;
        qint64 badRow = 0;
        QString text; ///< A sentence about the bad row.
    };
    Result<Check> check(const Progress &progress = {});

private:
    QString hashOf(const QString &previous, qint64 id, const QStringList &values) const;

    Database &m_db;
    QString m_table;
    QStringList m_columns;
};

} // namespace store
