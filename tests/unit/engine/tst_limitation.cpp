// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/limitation.h"

using namespace engine;

class TestLimitation : public QObject
{
    Q_OBJECT

private slots:
    void lastDay_data();
    void lastDay();
    void nothingHidesIt();
    void noDueDateNoDay();
};

void TestLimitation::lastDay_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("last");
    QTest::newRow("foreldelsesloven § 29 no. 1: the day with the same number counts") << QDate(2023, 5, 12) << QDate(2026, 5, 12);
    QTest::newRow("W29, § 29 no. 2: 10 May 2026 is a Sunday") << QDate(2023, 5, 10) << QDate(2026, 5, 11);
    QTest::newRow("§ 29 no. 2: a Saturday moves to Monday") << QDate(2023, 11, 21) << QDate(2026, 11, 23);
    QTest::newRow("§ 29 no. 2: 17 May 2027 is a Monday and a holiday") << QDate(2024, 5, 17) << QDate(2027, 5, 18);
    QTest::newRow("§ 29 no. 2: 25 and 26 December and a Sunday in a row") << QDate(2023, 12, 25) << QDate(2026, 12, 28);
    QTest::newRow("§ 29 no. 1: 29 February has no like in the third year") << QDate(2024, 2, 29) << QDate(2027, 3, 1);
    QTest::newRow("§ 29 no. 1: 28 February stays") << QDate(2022, 2, 28) << QDate(2025, 2, 28);
    QTest::newRow("the drawing of the ledger: due 15 December 2023") << QDate(2023, 12, 15) << QDate(2026, 12, 15);
}

void TestLimitation::lastDay()
{
    QFETCH(QDate, due);
    QFETCH(QDate, last);

    const Limitation found =
        limitation(cases::claim(1, 100_kr, due), QDate(2026, 1, 1), cases::law());

    QCOMPARE(found.date, last);
    QCOMPARE(found.reason.date, due);
    QVERIFY(cases::law().rules().find(found.reason.rule));
}

void TestLimitation::nothingHidesIt()
{
    CaseFacts facts = cases::companyCase(100_kr, QDate(2023, 5, 12));
    facts.claims[0].writtenOff = true;
    facts.claims[0].disputed = true;
    facts.state = CaseState::Paused;
    facts.letters = {cases::sent(Step::PaymentDemand, QDate(2024, 5, 12))};

    const auto now = statement(facts, QDate(2026, 1, 1), cases::law());

    QVERIFY(now.ok());
    QCOMPARE(now->claims[0].limitation.date, QDate(2026, 5, 12));
}

void TestLimitation::noDueDateNoDay()
{
    QVERIFY(!limitation(cases::claim(1, 100_kr, QDate()), QDate(2026, 1, 1), cases::law())
                 .date.isValid());
}

QTEST_GUILESS_MAIN(TestLimitation)
#include "tst_limitation.moc"
