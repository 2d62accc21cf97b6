// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/lawtable.h"

namespace engine {

/// What a letter may charge on a day, on which claim, and why that much or why nothing.
struct FeeDecision
{
    Money amount;
    ClaimId claim;
    Reason reason; ///< Always set, also for a fee of zero.
    Money covered = {}; ///< Of the lawful fee: what compensation charged before stands for; `amount` is the rest.
    std::vector<ClaimAmount> parts = {}; ///< Of a compensation on more than one claim; they sum to `amount`.
};

/// A fee decision, and the series whose value was missing on `missingDay` when one was needed.
struct FeeOutcome
{
    FeeDecision decision;
    std::optional<Series> missing;
    QDate missingDay;
};

/// As letterFee() and compensation(), for deciding many cases: makes no text and no Error.
FeeOutcome letterFeeOutcome(const CaseFacts &facts, Step step, QDate day, const LawTable &law);
FeeOutcome compensationOutcome(const CaseFacts &facts, QDate day, const LawTable &law);

/// The letter fee of `step` sent on `day` for the claims of the case (inkassoforskriften §§ 1-2, 1-3
/// and chapter 2): one fee per letter, on the oldest claim that allows one. Claims that are not due,
/// disputed, not in kroner or whose principal is paid carry none. Refuses a day whose inkassosats is unknown.
Result<FeeDecision> letterFee(const CaseFacts &facts, Step step, QDate day, const LawTable &law);

/// The § 3 a compensation a final notice may add on a day: business and public debtors, net of letter
/// fees already charged on the same claim (inkassoforskriften § 2-6). By the creditor's policy once for each
/// invoice, or once for the case (then net of what was charged on any of its claims, on the oldest that allows
/// it); of the amount in force on the day, or on the day the claim fell due. Refuses a day whose amount is unknown.
Result<FeeDecision> compensation(const CaseFacts &facts, QDate day, const LawTable &law);

/// The chapter 2 ceiling for all out-of-court costs of one claim on a day, to the øre, by the inkassosats
/// of that day. `heavy` is the § 2-3 ceiling, `longPlan` the § 2-4 one. Refuses a claim whose due date no known
/// ceiling covers. One and a half times for others than consumers; the VAT rate where policy says so; then 1.5 S
/// for a long plan, which neither of the two touches.
Result<Money> costCeiling(const ClaimFacts &claim, bool heavy, QDate day, const Policy &policy,
                          const LawTable &law, bool longPlan = false);

/// The debtor has agreed to a plan of more than four instalments by the day, and the creditor has not brought
/// the case before the conciliation board, the court or the namsfogd (inkassoforskriften § 2-4).
bool hasLongPlan(const CaseFacts &facts, QDate day, const LawTable &law);

/// The claim has come under § 2-3: more than 28 days past the deadline of a payment demand that gave at
/// least 14 days and was sent after a missed deadline of at least 14 days in a reminder or notice.
bool isHeavy(const CaseFacts &facts, const ClaimFacts &claim, QDate day, const LawTable &law);

/// One letter fee by the share of the inkassosats: S(sent) × share(due), rounded half up to whole kroner.
Result<Money> flatFee(Series share, QDate due, QDate sent, const LawTable &law);

} // namespace engine
