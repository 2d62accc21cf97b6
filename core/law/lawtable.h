// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/law/rulebook.h"
#include "core/law/series.h"
#include "core/money/money.h"
#include "core/money/rate.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <span>
#include <vector>

/// One row of a dated series. `value` is in the unit of its series: basis points for a percentage,
/// øre for kroner, the plain number for days and months, 1/10000 for shares and multiples of R or S.
struct LawRow
{
    QDate from;
    QDate to; ///< Last day it holds; far future when open-ended.
    qint64 value = 0;
    QString law;      ///< Act or regulation that set it.
    QString source;   ///< Where it was read.
    QString verified; ///< "found" in a source, "derived" by the rule of its act, or "product".
};

/// A dated series of the law: late interest, inkassosats, rettsgebyr, waiting days.
struct LawSeries
{
    QString id;
    QString title;
    QString unit; ///< "bp", "ore", "days", "months", "e4", "number".
    QString law;  ///< The paragraph the series belongs to.
    std::vector<LawRow> rows; ///< Ascending, without overlap.

    /// The row that holds on the day, or nullptr. Binary search, nothing allocated.
    const LawRow *find(QDate day) const;
};

/// A bracket of the cost ceiling (inkassoforskriften §§ 2-2, 2-3): claims up to and including
/// `claimUpTo`, and the multiple of the inkassosats in 1/10000.
struct CeilingBracket
{
    Money claimUpTo;
    qint64 simpleE4 = 0;
    qint64 heavyE4 = 0;
};

/// The brackets that hold for claims falling due in a period.
struct CeilingSet
{
    QDate dueFrom;
    QDate dueTo;
    QString law;
    QString source;
    std::vector<CeilingBracket> brackets; ///< Ascending; the last one has no upper limit.
};

/// Rates, fees, waiting days and rules of the law by date. Built once from the data files in
/// resources/law; a day outside a series is an error that says which series ends when.
class LawTable
{
public:
    /// Reads rates.json and rules.json. Refuses overlapping rows, unknown units, missing sources and
    /// a series the engine needs but the file lacks, naming it.
    static Result<LawTable> parse(const QByteArray &rates, const QByteArray &rules);

    /// The row of a series on a day, or an error naming the series and its first or last day.
    Result<const LawRow *> row(Series which, QDate day) const;

    Result<Rate> lateInterest(QDate day) const;  ///< forsinkelsesrenteloven § 3.
    Result<Money> inkassosats(QDate sent) const; ///< inkassoforskriften § 1-1, on the day of sending.
    Result<Money> compensation(QDate day) const; ///< forsinkelsesrenteloven § 3 a.
    Result<Money> rettsgebyr(QDate day) const;   ///< R, rettsgebyrforskriften § 2-1.

    /// A court fee: the series' multiple of R on the day, rounded down to whole kroner (rettsgebyrloven § 6 a).
    Result<Money> courtFee(Series multiple, QDate day) const;

    /// A whole number the law fixes (days, months) on a day.
    Result<int> number(Series which, QDate day) const;

    const LawSeries &series(Series which) const;

    /// Why a series has no value on a day: it ended ("rate.missing.…", with its last day), or it never
    /// covered the day ("rate.unknown.…"). Unset when it has one.
    Reason missing(Series which, QDate day) const;

    /// The ceiling brackets for claims that fall due on a day; empty when none are known.
    std::span<const CeilingBracket> ceiling(QDate due) const;
    /// The newest set, for lists.
    std::span<const CeilingBracket> ceiling() const { return m_ceilings.back().brackets; }
    /// Months before a claim lapses at which the program warns, falling: 12, 6, 4, 1. A choice of the product.
    std::span<const int> limitationWarnings() const { return m_limitationWarnings; }
    const RuleBook &rules() const { return m_rules; }

    /// SHA-256 of the two files, stored with every letter so that it can be explained later.
    QString version() const { return m_version; }
    /// The last day on which every series still has a value: the half-yearly and yearly ones end first.
    QDate knownUntil() const;

private:
    std::vector<LawSeries> m_series; ///< Indexed by Series.
    std::vector<CeilingSet> m_ceilings; ///< Ascending by due date, never empty.
    std::vector<int> m_limitationWarnings; ///< Falling, never empty.
    RuleBook m_rules;
    QString m_version;
};
