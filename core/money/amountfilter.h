// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QStringView>

#include <optional>

/// A condition on an amount as people type it in a list: "1,23" equal, "=1,23", ">1,23", ">=1,23",
/// "<1,23", "<=1,23", "1,23..2,34" (both ends belong), "-1,23"; empty takes everything.
class AmountFilter
{
public:
    /// Refuses "1,23...2,34", "=>1,23", "X1,23", and a point that can be read two ways.
    static Result<AmountFilter> parse(QStringView text);

    bool matches(Money amount) const
    {
        return (!m_least || amount >= *m_least) && (!m_most || amount <= *m_most);
    }
    bool isEmpty() const { return !m_least && !m_most; }

private:
    std::optional<Money> m_least;
    std::optional<Money> m_most;
};
