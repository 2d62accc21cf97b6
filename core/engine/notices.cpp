// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/notices.h"

#include "core/calendar/calendar.h"
#include "core/engine/guards.h"
#include "core/engine/history.h"

#include <algorithm>

namespace engine {

namespace {

int number(const CaseView &view, Series which)
{
    const LawRow *row = view.law.series(which).find(view.day);
    return row ? static_cast<int>(row->value) : 0;
}

bool isNotice(const CaseView &view, const LetterFacts &letter, const ClaimFacts &claim)
{
    if (!isLetterStep(letter.step) || !history::isTaken(letter, view.day) || letter.sent < claim.due
        || !history::covers(letter, claim.id))
        return false;
    const StepRegime *regime = view.law.rules().regime(static_cast<int>(letter.step), letter.sent);
    return regime && regime->notice;
}

} // namespace

EnforcementNotices enforcementNotices(const CaseView &view)
{
    EnforcementNotices out;
    const int wait = number(view, Series::EnforcementWaitDays);
    const int months = number(view, Series::EnforcementValidMonths);
    const int demandMonths = number(view, Series::DemandValidMonths);
    for (const ClaimView &claim : view.claims) {
        if (!claim.inLetter)
            continue;
        QDate ripe;
        QDate unripe;
        for (const LetterFacts &letter : view.facts.letters) {
            if (!isNotice(view, letter, *claim.claim))
                continue;
            if (view.day > calendar::onOrNextBankDay(letter.sent.addDays(wait)))
                ripe = ripe.isValid() ? std::max(ripe, letter.sent) : letter.sent;
            else
                unripe = unripe.isValid() ? std::min(unripe, letter.sent) : letter.sent;
        }
        const QDate sent = ripe.isValid() ? ripe : unripe;
        if (!sent.isValid())
            return {};
        const QDate waitEnd = calendar::onOrNextBankDay(sent.addDays(wait));
        const QDate windowEnd = calendar::addMonths(sent.addDays(wait), months);
        out.complete = true;
        out.waitEnd = out.waitEnd.isValid() ? std::max(out.waitEnd, waitEnd) : waitEnd;
        out.windowEnd = out.windowEnd.isValid() ? std::min(out.windowEnd, windowEnd) : windowEnd;
        const LetterFacts *demand = view.taken(Step::PaymentDemand, claim.claim->id);
        if (demand && view.demandGiven()) {
            const QDate end = calendar::addMonths(demand->sent, demandMonths);
            out.demandEnd = out.demandEnd.isValid() ? std::min(out.demandEnd, end) : end;
        }
    }
    return out;
}

QDate firstDemand(const CaseView &view, Step step)
{
    QDate all;
    for (const ClaimView &claim : view.claims) {
        if (!concerns(claim, step))
            continue;
        const LetterFacts *demand = view.taken(Step::PaymentDemand, claim.claim->id, true);
        const LetterFacts *final = view.taken(Step::FinalNotice, claim.claim->id, true);
        if (!demand && !final)
            return {};
        const QDate first = !final ? demand->sent
            : !demand              ? final->sent
                                   : std::min(demand->sent, final->sent);
        all = all.isValid() ? std::max(all, first) : first;
    }
    return all;
}

} // namespace engine
