// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/limitationevent.h"

#include <vector>

namespace store {

class Database;

/// What started, interrupted or extended the limitation of claims. Rows are taken back, never removed.
class LimitationStore
{
public:
    explicit LimitationStore(Database &db)
        : m_db(db)
    {
    }

    /// `id` is ignored. An extension needs its last day and nothing else has one (BadInput).
    Result<LimitationEventId> insert(const LimitationEvent &event);
    /// NotFound when there is no such row.
    Result<LimitationEvent> find(LimitationEventId id);
    /// Of one claim, in order of day; those taken back too.
    Result<std::vector<LimitationEvent>> ofClaim(ClaimId claim);
    /// Of every claim, in order of claim and day; those taken back left out.
    Result<std::vector<LimitationEvent>> all();
    Result<void> setUndone(LimitationEventId id, bool undone);

private:
    Database &m_db;
};

} // namespace store
