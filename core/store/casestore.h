// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace store {

class Database;

/// Which cases to list; unset members do not narrow.
struct CaseFilter
{
    bool openOnly = false; ///< Not closed.
    std::optional<CaseState> state = {};
    DebtorId debtor = {};
    std::optional<bool> autopilot = {};
};

/// Collection cases, their claims and their append-only history. A claim can be in one case that is
/// not closed, never in two: the table refuses it.
class CaseStore
{
public:
    explicit CaseStore(Database &db)
        : m_db(db)
    {
    }

    /// Gives the case the next number of the year of `opened` and attaches its claims. `id` and
    /// `number` in the argument are ignored. Refuses a claim that is in another open case or belongs
    /// to another debtor (Conflict). Call inside a Transaction.
    Result<Case> insert(const Case &value);
    /// NotFound when there is no such row.
    Result<Case> find(CaseId id);
    Result<std::optional<Case>> findByNumber(const QString &number);
    /// By number, newest first.
    Result<std::vector<Case>> list(const CaseFilter &filter = {});
    /// Writes state, dates, reason, start step and autopilot; number, debtor and claims stay. Closing
    /// sets its claims free; reopening claims them again, or refuses (Conflict).
    Result<void> update(const Case &value);

    /// Ids in the order in which they were attached.
    Result<std::vector<ClaimId>> claimsOf(CaseId id);
    /// The case that is not closed and holds the claim.
    Result<std::optional<CaseId>> caseOfClaim(ClaimId id);
    /// The same for many at once, by claim; those in no case are left out.
    Result<std::unordered_map<qint64, CaseId>> casesOfClaims(const std::vector<ClaimId> &ids);
    Result<void> attach(CaseId id, ClaimId claim);
    /// Refused (NotFound) when the claim is not in the case. Letters keep what they covered.
    Result<void> detach(CaseId id, ClaimId claim);

    /// Adds a line to the history; `data` is a JSON object or empty. Never changed or removed.
    Result<qint64> appendEvent(const CaseEvent &event);
    /// Oldest first.
    Result<std::vector<CaseEvent>> events(CaseId id);
    /// The newest lines over all cases, newest first.
    Result<std::vector<CaseEvent>> recentEvents(int limit);

private:
    Database &m_db;
};

} // namespace store
