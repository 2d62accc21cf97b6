// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/caseview.h"

namespace engine {

/// Why a letter step may not be taken on the day, or unset. Rates are not looked at.
Reason letterBar(const CaseView &view, Step step);

/// Why a legal step cannot be taken. Always set: when the law allows it, the reason is that this
/// version does not make its documents, with the day the law allows it from.
Reason legalBar(const CaseView &view, Step step);

/// What stops any step: the case is closed or paused, the debtor keeps an
/// instalment plan, nothing is open, a letter waits in the
/// outbox. `disputedToo` counts disputed claims among those a step can be about.
Reason caseBar(const CaseView &view, bool disputedToo);

} // namespace engine
