// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsxvalues.h"

#include <QDate>

#include <algorithm>
#include <charconv>
#include <string>
#include <system_error>

namespace import::xlsx {

namespace {

constexpr int significantDigits = 15; ///< A spreadsheet keeps no more (IEEE 754 double).

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Adds one to the last digit, carrying; true when a new digit came in front.
bool increment(std::string &digits)
{
    for (size_t i = digits.size(); i-- > 0;) {
        if (digits[i] != '9') {
            ++digits[i];
            return false;
        }
        digits[i] = '0';
    }
    digits.insert(digits.begin(), '1');
    return true;
}

} // namespace

int columnOf(std::string_view reference)
{
    int column = 0;
    for (const char c : reference) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper < 'A' || upper > 'Z')
            break;
        column = column * 26 + (upper - 'A' + 1);
        if (column > 20'000)
            break;
    }
    return column - 1;
}

bool plainNumber(std::string_view stored, std::string &out)
{
    while (!stored.empty() && (stored.front() == ' ' || stored.front() == '\n'))
        stored.remove_prefix(1);
    while (!stored.empty() && (stored.back() == ' ' || stored.back() == '\n'))
        stored.remove_suffix(1);
    const std::string_view whole = stored;
    const bool negative = !stored.empty() && stored.front() == '-';
    if (negative || (!stored.empty() && stored.front() == '+'))
        stored.remove_prefix(1);
    if (stored.empty() || stored.size() > 400)
        return false;
    if (std::all_of(stored.begin(), stored.end(), isDigit)) {
        out = whole;
        return true;
    }
    std::string &digits = out;
    digits.clear();
    qsizetype point = -1; // Digits before the decimal point.
    size_t i = 0;
    for (; i < stored.size() && (isDigit(stored[i]) || stored[i] == '.'); ++i) {
        if (stored[i] != '.')
            digits.push_back(stored[i]);
        else if (point < 0)
            point = static_cast<qsizetype>(digits.size());
        else
            return false;
    }
    if (digits.empty())
        return false;
    if (point < 0)
        point = static_cast<qsizetype>(digits.size());
    if (i < stored.size()) {
        if (stored[i] != 'e' && stored[i] != 'E')
            return false;
        std::string_view tail = stored.substr(i + 1);
        const bool down = !tail.empty() && tail.front() == '-';
        if (down || (!tail.empty() && tail.front() == '+'))
            tail.remove_prefix(1);
        while (tail.size() > 1 && tail.front() == '0')
            tail.remove_prefix(1);
        if (tail.empty() || tail.size() > 3 || !std::all_of(tail.begin(), tail.end(), isDigit))
            return false;
        const int exponent = std::stoi(std::string(tail));
        point += down ? -exponent : exponent;
        if (point > significantDigits) {
            out = whole;
            return true;
        }
    }
    // Zeros in front say nothing; a number far below an øre is nothing.
    size_t zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == '0')
        ++zeros;
    digits.erase(0, zeros);
    point -= static_cast<qsizetype>(zeros);
    if (point < -20) {
        out = "0";
        return true;
    }
    if (digits.size() > significantDigits && point <= significantDigits) {
        const bool up = digits[significantDigits] >= '5';
        digits.resize(significantDigits);
        if (up && increment(digits))
            ++point;
    }
    if (point <= 0) {
        digits.insert(0, static_cast<size_t>(1 - point), '0');
        point = 1;
    }
    const auto units = static_cast<size_t>(point);
    if (units > digits.size())
        digits.append(units - digits.size(), '0');
    while (digits.size() > units && digits.back() == '0')
        digits.pop_back();
    const bool nothing =
        digits.size() == units && digits.find_first_not_of('0') == std::string::npos;
    if (digits.size() > units)
        digits.insert(units, 1, '.');
    if (negative && !nothing)
        digits.insert(0, 1, '-');
    return true;
}

QString twoDecimals(QStringView plain, bool &changed)
{
    changed = false;
    const qsizetype point = plain.indexOf(u'.');
    if (point < 0 || plain.size() - point - 1 <= 2)
        return plain.toString();
    changed = true;
    const bool negative = plain.startsWith(u'-');
    const qsizetype from = negative ? 1 : 0;
    std::string digits =
        (plain.sliced(from, point - from).toString() + plain.sliced(point + 1, 2).toString())
            .toStdString();
    if (plain[point + 3] >= u'5')
        increment(digits);
    const QString all = QString::fromStdString(digits);
    return (negative ? QStringLiteral("-") : QString()) + all.chopped(2) + u'.' + all.last(2);
}

bool dayOf(std::string_view serial, bool from1904, std::string &out)
{
    const size_t point = serial.find('.');
    const std::string_view whole = serial.substr(0, point);
    int days = 0;
    const char *end = whole.data() + whole.size();
    // A plus sign is no part of a number here, but programs have written it.
    const auto read = std::from_chars(whole.data() + (whole.starts_with('+') ? 1 : 0), end, days);
    if (read.ec != std::errc() || read.ptr != end || days < 0 || days > 110'000)
        return false;
    // Serial 60 is 29 February 1900, a day that never was; below it the count is one day off.
    const QDate day = from1904 ? QDate(1904, 1, 1).addDays(days)
        : days > 60            ? QDate(1899, 12, 30).addDays(days)
                               : QDate(1899, 12, 31).addDays(days);
    out.clear();
    const auto put = [&out](int value, int width) {
        for (int unit = width == 4 ? 1000 : 10; unit > 0; unit /= 10)
            out.push_back(static_cast<char>('0' + value / unit % 10));
    };
    int year = 0;
    int month = 0;
    int inMonth = 0;
    day.getDate(&year, &month, &inMonth);
    put(year, 4);
    out.push_back('-');
    put(month, 2);
    out.push_back('-');
    put(inMonth, 2);
    if (point != std::string_view::npos) {
        // Six digits of a day are a tenth of a second.
        qint64 millionths = 0;
        for (size_t i = point + 1; i <= point + 6; ++i)
            millionths =
                millionths * 10 + (i < serial.size() && isDigit(serial[i]) ? serial[i] - '0' : 0);
        const int seconds = static_cast<int>((millionths * 86'400 + 500'000) / 1'000'000);
        if (seconds > 0 && seconds < 86'400) {
            out.push_back(' ');
            put(seconds / 3600, 2);
            out.push_back(':');
            put(seconds / 60 % 60, 2);
            out.push_back(':');
            put(seconds % 60, 2);
        }
    }
    return true;
}

bool isDateFormat(QStringView code)
{
    bool quoted = false;
    bool bracketed = false;
    bool dayOrYear = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t c = code[i].toLower().unicode();
        if (quoted) {
            quoted = c != u'"';
        } else if (bracketed) {
            bracketed = c != u']';
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'[') {
            bracketed = true;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            break; // What follows is for negative numbers.
        } else if (c == u'#' || c == u'0' || c == u'?' || c == u'@') {
            return false;
        } else if (c == u'd' || c == u'y' || c == u'å') {
            dayOrYear = true;
        }
    }
    return dayOrYear && code.compare(u"standard", Qt::CaseInsensitive) != 0;
}

bool isDateFormat(int builtIn)
{
    return (builtIn >= 14 && builtIn <= 17) || builtIn == 22 || (builtIn >= 27 && builtIn <= 31)
        || builtIn == 36 || (builtIn >= 50 && builtIn <= 54) || builtIn == 57 || builtIn == 58;
}

int zeroWidth(QStringView code)
{
    const bool zeros = code.size() >= 2 && code.size() <= 25
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c == u'0'; });
    return zeros ? static_cast<int>(code.size()) : 0;
}

QString unescaped(const QString &text)
{
    QString out = text;
    for (qsizetype at = out.indexOf(u"_x"); at >= 0; at = out.indexOf(u"_x", at + 1)) {
        if (at + 6 >= out.size() || out[at + 6] != u'_')
            continue;
        bool ok = false;
        const ushort sign = QStringView(out).sliced(at + 2, 4).toUShort(&ok, 16);
        if (ok)
            out.replace(at, 7, sign < 0x20 ? QChar(u' ') : QChar(sign));
    }
    return out;
}

} // namespace import::xlsx
