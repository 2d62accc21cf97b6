// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

/// How a fraction of an øre, or of a krone, becomes whole. Always named by the caller.
enum class Rounding {
    HalfUp,  ///< .5 goes away from zero: interest lines (law page section 5), letter fees.
    Down,    ///< Towards zero: court fees (rettsgebyrloven § 6 a).
};

/// value × numerator / denominator with a 128-bit intermediate, rounded as named.
/// Refuses (asserts) a denominator below one and a result that does not fit in 64 bits.
qint64 mulDiv(qint64 value, qint64 numerator, qint64 denominator, Rounding rounding);

/// A share of a sum, to the øre.
Money share(Money sum, qint64 numerator, qint64 denominator, Rounding rounding);

/// To whole kroner.
Money toWholeKroner(Money sum, Rounding rounding);
