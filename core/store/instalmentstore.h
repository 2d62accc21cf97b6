// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/instalment.h"

#include <vector>

namespace store {

class Database;

/// Instalment plans with their terms. A case has one live plan (proposed or accepted) at a time: the table
/// refuses another (Conflict).
class InstalmentStore
{
public:
    explicit InstalmentStore(Database &db)
        : m_db(db)
    {
    }

    /// Stores the plan with its terms; `id` is ignored. Refuses terms that do not sum to the total
    /// (BadInput). Call inside a Transaction.
    Result<InstalmentPlanId> insert(const InstalmentPlan &plan);
    /// Every plan of a case, oldest first.
    Result<std::vector<InstalmentPlan>> ofCase(CaseId id);
    /// Writes state, the two days and the note; the terms never change.
    Result<void> update(const InstalmentPlan &plan);

private:
    Database &m_db;
};

} // namespace store
