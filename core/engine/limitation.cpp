// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/limitation.h"

#include "core/calendar/calendar.h"
#include "core/engine/ruleids.h"

namespace engine {

Limitation limitation(const ClaimFacts &claim, const LawTable &law)
{
    const LawRow *months = law.series(Series::LimitationMonths).find(claim.due);
    if (!months)
        return {};
    const QDate end = calendar::addMonths(claim.due, static_cast<int>(months->value));
    return {calendar::onOrNextBankDay(end),
            {.rule = rule::limitationThreeYears, .date = claim.due}};
}

} // namespace engine
