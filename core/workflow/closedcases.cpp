// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/closedcases.h"

#include "core/store/casestore.h"

namespace workflow {

Result<ClosedCases> ClosedCases::read(Session &session)
{
    store::CaseFilter filter;
    filter.state = CaseState::Closed;
    auto cases = store::CaseStore(session.db()).list(filter);
    if (!cases)
        return cases.error();
    ClosedCases out;
    out.m_cases = std::move(*cases);
    for (size_t i = 0; i < out.m_cases.size(); ++i) {
        for (const ClaimId claim : out.m_cases[i].claims) {
            const auto known = out.m_byClaim.constFind(claim.value);
            if (known == out.m_byClaim.constEnd() || out.m_cases[*known].closed < out.m_cases[i].closed)
                out.m_byClaim.insert(claim.value, i);
        }
    }
    return out;
}

const Case *ClosedCases::of(ClaimId claim) const
{
    const auto found = m_byClaim.constFind(claim.value);
    return found == m_byClaim.constEnd() ? nullptr : &m_cases[*found];
}

Reason ClosedCases::whyNotStart(ClaimId claim) const
{
    const Case *file = of(claim);
    return file ? Reason{.rule = "item.case_closed", .date = file->closed} : Reason();
}

} // namespace workflow
