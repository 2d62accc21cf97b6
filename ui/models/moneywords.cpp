// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/moneywords.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/money/parse.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace words {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(words)
};

QString kroner(const QJsonObject &data, const char *name)
{
    const auto amount = parse::plainAmount(data.value(QLatin1StringView(name)).toString());
    return amount ? fmt::kroner(*amount) : QString();
}

QString day(const QJsonObject &data, const char *name)
{
    const auto date = parse::isoDate(data.value(QLatin1StringView(name)).toString());
    return date ? fmt::date(*date) : QString();
}

QString text(const QJsonObject &data, const char *name)
{
    return data.value(QLatin1StringView(name)).toString();
}

QString invoices(const QJsonObject &data)
{
    QStringList out;
    for (const QJsonValue &number : data.value(QStringLiteral("invoices")).toArray())
        out.append(number.toString());
    return out.join(QStringLiteral(", "));
}

QString instalment(const QString &kind, const QJsonObject &data)
{
    const int terms = data.value(QStringLiteral("terms")).toInt();
    if (kind == u"instalment.proposed")
        return Words::tr("Instalment plan proposed: %1 in %n instalment(s)", nullptr, terms).arg(kroner(data, "total"));
    if (kind == u"instalment.accepted")
        return Words::tr("The debtor agreed to pay %1 in %n instalment(s)", nullptr, terms).arg(kroner(data, "total"));
    if (kind == u"instalment.breached")
        return Words::tr("The instalment plan was not kept");
    return kind == u"instalment.cancelled" ? Words::tr("The instalment plan ended") : QString();
}

} // namespace

QString moneyEvent(const QString &kind, const QJsonObject &data)
{
    if (kind == u"case.undisputed")
        return Words::tr("The objection is gone");
    if (kind == u"claim.credited")
        return Words::tr("Invoice %1: %2 credited").arg(text(data, "invoice"), kroner(data, "amount"));
    if (kind == u"claim.terms")
        return Words::tr("Invoice %1: whose claim it is, or its rate, was changed").arg(text(data, "invoice"));
    if (kind == u"fee.reversed")
        return Words::tr("%1 charged by a letter taken back").arg(kroner(data, "amount"));
    if (kind == u"fee.restored")
        return Words::tr("%1 charged by a letter counts again").arg(kroner(data, "amount"));
    if (kind == u"limitation.event")
        return Words::tr("Invoice %1: limitation event of %2 noted").arg(text(data, "invoice"), day(data, "date"));
    if (kind == u"limitation.undone")
        return Words::tr("Invoice %1: limitation event of %2 taken back").arg(text(data, "invoice"), day(data, "date"));
    if (kind == u"case.merged")
        return Words::tr("Invoice %1 came from case %2").arg(invoices(data), text(data, "from"));
    if (kind == u"case.merged_away")
        return Words::tr("Invoice %1 moved to case %2").arg(invoices(data), text(data, "into"));
    if (kind == u"case.split")
        return Words::tr("Invoice %1 moved to case %2").arg(invoices(data), text(data, "into"));
    if (kind == u"case.split_off")
        return Words::tr("Invoice %1 came from case %2").arg(invoices(data), text(data, "from"));
    if (kind == u"payment.refunded")
        return Words::tr("%1 sent back").arg(kroner(data, "amount"));
    if (kind == u"payment.refund_undone")
        return Words::tr("%1 was not sent back after all").arg(kroner(data, "amount"));
    if (kind == u"payment.moved")
        return Words::tr("%1 used for another invoice").arg(kroner(data, "amount"));
    return instalment(kind, data);
}

} // namespace words
