// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/amountfilter.h"

#include "core/money/parse.h"

#include <QCoreApplication>

namespace {

Result<Money> part(QStringView text, QStringView whole)
{
    // The decimal mark of a filter is the comma: a lone point could as well part thousands.
    if (text.contains(u'.') && !text.contains(u',')) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("AmountFilter", "\"%1\": write øre with a comma, like >1000,50.").arg(whole)};
    }
    auto amount = parse::amount(text, parse::DecimalMark::Comma);
    if (!amount) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("AmountFilter", "\"%1\" is no amount filter. Write >1000, <=500,50 or 500..900.").arg(whole)};
    }
    return amount;
}

} // namespace

Result<AmountFilter> AmountFilter::parse(QStringView raw)
{
    const QStringView text = raw.trimmed();
    AmountFilter out;
    if (text.isEmpty())
        return out;
    if (const qsizetype dots = text.indexOf(u".."); dots >= 0) {
        auto least = part(text.first(dots), raw);
        const QStringView rest = text.mid(dots + 2);
        auto most = rest.startsWith(u'.') ? part(u"?", raw) : part(rest, raw);
        if (!least || !most)
            return !least ? least.error() : most.error();
        out.m_least = *least;
        out.m_most = *most;
        return out;
    }
    const bool above = text.front() == u'>';
    const bool below = text.front() == u'<';
    const bool sign = above || below || text.front() == u'=';
    const bool orEqual = (above || below) && text.size() > 1 && text[1] == u'=';
    auto amount = part(text.mid(orEqual ? 2 : sign ? 1 : 0), raw);
    if (!amount)
        return amount.error();
    const Money step = orEqual ? Money() : 1_ore;
    if (above)
        out.m_least = *amount + step;
    else if (below)
        out.m_most = *amount - step;
    else
        out.m_least = out.m_most = *amount;
    return out;
}
