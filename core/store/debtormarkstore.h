// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/debtormark.h"

#include <vector>

namespace store {

class Database;

/// What is known of debtors from outside the ledger: one row each, kept apart from the customer so that an
/// import of the ledger never overwrites it.
class DebtorMarkStore
{
public:
    explicit DebtorMarkStore(Database &db)
        : m_db(db)
    {
    }

    /// A mark without `asOf` when nothing is known.
    Result<DebtorMark> find(DebtorId id);
    Result<std::vector<DebtorMark>> all();
    /// Takes the place of what was known.
    Result<void> put(const DebtorMark &mark);
    /// Removes what was marked; fine when nothing was.
    Result<void> clear(DebtorId id);

private:
    Database &m_db;
};

} // namespace store
