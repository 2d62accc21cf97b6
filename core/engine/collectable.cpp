// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ladder.h"
#include "core/engine/reckoning.h"
#include "core/engine/ruleids.h"

namespace engine {

Reason whyUncollectable(const ClaimFacts &claim, DebtorKind, bool hasAddress, QDate day)
{
    if (claim.kind == ClaimKind::CreditNote || claim.kind == ClaimKind::Payment ||
        claim.kind == ClaimKind::WriteOff || claim.principal.isNegative())
        return {.rule = rule::itemCredit};
    if (!principalAtStart(claim).isPositive())
        return {.rule = rule::itemSettled};
    if (claim.balanceOnly)
        return {.rule = rule::itemBalanceOnly};
    if (!claim.kroner)
        return {.rule = rule::itemCurrency};
    if (!claim.due.isValid())
        return {.rule = rule::itemNoDueDate};
    if (!hasAddress)
        return {.rule = rule::itemNoAddress};
    if (day <= claim.due)
        return {.rule = rule::itemNotDue, .earliest = claim.due.addDays(1), .date = claim.due};
    return {};
}

bool isConsumer(const Claim &claim, DebtorKind kind)
{
    return claim.consumer.value_or(kind == DebtorKind::Person || kind == DebtorKind::Unknown);
}

} // namespace engine
