// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/history.h"

#include <algorithm>

namespace engine::history {

bool isTaken(const LetterFacts &letter, QDate day)
{
    return isEffective(letter.state) && letter.sent.isValid() && letter.sent <= day;
}

bool isWaiting(const LetterFacts &letter, QDate day)
{
    if (letter.made.isValid() && letter.made > day)
        return false;
    // On a day between making and sending the letter was waiting, whatever it is today.
    return isPending(letter.state) || (isEffective(letter.state) && !isTaken(letter, day));
}

bool covers(const LetterFacts &letter, ClaimId claim)
{
    return letter.claims.empty()
        || std::find(letter.claims.begin(), letter.claims.end(), claim) != letter.claims.end();
}

QDate opensAfter(const LetterFacts &letter, const CaseFacts &facts)
{
    return opensAfter(letter.step, letter.deadline, facts);
}

QDate opensAfter(Step step, QDate deadline, const CaseFacts &facts)
{
    const LadderPlan &plan = facts.policy.ladder(facts.debtorKind);
    if (!plan.composed || !isLetterStep(step))
        return opensAfter(deadline, facts.policy);
    return deadline.addDays(std::max(1, plan.graceDays[static_cast<size_t>(step)]));
}

QDate opensAfter(QDate promised, const Policy &policy)
{
    return promised.addDays(std::max(1, policy.graceDays));
}

bool hasFeeDeadline(const LetterFacts &letter, const LawTable &law)
{
    const LawRow *days = law.series(Series::FeeDeadlineDays).find(letter.sent);
    return days && letter.deadline.isValid() && letter.sent.daysTo(letter.deadline) >= days->value;
}

bool isNoticeFor(const LetterFacts &letter, const ClaimFacts &claim, QDate day)
{
    return (letter.step == Step::Reminder || letter.step == Step::CollectionNotice)
        && isTaken(letter, day) && letter.sent > claim.due && covers(letter, claim.id);
}

} // namespace engine::history
