// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/debtor.h"
#include "core/model/ladderplan.h"
#include "core/money/money.h"

#include <QString>

#include <array>

enum class DayCount { Calendar, Fixed365 };

template <>
struct EnumNames<DayCount>
{
    static constexpr std::array<std::pair<DayCount, std::string_view>, 2> names{{
        {DayCount::Calendar, "calendar"},
        {DayCount::Fixed365, "365"},
    }};
};

/// Choices of the creditor the engine follows. Law is not here: it is data in core/law.
struct Policy
{
    std::array<int, 5> deadlineDays{7, 14, 14, 14, 14}; ///< Of the five letter steps, counted from sending.
    int graceDays = 3;      ///< Days after a deadline before the next step opens: payments under way.
    DayCount dayCount = DayCount::Calendar;
    Money smallRest = Money::fromOre(500); ///< An open rest up to this settles the case (not above it).
    bool chargeFees = true;
    bool chargeInterest = true;
    bool chargeCompensation = true; ///< § 3 a, business and public debtors only.
    bool vatOnCosts = false; ///< More than half of the claims are not from VAT-liable business (inkassoforskriften ch. 2).
    bool chargeWriting = true; ///< Claim the cost of writing a petition up to its cap (FOR-2020-10-23-2120 § 2).
    bool soleTraderNotice = false; ///< Allow a konkursvarsel to a sole trader, with a warning: covered on the bankruptcy council's reading only.
    std::array<LadderPlan, 4> ladders; ///< By ladderIndex().

    const LadderPlan &ladder(DebtorKind kind) const { return ladders[ladderIndex(kind)]; }
    friend bool operator==(const Policy &, const Policy &) = default;
};

/// The firm that is owed money: one per database file.
struct Creditor
{
    QString name;
    QString orgnr;
    bool vatRegistered = true;
    QString account; ///< Eleven digits.
    Address address;
    QString contact; ///< Name or department printed as "Vår kontakt".
    QString phone;
    QString email;
    QString language = QStringLiteral("nb");
    QString whatFor; ///< What the firm usually delivers, for "what the claim concerns" when an item has no text.
    Policy policy;
    bool rehearsal = false;
    friend bool operator==(const Creditor &, const Creditor &) = default;
};
