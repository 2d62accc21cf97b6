// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <map>

using namespace engine;
using namespace Qt::StringLiterals;

namespace {

/// What a careful person with a calendar would note for one day.
struct DayNote
{
    qint64 base = 0;
    qint64 bp = 0;
    int year = 0;
    QString rateFrom; ///< The rate row, to tell half-years of equal rates apart.
};

/// The rates as text from the data file, without the program's own reader.
std::map<QString, qint64> ratesByFirstDay()
{
    std::map<QString, qint64> out;
    const QJsonObject root = QJsonDocument::fromJson(cases::bytes(u":/law/rates.json"_s)).object();
    for (const auto &series : root[u"series"_s].toArray()) {
        if (series.toObject()[u"id"_s].toString() != u"late_interest_pct_pa")
            continue;
        for (const auto &row : series.toObject()[u"rows"_s].toArray()) {
            const QJsonObject object = row.toObject();
            out[object[u"from"_s].toString()] = object[u"value"_s].toString().remove(u'.').toLongLong();
        }
    }
    return out;
}

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/// Late interest one day at a time: independent of the walk it checks.
std::vector<InterestLine> dayByDay(qint64 principal, QDate due, QDate to, const std::vector<BaseReduction> &paid,
                                   qint64 agreedBp, bool fixed365, const std::map<QString, qint64> &rates)
{
    std::vector<std::pair<QDate, DayNote>> notes;
    for (QDate day = due.addDays(1); day <= to; day = day.addDays(1)) {
        DayNote note;
        note.base = principal;
        for (const BaseReduction &part : paid) {
            if (part.date < day)
                note.base -= part.amount.ore();
        }
        if (note.base <= 0)
            continue;
        note.year = day.year();
        if (agreedBp >= 0) {
            note.bp = agreedBp;
        } else {
            auto after = rates.upper_bound(day.toString(Qt::ISODate));
            if (after != rates.begin()) {
                --after;
                note.rateFrom = after->first;
                note.bp = after->second;
            }
        }
        notes.emplace_back(day, note);
    }
    std::vector<InterestLine> lines;
    for (size_t i = 0; i < notes.size(); ++i) {
        const DayNote &note = notes[i].second;
        const bool goesOn = i > 0 && notes[i - 1].second.base == note.base && notes[i - 1].second.bp == note.bp
            && notes[i - 1].second.year == note.year && notes[i - 1].second.rateFrom == note.rateFrom
            && notes[i - 1].first.addDays(1) == notes[i].first;
        if (!goesOn) {
            InterestLine line;
            line.from = notes[i].first;
            line.base = Money::fromOre(note.base);
            line.rate = Rate::basisPoints(qint32(note.bp));
            line.yearDays = !fixed365 && isLeap(note.year) ? 366 : 365;
            lines.push_back(line);
        }
        lines.back().to = notes[i].first;
        ++lines.back().days;
    }
    for (InterestLine &line : lines) {
        const qint64 top = line.base.ore() * line.rate.bp() * line.days;
        const qint64 bottom = qint64(10'000) * line.yearDays;
        line.amount = Money::fromOre((2 * top + bottom) / (2 * bottom));
    }
    return lines;
}

} // namespace

/// Compares the engine with a slow and simple reckoning that shares no code with it.
class TestInterestReference : public QObject
{
    Q_OBJECT

private slots:
    void twoThousandRandomClaims();
};

void TestInterestReference::twoThousandRandomClaims()
{
    const auto rates = ratesByFirstDay();
    QVERIFY(rates.size() > 30);
    QRandomGenerator random(1976);
    int withLines = 0;
    for (int round = 0; round < 2000; ++round) {
        const QDate due = QDate(2006, 6, 30).addDays(random.bounded(7400));
        const QDate to = std::min(QDate(2026, 12, 31), due.addDays(random.bounded(-10, 1100)));
        const Money principal = Money::fromOre(random.bounded(1, 200'000'000));
        std::vector<BaseReduction> paid;
        for (int i = random.bounded(6); i > 0; --i)
            paid.push_back({due.addDays(random.bounded(-30, 700)), Money::fromOre(random.bounded(qint64(1), principal.ore() / 2 + 2))});
        const qint64 agreed = random.bounded(4) == 0 ? random.bounded(0, 3000) : -1;
        const DayCount count = random.bounded(3) == 0 ? DayCount::Fixed365 : DayCount::Calendar;

        const auto lines = lateInterest(principal, due, to, paid,
                                        agreed >= 0 ? std::optional(Rate::basisPoints(qint32(agreed))) : std::nullopt, count,
                                        cases::law());
        const auto expected = dayByDay(principal.ore(), due, to, paid, agreed, count == DayCount::Fixed365, rates);

        QVERIFY(lines.ok());
        QCOMPARE(lines->size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            const InterestLine &got = (*lines)[i];
            const InterestLine &want = expected[i];
            QVERIFY2(got == want,
                     qPrintable(u"round %1 line %2: %3..%4 %5 øre, expected %6..%7 %8 øre"_s.arg(round).arg(i)
                                    .arg(got.from.toString(Qt::ISODate), got.to.toString(Qt::ISODate)).arg(got.amount.ore())
                                    .arg(want.from.toString(Qt::ISODate), want.to.toString(Qt::ISODate)).arg(want.amount.ore())));
        }
        withLines += expected.empty() ? 0 : 1;
    }
    QVERIFY(withLines > 1500);
}

QTEST_GUILESS_MAIN(TestInterestReference)
#include "tst_interestreference.moc"
