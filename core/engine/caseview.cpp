// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/caseview.h"

#include "core/engine/history.h"
#include "core/engine/ladder.h"
#include "core/engine/legalstate.h"
#include "core/engine/ruleids.h"

#include <algorithm>

namespace engine {

CaseView::CaseView(const CaseFacts &caseFacts, QDate on, const LawTable &lawTable)
    : facts(caseFacts)
    , day(on)
    , law(lawTable)
{
    m_demandGiven = law.rules().regime(static_cast<int>(Step::PaymentDemand), day) != nullptr;
    readClaims();
    readLetters();
    if (facts.standing != DebtorStanding::Ordinary && facts.standingSince <= day)
        standing = facts.standing;
    if (standing == DebtorStanding::Bankrupt && !bankruptSince.isValid())
        bankruptSince = facts.standingSince;
    if (!facts.plans.empty())
        plan = planStanding(facts, day);
}

void CaseView::readClaims()
{
    bool anyOpen = false;
    bool anyUndisputed = false;
    for (const ClaimFacts &claim : facts.claims) {
        ClaimView view;
        view.claim = &claim;
        view.bar = whyUncollectable(claim, facts.debtorKind, true, day);
        if (!view.bar.isSet()) {
            view.sums = reckon(facts, claim, day, law);
            view.open = view.sums.openPrincipal.isPositive() || view.sums.open().isPositive();
            view.inLetter = view.open && !claim.disputed;
            if (view.inLetter && claim.disputedPart.isPositive()) {
                view.sums = reckon(facts, undisputedPart(claim), day, law);
                view.inLetter =
                    view.sums.openPrincipal.isPositive() && view.sums.open().isPositive();
            }
            anyOpen = anyOpen || view.open;
            anyUndisputed = anyUndisputed || view.inLetter;
        }
        if (view.inLetter) {
            principal += view.sums.openPrincipal;
            interest += view.sums.interest;
            costs += view.sums.costs;
            if (view.sums.rateMissing.isValid() && !rateMissing.isSet())
                rateMissing = law.missing(Series::LateInterest, view.sums.rateMissing);
            const QDate after = claim.due.addDays(1);
            if (!dueGate.isValid() || after < dueGate)
                dueGate = after;
        }
        claims.append(view);
    }
    disputed = facts.state == CaseState::Disputed || (anyOpen && !anyUndisputed);
    if (!anyUndisputed)
        noClaim = whyNoClaim();
}

Reason CaseView::whyNoClaim() const
{
    Reason found;
    for (const ClaimView &view : claims) {
        if (view.open)
            return {.rule = rule::itemDisputed};
        const bool isOver = !view.bar.isSet() || view.bar.rule == rule::itemSettled
            || view.bar.rule == rule::itemCredit;
        if (isOver)
            continue;
        const bool sooner = view.bar.earliest.isValid()
            && (!found.earliest.isValid() || view.bar.earliest < found.earliest);
        if (!found.isSet() || sooner)
            found = view.bar;
    }
    if (found.isSet())
        return found;
    if (facts.id.isValid() || claims.isEmpty())
        return {.rule = rule::caseNothingOpen};
    return claims.front().bar.isSet() ? claims.front().bar : Reason{.rule = rule::itemSettled};
}

void CaseView::readLegalSteps()
{
    for (int i = letterStepCount; i < stepCount; ++i) {
        const auto step = static_cast<Step>(i);
        const LegalState state = legalState(facts, step, day);
        if (state.isEndedBy(LegalEventKind::Declared))
            bankruptSince = state.ended;
        if (step == Step::Agency && state.isRunning())
            agencySince = state.filed;
        if (!state.filed.isValid())
            continue;
        bool relevant = false;
        for (ClaimView &view : claims) {
            if (!state.covers(view.claim->id))
                continue;
            view.highest = std::max(view.highest, i);
            relevant = relevant || view.inLetter;
        }
        if (!relevant)
            continue;
        legalStep = i;
        legalFiled = state.filed;
        // A served konkursvarsel asks for the petition; nobody else is waited for.
        if (state.isRunning() && !state.served.isValid())
            running = i;
    }
}

void CaseView::readLetters()
{
    bool hasLegal = !facts.legal.empty();
    for (const LetterFacts &letter : facts.letters) {
        if (!waiting && history::isWaiting(letter, day))
            waiting = &letter;
        if (!history::isTaken(letter, day))
            continue;
        if (!isLetterStep(letter.step)) {
            hasLegal = true;
            continue;
        }
        bool relevant = false;
        for (ClaimView &view : claims) {
            if (!history::covers(letter, view.claim->id))
                continue;
            view.highest = std::max(view.highest, static_cast<int>(letter.step));
            relevant = relevant || view.open;
        }
        if (relevant && letter.deadline.isValid()
            && (!lastDeadline || letter.deadline > lastDeadline->deadline))
            lastDeadline = &letter;
    }
    if (hasLegal)
        readLegalSteps();
    if (lastDeadline) {
        gate = history::opensAfter(*lastDeadline, facts);
        legalGate = lastDeadline->deadline.addDays(1);
    }
    bool none = true;
    for (const ClaimView &view : claims) {
        if (!view.inLetter)
            continue;
        reached = none ? view.highest : std::min(reached, view.highest);
        furthest = std::max(furthest, view.highest);
        none = false;
    }
}

const LetterFacts *CaseView::taken(Step step, ClaimId claim, bool first) const
{
    const LetterFacts *found = nullptr;
    for (const LetterFacts &letter : facts.letters) {
        if (letter.step != step || !history::isTaken(letter, day)
            || !history::covers(letter, claim))
            continue;
        if (!found || (first ? letter.sent < found->sent : letter.sent > found->sent))
            found = &letter;
    }
    return found;
}

int CaseView::count(Step step) const
{
    int found = 0;
    for (const LetterFacts &letter : facts.letters) {
        if (letter.step != step || !history::isTaken(letter, day))
            continue;
        const bool about = std::any_of(claims.begin(), claims.end(), [&](const ClaimView &view) {
            return view.inLetter && history::covers(letter, view.claim->id);
        });
        found += about ? 1 : 0;
    }
    return found;
}

const LetterFacts *CaseView::lastFrom(Step step) const
{
    const LetterFacts *found = nullptr;
    for (const LetterFacts &letter : facts.letters) {
        if (letter.step < step || !history::isTaken(letter, day))
            continue;
        const bool about = std::any_of(claims.begin(), claims.end(), [&](const ClaimView &view) {
            return view.inLetter && history::covers(letter, view.claim->id);
        });
        if (about
            && (!found || letter.step > found->step
                || (letter.step == found->step && letter.sent > found->sent)))
            found = &letter;
    }
    return found;
}

} // namespace engine
