// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/money/amountfilter.h"

#include <QString>
#include <QStringList>

namespace workflow {

/// What stands in a list's search field: words that must all occur, or a condition on the amount.
class ListFilter
{
public:
    /// Text that begins with <, > or =, or holds "..", is an amount condition and must be a whole one.
    static Result<ListFilter> parse(const QString &text);

    /// Words are compared folded (ø as o, capitals alike); a plain number also fits the amount itself.
    bool matches(Money amount, const QStringList &texts) const;
    /// The same when the caller keeps its texts folded and joined.
    bool matchesFolded(Money amount, QStringView folded) const;
    bool isEmpty() const { return m_words.isEmpty() && m_amount.isEmpty(); }

private:
    QStringList m_words;
    AmountFilter m_amount;
    bool m_eitherFits = false; ///< A plain number: text or amount.
};

} // namespace workflow
