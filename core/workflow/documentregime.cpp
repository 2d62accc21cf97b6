// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentregime.h"

#include "core/engine/enforcement.h"

using namespace Qt::StringLiterals;

namespace workflow {

Result<void> addRegime(documents::LegalInput &petition, const Session &session,
                       const DocumentCase &file, bool asked)
{
    const engine::Enforcement rules = engine::enforcementOn(file.facts, file.day, session.law());
    // Unknown: the form, which the old rules want, is no use under the new ones; the paper serves both until
    // the user has looked the debtor up.
    const QString channel = asked || !rules.row ? u"paper"_s : rules.row->channel;
    petition.facts.insert(channel == u"form" || channel == u"portal" ? channel : u"paper"_s);
    if (rules.rules == EnforcementRules::New)
        petition.facts.insert(u"new"_s);
    if (rules.rules == EnforcementRules::Old)
        petition.facts.insert(u"old"_s);
    const Money writing =
        engine::decide(file.facts, file.day, session.law()).of(Step::Attachment).writing;
    if (writing.isPositive()) {
        petition.facts.insert(u"writingcost"_s);
        petition.amounts.insert(u"writing.cap"_s, writing);
    }
    return {};
}

} // namespace workflow
