// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/documentworkflow.h"

#include <QStringList>

namespace workflow {

/// The papers of a legal step as they were laid in a folder.
struct LaidPapers
{
    QString folder;
    QStringList files;     ///< Names, in the order they travel.
    bool wasThere = false; ///< Made before: the same bytes again.
};

/// The document of a legal step; nothing for a letter and for handing over to an agency.
std::optional<documents::LegalKind> paperOf(Step step);

/// Makes and registers the papers of a step, with petition and worksheet beside a request for attachment, and
/// lays them in a folder. The folder is tried first: what cannot be written is not made. Refuses as
/// DocumentWorkflow::make() does.
Result<LaidPapers> layPapers(Session &session, CaseId id, const DocumentRequest &request,
                             const QString &folder);

} // namespace workflow
