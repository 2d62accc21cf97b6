// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bankpayment.h"
#include "core/model/payment.h"
#include "core/workflow/session.h"

namespace workflow {

/// Whether money of this source was told of by a bank file.
bool isFromBank(PaymentSource source);
PaymentSource sourceOf(BankFormat format);

/// What the payment row of a bank payment says in lists: the payer's words, else the payer.
QString noteOf(const BankPayment &payment);

/// Registers money nobody has placed yet and binds it to its bank payment. Call inside a transaction.
Result<PaymentId> keepWaiting(Session &session, const BankPayment &payment, Money amount);

/// A payment got its place: when every part of its bank payment has one, that no longer waits. Does
/// nothing for payments the bank did not tell of. Call inside a transaction.
Result<void> bankPlaced(Session &session, PaymentId payment);

/// A payment was taken back: its money did come in, so the same amount waits anew; money that waited
/// already is dismissed. Does nothing for payments the bank did not tell of. Call inside a transaction.
Result<void> bankTakenBack(Session &session, PaymentId payment);

} // namespace workflow
