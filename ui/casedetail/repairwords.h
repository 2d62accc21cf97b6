// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/repair.h"
#include "core/workflow/session.h"

/// The shortest lawful repair of a case whose claims have not all been told the same, in words.
namespace words {

/// "10231 and 10240 have not been told what the others have."; empty when nothing needs repair.
QString repairNeed(const engine::Repair &repair, const Session &session);
/// The one letter that cures it, from when, and when the ladder goes on.
QString repairWay(const engine::Repair &repair, const Session &session);

} // namespace words
