// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/documentcase.h"

namespace workflow {

/// Where a document of the kind goes: the namsfogd, the district court, the conciliation board (whose secretariat
/// is the namsfogd's office), the trustee, or the debtor himself for a notice that is served. Refuses an empty
/// address, naming the district and the cure, unless the document is only to be looked at.
Result<DocumentOffice> documentOffice(Session &session, const DocumentCase &file,
                                      documents::LegalKind kind, bool onlyLook);

} // namespace workflow
