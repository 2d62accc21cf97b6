// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/documentcase.h"

namespace workflow {

/// Says in a petition's facts under which rules on utlegg the case is and how it travels: "new", "old" or neither, and one
/// of "portal" (new rules, a creditor in business), "form" (old rules: the form of 1992 in four copies) and
/// "paper" (`asked` for, or the portal does not take it).
Result<void> addRegime(documents::LegalInput &petition, const Session &session,
                       const DocumentCase &file, bool asked);

} // namespace workflow
