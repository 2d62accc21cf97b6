// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/debtor.h"

#include <QDate>
#include <QString>

enum class OfficeKind { Enforcement, Court };

/// How well an address is known. What is below Medium is shown and confirmed before anything is printed to it.
enum class OfficeTrust { None, Low, Medium, Register, User };

template <>
struct EnumNames<OfficeKind>
{
    static constexpr std::array<std::pair<OfficeKind, std::string_view>, 2> names{{
        {OfficeKind::Enforcement, "enforcement"},
        {OfficeKind::Court, "court"},
    }};
};

template <>
struct EnumNames<OfficeTrust>
{
    static constexpr std::array<std::pair<OfficeTrust, std::string_view>, 5> names{{
        {OfficeTrust::None, "none"},
        {OfficeTrust::Low, "low"},
        {OfficeTrust::Medium, "medium"},
        {OfficeTrust::Register, "register"},
        {OfficeTrust::User, "user"},
    }};
};

/// An office letters are addressed to: the namsfogd of a police district, or a district court. One row of
/// the table a user can complete.
struct Office
{
    QString id; ///< Organisation number of the police district or court; the key of the table.
    OfficeKind kind = OfficeKind::Enforcement;
    QString district; ///< "Øst politidistrikt", "Oslo tingrett".
    QString
        name; ///< As addressed; empty when no name is known on good ground: never derived from the district.
    QString nameNote; ///< How sure the name is, in English, as the source file says it.
    Address postal;
    QString visiting;
    QString phone;
    QString email; ///< For questions; never for petitions or national identity numbers.
    OfficeTrust trust = OfficeTrust::None; ///< Of the postal address.
    QString source;                        ///< Where the address was read.
    QDate asOf; ///< When it was read or confirmed; invalid for what is shipped without a day.

    friend bool operator==(const Office &, const Office &) = default;
};
