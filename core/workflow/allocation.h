// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/workflow/session.h"

namespace workflow {

/// Spreads the payments of a case anew in order of date, from the first whose parts may still change.
/// A payment followed by a letter that left keeps its parts: they have been told to the debtor. A
/// payment without parts is spread for the first time. Pure: `facts.payments` is changed in place.
/// Returns the index of the first payment that was (re)spread.
Result<size_t> spreadPayments(engine::CaseFacts &facts, const LawTable &law);

} // namespace workflow
