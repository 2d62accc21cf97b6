// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/model/claim.h"
#include "core/model/payment.h"
#include "core/workflow/session.h"

#include <vector>

namespace workflow {

/// What a payment is meant for; the first that is set decides.
struct PaymentTarget
{
    CaseId caseId;
    ClaimId claim;
    QString kid;
};

struct PaymentDraft
{
    QDate date;
    Money amount;
    PaymentTarget target;
    AllocationOrder order = AllocationOrder::Customary;
    PaymentSource source = PaymentSource::Manual;
    QString reference;
    QString note;
};

struct PaymentRow
{
    Payment payment;
    QString debtorName;
    QString caseNumber;
    QString claimNumber; ///< When it was for one claim without a case.
};

/// What a payment would cover, before it is registered.
struct PaymentEffect
{
    Payment payment;   ///< With allocations and surplus, not stored.
    Money openBefore;
    Money openAfter;
    bool settles = false; ///< The case would close as paid (nothing open, or a rest within the rule).
    Money forgivenRest;   ///< The small rest the rule would let go.
};

/// Money that came in, by hand.
class PaymentWorkflow
{
public:
    explicit PaymentWorkflow(Session &session) : m_session(session) {}

    Result<PaymentEffect> preview(const PaymentDraft &draft);
    /// Registers and allocates; settles the case when nothing but a small rest is open. Refuses zero or
    /// negative amounts, a future date, and a target that does not exist or fits several.
    Result<Payment> add(const PaymentDraft &draft);
    /// Takes a payment back: its allocations no longer count, later payments are allocated anew, a case
    /// it settled opens again.
    Result<void> undo(PaymentId id);
    Result<std::vector<PaymentRow>> list();
    Result<PaymentId> find(const QString &id);
    /// Payments whose debtor or claim nobody knows yet.
    Result<std::vector<PaymentRow>> unmatched();
    /// Gives an unmatched payment its case or claim.
    Result<Payment> match(PaymentId id, const PaymentTarget &target);

private:
    Session &m_session;
};

} // namespace workflow
