// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "core/workflow/limitationradar.h"
#include "ui/models/tablemodel.h"

#include <memory>

/// The radar of limitation as a list.
namespace limitationlist {

/// A claim with what the list says of its case.
struct Row
{
    workflow::LimitationRow claim;
    QString rests; ///< "paused", "written off", "in no case": why nobody is at it; empty while its case runs.
};

using Model = TableModel<Row>;
/// Columns: debtor, invoice, case, open, last day, how near, when its late interest lapses, why.
std::unique_ptr<Model> model(const Session &session);

/// Every open claim with the state of its case; read off the window's thread.
Result<std::vector<Row>> read(Session &session);

/// "Lapsed", "Held back", "within 4 months", "far off".
QString nearness(const workflow::LimitationRow &row);
Tone tone(const workflow::LimitationRow &row);
/// What of the late interest lapses, and when: "1 234,00 lapsed", "Held back", the last day of the oldest that is
/// left; empty when none is open.
QString interestNearness(const workflow::LimitationRow &row);
Tone interestTone(const workflow::LimitationRow &row);
/// A graded warning has begun for the late interest, or some of it has lapsed.
bool interestIsNear(const workflow::LimitationRow &row);
/// The late interest of a claim in whole sentences: why, how much is open and lost, the last day, and when one is told.
QString interestStory(const workflow::LimitationRow &row, const Session &session);
/// What kind of event it was, in words.
QString eventKind(LimitationKind kind);

} // namespace limitationlist
