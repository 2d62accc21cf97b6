// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letterbuilder.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/session.h"

namespace workflow {

/// Everything a letter of this step says if it is made on the session's day. `outcome` carries the
/// engine's figures; a step that is refused can be shown with them too, never sent.
Result<documents::LetterInput> letterInput(const Session &session, const store::CaseRows &rows, Step step,
                                           const engine::StepOutcome &outcome);

} // namespace workflow
