// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/fees.h"

#include <QRandomGenerator>

using namespace engine;
using namespace Qt::StringLiterals;
using cases::sent;

namespace {

Statement on(const CaseFacts &facts, QDate day)
{
    auto out = statement(facts, day, cases::law());
    if (!out)
        qFatal("%s", qPrintable(out.error().message));
    return *std::move(out);
}

/// The parts of a claim as its header says they add up.
Money partsOf(const ClaimStatement &claim)
{
    Money parts = claim.openPrincipal + claim.interestTotal - claim.interestPaid + claim.compensation + claim.costs;
    for (const FeeLine &fee : claim.fees) {
        if (!fee.reversed)
            parts += fee.amount - fee.paid;
    }
    return parts;
}

/// A random case with letters, fees, compensation and payments that were allocated when they came.
CaseFacts randomCase(QRandomGenerator &random)
{
    const QDate start = QDate(2022, 1, 1).addDays(random.bounded(1200));
    CaseFacts facts = random.bounded(2) == 0 ? cases::companyCase(1_kr, start) : cases::consumerCase(1_kr, start);
    facts.claims.clear();
    for (int i = 1 + random.bounded(3); i > 0; --i) {
        ClaimFacts claim = cases::claim(i, Money::fromOre(random.bounded(10'000, 9'000'000)), start.addDays(random.bounded(60)));
        claim.consumer = facts.debtorKind == DebtorKind::Person;
        claim.credited = random.bounded(4) == 0 ? Money::fromOre(random.bounded(5'000)) : 0_kr;
        claim.paidBefore = random.bounded(4) == 0 ? Money::fromOre(random.bounded(5'000)) : 0_kr;
        facts.claims.push_back(claim);
    }
    QDate day = start.addDays(75);
    for (const Step step : {Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice}) {
        if (random.bounded(5) == 0)
            break;
        LetterFacts letter = sent(step, day, 14);
        const auto fee = letterFee(facts, step, day, cases::law());
        letter.fee = fee->amount;
        letter.feeClaim = fee->claim;
        if (step == Step::FinalNotice) {
            const auto extra = compensation(facts, day, cases::law());
            letter.compensation = extra->amount;
            letter.feeClaim = extra->claim;
        }
        letter.feeReversed = random.bounded(6) == 0;
        facts.letters.push_back(letter);
        day = day.addDays(18 + random.bounded(20));
    }
    QDate paid = start.addDays(20);
    for (int i = random.bounded(5); i > 0; --i) {
        PaymentFacts payment;
        payment.id = PaymentId{i};
        payment.date = paid;
        payment.amount = Money::fromOre(random.bounded(1, 4'000'000));
        payment.order = random.bounded(3) == 0 ? AllocationOrder::PrincipalFirst : AllocationOrder::Customary;
        const auto before = statement(facts, paid, cases::law());
        if (!before)
            break;
        const AllocationProposal proposal = allocate(*before, payment.amount, payment.order);
        payment.allocations = proposal.parts;
        payment.surplus = proposal.surplus;
        facts.payments.push_back(payment);
        paid = paid.addDays(1 + random.bounded(60));
    }
    return facts;
}

} // namespace

class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void oneClaimWithEverything();
    void dayBeforeDue();
    void lettersCountFromTheDayTheyWereSent();
    void creditNoteWasNeverOwed();
    void paidBeforeBearsNoInterest();
    void partPayment();
    void costsFillFeesInOrderThenCompensation();
    void reversedFeeThatWasPaidIsOwedBack();
    void principalPaidLeavesInterestAndFee();
    void agreedRate_data();
    void agreedRate();
    void interestSwitchedOff();
    void perDayAtTheEndOfTheRates();
    void dayWithoutRateIsRefused();
    void feeLinesSayTheirRule();
    void allocation_data();
    void allocation();
    void allocationTakesOldestFirst();
    void allocationOfNothing();
    void openEqualsItsParts();
    void allocationConservesMoney();
    void totalGrowsOnlyWithTime();
};

void TestStatement::oneClaimWithEverything()
{
    CaseFacts facts = cases::companyCase(48'750_kr, QDate(2026, 9, 14));
    facts.letters = {sent(Step::PaymentReminder, {2026, 9, 22}, 7), sent(Step::Reminder, {2026, 10, 6}, 14, 38_kr),
                     sent(Step::CollectionNotice, {2026, 11, 6}, 14, 38_kr)};

    const Statement now = on(facts, {2026, 11, 21});

    QCOMPARE(now.claims.size(), size_t(1));
    const ClaimStatement &claim = now.claims[0];
    QCOMPARE(claim.interest.size(), size_t(1));
    QCOMPARE(claim.interest[0].days, 68);
    QCOMPARE(claim.interest[0].rate.bp(), 1225);
    // 48 750 × 12.25 % × 68 / 365
    QCOMPARE(claim.interestTotal, 1'112'57_ore);
    QCOMPARE(claim.fees.size(), size_t(2));
    QCOMPARE(claim.open, 48'750_kr + 1'112'57_ore + 76_kr);
    QCOMPARE(now.total, claim.open);
    QCOMPARE(now.perDay, 16'36_ore);
    QVERIFY(now.perDayKnown);
    QCOMPARE(claim.limitation.date, QDate(2029, 9, 14));
}

void TestStatement::dayBeforeDue()
{
    const CaseFacts facts = cases::companyCase(1'000_kr, QDate(2026, 9, 14));

    for (const QDate day : {QDate(2026, 9, 1), QDate(2026, 9, 14)}) {
        const Statement now = on(facts, day);
        QCOMPARE(now.total, 1'000_kr);
        QVERIFY(now.claims[0].interest.empty());
    }
    QCOMPARE(on(facts, {2026, 9, 13}).perDay, 0_kr);
    QCOMPARE(on(facts, {2026, 9, 14}).perDay, 34_ore);
}

void TestStatement::lettersCountFromTheDayTheyWereSent()
{
    CaseFacts facts = cases::companyCase(1'000_kr, QDate(2026, 8, 3));
    facts.letters = {sent(Step::Reminder, {2026, 8, 20}, 14, 38_kr),
                     cases::inState(sent(Step::CollectionNotice, {2026, 9, 10}, 14, 38_kr), LetterState::Generated),
                     cases::inState(sent(Step::CollectionNotice, {2026, 9, 1}, 14, 38_kr), LetterState::Returned)};
    facts.letters[0].made = QDate(2026, 8, 17);

    QVERIFY(on(facts, {2026, 8, 19}).claims[0].fees.empty());
    QCOMPARE(on(facts, {2026, 8, 20}).claims[0].fees.size(), size_t(1));
    QCOMPARE(on(facts, {2026, 12, 1}).claims[0].fees.size(), size_t(1));
}

void TestStatement::creditNoteWasNeverOwed()
{
    CaseFacts facts = cases::companyCase(1'000_kr, QDate(2026, 8, 3));
    facts.claims[0].credited = 400_kr;

    const Statement now = on(facts, {2026, 9, 3});

    QCOMPARE(now.claims[0].interest[0].base, 600_kr);
    QCOMPARE(now.claims[0].openPrincipal, 600_kr);
}

void TestStatement::paidBeforeBearsNoInterest()
{
    CaseFacts facts = cases::companyCase(1'000_kr, QDate(2026, 8, 3));
    facts.claims[0].paidBefore = 250_kr;

    const Statement now = on(facts, {2026, 9, 3});

    QCOMPARE(now.claims[0].interest[0].base, 750_kr);
    QCOMPARE(now.claims[0].paidPrincipal, 250_kr);
}

void TestStatement::partPayment()
{
    CaseFacts facts = cases::companyCase(10'000_kr, QDate(2025, 6, 15));
    facts.payments = {cases::payment({2025, 6, 20}, 0_kr, 0_kr, 4'000_kr), cases::payment({2025, 8, 1}, 0_kr, 0_kr, 100_kr)};

    const Statement now = on(facts, {2025, 7, 15});

    QCOMPARE(now.payments.size(), size_t(1));
    QCOMPARE(now.claims[0].interest.size(), size_t(3));
    QCOMPARE(now.claims[0].interestTotal, 17'12_ore + 20'55_ore + 30'21_ore);
    QCOMPARE(now.claims[0].openPrincipal, 6'000_kr);
    QCOMPARE(now.total, 6'000_kr + 67'88_ore);
}

void TestStatement::costsFillFeesInOrderThenCompensation()
{
    CaseFacts facts = cases::companyCase(10'000_kr, QDate(2026, 7, 1));
    LetterFacts final = sent(Step::FinalNotice, {2026, 9, 20});
    final.compensation = 241_kr;
    // Made in another order than sent: the lines stand in order of sending.
    facts.letters = {sent(Step::CollectionNotice, {2026, 8, 10}, 14, 38_kr), sent(Step::Reminder, {2026, 7, 20}, 14, 38_kr),
                     sent(Step::PaymentDemand, {2026, 9, 1}, 14, 113_kr), final};
    facts.payments = {cases::payment({2026, 10, 1}, 100_kr, 0_kr, 0_kr)};

    const ClaimStatement first = on(facts, {2026, 10, 2}).claims[0];
    facts.payments.push_back(cases::payment({2026, 10, 5}, 200_kr, 0_kr, 0_kr));
    const ClaimStatement then = on(facts, {2026, 10, 6}).claims[0];

    QCOMPARE(first.fees[0].step, Step::Reminder);
    QCOMPARE(first.fees[0].paid, 38_kr);
    QCOMPARE(first.fees[1].paid, 38_kr);
    QCOMPARE(first.fees[2].paid, 24_kr);
    QCOMPARE(first.compensation, 241_kr);
    QCOMPARE(then.fees[2].paid, 113_kr);
    QCOMPARE(then.compensationCharged, 241_kr);
    QCOMPARE(then.compensation, 241_kr - 111_kr);
    QCOMPARE(then.costs, 0_kr);
}

void TestStatement::reversedFeeThatWasPaidIsOwedBack()
{
    CaseFacts facts = cases::companyCase(10'000_kr, QDate(2026, 7, 1));
    facts.policy.chargeInterest = false;
    facts.letters = {sent(Step::Reminder, {2026, 7, 20}, 14, 38_kr)};
    facts.payments = {cases::payment({2026, 8, 1}, 38_kr, 0_kr, 0_kr)};
    facts.letters[0].feeReversed = true;

    const Statement now = on(facts, {2026, 9, 1});

    QVERIFY(now.claims[0].fees[0].reversed);
    QCOMPARE(now.claims[0].fees[0].paid, 0_kr);
    QCOMPARE(now.claims[0].costs, -38_kr);
    QCOMPARE(now.total, 9'962_kr);
    // The credit is not paid a second time.
    const AllocationProposal rest = allocate(now, 10'000_kr, AllocationOrder::Customary);
    QCOMPARE(rest.parts[0].principal, 9'962_kr);
    QCOMPARE(rest.surplus, 38_kr);
}

void TestStatement::principalPaidLeavesInterestAndFee()
{
    CaseFacts facts = cases::companyCase(100_kr, QDate(2025, 1, 31));
    facts.claims[0].agreedRate = Rate::basisPoints(1000);
    facts.letters = {sent(Step::Reminder, {2025, 2, 14}, 14, 10_kr)};
    facts.payments = {cases::payment({2025, 2, 15}, 0_kr, 0_kr, 100_kr)};

    const Statement now = on(facts, {2025, 6, 1});

    QCOMPARE(now.claims[0].interestTotal, 41_ore);
    QCOMPARE(now.total, 10'41_ore);
    QCOMPARE(now.perDay, 0_kr);
}

void TestStatement::agreedRate_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("consumer");
    QTest::addColumn<int>("agreedBp");
    QTest::addColumn<int>("usedBp");
    QTest::addColumn<QString>("rule");
    QTest::newRow("forsinkelsesrenteloven § 1: a company pays what was agreed") << int(DebtorKind::Company) << false << 2000 << 2000 << u"interest.agreed"_s;
    QTest::newRow("forsinkelsesrenteloven § 1: also when it is less") << int(DebtorKind::Company) << false << 500 << 500 << u"interest.agreed"_s;
    QTest::newRow("forsinkelsesrenteloven § 4: never against a consumer") << int(DebtorKind::Person) << true << 2000 << 1225 << u"interest.consumer_cap"_s;
    QTest::newRow("forsinkelsesrenteloven § 2 b: a public debtor never less") << int(DebtorKind::Public) << false << 500 << 1225 << u"interest.agreed"_s;
    QTest::newRow("a public debtor may have agreed more") << int(DebtorKind::Public) << false << 2000 << 2000 << u"interest.agreed"_s;
    QTest::newRow("nothing agreed") << int(DebtorKind::Company) << false << -1 << 1225 << u"interest.statutory"_s;
}

void TestStatement::agreedRate()
{
    QFETCH(int, kind);
    QFETCH(bool, consumer);
    QFETCH(int, agreedBp);
    QFETCH(int, usedBp);
    QFETCH(QString, rule);
    CaseFacts facts = cases::companyCase(1'000_kr, QDate(2026, 8, 3));
    facts.debtorKind = static_cast<DebtorKind>(kind);
    facts.claims[0].consumer = consumer;
    if (agreedBp >= 0)
        facts.claims[0].agreedRate = Rate::basisPoints(agreedBp);

    const Statement now = on(facts, {2026, 9, 3});

    QCOMPARE(now.claims[0].interest[0].rate.bp(), usedBp);
    QCOMPARE(cases::text(now.claims[0].interestReason.rule), rule);
}

void TestStatement::interestSwitchedOff()
{
    CaseFacts facts = cases::companyCase(1'000_kr, QDate(2026, 8, 3));
    facts.policy.chargeInterest = false;

    const Statement now = on(facts, {2030, 1, 1});

    QCOMPARE(now.total, 1'000_kr);
    QVERIFY(now.perDayKnown);
    QCOMPARE(cases::text(now.claims[0].interestReason.rule), u"interest.off"_s);
}

void TestStatement::perDayAtTheEndOfTheRates()
{
    const CaseFacts facts = cases::companyCase(10'000_kr, QDate(2026, 8, 3));

    const Statement last = on(facts, {2026, 12, 31});
    const Statement before = on(facts, {2026, 12, 30});

    QVERIFY(!last.perDayKnown);
    QCOMPARE(last.perDay, 0_kr);
    QVERIFY(before.perDayKnown);
    QCOMPARE(before.perDay, 3'36_ore);
}

void TestStatement::dayWithoutRateIsRefused()
{
    const CaseFacts facts = cases::companyCase(10'000_kr, QDate(2026, 8, 3));

    const auto refused = statement(facts, {2027, 1, 1}, cases::law());

    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().rule, u"rate.missing.late_interest"_s);
    QVERIFY(refused.error().message.contains(u"31.12.2026"_s));
}

void TestStatement::feeLinesSayTheirRule()
{
    CaseFacts facts = cases::consumerCase(500_kr, QDate(2026, 7, 1));
    facts.letters = {sent(Step::Reminder, {2026, 7, 20}, 14, 38_kr), sent(Step::CollectionNotice, {2026, 8, 10}, 14, 38_kr),
                     sent(Step::PaymentDemand, {2026, 9, 1}, 14, 111_kr)};

    const Statement now = on(facts, {2026, 10, 1});

    const auto &fees = now.claims[0].fees;
    QCOMPARE(cases::text(fees[0].reason.rule), u"fee.reminder"_s);
    QCOMPARE(cases::text(fees[1].reason.rule), u"fee.notice"_s);
    QCOMPARE(cases::text(fees[2].reason.rule), u"fee.ceiling_reduced"_s);
    QCOMPARE(fees[2].reason.amount, 187'50_ore);
    QVERIFY(cases::law().rules().sentence(fees[0].reason, u"nb"_s).contains(u"1/20 av inkassosatsen"_s));
}

void TestStatement::allocation_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<int>("order");
    QTest::addColumn<Money>("costs");
    QTest::addColumn<Money>("interest");
    QTest::addColumn<Money>("principal");
    QTest::addColumn<Money>("surplus");
    const int customary = int(AllocationOrder::Customary);
    const int principalFirst = int(AllocationOrder::PrincipalFirst);
    // 10 000 owed with 101.71 interest and a fee of 35 kr (W01, W03).
    QTest::newRow("customary: costs, interest, principal") << 1'000_kr << customary << 35_kr << 101'71_ore << 863'29_ore << 0_kr;
    QTest::newRow("customary: less than the costs") << 20_kr << customary << 20_kr << 0_kr << 0_kr << 0_kr;
    QTest::newRow("customary: into the interest") << 100_kr << customary << 35_kr << 65_kr << 0_kr << 0_kr;
    QTest::newRow("customary: everything and more") << 10'200_kr << customary << 35_kr << 101'71_ore << 10'000_kr << 63'29_ore;
    QTest::newRow("innkrevingsloven § 29: principal first") << 1'000_kr << principalFirst << 0_kr << 0_kr << 1'000_kr << 0_kr;
    QTest::newRow("innkrevingsloven § 29: then costs, interest last") << 10'050_kr << principalFirst << 35_kr << 15_kr << 10'000_kr << 0_kr;
}

void TestStatement::allocation()
{
    QFETCH(Money, amount);
    QFETCH(int, order);
    QFETCH(Money, costs);
    QFETCH(Money, interest);
    QFETCH(Money, principal);
    QFETCH(Money, surplus);
    CaseFacts facts = cases::companyCase(10'000_kr, QDate(2025, 6, 15));
    facts.letters = {sent(Step::Reminder, {2025, 7, 1}, 14, 35_kr)};

    const AllocationProposal proposal = allocate(on(facts, {2025, 7, 15}), amount, static_cast<AllocationOrder>(order));

    QCOMPARE(proposal.parts.size(), size_t(1));
    QCOMPARE(proposal.parts[0].costs, costs);
    QCOMPARE(proposal.parts[0].interest, interest);
    QCOMPARE(proposal.parts[0].principal, principal);
    QCOMPARE(proposal.surplus, surplus);
}

void TestStatement::allocationTakesOldestFirst()
{
    CaseFacts facts = cases::companyCase(1'000_kr, QDate(2025, 6, 15));
    facts.policy.chargeInterest = false;
    facts.claims.push_back(cases::claim(2, 300_kr, QDate(2025, 5, 15)));

    const AllocationProposal proposal = allocate(on(facts, {2025, 7, 15}), 500_kr, AllocationOrder::Customary);

    QCOMPARE(proposal.parts.size(), size_t(2));
    QCOMPARE(proposal.parts[0].claim, ClaimId{1});
    QCOMPARE(proposal.parts[0].principal, 200_kr);
    QCOMPARE(proposal.parts[1].principal, 300_kr);
}

void TestStatement::allocationOfNothing()
{
    const Statement now = on(cases::companyCase(1'000_kr, QDate(2025, 6, 15)), {2025, 7, 15});

    QVERIFY(allocate(now, 0_kr, AllocationOrder::Customary).parts.empty());
    const AllocationProposal negative = allocate(now, -5_kr, AllocationOrder::Customary);
    QVERIFY(negative.parts.empty());
    QCOMPARE(negative.surplus, -5_kr);
}

void TestStatement::openEqualsItsParts()
{
    QRandomGenerator random(31);
    int checked = 0;
    for (int round = 0; round < 1000; ++round) {
        const CaseFacts facts = randomCase(random);
        const auto now = statement(facts, QDate(2022, 6, 1).addDays(random.bounded(1500)), cases::law());
        QVERIFY(now.ok());
        Money total;
        Money perDay;
        for (const ClaimStatement &claim : now->claims) {
            QCOMPARE(claim.open, partsOf(claim));
            QCOMPARE(claim.interestTotal, sum(claim.interest));
            QCOMPARE(claim.openPrincipal, claim.principal - claim.credited - claim.paidPrincipal);
            total += claim.open;
            perDay += claim.perDay;
            ++checked;
        }
        QCOMPARE(now->total, total);
        QCOMPARE(now->perDay, perDay);
    }
    QVERIFY(checked > 1500);
}

void TestStatement::allocationConservesMoney()
{
    QRandomGenerator random(37);
    for (int round = 0; round < 1000; ++round) {
        CaseFacts facts = randomCase(random);
        const QDate day = QDate(2025, 8, 1).addDays(random.bounded(300));
        const Statement before = on(facts, day);
        const Money amount = Money::fromOre(random.bounded(1, 20'000'000));
        const auto order = random.bounded(2) == 0 ? AllocationOrder::Customary : AllocationOrder::PrincipalFirst;

        const AllocationProposal proposal = allocate(before, amount, order);

        Money parts = proposal.surplus;
        for (const Allocation &part : proposal.parts) {
            QVERIFY(!part.costs.isNegative() && !part.interest.isNegative() && !part.principal.isNegative());
            parts += part.costs + part.interest + part.principal;
        }
        QCOMPARE(parts, amount);
        QVERIFY(!proposal.surplus.isNegative());
        // Money that arrives makes the case smaller by exactly what was not surplus.
        PaymentFacts payment;
        payment.date = day;
        payment.amount = amount;
        payment.allocations = proposal.parts;
        facts.payments.push_back(payment);
        QCOMPARE(on(facts, day).total, before.total - (amount - proposal.surplus));
        if (proposal.surplus.isPositive()) {
            for (const ClaimStatement &claim : on(facts, day).claims)
                QVERIFY(!claim.open.isPositive());
        }
    }
}

void TestStatement::totalGrowsOnlyWithTime()
{
    QRandomGenerator random(41);
    for (int round = 0; round < 300; ++round) {
        CaseFacts facts = randomCase(random);
        facts.payments.clear();
        Money before;
        for (QDate day(2022, 6, 1); day < QDate(2026, 12, 1); day = day.addDays(1 + random.bounded(40))) {
            const Statement now = on(facts, day);
            QVERIFY(now.total >= before);
            before = now.total;
        }
    }
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
