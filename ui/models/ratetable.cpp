// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ratetable.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace rates {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RateTable)
};

/// Rows without an end are filled up to a day no one will see.
constexpr int openEndedYear = 2900;

/// Ten-thousandths as "1,7", without trailing noughts.
QString times(qint64 e4)
{
    QString text = QStringLiteral("%1,%2").arg(e4 / 10'000).arg(e4 % 10'000, 4, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u',') ? text.chopped(1) : text;
}

QString written(const LawSeries &series, qint64 value)
{
    if (series.unit == u"bp")
        return fmt::percent(Rate::basisPoints(static_cast<qint32>(value))) + QStringLiteral(" %");
    if (series.unit == u"ore")
        return fmt::kroner(Money::fromOre(value));
    if (series.unit == u"days")
        return Words::tr("%n days", nullptr, static_cast<int>(value));
    if (series.unit == u"months")
        return Words::tr("%n months", nullptr, static_cast<int>(value));
    return QStringLiteral("× ") + times(value);
}

RateRow rowOf(const LawSeries &series, QDate day)
{
    RateRow out;
    out.title = series.title;
    out.law = series.law;
    const QDate end = series.rows.back().to;
    const bool openEnded = end.year() >= openEndedYear;
    out.endsSoon = !openEnded && end < day.addDays(warningDays);
    const LawRow *row = series.find(day);
    out.known = row != nullptr;
    if (!row) {
        out.value = Words::tr("not known");
        out.to = openEnded ? QDate() : end;
        return out;
    }
    out.value = written(series, row->value);
    out.from = row->from;
    out.to = row->to.year() >= openEndedYear ? QDate() : row->to;
    out.source = row->source;
    return out;
}

qint64 dayKey(QDate day)
{
    return day.isValid() ? day.toJulianDay() : QDate(9999, 12, 31).toJulianDay();
}

} // namespace

std::vector<RateRow> on(const LawTable &law, QDate day)
{
    std::vector<RateRow> out;
    for (int at = 0; at < static_cast<int>(Series::Count); ++at) {
        out.push_back(rowOf(law.series(static_cast<Series>(at)), day));
        out.back().series = static_cast<Series>(at);
    }
    return out;
}

QStringList history(const LawTable &law, Series series, int most)
{
    const LawSeries &rows = law.series(series);
    QStringList out;
    for (auto row = rows.rows.rbegin(); row != rows.rows.rend() && out.size() < most; ++row) {
        const QString value = written(rows, row->value);
        out.append(row->to.year() >= openEndedYear ? Words::tr("%1 from %2").arg(value, fmt::date(row->from))
                                                   : Words::tr("%1 from %2 to %3").arg(value, fmt::date(row->from), fmt::date(row->to)));
    }
    return out;
}

std::vector<RateRow> ending(const LawTable &law, QDate day)
{
    std::vector<RateRow> out = on(law, day);
    std::erase_if(out, [](const RateRow &row) { return !row.endsSoon; });
    std::stable_sort(out.begin(), out.end(), [](const RateRow &a, const RateRow &b) { return dayKey(a.to) < dayKey(b.to); });
    return out;
}

std::unique_ptr<RateModel> model()
{
    using Row = RateRow;
    std::vector<TableColumn<Row>> columns{
        {Words::tr("What"), [](const Row &row) { return row.title; }, false, true},
        {Words::tr("Today"), [](const Row &row) { return row.value; }, true},
        {Words::tr("From"), [](const Row &row) { return fmt::date(row.from); }, true, false, true, [](const Row &row) { return dayKey(row.from); }},
        {Words::tr("Known until"), [](const Row &row) { return row.to.isValid() ? fmt::date(row.to) : Words::tr("no end set"); }, false, false, false,
         [](const Row &row) { return dayKey(row.to); }, [](const Row &row) { return row.endsSoon ? Tone::Warn : Tone::Neutral; }},
        {Words::tr("Law"), [](const Row &row) { return row.law; }, false, false, false, {}, {}, {}, [](const Row &row) { return row.source; }},
    };
    return std::make_unique<RateModel>(std::move(columns), [](const Row &) -> qint64 { return 0; }, [](const Row &) { return Money(); });
}

} // namespace rates
