// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/ratequestion.h"

#include "core/registers/addresses.h"

#include <algorithm>

namespace workflow {

namespace {

/// Longer than any row of holidays without an observation.
constexpr int daysBefore = 21;

} // namespace

void RateQuestion::ask(Done done)
{
    const QDate wanted = std::min(nextInterestDay(m_session.law()), m_session.today());
    const QDate from = wanted.addDays(-daysBefore);
    const QString address =
        registers::policyRateAddress(from, wanted, false).toString(QUrl::RemoveQuery);
    m_client.policyRates(from, wanted, false, this,
                         [this, address, done = std::move(done)](
                             Result<std::vector<registers::PolicyRate>> rates) {
                             done(rates ? answer(*rates, address) : Result<RateAnswer>(rates.error()));
                         });
}

Result<RateAnswer> RateQuestion::answer(const std::vector<registers::PolicyRate> &rates,
                                        const QString &address)
{
    LawWorkflow workflow(m_session);
    auto derivation = workflow.derive(rates);
    if (!derivation)
        return derivation.error();
    RateAnswer out;
    out.derivation = *derivation;
    auto proposal = workflow.proposalFor(*derivation, address);
    if (proposal)
        out.proposal = std::move(*proposal);
    else if (proposal.error().rule == u"rate.derive.early")
        out.early = proposal.error().message;
    else
        return proposal.error();
    return out;
}

} // namespace workflow
