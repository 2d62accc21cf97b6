// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"
#include "core/engine/guards.h"
#include "core/engine/history.h"
#include "core/engine/notices.h"
#include "core/engine/ruleids.h"

#include <algorithm>

namespace engine {

namespace {

Reason laterTaken(const CaseView &view, Step step)
{
    if (view.legalStep >= 0)
        return {.rule = rule::stepLaterTaken, .date = view.legalFiled, .step = view.legalStep};
    const LetterFacts *letter = view.lastFrom(step);
    if (!letter)
        return {};
    return {.rule = letter->step == step ? rule::stepTaken : rule::stepLaterTaken,
            .date = letter->sent,
            .step = static_cast<int>(letter->step)};
}

Reason reminderBar(const CaseView &view)
{
    const Reason later = laterTaken(view, Step::Reminder);
    if (later.rule == rule::stepLaterTaken)
        return later;
    // Two reminders, as § 1-3 knows them; the second one need not carry a fee.
    if (view.count(Step::Reminder) >= 2)
        return {.rule = rule::stepReminderTwice, .date = view.lastFrom(Step::Reminder)->sent};
    return {};
}

/// A demand is renewed when the one sent is more than six months old (inkassoloven § 11 second
/// paragraph), when it came back, or when a claim of the case has not had one.
Reason demandBar(const CaseView &view)
{
    const LetterFacts *oldest = nullptr;
    for (const ClaimView &claim : view.claims) {
        if (!claim.inLetter)
            continue;
        const LetterFacts *demand = view.taken(Step::PaymentDemand, claim.claim->id);
        if (!demand)
            return {};
        if (!oldest || demand->sent < oldest->sent)
            oldest = demand;
    }
    const LawRow *months = view.law.series(Series::DemandValidMonths).find(view.day);
    if (!oldest || !months)
        return {};
    const QDate renewable =
        calendar::addMonths(oldest->sent, static_cast<int>(months->value)).addDays(1);
    if (view.day >= renewable)
        return {};
    return {.rule = rule::stepDemandValid, .earliest = renewable, .date = oldest->sent};
}

/// Where the law gives a creditor no payment demand, the final notice stands on its own as the notice of
/// § 4-18: once, and again when it can no longer be used (§ 4-19).
Reason standaloneNoticeBar(const CaseView &view)
{
    const LetterFacts *last = nullptr;
    for (const ClaimView &claim : view.claims) {
        if (!claim.inLetter)
            continue;
        const LetterFacts *final = view.taken(Step::FinalNotice, claim.claim->id);
        if (!final)
            return {};
        if (!last || final->sent < last->sent)
            last = final;
    }
    const EnforcementNotices notices = enforcementNotices(view);
    if (!last || !notices.complete || view.day > notices.windowEnd)
        return {};
    return {.rule = rule::stepNoticeValid,
            .earliest = notices.windowEnd.addDays(1),
            .date = last->sent};
}

/// Once after each payment demand.
Reason finalNoticeBar(const CaseView &view)
{
    if (!view.demandGiven())
        return standaloneNoticeBar(view);
    const LetterFacts *last = nullptr;
    bool fresh = false;
    for (const ClaimView &claim : view.claims) {
        if (!claim.inLetter)
            continue;
        const LetterFacts *demand = view.taken(Step::PaymentDemand, claim.claim->id);
        if (!demand)
            return {.rule = rule::stepDemandFirst};
        const LetterFacts *final = view.taken(Step::FinalNotice, claim.claim->id);
        fresh = fresh || !final || final->sent < demand->sent;
        if (final && (!last || final->sent > last->sent))
            last = final;
    }
    if (fresh || !last)
        return {};
    return {
        .rule = rule::stepTaken, .date = last->sent, .step = static_cast<int>(Step::FinalNotice)};
}

Reason orderBar(const CaseView &view, Step step)
{
    switch (step) {
    case Step::PaymentReminder: return laterTaken(view, Step::PaymentReminder);
    case Step::Reminder: return reminderBar(view);
    case Step::CollectionNotice:
        return view.reached >= static_cast<int>(Step::CollectionNotice) ? laterTaken(view, step)
                                                                        : Reason();
    case Step::PaymentDemand: return demandBar(view);
    default: return finalNoticeBar(view);
    }
}

} // namespace

Reason caseBar(const CaseView &view, bool disputedToo)
{
    const CaseFacts &facts = view.facts;
    if (facts.state == CaseState::Closed)
        return {.rule = rule::caseClosed};
    if (view.bankruptSince.isValid())
        return {.rule = rule::bankruptcyDeclared, .date = view.bankruptSince};
    if (view.standing == DebtorStanding::ForcedWindingUp)
        return {.rule = rule::debtorForcedWindingUp, .date = facts.standingSince};
    if (view.standing == DebtorStanding::Deleted)
        return {.rule = rule::debtorDeleted, .date = facts.standingSince};
    if (view.agencySince.isValid())
        return {.rule = rule::agencyHanded, .date = view.agencySince};
    if (facts.state == CaseState::Paused && !facts.pausedUntil.isValid())
        return {.rule = rule::casePausedOpen};
    if (facts.state == CaseState::Paused && view.day < facts.pausedUntil)
        return {.rule = rule::casePaused, .earliest = facts.pausedUntil, .date = facts.pausedUntil};
    if (view.plan.holds()) {
        if (view.plan.missed.isValid())
            return {.rule = rule::planMissed, .date = view.plan.missed};
        return {.rule = rule::planKept, .earliest = view.plan.opens, .date = view.plan.next};
    }
    if (view.noClaim.isSet() && !(disputedToo && view.noClaim.rule == rule::itemDisputed))
        return view.noClaim;
    if (!view.rateMissing.isSet() && !view.noClaim.isSet()
        && view.total() <= facts.policy.smallRest) {
        // Only a rest is small: an invoice of four kroner that nobody has paid on is a claim like
        // any other.
        const bool isRest =
            std::any_of(view.claims.begin(), view.claims.end(), [](const ClaimView &claim) {
                return claim.inLetter && claim.sums.openPrincipal < claim.claim->principal;
            });
        if (isRest)
            return {.rule = rule::caseSmallRest, .amount = view.total()};
    }
    if (view.waiting)
        return {.rule = rule::outboxPending,
                .date = view.waiting->made,
                .step = static_cast<int>(view.waiting->step)};
    return {};
}

Reason letterBar(const CaseView &view, Step step)
{
    if (view.facts.state == CaseState::Disputed)
        return {.rule = rule::caseDisputed};
    if (const Reason bar = caseBar(view, false); bar.isSet())
        return bar;
    if (!view.law.rules().regime(static_cast<int>(step), view.day))
        return {.rule = rule::regimeStep, .date = view.day, .step = static_cast<int>(step)};
    if (const Reason bar = orderBar(view, step); bar.isSet())
        return bar;
    if (view.gate.isValid() && view.day < view.gate)
        return {.rule = rule::deadlineRuns,
                .earliest = view.gate,
                .date = view.lastDeadline->deadline,
                .step = static_cast<int>(view.lastDeadline->step)};
    if (step == Step::CollectionNotice || step == Step::PaymentDemand) {
        const LawRow *days = view.law.series(Series::NoticeDeadlineDays).find(view.day);
        if (days && view.facts.policy.deadlineDays[static_cast<size_t>(step)] < days->value)
            return {.rule = rule::deadlineTooShort,
                    .number = days->value,
                    .step = static_cast<int>(step)};
    }
    if (!view.facts.hasAddress && !view.facts.hasEmail)
        return {.rule = rule::debtorNoAddress};
    return {};
}

} // namespace engine
