// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/fees.h"
#include "core/engine/repair.h"

#include <QRandomGenerator>

using namespace engine;
using cases::sent;

namespace {

const QDate due(2026, 1, 12);

/// 10 000 owed, 4 000 of it disputed, a notice sent with its fee.
CaseFacts partly()
{
    CaseFacts facts = cases::consumerCase(10'000_kr, due);
    facts.claims[0].disputedPart = 4'000_kr;
    facts.letters = {sent(Step::CollectionNotice, {2026, 2, 2}, 14, 38_kr)};
    return facts;
}

CaseFacts undisputed(CaseFacts facts)
{
    for (ClaimFacts &claim : facts.claims)
        claim.disputedPart = {};
    return facts;
}

/// A case of a few claims, letters, credits and payments, as chance will have it.
CaseFacts anyCase(QRandomGenerator &random)
{
    CaseFacts facts = cases::companyCase(Money::fromOre(random.bounded(1'000, 9'000'000)), due.addDays(random.bounded(60)));
    const int claims = random.bounded(1, 4);
    for (int i = 2; i <= claims; ++i)
        facts.claims.push_back(cases::claim(i, Money::fromOre(random.bounded(1'000, 900'000)), due.addDays(random.bounded(90))));
    for (ClaimFacts &claim : facts.claims) {
        if (random.bounded(3) == 0)
            claim.credited = Money::fromOre(random.bounded(claim.principal.ore()));
        if (random.bounded(2) == 0)
            claim.disputedPart = Money::fromOre(random.bounded(claim.principal.ore()));
    }
    for (int i = 0; i < random.bounded(3); ++i)
        facts.letters.push_back(sent(Step::Reminder, {2026, 5, 4 + 17 * (i % 2)}, 14, Money::fromOre(random.bounded(9'000)), random.bounded(claims) + 1));
    return facts;
}

} // namespace

class TestDisputedPart : public QObject
{
    Q_OBJECT

private slots:
    void letterAsksForTheRest();
    void noFeeOnTheClaim();
    void paymentsGoToTheRestFirst();
    void paidRestLeavesADispute();
    void openEqualsItsParts();
    void spreadingConservesMoney();
    void joiningRestores();
    void orderOfCreditsIsNothing();
    void timeOnlyAdds();
    void lettersOfOtherClaimsAreRepaired_data();
    void lettersOfOtherClaimsAreRepaired();
};

void TestDisputedPart::letterAsksForTheRest()
{
    const CaseFacts facts = partly();
    const QDate day(2026, 3, 2);

    const Decision decision = decide(facts, day, cases::law());
    const StepOutcome &demand = decision.of(Step::PaymentDemand);
    const auto letter = statement(forLetter(facts, day, cases::law()), day, cases::law());
    const auto whole = statement(facts, day, cases::law());

    QVERIFY(demand.allowed);
    QCOMPARE(letter->claims[0].openPrincipal, 6'000_kr);
    QCOMPARE(demand.total, letter->total + demand.fee);
    QCOMPARE(demand.total, whole->claims[0].undisputedOpen);
    QCOMPARE(whole->claims[0].undisputedInterestTotal, sum(whole->claims[0].undisputedInterest));
    QCOMPARE(whole->total, statement(undisputed(facts), day, cases::law())->total);
}

void TestDisputedPart::noFeeOnTheClaim()
{
    const auto fee = letterFee(partly(), Step::PaymentDemand, {2026, 3, 2}, cases::law());
    QCOMPARE(fee->amount, 0_kr);
    QCOMPARE(cases::text(fee->reason.rule), QStringLiteral("fee.part_disputed"));

    CaseFacts business = partly();
    business.debtorKind = DebtorKind::Company;
    business.claims[0].consumer = false;
    QCOMPARE(compensation(business, {2026, 3, 2}, cases::law())->amount, 0_kr);
    // Another claim of the letter may carry it.
    business.claims.push_back(cases::claim(2, 2'000_kr, due));
    QCOMPARE(letterFee(business, Step::PaymentDemand, {2026, 3, 2}, cases::law())->claim, ClaimId{2});
}

void TestDisputedPart::paymentsGoToTheRestFirst()
{
    const CaseFacts facts = partly();
    const QDate day(2026, 3, 2);
    const auto owed = statement(facts, day, cases::law());

    const AllocationProposal exact = allocate(*owed, owed->claims[0].undisputedOpen, AllocationOrder::Customary);
    const AllocationProposal more = allocate(*owed, owed->total, AllocationOrder::Customary);

    // What the letter asked for pays exactly the undisputed part, though interest runs on the other as well.
    QCOMPARE(exact.parts[0].principal, 6'000_kr);
    QCOMPARE(exact.parts[0].interest, owed->claims[0].undisputedInterestTotal);
    QCOMPARE(exact.parts[0].costs, 38_kr);
    QCOMPARE(more.parts[0].principal, 10'000_kr);
    QCOMPARE(more.surplus, 0_kr);
}

void TestDisputedPart::paidRestLeavesADispute()
{
    CaseFacts facts = partly();
    const QDate day(2026, 3, 2);
    const auto owed = statement(facts, day, cases::law());
    const AllocationProposal paid = allocate(*owed, owed->claims[0].undisputedOpen, AllocationOrder::Customary);
    PaymentFacts payment = cases::payment(day, 0_kr, 0_kr, 0_kr);
    payment.amount = owed->claims[0].undisputedOpen;
    payment.allocations = paid.parts;
    facts.payments = {payment};

    const Decision decision = decide(facts, {2026, 4, 1}, cases::law());

    for (const StepOutcome &step : decision.steps)
        QVERIFY2(!step.allowed, qPrintable(enumText(step.step)));
    QCOMPARE(cases::text(decision.of(Step::PaymentDemand).refusal.rule), QStringLiteral("item.disputed"));
    QCOMPARE(statement(facts, {2026, 4, 1}, cases::law())->claims[0].undisputedOpen, 0_kr);
}

void TestDisputedPart::openEqualsItsParts()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 1'000; ++round) {
        const CaseFacts facts = anyCase(random);
        const auto now = statement(facts, {2026, 9, 1}, cases::law());
        Money total;
        for (const ClaimStatement &claim : now->claims) {
            Money fees;
            for (const FeeLine &fee : claim.fees)
                fees += fee.amount - fee.paid;
            QCOMPARE(claim.open, claim.openPrincipal + claim.interestTotal - claim.interestPaid + fees + claim.compensation + claim.costs);
            if (claim.disputedPart > 0_kr)
                QVERIFY(claim.undisputedOpen <= claim.open || claim.openPrincipal < 0_kr);
            total += claim.open;
        }
        QCOMPARE(now->total, total);
    }
}

void TestDisputedPart::spreadingConservesMoney()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 2'000; ++round) {
        CaseFacts facts = anyCase(random);
        for (int i = 0; i < 4; ++i) {
            const QDate on = QDate(2026, 5, 4).addDays(30 * i);
            const Money amount = Money::fromOre(random.bounded(1, 4'000'000));
            const auto order = random.bounded(2) == 0 ? AllocationOrder::Customary : AllocationOrder::PrincipalFirst;
            const auto owed = statement(facts, on, cases::law());
            const AllocationProposal spread = allocate(*owed, amount, order);
            Money sum = spread.surplus;
            for (const Allocation &part : spread.parts) {
                sum += part.costs + part.interest + part.principal;
                QVERIFY(part.costs >= 0_kr && part.interest >= 0_kr && part.principal >= 0_kr);
            }
            QCOMPARE(sum, amount);
            PaymentFacts payment = cases::payment(on, 0_kr, 0_kr, 0_kr);
            payment.amount = amount;
            payment.surplus = spread.surplus;
            payment.allocations = spread.parts;
            facts.payments.push_back(payment);
            const auto after = statement(facts, on, cases::law());
            QCOMPARE(after->total, owed->total - (amount - spread.surplus));
            if (spread.surplus > 0_kr)
                QVERIFY(after->total <= 0_kr);
        }
    }
}

void TestDisputedPart::joiningRestores()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        CaseFacts facts = undisputed(anyCase(random));
        const auto before = statement(facts, {2026, 9, 1}, cases::law());
        CaseFacts split = facts;
        split.claims[0].disputedPart = Money::fromOre(random.bounded(1, int(facts.claims[0].principal.ore())));
        // Split, the whole is what it was; joined again, so is everything.
        QCOMPARE(statement(split, {2026, 9, 1}, cases::law())->total, before->total);
        const auto joined = statement(undisputed(split), {2026, 9, 1}, cases::law());
        QCOMPARE(joined->total, before->total);
        QCOMPARE(joined->claims[0].interest, before->claims[0].interest);
        QCOMPARE(decide(undisputed(split), {2026, 9, 1}, cases::law()).next, decide(facts, {2026, 9, 1}, cases::law()).next);
    }
}

void TestDisputedPart::orderOfCreditsIsNothing()
{
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    facts.claims[0].credited = 3'000_kr;
    ClaimCredit early;
    early.day = {2026, 1, 20};
    early.amount = 1'000_kr;
    ClaimCredit late = early;
    late.day = {2026, 6, 1};
    late.amount = 2'000_kr;
    facts.claims[0].credits = {early, late};
    const auto one = statement(facts, {2026, 3, 1}, cases::law());
    facts.claims[0].credits = {late, early};
    const auto other = statement(facts, {2026, 3, 1}, cases::law());

    // Both count from the invoice date, also the note that was only made in June.
    QCOMPARE(one->claims[0].interest.front().base, 7'000_kr);
    QCOMPARE(one->claims[0].interest, other->claims[0].interest);
    QCOMPARE(one->total, other->total);
}

void TestDisputedPart::timeOnlyAdds()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        const CaseFacts facts = anyCase(random);
        Money last;
        for (int i = 0; i < 10; ++i) {
            const Money now = statement(facts, QDate(2026, 6, 1).addDays(9 * i), cases::law())->total;
            QVERIFY(i == 0 || now >= last);
            last = now;
        }
    }
}

void TestDisputedPart::lettersOfOtherClaimsAreRepaired_data()
{
    QTest::addColumn<QList<int>>("told");
    QTest::addColumn<QList<int>>("behind");
    QTest::addColumn<QString>("letter");
    const auto row = [](const char *name, const QList<int> &told, const QList<int> &behind, const char *letter) {
        QTest::newRow(name) << told << behind << QString::fromLatin1(letter);
    };
    row("both have had the demand", {3, 3}, {}, "");
    row("nobody has had anything", {-1, -1}, {}, "");
    row("§ 4-18: one has had the demand, the other nothing", {3, -1}, {2}, "payment_demand");
    row("§ 4-18: one has had the demand, the other a reminder", {3, 1}, {2}, "payment_demand");
    row("§ 4-18: past the demand the demand is enough", {4, 3}, {}, "");
    row("§ 9: one has had the notice", {2, -1}, {2}, "collection_notice");
}

void TestDisputedPart::lettersOfOtherClaimsAreRepaired()
{
    QFETCH(QList<int>, told);
    QFETCH(QList<int>, behind);
    QFETCH(QString, letter);
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    facts.claims.push_back(cases::claim(2, 2'000_kr, due));
    for (qsizetype i = 0; i < told.size(); ++i) {
        for (int step = 1; step <= told[i]; ++step) {
            LetterFacts one = sent(static_cast<Step>(step), QDate(2026, 2, 2).addDays(17 * step));
            one.claims = {ClaimId{i + 1}};
            facts.letters.push_back(one);
        }
    }
    const QDate day(2026, 6, 1);
    const Decision decision = decide(facts, day, cases::law());

    const Repair found = repair(facts, day, cases::law(), decision);

    QCOMPARE(found.isNeeded(), !behind.isEmpty());
    if (behind.isEmpty())
        return;
    QCOMPARE(found.behind.size(), size_t(behind.size()));
    QCOMPARE(found.behind[0].claim, ClaimId{behind[0]});
    QCOMPARE(enumText(found.letter), letter);
    // The promise of the repair: sent that day, the claims are at one stage and nothing is lacking.
    QVERIFY(decision.of(found.letter).allowed);
    facts.letters.push_back(sent(found.letter, found.sendFrom, int(found.sendFrom.daysTo(found.deadline))));
    const Decision then = decide(facts, found.readyFrom, cases::law());
    QVERIFY(!repair(facts, found.readyFrom, cases::law(), then).isNeeded());
    QVERIFY(then.comingFrom <= found.readyFrom || then.next >= 0);
}

QTEST_GUILESS_MAIN(TestDisputedPart)
#include "tst_disputedpart.moc"
