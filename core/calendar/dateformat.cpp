// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dateformat.h"

#include <QCoreApplication>

namespace fmt {

namespace {

/// Digits of a number, to the left of `end`.
void digits(QChar *end, int count, int number)
{
    for (; count > 0; --count, number /= 10)
        *--end = QChar(static_cast<char16_t>(u'0' + number % 10));
}

/// A day of a year with four digits by hand: QDate reads its format anew each time, and whole portfolios are told.
QString written(int year, int month, int day, char16_t mark, bool yearFirst)
{
    QString out(10, QChar(mark));
    QChar *const at = out.data();
    digits(at + (yearFirst ? 4 : 10), 4, year);
    digits(at + (yearFirst ? 7 : 5), 2, month);
    digits(at + (yearFirst ? 10 : 2), 2, day);
    return out;
}

bool hasFourDigits(int year)
{
    return year >= 0 && year <= 9999;
}

} // namespace

QString date(QDate day)
{
    if (!day.isValid())
        return QStringLiteral("–");
    int year = 0;
    int month = 0;
    int date = 0;
    day.getDate(&year, &month, &date);
    return hasFourDigits(year) ? written(year, month, date, u'.', false) : day.toString(u"dd.MM.yyyy");
}

QString isoDate(QDate day)
{
    if (!day.isValid())
        return {};
    int year = 0;
    int month = 0;
    int date = 0;
    day.getDate(&year, &month, &date);
    return hasFourDigits(year) ? written(year, month, date, u'-', true) : day.toString(Qt::ISODate);
}

} // namespace fmt

namespace parse {

namespace {

Error noDate(QStringView text)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("parse", "\"%1\" is not a date. Write it like 21.11.2026.")
                .arg(text.left(20).toString())};
}

/// -1 unless there are one to `most` signs and every one is a digit.
int number(QStringView text, qsizetype most = 4)
{
    int value = 0;
    if (text.isEmpty() || text.size() > most)
        return -1;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

int fullYear(QStringView text)
{
    const int value = number(text);
    if (text.size() == 2 && value >= 0)
        return 2000 + value;
    return text.size() == 4 ? value : -1;
}

} // namespace

Result<QDate> isoDate(QStringView text)
{
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-') {
        const QDate day(number(text.first(4)), number(text.mid(5, 2)), number(text.mid(8, 2)));
        if (day.isValid() && number(text.first(4)) >= 1000)
            return day;
    }
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate(
                     "parse", "\"%1\" is not a date. Write it as year-month-day, like 2026-11-21.")
                     .arg(text.left(20).toString())};
}

Result<QDate> typedDate(QStringView raw, QDate today)
{
    const QStringView text = raw.trimmed();
    if (text.compare(u"t", Qt::CaseInsensitive) == 0)
        return today;
    if (text.startsWith(u'+') || (text.startsWith(u'-') && text.size() <= 5)) {
        const int days = number(text.mid(1));
        if (days < 0)
            return noDate(raw);
        return today.addDays(text.front() == u'+' ? days : -days);
    }
    if (text.size() == 10 && text[4] == u'-')
        return isoDate(text);
    QDate day;
    QString parted = text.toString();
    parted.replace(u'/', u'.').replace(u'-', u'.');
    if (parted.count(u'.') == 2 && parted.endsWith(u'.'))
        parted.chop(1); // "21.11." as people write a day without a year.
    const auto parts = QStringView(parted).split(u'.');
    if (parts.size() == 3)
        day = QDate(fullYear(parts[2]), number(parts[1], 2), number(parts[0], 2));
    else if (parts.size() == 2)
        day = QDate(today.year(), number(parts[1], 2), number(parts[0], 2));
    else if (text.size() == 8 || text.size() == 6)
        day = QDate(fullYear(text.mid(4)), number(text.mid(2, 2)), number(text.first(2)));
    else if (text.size() == 4)
        day = QDate(today.year(), number(text.mid(2)), number(text.first(2)));
    if (!day.isValid() || day.year() < 1900)
        return noDate(raw);
    return day;
}

} // namespace parse
