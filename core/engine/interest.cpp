// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/interest.h"

#include "core/engine/interestwalk.h"

namespace engine {

Result<std::vector<InterestLine>> lateInterest(Money principal, QDate due, QDate to,
                                               std::span<const BaseReduction> reductions,
                                               std::optional<Rate> agreed, DayCount dayCount,
                                               const LawTable &law)
{
    std::vector<BaseReduction> sorted(reductions.begin(), reductions.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const BaseReduction &a, const BaseReduction &b) { return a.date < b.date; });
    std::vector<InterestLine> lines;
    const detail::InterestTerms terms{.principal = principal,
                                      .due = due,
                                      .to = to,
                                      .reductions = sorted,
                                      .agreed = agreed,
                                      .dayCount = dayCount};
    const QDate missing =
        detail::walkInterest(terms, law, [&](const InterestLine &line) { lines.push_back(line); });
    if (missing.isValid())
        return law.row(Series::LateInterest, missing).error();
    return lines;
}

Money sum(std::span<const InterestLine> lines)
{
    Money total;
    for (const InterestLine &line : lines)
        total += line.amount;
    return total;
}

} // namespace engine
