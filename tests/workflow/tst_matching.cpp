// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bankfirm.h"

using namespace Qt::StringLiterals;
using namespace workflow;
using namespace bankfirm;
using bankfiles::camt;
using bankfiles::CamtLine;
using bankfiles::ocr;
using bankfiles::OcrLine;

/// Payments that wait: what is proposed and why (formats page section 6.4), the acts of a person, and
/// KIDs of our own.
class TestMatching : public QObject
{
    Q_OBJECT

private slots:
    void proposals_data();
    void proposals();
    void nothingButAKidPlacesByItself();
    void splitOverSeveral();
    void sharesMustSumToThePayment();
    void severalPaymentsOverOne();
    void aReversalReopensTheCase();
    void aReversalWaitsAndUndoTakesItBack();
    void aTakenBackPlaceWaitsAnew();
    void rulesAreLearnedShownAndRevoked();
    void ownKidsOfCases();
    void kidAgreements_data();
    void kidAgreements();
};

void TestMatching::proposals_data()
{
    QTest::addColumn<CamtLine>("line");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("numbers");
    const auto row = [](const char *name, const CamtLine &line, const char *rule, const QStringList &numbers) { QTest::newRow(name) << line << QString::fromLatin1(rule) << numbers; };
    CamtLine line{u"500.00"_s, u"1230"_s};
    row("KID with lost zeros", line, "match.kid_zeros", {u"F-1002"_s});
    line.kid = u"123456789"_s;
    row("KID without its control digit", line, "match.kid_check", {u"F-1001"_s});
    line = {u"100.00"_s, {}, u"kid 1234567897 takk"_s};
    row("KID in the text", line, "match.kid_in_text", {u"F-1001"_s});
    line = {u"100.00"_s, {}, u"Gjelder faktura F-1003"_s};
    row("Invoice number in the text", line, "match.number", {u"F-1003"_s});
    line = {u"750.00"_s, {}, u"betaling 1003"_s};
    row("Its digits alone", line, "match.number", {u"F-1003"_s});
    line = {u"1500.00"_s, {}, u"F-1001 og F-1002"_s};
    row("Several numbers that add up", line, "match.sum", {u"F-1001"_s, u"F-1002"_s});
    line = {u"1500.00"_s};
    line.payer = u"Kunde 1001"_s;
    row("A name and several invoices that add up", line, "match.sum", {u"F-1001"_s, u"F-1002"_s});
    line.amount = u"1000.00"_s;
    row("A name and the exact amount", line, "match.amount", {u"F-1001"_s});
    line.amount = u"123.00"_s;
    row("A name alone: the oldest first", line, "match.oldest", {u"F-1001"_s});
    line = {u"750.00"_s, {}, u"takk for sist"_s};
    line.payer = u"Ukjent"_s;
    row("Nothing but an amount nobody else owes", line, "match.amount_unique", {u"F-1003"_s});
}

void TestMatching::proposals()
{
    QFETCH(CamtLine, line);
    QFETCH(QString, rule);
    QFETCH(QStringList, numbers);
    Firm firm;
    MUST(firm.make());
    TAKE(outcome, firm.shop.import(camt({line})));
    QCOMPARE(outcome.placed, 0);
    TAKE(waiting, firm.matching.waiting());
    QVERIFY(!waiting.front().places.empty());
    const MatchProposal &best = waiting.front().places.front();
    QVERIFY2(firm.rules(waiting.front()).contains(rule), qPrintable(firm.rules(waiting.front()).join(u' ')));
    QStringList got;
    Money sum;
    for (const MatchShare &share : best.shares) {
        got.append(share.number);
        sum += share.amount;
    }
    QCOMPARE(got, numbers);
    QCOMPARE(sum, waiting.front().amount);
    for (const MatchReason &reason : best.reasons)
        QVERIFY(!reason.text.isEmpty());
    MUST(firm.matching.accept(waiting.front().payment, 0));
    TAKE(left, firm.matching.waiting());
    QVERIFY(left.empty());
    QVERIFY(firm.conserves());
}

void TestMatching::nothingButAKidPlacesByItself()
{
    Firm firm;
    MUST(firm.make());
    OcrLine text{{}, 100'000};
    text.type = 21;
    text.text = u"Faktura F-1001"_s;
    OcrLine negative{kidOne, 10'000};
    negative.sign = '-';
    TAKE(outcome, firm.shop.import(ocr({text, negative, {u"1230"_s, 50'000}})));
    QCOMPARE(outcome.placed, 0);
    QCOMPARE(outcome.waiting, 2);
    QCOMPARE(outcome.reversals, 1);
}

void TestMatching::splitOverSeveral()
{
    Firm firm;
    MUST(firm.make());
    TAKE(id, firm.shop.start({u"F-1003"_s}));
    Q_UNUSED(id)
    MUST(firm.shop.import(camt({{u"1200.00"_s, {}, u"for flere"_s}})));
    TAKE(waiting, firm.matching.waiting());
    TAKE(shares, firm.matching.shares(waiting.front().payment, {u"F-1001=700"_s, u"F-1003=500"_s}));
    TAKE(placed, firm.matching.place(waiting.front().payment, shares));
    QCOMPARE(placed.size(), size_t(2));
    QCOMPARE(firm.open(u"F-1001"_s), 300_kr);
    QVERIFY(placed[1].caseId.isValid());
    QVERIFY(firm.conserves());
    // In order, each what is open on it and the last the rest.
    MUST(firm.shop.import(camt({{u"700.00"_s, {}, u"rest"_s}}, u"054"_s, u"08"_s)));
    TAKE(second, firm.matching.waiting());
    TAKE(inOrder, firm.matching.shares(second.front().payment, {u"F-1001"_s, u"F-1002"_s}));
    QCOMPARE(inOrder[0].amount, 300_kr);
    QCOMPARE(inOrder[1].amount, 400_kr);
}

void TestMatching::sharesMustSumToThePayment()
{
    Firm firm;
    MUST(firm.make());
    MUST(firm.shop.import(camt({{u"1200.00"_s, {}, u"for flere"_s}})));
    TAKE(waiting, firm.matching.waiting());
    const PaymentId id = waiting.front().payment;
    TAKE(shares, firm.matching.shares(id, {u"F-1001=700"_s, u"F-1002=400"_s}));
    Error refusal;
    REFUSED(firm.matching.place(id, shares), ErrorKind::BadInput);
    TAKE(still, firm.matching.waiting());
    QCOMPARE(still.size(), size_t(1));
}

void TestMatching::severalPaymentsOverOne()
{
    Firm firm;
    MUST(firm.make());
    MUST(firm.shop.import(camt({{u"250.00"_s, {}, u"a"_s}, {u"500.00"_s, {}, u"b"_s}})));
    TAKE(waiting, firm.matching.waiting());
    QVERIFY(firm.rules(waiting.front()).contains(u"match.together"_s));
    for (const WaitingPayment &one : waiting) {
        TAKE(shares, firm.matching.shares(one.payment, {u"F-1003"_s}));
        MUST(firm.matching.place(one.payment, shares));
    }
    QCOMPARE(firm.open(u"F-1003"_s), Money());
    QVERIFY(firm.conserves());
}

void TestMatching::aReversalReopensTheCase()
{
    Firm firm;
    MUST(firm.make());
    TAKE(id, firm.shop.start({u"F-1001"_s}));
    MUST(firm.shop.import(ocr({{kidOne, 110'000}})));
    TAKE(settled, firm.shop.cases().view(id, QDate(2026, 2, 10)));
    QCOMPARE(settled.file.state, CaseState::Closed);
    CamtLine back{u"1100.00"_s, kidOne};
    back.direction = u"DBIT"_s;
    back.reversal = true;
    back.day = u"2026-02-05"_s;
    TAKE(outcome, firm.shop.import(camt({back})));
    QCOMPARE(outcome.reversals, 1);
    TAKE(waiting, firm.matching.waiting());
    QCOMPARE(waiting.front().takesBack.size(), size_t(1));
    MUST(firm.matching.reverse(waiting.front().bank->payment.id, waiting.front().takesBack.front().payment));
    TAKE(reopened, firm.shop.cases().view(id, QDate(2026, 2, 10)));
    QCOMPARE(reopened.file.state, CaseState::Active);
    QCOMPARE(firm.open(u"F-1001"_s), 1'000_kr);
    MUST(ImportWorkflow(*firm.shop.session).undo(outcome.batch));
    QCOMPARE(firm.open(u"F-1001"_s), Money());
}

void TestMatching::aReversalWaitsAndUndoTakesItBack()
{
    Firm firm;
    MUST(firm.make());
    OcrLine negative{kidTwo, 10'000};
    negative.sign = '-';
    MUST(firm.shop.import(ocr({negative})));
    TAKE(waiting, firm.matching.waiting());
    QVERIFY(waiting.front().takesBack.empty()); // No such payment is known.
    MUST(firm.matching.dismiss(waiting.front().bank->payment.id, u"Kreditnota"_s));
    TAKE(none, firm.matching.waiting());
    QVERIFY(none.empty());
}

void TestMatching::aTakenBackPlaceWaitsAnew()
{
    Firm firm;
    MUST(firm.make());
    MUST(firm.shop.import(ocr({{kidOne, 100'000}})));
    TAKE(payments, firm.shop.payments().list());
    MUST(firm.shop.payments().undo(payments.front().payment.id));
    QCOMPARE(firm.open(u"F-1001"_s), 1'000_kr);
    TAKE(waiting, firm.matching.waiting());
    QCOMPARE(waiting.front().why, QString::fromLatin1(waiting::takenBack));
    QVERIFY(firm.conserves());
}

void TestMatching::rulesAreLearnedShownAndRevoked()
{
    Firm firm;
    MUST(firm.make());
    CamtLine line{u"111.00"_s, {}, u"Husleie kjeller"_s};
    line.payer = u"Svigermor"_s;
    MUST(firm.shop.import(camt({line})));
    TAKE(waiting, firm.matching.waiting());
    QVERIFY(waiting.front().places.empty());
    TAKE(shares, firm.matching.shares(waiting.front().payment, {u"F-1003"_s}));
    MUST(firm.matching.place(waiting.front().payment, shares));
    TAKE(rules, firm.matching.rules());
    QCOMPARE(rules.size(), size_t(2));
    line.amount = u"112.00"_s;
    TAKE(outcome, firm.shop.import(camt({line})));
    QCOMPARE(outcome.placed, 0); // It proposes and never places.
    TAKE(known, firm.matching.waiting());
    QVERIFY(firm.rules(known.front()).contains(u"match.learned_account"_s));
    QVERIFY(firm.rules(known.front()).contains(u"match.learned_text"_s));
    for (const LearnedRule &rule : rules)
        MUST(firm.matching.revokeRule(rule.rule.id));
    TAKE(after, firm.matching.waiting());
    QVERIFY(!firm.rules(after.front()).contains(u"match.learned_account"_s));
    TAKE(none, firm.matching.rules());
    QVERIFY(none.empty());
}

void TestMatching::ownKidsOfCases()
{
    Firm firm;
    MUST(firm.make());
    CaseKids kids(*firm.shop.session);
    StartOptions together;
    together.together = true;
    TAKE(id, firm.shop.start({u"F-1001"_s, u"F-1002"_s}, together));
    TAKE(view, firm.shop.cases().view(id, QDate(2026, 2, 10)));
    TAKE(none, kids.kidFor(view.file, view.debtor));
    QVERIFY(none.isEmpty()); // Never invented without an agreement.
    KidAgreement agreement;
    agreement.prefix = u"77"_s;
    agreement.customerDigits = 5;
    MUST(kids.setAgreement(agreement));
    TAKE(kid, kids.kidFor(view.file, view.debtor));
    QCOMPARE(kid.size(), qsizetype(agreement.length()));
    QVERIFY(kid.startsWith(u"7701001"));
    QVERIFY(identifiers::kidCheck(kid) == identifiers::KidCheck::Mod10 || identifiers::kidCheck(kid) == identifiers::KidCheck::Both);
    MUST(firm.shop.sendAndPost(id, Step::Reminder));
    // Another structure later does not change what the letter has said.
    agreement.prefix = u"88"_s;
    MUST(kids.setAgreement(agreement));
    TAKE(kept, kids.kidFor(view.file, view.debtor));
    QCOMPARE(kept, kid);
    TAKE(outcome, firm.shop.import(ocr({{kid, 30'000, QDate(2026, 2, 10)}})));
    QCOMPARE(outcome.placed, 1);
    TAKE(payments, firm.shop.payments().list());
    QCOMPARE(payments.front().payment.caseId, id);
}

void TestMatching::kidAgreements_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("customer");
    QTest::addColumn<int>("file");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("kid"); // Of case 2026-0113, customer 1001; "refused" and "none".
    QTest::newRow("Case only, modulus 10") << u""_s << 0 << 8 << u"mod10"_s << u"260001134"_s;
    QTest::newRow("All parts, modulus 11") << u"9"_s << 4 << 6 << u"mod11"_s << u""_s;
    QTest::newRow("The running number does not fit") << u""_s << 0 << 4 << u"mod10"_s << u"none"_s;
    QTest::newRow("The customer does not fit") << u""_s << 3 << 8 << u"mod10"_s << u"none"_s;
    QTest::newRow("Letters in front") << u"A1"_s << 0 << 8 << u"mod10"_s << u"refused"_s;
    QTest::newRow("Longer than 25") << u"1234567890"_s << 8 << 8 << u"mod10"_s << u"refused"_s;
    QTest::newRow("Too few case digits") << u""_s << 0 << 3 << u"mod10"_s << u"refused"_s;
}

void TestMatching::kidAgreements()
{
    QFETCH(QString, prefix);
    QFETCH(int, customer);
    QFETCH(int, file);
    QFETCH(QString, scheme);
    QFETCH(QString, kid);
    const KidAgreement agreement{prefix, customer, file, *enumFromText<KidAgreement::Scheme>(scheme)};
    QCOMPARE(agreement.check().ok(), kid != u"refused");
    if (!agreement.check())
        return;
    const auto made = agreement.kidOf(u"2026-0113"_s, u"1001"_s);
    QCOMPARE(made.has_value(), kid != u"none");
    if (!made)
        return;
    const auto check = identifiers::kidCheck(*made);
    QVERIFY(check == identifiers::KidCheck::Both || check == (scheme == u"mod10" ? identifiers::KidCheck::Mod10 : identifiers::KidCheck::Mod11));
    QCOMPARE(made->size(), qsizetype(agreement.length()));
    QVERIFY(!agreement.testValue(QDate(2026, 1, 1)).isEmpty());
    if (!kid.isEmpty())
        QCOMPARE(made->chopped(1), kid.chopped(1));
}

QTEST_MAIN(TestMatching)
#include "tst_matching.moc"
