// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/money/rate.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace registers {

/// The policy rate (styringsrenten) on one business day.
struct PolicyRate
{
    QDate day;
    Rate rate;
};

/// Reads Norges Bank's answer, CSV or SDMX-JSON, told apart by its first sign. Columns are found by name; an
/// order mark is taken. Refuses more than 1 MB or 20 000 rows, another series than the policy rate, a value
/// that is no decimal number with at most two decimals below 100, a day twice with two values.
Result<std::vector<PolicyRate>> readPolicyRates(const QByteArray &answer);

/// The newest one on or before the day: no observation exists for weekends and holidays.
std::optional<PolicyRate> policyRateOn(const std::vector<PolicyRate> &rates, QDate day);

} // namespace registers
