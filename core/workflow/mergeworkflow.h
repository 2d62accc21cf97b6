// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/session.h"

#include <optional>
#include <vector>

namespace workflow {

/// What putting cases together, or taking claims out of one, leads to.
struct MergePreview
{
    CaseView kept;                 ///< The case that is named, as it would be.
    std::optional<CaseView> fresh; ///< Of a split: the new case.
    int withdrawn = 0;             ///< Letters that have not left and would be withdrawn.
};

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

    /// What merge() and split() would lead to, found by doing it and taking it back: it is what happens. Refuse what
    /// those refuse; write nothing and announce nothing.
    Result<MergePreview> previewMerge(CaseId into, const std::vector<CaseId> &others);
    Result<MergePreview> previewSplit(CaseId from, const std::vector<ClaimId> &claims);

private:
    /// The acts themselves, inside the caller's transaction.
    Result<Case> mergeInside(CaseId into, const std::vector<CaseId> &others);
    Result<Case> splitInside(CaseId from, const std::vector<ClaimId> &claims);
    /// Refuses a case that cannot be put together or taken apart now.
    Result<store::CaseRows> movable(CaseId id);
    /// Letters of `rows` that were about one of the claims count in the case too.
    Result<void> shareLetters(const store::CaseRows &rows, const std::vector<ClaimId> &claims, CaseId with);

    Session &m_session;
    int m_withdrawn = 0;
};

} // namespace workflow
