// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rulebook.h"
#include "core/model/case.h"
#include "core/workflow/session.h"

#include <QHash>

namespace workflow {

/// Which closed case last held each claim. Such a claim goes on in that case and never in a new one:
/// the letters and fees already spent on it count (inkassoforskriften § 1-3), and a person ended it.
class ClosedCases
{
public:
    static Result<ClosedCases> read(Session &session);

    /// nullptr when no closed case held the claim.
    const Case *of(ClaimId claim) const;
    /// Why no new case can be started for the claim, or an unset reason.
    Reason whyNotStart(ClaimId claim) const;

private:
    std::vector<Case> m_cases;
    QHash<qint64, size_t> m_byClaim;
};

} // namespace workflow
