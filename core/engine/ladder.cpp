// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ladder.h"

#include "core/calendar/calendar.h"
#include "core/engine/courtcosts.h"
#include "core/engine/guards.h"
#include "core/engine/history.h"
#include "core/engine/legalstate.h"
#include "core/engine/reckoning.h"
#include "core/engine/remarks.h"
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
    out.feeOffset = extra.decision.covered;
    out.compensationParts = extra.decision.parts;
    out.feeClaim = extra.decision.claim;
    out.feeReason = extra.decision.reason;
    out.interest = view.interest;
    out.total = view.total() + out.fee + out.compensation;
}

/// Fills what a legal step claims and costs. Sets the refusal instead when a rate it needs is unknown.
void priceLegal(StepOutcome &out, const CaseView &view)
{
    Money owed;
    for (const ClaimView &claim : view.claims) {
        if (!concerns(claim, out.step))
            continue;
        if (claim.sums.rateMissing.isValid()) {
            out.refusal = view.law.missing(Series::LateInterest, claim.sums.rateMissing);
            out.interest = {};
            return;
        }
        out.interest += claim.sums.interest;
        owed += claim.sums.open();
        // The costs stand on the oldest claim.
        if (!out.feeClaim.isValid())
            out.feeClaim = claim.claim->id;
    }
    const StepCosts costs = stepCosts(out.step, view.facts.policy, view.day, view.law);
    if (costs.missing) {
        out.refusal = view.law.missing(*costs.missing, view.day);
        out.interest = {};
        out.feeClaim = {};
        return;
    }
    out.fee = costs.fee;
    out.feeReason = costs.feeReason;
    // Serving a konkursvarsel is an out-of-court cost like a letter fee; court fees are not (inkassoloven § 21).
    const Money left = out.step == Step::BankruptcyNotice
        ? compensationLeft(view.facts, out.feeClaim, view.day)
        : Money();
    if (left.isPositive()) {
        out.feeOffset = std::min(left, out.fee);
        out.fee -= out.feeOffset;
        out.feeReason = {.rule = rule::feeOffset, .amount = out.feeOffset};
    }
    out.writing = costs.writing;
    out.security = costs.security;
    out.total = owed + out.fee + out.writing;
}

/// True for a refusal that no waiting turns into the natural next rung.
bool isPassed(const Reason &refusal)
{
    static constexpr std::string_view passed[]{rule::stepTaken,          rule::stepLaterTaken,
                                               rule::stepReminderTwice,  rule::stepDemandValid,
                                               rule::regimeStep,         rule::attachmentPublic,
                                               rule::attachmentTaken,    rule::bankruptcyPublic,
                                               rule::bankruptcyConsumer, rule::conciliationDecided};
    return std::find(std::begin(passed), std::end(passed), refusal.rule) != std::end(passed);
}

/// The legal steps that follow the letters, in order.
QVarLengthArray<Step, 5> legalRungs(const CaseView &view)
{
    const LadderPlan &plan = view.ladder();
    if (!plan.composed)
        return {Step::Attachment, Step::BankruptcyNotice, Step::BankruptcyPetition,
                Step::Conciliation, Step::Agency};
    switch (plan.route) {
    case LegalRoute::Attachment: {
        const LegalState state = legalState(view.facts, Step::Attachment, view.day);
        if (state.isEndedBy(LegalEventKind::NothingFound))
            return {Step::BankruptcyPetition};
        return {Step::Attachment};
    }
    case LegalRoute::Bankruptcy: return {Step::BankruptcyNotice, Step::BankruptcyPetition};
    case LegalRoute::Conciliation: return {Step::Conciliation};
    case LegalRoute::Agency: return {Step::Agency};
    case LegalRoute::None: break;
    }
    return {};
}

/// The rung that follows the furthest one every claim has come to. A payment demand that has grown
/// too old comes again before anything legal; a legal step under way is waited for. -1 when the ladder
/// ends here.
int comingRung(const Decision &decision, const CaseView &view)
{
    constexpr int demand = static_cast<int>(Step::PaymentDemand);
    const LadderPlan &plan = view.ladder();
    const auto isUsed = [&](int rung) {
        return !plan.composed || plan.uses[static_cast<size_t>(rung)];
    };
    if (view.running >= 0)
        return view.running;
    if (view.reached >= demand && decision.steps[demand].allowed && isUsed(demand))
        return demand;
    for (int rung = view.reached + 1; rung < letterStepCount; ++rung) {
        if (isUsed(rung) && !isPassed(decision.steps[static_cast<size_t>(rung)].refusal))
            return rung;
    }
    for (const Step step : legalRungs(view)) {
        const int rung = static_cast<int>(step);
        const bool isOver = !plan.composed && rung <= view.reached;
        if (!isOver && !isPassed(decision.steps[static_cast<size_t>(rung)].refusal))
            return rung;
    }
    return plan.composed ? -1 : stepCount - 1;
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
            const LegalAnswer answer = legalAnswer(view, out.step);
            out.refusal = answer.bar;
            if (!out.refusal.isSet())
                priceLegal(out, view);
            out.allowed = !out.refusal.isSet();
            if (out.allowed)
                out.deadline = answer.lastDay;
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
    decision.ladderOver = coming < 0;
    if (decision.ladderOver) {
        decision.coming = static_cast<Step>(std::clamp(view.reached, 0, letterStepCount - 1));
    } else {
        const StepOutcome &rung = decision.steps[static_cast<size_t>(coming)];
        decision.coming = rung.step;
        decision.comingFrom =
            rung.allowed ? std::max(view.dueGate, view.gate) : rung.refusal.earliest;
        if (rung.allowed) {
            decision.next = coming;
        } else {
            // Out of its turn only a letter is proposed: going to the authorities is a choice.
            const auto end = decision.steps.begin() + letterStepCount;
            const auto first =
                std::find_if(decision.steps.begin(), end, [&](const StepOutcome &out) {
                    return out.allowed
                        && (!view.ladder().composed
                            || view.ladder().uses[static_cast<size_t>(out.step)]);
                });
            decision.next = first == end ? -1 : static_cast<int>(first - decision.steps.begin());
        }
    }
    if (decision.of(Step::Attachment).allowed)
        decision.enforcement = enforcementOn(facts, day, law);
    addRemarks(decision, view);
    return decision;
}

QDate deadlineFor(Step step, QDate day, const Policy &policy)
{
    if (!isLetterStep(step))
        return {};
    return calendar::onOrNextBankDay(day.addDays(policy.deadlineDays[static_cast<size_t>(step)]));
}

QDate firstLawful(const CaseFacts &facts, Step step, QDate day, const LawTable &law)
{
    // Each refusal names the first day it lets go; few follow one another.
    for (int i = 0; i < 2 * stepCount; ++i) {
        const StepOutcome out = decide(facts, day, law).of(step);
        if (out.allowed)
            return day;
        if (!out.refusal.earliest.isValid() || out.refusal.earliest <= day)
            return {};
        day = out.refusal.earliest;
    }
    return {};
}

void nameFirstDays(Decision &decision, const CaseFacts &facts, QDate day, const LawTable &law)
{
    for (const StepOutcome &out : decision.steps) {
        if (!out.allowed && out.refusal.earliest.isValid())
            decision.firstLawful[static_cast<size_t>(out.step)] = firstLawful(facts, out.step, day, law);
    }
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
