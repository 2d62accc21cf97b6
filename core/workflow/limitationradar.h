// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/limitation.h"
#include "core/workflow/session.h"

#include <vector>

namespace workflow {

/// A claim that lapses some day: in a case, in a closed one or in none.
struct LimitationRow
{
    ClaimId claim;
    QString number;
    QString debtorNumber;
    QString debtorName;
    QString caseNumber; ///< Also of a closed case; empty when it never had one.
    Money open;         ///< Open principal.
    engine::Limitation limitation;
};

/// Every open claim by the day it becomes time-barred, soonest first. Neither a pause nor a write-off
/// nor a closed case hides one.
Result<std::vector<LimitationRow>> limitationRadar(Session &session);

} // namespace workflow
