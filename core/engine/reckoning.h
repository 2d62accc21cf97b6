// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/engine/interest.h"
#include "core/engine/interestwalk.h"
#include "core/law/lawtable.h"

namespace engine {

/// What payments dated on or before a day have covered of one claim.
struct Covered
{
    Money costs;
    Money interest;
    Money principal;
};

/// The sums of one claim on a day, without their lines: what a decision needs, cheaply.
struct ClaimSums
{
    Money openPrincipal;
    Money interest; ///< Unpaid.
    Money costs; ///< Unpaid letter fees, compensation and court costs; negative when a reversed fee was already
                 ///< paid.
    QDate rateMissing; ///< First day without a known rate; the interest is then not to be used.

    Money open() const { return openPrincipal + interest + costs; }
};

/// Principal less credit notes and what was paid before the claim was taken in.
Money principalAtStart(const ClaimFacts &claim);

Covered covered(const CaseFacts &facts, ClaimId claim, QDate on);

/// Payments that reduced the principal of one claim, ascending by date.
std::vector<BaseReduction> principalPayments(const CaseFacts &facts, ClaimId claim, QDate on);

/// The interest terms of a claim. A consumer never owes an agreed rate, a public debtor never less
/// than the statutory one (forsinkelsesrenteloven §§ 2 b, 4).
detail::InterestTerms interestTerms(const CaseFacts &facts, const ClaimFacts &claim, QDate to,
                                    std::span<const BaseReduction> reductions);

/// The compensation a letter charged on one claim.
Money compensationOn(const LetterFacts &letter, ClaimId claim);

/// The claim without the part the debtor objects to: what letters are about while that is not settled. Its
/// payments count on the undisputed part first.
ClaimFacts undisputedPart(const ClaimFacts &claim);

/// Out-of-court costs charged on a claim on or before a day, reversed ones left out: letter fees,
/// compensation, and the fee for serving a konkursvarsel (inkassoforskriften §§ 2-4, 2-6).
Money costsCharged(const CaseFacts &facts, ClaimId claim, QDate on);

/// What compensation charged on a claim (where the policy claims it once for the case: on any claim) has not
/// been deducted from yet. Each krone of it stands for one krone of costs, whichever is charged first
/// (inkassoforskriften § 2-6).
Money compensationLeft(const CaseFacts &facts, ClaimId claim, QDate on);

/// Costs of legal steps on a claim on or before a day: court fees and what writing a petition may cost
/// (inkassoloven § 21). Those of a petition that was refused are not the debtor's
/// (tvangsfullbyrdelsesloven § 3-1: only necessary costs).
Money courtCosts(const CaseFacts &facts, ClaimId claim, QDate on);

/// The costs of the event do not stand on the day: its petition was refused by then.
bool isCostLost(const CaseFacts &facts, const LegalFact &event, QDate on);

ClaimSums reckon(const CaseFacts &facts, const ClaimFacts &claim, QDate on, const LawTable &law);

} // namespace engine
