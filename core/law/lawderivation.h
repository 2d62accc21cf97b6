// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/law/lawtable.h"
#include "core/money/rate.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

/// How late interest follows from the policy rate (forsinkelsesrenteloven § 3 first paragraph: the policy rate
/// as of 1 January or 1 July plus at least eight points). A proposal: the ministry's regulation is what holds.
struct InterestDerivation
{
    QDate from; ///< First day of the half-year it is for.
    QDate to;   ///< Last day of it.
    Rate policy;
    QDate observed; ///< The business day the policy rate was observed.
    Rate margin;
    Rate rate; ///< The sum.
    QString law;

    /// As a row of the series, marked as derived and confirmed, with the derivation as its source.
    QJsonObject row(const QString &source) const;
};

/// The half-year a derived rate is wanted for: the day after the last one known.
QDate nextInterestDay(const LawTable &law);

/// Adds the margin the data file gives for that day ("derivation" in rates.json). Refuses a day that begins no
/// half-year and one for which the file has no margin.
Result<InterestDerivation> deriveLateInterest(const QByteArray &rates, QDate from, Rate policy,
                                              QDate observed);

/// A series that ends soon or has ended.
struct LawEnding
{
    QString series;
    QString title;
    QDate last; ///< Last day with a value.
    bool ended = false;
};

/// The series without a value within so many days of today, soonest first.
std::vector<LawEnding> endings(const LawTable &law, QDate today, int days);
