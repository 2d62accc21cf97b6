// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/claimorder.h"

#include "core/engine/ladder.h"
#include "core/engine/reckoning.h"
#include "core/engine/ruleids.h"

#include <algorithm>

namespace engine {

ClaimList oldestFirst(const CaseFacts &facts)
{
    ClaimList claims;
    for (const ClaimFacts &claim : facts.claims)
        claims.append(&claim);
    if (claims.size() > 1) {
        std::stable_sort(claims.begin(), claims.end(),
                         [](const ClaimFacts *a, const ClaimFacts *b) {
                             if (a->due.isValid() != b->due.isValid())
                                 return a->due.isValid();
                             return a->due != b->due ? a->due < b->due : a->id < b->id;
                         });
    }
    return claims;
}

Reason costBar(const CaseFacts &facts, const ClaimFacts &claim, QDate day)
{
    const Reason item = whyUncollectable(claim, facts.debtorKind, true, day);
    if (item.isSet())
        return item;
    if (claim.disputed || facts.state == CaseState::Disputed)
        return {.rule = rule::feeDisputed};
    // An objection to a part of the claim bars costs on it like one to the whole (inkassoloven § 17
    // second paragraph): what cannot be told apart is not charged.
    if (claim.disputedPart.isPositive())
        return {.rule = rule::feePartDisputed};
    const Money open = principalAtStart(claim) - covered(facts, claim.id, day).principal;
    if (!open.isPositive())
        return {.rule = rule::feeOnlyRest};
    return {};
}

} // namespace engine
