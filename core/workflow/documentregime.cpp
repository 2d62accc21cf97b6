// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentregime.h"

using namespace Qt::StringLiterals;

namespace workflow {

Result<void> addRegime(documents::LegalInput &petition, const Session &session,
                       const DocumentCase &file, bool asked)
{
    Q_UNUSED(session)
    const bool isNew = file.rows.value.enforcement == EnforcementRules::New;
    if (isNew)
        petition.facts.insert(u"new"_s);
    petition.facts.insert(asked ? u"paper"_s : isNew ? u"portal"_s : u"form"_s);
    return {};
}

} // namespace workflow
