// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/lawtable.h"

namespace engine {

/// The last day on which limitation can be interrupted, and what it rests on.
struct Limitation
{
    QDate date; ///< Invalid without a due date.
    Reason reason;
};

/// Three years from the due date, moved forward from a Saturday or holiday (foreldelsesloven §§ 2, 3, 29).
Limitation limitation(const ClaimFacts &claim, const LawTable &law);

} // namespace engine
