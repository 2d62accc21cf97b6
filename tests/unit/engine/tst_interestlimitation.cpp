// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/interestlimitation.h"

using namespace engine;
using K = LimitationKind;

namespace {

LimitationEvent happened(K kind, QDate day)
{
    LimitationEvent event;
    event.claim = ClaimId{1};
    event.kind = kind;
    event.day = day;
    return event;
}

CaseFacts claimDue(QDate due, std::vector<LimitationEvent> events = {})
{
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    facts.claims[0].limitation = std::move(events);
    return facts;
}

InterestLimitation of(const CaseFacts &facts, QDate on)
{
    return interestLimitation(facts, facts.claims[0], on, cases::law());
}

} // namespace

/// Late interest is time-barred by itself: foreldelsesloven §§ 2, 3, 21, 24, 29 (law page section 6).
class TestInterestLimitation : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void instalmentsAddUpToWhatIsOpen();
    void paymentsCoverTheOldest();
    void eachDayLapsesOnce();
};

void TestInterestLimitation::answers_data()
{
    QTest::addColumn<CaseFacts>("facts");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QDate>("next");
    QTest::addColumn<bool>("lapsed");
    QTest::addColumn<QString>("rule");
    const QDate none;
    const QDate due(2023, 3, 1);
    const auto row = [](const char *name, const CaseFacts &facts, QDate on, QDate next, bool lapsed, const char *rule) {
        QTest::newRow(name) << facts << on << next << lapsed << QString::fromLatin1(rule);
    };
    row("§ 24: nothing interrupts, so interest goes with the claim", claimDue(due), {2024, 6, 1}, {2026, 3, 2}, false, "limitation.interest_with_claim");
    row("§ 24: and has gone with it", claimDue(due), {2026, 3, 3}, none, true, "limitation.interest_with_claim");
    const CaseFacts promised = claimDue(due, {happened(K::Acknowledgement, {2025, 9, 1})});
    row("§ 14: the claim acknowledged, its oldest interest still lapses on its own", promised, {2025, 10, 1}, {2026, 3, 2}, false, "limitation.interest");
    row("§ 2: on the last day nothing has lapsed", promised, {2026, 3, 2}, {2026, 3, 2}, false, "limitation.interest");
    row("§ 2: the day after, the first day of interest has", promised, {2026, 3, 3}, {2026, 3, 3}, true, "limitation.interest_lapsing");
    const CaseFacts filed = claimDue(due, {happened(K::Proceedings, {2025, 9, 1})});
    row("§ 15: proceedings hold it back", filed, {2026, 6, 1}, none, false, "limitation.interest_held");
    CaseFacts ruled = claimDue({2022, 3, 1}, {happened(K::Proceedings, {2022, 9, 1}), happened(K::Decision, {2022, 12, 1})});
    row("§ 21 no. 2: what accrued after the judgment lapses in three years", ruled, {2025, 11, 1}, {2025, 12, 2}, false, "limitation.interest");
    row("§ 21 no. 2: and has begun to", ruled, {2025, 12, 3}, {2025, 12, 3}, true, "limitation.interest_lapsing");
    ruled.enforcement = EnforcementRules::New;
    row("§ 21 no. 5: under the new rules it lives as long as the claim", ruled, {2026, 6, 1}, {2032, 12, 1}, false, "limitation.interest_with_claim");
    ruled.enforcement = EnforcementRules::Old;
    row("§ 21 no. 5: a debtor under the old rules, three years", ruled, {2026, 6, 1}, {2026, 6, 1}, true, "limitation.interest_lapsing");
    const CaseFacts back = claimDue(due, {happened(K::Proceedings, {2025, 9, 1}), happened(K::Withdrawn, {2025, 11, 3})});
    row("§ 22: taken back, as if it had never been", back, {2025, 12, 1}, {2026, 3, 2}, false, "limitation.interest_with_claim");
    const CaseFacts dropped = claimDue(due, {happened(K::Proceedings, {2026, 2, 2}), happened(K::EndedWithoutDecision, {2026, 5, 4})});
    row("§ 22: ended without a decision, one more year for claim and interest", dropped, {2026, 6, 1}, {2027, 5, 4}, false, "limitation.interest_with_claim");
    CaseFacts off = claimDue(due);
    off.policy.chargeInterest = false;
    row("interest is not charged", off, {2026, 1, 5}, none, false, "");
    row("not due yet", claimDue({2026, 6, 1}), {2026, 5, 5}, none, false, "");
}

void TestInterestLimitation::answers()
{
    QFETCH(CaseFacts, facts);
    QFETCH(QDate, on);
    QFETCH(QDate, next);
    QFETCH(bool, lapsed);
    QFETCH(QString, rule);

    const InterestLimitation found = of(facts, on);

    QCOMPARE(cases::text(found.reason.rule), rule);
    QCOMPARE(found.next, next);
    QCOMPARE(found.lapsed.isPositive(), lapsed);
    if (found.reason.isSet())
        QVERIFY(!cases::law().rules().sentence(found.reason, QStringLiteral("nn")).contains(u'{'));
}

void TestInterestLimitation::instalmentsAddUpToWhatIsOpen()
{
    CaseFacts facts = claimDue({2022, 3, 1}, {happened(K::Acknowledgement, {2024, 5, 6}), happened(K::Proceedings, {2025, 2, 3}), happened(K::Decision, {2025, 4, 1})});
    facts.payments = {cases::payment({2023, 5, 2}, 0_kr, 300_kr, 1'000_kr), cases::payment({2024, 8, 1}, 0_kr, 41'37_ore, 500_kr)};
    for (QDate on(2022, 3, 2); on <= QDate(2026, 12, 31); on = on.addDays(13)) {
        const InterestLimitation found = of(facts, on);
        const ClaimStatement claim = statement(facts, on, cases::law())->claims[0];
        Money sum;
        QDate last;
        for (const InterestInstalment &one : found.instalments) {
            sum += one.amount;
            QVERIFY(!last.isValid() || one.from > last);
            last = one.to;
        }
        QCOMPARE(sum, std::max(Money(), claim.interestTotal - claim.interestPaid));
        QCOMPARE(found.open, sum);
        QVERIFY(found.lapsed <= found.open);
    }
}

void TestInterestLimitation::paymentsCoverTheOldest()
{
    CaseFacts facts = claimDue({2022, 3, 1}, {happened(K::Acknowledgement, {2025, 2, 3})});
    const InterestLimitation before = of(facts, {2025, 6, 2});
    QVERIFY(before.lapsed.isPositive());
    facts.payments = {cases::payment({2025, 6, 1}, 0_kr, before.lapsed, 0_kr)};
    // What is paid is not lost.
    const InterestLimitation after = of(facts, {2025, 6, 2});
    QCOMPARE(after.lapsed, 0_kr);
    QCOMPARE(after.open, before.open - before.lapsed);
    QCOMPARE(after.instalments.front().from, before.lapsedTo.addDays(1));
}

void TestInterestLimitation::eachDayLapsesOnce()
{
    // Day by day what has lapsed grows by that day's interest and never shrinks.
    const CaseFacts facts = claimDue({2021, 11, 1}, {happened(K::Acknowledgement, {2024, 6, 3})});
    Money last;
    for (QDate on(2024, 10, 30); on <= QDate(2025, 3, 31); on = on.addDays(1)) {
        const InterestLimitation found = of(facts, on);
        QVERIFY(found.lapsed >= last);
        // § 29: a weekend gathers the days that end in it.
        QVERIFY(found.lapsed - last <= 15_kr);
        last = found.lapsed;
    }
    QVERIFY(last.isPositive());
}

QTEST_GUILESS_MAIN(TestInterestLimitation)
#include "tst_interestlimitation.moc"
