// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifiers.h"

#include <QString>

namespace import {

/// A KID field as it was read (formats page sections 4 and 9): the standard allows free text there,
/// and spreadsheets destroy long numbers.
struct KidText
{
    QString kid; ///< 2 to 25 digits (modulus 11 may end in '-'), leading zeros kept; empty when it
                 ///< is none.
    identifiers::KidCheck check = identifiers::KidCheck::None;
    bool destroyed = false; ///< Written as 1,23457E+17: the digits are lost.
    bool text = false;      ///< Something else stands in the field.
};

KidText readKid(QStringView raw);

} // namespace import
