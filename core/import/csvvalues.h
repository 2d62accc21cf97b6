// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace import {

/// The cell holds figures and nothing else.
bool allDigits(QStringView cell);

/// How a column of amounts is written, learnt from all its rows before any is read (formats page
/// section 7.3): one row that can only be read one way decides for those that could be read in two.
class AmountColumn
{
public:
    void learn(QStringView cell);

    /// True when some rows prove a decimal comma and others a decimal point.
    bool isMixed() const { return m_commaProofs > 0 && m_pointProofs > 0; }

    /// Nothing for an empty cell or a lone dash. Refuses a third decimal, and what can be read two
    /// ways.
    Result<std::optional<Money>> read(QStringView cell) const;

private:
    qint64 m_commaProofs = 0;
    qint64 m_pointProofs = 0;
    qint64 m_commaDoubts = 0; ///< "1,250": thousands or three decimals.
    qint64 m_pointDoubts = 0;
};

/// How a column of dates is written. Day before month always, unless a day above twelve in the
/// second place proves the American order for the whole column.
class DateColumn
{
public:
    enum class Reading {
        Fine,
        Empty,
        Unreadable,
        OtherCentury, ///< Before 1990 or after 2100: a slip of the pen, or a program's "none".
    };

    /// "2026-01-15", as every day of a workbook is; nothing is to be learnt from it.
    static bool isIso(QStringView cell);

    void learn(QStringView cell);

    /// Day numbers count from 1904, as workbooks of old Macs do.
    void countFrom1904() { m_from1904 = true; }

    /// Understands d.m.yyyy, d.m.yy (2000 to 2099), d/m/yyyy, d-m-yyyy, yyyy-mm-dd, yyyymmdd,
    /// Excel's serial numbers, and any of them with a time behind.
    Reading read(QStringView cell, QDate &day) const;

private:
    bool m_firstOverTwelve = false;
    bool m_secondOverTwelve = false;
    bool m_from1904 = false;
};

} // namespace import
