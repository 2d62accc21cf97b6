// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statement.h"

#include <algorithm>

namespace engine {

namespace {

/// What one claim still owes in each category; none is negative.
struct Owed
{
    size_t index = 0;
    QDate due;
    Money costs;
    Money interest;
    Money principal;
};

/// The debtor's credit in one category covers the others, so that nobody pays for it twice.
void settleCredit(Owed &owed)
{
    Money credit;
    for (Money *part : {&owed.costs, &owed.interest, &owed.principal}) {
        if (part->isNegative()) {
            credit -= *part;
            *part = {};
        }
    }
    for (Money *part : {&owed.costs, &owed.interest, &owed.principal}) {
        const Money used = std::min(*part, credit);
        *part -= used;
        credit -= used;
    }
}

Owed owedOn(const ClaimStatement &claim, size_t index)
{
    Owed owed{.index = index,
              .due = claim.due,
              .costs = claim.compensation + claim.costs,
              .interest = claim.interestTotal - claim.interestPaid,
              .principal = claim.openPrincipal};
    for (const FeeLine &fee : claim.fees) {
        if (!fee.reversed)
            owed.costs += fee.amount - fee.paid;
    }
    settleCredit(owed);
    return owed;
}

/// Takes the disputed part out of what is owed on a claim and returns it: it is covered last.
Owed takeDisputed(Owed &owed, const ClaimStatement &claim)
{
    Owed rest{.index = owed.index, .due = owed.due, .costs = {}, .interest = {}, .principal = {}};
    const Money principal = std::max(claim.openPrincipal - claim.disputedPart, Money());
    const Money interest = std::max(claim.undisputedInterestTotal - claim.interestPaid, Money());
    rest.principal = std::max(owed.principal - principal, Money());
    rest.interest = std::max(owed.interest - interest, Money());
    owed.principal -= rest.principal;
    owed.interest -= rest.interest;
    return rest;
}

} // namespace

AllocationProposal allocate(const Statement &before, Money amount, AllocationOrder order)
{
    AllocationProposal out;
    out.surplus = amount;
    if (!amount.isPositive())
        return out;
    std::vector<Owed> owed;
    std::vector<Owed> disputed;
    for (size_t i = 0; i < before.claims.size(); ++i) {
        Owed one = owedOn(before.claims[i], i);
        if (before.claims[i].disputedPart.isPositive())
            disputed.push_back(takeDisputed(one, before.claims[i]));
        owed.push_back(one);
    }
    std::stable_sort(owed.begin(), owed.end(), [](const Owed &a, const Owed &b) {
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        return a.due < b.due;
    });
    std::vector<Allocation> parts(before.claims.size());
    for (size_t i = 0; i < before.claims.size(); ++i)
        parts[i].claim = before.claims[i].claim;
    std::vector<Owed> *stage = &owed;
    const auto pay = [&](Money Owed::*from, Money Allocation::*to) {
        for (Owed &claim : *stage) {
            const Money part = std::min(claim.*from, out.surplus);
            parts[claim.index].*to += part;
            claim.*from -= part;
            out.surplus -= part;
        }
    };
    for (std::vector<Owed> *part : {&owed, &disputed}) {
        stage = part;
        if (order == AllocationOrder::PrincipalFirst)
            pay(&Owed::principal, &Allocation::principal);
        pay(&Owed::costs, &Allocation::costs);
        pay(&Owed::interest, &Allocation::interest);
        if (order == AllocationOrder::Customary)
            pay(&Owed::principal, &Allocation::principal);
    }
    for (const Allocation &part : parts) {
        if (!part.costs.isZero() || !part.interest.isZero() || !part.principal.isZero())
            out.parts.push_back(part);
    }
    return out;
}

} // namespace engine
