// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/calendar/calendar.h"
#include "core/engine/fees.h"
#include "core/engine/instalments.h"

#include <QRandomGenerator>

using namespace engine;
using cases::sent;

namespace {

/// A plan of three months agreed on 2 March 2026.
InstalmentPlan plan(int terms = 3, PlanInterest interest = PlanInterest::Running)
{
    InstalmentPlan out;
    out.id = InstalmentPlanId{1};
    out.state = PlanState::Accepted;
    out.made = {2026, 3, 2};
    out.accepted = {2026, 3, 2};
    out.interest = interest;
    for (int i = 0; i < terms; ++i) {
        out.terms.push_back({QDate(2026, 4, 1).addMonths(i), 1'000_kr});
        out.total += 1'000_kr;
    }
    return out;
}

CaseFacts planned(InstalmentPlan with = plan())
{
    CaseFacts facts = cases::companyCase(3'000_kr, {2026, 1, 12});
    facts.letters = {sent(Step::CollectionNotice, {2026, 2, 2}, 14, 38_kr)};
    facts.plans = {std::move(with)};
    return facts;
}

} // namespace

class TestInstalments : public QObject
{
    Q_OBJECT

private slots:
    void termsSumToTheDebt();
    void datesAreBankDays_data();
    void datesAreBankDays();
    void whatIsRefused();
    void howItStands_data();
    void howItStands();
    void ladderWaits_data();
    void ladderWaits();
    void stoppedInterest();
    void longPlanRaisesTheCeiling_data();
    void longPlanRaisesTheCeiling();
};

void TestInstalments::termsSumToTheDebt()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 2'000; ++round) {
        const Money total = Money::fromOre(random.bounded(20'000, 90'000'000));
        const QDate first = QDate(2026, 1, 1).addDays(random.bounded(0, 400));
        const auto rhythm = static_cast<PlanRhythm>(random.bounded(3));
        const auto byCount = termsByCount(total, random.bounded(1, 121), first, rhythm);
        const Money each = std::max(1_kr, Money::fromOre(total.ore() / random.bounded(1, 100)));
        const auto byAmount = termsByAmount(total, each, first, rhythm);
        for (const auto *terms : {&byCount, &byAmount}) {
            QVERIFY(terms->ok());
            Money sum;
            QDate before;
            for (const InstalmentTerm &term : **terms) {
                sum += term.amount;
                QVERIFY(term.amount > 0_kr);
                QVERIFY(calendar::isBankDay(term.due));
                QVERIFY(!before.isValid() || term.due > before);
                before = term.due;
            }
            QCOMPARE(sum, total);
        }
        for (const InstalmentTerm &term : *byAmount)
            QVERIFY(term.amount <= each);
    }
}

void TestInstalments::datesAreBankDays_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("second");
    QTest::newRow("the second falls on a Sunday") << QDate(2026, 10, 15) << QDate(2026, 11, 16);
    QTest::newRow("the second falls on 1 May") << QDate(2026, 4, 1) << QDate(2026, 5, 4);
    QTest::newRow("the month has no 31st") << QDate(2026, 8, 31) << QDate(2026, 9, 30);
    QTest::newRow("a moved first does not move the second") << QDate(2026, 8, 1) << QDate(2026, 9, 1);
}

void TestInstalments::datesAreBankDays()
{
    QFETCH(QDate, first);
    QFETCH(QDate, second);

    const auto terms = termsByCount(1'000_kr, 2, first, PlanRhythm::Month);

    QCOMPARE((*terms)[0].due, calendar::onOrNextBankDay(first));
    QCOMPARE((*terms)[1].due, second);
}

void TestInstalments::whatIsRefused()
{
    const QDate first(2026, 10, 1);
    QVERIFY(!termsByCount(0_kr, 3, first, PlanRhythm::Month).ok());
    QVERIFY(!termsByCount(1'000_kr, 0, first, PlanRhythm::Month).ok());
    QVERIFY(!termsByCount(1'000_kr, 121, first, PlanRhythm::Month).ok());
    QVERIFY(!termsByCount(10_kr, 11, first, PlanRhythm::Month).ok());
    QVERIFY(!termsByCount(1'000_kr, 3, {}, PlanRhythm::Month).ok());
    QVERIFY(!termsByAmount(1'000_kr, 99_ore, first, PlanRhythm::Month).ok());
    QVERIFY(!termsByAmount(100'000_kr, 1_kr, first, PlanRhythm::Month).ok());
}

void TestInstalments::howItStands_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Money>("paid");
    QTest::addColumn<QDate>("missed");
    QTest::addColumn<QDate>("next");
    const auto row = [](const char *name, QDate day, Money paid, QDate missed, QDate next) { QTest::newRow(name) << day << paid << missed << next; };
    row("before the first", {2026, 3, 20}, 0_kr, {}, {2026, 4, 1});
    row("in the days of grace", {2026, 4, 3}, 0_kr, {}, {2026, 4, 1});
    row("grace over", {2026, 4, 4}, 0_kr, {2026, 4, 1}, {2026, 4, 1});
    row("an øre too little", {2026, 4, 4}, 999'99_ore, {2026, 4, 1}, {2026, 4, 1});
    row("the first paid", {2026, 4, 4}, 1'000_kr, {}, {2026, 5, 1});
    row("two paid at once", {2026, 5, 20}, 2'000_kr, {}, {2026, 6, 1});
    row("all paid", {2026, 9, 1}, 3'000_kr, {}, {});
}

void TestInstalments::howItStands()
{
    QFETCH(QDate, day);
    QFETCH(Money, paid);
    QFETCH(QDate, missed);
    QFETCH(QDate, next);
    CaseFacts facts = planned();
    facts.payments = {cases::payment({2026, 2, 20}, 0_kr, 0_kr, 5_kr), cases::payment({2026, 3, 30}, 0_kr, 0_kr, paid)};
    if (paid.isZero())
        facts.payments.pop_back();

    const PlanStanding standing = planStanding(facts, day);

    QVERIFY(standing.plan);
    QCOMPARE(standing.missed, missed);
    QCOMPARE(standing.next, next);
    QCOMPARE(standing.holds(), missed.isValid() || next.isValid());
}

void TestInstalments::ladderWaits_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("ended");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("earliest");
    const auto row = [](const char *name, QDate day, PlanState state, QDate ended, const char *rule, QDate earliest = {}) {
        QTest::newRow(name) << day << int(state) << ended << QString::fromLatin1(rule) << earliest;
    };
    row("before it was agreed", {2026, 3, 1}, PlanState::Accepted, {}, "");
    row("kept", {2026, 3, 20}, PlanState::Accepted, {}, "plan.kept", {2026, 4, 4});
    row("missed, and nobody has said so", {2026, 4, 10}, PlanState::Accepted, {}, "plan.missed");
    row("breached: the ladder goes on where it stood", {2026, 4, 10}, PlanState::Breached, {2026, 4, 10}, "");
    row("cancelled", {2026, 4, 10}, PlanState::Cancelled, {2026, 3, 30}, "");
}

void TestInstalments::ladderWaits()
{
    QFETCH(QDate, day);
    QFETCH(int, state);
    QFETCH(QDate, ended);
    QFETCH(QString, rule);
    QFETCH(QDate, earliest);
    InstalmentPlan with = plan();
    with.state = static_cast<PlanState>(state);
    with.ended = ended;
    const CaseFacts facts = planned(with);

    const Decision decision = decide(facts, day, cases::law());

    const StepOutcome &demand = decision.of(Step::PaymentDemand);
    QCOMPARE(demand.allowed, rule.isEmpty());
    if (rule.isEmpty())
        return;
    for (const StepOutcome &step : decision.steps)
        QVERIFY2(!step.allowed, qPrintable(enumText(step.step)));
    QCOMPARE(cases::text(demand.refusal.rule), rule);
    QCOMPARE(demand.refusal.earliest, earliest);
    QVERIFY(!cases::law().rules().needs(demand.refusal, QStringLiteral("nb")).isEmpty());
}

void TestInstalments::stoppedInterest()
{
    const CaseFacts running = planned();
    CaseFacts stopped = planned(plan(3, PlanInterest::Stopped));
    const QDate agreed(2026, 3, 2);
    const auto total = [](const CaseFacts &facts, QDate day) { return statement(facts, day, cases::law())->claims[0].interestTotal; };

    QCOMPARE(total(stopped, agreed), total(running, agreed));
    QCOMPARE(total(stopped, {2026, 6, 1}), total(running, agreed));
    QCOMPARE(statement(stopped, {2026, 6, 1}, cases::law())->perDay, 0_kr);
    // Breached on 10 April: interest runs from the 11th, and no day is lost or counted twice.
    stopped.plans[0].state = PlanState::Breached;
    stopped.plans[0].ended = {2026, 4, 10};
    const auto lines = statement(stopped, {2026, 5, 10}, cases::law())->claims[0].interest;
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines[0].to, agreed);
    QCOMPARE(lines[1].from, QDate(2026, 4, 11));
    QCOMPARE(lines[1].days, 30);
    QCOMPARE(statement(stopped, {2026, 4, 10}, cases::law())->perDay, statement(running, {2026, 4, 10}, cases::law())->perDay);
}

void TestInstalments::longPlanRaisesTheCeiling_data()
{
    QTest::addColumn<int>("terms");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("filed");
    QTest::addColumn<bool>("raised");
    QTest::newRow("§ 2-4: four instalments") << 4 << int(PlanState::Accepted) << false << false;
    QTest::newRow("§ 2-4: more than four") << 5 << int(PlanState::Accepted) << false << true;
    QTest::newRow("§ 2-4: brought before an authority") << 5 << int(PlanState::Breached) << true << false;
    QTest::newRow("a plan that was cancelled") << 5 << int(PlanState::Cancelled) << false << false;
}

void TestInstalments::longPlanRaisesTheCeiling()
{
    QFETCH(int, terms);
    QFETCH(int, state);
    QFETCH(bool, filed);
    QFETCH(bool, raised);
    InstalmentPlan with = plan(terms);
    with.state = static_cast<PlanState>(state);
    with.ended = QDate(2026, 4, 10);
    CaseFacts facts = cases::consumerCase(500_kr, {2026, 1, 12});
    facts.plans = {with};
    if (filed) {
        LegalFact petition;
        petition.day = {2026, 5, 1};
        facts.legal = {petition};
    }
    const QDate day(2026, 6, 1);

    QCOMPARE(hasLongPlan(facts, day, cases::law()), raised);
    // 0.25 S of 750, and 1.5 S more.
    QCOMPARE(*costCeiling(facts.claims[0], false, day, facts.policy, cases::law(), raised), raised ? 1'312'50_ore : 187'50_ore);
    // The rounding trap of 0.25 S: two letters of 38 leave 111 of 113, unless a long plan has raised it.
    facts.letters = {sent(Step::Reminder, {2026, 1, 26}, 14, 38_kr), sent(Step::CollectionNotice, {2026, 2, 13}, 14, 38_kr)};
    QCOMPARE(letterFee(facts, Step::PaymentDemand, day, cases::law())->amount, raised ? 113_kr : 111_kr);
}

QTEST_GUILESS_MAIN(TestInstalments)
#include "tst_instalments.moc"
