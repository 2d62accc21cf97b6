// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ladderplan.h"
#include "core/workflow/session.h"

#include <vector>

namespace workflow {

/// The ladder of one kind of debtor with what the law says of it today.
struct LadderView
{
    DebtorKind kind = DebtorKind::Person;
    LadderPlan plan; ///< Deadlines and grace of the general settings while none is composed.
    std::vector<Reason> problems; ///< Why it could not be composed like this today; an act may have come since.
    std::vector<engine::SampleRung> sample;
};

/// The invoice a ladder is shown for.
struct SampleInvoice
{
    Money amount = Money::fromOre(1'000'000);
    QDate due; ///< Invalid: today.
};

/// The ladders a user composes for persons, sole traders, companies and public bodies.
class LadderWorkflow
{
public:
    explicit LadderWorkflow(Session &session) : m_session(session) {}

    /// All four, each climbed for a sample invoice on its first possible days.
    std::vector<LadderView> show(const SampleInvoice &invoice = {});
    /// One plan that is not saved, as it would be.
    LadderView preview(DebtorKind kind, const LadderPlan &plan, const SampleInvoice &invoice = {});
    /// Keeps a ladder. Refuses what the law forbids, with every reason, the first one's rule and need.
    Result<void> set(DebtorKind kind, LadderPlan plan);
    /// Sets the presets for the kinds named.
    Result<void> preset(LadderPreset preset, const std::vector<DebtorKind> &kinds);
    /// The general settings hold again for the kind.
    Result<void> reset(DebtorKind kind);

private:
    Session &m_session;
};

} // namespace workflow
