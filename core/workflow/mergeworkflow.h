// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/session.h"

#include <vector>

namespace workflow {

/// Putting cases of one debtor together and taking claims out of one. Letters stay where they were made and what they
/// say is never touched; they count in the case their claims are in now, for those claims and no others.
class MergeWorkflow
{
public:
    explicit MergeWorkflow(Session &session) : m_session(session) {}

    /// Moves every claim of the other cases into the first one, which keeps its number; the emptied ones are closed and
    /// say where their claims went. Letters that have not left are withdrawn. Refuses cases of different debtors, closed
    /// ones, one named twice, and those with an instalment plan, or taken to an authority.
    Result<Case> merge(CaseId into, const std::vector<CaseId> &others);

    /// Moves claims out of a case into a new one. Refuses claims of other cases, all claims of the case, a closed case
    /// and one with an instalment plan, or taken to an authority.
    Result<Case> split(CaseId from, const std::vector<ClaimId> &claims);

private:
    /// Refuses a case that cannot be put together or taken apart now.
    Result<store::CaseRows> movable(CaseId id);
    /// Letters of `rows` that were about one of the claims count in the case too.
    Result<void> shareLetters(const store::CaseRows &rows, const std::vector<ClaimId> &claims, CaseId with);

    Session &m_session;
};

} // namespace workflow
