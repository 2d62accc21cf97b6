// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/paymentmatcher.h"

#include <algorithm>

namespace workflow {

PaymentMatcher::PaymentMatcher(std::vector<store::OpenItem> items, std::vector<store::CaseKid> cases)
    : m_items(std::move(items)), m_cases(std::move(cases)), m_nextWithKid(m_items.size(), -1)
{
    m_firstWithKid.reserve(static_cast<qsizetype>(m_items.size()));
    // Backwards, so that the chain of one KID runs from the oldest claim on.
    for (int i = static_cast<int>(m_items.size()) - 1; i >= 0; --i) {
        const QString &kid = m_items[static_cast<size_t>(i)].kid;
        if (kid.isEmpty())
            continue;
        int &first = *(m_firstWithKid.contains(kid) ? m_firstWithKid.find(kid) : m_firstWithKid.insert(kid, -1));
        m_nextWithKid[static_cast<size_t>(i)] = first;
        first = i;
    }
    for (int i = 0; i < static_cast<int>(m_cases.size()); ++i) {
        if (const QString &kid = m_cases[static_cast<size_t>(i)].kid; !kid.isEmpty())
            m_caseByKid.insert(kid, i);
    }
}

MatchDecision PaymentMatcher::decide(const BankPayment &payment) const
{
    MatchDecision out;
    if (payment.direction == BankDirection::Reversal) {
        out.why = waiting::reversal;
        return out;
    }
    if (payment.byHand) {
        out.why = waiting::byHand;
        return out;
    }
    if (payment.kid.isEmpty())
        return out;
    if (const auto own = m_caseByKid.constFind(payment.kid); own != m_caseByKid.constEnd()) {
        const store::CaseKid &file = m_cases[static_cast<size_t>(*own)];
        out.caseId = file.caseId;
        out.automatic = file.open;
        out.why = waiting::doublePayment;
        return out;
    }
    const auto first = m_firstWithKid.constFind(payment.kid);
    if (first == m_firstWithKid.constEnd()) {
        out.why = waiting::unknownKid;
        return out;
    }
    int open = 0;
    for (int i = *first; i >= 0; i = m_nextWithKid[static_cast<size_t>(i)]) {
        const store::OpenItem &item = m_items[static_cast<size_t>(i)];
        if (!isOpen(item))
            continue;
        if (++open == 1) {
            out.claim = item.claim;
            out.inCase = item.caseId.isValid();
            out.caseId = item.caseId;
        }
    }
    out.automatic = open == 1;
    out.why = open == 0 ? waiting::doublePayment : waiting::sharedKid;
    return out;
}

void PaymentMatcher::placed(ClaimId claim, Money principal)
{
    const auto at = std::lower_bound(m_items.begin(), m_items.end(), claim,
                                     [](const store::OpenItem &item, ClaimId id) { return item.claim < id; });
    if (at != m_items.end() && at->claim == claim)
        at->open -= principal;
}

} // namespace workflow
