// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/caseview.h"

namespace engine {

/// Why a letter step may not be taken on the day, or unset. Rates are not looked at.
Reason letterBar(const CaseView &view, Step step);

/// Whether a legal step may be taken on the day.
struct LegalAnswer
{
    Reason bar;    ///< Unset when the law allows it.
    QDate lastDay; ///< The last day it can be handed in, when it can be now and there is one.
};

/// The guards of the legal steps (law page, section 8). Rates are not looked at.
LegalAnswer legalAnswer(const CaseView &view, Step step);

/// A legal step is about the claims a letter is about; a conciliation complaint about disputed ones
/// too.
bool concerns(const ClaimView &claim, Step step);

/// What stops any step: the case is closed or paused, nothing is open, a letter waits in the
/// outbox, the debtor is bankrupt, an agency has the case. `disputedToo` counts disputed claims among
/// those a step can be about.
Reason caseBar(const CaseView &view, bool disputedToo);

} // namespace engine
