// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/identifiers.h"

namespace identifiers {

namespace {

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

int digit(QChar c)
{
    return c.unicode() - u'0';
}

} // namespace

QChar mod11Sign(QStringView body)
{
    int sum = 0;
    int weight = 2;
    for (qsizetype i = body.size() - 1; i >= 0; --i) {
        sum += digit(body[i]) * weight;
        weight = weight == 7 ? 2 : weight + 1;
    }
    const int remainder = sum % 11;
    if (remainder == 0)
        return u'0';
    if (remainder == 1)
        return u'-';
    return QChar(static_cast<char16_t>(u'0' + 11 - remainder));
}

QChar mod10Digit(QStringView body)
{
    int sum = 0;
    bool doubled = true;
    for (qsizetype i = body.size() - 1; i >= 0; --i) {
        const int product = digit(body[i]) * (doubled ? 2 : 1);
        sum += product / 10 + product % 10;
        doubled = !doubled;
    }
    return QChar(static_cast<char16_t>(u'0' + (10 - sum % 10) % 10));
}

KidCheck kidCheck(QStringView kid)
{
    if (kid.size() < 2 || kid.size() > 25)
        return KidCheck::None;
    const QStringView body = kid.chopped(1);
    const QChar sign = kid.back();
    if (!allDigits(body) || !((sign >= u'0' && sign <= u'9') || sign == u'-'))
        return KidCheck::None;
    const bool ten = mod10Digit(body) == sign;
    const bool eleven = mod11Sign(body) == sign;
    if (ten && eleven)
        return KidCheck::Both;
    return ten ? KidCheck::Mod10 : eleven ? KidCheck::Mod11 : KidCheck::None;
}

bool isOrgNumber(QStringView digits)
{
    // The weights 3,2,7,6,5,4,3,2 are the running 2..7 read from the right.
    return digits.size() == 9 && allDigits(digits) && mod11Sign(digits.chopped(1)) == digits.back();
}

QString normalizedOrgNumber(QStringView raw)
{
    QString out;
    for (const QChar c : raw) {
        if (!c.isSpace() && c != u'.' && c != u':' && c != u'-')
            out.append(c.toUpper());
    }
    if (out.startsWith(u"NO"))
        out.remove(0, 2);
    if (out.endsWith(u"MVA"))
        out.chop(3);
    return out;
}

bool isAccountNumber(QStringView digits)
{
    return digits.size() == 11 && allDigits(digits) && digits != u"00000000000"
        && mod11Sign(digits.chopped(1)) == digits.back();
}

QString normalizedAccount(QStringView raw)
{
    QString out;
    for (const QChar c : raw) {
        if (!c.isSpace() && c != u'.')
            out.append(c.toUpper());
    }
    if (out.size() == 15 && out.startsWith(u"NO") && allDigits(QStringView(out).mid(2)))
        out.remove(0, 4);
    return out;
}

QString formattedAccount(QStringView digits)
{
    if (digits.size() != 11 || !allDigits(digits))
        return digits.toString();
    return digits.first(4).toString() + u'.' + digits.mid(4, 2).toString() + u'.' + digits.mid(6).toString();
}

bool isIban(QStringView raw)
{
    QString clean;
    for (const QChar c : raw) {
        if (!c.isSpace())
            clean.append(c.toUpper());
    }
    if (clean.size() < 15 || clean.size() > 34 || (clean.startsWith(u"NO") && clean.size() != 15))
        return false;
    int remainder = 0;
    const QString turned = clean.mid(4) + clean.first(4);
    for (const QChar c : turned) {
        if (c >= u'0' && c <= u'9')
            remainder = (remainder * 10 + digit(c)) % 97;
        else if (c >= u'A' && c <= u'Z')
            remainder = (remainder * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return false;
    }
    return remainder == 1;
}

bool looksLikeBirthNumber(QStringView digits)
{
    if (digits.size() != 11 || !allDigits(digits))
        return false;
    const int day = digit(digits[0]) * 10 + digit(digits[1]);
    const int month = digit(digits[2]) * 10 + digit(digits[3]);
    const int plainDay = day > 40 ? day - 40 : day;
    const int plainMonth = month > 80 ? month - 80 : month > 65 ? month - 65 : month > 40 ? month - 40 : month;
    return plainDay >= 1 && plainDay <= 31 && plainMonth >= 1 && plainMonth <= 12;
}

} // namespace identifiers
