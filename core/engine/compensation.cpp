// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/claimorder.h"
#include "core/engine/fees.h"
#include "core/engine/history.h"
#include "core/engine/reckoning.h"
#include "core/engine/ruleids.h"

namespace engine {

namespace {

/// The day a letter charged compensation on the claim; invalid when none did.
QDate chargedOn(const CaseFacts &facts, ClaimId claim, QDate day)
{
    for (const LetterFacts &letter : facts.letters) {
        if (!letter.feeReversed && history::isTaken(letter, day)
            && compensationOn(letter, claim).isPositive())
            return letter.sent;
    }
    return {};
}

/// The same for any claim of the case.
QDate chargedInCase(const CaseFacts &facts, QDate day)
{
    for (const LetterFacts &letter : facts.letters) {
        if (!letter.feeReversed && history::isTaken(letter, day)
            && letter.compensation.isPositive())
            return letter.sent;
    }
    return {};
}

/// What is already charged of out-of-court costs, which the compensation is net of.
Money offset(const CaseFacts &facts, const ClaimFacts &claim, QDate day)
{
    if (facts.policy.compensationPer == CompensationPer::Invoice)
        return costsCharged(facts, claim.id, day);
    Money out;
    for (const ClaimFacts &one : facts.claims)
        out += costsCharged(facts, one.id, day);
    return out;
}

} // namespace

FeeOutcome compensationOutcome(const CaseFacts &facts, QDate day, const LawTable &law)
{
    FeeOutcome out;
    if (!facts.policy.chargeCompensation) {
        out.decision.reason = {.rule = rule::compensationOff};
        return out;
    }
    const bool perCase = facts.policy.compensationPer == CompensationPer::Case;
    const bool byDueDay = facts.policy.compensationOn == CompensationOn::DueDay;
    out.decision.reason = {.rule = rule::compensationNone};
    int charged = 0;
    for (const ClaimFacts *claim : oldestFirst(facts)) {
        if (costBar(facts, *claim, day).isSet())
            continue;
        Reason bar;
        const QDate amountDay = byDueDay ? claim->due : day;
        const LawRow *row = law.series(Series::Compensation).find(amountDay);
        if (claim->consumer) {
            bar = {.rule = rule::compensationConsumer};
        } else if (!row) {
            out.missing = Series::Compensation;
            out.missingDay = amountDay;
            return out;
        } else {
            const Money gross = Money::fromOre(row->value);
            if (const QDate before =
                    perCase ? chargedInCase(facts, day) : chargedOn(facts, claim->id, day);
                before.isValid())
                bar = {.rule = rule::compensationCharged, .date = before};
            const Money net = gross - offset(facts, *claim, day);
            if (!bar.isSet() && net.isPositive()) {
                FeeDecision &due = out.decision;
                if (++charged == 1) {
                    due.claim = claim->id;
                    due.reason = {.rule = rule::compensationDue, .amount = gross};
                } else {
                    if (charged == 2)
                        due.parts.push_back({due.claim, due.amount});
                    due.parts.push_back({claim->id, net});
                }
                due.amount += net;
                if (perCase)
                    return out;
                continue;
            }
            if (!bar.isSet())
                bar = {.rule = rule::compensationCovered, .amount = gross};
        }
        if (out.decision.reason.rule == rule::compensationNone)
            out.decision.reason = bar;
    }
    return out;
}

Result<FeeDecision> compensation(const CaseFacts &facts, QDate day, const LawTable &law)
{
    FeeOutcome outcome = compensationOutcome(facts, day, law);
    if (outcome.missing)
        return law.row(*outcome.missing, outcome.missingDay).error();
    return std::move(outcome.decision);
}

} // namespace engine
