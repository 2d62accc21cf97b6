// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

/// A yearly percentage in basis points: 12.25 % is 1225.
class Rate
{
public:
    constexpr Rate() = default;

    static constexpr Rate basisPoints(qint32 bp) { return Rate(bp); }
    constexpr qint32 bp() const { return m_bp; }
    friend constexpr auto operator<=>(const Rate &, const Rate &) = default;

private:
    explicit constexpr Rate(qint32 bp) : m_bp(bp) {}

    qint32 m_bp = 0;
};
