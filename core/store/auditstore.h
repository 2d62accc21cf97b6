// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace store {

class Database;

/// One line of the audit: what was done to what.
struct AuditRow
{
    qint64 id = 0;
    QString kind;    ///< Stable word: "letter.approved", "import.committed".
    QString subject; ///< "case 2026-0113", "batch 12".
    QString data;    ///< JSON object, or empty.
    QDate day;
    QDateTime at;
    QString hash; ///< SHA-256 over the previous row's hash and this row's content, lower-case hex.
};

/// Everything that was done, append-only: every row carries the hash of the one before.
class AuditStore
{
public:
    explicit AuditStore(Database &db)
        : m_db(db)
    {
    }

    Result<qint64> append(const QString &kind, const QString &subject, const QString &dataJson,
                          QDate day, const QDateTime &at);
    /// Newest first, at most `limit`.
    Result<std::vector<AuditRow>> recent(int limit);
    /// Recomputes the chain. The error names the first row that does not fit.
    Result<void> verify();

private:
    Database &m_db;
};

} // namespace store
