// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/lawtable.h"

namespace engine {

/// What a letter may charge on a day, on which claim, and why that much or why nothing.
struct FeeDecision
{
    Money amount;
    ClaimId claim;
    Reason reason; ///< Always set, also for a fee of zero.
};

/// The letter fee of `step` sent on `day` for the claims of the case (inkassoforskriften §§ 1-2, 1-3
/// and chapter 2): one fee per letter, on the oldest claim that allows one.
Result<FeeDecision> letterFee(const CaseFacts &facts, Step step, QDate day, const LawTable &law);

/// The § 3 a compensation a final notice may add on a day: business and public debtors, net of letter
/// fees already charged on the same claim (inkassoforskriften § 2-6).
Result<FeeDecision> compensation(const CaseFacts &facts, QDate day, const LawTable &law);

/// The chapter 2 ceiling for all out-of-court costs of one claim on a day. `heavy` is the § 2-3 ceiling.
Result<Money> costCeiling(const ClaimFacts &claim, bool heavy, QDate day, const Policy &policy, const LawTable &law);

/// One letter fee by the share of the inkassosats: S(sent) × share(due), rounded half up to whole kroner.
Result<Money> flatFee(Series share, QDate due, QDate sent, const LawTable &law);

} // namespace engine
