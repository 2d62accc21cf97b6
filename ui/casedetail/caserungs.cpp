// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/caserungs.h"

#include "core/calendar/dateformat.h"
#include "core/engine/legalstate.h"
#include "core/money/format.h"

#include <QCoreApplication>

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(caseRungs)
};

QString shortDay(QDate day)
{
    return day.toString(u"dd.MM.");
}

/// Words that fit under a rung; the full names stand in the rule book.
QString shortName(Step step)
{
    switch (step) {
    case Step::PaymentReminder: return Words::tr("Friendly note");
    case Step::Reminder: return Words::tr("Reminder");
    case Step::CollectionNotice: return Words::tr("Notice");
    case Step::PaymentDemand: return Words::tr("Demand");
    case Step::FinalNotice: return Words::tr("Final notice");
    case Step::Attachment: return Words::tr("Attachment");
    case Step::BankruptcyNotice: return Words::tr("Bankr. notice");
    case Step::BankruptcyPetition: return Words::tr("Bankr. petition");
    case Step::Conciliation: return Words::tr("Conciliation");
    case Step::Agency: return Words::tr("Agency");
    }
    return {};
}

const Letter *lastLetter(const workflow::CaseView &view, Step step)
{
    for (auto letter = view.letters.rbegin(); letter != view.letters.rend(); ++letter) {
        if (letter->step == step && letter->state != LetterState::Withdrawn && letter->state != LetterState::Returned)
            return &*letter;
    }
    return nullptr;
}

/// How a legal step stands by what was registered about it; false when nothing was.
bool legalRung(Rung &rung, const workflow::CaseView &view, Step step)
{
    if (isLetterStep(step))
        return false;
    const engine::LegalState state = engine::legalState(view.facts, step, view.statement.on);
    if (!state.filed.isValid())
        return false;
    rung.state = state.isRunning() ? Rung::Now : Rung::Done;
    rung.note = state.ended.isValid() ? Words::tr("ended %1").arg(shortDay(state.ended))
        : state.served.isValid()      ? Words::tr("served %1").arg(shortDay(state.served))
                                      : Words::tr("handed in %1").arg(shortDay(state.filed));
    return true;
}

} // namespace

std::vector<Rung> caseRungs(const workflow::CaseView &view, const Session &session)
{
    std::vector<Rung> out;
    for (const engine::StepOutcome &outcome : view.decision.steps) {
        Rung rung;
        rung.name = shortName(outcome.step);
        rung.reason = outcome.allowed ? session.sentence(outcome.feeReason) : session.sentence(outcome.refusal) + u' ' + session.needs(outcome.refusal);
        const int at = static_cast<int>(outcome.step);
        const Letter *letter = lastLetter(view, outcome.step);
        if (legalRung(rung, view, outcome.step)) {
            out.push_back(std::move(rung));
            continue;
        }
        if (letter && isEffective(letter->state)) {
            rung.state = at == view.stage ? Rung::Now : Rung::Done;
            rung.note = rung.state == Rung::Now ? Words::tr("deadline %1").arg(shortDay(letter->deadline)) : shortDay(letter->sent);
            if (rung.state == Rung::Now)
                rung.reason.prepend(Words::tr("Sent %1, deadline %2.").arg(fmt::date(letter->sent), fmt::date(letter->deadline)) + u' ');
            else if (!letter->fee.isZero())
                rung.note += QStringLiteral(" · ") + fmt::amount(letter->fee);
        } else if (letter && isPending(letter->state)) {
            rung.state = Rung::Next;
            rung.note = isLetterStep(outcome.step) ? Words::tr("in the outbox") : Words::tr("papers made");
        } else if (outcome.allowed) {
            rung.state = Rung::Next;
            rung.note = outcome.fee.isZero() ? Words::tr("now, no fee") : Words::tr("fee %1").arg(fmt::amount(outcome.fee));
        } else if (outcome.refusal.earliest.isValid() && outcome.refusal.earliest > view.statement.on) {
            rung.state = Rung::Ahead;
            rung.note = Words::tr("from %1").arg(shortDay(outcome.refusal.earliest));
        } else {
            rung.state = at < view.stage ? Rung::Ahead : Rung::Blocked;
        }
        out.push_back(std::move(rung));
    }
    return out;
}

int comingRung(const workflow::CaseView &view)
{
    if (view.stage < 0 && view.file.startStep)
        return static_cast<int>(*view.file.startStep);
    // Of a closed case, where it came to.
    if (view.file.state == CaseState::Closed && view.stage >= 0)
        return view.stage;
    return static_cast<int>(view.decision.coming);
}
