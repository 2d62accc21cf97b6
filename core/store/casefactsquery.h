// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case.h"
#include "core/model/claim.h"
#include "core/model/creditor.h"
#include "core/model/debtor.h"
#include "core/model/debtormark.h"
#include "core/model/instalment.h"
#include "core/model/legalevent.h"
#include "core/model/letter.h"
#include "core/model/limitationevent.h"
#include "core/model/payment.h"
#include "core/store/claimstore.h"

#include <vector>

namespace store {

class Database;

/// A claim of a case with its balance.
struct CaseClaim
{
    Claim claim;
    ClaimBalance balance;
};

/// Everything stored that a decision about one case rests on. The workflow turns it into engine::CaseFacts.
struct CaseRows
{
    Case value;
    Debtor debtor;
    DebtorMark mark; ///< What is known of the debtor from outside the ledger; empty for items without a case.
    std::vector<CaseClaim> claims;
    /// In order of making, with claims; statementJson is left out, it is large.
    std::vector<Letter> letters;
    /// In order of date, then id; undone ones left out. Those that name the case, and those that came
    /// for one of its claims before it began or in a case the claim has left.
    std::vector<Payment> payments;
    std::vector<ClaimCredit> credits; ///< Of all its claims, in order of day.
    std::vector<LimitationEvent>
        limitation; ///< Of all its claims, in order of day; those taken back left out.
    std::vector<InstalmentPlan>
        plans; ///< Every plan of the case, also those that were only proposed.
    /// What became of its legal steps, in order of day, then id; undone ones left out.
    std::vector<LegalEvent> legal;
};

/// Which cases to read.
enum class CaseSelection { Open, All };

/// Loads cases with everything that belongs to them in a handful of statements, all from one snapshot.
class CaseFactsQuery
{
public:
    explicit CaseFactsQuery(Database &db)
        : m_db(db)
    {
    }

    /// NotFound when there is no such case.
    Result<CaseRows> one(CaseId id);
    /// Those of these cases that are there, by case id.
    Result<std::vector<CaseRows>> some(const std::vector<CaseId> &ids);
    /// By case id.
    Result<std::vector<CaseRows>> all(CaseSelection selection = CaseSelection::Open);
    /// A ledger item without a case, as a case of its own with an invalid id and one claim.
    Result<CaseRows> item(ClaimId id);
    /// Many of them at once, for the ledger page and the autopilot plan; same order as `ids`.
    Result<std::vector<CaseRows>> items(const std::vector<ClaimId> &ids);

private:
    Database &m_db;
};

} // namespace store
