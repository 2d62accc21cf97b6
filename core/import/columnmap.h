// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace import {

/// What a column of a list holds (formats page section 7.2).
enum class Field {
    Ignore, Open, Amount, Debit, Credit, CustomerNumber, CustomerName, InvoiceNumber, InvoiceDate, DueDate,
    Kid, OrgNumber, Email, Phone, Street, Street2, Postcode, Town, Country, Currency, CurrencyAmount, Text,
    VoucherNumber, Type,
};

/// One column of a file and what it is taken for.
struct Column
{
    QString header;
    Field field = Field::Ignore;
    bool guessed = true; ///< False when the user chose it.
};

/// How the columns of a file are read; kept per header signature so that a correction is made once.
struct ColumnMap
{
    std::vector<Column> columns;
    QString delimiter; ///< One sign.
    QString encoding;  ///< "utf-8", "utf-16le", "windows-1252", …
    int headerLine = 1; ///< 1-based line of the header row.
    QString signature; ///< The folded headers, joined: equal for files from the same report.

    QByteArray toJson() const;
    static Result<ColumnMap> fromJson(const QByteArray &json);
};

} // namespace import

template <>
struct EnumNames<import::Field>
{
    using F = import::Field;
    static constexpr std::array<std::pair<F, std::string_view>, 24> names{{
        {F::Ignore, "ignore"}, {F::Open, "open"}, {F::Amount, "amount"}, {F::Debit, "debit"},
        {F::Credit, "credit"}, {F::CustomerNumber, "customer_number"}, {F::CustomerName, "customer_name"},
        {F::InvoiceNumber, "invoice_number"}, {F::InvoiceDate, "invoice_date"}, {F::DueDate, "due_date"},
        {F::Kid, "kid"}, {F::OrgNumber, "orgnr"}, {F::Email, "email"}, {F::Phone, "phone"},
        {F::Street, "street"}, {F::Street2, "street2"}, {F::Postcode, "postcode"}, {F::Town, "town"},
        {F::Country, "country"}, {F::Currency, "currency"}, {F::CurrencyAmount, "currency_amount"},
        {F::Text, "text"}, {F::VoucherNumber, "voucher_number"}, {F::Type, "type"},
    }};
};
