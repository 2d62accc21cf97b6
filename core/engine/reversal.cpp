// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reversal.h"

#include "core/engine/history.h"
#include "core/engine/reckoning.h"
#include "core/engine/ruleids.h"

namespace engine {

namespace {

/// Nothing of the principal was open on the day a letter left, by what is known now.
bool nothingWasOwed(const CaseFacts &facts, const ClaimFacts &claim, QDate day)
{
    if (!claim.credited.isPositive())
        return false;
    return !(principalAtStart(claim) - covered(facts, claim.id, day.addDays(-1)).principal)
                .isPositive();
}

} // namespace

std::vector<Reversal> proposedReversals(const CaseFacts &facts, QDate day)
{
    std::vector<Reversal> out;
    for (const LetterFacts &letter : facts.letters) {
        if (letter.feeReversed || !history::isTaken(letter, day)
            || !(letter.fee.isPositive() || letter.compensation.isPositive()))
            continue;
        for (const ClaimFacts &claim : facts.claims) {
            if (claim.id != letter.feeClaim)
                continue;
            Reason reason;
            if (nothingWasOwed(facts, claim, letter.sent))
                reason = {.rule = rule::feeReverseNothingOwed, .date = letter.sent};
            else if (claim.disputed || claim.disputedPart.isPositive())
                reason = {.rule = rule::feeReverseDisputed};
            if (reason.isSet())
                out.push_back({letter.id, letter.step, letter.sent, claim.id, letter.fee,
                               letter.compensation, reason});
        }
    }
    return out;
}

} // namespace engine
