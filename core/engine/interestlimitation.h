// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/limitation.h"

#include <vector>

namespace engine {

/// The interest of one line (a stretch of one rate, base and year) as a debt of its own: each day of it lapses
/// three years after it accrued.
struct InterestInstalment
{
    QDate from;
    QDate to;
    Money amount;  ///< Not paid; payments of interest are taken to cover the oldest first.
    QDate lapses;  ///< The last day its first unpaid day can be interrupted; invalid while it is held.
    QDate lapsed;  ///< The last of its days that has lapsed; invalid when none has.
    bool held = false;
    friend bool operator==(const InterestInstalment &, const InterestInstalment &) = default;
};

/// The limitation of the interest of a claim on a day.
struct InterestLimitation
{
    std::vector<InterestInstalment> instalments; ///< Unpaid ones, oldest first; those lapsed among them.
    Money open;   ///< Unpaid interest, lapsed or not: the sum of the instalments.
    Money lapsed; ///< Of it, what has lapsed.
    QDate lapsedTo; ///< Accrued to and including; invalid when nothing has lapsed.
    QDate next;   ///< The last day before the oldest that lives lapses; invalid when none does or it is held.
    Reason reason; ///< Unset when no interest is open.
    bool running = false; ///< Proceedings hold it back, or § 21 no. 5 does.
};

/// Late interest accrues day by day, and each day of it is time-barred three years later on its own
/// (foreldelsesloven §§ 2, 3, 29), with the claim at the latest (§ 24). Proceedings (§§ 15-18) hold back what
/// had not lapsed when they began, as long as they run, and their end gives it the claim's own new period. What
/// accrues later lapses by itself all the same (§ 21 no. 2, 3), unless § 21 no. 5 keeps it alive while the claim
/// stands: since 2026-01-01, and by the careful reading only where the debtor is known to be under the new rules
/// of enforcement. An acknowledgement is not taken to reach the interest: that is the careful reading too.
/// Empty when interest is not charged or a rate is missing.
InterestLimitation interestLimitation(const CaseFacts &facts, const ClaimFacts &claim, QDate on, const LawTable &law);

} // namespace engine
