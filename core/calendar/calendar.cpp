// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

namespace calendar {

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31;
    const int day = (h + l - 7 * m + 114) % 31 + 1;
    return QDate(year, month, day);
}

bool isHoliday(QDate day)
{
    if (day.dayOfWeek() == Qt::Sunday)
        return true;
    const int month = day.month();
    const int number = day.day();
    if ((month == 1 && number == 1) || (month == 5 && (number == 1 || number == 17))
        || (month == 12 && (number == 25 || number == 26)))
        return true;
    if (month < 3 || month > 6)
        return false;
    const qint64 fromEaster = easterSunday(day.year()).daysTo(day);
    return fromEaster == -3 || fromEaster == -2 || fromEaster == 1 || fromEaster == 39
        || fromEaster == 50;
}

bool isBankDay(QDate day)
{
    return day.isValid() && day.dayOfWeek() != Qt::Saturday && !isHoliday(day);
}

QDate onOrNextBankDay(QDate day)
{
    while (day.isValid() && !isBankDay(day))
        day = day.addDays(1);
    return day;
}

QDate onOrPreviousBankDay(QDate day)
{
    while (day.isValid() && !isBankDay(day))
        day = day.addDays(-1);
    return day;
}

QDate addMonths(QDate day, int months)
{
    return day.addMonths(months);
}

int daysInYear(int year)
{
    return QDate::isLeapYear(year) ? 366 : 365;
}

QDate endOfHalfYear(QDate day)
{
    return day.month() <= 6 ? QDate(day.year(), 6, 30) : QDate(day.year(), 12, 31);
}

} // namespace calendar
