// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/caserungs.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"

#include <QCoreApplication>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("caseRungs", text);
}

QString shortDay(QDate day)
{
    return day.toString(u"dd.MM.");
}

const Letter *lastLetter(const workflow::CaseView &view, Step step)
{
    for (auto letter = view.letters.rbegin(); letter != view.letters.rend(); ++letter) {
        if (letter->step == step && letter->state != LetterState::Withdrawn && letter->state != LetterState::Returned)
            return &*letter;
    }
    return nullptr;
}

} // namespace

std::vector<Rung> caseRungs(const workflow::CaseView &view, const Session &session)
{
    std::vector<Rung> out;
    for (const engine::StepOutcome &outcome : view.decision.steps) {
        Rung rung;
        rung.name = session.stepName(outcome.step);
        rung.reason = outcome.allowed ? session.sentence(outcome.feeReason) : session.sentence(outcome.refusal) + u' ' + session.needs(outcome.refusal);
        const int at = static_cast<int>(outcome.step);
        const Letter *letter = lastLetter(view, outcome.step);
        if (letter && isEffective(letter->state)) {
            rung.state = at == view.stage ? Rung::Now : Rung::Done;
            rung.note = shortDay(letter->sent);
            if (rung.state == Rung::Now)
                rung.note += QStringLiteral(" · ") + tr("deadline %1").arg(shortDay(letter->deadline));
            else if (!letter->fee.isZero())
                rung.note += QStringLiteral(" · ") + fmt::amount(letter->fee);
        } else if (letter && isPending(letter->state)) {
            rung.state = Rung::Next;
            rung.note = tr("in the outbox");
        } else if (outcome.allowed) {
            rung.state = Rung::Next;
            rung.note = outcome.fee.isZero() ? tr("now, no fee") : tr("now, fee %1").arg(fmt::amount(outcome.fee));
        } else if (outcome.refusal.earliest.isValid() && outcome.refusal.earliest > view.statement.on) {
            rung.state = Rung::Ahead;
            rung.note = tr("from %1").arg(shortDay(outcome.refusal.earliest));
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
    return static_cast<int>(view.decision.coming);
}
