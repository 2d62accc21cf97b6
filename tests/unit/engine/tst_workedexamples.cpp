// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/fees.h"
#include "core/money/rounding.h"

#include <QJsonArray>

using namespace engine;
using namespace Qt::StringLiterals;

namespace {

/// A JSON number of the shared file as a scaled integer, through its shortest text.
qint64 scaled(const QJsonValue &value, int decimals)
{
    return QString::number(value.toDouble(), 'f', decimals).remove(u'.').toLongLong();
}

Money money(const QJsonValue &value)
{
    return Money::fromOre(scaled(value, 2));
}

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonArray asArray(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

Money interestOf(Money principal, QDate due, QDate to, std::optional<Rate> rate, DayCount count)
{
    const auto lines = lateInterest(principal, due, to, {}, rate, count, cases::law());
    return lines ? sum(*lines) : Money::fromOre(-1);
}

/// The day a letter must be sent for the inkassosats to be that of the example.
QDate dayOfInkassosats(Money unit)
{
    for (const LawRow &row : cases::law().series(Series::Inkassosats).rows) {
        if (row.value == unit.ore())
            return row.from;
    }
    return {};
}

} // namespace

/// Every worked example of the shared research file, recomputed by the engine.
class TestWorkedExamples : public QObject
{
    Q_OBJECT

private slots:
    void example_data();
    void example();

private:
    void interest(const QJsonObject &in, const QJsonObject &out);
    void claimTotal(const QJsonObject &in, const QJsonObject &out);
    void fee(const QJsonObject &in, const QJsonObject &out);
    void letters(const QJsonObject &out);
    void courtFee(const QJsonObject &in, const QJsonObject &out);
    void dateRule(const QJsonObject &in, const QJsonObject &out);
    void ceiling(const QJsonObject &in, const QJsonObject &out);
    void limitationDay(const QJsonObject &in, const QJsonObject &out);
    void offset(const QJsonObject &in, const QJsonObject &out);
};

void TestWorkedExamples::example_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = cases::sharedRates()[u"worked_examples"_s].toArray();
    if (rows.isEmpty())
        QSKIP("KRAVBOK_SHARED is not here: the worked examples cannot be read.");
    for (const auto &row : rows)
        QTest::newRow(qPrintable(row.toObject()[u"id"_s].toString() + u' ' + row.toObject()[u"kind"_s].toString())) << row.toObject();
    QVERIFY(rows.size() >= 30);
}

void TestWorkedExamples::example()
{
    QFETCH(QJsonObject, row);
    const QString kind = row[u"kind"_s].toString();
    const QJsonObject in = row[u"inputs"_s].toObject();
    const QJsonObject out = row[u"expected"_s].toObject();

    if (kind == u"interest")
        interest(in, out);
    else if (kind == u"claim_total")
        claimTotal(in, out);
    else if (kind == u"fee")
        fee(in, out);
    else if (kind == u"egeninkasso_total")
        letters(out);
    else if (kind == u"court_fee")
        courtFee(in, out);
    else if (kind == u"date_rule")
        dateRule(in, out);
    else if (kind == u"fee_ceiling")
        ceiling(in, out);
    else if (kind == u"limitation")
        limitationDay(in, out);
    else if (kind == u"compensation_offset")
        offset(in, out);
    else
        QFAIL(qPrintable(u"an example of an unknown kind: "_s + kind));
}

void TestWorkedExamples::interest(const QJsonObject &in, const QJsonObject &out)
{
    const Money principal = money(in[u"principal"_s]);
    if (in.contains(u"due"_s) && !in.contains(u"rate"_s)) {
        const auto lines = lateInterest(principal, date(in[u"due"_s]), date(in[u"to"_s]), {}, {}, DayCount::Calendar, cases::law());
        QVERIFY(lines.ok());
        QCOMPARE(sum(*lines), money(out[u"total"_s]));
        const QJsonArray segments = out[u"segments"_s].toArray();
        QCOMPARE(lines->size(), size_t(segments.size()));
        for (qsizetype i = 0; i < segments.size(); ++i) {
            QCOMPARE((*lines)[size_t(i)].days, segments[i].toObject()[u"days"_s].toInt());
            QCOMPARE((*lines)[size_t(i)].amount, money(segments[i].toObject()[u"interest"_s]));
        }
        return;
    }
    const Rate rate = Rate::basisPoints(qint32(scaled(in[u"rate"_s], 2)));
    if (in.contains(u"due"_s)) {
        // W07, the leap-year case: the official reading, and the one of other programs.
        QCOMPARE(interestOf(principal, date(in[u"due"_s]), date(in[u"to"_s]), {}, DayCount::Fixed365), money(out[u"exact_365"_s]));
        QCOMPARE(interestOf(principal, date(in[u"due"_s]), date(in[u"to"_s]), {}, DayCount::Calendar), money(out[u"exact_366"_s]));
        return;
    }
    const QJsonArray days = asArray(in[u"days"_s]);
    const QJsonArray exact = asArray(out[u"exact"_s]);
    QCOMPARE(days.size(), exact.size());
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QDate due(2024, 12, 31);
        QCOMPARE(interestOf(principal, due, due.addDays(days[i].toInt()), rate, DayCount::Calendar), money(exact[i]));
    }
}

void TestWorkedExamples::claimTotal(const QJsonObject &in, const QJsonObject &out)
{
    // W03 rests on W01: the same claim with one letter fee of 35 kr, charged in the second half of 2025.
    engine::CaseFacts facts = cases::companyCase(money(in[u"principal"_s]), QDate(2025, 6, 15));
    facts.letters = {cases::sent(Step::Reminder, QDate(2025, 7, 1), 14, money(in[u"fee"_s]))};

    const auto now = statement(facts, QDate(2025, 7, 15), cases::law());

    QVERIFY(now.ok());
    QCOMPARE(now->claims[0].interestTotal, money(in[u"interest"_s]));
    QCOMPARE(now->total, money(out[u"total"_s]));
}

void TestWorkedExamples::fee(const QJsonObject &in, const QJsonObject &out)
{
    const Money unit = money(in[u"inkassosats"_s]);
    QDate sent = date(in[u"date"_s]);
    if (!sent.isValid())
        sent = dayOfInkassosats(unit);
    // A claim due the day after the change for the halved shares, an older one before it.
    const QDate due = sent < QDate(2020, 10, 1) ? sent.addDays(-30) : std::max(QDate(2020, 10, 2), sent.addDays(-30));
    QCOMPARE(*cases::law().inkassosats(sent), unit);

    QCOMPARE(*flatFee(Series::ReminderShare, due, sent, cases::law()), money(out[u"purring"_s]));
    QCOMPARE(*flatFee(Series::ReminderShare, due, sent, cases::law()), money(out[u"inkassovarsel"_s]));
    QCOMPARE(*flatFee(Series::DemandShare, due, sent, cases::law()), money(out[u"betalingsoppfordring"_s]));
}

void TestWorkedExamples::letters(const QJsonObject &out)
{
    // Two reminders and a payment demand in 2018, each after the deadline of the one before.
    const Money expected = out[u"parts"_s].isArray() ? money(out[u"sum"_s])
                                                     : money(out[u"parts"_s].toObject()[u"letters"_s]);
    engine::CaseFacts facts = cases::consumerCase(8'000_kr, QDate(2018, 1, 2));
    Money charged;
    QDate day(2018, 2, 1);
    for (const Step step : {Step::Reminder, Step::Reminder, Step::PaymentDemand}) {
        const auto decision = letterFee(facts, step, day, cases::law());
        QVERIFY(decision.ok());
        charged += decision->amount;
        facts.letters.push_back(cases::sent(step, day, 14, decision->amount));
        day = day.addDays(20);
    }

    if (out[u"parts"_s].isObject() && !out[u"parts"_s].toObject().contains(u"letters"_s)) {
        QCOMPARE(charged, 350_kr); // W15 starts from W14's sum; its own parts are outside the letters.
        return;
    }
    QCOMPARE(charged, expected);
}

void TestWorkedExamples::courtFee(const QJsonObject &in, const QJsonObject &out)
{
    const QJsonArray units = asArray(in[u"R"_s]);
    const QJsonArray times = asArray(in[u"multiplier"_s]);
    const QJsonArray expected = asArray(out.contains(u"nok"_s) ? out[u"nok"_s] : out[u"nok_unrounded"_s]);
    QCOMPARE(expected.size(), std::max(units.size(), times.size()));
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonValue unit = units[units.size() > 1 ? i : 0];
        const QJsonValue multiple = times[times.size() > 1 ? i : 0];
        const Money exact = share(money(unit), scaled(multiple, 4), 10'000, Rounding::Down);
        QCOMPARE(out.contains(u"nok"_s) ? toWholeKroner(exact, Rounding::Down) : exact, money(expected[i]));
        // Where the table has this R and this multiple on one day, it must say the same.
        for (const Series which : {Series::AttachmentFee, Series::ConciliationFee, Series::BankruptcyServiceFee, Series::BankruptcySecurity}) {
            for (const LawRow &row : cases::law().series(which).rows) {
                for (const LawRow &r : cases::law().series(Series::Rettsgebyr).rows) {
                    const QDate day = std::max(row.from, r.from);
                    if (row.value == scaled(multiple, 4) && r.value == money(unit).ore() && day <= row.to && day <= r.to)
                        QCOMPARE(*cases::law().courtFee(which, day), toWholeKroner(exact, Rounding::Down));
                }
            }
        }
    }
}

void TestWorkedExamples::dateRule(const QJsonObject &in, const QJsonObject &out)
{
    if (in.contains(u"due"_s)) {
        const engine::CaseFacts facts = cases::consumerCase(5'000_kr, date(in[u"due"_s]));
        const QDate first = date(out[u"first_day_for_fee"_s]);
        QCOMPARE(letterFee(facts, Step::Reminder, first, cases::law())->amount, 38_kr);
        for (const QDate early : {first.addDays(-1), QDate(2026, 1, 20)}) {
            const auto fee = letterFee(facts, Step::Reminder, early, cases::law());
            QCOMPARE(fee->amount, 0_kr);
            QCOMPARE(fee->reason.rule, std::string_view("fee.early"));
            QCOMPARE(fee->reason.earliest, first);
        }
        return;
    }
    const QDate sent = date(in[u"inkassovarsel_sent"_s]);
    const QDate earliest = date(out[u"earliest_deadline"_s]);
    engine::CaseFacts facts = cases::consumerCase(5'000_kr, sent.addDays(-30));
    QVERIFY(decide(facts, sent, cases::law()).of(Step::CollectionNotice).deadline >= earliest);
    facts.policy.deadlineDays[2] = int(sent.daysTo(earliest)) - 1;
    const Decision decision = decide(facts, sent, cases::law());
    QVERIFY(!decision.of(Step::CollectionNotice).allowed);
    QCOMPARE(decision.of(Step::CollectionNotice).refusal.rule, std::string_view("deadline.too_short"));
}

void TestWorkedExamples::ceiling(const QJsonObject &in, const QJsonObject &out)
{
    const QDate day = dayOfInkassosats(money(in[u"inkassosats"_s]));
    const QJsonArray claims = in[u"claim"_s].toArray();
    for (qsizetype i = 0; i < claims.size(); ++i) {
        engine::ClaimFacts claim = cases::claim(1, money(claims[i]), day);
        claim.consumer = in[u"debtor"_s].toString() == u"consumer";
        QCOMPARE(*costCeiling(claim, false, day, Policy(), cases::law()), money(out[u"simple"_s].toArray()[i]));
        QCOMPARE(*costCeiling(claim, true, day, Policy(), cases::law()), money(out[u"heavy"_s].toArray()[i]));
    }
}

void TestWorkedExamples::limitationDay(const QJsonObject &in, const QJsonObject &out)
{
    QCOMPARE(limitation(cases::claim(1, 100_kr, date(in[u"due"_s])), QDate(2026, 1, 1), cases::law()).date, date(out[u"last_day"_s]));
}

void TestWorkedExamples::offset(const QJsonObject &in, const QJsonObject &out)
{
    const QDate day = date(in[u"date"_s]);
    QCOMPARE(*cases::law().compensation(day), money(in[u"compensation"_s]));
    engine::CaseFacts facts = cases::companyCase(50'000_kr, QDate(2026, 8, 1));
    facts.letters = {cases::sent(Step::Reminder, QDate(2026, 8, 20), 14, 38_kr),
                     cases::sent(Step::CollectionNotice, QDate(2026, 9, 10), 14, 38_kr),
                     cases::sent(Step::PaymentDemand, QDate(2026, 10, 1), 14, 113_kr)};
    QCOMPARE(38_kr + 38_kr + 113_kr, money(in[u"costs_charged"_s]));

    const auto added = engine::compensation(facts, day, cases::law());

    QVERIFY(added.ok());
    QCOMPARE(added->amount, money(out[u"may_add"_s]));
}

QTEST_GUILESS_MAIN(TestWorkedExamples)
#include "tst_workedexamples.moc"
