// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/fees.h"
#include "core/engine/reversal.h"

using namespace engine;
using cases::sent;

namespace {

const QDate due(2026, 8, 3);
const QDate day(2026, 10, 9);

CaseFacts twoInvoices()
{
    CaseFacts facts = cases::companyCase(50'000_kr, due);
    facts.claims.push_back(cases::claim(2, 8'000_kr, {2026, 6, 15}));
    return facts;
}

LetterFacts finalNotice(QDate on, Money compensation)
{
    LetterFacts letter = sent(Step::FinalNotice, on);
    letter.compensation = compensation;
    return letter;
}

} // namespace

class TestCostRules : public QObject
{
    Q_OBJECT

private slots:
    void ceilingsOfThePage_data();
    void ceilingsOfThePage();
    void oldSharesOfThreeLetters();
    void bothOrdersComeToTheSame_data();
    void bothOrdersComeToTheSame();
    void oncePerInvoice();
    void oncePerCase();
    void amountOfWhichDay_data();
    void amountOfWhichDay();
    void partsCountOnTheirClaims();
    void whoseRate_data();
    void whoseRate();
    void reversals_data();
    void reversals();
};

void TestCostRules::ceilingsOfThePage_data()
{
    QTest::addColumn<Money>("claim");
    QTest::addColumn<Money>("simple");
    QTest::addColumn<Money>("heavy");
    QTest::newRow("W28, §§ 2-2, 2-3: claim of 500") << 500_kr << 187'50_ore << 375_kr;
    QTest::newRow("W28, §§ 2-2, 2-3: an øre above 500") << 500'01_ore << 262'50_ore << 525_kr;
    QTest::newRow("W28, §§ 2-2, 2-3: claim of 1 000") << 1'000_kr << 262'50_ore << 525_kr;
    QTest::newRow("W28, §§ 2-2, 2-3: claim of 2 500") << 2'500_kr << 300_kr << 600_kr;
    QTest::newRow("W28, §§ 2-2, 2-3: claim of 10 000") << 10'000_kr << 600_kr << 1'200_kr;
    QTest::newRow("§§ 2-2, 2-3: claim of 50 000") << 50'000_kr << 1'200_kr << 2'400_kr;
    QTest::newRow("§§ 2-2, 2-3: claim of 250 000") << 250'000_kr << 2'700_kr << 5'400_kr;
    QTest::newRow("§§ 2-2, 2-3: above 250 000") << 250'001_kr << 5'400_kr << 10'800_kr;
}

void TestCostRules::ceilingsOfThePage()
{
    QFETCH(Money, claim);
    QFETCH(Money, simple);
    QFETCH(Money, heavy);
    CaseFacts facts = cases::consumerCase(claim, due);
    const auto ceiling = [&facts](bool isHeavy, bool longPlan = false) {
        return *costCeiling(facts.claims[0], isHeavy, day, facts.policy, cases::law(), longPlan);
    };

    QCOMPARE(ceiling(false), simple);
    QCOMPARE(ceiling(true), heavy);
    // § 2-4: 1.5 S of 750, untouched by the factor for others and by VAT.
    QCOMPARE(ceiling(false, true), simple + 1'125_kr);
    facts.claims[0].consumer = false;
    QCOMPARE(ceiling(false), Money::fromOre(simple.ore() * 3 / 2));
    QCOMPARE(ceiling(false, true), Money::fromOre(simple.ore() * 3 / 2) + 1'125_kr);
    facts.policy.vatOnCosts = true;
    QCOMPARE(ceiling(true), Money::fromOre(heavy.ore() * 3 / 2 * 5 / 4));
}

void TestCostRules::oldSharesOfThreeLetters()
{
    // W12: two reminders and a payment demand in 2018, one tenth and three tenths of 700.
    CaseFacts facts = cases::consumerCase(30'000_kr, {2018, 1, 15});
    Money sum;
    for (const auto &[step, on] : std::initializer_list<std::pair<Step, QDate>>{
             {Step::Reminder, {2018, 2, 1}}, {Step::Reminder, {2018, 2, 20}}, {Step::PaymentDemand, {2018, 3, 12}}}) {
        const Money fee = letterFee(facts, step, on, cases::law())->amount;
        facts.letters.push_back(sent(step, on, 14, fee));
        sum += fee;
    }
    QCOMPARE(sum, 350_kr);
}

void TestCostRules::bothOrdersComeToTheSame_data()
{
    QTest::addColumn<bool>("feesFirst");
    QTest::newRow("W30, § 2-6 second paragraph: fees first") << true;
    QTest::newRow("§ 2-6 first paragraph: compensation first") << false;
}

void TestCostRules::bothOrdersComeToTheSame()
{
    QFETCH(bool, feesFirst);
    CaseFacts facts = cases::companyCase(50'000_kr, due);
    const auto letters = [&facts](QDate from) {
        for (const Step step : {Step::Reminder, Step::CollectionNotice, Step::PaymentDemand}) {
            const Money fee = letterFee(facts, step, from, cases::law())->amount;
            facts.letters.push_back(sent(step, from, 14, fee));
            from = from.addDays(17);
        }
    };
    const auto charge = [&facts](QDate on) { facts.letters.push_back(finalNotice(on, compensation(facts, on, cases::law())->amount)); };
    if (feesFirst)
        letters({2026, 8, 17});
    charge(feesFirst ? QDate(2026, 10, 12) : QDate(2026, 8, 17));
    if (feesFirst)
        QCOMPARE(facts.letters.back().compensation, 241_kr);
    else
        letters({2026, 9, 3});

    Money charged;
    for (const LetterFacts &letter : facts.letters)
        charged += letter.fee + letter.compensation;
    QCOMPARE(charged, 430_kr);
    QCOMPARE(statement(facts, {2026, 12, 1}, cases::law())->claims[0].compensationCharged, feesFirst ? 241_kr : 430_kr);
}

void TestCostRules::oncePerInvoice()
{
    CaseFacts facts = twoInvoices();
    facts.letters = {sent(Step::Reminder, {2026, 9, 1}, 14, 38_kr, 2)};

    const auto found = compensation(facts, day, cases::law());

    QCOMPARE(found->amount, 430_kr + 430_kr - 38_kr);
    QCOMPARE(found->parts, (std::vector<ClaimAmount>{{ClaimId{2}, 392_kr}, {ClaimId{1}, 430_kr}}));
    // One of them charged already: the other may still be.
    LetterFacts before = finalNotice({2026, 9, 20}, 392_kr);
    before.feeClaim = ClaimId{2};
    facts.letters.push_back(before);
    QCOMPARE(compensation(facts, day, cases::law())->amount, 430_kr);
    QVERIFY(compensation(facts, day, cases::law())->parts.empty());
}

void TestCostRules::oncePerCase()
{
    CaseFacts facts = twoInvoices();
    facts.policy.compensationPer = CompensationPer::Case;
    facts.letters = {sent(Step::Reminder, {2026, 9, 1}, 14, 38_kr, 2), sent(Step::PaymentDemand, {2026, 9, 20}, 14, 113_kr, 1)};

    // Net of what was charged on any of the claims.
    QCOMPARE(compensation(facts, day, cases::law())->amount, 430_kr - 38_kr - 113_kr);
    facts.letters.push_back(finalNotice({2026, 9, 25}, 10_kr));
    const auto again = compensation(facts, day, cases::law());
    QCOMPARE(again->amount, 0_kr);
    QCOMPARE(cases::text(again->reason.rule), QStringLiteral("compensation.charged"));
}

void TestCostRules::amountOfWhichDay_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<Money>("amount");
    QTest::newRow("the day it is claimed: second half of 2026") << int(CompensationOn::ClaimDay) << 430_kr;
    QTest::newRow("the due date: first half of 2026") << int(CompensationOn::DueDay) << 460_kr;
}

void TestCostRules::amountOfWhichDay()
{
    QFETCH(int, choice);
    QFETCH(Money, amount);
    CaseFacts facts = cases::companyCase(8'000_kr, {2026, 6, 15});
    facts.policy.compensationOn = static_cast<CompensationOn>(choice);

    QCOMPARE(compensation(facts, day, cases::law())->amount, amount);
}

void TestCostRules::partsCountOnTheirClaims()
{
    CaseFacts facts = twoInvoices();
    LetterFacts letter = finalNotice({2026, 9, 20}, 860_kr);
    letter.compensationParts = {{ClaimId{1}, 430_kr}, {ClaimId{2}, 430_kr}};
    facts.letters = {letter};

    const auto now = statement(facts, day, cases::law());

    QCOMPARE(now->claims[0].compensation, 430_kr);
    QCOMPARE(now->claims[1].compensation, 430_kr);
    facts.letters[0].feeReversed = true;
    QCOMPARE(statement(facts, day, cases::law())->total, now->total - 860_kr);
}

void TestCostRules::whoseRate_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("consumer");
    QTest::addColumn<int>("agreed");
    QTest::addColumn<int>("rate");
    const auto row = [](const char *name, DebtorKind kind, bool consumer, int agreed, int rate) { QTest::newRow(name) << int(kind) << consumer << agreed << rate; };
    row("§ 1: a business may agree to more", DebtorKind::Company, false, 1800, 1800);
    row("§ 1: a business may agree to less", DebtorKind::Company, false, 500, 500);
    row("§ 4 letter c: a consumer never owes more than the law", DebtorKind::Person, true, 1800, 1225);
    row("§ 4 letter c: a lower rate speaks for the consumer", DebtorKind::Person, true, 500, 500);
    row("§ 2 b: a public debtor never owes less", DebtorKind::Public, false, 500, 1225);
    row("§ 2 b: a public debtor may agree to more", DebtorKind::Public, false, 1500, 1500);
    row("a sole trader's private purchase", DebtorKind::SoleTrader, true, 1800, 1225);
    row("a sole trader's business debt", DebtorKind::SoleTrader, false, 1800, 1800);
}

void TestCostRules::whoseRate()
{
    QFETCH(int, kind);
    QFETCH(bool, consumer);
    QFETCH(int, agreed);
    QFETCH(int, rate);
    CaseFacts facts = cases::companyCase(10'000_kr, {2025, 8, 1});
    facts.debtorKind = static_cast<DebtorKind>(kind);
    facts.claims[0].consumer = consumer;
    facts.claims[0].agreedRate = Rate::basisPoints(agreed);

    const auto now = statement(facts, {2025, 9, 1}, cases::law());

    QCOMPARE(now->claims[0].interest.front().rate.bp(), rate);
}

void TestCostRules::reversals_data()
{
    QTest::addColumn<CaseFacts>("facts");
    QTest::addColumn<QString>("rule");
    CaseFacts plain = cases::consumerCase(1'000_kr, due);
    plain.letters = {sent(Step::Reminder, {2026, 8, 20}, 14, 38_kr)};
    QTest::newRow("nothing to take back") << plain << QString();
    CaseFacts partly = plain;
    partly.claims[0].credited = 400_kr;
    QTest::newRow("credited in part: the rest was overdue") << partly << QString();
    CaseFacts whole = plain;
    whole.claims[0].credited = 1'000_kr;
    QTest::newRow("credited: nothing was owed when it left") << whole << QStringLiteral("fee.reverse_nothing_owed");
    CaseFacts paid = partly;
    paid.payments = {cases::payment({2026, 8, 10}, 0_kr, 0_kr, 600_kr)};
    QTest::newRow("paid before it left, the rest credited") << paid << QStringLiteral("fee.reverse_nothing_owed");
    paid.payments = {cases::payment({2026, 8, 20}, 0_kr, 0_kr, 600_kr)};
    QTest::newRow("paid on the day it left, the rest credited") << paid << QString();
    CaseFacts disputed = plain;
    disputed.claims[0].disputed = true;
    QTest::newRow("§ 17: disputed") << disputed << QStringLiteral("fee.reverse_disputed");
    disputed.claims[0].disputed = false;
    disputed.claims[0].disputedPart = 200_kr;
    QTest::newRow("§ 17: disputed in part") << disputed << QStringLiteral("fee.reverse_disputed");
    disputed.letters[0].feeReversed = true;
    QTest::newRow("taken back already") << disputed << QString();
}

void TestCostRules::reversals()
{
    QFETCH(CaseFacts, facts);
    QFETCH(QString, rule);

    const auto found = proposedReversals(facts, day);

    QCOMPARE(found.empty(), rule.isEmpty());
    if (!rule.isEmpty()) {
        QCOMPARE(cases::text(found[0].reason.rule), rule);
        QCOMPARE(found[0].fee, 38_kr);
        QVERIFY(!cases::law().rules().sentence(found[0].reason, QStringLiteral("nn")).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCostRules)
#include "tst_costrules.moc"
