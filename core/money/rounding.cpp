// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/rounding.h"

#include <limits>

namespace {

/// Unsigned 64 × 64 → 128 in two words: the compiler's own 128-bit integer is missing on Windows.
struct Wide
{
    quint64 high;
    quint64 low;
};

Wide multiply(quint64 a, quint64 b)
{
    const quint64 aLow = a & 0xffffffffu;
    const quint64 aHigh = a >> 32;
    const quint64 bLow = b & 0xffffffffu;
    const quint64 bHigh = b >> 32;
    const quint64 low = aLow * bLow;
    const quint64 mid1 = aHigh * bLow + (low >> 32);
    const quint64 mid2 = aLow * bHigh + (mid1 & 0xffffffffu);
    return {aHigh * bHigh + (mid1 >> 32) + (mid2 >> 32), (mid2 << 32) | (low & 0xffffffffu)};
}

/// Bitwise long division; only reached when the product exceeds 64 bits.
quint64 divide(Wide n, quint64 d, quint64 &remainder)
{
    Q_ASSERT_X(n.high < d, "mulDiv", "the result does not fit in 64 bits");
    quint64 quotient = 0;
    quint64 rest = n.high;
    for (int bit = 63; bit >= 0; --bit) {
        const bool carry = (rest >> 63) != 0;
        rest = (rest << 1) | ((n.low >> bit) & 1u);
        quotient <<= 1;
        if (carry || rest >= d) {
            rest -= d;
            quotient |= 1u;
        }
    }
    remainder = rest;
    return quotient;
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

} // namespace

qint64 mulDiv(qint64 value, qint64 numerator, qint64 denominator, Rounding rounding)
{
    Q_ASSERT_X(denominator > 0, "mulDiv", "the denominator must be positive");
    const bool negative = (value < 0) != (numerator < 0);
    const Wide product = multiply(magnitude(value), magnitude(numerator));
    const auto divisor = static_cast<quint64>(denominator);
    quint64 remainder = 0;
    quint64 quotient = 0;
    if (product.high == 0) {
        quotient = product.low / divisor;
        remainder = product.low % divisor;
    } else {
        quotient = divide(product, divisor, remainder);
    }
    if (rounding == Rounding::HalfUp && remainder >= divisor - remainder)
        ++quotient;
    Q_ASSERT_X(quotient <= static_cast<quint64>(std::numeric_limits<qint64>::max()), "mulDiv",
               "the result does not fit in 64 bits");
    return negative ? -static_cast<qint64>(quotient) : static_cast<qint64>(quotient);
}

Money share(Money sum, qint64 numerator, qint64 denominator, Rounding rounding)
{
    return Money::fromOre(mulDiv(sum.ore(), numerator, denominator, rounding));
}

Money toWholeKroner(Money sum, Rounding rounding)
{
    return Money::fromOre(mulDiv(sum.ore(), 1, 100, rounding) * 100);
}
