// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ladder.h"

namespace engine {

/// What a claim of a case still lacks of what the others have been told.
struct ClaimLag
{
    ClaimId claim;
    QString number;
    int stage = -1; ///< The furthest step taken for it, -1 when none.
};

/// The shortest lawful way to bring the claims of a case to one stage. After a merge some have had letters the
/// others have not, and nobody is held to a letter he has not had about the claim.
struct Repair
{
    std::vector<ClaimLag> behind; ///< The claims that lag; empty when nothing needs repair.
    Step letter =
        Step::PaymentReminder; ///< The one letter, about every claim, that closes the gap.
    QDate sendFrom;  ///< The first day it may leave; invalid when that is no matter of time.
    QDate deadline;  ///< Its deadline when it leaves that day.
    QDate readyFrom; ///< The first day the ladder goes on with all claims.
    Reason reason;   ///< Why it cannot leave now; unset when it can.

    bool isNeeded() const { return !behind.empty(); }
};

/// One letter of the furthest step any claim has come to is enough: its paragraph asks for a notice about the
/// claim, not for every rung below it. Claims that have come past the payment demand need the demand itself, with its
/// § 4-18 notice (tvangsfullbyrdelsesloven § 4-18), not the voluntary final notice. What skipping rungs costs is the
/// fee on the claims that were not reminded first (inkassoforskriften § 1-2). `decision` is that of the same day.
Repair repair(const CaseFacts &facts, QDate day, const LawTable &law, const Decision &decision);

} // namespace engine
