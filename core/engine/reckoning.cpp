// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reckoning.h"

#include "core/engine/history.h"

#include <algorithm>

namespace engine {

Money principalAtStart(const ClaimFacts &claim)
{
    return claim.principal - claim.credited - claim.paidBefore;
}

Covered covered(const CaseFacts &facts, ClaimId claim, QDate on)
{
    Covered out;
    for (const PaymentFacts &payment : facts.payments) {
        if (payment.date > on)
            continue;
        for (const Allocation &part : payment.allocations) {
            if (part.claim != claim)
                continue;
            out.costs += part.costs;
            out.interest += part.interest;
            out.principal += part.principal;
        }
    }
    return out;
}

std::vector<BaseReduction> principalPayments(const CaseFacts &facts, ClaimId claim, QDate on)
{
    std::vector<BaseReduction> out;
    for (const PaymentFacts &payment : facts.payments) {
        if (payment.date > on)
            continue;
        for (const Allocation &part : payment.allocations) {
            if (part.claim == claim && !part.principal.isZero())
                out.push_back({payment.date, part.principal});
        }
    }
    std::sort(out.begin(), out.end(),
              [](const BaseReduction &a, const BaseReduction &b) { return a.date < b.date; });
    return out;
}

detail::InterestTerms interestTerms(const CaseFacts &facts, const ClaimFacts &claim, QDate to,
                                    std::span<const BaseReduction> reductions)
{
    return {.principal = principalAtStart(claim),
            .due = facts.policy.chargeInterest ? claim.due : QDate(),
            .to = to,
            .reductions = reductions,
            .agreed = claim.agreedRate,
            .atLeastStatutory = facts.debtorKind == DebtorKind::Public && !claim.consumer,
            .dayCount = facts.policy.dayCount,
            .atMostStatutory = claim.consumer,
            .plans = facts.plans};
}

Money compensationOn(const LetterFacts &letter, ClaimId claim)
{
    if (letter.compensationParts.empty())
        return letter.feeClaim == claim ? letter.compensation : Money();
    for (const ClaimAmount &part : letter.compensationParts) {
        if (part.claim == claim)
            return part.amount;
    }
    return {};
}

ClaimFacts undisputedPart(const ClaimFacts &claim)
{
    ClaimFacts out = claim;
    out.principal -= claim.disputedPart;
    out.disputedPart = {};
    return out;
}

Money costsCharged(const CaseFacts &facts, ClaimId claim, QDate on)
{
    Money out;
    for (const LetterFacts &letter : facts.letters) {
        if (letter.feeReversed || !history::isTaken(letter, on))
            continue;
        if (letter.feeClaim == claim)
            out += letter.fee;
        out += compensationOn(letter, claim);
    }
    for (const LegalFact &event : facts.legal) {
        if (event.kind == LegalEventKind::Served && event.costClaim == claim && event.day <= on)
            out += event.fee;
    }
    return out;
}

Money compensationLeft(const CaseFacts &facts, ClaimId claim, QDate on)
{
    const bool together = facts.policy.compensationPer == CompensationPer::Case;
    Money left;
    for (const LetterFacts &letter : facts.letters) {
        if (letter.feeReversed || !history::isTaken(letter, on))
            continue;
        left += together ? letter.compensation : compensationOn(letter, claim);
        if (together || letter.feeClaim == claim)
            left -= letter.feeOffset;
    }
    for (const LegalFact &event : facts.legal) {
        if ((together || event.costClaim == claim) && event.day <= on)
            left -= event.feeOffset;
    }
    return std::max(left, Money());
}

bool isCostLost(const CaseFacts &facts, const LegalFact &event, QDate on)
{
    bool after = false;
    for (const LegalFact &later : facts.legal) {
        if (after && later.step == event.step && later.day <= on) {
            if (later.kind == LegalEventKind::Refused)
                return true;
            if (later.kind == LegalEventKind::Filed)
                return false;
        }
        after = after || later.id == event.id;
    }
    return false;
}

Money courtCosts(const CaseFacts &facts, ClaimId claim, QDate on)
{
    Money out;
    for (const LegalFact &event : facts.legal) {
        if (event.kind == LegalEventKind::Filed && event.costClaim == claim && event.day <= on &&
            !isCostLost(facts, event, on))
            out += event.fee + event.writing;
    }
    return out;
}

ClaimSums reckon(const CaseFacts &facts, const ClaimFacts &claim, QDate on, const LawTable &law)
{
    const Covered paid = covered(facts, claim.id, on);
    const std::vector<BaseReduction> reductions = facts.payments.empty()
                                                      ? std::vector<BaseReduction>()
                                                      : principalPayments(facts, claim.id, on);
    ClaimSums sums;
    sums.openPrincipal = principalAtStart(claim) - paid.principal;
    Money interest;
    sums.rateMissing =
        detail::walkInterest(interestTerms(facts, claim, on, reductions), law,
                             [&](const InterestLine &line) { interest += line.amount; });
    sums.interest = interest - paid.interest;
    sums.costs =
        costsCharged(facts, claim.id, on) + courtCosts(facts, claim.id, on) - paid.costs;
    return sums;
}

} // namespace engine
