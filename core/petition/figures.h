// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"
#include "core/money/rate.h"

#include <QString>

namespace petition {

/// An amount as a petition carries it. A file may say what no amount can be ("-5", "1.005"): the text is
/// kept in `invalid`, so that the pre-flight can name it (rule UGYLDIG_BELOEP).
struct Sum
{
    Money value;
    QString currency = QStringLiteral("NOK");
    QString invalid;    ///< What stood there when it was no amount.
    bool given = false; ///< Something stood there at all.

    static Sum of(Money value) { return {value, QStringLiteral("NOK"), {}, true}; }
    bool isValid() const { return given && invalid.isEmpty() && !value.isNegative(); }
    friend bool operator==(const Sum &, const Sum &) = default;
};

/// A yearly rate as a petition carries it; `invalid` as for Sum (rule UGYLDIG_RENTE).
struct Percent
{
    Rate value;
    QString invalid;

    friend bool operator==(const Percent &, const Percent &) = default;
};

} // namespace petition
