// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ladderplan.h"

namespace store {

class Database;

/// The ladders the user composed, one per kind of debtor.
class LadderStore
{
public:
    explicit LadderStore(Database &db)
        : m_db(db)
    {
    }

    /// By ladderIndex(); those not composed are as LadderPlan is made.
    Result<std::array<LadderPlan, 4>> all();
    /// Replaces the ladder of a kind. Call inside a Transaction.
    Result<void> save(DebtorKind kind, const LadderPlan &plan);
    /// The general settings hold again for the kind.
    Result<void> remove(DebtorKind kind);

private:
    Database &m_db;
};

} // namespace store
