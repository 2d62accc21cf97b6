// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/claim.h"

#include <vector>

namespace store {

class Database;

/// Credit notes on claims, one by one. What the balance calls credited decides; this says when and by which note.
class CreditStore
{
public:
    explicit CreditStore(Database &db)
        : m_db(db)
    {
    }

    /// `id` is ignored. Refuses an amount that is not more than zero (BadInput).
    Result<qint64> insert(const ClaimCredit &credit);
    /// In order of day.
    Result<std::vector<ClaimCredit>> ofClaim(ClaimId claim);
    /// Removes what the ledger told, newest first, until no more than `total` is left: after an import was
    /// taken back.
    Result<void> trim(ClaimId claim, Money total);

private:
    Database &m_db;
};

} // namespace store
