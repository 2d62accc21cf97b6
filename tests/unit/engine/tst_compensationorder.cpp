// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/courtcosts.h"
#include "core/engine/fees.h"
#include "core/engine/reckoning.h"

#include <QRandomGenerator>

using namespace engine;
using cases::event;
using cases::sent;

namespace {

/// What becomes of a claim over the years: a letter, the compensation, or a konkursvarsel served.
struct Act
{
    enum What { Letter, Compensation, Service } what = Letter;
    Step step = Step::Reminder;
    QDate day;
    qint64 claim = 1;
};

/// Everything charged, and what of it compensation stood for.
struct Charged
{
    Money fees;
    Money compensation;
    Money covered;
    Money total() const { return fees + compensation; }
};

Charged charge(CaseFacts &facts, const std::vector<Act> &acts, bool withCompensation)
{
    Charged out;
    for (const Act &act : acts) {
        if (act.what == Act::Compensation) {
            if (!withCompensation)
                continue;
            const auto found = *compensation(facts, act.day, cases::law());
            LetterFacts letter = sent(Step::FinalNotice, act.day, 14, {}, found.claim.value);
            letter.compensation = found.amount;
            letter.compensationParts = found.parts;
            facts.letters.push_back(letter);
            out.compensation += found.amount;
        } else if (act.what == Act::Service) {
            const StepCosts costs = stepCosts(Step::BankruptcyNotice, facts.policy, act.day, cases::law());
            LegalFact service = event(Step::BankruptcyNotice, LegalEventKind::Served, act.day);
            service.costClaim = ClaimId{act.claim};
            service.feeOffset = std::min(costs.fee, compensationLeft(facts, service.costClaim, act.day));
            service.fee = costs.fee - service.feeOffset;
            facts.legal.push_back(service);
            out.fees += service.fee;
            out.covered += service.feeOffset;
        } else {
            const auto found = *letterFee(facts, act.step, act.day, cases::law());
            LetterFacts letter = sent(act.step, act.day, 14, found.amount, found.claim.value);
            letter.feeOffset = found.covered;
            facts.letters.push_back(letter);
            out.fees += found.amount;
            out.covered += found.covered;
        }
    }
    return out;
}

/// Sets of letters half a year and more apart, some left out, in order of day.
std::vector<Act> lettersOf(QRandomGenerator &random, int sets)
{
    std::vector<Act> acts;
    QDate day(2021, 3, 1);
    for (int set = 0; set < sets; ++set) {
        for (const Step step : {Step::Reminder, Step::CollectionNotice, Step::PaymentDemand}) {
            if (random.bounded(5) != 0)
                acts.push_back({.what = Act::Letter, .step = step, .day = day});
            day = day.addDays(20 + random.bounded(10));
        }
        day = day.addMonths(6).addDays(1 + random.bounded(30));
    }
    return acts;
}

CaseFacts claimOf(Money principal)
{
    return cases::companyCase(principal, {2021, 2, 1});
}

} // namespace

/// inkassoforskriften § 2-6: compensation and out-of-court costs are deducted from each other, whichever is
/// claimed first. However many letters there are and wherever the compensation comes, the debtor owes the greater
/// of the two.
class TestCompensationOrder : public QObject
{
    Q_OBJECT

private slots:
    void thirdSetOn_data();
    void thirdSetOn();
    void theGreaterOfTheTwo_data();
    void theGreaterOfTheTwo();
    void oncePerCaseCountsEveryClaim();
    void serviceIsSuchACost();
    void takenBackLetsTheRestBe();
};

void TestCompensationOrder::thirdSetOn_data()
{
    QTest::addColumn<int>("set");
    QTest::addColumn<Money>("fees");
    // 390 kr in the first half of 2021; each set is 35 + 35 + 105 of 700.
    QTest::newRow("first set: 175 of 390") << 1 << 0_kr;
    QTest::newRow("second set: 350 of 390") << 2 << 0_kr;
    QTest::newRow("third set: 525, so 135 more than 390") << 3 << 0_kr;
    QTest::newRow("fourth set: all of it") << 4 << 175_kr;
}

void TestCompensationOrder::thirdSetOn()
{
    QFETCH(int, set);
    QFETCH(Money, fees);
    CaseFacts facts = claimOf(60'000_kr);
    const Money gross = *cases::law().compensation({2021, 2, 20});
    charge(facts, {{.what = Act::Compensation, .step = Step::FinalNotice, .day = {2021, 2, 20}}}, true);
    Charged last;
    QDate day(2021, 3, 1);
    for (int i = 0; i < set; ++i) {
        last = charge(facts, {{.day = day}, {.step = Step::CollectionNotice, .day = day.addDays(20)}, {.step = Step::PaymentDemand, .day = day.addDays(40)}}, true);
        day = day.addDays(40).addMonths(6).addDays(1);
    }
    QCOMPARE(last.fees + last.covered, 175_kr);
    if (set == 3)
        fees = 525_kr - gross;
    QCOMPARE(last.fees, fees);
}

void TestCompensationOrder::theGreaterOfTheTwo_data()
{
    QTest::addColumn<Money>("principal");
    QTest::newRow("a small claim, where the ceiling bites") << 480_kr;
    QTest::newRow("a claim of 2 000") << 2'000_kr;
    QTest::newRow("a large claim") << 80'000_kr;
}

void TestCompensationOrder::theGreaterOfTheTwo()
{
    QFETCH(Money, principal);
    QRandomGenerator random(20260306);
    int netted = 0;
    int beyond = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<Act> acts = lettersOf(random, 2 + random.bounded(4));
        CaseFacts plain = claimOf(principal);
        const Money lawful = charge(plain, acts, false).fees;
        // The compensation somewhere among the letters: before all of them, between two, or last.
        const auto at = random.bounded(static_cast<int>(acts.size()) + 1);
        const QDate day = at == 0 ? QDate(2021, 2, 20) : acts[static_cast<size_t>(at - 1)].day.addDays(3);
        acts.insert(acts.begin() + at, {.what = Act::Compensation, .step = Step::FinalNotice, .day = day});
        CaseFacts facts = claimOf(principal);

        const Charged all = charge(facts, acts, true);

        const Money gross = *cases::law().compensation(day);
        QCOMPARE(all.total(), std::max(gross, lawful));
        QCOMPARE(all.fees + all.covered, lawful);
        netted += all.covered.isPositive() ? 1 : 0;
        beyond += all.covered.isPositive() && lawful > gross ? 1 : 0;
        for (const LetterFacts &letter : facts.letters)
            QVERIFY(!letter.fee.isNegative() && !letter.feeOffset.isNegative());
    }
    // The walk is only worth something when it comes by both.
    QVERIFY(netted > 50);
    QVERIFY(beyond > 20 || principal < 1'000_kr);
}

void TestCompensationOrder::oncePerCaseCountsEveryClaim()
{
    for (const bool feesFirst : {true, false}) {
        CaseFacts facts = cases::companyCase(9'000_kr, {2026, 3, 2});
        facts.claims.push_back(cases::claim(2, 7'000_kr, {2026, 3, 1}));
        facts.policy.compensationPer = CompensationPer::Case;
        const Act money{.what = Act::Compensation, .step = Step::FinalNotice, .day = feesFirst ? QDate(2026, 6, 1) : QDate(2026, 3, 10)};
        std::vector<Act> acts{{.day = {2026, 3, 20}}, {.step = Step::CollectionNotice, .day = {2026, 4, 20}}};
        acts.insert(feesFirst ? acts.end() : acts.begin(), money);
        QCOMPARE(charge(facts, acts, true).total(), 460_kr);
        // The fees stand on one claim and the compensation on the other, or both on the older: it is one case.
        const auto next = *letterFee(facts, Step::PaymentDemand, {2026, 6, 20}, cases::law());
        QCOMPARE(next.amount, 0_kr);
        QCOMPARE(next.covered, 113_kr);
    }
}

void TestCompensationOrder::serviceIsSuchACost()
{
    for (const bool serviceFirst : {true, false}) {
        CaseFacts facts = cases::companyCase(30'000_kr, {2026, 3, 2});
        const Act money{.what = Act::Compensation, .step = Step::FinalNotice, .day = serviceFirst ? QDate(2026, 8, 3) : QDate(2026, 7, 1)};
        std::vector<Act> acts{{.what = Act::Service, .step = Step::BankruptcyNotice, .day = {2026, 7, 20}}};
        acts.insert(serviceFirst ? acts.end() : acts.begin(), money);
        QCOMPARE(charge(facts, acts, true).total(), 672_kr);
        QCOMPARE(statement(facts, {2026, 9, 1}, cases::law())->claims[0].open,
                 30'000_kr + statement(facts, {2026, 9, 1}, cases::law())->claims[0].interestTotal + 672_kr);
    }
}

void TestCompensationOrder::takenBackLetsTheRestBe()
{
    CaseFacts facts = cases::companyCase(30'000_kr, {2026, 3, 2});
    charge(facts, {{.what = Act::Compensation, .step = Step::FinalNotice, .day = {2026, 3, 10}}, {.day = {2026, 3, 20}}}, true);
    QCOMPARE(facts.letters[1].feeOffset, 38_kr);
    facts.letters[0].feeReversed = true;
    // Nothing stands for the next fee any more; the one before was not charged and stays so.
    QCOMPARE(letterFee(facts, Step::CollectionNotice, {2026, 4, 20}, cases::law())->amount, 38_kr);
    // Claimed anew, it is net of nothing, and the first fee has used its part of it.
    charge(facts, {{.what = Act::Compensation, .step = Step::FinalNotice, .day = {2026, 4, 21}}}, true);
    QCOMPARE(facts.letters.back().compensation, 460_kr);
    QCOMPARE(compensationLeft(facts, ClaimId{1}, {2026, 5, 1}), 422_kr);
}

QTEST_GUILESS_MAIN(TestCompensationOrder)
#include "tst_compensationorder.moc"
