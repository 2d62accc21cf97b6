// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/legalstate.h"

#include "core/calendar/calendar.h"
#include "core/engine/history.h"

#include <algorithm>

namespace engine {

namespace {

qint64 number(const LawTable &law, Series which, QDate day)
{
    const LawRow *row = law.series(which).find(day);
    return row ? row->value : 0;
}

} // namespace

bool LegalState::covers(ClaimId claim) const
{
    return claims.empty() || std::find(claims.begin(), claims.end(), claim) != claims.end();
}

LegalState legalState(const CaseFacts &facts, Step step, QDate day)
{
    LegalState out;
    for (const LetterFacts &letter : facts.letters) {
        if (letter.step != step || !history::isTaken(letter, day))
            continue;
        if (!out.filed.isValid() || letter.sent > out.filed) {
            out.filed = letter.sent;
            out.claims = letter.claims;
        }
    }
    for (const LegalFact &event : facts.legal) {
        if (event.step != step || event.day > day)
            continue;
        if (event.kind == LegalEventKind::Filed) {
            // The letter of the same day is the same filing.
            out.filed = out.filed.isValid() ? std::max(out.filed, event.day) : event.day;
            out.claims = event.claims;
            out.served = out.ended = {};
        } else if (event.kind == LegalEventKind::Served) {
            out.served = event.day;
        } else if (endsStep(event.kind) && (!out.filed.isValid() || event.day >= out.filed)) {
            out.ended = event.day;
            out.end = event.kind;
        }
    }
    return out;
}

BankruptcyWindow bankruptcyWindow(QDate served, const LawTable &law)
{
    const QDate deadline = served.addDays(number(law, Series::BankruptcyDeadlineDays, served));
    const QDate last = deadline.addDays(number(law, Series::PetitionWindowDays, served));
    const QDate payBy = calendar::onOrNextBankDay(deadline);
    return {payBy, payBy.addDays(1), calendar::onOrPreviousBankDay(last)};
}

QDate earliestService(QDate demanded, const LawTable &law)
{
    return demanded.addDays(number(law, Series::BankruptcyWaitDays, demanded) + 1);
}

QDate failedAttachmentEnds(QDate nothingFound, const LawTable &law)
{
    const int months = static_cast<int>(number(law, Series::FailedAttachmentMonths, nothingFound));
    return calendar::onOrPreviousBankDay(calendar::addMonths(nothingFound, months));
}

} // namespace engine
