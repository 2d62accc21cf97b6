// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/parse.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace parse {

namespace {

constexpr qint64 largestOre = 1'000'000'000'000'000;

Error unreadable(QStringView text)
{
    //: %1 is the text that was met, for example in a file
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "parse", "\"%1\" is not an amount in kroner. Write it like 1 234,50.")
                .arg(text.left(40).toString())};
}

Error tooManyDecimals(QStringView text)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "parse", "\"%1\" has more than two decimals; an amount has whole øre.")
                .arg(text.left(40).toString())};
}

Error ambiguous(QStringView text)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("parse",
                                        "\"%1\" can be read in two ways. Write thousands with a "
                                        "blank and øre with a comma, like 1 234,50.")
                .arg(text.left(40).toString())};
}

Error tooLarge(QStringView text)
{
    return {
        ErrorKind::BadInput,
        QCoreApplication::translate(
            "parse", "\"%1\" is larger than any amount Kravbok keeps. Check the number of digits.")
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
            // Held at a size that is too large anyway, so that no digit can overflow it.
            value = qMin(value * 10 + (c.unicode() - u'0'), largestOre);
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

/// What is left of a typed amount without sign, brackets and words.
struct Bare
{
    QStringView digits;
    bool negative = false;
    bool twoReadings = false;
};

/// Takes off each kind of trimming at most once: brackets, one sign in front or behind, one "kr" or
/// "NOK" in front or behind, the tail ",-" that says "no øre". Nothing when a kind stands twice.
std::optional<Bare> withoutTrimmings(QStringView rest)
{
    Bare bare;
    bool bracketed = false;
    bool signedAlready = false;
    bool worded = false;
    bool tailed = false;
    for (bool found = true; found;) {
        found = false;
        rest = rest.trimmed();
        if (rest.startsWith(u'(') && rest.endsWith(u')')) {
            if (std::exchange(bracketed, true))
                return std::nullopt;
            rest = rest.mid(1).chopped(1);
            found = true;
            continue;
        }
        for (const QStringView tail :
             {QStringView(u",--"), QStringView(u",-"), QStringView(u".-")}) {
            if (!tailed && rest.size() > tail.size() && rest.endsWith(tail)) {
                rest = rest.chopped(tail.size());
                found = tailed = true;
            }
        }
        // A minus behind a tail, as in "5-,-", means nothing; it is left to be refused.
        if (rest.startsWith(u'-') || rest.startsWith(u'+') || (!tailed && rest.endsWith(u'-'))) {
            if (std::exchange(signedAlready, true))
                return std::nullopt;
            const bool before =
                !rest.endsWith(u'-') || rest.startsWith(u'-') || rest.startsWith(u'+');
            bare.negative = before ? rest.front() == u'-' : true;
            rest = before ? rest.mid(1) : rest.chopped(1);
            tailed = tailed || !before;
            found = true;
            continue;
        }
        for (const QStringView word :
             {QStringView(u"kr."), QStringView(u"kr"), QStringView(u"NOK")}) {
            const bool before = rest.startsWith(word, Qt::CaseInsensitive);
            if (!before && !rest.endsWith(word, Qt::CaseInsensitive))
                continue;
            if (std::exchange(worded, true))
                return std::nullopt;
            rest = before ? rest.mid(word.size()) : rest.chopped(word.size());
            // "kr.50" is fifty kroner, or fifty øre.
            bare.twoReadings = before && word.endsWith(u'.') && !rest.isEmpty() && rest.size() <= 2
                && std::all_of(rest.begin(), rest.end(), isDigit);
            found = true;
            break;
        }
    }
    if (bracketed && signedAlready)
        return std::nullopt;
    bare.negative = bare.negative || bracketed;
    bare.digits = rest;
    return bare;
}

/// Which signs part the decimals and the thousands; a null sign parts nothing.
struct Marks
{
    QChar decimal;
    QChar thousands;
};

/// Nothing when a person typed what can be read two ways.
std::optional<Marks> marksOf(QStringView digits, DecimalMark mark)
{
    if (mark == DecimalMark::Comma)
        return Marks{u',', u'.'};
    if (mark == DecimalMark::Point)
        return Marks{u'.', u','};
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0)
        return comma > point ? Marks{u',', u'.'} : Marks{u'.', u','};
    const qsizetype at = qMax(comma, point);
    if (at < 0)
        return Marks{};
    if (digits.count(digits[at]) > 1)
        return Marks{QChar(), digits[at]};
    // "1.234" or "1,234" typed alone: thousands or decimals, nobody can tell.
    if (digits.size() - at - 1 == 3)
        return std::nullopt;
    return Marks{digits[at], QChar()};
}

} // namespace

Result<Money> amount(QStringView raw, DecimalMark mark)
{
    QString cleaned = text::simplifiedSpaces(raw);
    cleaned.replace(QChar(0x2212), u'-').replace(QChar(0x2013), u'-');
    const std::optional<Bare> bare = withoutTrimmings(cleaned);
    if (!bare || bare->digits.isEmpty() || bare->digits.size() > 40)
        return unreadable(raw);
    if (bare->twoReadings)
        return ambiguous(raw);
    const QStringView rest = bare->digits;
    const std::optional<Marks> marks = marksOf(rest, mark);
    if (!marks)
        return ambiguous(raw);

    const qsizetype at = marks->decimal.isNull() ? -1 : rest.lastIndexOf(marks->decimal);
    const QStringView whole = at >= 0 ? rest.first(at) : rest;
    const QStringView decimals = at >= 0 ? rest.mid(at + 1) : QStringView();
    if (!std::all_of(decimals.begin(), decimals.end(), isDigit))
        return unreadable(raw);
    const QStringView beyond = decimals.mid(qMin(decimals.size(), qsizetype(2)));
    if (!std::all_of(beyond.begin(), beyond.end(), [](QChar c) { return c == u'0'; }))
        return tooManyDecimals(raw);
    // "12,500" in a column with commas is twelve and a half, or an English twelve thousand; and
    // nobody types three decimals.
    if (decimals.size() == 3
        && (mark == DecimalMark::Either || (mark == DecimalMark::Comma && whole.size() <= 3)))
        return ambiguous(raw);
    qint64 kroner = 0;
    if (!(whole.isEmpty() && !decimals.isEmpty()) && !readWhole(whole, marks->thousands, kroner))
        return unreadable(raw);
    qint64 ore = 0;
    if (!decimals.isEmpty())
        ore = qint64(decimals[0].unicode() - u'0') * 10;
    if (decimals.size() > 1)
        ore += decimals[1].unicode() - u'0';
    if (kroner > largestOre / 100 || kroner * 100 + ore > largestOre)
        return tooLarge(raw);
    const qint64 total = kroner * 100 + ore;
    return Money::fromOre(bare->negative ? -total : total);
}

Result<Money> plainAmount(QStringView raw)
{
    const QStringView trimmed = raw.trimmed();
    const QStringView digits = trimmed.startsWith(u'-') ? trimmed.mid(1) : trimmed;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point >= 0 ? digits.first(point) : digits;
    const QStringView decimals = point >= 0 ? digits.mid(point + 1) : QStringView(u"00");
    if (whole.isEmpty() || !std::all_of(whole.begin(), whole.end(), isDigit) || decimals.isEmpty()
        || !std::all_of(decimals.begin(), decimals.end(), isDigit))
        return unreadable(raw);
    if (decimals.size() > 2)
        return tooManyDecimals(raw);
    // Nothing is left to interpret, and lists have hundreds of thousands of these.
    if (digits.size() <= 15) {
        qint64 ore = 0;
        for (const QChar c : whole)
            ore = ore * 10 + (c.unicode() - u'0');
        ore = ore * 100 + (decimals[0].unicode() - u'0') * 10 + (decimals.size() > 1 ? decimals[1].unicode() - u'0' : 0);
        if (ore <= largestOre)
            return Money::fromOre(trimmed.startsWith(u'-') ? -ore : ore);
    }
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
                     QCoreApplication::translate(
                         "parse", "\"%1\" is not a rate. Write percent a year, like 12,25.")
                         .arg(raw.left(20).toString())};
    }
    return Rate::basisPoints(static_cast<qint32>(value->ore()));
}

} // namespace parse
