// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/enforcement.h"
#include "core/engine/fees.h"
#include "core/engine/statement.h"

#include <array>
#include <vector>

namespace engine {

/// The engine's answer for one step on one day.
struct StepOutcome
{
    Step step = Step::PaymentReminder;
    bool allowed = false;
    Reason refusal; ///< Set when not allowed; never empty.
    Money fee;
    Money feeOffset; ///< What compensation charged before stands for of a lawful fee; no part of `fee`.
    ClaimId feeClaim;
    Reason feeReason; ///< Set when allowed.
    Money compensation;
    std::vector<ClaimAmount> compensationParts; ///< By claim, where it is on more than one.
    Money
        interest; ///< To and including the day, as the letter would show (zero for a payment reminder).
    Money writing;  ///< Of an attachment petition: what writing it may cost the debtor.
    Money security; ///< Of a bankruptcy petition: paid on filing, no part of the total.
    Money
        total; ///< What the step would ask for: everything open, with its fee, compensation and cost of writing.
    QDate
        deadline; ///< Of a letter: day plus the step's days, moved to the next bank day. Of a legal step: the last day it can be handed in; invalid when there is none.
};

/// Something the user should know although nothing is refused.
struct Remark
{
    int step = -1; ///< The step it is about; -1 for the case.
    Reason reason;
};

/// All ten steps for one case on one day, and which one is the natural next.
struct Decision
{
    std::array<StepOutcome, stepCount> steps;
    int next = -1; ///< Index of the recommended allowed step, -1 when none is allowed.
    Step coming = Step::PaymentReminder; ///< The rung that follows in the ladder, allowed or not.
    QDate comingFrom;                    ///< The earliest day of `coming`, when known.
    std::array<QDate, stepCount> firstLawful; ///< By step: the first day it is allowed while nothing else happens; filled by nameFirstDays() for refused steps only, invalid where waiting alone does not do it.
    bool ladderOver = false; ///< The ladder the user composed ends here: `coming` is its last rung.
    Enforcement
        enforcement; ///< The rules a petition for utlegg is made under; filled when it is allowed.
    std::vector<Remark> remarks;

    const StepOutcome &of(Step step) const { return steps[static_cast<size_t>(step)]; }
};

/// Decides every step by the guard table of the law page (section 8). Pure; makes no text.
///
/// A letter step counts as taken when it was sent or posted; one waiting in the outbox holds the case,
/// a returned or withdrawn one is as if never made. Each step is taken once, except the reminder
/// (twice), the payment demand (again when more than six months old, inkassoloven § 11) and the final
/// notice (once after each demand). A letter may not leave before the last deadline given has passed
/// and the days of grace with it; a legal step waits for the deadline only. What a claim has not been
/// told in a letter about it, it is not held to: a claim merged into a case gets its own notices. Refuses only when the law tables cannot answer at all;
/// a missing rate for the day refuses each step that needs it, with the series as reason.
Decision decide(const CaseFacts &facts, QDate day, const LawTable &law);

/// Day plus the days the policy gives the step, moved to the next bank day. Letter steps only.
QDate deadlineFor(Step step, QDate day, const Policy &policy);

/// The first day from `day` on which a step is allowed while nothing else happens, found by following the
/// days the refusals name; invalid when waiting alone does not do it.
QDate firstLawful(const CaseFacts &facts, Step step, QDate day, const LawTable &law);

/// Fills `firstLawful` of a decision: apart from decide(), which many cases go through and few are asked this of.
void nameFirstDays(Decision &decision, const CaseFacts &facts, QDate day, const LawTable &law);

/// The case with only those claims a letter on the day is about: due, open, in kroner, undisputed, with
/// an invoice behind them; of a partly disputed claim only the undisputed part. Its statement adds up to the total of an allowed letter step, less the fee
/// and compensation of that letter.
CaseFacts forLetter(const CaseFacts &facts, QDate day, const LawTable &law);

/// Why a single ledger item cannot be collected at all, or an unset reason when it can
/// (missing due date, credit, settled, foreign currency, balance without invoice, no address of any
/// kind, not due yet). Being written off in the books is no bar: the claim lives on.
Reason whyUncollectable(const ClaimFacts &claim, DebtorKind kind, bool hasAddress, QDate day);

/// True when the claim is a consumer claim: the claim's own mark, else by the debtor's kind
/// (person and unknown are treated as consumers: the careful reading).
bool isConsumer(const Claim &claim, DebtorKind kind);

} // namespace engine
