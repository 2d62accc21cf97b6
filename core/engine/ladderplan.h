// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/lawtable.h"

#include <vector>

namespace engine {

/// A preset for a kind of debtor: mild (long deadlines, no legal step by itself), normal, firm (no
/// reminders, short grace, bankruptcy for companies). None of them asks for what the law forbids.
LadderPlan presetLadder(LadderPreset preset, DebtorKind kind);

/// What the law or good sense forbids in a ladder on a day; empty when it can be kept. Each reason says
/// which rule and, where it is about a step, which. Law: inkassoloven §§ 9, 10 (deadlines),
/// tvangsfullbyrdelsesloven §§ 1-2, 4-18, konkursloven § 63, kommuneloven § 29-1.
std::vector<Reason> ladderProblems(const LadderPlan &plan, DebtorKind kind, const Policy &policy,
                                   QDate day, const LawTable &law);

/// One rung of a ladder with the dates it would have.
struct SampleRung
{
    Step step = Step::PaymentReminder;
    QDate day;      ///< The first day the engine lets it go.
    QDate deadline; ///< Of a letter; the last day to hand in a legal step.
    Money fee;      ///< Letter fee, or the fee of the legal step.
    Money compensation;
};

/// A ladder climbed on the first possible days for one invoice nobody pays, from `from` on. Ends at the
/// first legal step, where the ladder ends, or where a rate is not known.
std::vector<SampleRung> sampleLadder(const LadderPlan &plan, DebtorKind kind, Money amount,
                                     QDate due, QDate from, const Policy &policy,
                                     const LawTable &law);

} // namespace engine
