// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"
#include "core/engine/guards.h"
#include "core/engine/history.h"
#include "core/engine/legalstate.h"
#include "core/engine/limitation.h"
#include "core/engine/notices.h"
#include "core/engine/ruleids.h"

#include <algorithm>

namespace engine {

namespace {

qint64 number(const CaseView &view, Series which)
{
    const LawRow *row = view.law.series(which).find(view.day);
    return row ? row->value : 0;
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

/// tvangsfullbyrdelsesloven §§ 1-2, 4-18, 4-19 and inkassoloven § 11.
LegalAnswer attachmentAnswer(const CaseView &view)
{
    if (view.disputed)
        return {{.rule = rule::attachmentDisputed}, {}};
    const LegalState state = legalState(view.facts, Step::Attachment, view.day);
    if (state.isRunning())
        return {{.rule = rule::attachmentFiled, .date = state.filed}, {}};
    if (state.isEndedBy(LegalEventKind::Attached))
        return {{.rule = rule::attachmentTaken, .date = state.ended}, {}};
    if (const Reason bar = limitationBar(view, Step::Attachment); bar.isSet())
        return {bar, {}};
    const EnforcementNotices sent = enforcementNotices(view);
    if (!sent.complete)
        return {
            {.rule = view.demandGiven() ? rule::attachmentNoNotice : rule::attachmentNoNotice2026},
            {}};
    // "Når to uker er gått": a last day on a Saturday or holiday moves (§ 2-7, domstolloven § 149),
    // and the day after the two weeks is the safe day to file.
    const QDate lawful = sent.waitEnd.addDays(1);
    if (view.day < lawful)
        return {{.rule = rule::attachmentWait,
                 .earliest = afterDeadlines(view, lawful),
                 .date = sent.waitEnd},
                {}};
    if (view.day > sent.windowEnd)
        return {{.rule = view.demandGiven() ? rule::attachmentWindowOver
                                            : rule::attachmentWindowOver2026,
                 .date = sent.windowEnd},
                {}};
    if (const Reason bar = deadlineBar(view); bar.isSet())
        return {bar, {}};
    // Six months of the demand (inkassoloven § 11) bind collection companies; a creditor is warned when they are
    // over (see addRemarks), and until then they are the last day he is told.
    const bool inDemand = sent.demandEnd.isValid() && view.day <= sent.demandEnd;
    return {{}, inDemand ? std::min(sent.windowEnd, sent.demandEnd) : sent.windowEnd};
}

LegalAnswer bankruptcyNoticeAnswer(const CaseView &view)
{
    if (view.disputed)
        return {{.rule = rule::bankruptcyDisputed}, {}};
    const LegalState state = legalState(view.facts, Step::BankruptcyNotice, view.day);
    if (state.isRunning() && !state.served.isValid())
        return {{.rule = rule::bankruptcyNoticeFiled, .date = state.filed}, {}};
    if (state.isRunning()) {
        const BankruptcyWindow window = bankruptcyWindow(state.served, view.law);
        if (view.day <= window.closes)
            return {{.rule = rule::bankruptcyNoticeServed,
                     .earliest = window.closes.addDays(1),
                     .date = state.served},
                    {}};
    }
    if (const Reason bar = limitationBar(view, Step::BankruptcyNotice); bar.isSet())
        return {bar, {}};
    const QDate demanded = firstDemand(view, Step::BankruptcyNotice);
    if (!demanded.isValid())
        return {{.rule = rule::bankruptcyNoDemand}, {}};
    const QDate lawful = earliestService(demanded, view.law);
    if (view.day < lawful)
        return {{.rule = rule::bankruptcyWait,
                 .earliest = afterDeadlines(view, lawful),
                 .date = demanded},
                {}};
    if (const Reason bar = deadlineBar(view); bar.isSet())
        return {bar, {}};
    if (view.facts.debtorKind == DebtorKind::SoleTrader && !view.facts.policy.soleTraderNotice)
        return {{.rule = rule::bankruptcySoleTrader}, {}};
    return {};
}

/// konkursloven § 63: a served notice that covers every claim, its two weeks, the two weeks after.
LegalAnswer presumptionByNotice(const CaseView &view)
{
    const LegalState notice = legalState(view.facts, Step::BankruptcyNotice, view.day);
    const bool covers =
        std::all_of(view.claims.begin(), view.claims.end(), [&](const ClaimView &claim) {
            return !claim.inLetter || notice.covers(claim.claim->id);
        });
    if (!notice.isRunning() || !covers)
        return {{.rule = rule::petitionNoNotice}, {}};
    if (!notice.served.isValid())
        return {{.rule = rule::petitionNotServed, .date = notice.filed}, {}};
    const QDate demanded = firstDemand(view, Step::BankruptcyPetition);
    if (!demanded.isValid() || notice.served < earliestService(demanded, view.law))
        return {{.rule = rule::petitionServedEarly, .date = notice.served}, {}};
    const BankruptcyWindow window = bankruptcyWindow(notice.served, view.law);
    if (view.day < window.opens)
        return {{.rule = rule::petitionWait, .earliest = window.opens, .date = window.payBy}, {}};
    if (view.day > window.closes)
        return {{.rule = rule::petitionWindowOver, .date = window.closes}, {}};
    return {{}, window.closes};
}

LegalAnswer petitionAnswer(const CaseView &view)
{
    if (view.disputed)
        return {{.rule = rule::bankruptcyDisputed}, {}};
    const LegalState state = legalState(view.facts, Step::BankruptcyPetition, view.day);
    if (state.isRunning())
        return {{.rule = rule::petitionFiled, .date = state.filed}, {}};
    if (const Reason bar = limitationBar(view, Step::BankruptcyPetition); bar.isSet())
        return {bar, {}};
    LegalAnswer notice = presumptionByNotice(view);
    if (notice.bar.isSet() && view.facts.debtorKind == DebtorKind::SoleTrader
        && !view.facts.policy.soleTraderNotice)
        notice.bar = {.rule = rule::petitionSoleTrader};
    // konkursloven § 62 needs neither accounts nor a notice: utlegg in vain in the last three months.
    const LegalState attachment = legalState(view.facts, Step::Attachment, view.day);
    if (!attachment.isEndedBy(LegalEventKind::NothingFound) || !notice.bar.isSet())
        return notice;
    const QDate last = failedAttachmentEnds(attachment.ended, view.law);
    if (view.day <= last)
        return {{}, last};
    if (notice.bar.rule == rule::petitionNoNotice || notice.bar.rule == rule::petitionSoleTrader)
        return {{.rule = rule::petitionFailureOld, .date = last}, {}};
    return notice;
}

/// tvisteloven §§ 5-1, 5-2: a written notice first. A disputed claim may go this way.
LegalAnswer conciliationAnswer(const CaseView &view)
{
    const LegalState state = legalState(view.facts, Step::Conciliation, view.day);
    if (state.isRunning())
        return {{.rule = rule::conciliationFiled, .date = state.filed}, {}};
    if (state.isEndedBy(LegalEventKind::Decided) || state.isEndedBy(LegalEventKind::Settled))
        return {{.rule = rule::conciliationDecided, .date = state.ended}, {}};
    if (const Reason bar = limitationBar(view, Step::Conciliation); bar.isSet())
        return {bar, {}};
    if (!firstDemand(view, Step::Conciliation).isValid())
        return {{.rule = rule::conciliationNoNotice}, {}};
    return {deadlineBar(view), {}};
}

LegalAnswer agencyAnswer(const CaseView &view)
{
    QDate youngest;
    for (const ClaimView &claim : view.claims) {
        if (claim.inLetter && (!youngest.isValid() || claim.claim->due > youngest))
            youngest = claim.claim->due;
    }
    const qint64 days = number(view, Series::AgencyWaitDays);
    const QDate lawful = youngest.addDays(days);
    if (view.day < lawful)
        return {{.rule = rule::agencyWait, .earliest = lawful, .number = days}, {}};
    const Money least = Money::fromOre(number(view, Series::AgencyMinimum));
    if (view.principal < least)
        return {{.rule = rule::agencyMinimum, .amount = least}, {}};
    // A debtor who was given time is not handed over inside it (inkassoloven § 8).
    return {deadlineBar(view), {}};
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
    const bool consumer = view.facts.debtorKind == DebtorKind::Person
        || std::any_of(view.claims.begin(), view.claims.end(),
                       [](const ClaimView &claim) { return claim.claim->consumer; });
    return consumer ? Reason{.rule = rule::bankruptcyConsumer} : Reason();
}

} // namespace

bool concerns(const ClaimView &claim, Step step)
{
    return step == Step::Conciliation ? claim.open : claim.inLetter;
}

LegalAnswer legalAnswer(const CaseView &view, Step step)
{
    if (const Reason bar = debtorBar(view, step);
        bar.isSet() && view.facts.state != CaseState::Closed)
        return {bar, {}};
    // A disputed claim may go to the conciliation board (inkassoloven § 12); the guards of the
    // other steps name the dispute themselves, except an agency, which is handed no disputed claim.
    if (step == Step::Agency && view.facts.state == CaseState::Disputed)
        return {{.rule = rule::caseDisputed}, {}};
    if (const Reason bar = caseBar(view, step != Step::Agency); bar.isSet())
        return {bar, {}};
    if (!view.law.rules().regime(static_cast<int>(step), view.day))
        return {{.rule = rule::regimeStep, .date = view.day, .step = static_cast<int>(step)}, {}};
    switch (step) {
    case Step::Attachment: return attachmentAnswer(view);
    case Step::BankruptcyNotice: return bankruptcyNoticeAnswer(view);
    case Step::BankruptcyPetition: return petitionAnswer(view);
    case Step::Conciliation: return conciliationAnswer(view);
    default: return agencyAnswer(view);
    }
}

} // namespace engine
