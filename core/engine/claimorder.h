// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/rulebook.h"

#include <QVarLengthArray>

namespace engine {

using ClaimList = QVarLengthArray<const ClaimFacts *, 8>;

/// The claims of a case, oldest due date first, then by id; those without a due date last.
ClaimList oldestFirst(const CaseFacts &facts);

/// Why no letter costs may be charged on a claim on a day, whatever the letter: disputed, only
/// interest and costs remain, or nothing a letter can be about. Unset when they may.
Reason costBar(const CaseFacts &facts, const ClaimFacts &claim, QDate day);

} // namespace engine
