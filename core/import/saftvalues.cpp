// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saftvalues.h"

#include "core/import/limits.h"

#include <algorithm>
#include <limits>

namespace import::saftvalues {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters of A to Z only: the words looked for need no more, and "ø" is two bytes that stay.
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Part of a word: a letter, also the bytes of one outside ASCII.
bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool startsWith(std::string_view text, std::string_view word)
{
    return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(),
                                                    [](char a, char b) { return a == lower(b); });
}

bool contains(std::string_view text, std::string_view word)
{
    return std::search(text.begin(), text.end(), word.begin(), word.end(),
                       [](char a, char b) { return lower(a) == b; }) != text.end();
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<qint64> ore(std::string_view text)
{
    text = trimmed(text);
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    qint64 value = 0;
    int decimals = -1;
    bool any = false;
    for (const char c : text) {
        if (isDigit(c)) {
            any = true;
            if (decimals >= 2) {
                if (c != '0')
                    return std::nullopt;
                continue;
            }
            if (value > limits::largestOre)
                return std::nullopt;
            value = value * 10 + (c - '0');
            if (decimals >= 0)
                ++decimals;
        } else if ((c == '.' || c == ',') && decimals < 0) {
            decimals = 0;
        } else if (c != ' ' || decimals >= 0) {
            return std::nullopt;
        }
    }
    if (!any)
        return std::nullopt;
    for (int i = qMax(decimals, 0); i < 2; ++i) {
        if (value > limits::largestOre)
            return std::nullopt;
        value *= 10;
    }
    if (value > limits::largestOre)
        return std::nullopt;
    return negative ? -value : value;
}

void add(qint64 &sum, qint64 ore)
{
    constexpr qint64 edge = std::numeric_limits<qint64>::max() / 8;
    if (sum < edge && sum > -edge && ore < edge && ore > -edge)
        sum += ore;
}

qint32 day(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return 0;
    const int year = number(text.substr(0, 4));
    if (year < 1990 || year > 2100)
        return 0;
    const QDate date(year, number(text.substr(5, 2)), number(text.substr(8, 2)));
    return date.isValid() ? static_cast<qint32>(date.toJulianDay()) : 0;
}

QDate date(std::string_view text)
{
    const qint32 julian = day(text);
    return julian == 0 ? QDate() : QDate::fromJulianDay(julian);
}

std::optional<int> smallNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.size() > 4)
        return std::nullopt;
    const int value = number(text);
    return value >= 0 && value <= 3650 ? std::optional<int>(value) : std::nullopt;
}

bool isWriteOff(std::string_view text)
{
    text = trimmed(text);
    if (startsWith(text, "avskriv") || startsWith(text, "avskrev"))
        return true;
    if (!startsWith(text, "tap"))
        return false;
    // Tap, tapt, taps…, tapf…: the loss and its inflections.
    const char next = text.size() > 3 ? lower(text[3]) : ' ';
    return !isWordByte(next) || next == 's' || next == 't' || next == 'f';
}

std::string_view lossWord(std::string_view text)
{
    bool inside = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool letter = isWordByte(text[i]);
        if (letter && !inside) {
            const std::string_view rest = text.substr(i);
            if (startsWith(rest, "tap") || startsWith(rest, "avskriv") || startsWith(rest, "avskrev")) {
                size_t end = i;
                while (end < text.size() && isWordByte(text[end]))
                    ++end;
                return text.substr(i, end - i);
            }
        }
        inside = letter;
    }
    return {};
}

bool saysReturned(std::string_view text)
{
    return contains(text, "tilbakef") || contains(text, "retur") || contains(text, "reverser");
}

bool saysCreditNote(std::string_view text)
{
    for (const std::string_view word :
         {std::string_view("kreditn"), std::string_view("kreditf"), std::string_view("krediter"),
          std::string_view("credit note"), std::string_view("creditnote"),
          std::string_view("credit-note"), std::string_view("credit invoice")}) {
        if (contains(text, word))
            return true;
    }
    return false;
}

bool saysPayment(std::string_view text)
{
    return contains(text, "innbetal") || contains(text, "betaling") || contains(text, "payment") ||
           contains(text, "avtalegiro");
}

bool saysInvoice(std::string_view text)
{
    return contains(text, "faktura") || contains(text, "invoice");
}

} // namespace import::saftvalues
