// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/documentworkflow.h"
#include "core/workflow/petitionworkflow.h"

namespace workflow {

/// The petition of the same answers: its prayer is printed on the paper, its JSON, worksheet and pre-flight
/// travel beside it, so that no two of them can say different things.
Result<PreparedPetition> petitionOf(Session &session, const DocumentCase &file,
                                    const DocumentRequest &request);

/// The same for a document that is there, as of the day it was made.
Result<PreparedPetition> petitionOf(Session &session, CaseId id, const DocumentRequest &request,
                                    QDate made);

} // namespace workflow
