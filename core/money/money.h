// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

/// A sum of Norwegian kroner as a whole count of øre. There is no constructor from a bare number
/// and no arithmetic with fractions: a share of money is taken by a function in rounding.h that
/// names its rounding.
class Money
{
public:
    constexpr Money() = default;

    static constexpr Money fromOre(qint64 ore) { return Money(ore); }
    static constexpr Money fromKroner(qint64 kroner) { return Money(kroner * 100); }

    constexpr qint64 ore() const { return m_ore; }
    constexpr bool isZero() const { return m_ore == 0; }
    constexpr bool isPositive() const { return m_ore > 0; }
    constexpr bool isNegative() const { return m_ore < 0; }

    constexpr Money operator-() const { return Money(-m_ore); }
    constexpr Money &operator+=(Money other) { m_ore += other.m_ore; return *this; }
    constexpr Money &operator-=(Money other) { m_ore -= other.m_ore; return *this; }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_ore + b.m_ore); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_ore - b.m_ore); }
    friend constexpr auto operator<=>(const Money &, const Money &) = default;

private:
    explicit constexpr Money(qint64 ore) : m_ore(ore) {}

    qint64 m_ore = 0;
};

constexpr Money operator""_ore(unsigned long long ore) { return Money::fromOre(static_cast<qint64>(ore)); }
constexpr Money operator""_kr(unsigned long long kroner) { return Money::fromKroner(static_cast<qint64>(kroner)); }
