// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/repair.h"

#include "core/calendar/calendar.h"
#include "core/engine/caseview.h"
#include "core/engine/history.h"

#include <algorithm>

namespace engine {

Repair repair(const CaseFacts &facts, QDate day, const LawTable &law, const Decision &decision)
{
    Repair out;
    if (facts.claims.size() < 2)
        return out;
    const CaseView view(facts, day, law);
    constexpr int demand = static_cast<int>(Step::PaymentDemand);
    const int goal = std::min(view.furthest, demand);
    for (const ClaimView &claim : view.claims) {
        if (claim.inLetter && claim.highest < goal)
            out.behind.push_back({claim.claim->id, claim.claim->number, claim.highest});
    }
    if (out.behind.empty())
        return out;
    out.letter = static_cast<Step>(goal);
    const StepOutcome &step = decision.of(out.letter);
    if (step.allowed) {
        out.sendFrom = day;
    } else {
        out.reason = step.refusal;
        out.sendFrom = step.refusal.earliest;
    }
    if (!out.sendFrom.isValid())
        return out;
    out.deadline = deadlineFor(out.letter, out.sendFrom, facts.policy);
    out.readyFrom = history::opensAfter(out.letter, out.deadline, facts);
    return out;
}

} // namespace engine
