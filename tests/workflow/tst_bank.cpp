// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/surplusworkflow.h"
#include "tests/support/bankfirm.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace workflow;
using namespace bankfirm;
using bankfiles::camt;
using bankfiles::CamtLine;
using bankfiles::ocr;
using bankfiles::OcrLine;

/// Bank files into payments (formats page sections 5, 6 and 6.4): what a KID places, what is told twice,
/// and that no krone is lost or made on the way.
class TestBank : public QObject
{
    Q_OBJECT

private slots:
    void aKidSettlesPartPaysAndShowsWhatIsOver();
    void theSameFileTwiceChangesNothing();
    void undoRestores();
    void aSettledInvoiceIsADoublePayment();
    void twiceInOneFileIsADoublePaymentToo();
    void twiceInOneFileForACaseItSettles();
    void anUnknownAccountIsRefused();
    void aDayToComeIsRefused();
    void duplicates_data();
    void duplicates();
    void twoOfTheSameSumOnADayStayTwo();
    void anEntryAskedAboutWaitsForAnAnswer();
    void aStatementsLumpSumIsKnown();
    void oneSourceForAnAccount();
    void freshness();
    void randomFilesConserveMoney();
};

void TestBank::aKidSettlesPartPaysAndShowsWhatIsOver()
{
    Firm firm;
    MUST(firm.make());
    TAKE(outcome, firm.shop.import(ocr({{kidOne, 100'000}, {kidTwo, 20'000}})));
    QCOMPARE(outcome.placed, 2);
    QCOMPARE(firm.open(u"F-1001"_s), Money());
    QCOMPARE(firm.open(u"F-1002"_s), 300_kr);
    MUST(firm.shop.import(ocr({{kidTwo, 60'000, QDate(2026, 2, 3)}}, bankfiles::ourAccount, -1, 2)));
    QCOMPARE(firm.open(u"F-1002"_s), Money());
    TAKE(over, SurplusWorkflow(*firm.shop.session).list());
    QCOMPARE(over.size(), size_t(1));
    QVERIFY(!over.front().doublePayment);
    QVERIFY(over.front().left.isPositive());
    QVERIFY(firm.conserves());
}

void TestBank::theSameFileTwiceChangesNothing()
{
    Firm firm;
    MUST(firm.make());
    const QByteArray file = ocr({{kidOne, 100'000}, {u"9999999999"_s, 5'000}});
    MUST(firm.shop.import(file));
    TAKE(again, firm.shop.import(file));
    QCOMPARE(again.outcome, u"unchanged"_s);
    TAKE(payments, firm.shop.payments().list());
    QCOMPARE(payments.size(), size_t(2));
    // Fetched again, the transmission may bear another number.
    TAKE(fetched, firm.shop.import(ocr({{kidOne, 100'000}, {u"9999999999"_s, 5'000}}, bankfiles::ourAccount, -1, 2)));
    QCOMPARE(fetched.duplicates, 2);
    QCOMPARE(fetched.inserted, 0);
    TAKE(after, firm.shop.payments().list());
    QCOMPARE(after.size(), size_t(2));
}

void TestBank::undoRestores()
{
    Firm firm;
    MUST(firm.make());
    TAKE(id, firm.shop.start({u"F-1001"_s}));
    TAKE(before, firm.shop.statement(id, QDate(2026, 2, 10)));
    TAKE(outcome, firm.shop.import(ocr({{kidOne, 150'000}, {kidTwo, 20'000}, {{}, 7'000}})));
    TAKE(paid, firm.shop.statement(id, QDate(2026, 2, 10)));
    QVERIFY(paid != before);
    MUST(ImportWorkflow(*firm.shop.session).undo(outcome.batch));
    TAKE(after, firm.shop.statement(id, QDate(2026, 2, 10)));
    QCOMPARE(QString::fromUtf8(after), QString::fromUtf8(before));
    QCOMPARE(firm.open(u"F-1002"_s), 500_kr);
    TAKE(waiting, firm.matching.waiting());
    QVERIFY(waiting.empty());
    MUST(firm.shop.verify());
    // What was taken back can come in again.
    TAKE(again, firm.shop.import(ocr({{kidOne, 150'000}, {kidTwo, 20'000}, {{}, 7'000}})));
    QCOMPARE(again.outcome, u"imported"_s);
    QCOMPARE(again.placed, 2);
}

void TestBank::aSettledInvoiceIsADoublePayment()
{
    Firm firm;
    MUST(firm.make());
    MUST(firm.shop.import(ocr({{kidOne, 100'000}})));
    TAKE(second, firm.shop.import(ocr({{kidOne, 100'000, QDate(2026, 2, 5)}}, bankfiles::ourAccount, -1, 2)));
    QCOMPARE(second.placed, 0);
    QCOMPARE(second.waiting, 1);
    TAKE(waiting, firm.matching.waiting());
    QCOMPARE(waiting.front().why, QString::fromLatin1(waiting::doublePayment));
    TAKE(over, SurplusWorkflow(*firm.shop.session).list());
    QVERIFY(over.front().doublePayment);
    QCOMPARE(over.front().left, 1'000_kr);
}

void TestBank::twiceInOneFileIsADoublePaymentToo()
{
    Firm firm;
    MUST(firm.make());
    OcrLine second{kidOne, 100'000};
    second.reference = u"222222222"_s;
    TAKE(outcome, firm.shop.import(ocr({{kidOne, 100'000}, second})));
    QCOMPARE(outcome.placed, 1);
    QCOMPARE(outcome.waiting, 1);
    QVERIFY(firm.conserves());
}

void TestBank::twiceInOneFileForACaseItSettles()
{
    Firm firm;
    MUST(firm.make());
    TAKE(id, firm.shop.start({u"F-1001"_s}));
    OcrLine second{kidOne, 110'000};
    second.reference = u"222222222"_s;
    TAKE(outcome, firm.shop.import(ocr({{kidOne, 110'000}, second})));
    QCOMPARE(outcome.placed, 1);
    QCOMPARE(outcome.waiting, 1);
    TAKE(waiting, firm.matching.waiting());
    QCOMPARE(waiting.front().why, QString::fromLatin1(waiting::doublePayment));
    TAKE(view, firm.shop.cases().view(id, QDate(2026, 2, 10)));
    QCOMPARE(view.file.state, CaseState::Closed);
    QVERIFY(firm.conserves());
}

void TestBank::anUnknownAccountIsRefused()
{
    Firm firm;
    MUST(firm.make());
    const QByteArray file = ocr({{kidOne, 100'000}}, u"86011117947"_s);
    TAKE(outcome, firm.shop.import(file));
    QCOMPARE(outcome.outcome, u"refused"_s);
    QVERIFY(outcome.notes.front().text.contains(u"8601.11.17947"));
    TAKE(records, ImportWorkflow(*firm.shop.session).list());
    QCOMPARE(records.size(), size_t(1));
    MUST(BankAccounts(*firm.shop.session).add(u"8601 11 17947"_s));
    TAKE(taken, firm.shop.import(file));
    QCOMPARE(taken.placed, 1);
    Error refusal;
    REFUSED(BankAccounts(*firm.shop.session).add(u"86011117948"_s), ErrorKind::BadInput);
}

void TestBank::aDayToComeIsRefused()
{
    Firm firm;
    MUST(firm.make());
    TAKE(outcome, firm.shop.import(ocr({{kidOne, 100'000, QDate(2026, 2, 11)}})));
    QCOMPARE(outcome.outcome, u"refused"_s);
    QCOMPARE(firm.open(u"F-1001"_s), 1'000_kr);
}

void TestBank::duplicates_data()
{
    QTest::addColumn<CamtLine>("second");
    QTest::addColumn<int>("duplicates");
    QTest::addColumn<int>("asked");
    CamtLine same{u"1000.00"_s, kidOne};
    QTest::newRow("The same in OCR and camt counts once") << same << 1 << 0;
    CamtLine other = same;
    other.reference = u"987654321"_s;
    QTest::newRow("Equal but for the reference is asked about") << other << 0 << 1;
    CamtLine day = same;
    day.day = u"2026-02-03"_s;
    QTest::newRow("Another day is other money") << day << 0 << 0;
    CamtLine amount = same;
    amount.amount = u"1000.01"_s;
    QTest::newRow("Another amount is other money") << amount << 0 << 0;
    CamtLine kid = same;
    kid.kid = kidTwo;
    QTest::newRow("Another KID is other money") << kid << 0 << 0;
    CamtLine payer = same;
    payer.payerAccount = u"15064433333"_s;
    QTest::newRow("Another payer is other money") << payer << 0 << 0;
    CamtLine silent = same;
    silent.payerAccount.clear();
    QTest::newRow("A payer left out does not contradict") << silent << 1 << 0;
}

void TestBank::duplicates()
{
    QFETCH(CamtLine, second);
    QFETCH(int, duplicates);
    QFETCH(int, asked);
    Firm firm;
    MUST(firm.make());
    MUST(firm.shop.import(ocr({{kidOne, 100'000}})));
    TAKE(outcome, firm.shop.import(camt({second})));
    QCOMPARE(outcome.duplicates, duplicates);
    QCOMPARE(outcome.asked, asked);
    QCOMPARE(outcome.placed + outcome.waiting, 1 - duplicates - asked);
    QVERIFY(firm.conserves());
}

void TestBank::twoOfTheSameSumOnADayStayTwo()
{
    Firm firm;
    MUST(firm.make());
    const CamtLine one{u"100.00"_s, kidOne};
    TAKE(first, firm.shop.import(camt({one, one})));
    QCOMPARE(first.placed, 2);
    QCOMPARE(firm.open(u"F-1001"_s), 800_kr);
    TAKE(second, firm.shop.import(camt({one, one, one}, u"054"_s, u"08"_s)));
    QCOMPARE(second.duplicates, 2);
    QCOMPARE(second.placed, 1);
    QCOMPARE(firm.open(u"F-1001"_s), 700_kr);
}

void TestBank::anEntryAskedAboutWaitsForAnAnswer()
{
    Firm firm;
    MUST(firm.make());
    MUST(firm.shop.import(ocr({{kidOne, 40'000}})));
    CamtLine like{u"400.00"_s, kidOne};
    like.reference = u"777"_s;
    CamtLine again = like;
    again.day = u"2026-02-02"_s;
    MUST(firm.shop.import(camt({like})));
    TAKE(waiting, firm.matching.waiting());
    QCOMPARE(waiting.size(), size_t(1));
    QVERIFY(waiting.front().like.has_value());
    const BankPaymentId asked = waiting.front().bank->payment.id;
    MUST(firm.matching.answerSame(asked, false));
    TAKE(placeable, firm.matching.waiting());
    QCOMPARE(firm.rules(placeable.front()).front(), u"match.kid"_s);
    MUST(firm.matching.accept(placeable.front().payment, 0));
    QCOMPARE(firm.open(u"F-1001"_s), 200_kr);
    Error refusal;
    REFUSED(firm.matching.answerSame(asked, true), ErrorKind::Conflict);
    QVERIFY(firm.conserves());
}

void TestBank::aStatementsLumpSumIsKnown()
{
    Firm firm;
    MUST(firm.make());
    MUST(firm.shop.import(ocr({{kidOne, 40'000}, {kidTwo, 10'000}})));
    CamtLine lump{u"500.00"_s};
    lump.payer.clear();
    lump.payerAccount.clear();
    lump.reference = u"OCR"_s;
    TAKE(outcome, firm.shop.import(camt({lump}, u"053"_s)));
    QCOMPARE(outcome.duplicates, 1);
    QCOMPARE(outcome.waiting, 0);
}

void TestBank::oneSourceForAnAccount()
{
    Firm firm;
    MUST(firm.make());
    MUST(BankAccounts(*firm.shop.session).setSource(bankfiles::ourAccount, BankFormat::Ocr));
    TAKE(outcome, firm.shop.import(camt({{u"1000.00"_s, kidOne}})));
    QCOMPARE(outcome.placed, 0);
    QCOMPARE(firm.open(u"F-1001"_s), 1'000_kr);
    const bool warned = std::any_of(outcome.notes.begin(), outcome.notes.end(), [](const Issue &issue) { return issue.code == u"bank.not_believed"; });
    QVERIFY(warned);
    TAKE(believed, firm.shop.import(ocr({{kidOne, 100'000}})));
    QCOMPARE(believed.placed, 1);
}

void TestBank::freshness()
{
    Firm firm;
    MUST(firm.make());
    MUST(firm.shop.import(ocr({{kidOne, 100, QDate(2026, 2, 3)}, {kidTwo, 100, QDate(2026, 2, 5)}})));
    TAKE(outcome, firm.shop.import(ocr({{kidOne, 100, QDate(2026, 2, 6)}}, bankfiles::ourAccount, -1, 2)));
    BankAccounts book(*firm.shop.session);
    TAKE(accounts, book.list());
    QCOMPARE(accounts.front().newest, QDate(2026, 2, 6));
    QCOMPARE(accounts.front().imported, QDate(2026, 2, 10));
    QVERIFY(accounts.front().inLetters);
    MUST(ImportWorkflow(*firm.shop.session).undo(outcome.batch));
    TAKE(before, book.list());
    QCOMPARE(before.front().newest, QDate(2026, 2, 5));
}

void TestBank::randomFilesConserveMoney()
{
    QRandomGenerator random(20'260'210);
    for (int round = 0; round < 12; ++round) {
        Firm firm;
        MUST(firm.make());
        if (round % 2 == 0)
            MUST(firm.shop.start({u"F-1001"_s}));
        std::vector<BatchId> batches;
        for (int file = 0; file < 3; ++file) {
            QList<OcrLine> lines;
            for (int i = 0; i < 4; ++i) {
                const QString kid = QStringList{kidOne, kidTwo, u"1230"_s, u"5555555555"_s}[random.bounded(4)];
                OcrLine line{kid, random.bounded(1, 90'000), QDate(2026, 2, random.bounded(1, 10))};
                line.reference = QString::number(random.bounded(100'000'000, 999'999'999));
                lines.append(line);
            }
            TAKE(outcome, firm.shop.import(ocr(lines, bankfiles::ourAccount, -1, file)));
            batches.push_back(outcome.batch);
            QVERIFY(firm.conserves());
        }
        TAKE(waiting, firm.matching.waiting());
        for (const WaitingPayment &one : waiting) {
            const Money half = Money::fromOre(one.amount.ore() / 3);
            if (!half.isPositive())
                continue;
            TAKE(shares, firm.matching.shares(one.payment, {u"F-1003=%1"_s.arg(QString::number(half.ore() / 100) + u'.' + QString::number(half.ore() % 100).rightJustified(2, u'0')), u"F-1002"_s}));
            MUST(firm.matching.place(one.payment, shares));
            QVERIFY(firm.conserves());
        }
        for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch)
            MUST(ImportWorkflow(*firm.shop.session).undo(*batch));
        QCOMPARE(firm.open(u"F-1001"_s), 1'000_kr);
        QCOMPARE(firm.open(u"F-1002"_s), 500_kr);
        QCOMPARE(firm.open(u"F-1003"_s), 750_kr);
        MUST(firm.shop.verify());
    }
}

QTEST_GUILESS_MAIN(TestBank)
#include "tst_bank.moc"
