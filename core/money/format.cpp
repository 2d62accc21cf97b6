// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/format.h"

namespace fmt {

namespace {

QString digits(quint64 hundredths, QChar mark, bool grouped)
{
    QString out = QString::number(hundredths / 100);
    if (grouped) {
        for (qsizetype at = out.size() - 3; at > 0; at -= 3)
            out.insert(at, QChar(0x00a0));
    }
    out.append(mark);
    out.append(QChar(static_cast<char16_t>(u'0' + hundredths % 100 / 10)));
    out.append(QChar(static_cast<char16_t>(u'0' + hundredths % 10)));
    return out;
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

} // namespace

QString amount(Money money)
{
    const QString body = digits(magnitude(money.ore()), u',', true);
    return money.isNegative() ? QChar(0x2212) + body : body;
}

QString kroner(Money money)
{
    const QString body =
        QStringLiteral("kr") + QChar(0x00a0) + digits(magnitude(money.ore()), u',', true);
    return money.isNegative() ? QChar(0x2212) + body : body;
}

QString plain(Money money)
{
    const QString body = digits(magnitude(money.ore()), u'.', false);
    return money.isNegative() ? u'-' + body : body;
}

QString percent(Rate rate)
{
    const QString body = digits(magnitude(rate.bp()), u',', false);
    return rate.bp() < 0 ? QChar(0x2212) + body : body;
}

QString plainPercent(Rate rate)
{
    const QString body = digits(magnitude(rate.bp()), u'.', false);
    return rate.bp() < 0 ? u'-' + body : body;
}

} // namespace fmt
