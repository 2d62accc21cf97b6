// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/law/lawtable.h"
#include "core/model/creditor.h"
#include "core/money/money.h"
#include "core/money/rate.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace engine {

/// One stretch of days with the same base, rate and year length. Both ends are counted.
struct InterestLine
{
    QDate from;
    QDate to;
    int days = 0;
    Money base;
    Rate rate;
    int yearDays = 365;
    Money amount; ///< base × rate × days / yearDays, half up to the øre.
    friend bool operator==(const InterestLine &, const InterestLine &) = default;
};

/// A reduction of the base: counts from the day after its date (the payment day itself still bears interest).
struct BaseReduction
{
    QDate date;
    Money amount;
};

/// Late interest on one claim (forsinkelsesrenteloven §§ 2, 3): simple, actual days from the day after
/// `due` to and including `to`, split at every change of rate, base and year, each line rounded half
/// up. Several reductions on one day are one change. Empty on and before the due date, and for the
/// days on which the base is zero or less. Refuses a day without a known rate (naming the series and
/// its last day) unless `agreed` is given.
Result<std::vector<InterestLine>> lateInterest(Money principal, QDate due, QDate to,
                                               std::span<const BaseReduction> reductions,
                                               std::optional<Rate> agreed, DayCount dayCount,
                                               const LawTable &law);

Money sum(std::span<const InterestLine> lines);

} // namespace engine
