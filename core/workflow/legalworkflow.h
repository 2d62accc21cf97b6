// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/legalstate.h"
#include "core/model/legalevent.h"
#include "core/workflow/session.h"

#include <optional>
#include <vector>

namespace store {
struct CaseRows;
}

namespace workflow {

/// Hands in a legal step inside a verb's transaction: the court fee and the cost of writing become costs
/// of the oldest claim, with R of the day. `letter` is the papers of the step, when Kravbok made them.
Result<LegalEvent> recordFiling(Session &session, const store::CaseRows &rows, Step step, QDate day,
                                LetterId letter, const QString &note);

/// What can be said of a step once it was handed in, in the order of LegalEventKind; filed and served are not
/// among them. Empty for a letter.
std::vector<LegalEventKind> outcomesOf(Step step);

/// What becomes of the legal steps of a case. Every verb refuses a day to come, and one before the
/// event it follows.
class LegalWorkflow
{
public:
    explicit LegalWorkflow(Session &session) : m_session(session) {}

    /// The step was handed in on a day; a letter of it that waits in the outbox counts as posted then. The
    /// step need not be allowed: what was done was done. Refuses a letter step, and one already under way.
    Result<LegalEvent> filed(CaseId id, Step step, QDate day, const QString &note);
    /// The konkursvarsel was served on a day: the fee for service becomes a cost and its two weeks run.
    /// Counts as handed in the same day when that was not registered.
    Result<LegalEvent> served(CaseId id, QDate day, const QString &note);
    /// What came of a step: the one under way, or `step` when named. Refuses `filed` and `served`, which
    /// have verbs of their own, and an outcome the step cannot have.
    Result<LegalEvent> outcome(CaseId id, LegalEventKind kind, QDate day, const QString &note, std::optional<Step> step = {});
    /// Takes back the newest event of the case; its costs go with it.
    Result<LegalEvent> undoLast(CaseId id);
    /// The events that stand, in order.
    Result<std::vector<LegalEvent>> events(CaseId id);
    /// The user's answer from the look-up of Skatteetaten: which rules on utlegg the debtor is under.
    Result<void> setEnforcement(CaseId id, EnforcementRules rules);
    /// Until when what the newest service opened can be used; unset without one.
    Result<std::optional<engine::BankruptcyWindow>> bankruptcyWindow(CaseId id);

private:
    Session &m_session;
};

} // namespace workflow
