// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/bankjson.h"

#include "core/workflow/json.h"

#include <QJsonArray>

namespace workflow::json {

QJsonObject bankPayment(const BankPayment &payment)
{
    return {{QStringLiteral("date"), date(payment.booked)},
            {QStringLiteral("ordered"), date(payment.ordered)},
            {QStringLiteral("amount"), money(payment.amount)},
            {QStringLiteral("currency"), QStringLiteral("NOK")},
            {QStringLiteral("kid"), text(payment.kid)},
            {QStringLiteral("kid_check"), enumText(identifiers::kidCheck(payment.kid))},
            {QStringLiteral("account"), text(payment.account)},
            {QStringLiteral("payer"), text(payment.payer)},
            {QStringLiteral("payer_account"), text(payment.payerAccount)},
            {QStringLiteral("text"), text(payment.text)},
            {QStringLiteral("reference"), text(payment.reference)},
            {QStringLiteral("direction"), enumText(payment.direction)},
            {QStringLiteral("invoices"), QJsonArray::fromStringList(payment.invoices)},
            {QStringLiteral("by_hand"), payment.byHand}};
}

QJsonObject bankPayment(const import::ImportedPayment &payment)
{
    QJsonObject out = bankPayment(payment.payment);
    out.insert(QStringLiteral("place"), payment.place);
    return out;
}

} // namespace workflow::json
