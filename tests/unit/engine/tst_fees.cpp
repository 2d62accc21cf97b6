// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/fees.h"

using namespace engine;
using cases::sent;

namespace {

using Letters = QList<LetterFacts>;

CaseFacts with(CaseFacts facts, const Letters &letters)
{
    facts.letters.assign(letters.begin(), letters.end());
    return facts;
}

LetterFacts reversed(LetterFacts letter)
{
    letter.feeReversed = true;
    return letter;
}

LetterFacts compensated(LetterFacts letter, Money compensation)
{
    letter.compensation = compensation;
    return letter;
}

/// Claims of these tests fall due on this day unless the row says otherwise.
const QDate due(2026, 8, 3);

} // namespace

Q_DECLARE_METATYPE(Letters)

class TestFees : public QObject
{
    Q_OBJECT

private slots:
    void letterFee_data();
    void letterFee();
    void shareFollowsDueDate_data();
    void shareFollowsDueDate();
    void ceilingBites_data();
    void ceilingBites();
    void ceilingOfOthers_data();
    void ceilingOfOthers();
    void heavyCase_data();
    void heavyCase();
    void compensationNetOfFees_data();
    void compensationNetOfFees();
    void feeAfterCompensationIsNetted_data();
    void feeAfterCompensationIsNetted();
    void oneFeePerLetterOnTheOldestClaim();
    void letterOfAnotherClaimDoesNotCount();
    void unknownInkassosatsIsRefused();
    void actOf2026TakesTheFee();
};

void TestFees::letterFee_data()
{
    QTest::addColumn<Letters>("letters");
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Money>("fee");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("earliest");
    const auto row = [](const char *name, const Letters &letters, Step step, QDate day, Money fee, const char *rule,
                        QDate earliest = {}) {
        QTest::newRow(name) << letters << int(step) << day << fee << QString::fromLatin1(rule) << earliest;
    };
    const auto reminder = [](QDate day, int days = 14) { return sent(Step::Reminder, day, days, 38_kr); };
    const auto notice = [](QDate day, int days = 14) { return sent(Step::CollectionNotice, day, days, 38_kr); };
    const auto demand = [](QDate day, int days = 14) { return sent(Step::PaymentDemand, day, days, 113_kr); };

    row("a payment reminder never has a fee", {}, Step::PaymentReminder, {2026, 9, 1}, 0_kr, "fee.none.payment_reminder");
    row("§ 1-2: thirteen days after due", {}, Step::Reminder, {2026, 8, 16}, 0_kr, "fee.early", {2026, 8, 17});
    row("§ 1-2: fourteen days after due", {}, Step::Reminder, {2026, 8, 17}, 38_kr, "fee.reminder");
    row("§ 1-2: a notice without a reminder first, fourteen days", {}, Step::CollectionNotice, {2026, 8, 17}, 38_kr, "fee.notice");
    row("§ 1-2: a notice on day thirteen", {}, Step::CollectionNotice, {2026, 8, 16}, 0_kr, "fee.early", {2026, 8, 17});
    row("§ 1-3: second reminder after a missed deadline", {reminder({2026, 8, 17})}, Step::Reminder, {2026, 9, 3}, 38_kr, "fee.reminder");
    row("§ 1-3: second fee on the last day of the deadline", {reminder({2026, 8, 17})}, Step::Reminder, {2026, 8, 31}, 0_kr, "fee.first_deadline_runs", {2026, 9, 3});
    row("§ 1-3: second fee inside the days of grace", {reminder({2026, 8, 17})}, Step::CollectionNotice, {2026, 9, 2}, 0_kr, "fee.first_deadline_runs", {2026, 9, 3});
    row("§ 1-3: the first reminder gave thirteen days", {reminder({2026, 8, 17}, 13)}, Step::CollectionNotice, {2026, 9, 30}, 0_kr, "fee.first_deadline_short", {2027, 2, 18});
    row("§ 1-3: the deadline is counted from sending, not from making",
        {[] { auto l = sent(Step::Reminder, {2026, 8, 18}, 13, 38_kr); l.made = QDate(2026, 8, 17); return l; }()},
        Step::CollectionNotice, {2026, 9, 30}, 0_kr, "fee.first_deadline_short", {2027, 2, 19});
    row("§ 1-3: a third fee of one twentieth", {reminder({2026, 8, 17}), reminder({2026, 9, 3})}, Step::CollectionNotice, {2026, 9, 30}, 0_kr, "fee.count", {2027, 3, 4});
    row("§ 1-3: one reminder and one notice, then a reminder", {reminder({2026, 8, 17}), notice({2026, 9, 3})}, Step::Reminder, {2026, 9, 30}, 0_kr, "fee.after_notice", {2027, 3, 4});
    row("§ 1-3: a notice first, then a reminder", {notice({2026, 8, 17})}, Step::Reminder, {2026, 9, 30}, 0_kr, "fee.after_notice", {2027, 2, 18});
    row("§ 1-3: after a payment demand no reminder", {notice({2026, 8, 17}), demand({2026, 9, 3})}, Step::Reminder, {2026, 10, 30}, 0_kr, "fee.after_demand", {2027, 3, 4});
    row("§ 1-2: a demand without any letter before it", {}, Step::PaymentDemand, {2026, 9, 30}, 0_kr, "fee.demand_no_earlier");
    row("§ 1-2: a payment reminder does not open the demand's fee", {sent(Step::PaymentReminder, {2026, 8, 10}, 20)}, Step::PaymentDemand, {2026, 9, 30}, 0_kr, "fee.demand_no_earlier");
    row("§ 1-2: a demand after a missed notice", {notice({2026, 8, 17})}, Step::PaymentDemand, {2026, 9, 3}, 113_kr, "fee.demand");
    row("§ 1-2: a demand after a missed reminder", {reminder({2026, 8, 17})}, Step::PaymentDemand, {2026, 9, 3}, 113_kr, "fee.demand");
    row("§ 1-2: the earlier letter need not have had a fee", {sent(Step::CollectionNotice, {2026, 8, 10}, 14)}, Step::PaymentDemand, {2026, 8, 27}, 113_kr, "fee.demand");
    row("§ 1-2: the notice's deadline still runs", {notice({2026, 8, 17})}, Step::PaymentDemand, {2026, 8, 31}, 0_kr, "fee.demand_deadline_runs", {2026, 9, 3});
    row("§ 1-2: the notice gave ten days", {notice({2026, 8, 17}, 10)}, Step::PaymentDemand, {2026, 9, 30}, 0_kr, "fee.demand_deadline_short");
    row("§ 1-2: of a short and a good deadline the good one counts", {reminder({2026, 8, 17}, 10), sent(Step::CollectionNotice, {2026, 9, 1}, 14)}, Step::PaymentDemand, {2026, 9, 30}, 113_kr, "fee.demand");
    row("§ 1-2: a letter sent on the due date is no reminder", {sent(Step::Reminder, due, 14)}, Step::PaymentDemand, {2026, 9, 30}, 0_kr, "fee.demand_no_earlier");
    row("§ 1-3: a second demand", {notice({2026, 8, 17}), demand({2026, 9, 3})}, Step::PaymentDemand, {2026, 10, 30}, 0_kr, "fee.demand_charged", {2027, 3, 4});
    row("a letter only made opens nothing", {cases::inState(notice({2026, 8, 17}), LetterState::Generated)}, Step::PaymentDemand, {2026, 9, 30}, 0_kr, "fee.demand_no_earlier");
    row("a returned letter opens nothing", {cases::inState(notice({2026, 8, 17}), LetterState::Returned)}, Step::PaymentDemand, {2026, 9, 30}, 0_kr, "fee.demand_no_earlier");
    row("a withdrawn fee does not count", {cases::inState(reminder({2026, 8, 17}), LetterState::Withdrawn)}, Step::CollectionNotice, {2026, 8, 20}, 38_kr, "fee.notice");
    row("a reversed fee does not count", {reversed(reminder({2026, 8, 17}))}, Step::CollectionNotice, {2026, 8, 20}, 38_kr, "fee.notice");
    row("a letter sent later than the day does not count", {reminder({2026, 9, 17})}, Step::CollectionNotice, {2026, 8, 20}, 38_kr, "fee.notice");
    row("the final notice has no fee", {notice({2026, 8, 17}), demand({2026, 9, 3})}, Step::FinalNotice, {2026, 10, 30}, 0_kr, "fee.none.final_notice");
    row("legal steps have no letter fee", {}, Step::Attachment, {2026, 10, 30}, 0_kr, "fee.none.legal");
    // § 1-3 second paragraph: more than six months since the last letter with a fee.
    const auto oldChain = Letters{sent(Step::Reminder, {2026, 2, 2}, 14, 38_kr), sent(Step::Reminder, {2026, 2, 20}, 14, 38_kr)};
    row("§ 1-3: the day with the same number is still inside", oldChain, Step::Reminder, {2026, 8, 20}, 0_kr, "fee.count", {2026, 8, 21});
    row("§ 1-3: the day after six months begins a new set", oldChain, Step::Reminder, {2026, 8, 21}, 38_kr, "fee.reminder");
}

void TestFees::letterFee()
{
    QFETCH(Letters, letters);
    QFETCH(int, step);
    QFETCH(QDate, day);
    QFETCH(Money, fee);
    QFETCH(QString, rule);
    QFETCH(QDate, earliest);
    // Rows with letters before the usual due date are about an older claim.
    const bool old = !letters.isEmpty() && letters.first().sent < due;
    const CaseFacts facts = with(cases::consumerCase(8'000_kr, old ? QDate(2026, 1, 12) : due), letters);

    const auto decision = engine::letterFee(facts, static_cast<Step>(step), day, cases::law());

    QVERIFY(decision.ok());
    QCOMPARE(cases::text(decision->reason.rule), rule);
    QCOMPARE(decision->amount, fee);
    QCOMPARE(decision->reason.earliest, earliest);
    if (earliest.isValid()) {
        const auto then = engine::letterFee(facts, static_cast<Step>(step), earliest, cases::law());
        const auto eve = engine::letterFee(facts, static_cast<Step>(step), earliest.addDays(-1), cases::law());
        if (then.ok()) // The rates of 2027 are not known, nor need they be: the inkassosats stands.
            QVERIFY2(then->amount > 0_kr, "the named day must be the first one with a fee");
        QCOMPARE(eve->amount, 0_kr);
    }
}

void TestFees::shareFollowsDueDate_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Money>("reminder");
    QTest::addColumn<Money>("demand");
    QTest::newRow("due on 2020-10-01 itself: one tenth of 700") << QDate(2020, 10, 1) << QDate(2020, 12, 1) << 70_kr << 210_kr;
    QTest::newRow("due the day after: one twentieth of 700") << QDate(2020, 10, 2) << QDate(2020, 12, 1) << 35_kr << 105_kr;
    QTest::newRow("old claim, letter sent in 2026: one tenth of 750") << QDate(2020, 10, 1) << QDate(2026, 2, 1) << 75_kr << 225_kr;
    QTest::newRow("letter sent on the last day of 700") << QDate(2025, 11, 1) << QDate(2025, 12, 31) << 35_kr << 105_kr;
    QTest::newRow("letter sent on the first day of 750: 37.50 and 112.50 round up") << QDate(2025, 11, 1) << QDate(2026, 1, 1) << 38_kr << 113_kr;
}

void TestFees::shareFollowsDueDate()
{
    QFETCH(QDate, due);
    QFETCH(QDate, day);
    QFETCH(Money, reminder);
    QFETCH(Money, demand);
    CaseFacts facts = cases::consumerCase(8'000_kr, due);

    const auto first = engine::letterFee(facts, Step::Reminder, day, cases::law());
    facts.letters = {sent(Step::Reminder, due.addDays(14), 14)};
    const auto last = engine::letterFee(facts, Step::PaymentDemand, day, cases::law());

    QCOMPARE(first->amount, reminder);
    QCOMPARE(first->reason.number, due <= QDate(2020, 10, 1) ? 10 : 20);
    QCOMPARE(last->amount, demand);
    QCOMPARE(last->reason.number, due <= QDate(2020, 10, 1) ? 10 : 20);
}

void TestFees::ceilingBites_data()
{
    QTest::addColumn<Money>("principal");
    QTest::addColumn<Money>("charged");
    QTest::addColumn<bool>("consumer");
    QTest::addColumn<Money>("demand");
    QTest::addColumn<QString>("rule");
    QTest::newRow("§ 2-2: three letters of a consumer claim of 500 may cost 187.50 in all") << 500_kr << 76_kr << true << 111_kr << "fee.ceiling_reduced";
    QTest::newRow("§ 2-2: 500.01 is the next bracket") << 500'01_ore << 76_kr << true << 113_kr << "fee.demand";
    QTest::newRow("§ 2-1: others one and a half times") << 500_kr << 76_kr << false << 113_kr << "fee.demand";
    QTest::newRow("§ 2-2: the ceiling is reached") << 500_kr << 187_kr << true << 0_kr << "fee.ceiling_reached";
    QTest::newRow("§ 2-2: a claim of 1 000") << 1'000_kr << 150_kr << true << 112_kr << "fee.ceiling_reduced";
}

void TestFees::ceilingBites()
{
    QFETCH(Money, principal);
    QFETCH(Money, charged);
    QFETCH(bool, consumer);
    QFETCH(Money, demand);
    QFETCH(QString, rule);
    CaseFacts facts = consumer ? cases::consumerCase(principal, due) : cases::companyCase(principal, due);
    facts.letters = {sent(Step::CollectionNotice, {2026, 8, 17}, 14, charged)};

    const auto decision = engine::letterFee(facts, Step::PaymentDemand, QDate(2026, 9, 3), cases::law());

    QVERIFY(decision.ok());
    QCOMPARE(cases::text(decision->reason.rule), rule);
    QCOMPARE(decision->amount, demand);
}

void TestFees::ceilingOfOthers_data()
{
    QTest::addColumn<Money>("principal");
    QTest::addColumn<Money>("credited");
    QTest::addColumn<bool>("consumer");
    QTest::addColumn<bool>("vat");
    QTest::addColumn<bool>("heavy");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<Money>("ceiling");
    QTest::newRow("§ 2-2: consumer, up to 10 000") << 10'000_kr << 0_kr << true << false << false << due << 600_kr;
    QTest::newRow("§ 2-2: consumer, an øre above") << 10'000'01_ore << 0_kr << true << false << false << due << 1'200_kr;
    QTest::newRow("§ 2-2: above 250 000") << 1'000'000_kr << 0_kr << true << false << false << due << 5'400_kr;
    QTest::newRow("§ 2-3: heavy, above 250 000") << 1'000'000_kr << 0_kr << true << false << true << due << 10'800_kr;
    QTest::newRow("§ 2-1: business, half as much again") << 500_kr << 0_kr << false << false << false << due << 281'25_ore;
    QTest::newRow("§ 2-2: the VAT rate on top") << 500_kr << 0_kr << true << true << false << due << 234'37_ore;
    QTest::newRow("a credit note makes the claim smaller") << 900_kr << 400_kr << true << false << false << due << 187'50_ore;
    QTest::newRow("FOR-2009-09-04-1151: due on 2020-10-01") << 500_kr << 0_kr << true << false << false << QDate(2020, 10, 1) << 375_kr;
}

void TestFees::ceilingOfOthers()
{
    QFETCH(Money, principal);
    QFETCH(Money, credited);
    QFETCH(bool, consumer);
    QFETCH(bool, vat);
    QFETCH(bool, heavy);
    QFETCH(QDate, due);
    QFETCH(Money, ceiling);
    ClaimFacts claim = cases::claim(1, principal, due);
    claim.credited = credited;
    claim.consumer = consumer;
    Policy policy;
    policy.vatOnCosts = vat;

    const auto found = costCeiling(claim, heavy, QDate(2026, 9, 3), policy, cases::law());

    QVERIFY(found.ok());
    QCOMPARE(*found, ceiling);
    claim.due = QDate(2009, 1, 1);
    QVERIFY(!costCeiling(claim, heavy, QDate(2026, 9, 3), policy, cases::law()).ok());
}

void TestFees::heavyCase_data()
{
    QTest::addColumn<Letters>("letters");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("heavy");
    const LetterFacts notice = sent(Step::CollectionNotice, {2026, 8, 17});
    const LetterFacts demand = sent(Step::PaymentDemand, {2026, 9, 3});
    QTest::newRow("§ 2-3: twenty-eight days past the deadline") << Letters{notice, demand} << QDate(2026, 10, 15) << false;
    QTest::newRow("§ 2-3: twenty-nine days past the deadline") << Letters{notice, demand} << QDate(2026, 10, 16) << true;
    QTest::newRow("§ 2-3: no letter before the demand") << Letters{demand} << QDate(2026, 12, 1) << false;
    QTest::newRow("§ 2-3: the notice gave ten days") << Letters{sent(Step::CollectionNotice, {2026, 8, 17}, 10), demand} << QDate(2026, 12, 1) << false;
    QTest::newRow("§ 2-3: the demand gave ten days") << Letters{notice, sent(Step::PaymentDemand, {2026, 9, 3}, 10)} << QDate(2026, 12, 1) << false;
    QTest::newRow("§ 2-3: the demand left before the notice's deadline") << Letters{notice, sent(Step::PaymentDemand, {2026, 8, 31})} << QDate(2026, 12, 1) << false;
}

void TestFees::heavyCase()
{
    QFETCH(Letters, letters);
    QFETCH(QDate, day);
    QFETCH(bool, heavy);
    const CaseFacts facts = with(cases::consumerCase(500_kr, due), letters);

    QCOMPARE(isHeavy(facts, facts.claims[0], day, cases::law()), heavy);
}

void TestFees::compensationNetOfFees_data()
{
    QTest::addColumn<CaseFacts>("facts");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const CaseFacts &facts, Money amount, const char *rule, QDate day = QDate(2026, 11, 21)) {
        QTest::newRow(name) << facts << day << amount << QString::fromLatin1(rule);
    };
    const Letters three{sent(Step::Reminder, {2026, 8, 17}, 14, 38_kr), sent(Step::CollectionNotice, {2026, 9, 3}, 14, 38_kr),
                        sent(Step::PaymentDemand, {2026, 9, 21}, 14, 113_kr)};
    const CaseFacts company = cases::companyCase(50'000_kr, due);
    row("W30, § 2-6: three letters already charged", with(company, three), 241_kr, "compensation.due");
    row("§ 3 a: nothing charged before", company, 430_kr, "compensation.due");
    row("§ 3 a: the amount of the day it is charged", company, 460_kr, "compensation.due", {2026, 6, 30});
    row("§ 4 letter d: never a consumer", cases::consumerCase(50'000_kr, due), 0_kr, "compensation.consumer");
    CaseFacts publicCase = company;
    publicCase.debtorKind = DebtorKind::Public;
    row("§ 3 a: a public debtor owes it", publicCase, 430_kr, "compensation.due");
    CaseFacts trader = company;
    trader.debtorKind = DebtorKind::SoleTrader;
    row("§ 3 a: a sole trader's business debt", trader, 430_kr, "compensation.due");
    row("a reversed fee is not deducted", with(company, {reversed(three[0]), three[1], three[2]}), 279_kr, "compensation.due");
    row("a returned letter's fee is not deducted", with(company, {three[0], three[1], cases::inState(three[2], LetterState::Returned)}), 354_kr, "compensation.due");
    row("§ 2-6: fees already above it", with(company, {sent(Step::PaymentDemand, {2026, 9, 21}, 14, 430_kr)}), 0_kr, "compensation.covered");
    row("§ 3 a: once per claim", with(company, {compensated(sent(Step::FinalNotice, {2026, 10, 9}), 241_kr)}), 0_kr, "compensation.charged");
    CaseFacts off = company;
    off.policy.chargeCompensation = false;
    row("switched off", off, 0_kr, "compensation.off");
    CaseFacts paid = company;
    paid.payments = {cases::payment({2026, 9, 1}, 0_kr, 0_kr, 50'000_kr)};
    row("the principal is paid", paid, 0_kr, "compensation.none");
}

void TestFees::compensationNetOfFees()
{
    QFETCH(CaseFacts, facts);
    QFETCH(QDate, day);
    QFETCH(Money, amount);
    QFETCH(QString, rule);
    if (day < due)
        facts.claims[0].due = QDate(2026, 1, 12);

    const auto decision = engine::compensation(facts, day, cases::law());

    QVERIFY(decision.ok());
    QCOMPARE(cases::text(decision->reason.rule), rule);
    QCOMPARE(decision->amount, amount);
    if (amount > 0_kr)
        QVERIFY(!engine::compensation(facts, QDate(2027, 1, 1), cases::law()).ok());
}

void TestFees::feeAfterCompensationIsNetted_data()
{
    QTest::addColumn<Money>("compensation");
    QTest::addColumn<Money>("fee");
    QTest::addColumn<QString>("rule");
    QTest::newRow("no compensation charged") << 0_kr << 113_kr << "fee.demand";
    QTest::newRow("§ 2-6: less than the new fee") << 50_kr << 63_kr << "fee.offset";
    QTest::newRow("§ 2-6: more than the new fee") << 241_kr << 0_kr << "fee.offset";
}

void TestFees::feeAfterCompensationIsNetted()
{
    QFETCH(Money, compensation);
    QFETCH(Money, fee);
    QFETCH(QString, rule);
    CaseFacts facts = cases::companyCase(50'000_kr, QDate(2026, 1, 12));
    facts.letters = {sent(Step::CollectionNotice, {2026, 2, 2}, 14, 38_kr), sent(Step::PaymentDemand, {2026, 2, 20}, 14, 113_kr),
                     compensated(sent(Step::FinalNotice, {2026, 3, 10}), compensation)};
    const QDate day(2026, 9, 1); // More than six months after the last fee: a new set.

    const auto decision = engine::letterFee(facts, Step::PaymentDemand, day, cases::law());
    facts.letters.push_back(sent(Step::PaymentDemand, day, 14, decision->amount));
    const auto now = statement(facts, day, cases::law());

    QVERIFY(decision.ok());
    QCOMPARE(decision->amount, fee);
    QCOMPARE(cases::text(decision->reason.rule), rule);
    if (fee > 0_kr)
        QCOMPARE(cases::text(now->claims[0].fees.back().reason.rule), rule);
}

void TestFees::oneFeePerLetterOnTheOldestClaim()
{
    CaseFacts facts = cases::consumerCase(8'000_kr, due);
    facts.claims.push_back(cases::claim(2, 3'000_kr, due.addDays(-10)));
    facts.claims.push_back(cases::claim(3, 3'000_kr, due.addDays(40)));

    // The oldest due claim is the second one, wherever it stands in the list.
    QCOMPARE(engine::letterFee(facts, Step::Reminder, {2026, 8, 20}, cases::law())->claim, ClaimId{2});
    // Before the older one allows a fee the younger ones cannot; the answer names the nearest day.
    QCOMPARE(engine::letterFee(facts, Step::Reminder, {2026, 8, 6}, cases::law())->reason.earliest, QDate(2026, 8, 7));
    // Its two fees used, the next claim carries the third letter's fee.
    facts.letters = {sent(Step::Reminder, {2026, 8, 17}, 14, 38_kr, 2), sent(Step::Reminder, {2026, 9, 3}, 14, 38_kr, 2)};
    QCOMPARE(engine::letterFee(facts, Step::CollectionNotice, {2026, 9, 21}, cases::law())->claim, ClaimId{1});
    // A disputed claim carries none.
    facts.claims[0].disputed = true;
    QCOMPARE(engine::letterFee(facts, Step::CollectionNotice, {2026, 9, 21}, cases::law())->amount, 0_kr);
}

void TestFees::letterOfAnotherClaimDoesNotCount()
{
    CaseFacts facts = cases::consumerCase(8'000_kr, due);
    facts.claims.push_back(cases::claim(2, 3'000_kr, due));
    facts.claims[1].consumer = true;
    facts.letters = {sent(Step::CollectionNotice, {2026, 8, 17}, 14, 38_kr)};
    facts.letters[0].claims = {ClaimId{1}};

    QCOMPARE(engine::letterFee(facts, Step::PaymentDemand, {2026, 9, 3}, cases::law())->claim, ClaimId{1});
    // Split: the second claim alone has never had a notice.
    facts.claims.erase(facts.claims.begin());
    QCOMPARE(cases::text(engine::letterFee(facts, Step::PaymentDemand, {2026, 9, 3}, cases::law())->reason.rule),
             QStringLiteral("fee.demand_no_earlier"));
}

void TestFees::unknownInkassosatsIsRefused()
{
    const CaseFacts facts = cases::consumerCase(8'000_kr, QDate(2003, 1, 1));

    const auto decision = engine::letterFee(facts, Step::Reminder, QDate(2003, 6, 1), cases::law());

    QVERIFY(!decision.ok());
    QCOMPARE(decision.error().rule, QStringLiteral("rate.unknown.inkassosats"));
}

void TestFees::actOf2026TakesTheFee()
{
    const LawTable future = cases::lawWithRules(
        R"("replaces": "inkassolov1988", "valid_from": null)", R"("replaces": "inkassolov1988", "valid_from": "2027-01-01")");
    const CaseFacts facts = cases::consumerCase(8'000_kr, due);

    QCOMPARE(engine::letterFee(facts, Step::Reminder, {2026, 12, 31}, future)->amount, 38_kr);
    const auto after = engine::letterFee(facts, Step::Reminder, {2027, 1, 1}, future);
    QCOMPARE(after->amount, 0_kr);
    QCOMPARE(cases::text(after->reason.rule), QStringLiteral("fee.regime"));
}

QTEST_GUILESS_MAIN(TestFees)
#include "tst_fees.moc"
