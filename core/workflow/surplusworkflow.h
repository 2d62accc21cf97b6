// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/payment.h"
#include "core/workflow/paymentworkflow.h"
#include "core/workflow/session.h"

#include <optional>
#include <vector>

namespace workflow {

/// A payment with money left that nothing was owed for, or that came for something settled and waits.
struct SurplusRow
{
    PaymentRow row;
    Money left;                 ///< Neither sent back nor moved on.
    bool doublePayment = false; ///< Nothing of it has a place yet: it is placed before it is sent back or moved.
    std::vector<SurplusUse> uses;
};

/// What is done with money nothing was owed for: sent back, or used for another claim of the debtor.
class SurplusWorkflow
{
public:
    explicit SurplusWorkflow(Session &session) : m_session(session) {}

    /// Placed payments that have something left, and double payments that wait.
    Result<std::vector<SurplusRow>> list();
    /// Notes that surplus was sent back on a day (invalid: today); all that is left when no amount is given. Paying
    /// it out is done in the bank. Refuses more than is left and a payment nobody has placed.
    Result<SurplusUse> refund(PaymentId id, std::optional<Money> amount, QDate day, const QString &note);
    /// Takes the noted refund `use` of a payment back: it was not sent after all. Refuses what is taken back already, and
    /// what was moved on (that payment is taken back instead).
    Result<void> undoRefund(PaymentId id, qint64 use);
    /// Moves surplus to another case or claim of the same debtor as a payment of its own, dated as the money came in:
    /// no interest runs on what the creditor held already. Taking that payment back gives the surplus back.
    Result<Payment> move(PaymentId id, const PaymentTarget &target, std::optional<Money> amount, const QString &note);

private:
    struct Left
    {
        Payment payment;
        Money amount;
    };
    Result<Left> take(PaymentId id, std::optional<Money> amount);

    Session &m_session;
};

} // namespace workflow
