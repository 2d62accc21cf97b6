// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawderivation.h"

#include "core/calendar/calendar.h"
#include "core/law/lawdifference.h"
#include "core/law/lawfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString percent(Rate rate)
{
    LawSeries unit;
    unit.unit = u"bp"_s;
    return lawValueText(unit, rate.bp());
}

} // namespace

QJsonObject InterestDerivation::row(const QString &source) const
{
    const QString how = u"%1: %2 (%3) + %4"_s.arg(source, percent(policy),
                                                  observed.toString(Qt::ISODate), percent(margin));
    return {{u"from"_s, from.toString(Qt::ISODate)},
            {u"to"_s, to.toString(Qt::ISODate)},
            {u"value"_s, percent(rate)},
            {u"law"_s, law},
            {u"source"_s, how},
            {u"verified"_s, u"derived, confirmed by user"_s}};
}

QDate nextInterestDay(const LawTable &law)
{
    return law.series(Series::LateInterest).rows.back().to.addDays(1);
}

Result<InterestDerivation> deriveLateInterest(const QByteArray &rates, QDate from, Rate policy,
                                              QDate observed)
{
    const bool halfYear = from.day() == 1 && (from.month() == 1 || from.month() == 7);
    if (!halfYear)
        return LawFile::bad(u"rates.json"_s,
                            LawFile::tr("%1 begins no half-year").arg(from.toString(Qt::ISODate)));
    const QJsonArray rows = QJsonDocument::fromJson(rates)
                                .object()
                                .value(u"derivation")
                                .toObject()
                                .value(u"late_interest")
                                .toArray();
    InterestDerivation out;
    bool found = false;
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        const auto first = LawFile::date(row.value(u"from"), u"rates.json, derivation"_s);
        const auto margin = LawFile::scaled(row.value(u"margin"), 2, u"rates.json, derivation"_s);
        if (!first || !margin)
            return !first ? first.error() : margin.error();
        if (*first > from)
            continue;
        found = true;
        out.margin = Rate::basisPoints(static_cast<qint32>(*margin));
        out.law = row.value(u"law").toString();
    }
    if (!found)
        return LawFile::bad(
            u"rates.json, derivation"_s,
            LawFile::tr("no margin is known on %1").arg(from.toString(Qt::ISODate)));
    out.from = from;
    out.to = calendar::endOfHalfYear(from);
    out.policy = policy;
    out.observed = observed;
    out.rate = Rate::basisPoints(policy.bp() + out.margin.bp());
    return out;
}

std::vector<LawEnding> endings(const LawTable &law, QDate today, int days)
{
    std::vector<LawEnding> out;
    for (int i = 0; i < static_cast<int>(Series::Count); ++i) {
        const LawSeries &series = law.series(static_cast<Series>(i));
        const QDate last = series.rows.back().to;
        if (last < today.addDays(days))
            out.push_back({series.id, series.title, last, last < today});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const LawEnding &a, const LawEnding &b) { return a.last < b.last; });
    return out;
}
