// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/limitation.h"

#include <QRandomGenerator>

using namespace engine;

namespace {

using Events = QList<LimitationEvent>;

LimitationEvent happened(LimitationKind kind, QDate day, QDate until = {})
{
    LimitationEvent out;
    out.claim = ClaimId{1};
    out.kind = kind;
    out.day = day;
    out.until = until;
    return out;
}

ClaimFacts claimWith(QDate due, const Events &events)
{
    ClaimFacts claim = cases::claim(1, 1'000_kr, due);
    claim.limitation.assign(events.begin(), events.end());
    return claim;
}

/// The claims of these tests fall due on a Friday; three years later is a Tuesday.
const QDate due(2023, 6, 9);

} // namespace

Q_DECLARE_METATYPE(Events)

class TestLimitationEvents : public QObject
{
    Q_OBJECT

private slots:
    void whatAnEventDoes_data();
    void whatAnEventDoes();
    void legalStepsInterrupt_data();
    void legalStepsInterrupt();
    void eventsToComeDoNotCount();
    void gradedWarnings_data();
    void gradedWarnings();
    void noEventForTheCreditorShortensIt();
};

void TestLimitationEvents::whatAnEventDoes_data()
{
    using K = LimitationKind;
    QTest::addColumn<Events>("events");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("running");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const Events &events, QDate last, const char *rule, bool running = false) {
        QTest::newRow(name) << events << last << running << QString::fromLatin1(rule);
    };
    const QDate in(2025, 3, 3);
    row("§§ 2, 3: nothing happened", {}, {2026, 6, 9}, "limitation.three_years");
    row("§ 3: payment could first be demanded later", {happened(K::Start, {2023, 9, 1})}, {2026, 9, 1}, "limitation.start");
    row("§ 5: debt instrument, ten years", {happened(K::DebtInstrument, in)}, {2035, 3, 5}, "limitation.debt_instrument");
    row("§§ 14, 20: acknowledged", {happened(K::Acknowledgement, in)}, {2028, 3, 3}, "limitation.acknowledged");
    row("§§ 5, 20: a debt instrument acknowledged runs ten years again", {happened(K::DebtInstrument, in), happened(K::Acknowledgement, {2026, 3, 2})},
        {2036, 3, 3}, "limitation.acknowledged");
    row("§ 29: acknowledged on the last day", {happened(K::Acknowledgement, {2026, 6, 9})}, {2029, 6, 11}, "limitation.acknowledged");
    row("§ 14: acknowledged a day too late", {happened(K::Acknowledgement, {2026, 6, 10})}, {2026, 6, 9}, "limitation.three_years");
    row("§§ 15, 21 no. 1: while proceedings run", {happened(K::Proceedings, in)}, {}, "limitation.proceedings", true);
    row("§§ 16, 21 no. 1: while a board has it", {happened(K::Board, in)}, {}, "limitation.board", true);
    row("§§ 17, 21 no. 1: while enforcement runs", {happened(K::Enforcement, in)}, {}, "limitation.enforcement", true);
    row("§§ 18, 21 no. 1: while the estate is handled", {happened(K::Bankruptcy, in)}, {}, "limitation.bankruptcy", true);
    row("§ 15: proceedings a day too late", {happened(K::Proceedings, {2026, 6, 10})}, {2026, 6, 9}, "limitation.three_years");
    row("§ 21 no. 2: established by decision", {happened(K::Proceedings, in), happened(K::Decision, {2025, 9, 10})}, {2035, 9, 10}, "limitation.decision");
    row("§ 21 no. 2: a decision that does not establish it", {happened(K::Board, in), happened(K::DecisionNotBinding, {2025, 9, 10})}, {2028, 9, 11},
        "limitation.decision_not_binding");
    row("§ 21 no. 3: enforcement without full cover", {happened(K::Enforcement, in), happened(K::EnforcementEnded, {2025, 9, 10})}, {2035, 9, 10},
        "limitation.enforcement_ended");
    row("§ 21 no. 3: recognised in an estate", {happened(K::Bankruptcy, in), happened(K::EstateEnded, {2025, 9, 10})}, {2035, 9, 10}, "limitation.estate_ended");
    row("§ 22 no. 1: nothing came of it, near the end", {happened(K::Proceedings, {2026, 6, 8}), happened(K::EndedWithoutDecision, {2026, 9, 10})}, {2027, 9, 10},
        "limitation.extra_year");
    row("§ 22 no. 1: nothing came of it, early: the three years last longer", {happened(K::Proceedings, {2024, 1, 8}), happened(K::EndedWithoutDecision, {2024, 3, 8})},
        {2026, 6, 9}, "limitation.extra_year");
    row("§ 22 no. 1: taken back by the creditor gives nothing", {happened(K::Proceedings, in), happened(K::Withdrawn, {2026, 9, 10})}, {2026, 6, 9},
        "limitation.three_years");
    row("§ 22 no. 2: petition refused", {happened(K::Bankruptcy, {2026, 6, 8}), happened(K::Refused, {2026, 9, 10})}, {2027, 9, 10}, "limitation.extra_year");
    row("§ 22 without anything begun gives no year", {happened(K::EndedWithoutDecision, in)}, {2026, 6, 9}, "limitation.three_years");
    row("§ 21 no. 1: deductions, ten years unless somebody tells", {happened(K::Enforcement, in), happened(K::Deduction, {2025, 6, 10})}, {2035, 6, 11},
        "limitation.deduction");
    row("§ 21 no. 1: told in time", {happened(K::Enforcement, in), happened(K::Deduction, {2025, 6, 10}), happened(K::DeductionNotified, {2026, 1, 12})},
        {2036, 1, 14}, "limitation.deduction");
    row("§ 22 no. 4: deductions ended", {happened(K::Deduction, {2025, 6, 10}), happened(K::DeductionEnded, {2026, 9, 10})}, {2027, 9, 10}, "limitation.extra_year");
    row("§ 28: two years more by agreement", {happened(K::Extension, in, {2027, 3, 3})}, {2027, 3, 3}, "limitation.extended");
    row("§ 28: never more than three years from the agreement", {happened(K::Extension, in, {2031, 1, 1})}, {2028, 3, 3}, "limitation.extended");
    row("§ 28: not more than ten years in all", {happened(K::Extension, {2026, 6, 1}, {2029, 6, 1}), happened(K::Extension, {2029, 5, 1}, {2032, 5, 1}),
                                                   happened(K::Extension, {2032, 4, 1}, {2035, 4, 1}), happened(K::Extension, {2035, 3, 1}, {2038, 3, 1})},
        {2036, 6, 9}, "limitation.extended");
    row("§ 28: an earlier day changes nothing", {happened(K::Extension, in, {2026, 1, 1})}, {2026, 6, 9}, "limitation.three_years");
    row("§§ 14, 28: acknowledged in the longer time", {happened(K::Extension, in, {2027, 3, 3}), happened(K::Acknowledgement, {2027, 3, 1})}, {2030, 3, 1},
        "limitation.acknowledged");
}

void TestLimitationEvents::whatAnEventDoes()
{
    QFETCH(Events, events);
    QFETCH(QDate, last);
    QFETCH(bool, running);
    QFETCH(QString, rule);

    const Limitation found = limitation(claimWith(due, events), QDate(2040, 1, 1), cases::law());

    QCOMPARE(found.date, last);
    QCOMPARE(found.running, running);
    QCOMPARE(cases::text(found.reason.rule), rule);
    QVERIFY(cases::law().rules().find(found.reason.rule));
}

void TestLimitationEvents::legalStepsInterrupt_data()
{
    using E = LegalEventKind;
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("means");
    const auto row = [](const char *name, Step step, E kind, const char *means) {
        QTest::newRow(name) << int(step) << int(kind) << QString::fromLatin1(means);
    };
    row("§ 17: petition for utlegg", Step::Attachment, E::Filed, "enforcement");
    row("§ 15: forliksklage", Step::Conciliation, E::Filed, "proceedings");
    row("§ 18: konkursbegjæring", Step::BankruptcyPetition, E::Filed, "bankruptcy");
    row("§§ 14-18: a konkursvarsel interrupts nothing", Step::BankruptcyNotice, E::Filed, "");
    row("§§ 14-18: nor does an agency", Step::Agency, E::Filed, "");
    row("§ 21 no. 3: nothing found", Step::Attachment, E::NothingFound, "enforcement_ended");
    row("§ 21 no. 3: utlegg taken", Step::Attachment, E::Attached, "enforcement_ended");
    row("§ 21 no. 2: judgment", Step::Conciliation, E::Decided, "decision");
    row("§ 21 no. 2: settlement", Step::Conciliation, E::Settled, "decision");
    row("§ 22 no. 1: no decision", Step::Conciliation, E::NoDecision, "ended_without_decision");
    row("§ 22 no. 1: refused", Step::Attachment, E::Refused, "ended_without_decision");
    row("§ 22 no. 2: bankruptcy refused", Step::BankruptcyPetition, E::Refused, "refused");
    row("§ 22 no. 1: taken back", Step::Attachment, E::Withdrawn, "withdrawn");
    row("an answer is nothing", Step::Attachment, E::Answered, "");
}

void TestLimitationEvents::legalStepsInterrupt()
{
    QFETCH(int, step);
    QFETCH(int, kind);
    QFETCH(QString, means);

    const auto found = limitationKind(static_cast<Step>(step), static_cast<LegalEventKind>(kind));

    QCOMPARE(found ? enumText(*found) : QString(), means);
}

void TestLimitationEvents::eventsToComeDoNotCount()
{
    const ClaimFacts claim = claimWith(due, {happened(LimitationKind::Acknowledgement, {2025, 3, 3})});

    QCOMPARE(limitation(claim, {2025, 3, 2}, cases::law()).date, QDate(2026, 6, 9));
    QCOMPARE(limitation(claim, {2025, 3, 3}, cases::law()).date, QDate(2028, 3, 3));
}

void TestLimitationEvents::gradedWarnings_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("months");
    QTest::newRow("more than a year ahead") << QDate(2025, 6, 8) << 0;
    QTest::newRow("a year ahead") << QDate(2025, 6, 9) << 12;
    QTest::newRow("the day before six months") << QDate(2025, 12, 8) << 12;
    QTest::newRow("six months") << QDate(2025, 12, 9) << 6;
    QTest::newRow("four months") << QDate(2026, 2, 9) << 4;
    QTest::newRow("one month") << QDate(2026, 5, 9) << 1;
    QTest::newRow("the last day") << QDate(2026, 6, 9) << 1;
}

void TestLimitationEvents::gradedWarnings()
{
    QFETCH(QDate, on);
    QFETCH(int, months);

    QCOMPARE(limitationWarning({2026, 6, 9}, on, cases::law()), months);
    QCOMPARE(limitationWarning({}, on, cases::law()), 0);
}

void TestLimitationEvents::noEventForTheCreditorShortensIt()
{
    using K = LimitationKind;
    constexpr std::array kinds{K::DebtInstrument, K::Acknowledgement, K::Decision, K::DecisionNotBinding, K::EnforcementEnded,
                               K::EstateEnded, K::EndedWithoutDecision, K::Refused, K::Extension};
    QRandomGenerator random(20260609);
    for (int round = 0; round < 3'000; ++round) {
        Events events;
        QDate day = due;
        QDate last = limitation(claimWith(due, {}), due, cases::law()).date;
        for (int i = 0; i < 6; ++i) {
            day = day.addDays(random.bounded(1, 900));
            const K kind = kinds[random.bounded(quint32(kinds.size()))];
            events.append(happened(kind, day, kind == K::Extension ? day.addDays(random.bounded(1, 2'000)) : QDate()));
            const QDate now = limitation(claimWith(due, events), day, cases::law()).date;
            QVERIFY2(now >= last, qPrintable(QStringLiteral("round %1: %2 after %3").arg(round).arg(now.toString(Qt::ISODate), last.toString(Qt::ISODate))));
            last = now;
        }
    }
}

QTEST_GUILESS_MAIN(TestLimitationEvents)
#include "tst_limitationevents.moc"
