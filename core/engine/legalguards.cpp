// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"
#include "core/engine/guards.h"
#include "core/engine/history.h"
#include "core/engine/limitation.h"
#include "core/engine/ruleids.h"

#include <algorithm>

namespace engine {

namespace {

qint64 number(const CaseView &view, Series which)
{
    const LawRow *row = view.law.series(which).find(view.day);
    return row ? row->value : 0;
}

/// A legal step is about the claims a letter is about; a conciliation complaint about disputed ones
/// too.
bool concerns(const ClaimView &claim, Step step)
{
    return step == Step::Conciliation ? claim.open : claim.inLetter;
}

/// The payment demands of the claims a legal step is about: every claim needs one.
struct Demands
{
    bool complete = false;
    QDate oldest; ///< Of the last demand of each claim.
    QDate newest;
    QDate firstOfAll; ///< The day by which every claim had been demanded once.
};

Demands demands(const CaseView &view, Step step)
{
    Demands out;
    for (const ClaimView &claim : view.claims) {
        if (!concerns(claim, step))
            continue;
        const LetterFacts *last = view.taken(Step::PaymentDemand, claim.claim->id);
        const LetterFacts *first = view.taken(Step::PaymentDemand, claim.claim->id, true);
        if (!last || !first)
            return {};
        out.complete = true;
        out.oldest = out.oldest.isValid() ? std::min(out.oldest, last->sent) : last->sent;
        out.newest = out.newest.isValid() ? std::max(out.newest, last->sent) : last->sent;
        out.firstOfAll =
            out.firstOfAll.isValid() ? std::max(out.firstOfAll, first->sent) : first->sent;
    }
    return out;
}

Reason limitationBar(const CaseView &view, Step step)
{
    for (const ClaimView &claim : view.claims) {
        if (!concerns(claim, step))
            continue;
        const QDate last = limitation(*claim.claim, view.day, view.law).date;
        if (last.isValid() && view.day > last)
            return {.rule = rule::limitationPassed, .date = last};
    }
    return {};
}

/// The first day after both a day of the law and the last deadline the debtor has been given.
QDate afterDeadlines(const CaseView &view, QDate lawful)
{
    return view.legalGate.isValid() ? std::max(lawful, view.legalGate) : lawful;
}

Reason deadlineBar(const CaseView &view)
{
    if (!view.legalGate.isValid() || view.day >= view.legalGate)
        return {};
    return {.rule = rule::deadlineNotPassed,
            .earliest = view.legalGate,
            .date = view.lastDeadline->deadline,
            .step = static_cast<int>(view.lastDeadline->step)};
}

/// The law allows it; the documents are for a later version.
Reason notYet(const CaseView &view, Step step, QDate lawful)
{
    return {.rule = rule::documentNotYet,
            .earliest = std::max(afterDeadlines(view, lawful), view.dueGate),
            .step = static_cast<int>(step)};
}

/// tvangsfullbyrdelsesloven §§ 1-2, 4-18, 4-19 and inkassoloven § 11.
Reason attachmentBar(const CaseView &view)
{
    if (view.disputed)
        return {.rule = rule::attachmentDisputed};
    if (const Reason bar = limitationBar(view, Step::Attachment); bar.isSet())
        return bar;
    const Demands sent = demands(view, Step::Attachment);
    if (!sent.complete)
        return {.rule = rule::attachmentNoNotice};
    const qint64 wait = number(view, Series::EnforcementWaitDays);
    // "Når to uker er gått": a last day on a Saturday or holiday moves (§ 2-7, domstolloven § 149),
    // and the day after the two weeks is the safe day to file.
    const QDate waitEnd = calendar::onOrNextBankDay(sent.newest.addDays(wait));
    const QDate lawful = waitEnd.addDays(1);
    if (view.day < lawful)
        return {.rule = rule::attachmentWait,
                .earliest = afterDeadlines(view, lawful),
                .date = waitEnd};
    const QDate windowEnd = calendar::addMonths(
        sent.oldest.addDays(wait), static_cast<int>(number(view, Series::EnforcementValidMonths)));
    if (view.day > windowEnd)
        return {.rule = rule::attachmentWindowOver, .date = windowEnd};
    const QDate demandEnd =
        calendar::addMonths(sent.oldest, static_cast<int>(number(view, Series::DemandValidMonths)));
    if (view.day > demandEnd)
        return {.rule = rule::attachmentDemandOld, .date = demandEnd};
    if (const Reason bar = deadlineBar(view); bar.isSet())
        return bar;
    return notYet(view, Step::Attachment, lawful);
}

Reason bankruptcyNoticeBar(const CaseView &view)
{
    if (view.disputed)
        return {.rule = rule::bankruptcyDisputed};
    if (const Reason bar = limitationBar(view, Step::BankruptcyNotice); bar.isSet())
        return bar;
    const Demands sent = demands(view, Step::BankruptcyNotice);
    if (!sent.complete)
        return {.rule = rule::bankruptcyNoDemand};
    const QDate lawful = sent.firstOfAll.addDays(number(view, Series::BankruptcyWaitDays));
    if (view.day < lawful)
        return {.rule = rule::bankruptcyWait,
                .earliest = afterDeadlines(view, lawful),
                .date = sent.firstOfAll};
    if (const Reason bar = deadlineBar(view); bar.isSet())
        return bar;
    if (view.facts.debtorKind == DebtorKind::SoleTrader)
        return {.rule = rule::bankruptcySoleTrader};
    return notYet(view, Step::BankruptcyNotice, lawful);
}

/// konkursloven § 63: after the two weeks of a served notice, within the two weeks that follow.
Reason petitionBar(const CaseView &view)
{
    if (view.disputed)
        return {.rule = rule::bankruptcyDisputed};
    if (const Reason bar = limitationBar(view, Step::BankruptcyPetition); bar.isSet())
        return bar;
    const LetterFacts *notice = nullptr;
    for (const ClaimView &claim : view.claims) {
        if (!claim.inLetter)
            continue;
        notice = view.taken(Step::BankruptcyNotice, claim.claim->id);
        if (!notice ||
            notice->sent.daysTo(notice->deadline) < number(view, Series::BankruptcyDeadlineDays))
            return {.rule = rule::petitionNoNotice};
    }
    if (!notice)
        return {.rule = rule::petitionNoNotice};
    const QDate lawful = notice->deadline.addDays(1);
    if (view.day < lawful)
        return {.rule = rule::petitionWait, .earliest = lawful, .date = notice->deadline};
    const QDate last = notice->deadline.addDays(number(view, Series::PetitionWindowDays));
    if (view.day > last)
        return {.rule = rule::petitionWindowOver, .date = last};
    return {.rule = rule::documentNotYet,
            .earliest = lawful,
            .step = static_cast<int>(Step::BankruptcyPetition)};
}

/// tvisteloven §§ 5-1, 5-2: a written notice first. A disputed claim may go this way.
Reason conciliationBar(const CaseView &view)
{
    if (const Reason bar = limitationBar(view, Step::Conciliation); bar.isSet())
        return bar;
    if (!demands(view, Step::Conciliation).complete)
        return {.rule = rule::conciliationNoNotice};
    if (const Reason bar = deadlineBar(view); bar.isSet())
        return bar;
    return notYet(view, Step::Conciliation, view.legalGate);
}

Reason agencyBar(const CaseView &view)
{
    QDate youngest;
    for (const ClaimView &claim : view.claims) {
        if (claim.inLetter && (!youngest.isValid() || claim.claim->due > youngest))
            youngest = claim.claim->due;
    }
    const qint64 days = number(view, Series::AgencyWaitDays);
    const QDate lawful = youngest.addDays(days);
    if (view.day < lawful)
        return {.rule = rule::agencyWait, .earliest = lawful, .number = days};
    const Money least = Money::fromOre(number(view, Series::AgencyMinimum));
    if (view.principal < least)
        return {.rule = rule::agencyMinimum, .amount = least};
    return {
        .rule = rule::documentNotYet, .earliest = lawful, .step = static_cast<int>(Step::Agency)};
}

/// What no waiting cures: a debtor the law exempts.
Reason debtorBar(const CaseView &view, Step step)
{
    const bool isPublic = view.facts.debtorKind == DebtorKind::Public;
    if (step == Step::Attachment && isPublic)
        return {.rule = rule::attachmentPublic};
    if (step != Step::BankruptcyNotice && step != Step::BankruptcyPetition)
        return {};
    if (isPublic)
        return {.rule = rule::bankruptcyPublic};
    const bool consumer = view.facts.debtorKind == DebtorKind::Person ||
                          std::any_of(view.claims.begin(), view.claims.end(),
                                      [](const ClaimView &claim) { return claim.claim->consumer; });
    return consumer ? Reason{.rule = rule::bankruptcyConsumer} : Reason();
}

} // namespace

Reason legalBar(const CaseView &view, Step step)
{
    if (const Reason bar = debtorBar(view, step);
        bar.isSet() && view.facts.state != CaseState::Closed)
        return bar;
    // A disputed claim may go to the conciliation board (inkassoloven § 12); the guards of the
    // other steps name the dispute themselves, except an agency, which is handed no disputed claim.
    if (step == Step::Agency && view.facts.state == CaseState::Disputed)
        return {.rule = rule::caseDisputed};
    if (const Reason bar = caseBar(view, step != Step::Agency); bar.isSet())
        return bar;
    if (!view.law.rules().regime(static_cast<int>(step), view.day))
        return {.rule = rule::regimeStep, .date = view.day, .step = static_cast<int>(step)};
    switch (step) {
    case Step::Attachment:
        return attachmentBar(view);
    case Step::BankruptcyNotice:
        return bankruptcyNoticeBar(view);
    case Step::BankruptcyPetition:
        return petitionBar(view);
    case Step::Conciliation:
        return conciliationBar(view);
    default:
        return agencyBar(view);
    }
}

} // namespace engine
