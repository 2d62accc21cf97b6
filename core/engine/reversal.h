// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/rulebook.h"

#include <vector>

namespace engine {

/// A letter whose fee or compensation should be taken back, and why.
struct Reversal
{
    LetterId letter;
    Step step = Step::Reminder;
    QDate sent;
    ClaimId claim;
    Money fee;
    Money compensation;
    Reason reason;
};

/// What was charged by letters sent on or before a day and should not stand: nothing was due and unpaid when the
/// letter left, because the claim was credited since (a credited part was never owed, law page section 5.2); or the
/// debtor objects with reasonable ground, to all of the claim or to a part (inkassoloven § 17 second paragraph: also
/// back to the start, unless he should have objected earlier, which a person must judge).
std::vector<Reversal> proposedReversals(const CaseFacts &facts, QDate day);

} // namespace engine
