// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ladder.h"

#include "core/calendar/calendar.h"
#include "core/engine/guards.h"
#include "core/engine/ruleids.h"

#include <algorithm>

namespace engine {

namespace {

/// Fills what a letter step would ask for. Sets the refusal instead when a rate it needs is
/// unknown.
void price(StepOutcome &out, const CaseView &view)
{
    if (out.step == Step::PaymentReminder) {
        out.feeReason = {.rule = rule::feeNonePaymentReminder};
        out.total = view.principal + view.costs;
        return;
    }
    if (view.rateMissing.isSet()) {
        out.refusal = view.rateMissing;
        return;
    }
    // A final notice has no fee of its own: what it may add is the compensation.
    const bool isFinal = out.step == Step::FinalNotice;
    const FeeOutcome extra = isFinal ? compensationOutcome(view.facts, view.day, view.law)
                                     : letterFeeOutcome(view.facts, out.step, view.day, view.law);
    if (extra.missing) {
        out.refusal = view.law.missing(*extra.missing, extra.missingDay);
        return;
    }
    (isFinal ? out.compensation : out.fee) = extra.decision.amount;
    out.compensationParts = extra.decision.parts;
    out.feeClaim = extra.decision.claim;
    out.feeReason = extra.decision.reason;
    out.interest = view.interest;
    out.total = view.total() + out.fee + out.compensation;
}

/// True for a refusal that no waiting turns into the natural next rung.
bool isPassed(const Reason &refusal)
{
    static constexpr std::string_view passed[]{rule::stepTaken,         rule::stepLaterTaken,
                                               rule::stepReminderTwice, rule::stepDemandValid,
                                               rule::attachmentPublic,  rule::bankruptcyPublic,
                                               rule::bankruptcyConsumer};
    return std::find(std::begin(passed), std::end(passed), refusal.rule) != std::end(passed);
}

/// The rung that follows the furthest one every claim has come to. A payment demand that has grown
/// too old comes again before anything legal.
int comingRung(const Decision &decision, const CaseView &view)
{
    constexpr int demand = static_cast<int>(Step::PaymentDemand);
    if (view.reached >= demand && decision.steps[demand].allowed)
        return demand;
    for (int rung = view.reached + 1; rung < stepCount; ++rung) {
        if (!isPassed(decision.steps[static_cast<size_t>(rung)].refusal))
            return rung;
    }
    return stepCount - 1;
}

} // namespace

Decision decide(const CaseFacts &facts, QDate day, const LawTable &law)
{
    const CaseView view(facts, day, law);
    Decision decision;
    int deadlineDays = -1;
    QDate deadline;
    for (int i = 0; i < stepCount; ++i) {
        StepOutcome &out = decision.steps[static_cast<size_t>(i)];
        out.step = static_cast<Step>(i);
        if (!isLetterStep(out.step)) {
            out.refusal = legalBar(view, out.step);
            continue;
        }
        out.refusal = letterBar(view, out.step);
        if (!out.refusal.isSet())
            price(out, view);
        out.allowed = !out.refusal.isSet();
        if (!out.allowed)
            continue;
        const int days = facts.policy.deadlineDays[static_cast<size_t>(i)];
        if (days != deadlineDays) {
            deadlineDays = days;
            deadline = deadlineFor(out.step, day, facts.policy);
        }
        out.deadline = deadline;
    }
    const int coming = comingRung(decision, view);
    const StepOutcome &rung = decision.steps[static_cast<size_t>(coming)];
    decision.coming = rung.step;
    decision.comingFrom = rung.allowed ? std::max(view.dueGate, view.gate) : rung.refusal.earliest;
    if (rung.allowed) {
        decision.next = coming;
    } else {
        const auto first = std::find_if(decision.steps.begin(), decision.steps.end(),
                                        [](const StepOutcome &out) { return out.allowed; });
        decision.next =
            first == decision.steps.end() ? -1 : static_cast<int>(first - decision.steps.begin());
    }
    return decision;
}

QDate deadlineFor(Step step, QDate day, const Policy &policy)
{
    if (!isLetterStep(step))
        return {};
    return calendar::onOrNextBankDay(day.addDays(policy.deadlineDays[static_cast<size_t>(step)]));
}

CaseFacts forLetter(const CaseFacts &facts, QDate day, const LawTable &law)
{
    const CaseView view(facts, day, law);
    CaseFacts out = facts;
    out.claims.clear();
    for (const ClaimView &claim : view.claims) {
        if (claim.inLetter)
            out.claims.push_back(claim.claim->disputedPart.isPositive()
                                     ? undisputedPart(*claim.claim)
                                     : *claim.claim);
    }
    return out;
}

} // namespace engine
