// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"
#include "core/money/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

using BankPaymentId = Id<struct BankPaymentTag>;

/// Whether the bank gave us money or took an earlier payment back.
enum class BankDirection { In, Reversal };

/// What kind of file told of it.
enum class BankFormat { Ocr, Camt054, Camt053 };

template <>
struct EnumNames<BankDirection>
{
    static constexpr std::array<std::pair<BankDirection, std::string_view>, 2> names{{
        {BankDirection::In, "in"},
        {BankDirection::Reversal, "reversal"},
    }};
};

template <>
struct EnumNames<BankFormat>
{
    static constexpr std::array<std::pair<BankFormat, std::string_view>, 3> names{{
        {BankFormat::Ocr, "ocr"},
        {BankFormat::Camt054, "camt054"},
        {BankFormat::Camt053, "camt053"},
    }};
};

/// One payment as the bank tells it, before anybody has said whose it is. Kept as it came: a `Payment`
/// is what we made of it, and one bank payment can become several of those.
struct BankPayment
{
    BankPaymentId id;
    BankFormat format = BankFormat::Ocr;
    QDate booked; ///< Settlement or booking day: the day the money came in.
    QDate
        ordered; ///< Day the payer gave the order: tells whether a deadline was met. Often unknown.
    Money amount; ///< Never negative; `direction` says which way.
    BankDirection direction = BankDirection::In;
    QString account; ///< Ours: eleven digits, or as written when it is no Norwegian account.
    QString kid;     ///< With leading zeros, also when its control digit does not hold.
    QString payer;
    QString payerAccount;
    QString text;         ///< Free text of the payer, lines joined with blanks.
    QString reference;    ///< The bank's archive reference: not always unique, not always there.
    QStringList invoices; ///< Invoice numbers (and further references) the payer listed as data.
    /// Never placed without a person: card terminals' free text, negative lines, a sum whose parts do
    /// not add up (formats page section 5).
    bool byHand = false;
    friend bool operator==(const BankPayment &, const BankPayment &) = default;
};
