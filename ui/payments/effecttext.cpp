// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/effecttext.h"

#include "core/model/allocations.h"
#include "core/money/format.h"

#include <QCoreApplication>

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentsPage)
};

QString line(const QString &word, Money amount)
{
    return QStringLiteral("<tr><td>%1</td><td align='right' width='130'>%2</td></tr>").arg(word.toHtmlEscaped(), fmt::amount(amount));
}

} // namespace

QString effectText(const workflow::PaymentEffect &effect)
{
    const Allocation sum = summed(effect.payment.allocations);
    QString table = QStringLiteral("<table width='100%'>") + line(Words::tr("Owed before"), effect.openBefore) + line(Words::tr("To costs"), sum.costs)
        + line(Words::tr("To interest"), sum.interest) + line(Words::tr("To principal"), sum.principal);
    if (!effect.payment.surplus.isZero())
        table += line(Words::tr("Too much"), effect.payment.surplus);
    return table
        + QStringLiteral("<tr><td><b>%1</b></td><td align='right'><b>%2</b></td></tr></table>").arg(Words::tr("Still owed"), fmt::amount(effect.openAfter));
}
