// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/jsontext.h"

#include <algorithm>
#include <charconv>

namespace workflow {

namespace {

/// A whole number that needs no sign.
char *digits(char *at, quint64 number)
{
    constexpr int most = 20;
    return std::to_chars(at, at + most, number).ptr;
}

char *twoDigits(char *at, unsigned number)
{
    *at++ = static_cast<char>('0' + number / 10);
    *at++ = static_cast<char>('0' + number % 10);
    return at;
}

/// "\u001f", with small letters as QJsonDocument has it.
char *escaped(char *at, char16_t unit)
{
    static constexpr char hex[] = "0123456789abcdef";
    *at++ = '\\';
    switch (unit) {
    case u'"':
    case u'\\': *at++ = static_cast<char>(unit); return at;
    case u'\b': *at++ = 'b'; return at;
    case u'\f': *at++ = 'f'; return at;
    case u'\n': *at++ = 'n'; return at;
    case u'\r': *at++ = 'r'; return at;
    case u'\t': *at++ = 't'; return at;
    default: break;
    }
    *at++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *at++ = hex[(unit >> shift) & 0xf];
    return at;
}

char *tail(char *at, char32_t sign, int shift)
{
    for (; shift >= 0; shift -= 6)
        *at++ = static_cast<char>(0x80 | ((sign >> shift) & 0x3f));
    return at;
}

} // namespace

QJsonDocument JsonText::document() const
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(m_bytes.constData(), m_size));
}

void JsonText::grow(qsizetype most)
{
    m_bytes.resize(std::max(2 * m_bytes.size(), m_size + most));
}

void JsonText::putOrNull(JsonWords name, QStringView text)
{
    key(name);
    if (text.isEmpty())
        write(nullptr);
    else
        write(text);
}

void JsonText::write(QStringView text)
{
    // The longest that one unit of UTF-16 becomes is an escape.
    constexpr qsizetype longest = 6;
    char *at = between(room(longest * text.size() + 3));
    *at++ = '"';
    const char16_t *from = text.utf16();
    const char16_t *const end = from + text.size();
    while (from != end) {
        const char16_t unit = *from++;
        if (unit < 0x80) {
            if (unit >= u' ' && unit != u'"' && unit != u'\\')
                *at++ = static_cast<char>(unit);
            else
                at = escaped(at, unit);
        } else if (unit < 0x800) {
            *at++ = static_cast<char>(0xc0 | (unit >> 6));
            at = tail(at, unit, 0);
        } else if (!QChar::isSurrogate(unit)) {
            *at++ = static_cast<char>(0xe0 | (unit >> 12));
            at = tail(at, unit, 6);
        } else if (QChar::isHighSurrogate(unit) && from != end && QChar::isLowSurrogate(*from)) {
            const char32_t sign = QChar::surrogateToUcs4(unit, *from++);
            *at++ = static_cast<char>(0xf0 | (sign >> 18));
            at = tail(at, sign, 12);
        } else {
            at = escaped(at, unit);
        }
    }
    *at++ = '"';
    ended(at);
}

void JsonText::write(QDate day)
{
    if (!day.isValid())
        return write(nullptr);
    int year = 0;
    int month = 0;
    int date = 0;
    day.getDate(&year, &month, &date);
    // ISO 8601 knows years of four digits only.
    if (year < 0 || year > 9999)
        return write(nullptr);
    char *at = between(room(13));
    *at++ = '"';
    at = twoDigits(at, static_cast<unsigned>(year) / 100);
    at = twoDigits(at, static_cast<unsigned>(year) % 100);
    *at++ = '-';
    at = twoDigits(at, static_cast<unsigned>(month));
    *at++ = '-';
    at = twoDigits(at, static_cast<unsigned>(date));
    *at++ = '"';
    ended(at);
}

void JsonText::whole(qint64 number)
{
    constexpr int most = 21;
    char *at = between(room(most + 1));
    ended(std::to_chars(at, at + most, number).ptr);
}

void JsonText::hundredths(qint64 value)
{
    char *at = between(room(26));
    *at++ = '"';
    if (value < 0)
        *at++ = '-';
    const quint64 magnitude =
        value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
    at = digits(at, magnitude / 100);
    *at++ = '.';
    at = twoDigits(at, static_cast<unsigned>(magnitude % 100));
    *at++ = '"';
    ended(at);
}

void JsonText::idText(qint64 id)
{
    constexpr int most = 21;
    char *at = between(room(most + 3));
    *at++ = '"';
    at = std::to_chars(at, at + most, id).ptr;
    *at++ = '"';
    ended(at);
}

} // namespace workflow
