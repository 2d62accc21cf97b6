// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvvalues.h"

#include "core/base/text.h"
#include "core/money/parse.h"

#include <algorithm>
#include <array>

namespace import {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// En dash and em dash stand for a minus in printed lists.
QString plainMinus(QStringView cell)
{
    QString out = text::simplifiedSpaces(cell);
    for (QChar &c : out) {
        if (c == QChar(0x2013) || c == QChar(0x2014) || c == QChar(0x2212))
            c = u'-';
    }
    return out;
}

/// A whole number of one to four digits, else -1.
int number(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 4 ||
        !std::all_of(digits.begin(), digits.end(), isDigit))
        return -1;
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

/// The three parts of a date with marks between, and whether the year comes first.
struct Parts
{
    std::array<int, 3> value{-1, -1, -1};
    bool yearFirst = false;
    bool shortYear = false;
};

std::optional<Parts> partsOf(QStringView cell)
{
    Parts out;
    qsizetype begin = 0;
    size_t part = 0;
    QChar mark;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        const bool end = i == cell.size();
        if (!end && isDigit(cell[i]))
            continue;
        if (!end && (cell[i] != u'.' && cell[i] != u'/' && cell[i] != u'-'))
            return std::nullopt;
        if (!end && !mark.isNull() && cell[i] != mark)
            return std::nullopt;
        if (!end)
            mark = cell[i];
        const QStringView digits = cell.sliced(begin, i - begin);
        if (part > 2)
            return digits.isEmpty() && end ? std::optional<Parts>(out) : std::nullopt;
        out.value[part] = number(digits);
        if (out.value[part] < 0)
            return std::nullopt;
        out.yearFirst = out.yearFirst || (part == 0 && digits.size() == 4);
        if (part == 2)
            out.shortYear = digits.size() == 2;
        if (part == 2 && !out.yearFirst && digits.size() != 2 && digits.size() != 4)
            return std::nullopt;
        ++part;
        begin = i + 1;
    }
    return part == 3 ? std::optional<Parts>(out) : std::nullopt;
}

/// A time behind the date is cut off: "2026-01-15 00:00:00", "2026-01-15T00:00:00Z".
QStringView withoutTime(QStringView cell)
{
    // A day number with the part of a day behind it.
    const qsizetype point = cell.indexOf(u'.');
    if (point == 5 && cell.indexOf(u'.', point + 1) < 0 && cell.size() > 8)
        return cell.first(5);
    const qsizetype blank = cell.indexOf(u' ');
    if (blank > 0 && cell.indexOf(u':', blank) > 0)
        return cell.first(blank);
    const qsizetype t = cell.indexOf(u'T');
    return t == 10 ? cell.first(10) : cell;
}

DateColumn::Reading judged(QDate day, QDate &out)
{
    if (!day.isValid())
        return DateColumn::Reading::Unreadable;
    if (day.year() < 1990 || day.year() > 2100)
        return DateColumn::Reading::OtherCentury;
    out = day;
    return DateColumn::Reading::Fine;
}

} // namespace

bool allDigits(QStringView cell)
{
    return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), isDigit);
}

void AmountColumn::learn(QStringView cell)
{
    int commas = 0;
    int points = 0;
    qsizetype lastComma = -1;
    qsizetype lastPoint = -1;
    QString body;
    // Trailing ",-" means whole kroner and says nothing of decimals.
    QStringView trimmed = cell;
    if (trimmed.endsWith(u",-") || trimmed.endsWith(u".-"))
        trimmed.chop(2);
    for (const QChar c : trimmed) {
        if (isDigit(c) || c == u',' || c == u'.')
            body.append(c);
    }
    while (body.endsWith(u'.') || body.startsWith(u'.')) // "kr." before or after
        body.endsWith(u'.') ? body.chop(1) : void(body.remove(0, 1));
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] == u',') {
            ++commas;
            lastComma = i;
        } else if (body[i] == u'.') {
            ++points;
            lastPoint = i;
        }
    }
    if (commas > 0 && points > 0) {
        ++(lastComma > lastPoint ? m_commaProofs : m_pointProofs);
    } else if (commas > 1) {
        ++m_pointProofs;
    } else if (points > 1) {
        ++m_commaProofs;
    } else if (commas + points == 1) {
        const qsizetype at = qMax(lastComma, lastPoint);
        const bool doubtful = body.size() - at - 1 == 3 && at >= 1 && at <= 3 && body[0] != u'0';
        if (doubtful)
            ++(commas ? m_commaDoubts : m_pointDoubts);
        else
            ++(commas ? m_commaProofs : m_pointProofs);
    }
}

Result<std::optional<Money>> AmountColumn::read(QStringView cell) const
{
    const QString plain = plainMinus(cell);
    if (plain.isEmpty() || plain == u"-")
        return std::optional<Money>();
    parse::DecimalMark mark = parse::DecimalMark::Comma;
    if (isMixed() || (m_commaProofs == 0 && m_pointProofs == 0 && m_commaDoubts > 0))
        mark = parse::DecimalMark::Either;
    else if (m_pointProofs > 0)
        mark = parse::DecimalMark::Point;
    auto money = parse::amount(plain, mark);
    if (!money)
        return money.error();
    return std::optional<Money>(*money);
}

bool DateColumn::isIso(QStringView cell)
{
    if (cell.size() != 10 || cell[4] != u'-' || cell[7] != u'-')
        return false;
    for (const qsizetype i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(cell[i]))
            return false;
    }
    return true;
}

void DateColumn::learn(QStringView cell)
{
    if (isIso(cell))
        return;
    const auto parts = partsOf(withoutTime(cell));
    if (!parts || parts->yearFirst)
        return;
    m_firstOverTwelve = m_firstOverTwelve || parts->value[0] > 12;
    m_secondOverTwelve = m_secondOverTwelve || parts->value[1] > 12;
}

DateColumn::Reading DateColumn::read(QStringView raw, QDate &day) const
{
    day = {};
    if (isIso(raw))
        return judged(QDate(number(raw.first(4)), number(raw.sliced(5, 2)), number(raw.sliced(8))), day);
    const QStringView cell = withoutTime(raw.trimmed());
    if (cell.isEmpty() || cell == u"-")
        return Reading::Empty;
    if (const auto parts = partsOf(cell)) {
        const auto &v = parts->value;
        if (parts->yearFirst)
            return judged(QDate(v[0], v[1], v[2]), day);
        const int year = parts->shortYear ? 2000 + v[2] : v[2];
        const bool american = m_secondOverTwelve && !m_firstOverTwelve;
        return judged(american ? QDate(year, v[0], v[1]) : QDate(year, v[1], v[0]), day);
    }
    const bool digits = std::all_of(cell.begin(), cell.end(), isDigit);
    if (digits && cell.size() == 8) {
        const QDate date(number(cell.first(4)), number(cell.sliced(4, 2)), number(cell.sliced(6)));
        return judged(date.isValid() ? date
                                     : QDate(number(cell.sliced(4)), number(cell.sliced(2, 2)),
                                             number(cell.first(2))),
                      day);
    }
    // Excel's day numbers: 1 January 1990 is 32874, the last of 2100 is 73415.
    if (digits && cell.size() == 5)
        return judged((m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(cell.toInt()), day);
    return Reading::Unreadable;
}

} // namespace import
