// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/format.h"

namespace fmt {

namespace {

QString digits(quint64 ore, QChar mark, bool grouped)
{
    const quint64 kroner = ore / 100;
    QString out = QString::number(kroner);
    if (grouped) {
        for (qsizetype at = out.size() - 3; at > 0; at -= 3)
            out.insert(at, QChar(0x00a0));
    }
    out.append(mark);
    out.append(QChar(static_cast<char16_t>(u'0' + ore % 100 / 10)));
    out.append(QChar(static_cast<char16_t>(u'0' + ore % 10)));
    return out;
}

quint64 magnitude(Money money)
{
    const qint64 ore = money.ore();
    return ore < 0 ? ~static_cast<quint64>(ore) + 1 : static_cast<quint64>(ore);
}

} // namespace

QString amount(Money money)
{
    const QString body = digits(magnitude(money), u',', true);
    return money.isNegative() ? QChar(0x2212) + body : body;
}

QString kroner(Money money)
{
    const QString body = QStringLiteral("kr") + QChar(0x00a0) + digits(magnitude(money), u',', true);
    return money.isNegative() ? QChar(0x2212) + body : body;
}

QString plain(Money money)
{
    const QString body = digits(magnitude(money), u'.', false);
    return money.isNegative() ? u'-' + body : body;
}

QString percent(Rate rate)
{
    return digits(static_cast<quint64>(rate.bp()), u',', false);
}

QString plainPercent(Rate rate)
{
    return digits(static_cast<quint64>(rate.bp()), u'.', false);
}

} // namespace fmt
