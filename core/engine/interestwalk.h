// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/engine/interest.h"
#include "core/model/instalment.h"
#include "core/money/rounding.h"

#include <algorithm>

namespace engine::detail {

/// What interest on one claim is worked out from.
struct InterestTerms
{
    Money principal;
    QDate due;
    QDate to;
    std::span<const BaseReduction> reductions; ///< Ascending by date.
    std::optional<Rate> agreed;
    bool atLeastStatutory =
        false; ///< A public debtor cannot agree less (forsinkelsesrenteloven § 2 b).
    DayCount dayCount = DayCount::Calendar;
    bool atMostStatutory =
        false; ///< A consumer never owes more (forsinkelsesrenteloven § 4 letter c).
    std::span<const InstalmentPlan> plans = {}; ///< Those with interest stopped make gaps in the lines.
};

/// The last day of the stretch without interest that `day` lies in, or an invalid day when it bears
/// interest; `next` becomes the first day of the next such stretch, if one begins later. A plan that
/// stops interest does so from the day after it was agreed to the day it ended.
inline QDate stoppedUntil(std::span<const InstalmentPlan> plans, QDate day, QDate &next)
{
    next = {};
    for (const InstalmentPlan &plan : plans) {
        if (plan.interest != PlanInterest::Stopped || !plan.accepted.isValid())
            continue;
        const QDate first = plan.accepted.addDays(1);
        const QDate last = plan.ended.isValid() ? plan.ended : QDate(9999, 12, 31);
        // Agreed and ended on the same day: nothing stood still, and no line is cut for it.
        if (last < first)
            continue;
        if (day >= first && day <= last)
            return last;
        if (day < first && (!next.isValid() || first < next))
            next = first;
    }
    return {};
}

/// The one walk over the days of a claim: hands every line to `sink` in order and allocates
/// nothing. Returns the first day without a known rate, or an invalid day when every rate was
/// known.
template <typename Sink>
QDate walkInterest(const InterestTerms &terms, const LawTable &law, Sink &&sink)
{
    if (!terms.due.isValid())
        return {};
    const LawSeries &series = law.series(Series::LateInterest);
    const bool needsRate = !terms.agreed || terms.atLeastStatutory || terms.atMostStatutory;
    QDate from = terms.due.addDays(1);
    Money base = terms.principal;
    size_t next = 0;
    const auto reduceBefore = [&](QDate day) {
        // A reduction counts from the day after: the day of payment still bears interest.
        for (; next < terms.reductions.size() && terms.reductions[next].date < day; ++next)
            base -= terms.reductions[next].amount;
    };
    reduceBefore(from);
    while (from <= terms.to) {
        const int year = from.year();
        QDate to = std::min(terms.to, QDate(year, 12, 31));
        if (next < terms.reductions.size())
            to = std::min(to, terms.reductions[next].date);
        bool isStopped = false;
        if (!terms.plans.empty()) {
            QDate stop;
            const QDate until = stoppedUntil(terms.plans, from, stop);
            isStopped = until.isValid();
            if (isStopped)
                to = std::min(to, until);
            else if (stop.isValid())
                to = std::min(to, stop.addDays(-1));
        }
        if (base.isPositive() && !isStopped) {
            Rate rate = terms.agreed.value_or(Rate());
            if (needsRate) {
                const LawRow *row = series.find(from);
                if (!row)
                    return from;
                to = std::min(to, row->to);
                const Rate statutory = Rate::basisPoints(static_cast<qint32>(row->value));
                rate = terms.agreed && terms.atMostStatutory ? std::min(rate, statutory)
                                                             : std::max(rate, statutory);
            }
            const int days = static_cast<int>(from.daysTo(to)) + 1;
            const int yearDays =
                terms.dayCount == DayCount::Calendar ? calendar::daysInYear(year) : 365;
            const Money amount =
                share(base, qint64(rate.bp()) * days, qint64(10'000) * yearDays, Rounding::HalfUp);
            sink(InterestLine{from, to, days, base, rate, yearDays, amount});
        }
        from = to.addDays(1);
        reduceBefore(from);
    }
    return {};
}

} // namespace engine::detail
