// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/model/claim.h"
#include "core/model/payment.h"
#include "core/store/casefactsquery.h"
#include "core/store/paymentstore.h"
#include "core/workflow/session.h"
#include "core/workflow/settlement.h"

#include <optional>
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
    /// The same for a verb that holds the transaction itself (an import); announces nothing.
    Result<Payment> addInside(const PaymentDraft &draft);
    /// The same for many at once. Payments alone on an item in no case are reckoned in one go, for bank
    /// files with a hundred thousand of them; one journal line is the caller's to write.
    Result<std::vector<Payment>> addManyInside(const std::vector<PaymentDraft> &drafts);
    /// Takes a payment back: its allocations no longer count, later payments are allocated anew, a case
    /// it settled opens again. Money the bank told of did come in: it waits again for somebody to say
    /// whose it is.
    Result<void> undo(PaymentId id);
    /// The same for a verb that holds the transaction itself.
    Result<void> undoInside(PaymentId id);
    /// Lets a payment that was taken back count again; for a verb that holds the transaction itself.
    Result<void> restoreInside(PaymentId id);
    Result<std::vector<PaymentRow>> list();
    Result<PaymentId> find(const QString &id);
    /// Payments whose debtor or claim nobody knows yet.
    Result<std::vector<PaymentRow>> unmatched();
    /// Gives an unmatched payment its case or claim.
    Result<Payment> match(PaymentId id, const PaymentTarget &target);
    /// The same for a verb that holds the transaction itself.
    Result<Payment> matchInside(PaymentId id, const PaymentTarget &target);

private:
    /// A payment with what its spreading rests on; `rows` is empty while nobody knows whose it is.
    struct Prepared
    {
        Payment payment;
        std::optional<store::CaseRows> rows;
    };
    Result<Prepared> prepare(const PaymentDraft &draft);
    Result<PaymentEffect> effect(Prepared &prepared);
    /// Spreads the payments around it anew, writes the history, and settles or reopens the case.
    Result<void> finish(const Payment &payment, const QString &kind, MoneyMove move);
    /// The case or single item a stored payment belongs to; nothing while nobody knows whose it is.
    Result<std::optional<store::CaseRows>> rowsOf(const Payment &payment);
    Result<std::vector<PaymentRow>> rows(const store::PaymentFilter &filter);

    Session &m_session;
};

} // namespace workflow
