// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/birthnumber.h"

#include <algorithm>
#include <array>

namespace identifiers {

namespace {

constexpr std::array<int, 9> firstWeights{3, 7, 6, 1, 8, 9, 4, 5, 2};
constexpr std::array<int, 10> secondWeights{5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

template <size_t N>
bool fits(const std::array<int, N> &weights, const std::array<int, 11> &digits)
{
    int sum = 0;
    for (size_t i = 0; i < N; ++i)
        sum += weights[i] * digits[i];
    const int control = (11 - sum % 11) % 11;
    return control == digits[N]; // 10 is no digit and never fits.
}

int daysIn(int month)
{
    // The century is not known from the number alone: 29 February exists in some of them.
    constexpr std::array<int, 13> days{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[static_cast<size_t>(month)];
}

} // namespace

BirthNumber birthNumber(QStringView text)
{
    if (text.size() != 11 || !std::all_of(text.begin(), text.end(), [](QChar sign) {
            return sign >= u'0' && sign <= u'9';
        }))
        return BirthNumber::Invalid;
    std::array<int, 11> digits{};
    for (size_t i = 0; i < digits.size(); ++i)
        digits[i] = text[static_cast<qsizetype>(i)].unicode() - u'0';
    int day = digits[0] * 10 + digits[1];
    int month = digits[2] * 10 + digits[3];
    if (day > 40)
        day -= 40; // D-number.
    bool synthetic = false;
    for (const int offset : {80, 65, 40}) {
        if (!synthetic && month > offset && month <= offset + 12) {
            month -= offset;
            synthetic = true;
        }
    }
    if (month < 1 || month > 12 || day < 1 || day > daysIn(month) || !fits(secondWeights, digits))
        return BirthNumber::Invalid;
    if (synthetic)
        return BirthNumber::Synthetic;
    return fits(firstWeights, digits) ? BirthNumber::Valid : BirthNumber::OddControl;
}

} // namespace identifiers
