// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawtable.h"

#include "core/calendar/dateformat.h"
#include "core/money/rounding.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Rule ids of a series that has no value: it ended, or it never covered the day.
struct MissingRules
{
    std::string_view ended;
    std::string_view unknown;
};

constexpr MissingRules missingRules(Series which)
{
    switch (which) {
    case Series::LateInterest:
        return {"rate.missing.late_interest", "rate.unknown.late_interest"};
    case Series::Compensation:
        return {"rate.missing.compensation", "rate.unknown.compensation"};
    case Series::Inkassosats:
        return {"rate.missing.inkassosats", "rate.unknown.inkassosats"};
    case Series::Rettsgebyr:
        return {"rate.missing.rettsgebyr", "rate.unknown.rettsgebyr"};
    default:
        return {"rate.missing.other", "rate.unknown.other"};
    }
}

} // namespace

const LawRow *LawSeries::find(QDate day) const
{
    if (rows.empty() || !day.isValid() || day < rows.front().from)
        return nullptr;
    const auto after =
        day >= rows.back().from
            ? rows.end()
            : std::upper_bound(rows.begin(), rows.end(), day,
                               [](QDate wanted, const LawRow &row) { return wanted < row.from; });
    const LawRow &row = *(after - 1);
    return day <= row.to ? &row : nullptr;
}

const LawSeries &LawTable::series(Series which) const
{
    return m_series[static_cast<size_t>(which)];
}

Reason LawTable::missing(Series which, QDate day) const
{
    const LawSeries &found = series(which);
    if (found.find(day))
        return {};
    const MissingRules rules = missingRules(which);
    if (day.isValid() && day > found.rows.back().to)
        return {.rule = rules.ended, .date = found.rows.back().to};
    return {.rule = rules.unknown, .date = day};
}

Result<const LawRow *> LawTable::row(Series which, QDate day) const
{
    const LawSeries &found = series(which);
    if (const LawRow *row = found.find(day))
        return row;
    const Reason why = missing(which, day);
    const bool ended = day.isValid() && day > found.rows.back().to;
    //: %1 is the name of a rate, %2 a day
    const QString message =
        ended ? QCoreApplication::translate(
                    "LawTable", "\"%1\" is known only up to and including %2. Update the rates.")
              : QCoreApplication::translate(
                    "LawTable", "\"%1\" has no known value on %2. Choose a day the rates cover.");
    return Error{.kind = ErrorKind::Refused,
                 .message = message.arg(found.title, fmt::date(why.date)),
                 .detail = found.id,
                 .rule =
                     QString::fromLatin1(why.rule.data(), static_cast<qsizetype>(why.rule.size()))};
}

Result<Rate> LawTable::lateInterest(QDate day) const
{
    const auto found = row(Series::LateInterest, day);
    if (!found)
        return found.error();
    return Rate::basisPoints(static_cast<qint32>((*found)->value));
}

Result<Money> LawTable::inkassosats(QDate sent) const
{
    const auto found = row(Series::Inkassosats, sent);
    if (!found)
        return found.error();
    return Money::fromOre((*found)->value);
}

Result<Money> LawTable::compensation(QDate day) const
{
    const auto found = row(Series::Compensation, day);
    if (!found)
        return found.error();
    return Money::fromOre((*found)->value);
}

Result<Money> LawTable::rettsgebyr(QDate day) const
{
    const auto found = row(Series::Rettsgebyr, day);
    if (!found)
        return found.error();
    return Money::fromOre((*found)->value);
}

Result<Money> LawTable::courtFee(Series multiple, QDate day) const
{
    const auto unit = rettsgebyr(day);
    if (!unit)
        return unit.error();
    const auto times = row(multiple, day);
    if (!times)
        return times.error();
    return toWholeKroner(share(*unit, (*times)->value, 10'000, Rounding::Down), Rounding::Down);
}

Result<int> LawTable::number(Series which, QDate day) const
{
    const auto found = row(which, day);
    if (!found)
        return found.error();
    return static_cast<int>((*found)->value);
}

std::span<const CeilingBracket> LawTable::ceiling(QDate due) const
{
    for (const CeilingSet &set : m_ceilings) {
        if (set.dueFrom <= due && due <= set.dueTo)
            return set.brackets;
    }
    return {};
}

QDate LawTable::knownUntil() const
{
    const auto ends = std::min_element(
        m_series.begin(), m_series.end(),
        [](const LawSeries &a, const LawSeries &b) { return a.rows.back().to < b.rows.back().to; });
    return ends->rows.back().to;
}
