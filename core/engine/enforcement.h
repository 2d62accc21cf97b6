// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/lawtable.h"

namespace engine {

/// Under which rules an utlegg petition of the day is made, and how it is known.
struct Enforcement
{
    EnforcementRules rules = EnforcementRules::Unknown;
    bool ask = false; ///< The user should look the debtor up: not known, or only derived.
    const EnforcementRow *row =
        nullptr;                 ///< Channel, copies, days to answer; nullptr while unknown.
    bool electronicDuty = false; ///< A firm must file electronically on the day.
    Reason reason;
};

/// Old rules before 2026 and new ones from 2027 for everybody; between them the user's answer, else what
/// the debtor's municipality says (utrullingsforskriften § 1 letter a), else unknown. The other letters of
/// § 1 (running deductions, blocked address, State claims) nobody outside can see: a derived answer asks.
Enforcement enforcementOn(const CaseFacts &facts, QDate day, const LawTable &law);

} // namespace engine
