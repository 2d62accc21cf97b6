// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/limitationradar.h"
#include "ui/models/tablemodel.h"

#include <memory>

/// The radar of limitation as a list.
namespace limitationlist {

using Model = TableModel<workflow::LimitationRow>;
/// Columns: debtor, invoice, case, open, last day, how near, why.
std::unique_ptr<Model> model(const Session &session);

/// "Lapsed", "Held back", "within 4 months", "far off".
QString nearness(const workflow::LimitationRow &row);
Tone tone(const workflow::LimitationRow &row);
/// What kind of event it was, in words.
QString eventKind(LimitationKind kind);

} // namespace limitationlist
