// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/addresses.h"

#include <QUrlQuery>

namespace registers {

namespace {

QUrl under(const char *variable, const QString &standard, const QString &path)
{
    QString base = qEnvironmentVariable(variable, standard);
    while (base.endsWith(u'/'))
        base.chop(1);
    return QUrl(base + u'/' + path);
}

const QString brreg = QStringLiteral("https://data.brreg.no/enhetsregisteret/api");
const QString norgesBank = QStringLiteral("https://data.norges-bank.no/api/data");

} // namespace

QUrl unitAddress(const QString &orgnr)
{
    return under("KRAVBOK_BRREG_URL", brreg, QStringLiteral("enheter/") + orgnr);
}

QUrl subUnitAddress(const QString &orgnr)
{
    return under("KRAVBOK_BRREG_URL", brreg, QStringLiteral("underenheter/") + orgnr);
}

QUrl policyRateAddress(QDate from, QDate to, bool json)
{
    QUrl url = under("KRAVBOK_NORGES_BANK_URL", norgesBank, QStringLiteral("IR/B.KPRA.SD.R"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("format"),
                       json ? QStringLiteral("sdmx-json") : QStringLiteral("csv"));
    query.addQueryItem(QStringLiteral("startPeriod"), from.toString(Qt::ISODate));
    query.addQueryItem(QStringLiteral("endPeriod"), to.toString(Qt::ISODate));
    query.addQueryItem(QStringLiteral("locale"), QStringLiteral("en"));
    url.setQuery(query);
    return url;
}

} // namespace registers
