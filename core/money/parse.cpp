// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/parse.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace parse {

namespace {

constexpr qint64 largestOre = 1'000'000'000'000'000;

Error unreadable(QStringView text)
{
    //: %1 is the text that was met, for example in a file
    return {ErrorKind::BadInput,
            QCoreApplication::translate("parse", "\"%1\" is not an amount in kroner. Write it like 1 234,50.")
                .arg(text.left(40).toString())};
}

Error tooManyDecimals(QStringView text)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("parse", "\"%1\" has more than two decimals; an amount has whole øre.")
                .arg(text.left(40).toString())};
}

Error ambiguous(QStringView text)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("parse", "\"%1\" can be read in two ways. Write thousands with a "
                                                 "blank and øre with a comma, like 1 234,50.")
                .arg(text.left(40).toString())};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits with single blanks or the given thousands mark between; marks must part groups of three.
bool readWhole(QStringView part, QChar thousands, qint64 &value)
{
    value = 0;
    int run = 0;
    bool grouped = false;
    bool any = false;
    for (const QChar c : part) {
        if (isDigit(c)) {
            if (value > largestOre)
                return false;
            value = value * 10 + (c.unicode() - u'0');
            ++run;
            any = true;
        } else if (c == u' ' || (!thousands.isNull() && c == thousands)) {
            if (!any || run == 0 || (grouped && run != 3) || run > 3)
                return false;
            grouped = true;
            run = 0;
        } else {
            return false;
        }
    }
    return any && (!grouped || run == 3);
}

} // namespace

Result<Money> amount(QStringView raw, DecimalMark mark)
{
    QString cleaned = text::simplifiedSpaces(raw);
    cleaned.replace(QChar(0x2212), u'-');
    if (cleaned.endsWith(u",-"))
        cleaned.chop(2);
    else if (cleaned.endsWith(u".-"))
        cleaned.chop(2);
    QStringView rest = QStringView(cleaned).trimmed();
    bool negative = false;
    if (rest.startsWith(u'(') && rest.endsWith(u')')) {
        negative = true;
        rest = rest.mid(1).chopped(1).trimmed();
    }
    for (const QStringView word : {QStringView(u"kr"), QStringView(u"NOK")}) {
        if (rest.startsWith(word, Qt::CaseInsensitive))
            rest = rest.mid(word.size());
        if (rest.startsWith(u'.') && word == QStringView(u"kr"))
            rest = rest.mid(1);
        if (rest.endsWith(word, Qt::CaseInsensitive))
            rest = rest.chopped(word.size());
        rest = rest.trimmed();
    }
    if (!negative && (rest.startsWith(u'-') || rest.startsWith(u'+'))) {
        negative = rest.front() == u'-';
        rest = rest.mid(1).trimmed();
    } else if (!negative && rest.endsWith(u'-')) {
        negative = true;
        rest = rest.chopped(1).trimmed();
    }
    if (rest.isEmpty() || rest.size() > 40)
        return unreadable(raw);

    const qsizetype comma = rest.lastIndexOf(u',');
    const qsizetype point = rest.lastIndexOf(u'.');
    QChar decimal;
    QChar thousands;
    if (mark == DecimalMark::Comma) {
        decimal = u',';
        thousands = u'.';
    } else if (mark == DecimalMark::Point) {
        decimal = u'.';
        thousands = u',';
    } else if (comma >= 0 && point >= 0) {
        decimal = comma > point ? u',' : u'.';
        thousands = comma > point ? u'.' : u',';
    } else {
        const qsizetype at = qMax(comma, point);
        decimal = at >= 0 ? rest[at] : QChar(u',');
        const bool repeated = at >= 0 && rest.count(decimal) > 1;
        // "1.234" or "1,234" typed alone: thousands or decimals, nobody can tell.
        if (at >= 0 && (repeated || rest.size() - at - 1 == 3))
            return ambiguous(raw);
    }

    const qsizetype at = rest.lastIndexOf(decimal);
    QStringView whole = at >= 0 ? rest.first(at) : rest;
    const QStringView decimals = at >= 0 ? rest.mid(at + 1) : QStringView();
    for (const QChar c : decimals) {
        if (!isDigit(c))
            return unreadable(raw);
    }
    if (decimals.size() > 2) {
        for (const QChar c : decimals.mid(2)) {
            if (c != u'0')
                return tooManyDecimals(raw);
        }
    }
    qint64 kroner = 0;
    if (whole.isEmpty() && !decimals.isEmpty())
        kroner = 0;
    else if (!readWhole(whole, thousands, kroner))
        return unreadable(raw);
    qint64 ore = 0;
    if (!decimals.isEmpty())
        ore = (decimals[0].unicode() - u'0') * 10;
    if (decimals.size() > 1)
        ore += decimals[1].unicode() - u'0';
    if (kroner > largestOre / 100)
        return unreadable(raw);
    const qint64 total = kroner * 100 + ore;
    return Money::fromOre(negative ? -total : total);
}

Result<Money> plainAmount(QStringView raw)
{
    const QStringView trimmed = raw.trimmed();
    if (trimmed.contains(u' ') || trimmed.contains(u','))
        return unreadable(raw);
    return amount(trimmed, DecimalMark::Point);
}

Result<Rate> percent(QStringView raw)
{
    QString cleaned = text::simplifiedSpaces(raw);
    if (cleaned.endsWith(u'%'))
        cleaned.chop(1);
    cleaned.replace(u',', u'.');
    const auto value = plainAmount(cleaned);
    if (!value || value->isNegative() || value->ore() > 100'000) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("parse", "\"%1\" is not a rate. Write percent a year, like 12,25.")
                         .arg(raw.left(20).toString())};
    }
    return Rate::basisPoints(static_cast<qint32>(value->ore()));
}

} // namespace parse
