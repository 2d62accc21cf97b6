// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/debtor.h"

#include <optional>
#include <vector>

namespace store {

class Database;

/// Those who owe the creditor money. The customer number is unique.
class DebtorStore
{
public:
    explicit DebtorStore(Database &db)
        : m_db(db)
    {
    }

    /// NotFound when there is no such row.
    Result<Debtor> find(DebtorId id);
    Result<std::optional<Debtor>> findByNumber(const QString &number);
    /// All, by customer number.
    Result<std::vector<Debtor>> list();

    /// Where every word of `words` occurs in number, name or organisation number, folded (ø as o,
    /// capitals alike). Empty words find all. By name, at most `limit`.
    Result<std::vector<Debtor>> search(const QString &words, int limit = 100);
    Result<qint64> count(const QString &words = {});

    /// Refuses a number that is taken (Conflict). The id in `debtor` is ignored.
    Result<DebtorId> insert(const Debtor &debtor);
    /// Writes every field of the row with debtor.id.
    Result<void> update(const Debtor &debtor);

    /// The row as JSON, for the before-image of an import.
    Result<QByteArray> image(DebtorId id);
    /// Puts a row back as its image says. The row must still exist.
    Result<void> restore(const QByteArray &image);
    /// Only for taking an import back; refused (Conflict) when anything hangs on the debtor.
    Result<void> remove(DebtorId id);

private:
    Database &m_db;
};

} // namespace store
