// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ladder.h"
#include "core/workflow/session.h"

#include <memory>
#include <optional>
#include <vector>

namespace workflow {

/// What a case comes to on a day under one set of data.
struct CaseOutcome
{
    bool known = false;   ///< False when a rate or number of the law is missing; only `missing` is then set.
    QString missing;      ///< The sentence that says which.
    Money total;
    Money interest;       ///< Unpaid.
    int next = -1;        ///< The recommended allowed step, -1 when none.
    int coming = -1;      ///< The rung that follows, allowed or not.
    QDate comingFrom;
    Money charge;         ///< Fee or compensation of the next step.
    QDate deadline;       ///< Of the next step.
    QString refusal;      ///< Why the rung that follows waits; empty when it can be taken.
    friend bool operator==(const CaseOutcome &, const CaseOutcome &) = default;
};

/// One open case before and after.
struct RehearsalRow
{
    CaseId id;
    QString number;
    QString debtorName;
    CaseOutcome before;
    CaseOutcome after;

    bool changed() const { return before != after; }
};

struct Rehearsal
{
    QDate on;
    std::vector<RehearsalRow> rows; ///< Every open case, in order of number.
    int changed = 0;
    Money totalBefore; ///< Of the cases known in both.
    Money totalAfter;
};

/// What is tried: other numbers or rules of the law, another policy, or both.
struct Trial
{
    std::shared_ptr<const LawTable> law; ///< Null: the session's.
    std::optional<Policy> policy;        ///< Unset: the creditor's.
};

/// The law of the workspace (what it has adopted included) with files laid over it, one after the other: each a rates.json, a rules.json or a package of
/// both, as LawOverlay reads them. Refuses what the law room refuses: overlaps, missing series, unknown units.
Result<std::shared_ptr<const LawTable>> trialLaw(const Session &session, const std::vector<QByteArray> &files);

/// The policy with the ladders of a file in place of its own: one ladder or a list of them, as `ladder show`
/// says them in JSON (kind, steps with used, deadline_days and grace_days, route); "composed": false goes back
/// to the general settings. Refuses an unknown kind, step or route, days out of bounds, and what the law
/// forbids on the day.
Result<Policy> trialPolicy(const Session &session, const QByteArray &ladders, QDate on);

/// What every open case comes to on a day now, and what it would under the trial. Changes nothing; to
/// adopt the same data gives exactly `after`.
Result<Rehearsal> rehearse(Session &session, const Trial &trial, QDate on);

} // namespace workflow
