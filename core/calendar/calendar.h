// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// Norwegian days: public holidays, bank days, and the counting rules of domstolloven §§ 148-149.
namespace calendar {

/// Easter Sunday of a year (Gregorian computus).
QDate easterSunday(int year);

/// Sundays and the public holidays: 1 January, Maundy Thursday, Good Friday, Easter Sunday and
/// Monday, 1 May, 17 May, Ascension Day, Whit Sunday and Monday, 25 and 26 December
/// (helligdagsfredloven § 2 and lov om 1. og 17. mai).
bool isHoliday(QDate day);

/// Neither Saturday, Sunday nor a public holiday; no date is no bank day.
bool isBankDay(QDate day);

/// The day itself when it is a bank day, else the first one after.
QDate onOrNextBankDay(QDate day);

/// The day itself when it is a bank day, else the last one before.
QDate onOrPreviousBankDay(QDate day);

/// Same number in the month that many months later; the last day when the month is shorter.
QDate addMonths(QDate day, int months);

/// 365 or 366.
int daysInYear(int year);

/// 30 June or 31 December, whichever ends the half-year the day lies in.
QDate endOfHalfYear(QDate day);

} // namespace calendar
