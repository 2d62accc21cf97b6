// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casefactsquery.h"
#include "core/store/paymentstore.h"
#include "core/workflow/allocation.h"
#include "core/workflow/facts.h"
#include "core/workflow/paymentworkflow.h"

#include <QHash>

namespace workflow {

namespace {

constexpr size_t chunkSize = 2000; ///< Items read at a time: bounded memory, few statements.

/// A draft that names one item, alone among the drafts: it can be reckoned beside others of its kind.
bool isAlone(const PaymentDraft &draft, const QHash<qint64, int> &uses)
{
    return draft.target.claim.isValid() && !draft.target.caseId.isValid() && uses.value(draft.target.claim.value) == 1;
}

} // namespace

Result<std::vector<Payment>> PaymentWorkflow::addManyInside(const std::vector<PaymentDraft> &drafts)
{
    QHash<qint64, int> uses;
    for (const PaymentDraft &draft : drafts) {
        if (draft.target.claim.isValid() && !draft.target.caseId.isValid())
            ++uses[draft.target.claim.value];
    }
    std::vector<Payment> out(drafts.size());
    std::vector<size_t> others;
    std::vector<size_t> alone;
    for (size_t i = 0; i < drafts.size(); ++i)
        (isAlone(drafts[i], uses) ? alone : others).push_back(i);

    store::PaymentStore payments(m_session.db());
    const Policy &policy = m_session.creditor().policy;
    for (size_t start = 0; start < alone.size(); start += chunkSize) {
        const size_t end = std::min(start + chunkSize, alone.size());
        std::vector<ClaimId> claims;
        for (size_t k = start; k < end; ++k)
            claims.push_back(drafts[alone[k]].target.claim);
        auto items = store::CaseFactsQuery(m_session.db()).items(claims);
        if (!items)
            return items.error();
        for (size_t k = start; k < end; ++k) {
            const PaymentDraft &draft = drafts[alone[k]];
            store::CaseRows &rows = (*items)[k - start];
            // Money that came before may have to be spread anew: the careful way.
            if (!rows.payments.empty() || draft.date > m_session.today()) {
                others.push_back(alone[k]);
                continue;
            }
            Payment payment;
            payment.debtor = rows.debtor.id;
            payment.date = draft.date;
            payment.amount = draft.amount;
            payment.source = draft.source;
            payment.order = draft.order;
            payment.kid = draft.target.kid;
            payment.reference = draft.reference.isEmpty() ? rows.claims.front().claim.number : draft.reference;
            payment.note = draft.note;
            rows.payments.push_back(payment);
            engine::CaseFacts facts = caseFacts(rows, policy);
            if (auto spread = spreadPayments(rows, facts, m_session.law()); !spread)
                return spread.error();
            payment.allocations = facts.payments.front().allocations;
            payment.surplus = facts.payments.front().surplus;
            auto id = payments.insert(payment);
            if (!id)
                return id.error();
            payment.id = *id;
            out[alone[k]] = std::move(payment);
        }
    }
    for (const size_t i : others) {
        auto payment = addInside(drafts[i]);
        if (!payment)
            return payment.error();
        out[i] = std::move(*payment);
    }
    return out;
}

Result<void> PaymentWorkflow::restoreInside(PaymentId id)
{
    store::PaymentStore payments(m_session.db());
    if (auto back = payments.setUndone(id, false); !back)
        return back;
    auto payment = payments.find(id);
    if (!payment)
        return payment.error();
    return finish(*payment, QStringLiteral("payment.restored"), MoneyMove::CameIn);
}

} // namespace workflow
