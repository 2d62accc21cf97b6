// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

enum class DebtorKind { Unknown, Person, SoleTrader, Company, Public };

template <>
struct EnumNames<DebtorKind>
{
    static constexpr std::array<std::pair<DebtorKind, std::string_view>, 5> names{{
        {DebtorKind::Unknown, "unknown"},
        {DebtorKind::Person, "person"},
        {DebtorKind::SoleTrader, "sole_trader"},
        {DebtorKind::Company, "company"},
        {DebtorKind::Public, "public"},
    }};
};

/// A Norwegian postal address. Lines are street or box, never the post code.
struct Address
{
    QStringList lines;
    QString postcode;
    QString town;
    QString country; ///< ISO 3166 two letters; empty means Norway.

    bool isEmpty() const { return lines.isEmpty() && postcode.isEmpty() && town.isEmpty(); }
    /// Enough to put in a window envelope: post code and town (a very small place needs no street).
    bool isPostable() const { return !town.isEmpty() && (!postcode.isEmpty() || !country.isEmpty()); }
    friend bool operator==(const Address &, const Address &) = default;
};

/// Someone who owes the creditor money.
struct Debtor
{
    DebtorId id;
    QString number; ///< The customer number in the accounts, as text; unique with the creditor.
    QString name;
    DebtorKind kind = DebtorKind::Unknown;
    QString orgnr;
    Address address;
    QString email;
    QString phone;
    QString language;           ///< "nb", "nn", "en"; empty means the creditor's own.
    std::optional<int> termsDays; ///< Payment terms from the accounts.
    friend bool operator==(const Debtor &, const Debtor &) = default;
};
