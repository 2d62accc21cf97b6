// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/facts.h"
#include "core/law/lawtable.h"

namespace engine {

/// How far apart the instalments of a plan lie.
enum class PlanRhythm { Week, Fortnight, Month };

/// Instalments by their number: equal whole kroner, what is left over on the last. The first is due on
/// `first`, the others a rhythm apart from it, each moved to the next bank day. They sum to `total` to the øre.
/// Refuses no debt, fewer than one or more than 120 instalments, and less than one krone each.
Result<std::vector<InstalmentTerm>> termsByCount(Money total, int count, QDate first,
                                                 PlanRhythm rhythm);

/// Instalments of an amount, the last one being what remains; refuses as termsByCount().
Result<std::vector<InstalmentTerm>> termsByAmount(Money total, Money amount, QDate first,
                                                  PlanRhythm rhythm);

/// How a plan the debtor has agreed to stands on a day: what the ladder waits for.
struct PlanStanding
{
    const InstalmentPlan *plan = nullptr; ///< The plan in force; nullptr when there is none.
    Money promised; ///< Of the instalments whose day, grace included, has passed.
    Money paid;     ///< What came in from the day it was agreed.
    QDate missed;   ///< The first instalment that was not paid in time; invalid when none was.
    QDate next;     ///< The first instalment not paid yet; invalid when all are.
    QDate opens;    ///< The day the ladder could go on if the next instalment is missed.

    bool holds() const { return plan && (missed.isValid() || next.isValid()); }
};

/// Payments count in the order of the instalments: an early or larger one covers the next. Days of grace are
/// those of letters. Pure; allocates nothing.
PlanStanding planStanding(const CaseFacts &facts, QDate day);

} // namespace engine
