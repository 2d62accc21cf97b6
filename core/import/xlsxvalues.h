// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

/// How the cells of a workbook are written (ECMA-376 part 1, section 18.3 and 18.8.30; formats page
/// section 7.4).
namespace import::xlsx {

/// Column of a cell reference, from 0: "C12" is 2. -1 when there are no letters.
int columnOf(std::string_view reference);

/// A number as a program stored it, in plain decimals. Whole numbers keep every digit; of fractions
/// the binary noise behind the fifteenth digit goes ("12500.000000000002" is 12500). One whose last
/// digits are lost stays as it is ("1.23456789012345E+17"). False for what is no number. `out` is room that
/// can be used again, as sheets have millions of them.
bool plainNumber(std::string_view stored, std::string &out);

/// Plain decimals rounded to two, half away from zero; `changed` when that took anything away.
QString twoDecimals(QStringView plain, bool &changed);

/// The day of a serial number, as ISO text, with the time behind it when there is one. Day 1 is
/// 1900-01-01 with a leap day in 1900 that never was; with `from1904` day 0 is 1904-01-01. False
/// outside 1900 to 2200.
bool dayOf(std::string_view serial, bool from1904, std::string &out);

/// A number format shows a day: it has a y or d outside quotes and brackets, and no digits.
bool isDateFormat(QStringView code);

/// The built-in formats of a day (ids 14 to 22 and those of eastern calendars).
bool isDateFormat(int builtIn);

/// Width of a format of zeros alone ("00000" is 5), which shows numbers with leading zeros; else 0.
int zeroWidth(QStringView code);

/// "_x000D_" and the like, by which control signs are written.
QString unescaped(const QString &text);

} // namespace import::xlsx
