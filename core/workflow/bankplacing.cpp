// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/bankplacing.h"

#include "core/store/bankstore.h"
#include "core/store/paymentstore.h"
#include "core/workflow/paymentmatcher.h"

namespace workflow {

bool isFromBank(PaymentSource source)
{
    return source == PaymentSource::Ocr || source == PaymentSource::Camt;
}

PaymentSource sourceOf(BankFormat format)
{
    return format == BankFormat::Ocr ? PaymentSource::Ocr : PaymentSource::Camt;
}

QString noteOf(const BankPayment &payment)
{
    if (payment.payer.isEmpty() || payment.text.isEmpty())
        return payment.text + payment.payer;
    return payment.payer + QStringLiteral(": ") + payment.text;
}

Result<PaymentId> keepWaiting(Session &session, const BankPayment &payment, Money amount)
{
    Payment out;
    out.date = payment.booked;
    out.amount = out.surplus = amount;
    out.source = sourceOf(payment.format);
    out.kid = payment.kid;
    out.note = noteOf(payment);
    auto id = store::PaymentStore(session.db()).insert(out);
    if (!id)
        return id;
    if (auto bound = store::BankStore(session.db()).addPart(payment.id, *id); !bound)
        return bound.error();
    return id;
}

Result<void> bankPlaced(Session &session, PaymentId payment)
{
    store::BankStore bank(session.db());
    auto behind = bank.behind(payment);
    if (!behind || !*behind)
        return behind ? Result<void>() : Result<void>(behind.error());
    auto parts = bank.partsOf(**behind);
    if (!parts)
        return parts.error();
    for (const PaymentId part : *parts) {
        auto one = store::PaymentStore(session.db()).find(part);
        if (!one)
            return one.error();
        if (!one->debtor.isValid())
            return {};
    }
    return bank.setState(**behind, store::BankState::Placed, {});
}

Result<void> bankTakenBack(Session &session, PaymentId payment)
{
    store::BankStore bank(session.db());
    auto behind = bank.behind(payment);
    if (!behind || !*behind)
        return behind ? Result<void>() : Result<void>(behind.error());
    auto row = bank.find(**behind);
    auto taken = store::PaymentStore(session.db()).find(payment);
    if (!row || !taken)
        return row ? taken.error() : row.error();
    if (!taken->debtor.isValid()) {
        auto parts = bank.partsOf(**behind);
        if (!parts)
            return parts.error();
        return parts->empty() ? bank.setState(**behind, store::BankState::Dismissed, row->why) : bankPlaced(session, parts->front());
    }
    if (auto again = keepWaiting(session, row->payment, taken->amount); !again)
        return again.error();
    return bank.setState(**behind, store::BankState::Waiting, QString::fromLatin1(waiting::takenBack));
}

} // namespace workflow
