// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ladderplan.h"

#include "core/engine/ladder.h"
#include "core/engine/ruleids.h"

#include <algorithm>

namespace engine {

namespace {

constexpr int longest = 365;

bool isGiven(Step step, QDate day, const LawTable &law)
{
    return law.rules().regime(static_cast<int>(step), day) != nullptr;
}

/// A letter of the ladder that the law makes a notice of enforcement on the day.
bool hasNotice(const LadderPlan &plan, QDate day, const LawTable &law)
{
    for (int i = 0; i < letterStepCount; ++i) {
        const StepRegime *regime = law.rules().regime(i, day);
        // A final notice needs a payment demand before it, as long as the law gives one.
        const bool isAlone =
            static_cast<Step>(i) == Step::FinalNotice && isGiven(Step::PaymentDemand, day, law);
        if (plan.uses[static_cast<size_t>(i)] && regime && regime->notice && !isAlone)
            return true;
    }
    return false;
}

Reason routeProblem(const LadderPlan &plan, DebtorKind kind, const Policy &policy, QDate day,
                    const LawTable &law)
{
    const bool needsNotice = plan.route == LegalRoute::Attachment || plan.route == LegalRoute::Bankruptcy
        || plan.route == LegalRoute::Conciliation;
    switch (plan.route) {
    case LegalRoute::Attachment:
        if (kind == DebtorKind::Public)
            return {.rule = rule::attachmentPublic};
        break;
    case LegalRoute::Bankruptcy:
        if (kind == DebtorKind::Public)
            return {.rule = rule::bankruptcyPublic};
        if (kind == DebtorKind::Person || kind == DebtorKind::Unknown)
            return {.rule = rule::bankruptcyConsumer};
        if (kind == DebtorKind::SoleTrader && !policy.soleTraderNotice)
            return {.rule = rule::bankruptcySoleTrader};
        break;
    default: break;
    }
    if (needsNotice && !hasNotice(plan, day, law))
        return {.rule = rule::ladderNoNotice};
    return {};
}

} // namespace

LadderPlan presetLadder(LadderPreset preset, DebtorKind kind)
{
    LadderPlan plan;
    plan.composed = true;
    plan.preset = preset;
    const LegalRoute court = kind == DebtorKind::Public ? LegalRoute::Conciliation : LegalRoute::Attachment;
    switch (preset) {
    case LadderPreset::Mild:
        plan.deadlineDays = {10, 21, 21, 14, 14};
        plan.graceDays = {7, 7, 7, 7, 7};
        plan.route = LegalRoute::None;
        break;
    case LadderPreset::Firm:
        // Two fees and the notice of § 4-18 are kept; what only costs time is left out.
        plan.uses = {false, true, false, true, false};
        plan.graceDays = {1, 1, 1, 1, 1};
        plan.route = kind == DebtorKind::Company ? LegalRoute::Bankruptcy : court;
        break;
    case LadderPreset::Normal:
    case LadderPreset::Own: plan.route = court; break;
    }
    return plan;
}

std::vector<Reason> ladderProblems(const LadderPlan &plan, DebtorKind kind, const Policy &policy,
                                   QDate day, const LawTable &law)
{
    std::vector<Reason> out;
    bool any = false;
    for (int i = 0; i < letterStepCount; ++i) {
        const auto at = static_cast<size_t>(i);
        if (!plan.uses[at])
            continue;
        any = true;
        const auto step = static_cast<Step>(i);
        const bool hasShortest = step == Step::CollectionNotice || step == Step::PaymentDemand;
        const LawRow *days = law.series(Series::NoticeDeadlineDays).find(day);
        if (!isGiven(step, day, law))
            out.push_back({.rule = rule::regimeStep, .date = day, .step = i});
        else if (hasShortest && days && plan.deadlineDays[at] < days->value)
            out.push_back({.rule = rule::ladderDeadlineShort, .number = days->value, .step = i});
        else if (plan.deadlineDays[at] < 1 || plan.deadlineDays[at] > longest
                 || plan.graceDays[at] < 0 || plan.graceDays[at] > longest)
            out.push_back({.rule = rule::ladderDays, .number = longest, .step = i});
    }
    if (!any && plan.route == LegalRoute::None)
        out.push_back({.rule = rule::ladderEmpty});
    if (const Reason route = routeProblem(plan, kind, policy, day, law); route.isSet())
        out.push_back(route);
    return out;
}

std::vector<SampleRung> sampleLadder(const LadderPlan &plan, DebtorKind kind, Money amount,
                                     QDate due, QDate from, const Policy &policy,
                                     const LawTable &law)
{
    CaseFacts facts;
    facts.id = CaseId{1};
    facts.debtorKind = kind;
    facts.policy = policy;
    facts.policy.ladders[ladderIndex(kind)] = plan;
    if (plan.composed)
        facts.policy.deadlineDays = plan.deadlineDays;
    ClaimFacts claim;
    claim.id = ClaimId{1};
    claim.issued = due;
    claim.due = due;
    claim.principal = amount;
    claim.consumer = kind == DebtorKind::Person || kind == DebtorKind::Unknown;
    facts.claims.push_back(claim);
    std::vector<SampleRung> out;
    QDate day = std::max(from, due.addDays(1));
    while (out.size() < static_cast<size_t>(stepCount)) {
        Decision decision = decide(facts, day, law);
        if (!decision.ladderOver && !decision.of(decision.coming).allowed) {
            const QDate first = firstLawful(facts, decision.coming, day, law);
            if (!first.isValid())
                break;
            day = first;
            decision = decide(facts, day, law);
        }
        const StepOutcome &rung = decision.of(decision.coming);
        if (decision.ladderOver || !rung.allowed)
            break;
        out.push_back({rung.step, day, rung.deadline, rung.fee, rung.compensation});
        if (!isLetterStep(rung.step))
            break;
        LetterFacts letter;
        letter.id = LetterId{static_cast<qint64>(out.size())};
        letter.step = rung.step;
        letter.state = LetterState::Posted;
        letter.made = day;
        letter.sent = day;
        letter.deadline = rung.deadline;
        letter.fee = rung.fee;
        letter.feeClaim = claim.id;
        letter.compensation = rung.compensation;
        facts.letters.push_back(letter);
    }
    return out;
}

} // namespace engine
