// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/costshares.h"
#include "core/engine/statement.h"

#include <random>

using namespace engine;
using cases::sent;

namespace {

const QDate start(2026, 1, 20);

LetterFacts compensated(QDate day, Money amount)
{
    LetterFacts letter = sent(Step::FinalNotice, day);
    letter.compensation = amount;
    return letter;
}

LegalFact filed(QDate day, Money fee, Money writing)
{
    LegalFact out = cases::event(Step::Attachment, LegalEventKind::Filed, day);
    out.costClaim = ClaimId{1};
    out.fee = fee;
    out.writing = writing;
    return out;
}

void pay(CaseFacts &facts, qint64 id, QDate day, Money amount)
{
    const AllocationProposal spread = allocate(*statement(facts, day, cases::law()), amount, AllocationOrder::Customary);
    PaymentFacts payment;
    payment.id = PaymentId{id};
    payment.date = day;
    payment.amount = amount;
    payment.surplus = spread.surplus;
    payment.allocations = spread.parts;
    facts.payments.push_back(payment);
}

Money costsOf(const PaymentFacts &payment)
{
    Money out;
    for (const Allocation &part : payment.allocations)
        out += part.costs;
    return out;
}

CostShares of(const CaseFacts &facts, qint64 payment, const std::vector<PaymentId> &written = {})
{
    return costShares(facts, ClaimId{1}, PaymentId{payment}, written);
}

/// A company that owes a fee of 38, compensation of 400, and 1 299 with 649,50 for writing to the namsfogd.
CaseFacts everyCost()
{
    CaseFacts out = cases::companyCase(10'000_kr, QDate(2026, 1, 2));
    out.letters = {sent(Step::Reminder, start, 14, 38_kr), compensated(start.addDays(20), 400_kr)};
    out.legal = {filed(start.addDays(60), 1'299_kr, 649'50_ore)};
    return out;
}

/// What the statement of a day says is paid of each kind.
CostShares paidBy(const CaseFacts &facts, QDate day)
{
    const ClaimStatement claim = statement(facts, day, cases::law())->claims.front();
    CostShares out;
    for (const FeeLine &fee : claim.fees)
        out.fees += fee.paid;
    out.compensation = claim.compensationCharged - claim.compensation;
    for (const CostLine &line : claim.costLines)
        (line.kind == CostKind::WritingCost ? out.fees : out.outlays) += line.paid;
    return out;
}

} // namespace

/// The costs of a payment are told apart as the statement tells them, once and for all, to the øre.
class TestCostShares : public QObject
{
    Q_OBJECT

private slots:
    void eachPaymentPaysWhatIsNext();
    void aFeeThatComesLaterMovesNothing();
    void whatWasTakenBackWasPaidAllTheSame();
    void whatIsPostedChoosesFirst();
    void sharesSumToTheCosts();
};

void TestCostShares::eachPaymentPaysWhatIsNext()
{
    CaseFacts facts = everyCost();
    pay(facts, 1, start.addDays(5), 30_kr);
    pay(facts, 2, start.addDays(30), 100_kr);
    pay(facts, 3, start.addDays(70), 5'000_kr);

    QCOMPARE(of(facts, 1), (CostShares{30_kr, {}, {}}));
    QCOMPARE(of(facts, 2), (CostShares{8_kr, {}, 92_kr}));
    QCOMPARE(of(facts, 3), (CostShares{649'50_ore, 1'299_kr, 308_kr}));
    QCOMPARE(of(facts, 4), CostShares());
    QCOMPARE(costShares(facts, ClaimId{2}, PaymentId{1}), CostShares());
}

void TestCostShares::aFeeThatComesLaterMovesNothing()
{
    CaseFacts facts = everyCost();
    facts.legal.clear();
    pay(facts, 1, start.addDays(30), 438_kr);
    facts.letters.push_back(sent(Step::PaymentDemand, start.addDays(40), 14, 114_kr));
    pay(facts, 2, start.addDays(50), 500_kr);

    QCOMPARE(of(facts, 1), (CostShares{38_kr, {}, 400_kr}));
    QCOMPARE(of(facts, 2), (CostShares{114_kr, {}, {}}));
}

void TestCostShares::whatWasTakenBackWasPaidAllTheSame()
{
    CaseFacts facts = everyCost();
    pay(facts, 1, start.addDays(61), 2'400_kr);
    const CostShares before = of(facts, 1);
    LegalFact refused = cases::event(Step::Attachment, LegalEventKind::Refused, start.addDays(90));
    facts.legal.push_back(refused);
    facts.letters.front().feeReversed = true;

    QCOMPARE(of(facts, 1), before);
    QCOMPARE(before, (CostShares{687'50_ore, 1'299_kr, 400_kr}));
}

void TestCostShares::whatIsPostedChoosesFirst()
{
    CaseFacts facts = everyCost();
    pay(facts, 1, start.addDays(30), 38_kr);
    const CostShares posted = of(facts, 1);
    // Money of an earlier day is registered late: as a letter has told of the first, it pays what is left.
    PaymentFacts late;
    late.id = PaymentId{2};
    late.date = start.addDays(25);
    late.amount = 400_kr;
    late.allocations = {{ClaimId{1}, 400_kr, {}, {}}};
    facts.payments.insert(facts.payments.begin(), late);

    QCOMPARE(posted, (CostShares{38_kr, {}, {}}));
    QCOMPARE(of(facts, 1, {PaymentId{1}}), posted);
    QCOMPARE(of(facts, 2, {PaymentId{1}}), (CostShares{{}, {}, 400_kr}));
    // With nothing posted yet, the earlier day chooses first; together they are the same.
    QCOMPARE(of(facts, 2), (CostShares{38_kr, {}, 362_kr}));
    QCOMPARE(of(facts, 1), (CostShares{{}, {}, 38_kr}));
}

void TestCostShares::sharesSumToTheCosts()
{
    std::mt19937 dice(4);
    const auto upTo = [&dice](int limit) { return static_cast<int>(dice() % static_cast<quint32>(limit)); };
    int divided = 0;
    for (int round = 0; round < 400; ++round) {
        CaseFacts facts = cases::companyCase(Money::fromOre(100'000 + upTo(3'000'000)), QDate(2026, 1, 2));
        QDate day = start;
        qint64 payments = 0;
        bool feesFirst = true; // No fee after compensation or court: the statement keeps its order then.
        for (int i = 0; i < 12; ++i, day = day.addDays(1 + upTo(15))) {
            const Money some = Money::fromOre(1 + upTo(200'000));
            switch (upTo(5)) {
            case 0:
                feesFirst = feesFirst && facts.legal.empty() && std::none_of(facts.letters.begin(), facts.letters.end(), [](const LetterFacts &one) { return one.compensation.isPositive(); });
                facts.letters.push_back(sent(Step::Reminder, day, 14, some));
                break;
            case 1:
                feesFirst = feesFirst && facts.legal.empty();
                facts.letters.push_back(compensated(day, some));
                break;
            case 2: facts.legal.push_back(filed(day, some, Money::fromOre(upTo(50'000)))); break;
            default: pay(facts, ++payments, day, some); break;
            }
        }
        CostShares sum;
        std::vector<PaymentId> written;
        for (const PaymentFacts &payment : facts.payments) {
            const CostShares shares = of(facts, payment.id.value);
            QCOMPARE(shares.total(), costsOf(payment));
            QVERIFY(!shares.fees.isNegative() && !shares.outlays.isNegative() && !shares.compensation.isNegative());
            divided += shares.outlays.isPositive() && shares.compensation.isPositive();
            // Posted in turn, each says what it said before.
            QCOMPARE(of(facts, payment.id.value, written), shares);
            written.push_back(payment.id);
            sum += shares;
        }
        if (feesFirst)
            QCOMPARE(sum, paidBy(facts, day));
    }
    QVERIFY(divided > 10);
}

QTEST_GUILESS_MAIN(TestCostShares)
#include "tst_costshares.moc"
