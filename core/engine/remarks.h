// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/caseview.h"
#include "core/engine/ladder.h"

namespace engine {

/// Adds what the user should know although nothing is refused: a doubtful step, the channel of a
/// petition, a new act that changes a running case.
void addRemarks(Decision &decision, const CaseView &view);

} // namespace engine
