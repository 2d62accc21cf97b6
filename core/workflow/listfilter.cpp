// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/listfilter.h"

#include "core/base/text.h"

namespace workflow {

Result<ListFilter> ListFilter::parse(const QString &raw)
{
    ListFilter out;
    const QString text = raw.trimmed();
    if (text.isEmpty())
        return out;
    const bool condition = QStringLiteral("<>=").contains(text.front()) || text.contains(u"..");
    auto amount = AmountFilter::parse(text);
    if (condition) {
        if (!amount)
            return amount.error();
        out.m_amount = *amount;
        return out;
    }
    out.m_words = text::folded(text).split(u' ', Qt::SkipEmptyParts);
    if (amount) {
        out.m_amount = *amount;
        out.m_eitherFits = true;
    }
    return out;
}

bool ListFilter::matches(Money amount, const QStringList &texts) const
{
    return matchesFolded(amount, text::folded(texts.join(u' ')));
}

bool ListFilter::matchesFolded(Money amount, QStringView folded) const
{
    if (m_words.isEmpty())
        return m_amount.matches(amount);
    if (m_eitherFits && m_amount.matches(amount))
        return true;
    for (const QString &word : m_words) {
        if (!folded.contains(word))
            return false;
    }
    return true;
}

} // namespace workflow
