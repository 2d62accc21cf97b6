// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/ledgerof.h"
#include "tests/import/reading.h"

#include <QTest>

using import::ImportBatch;
using import::ImportOptions;

/// SAF-T: the rebuilding of open items and their due dates, step by step (formats page section 3).
class TestSaft : public QObject
{
    Q_OBJECT

private slots:
    // The rebuilding, formats page section 3.3

    void openItems_data()
    {
        QTest::addColumn<std::vector<Posting>>("postings");
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("closing");
        QTest::addColumn<QStringList>("expected");
        using P = std::vector<Posting>;

        QTest::newRow("An unpaid invoice is open")
            << P{{u("1"), u("2025-03-01"), {.amount = u("1000.00"), .reference = u("F-1")}}}
            << u("0") << u("1000.00") << QStringList{u("F-1 invoice 1000.00/1000.00 reference")};
        QTest::newRow("Step 2: an opening balance is an item of its own")
            << P{{u("1"), u("2025-03-01"), {.amount = u("1000.00"), .reference = u("F-1")}}}
            << u("250.50") << u("1250.50")
            << QStringList{u("- opening 250.50/250.50 balance"),
                           u("F-1 invoice 1000.00/1000.00 reference")};
        QTest::newRow("Step 3: same number, sum zero, settled")
            << P{{u("1"), u("2025-03-01"), {.amount = u("1000.00"), .reference = u("F-1")}},
                 {u("2"),
                  u("2025-03-20"),
                  {.amount = u("-1000.00"), .reference = u("F-1")},
                  u("1920")}}
            << u("0") << u("0")
            << QStringList{u("F-1 invoice 1000.00/0.00 reference"),
                           u("- payment -1000.00/0.00 reference")};
        QTest::newRow("Step 3: a part payment under the same number")
            << P{{u("1"), u("2025-03-01"), {.amount = u("1000.00"), .reference = u("F-1")}},
                 {u("2"),
                  u("2025-03-20"),
                  {.amount = u("-600.00"), .reference = u("F-1")},
                  u("1920")}}
            << u("0") << u("400.00")
            << QStringList{u("F-1 invoice 1000.00/400.00 reference"),
                           u("- payment -600.00/0.00 reference")};
        QTest::newRow("Step 3: a payment with only the KID of an invoice")
            << P{{u("1"),
                  u("2025-03-01"),
                  {.amount = u("1000.00"), .reference = u("F-1"), .kid = u("123456782")}},
                 {u("2"),
                  u("2025-03-02"),
                  {.amount = u("1000.00"), .reference = u("F-2"), .kid = u("123456790")}},
                 {u("3"),
                  u("2025-03-20"),
                  {.amount = u("-1000.00"), .kid = u("123456790")},
                  u("1920")}}
            << u("0") << u("1000.00")
            << QStringList{u("F-1 invoice 1000.00/1000.00 reference"),
                           u("F-2 invoice 1000.00/0.00 reference"),
                           u("- payment -1000.00/0.00 reference")};
        QTest::newRow("A payment with a number of its own beside the invoice's KID")
            << P{{u("1"),
                  u("2025-03-01"),
                  {.amount = u("1000.00"), .reference = u("F-1"), .kid = u("123456782")}},
                 {u("3"),
                  u("2025-03-20"),
                  {.amount = u("-400.00"), .reference = u("B-77"), .kid = u("123456782")},
                  u("1920")}}
            << u("0") << u("600.00")
            << QStringList{u("F-1 invoice 1000.00/600.00 reference"),
                           u("- payment -400.00/0.00 reference")};
        QTest::newRow("A customer's own KID on two invoices ties the payment to neither")
            << P{{u("1"),
                  u("2025-03-01"),
                  {.amount = u("1000.00"), .reference = u("F-1"), .kid = u("123456782")}},
                 {u("2"),
                  u("2025-03-02"),
                  {.amount = u("700.00"), .reference = u("F-2"), .kid = u("123456782")}},
                 {u("3"),
                  u("2025-03-20"),
                  {.amount = u("-700.00"), .kid = u("123456782")},
                  u("1920")}}
            << u("0") << u("1000.00")
            << QStringList{u("F-1 invoice 1000.00/1000.00 reference"),
                           u("F-2 invoice 700.00/0.00 amount"), u("- payment -700.00/0.00 amount")};
        QTest::newRow("A customer's own KID and no numbers: invoices stay apart")
            << P{{u("1"), u("2025-03-01"), {.amount = u("1000.00"), .kid = u("123456782")}},
                 {u("2"), u("2025-03-02"), {.amount = u("700.00"), .kid = u("123456782")}}}
            << u("0") << u("1700.00")
            << QStringList{u("1 invoice 1000.00/1000.00 reference"),
                           u("2 invoice 700.00/700.00 reference")};
        QTest::newRow("Step 4: the cross reference names the voucher")
            << P{{u("1041"), u("2025-03-01"), {.amount = u("1000.00"), .reference = u("F-1")}},
                 {u("1042"), u("2025-03-02"), {.amount = u("1000.00"), .reference = u("F-2")}},
                 {u("2001"),
                  u("2025-03-20"),
                  {.amount = u("-1000.00"), .cross = u("1042")},
                  u("1920")}}
            << u("0") << u("1000.00")
            << QStringList{u("F-1 invoice 1000.00/1000.00 reference"),
                           u("F-2 invoice 1000.00/0.00 reference"),
                           u("- payment -1000.00/0.00 reference")};
        QTest::newRow("Step 4: the cross reference names the number")
            << P{{u("1"), u("2025-03-01"), {.amount = u("1000.00"), .reference = u("F-1")}},
                 {u("2"), u("2025-03-02"), {.amount = u("1000.00"), .reference = u("F-2")}},
                 {u("3"),
                  u("2025-03-20"),
                  {.amount = u("-300.00"),
                   .reference = u("K-9"),
                   .cross = u("F-2"),
                   .text = u("Kreditnota")}}}
            << u("0") << u("1700.00")
            << QStringList{u("F-1 invoice 1000.00/1000.00 reference"),
                           u("F-2 invoice 1000.00/700.00 reference"),
                           u("K-9 credit_note -300.00/0.00 reference")};
        QTest::newRow("Step 4: the cross reference names a record")
            << P{{u("1"), u("2025-03-01"), {.amount = u("1000.00"), .record = u("rec-1")}},
                 {u("2"), u("2025-03-02"), {.amount = u("1000.00"), .record = u("rec-2")}},
                 {u("3"),
                  u("2025-03-20"),
                  {.amount = u("-1000.00"), .cross = u("rec-2"), .record = u("rec-3")},
                  u("1920")}}
            << u("0") << u("1000.00")
            << QStringList{u("1 invoice 1000.00/1000.00 reference"),
                           u("2 invoice 1000.00/0.00 reference"),
                           u("- payment -1000.00/0.00 reference")};
        QTest::newRow("Step 4: a record number that several lines bear ties nothing")
            << P{{u("1"), u("2025-03-01"), {.amount = u("1000.00"), .record = u("1")}},
                 {u("2"), u("2025-03-02"), {.amount = u("800.00"), .record = u("1")}},
                 {u("30"),
                  u("2025-03-20"),
                  {.amount = u("-800.00"), .cross = u("rec"), .record = u("1")},
                  u("1920")}}
            << u("0") << u("1000.00")
            << QStringList{u("1 invoice 1000.00/1000.00 amount"), u("2 invoice 800.00/0.00 amount"),
                           u("- payment -800.00/0.00 amount")};
        QTest::newRow("Step 5: exactly one open item of that amount")
            << P{{u("1"), u("2025-03-01"), {.amount = u("1000.00")}},
                 {u("2"), u("2025-03-02"), {.amount = u("700.00")}},
                 {u("3"), u("2025-03-20"), {.amount = u("-700.00")}, u("1920")}}
            << u("0") << u("1000.00")
            << QStringList{u("1 invoice 1000.00/1000.00 amount"), u("2 invoice 700.00/0.00 amount"),
                           u("- payment -700.00/0.00 amount")};
        QTest::newRow("Step 5: not an item dated after the credit")
            << P{{u("1"), u("2025-03-01"), {.amount = u("1000.00")}},
                 {u("3"), u("2025-03-20"), {.amount = u("-700.00")}, u("1920")},
                 {u("4"), u("2025-04-02"), {.amount = u("700.00")}}}
            << u("0") << u("1000.00")
            << QStringList{u("1 invoice 1000.00/300.00 oldest_first"),
                           u("- payment -700.00/0.00 oldest_first"),
                           u("4 invoice 700.00/700.00 oldest_first")};
        QTest::newRow("Step 5: two items of that amount are no match; step 6 takes the oldest")
            << P{{u("1"), u("2025-03-01"), {.amount = u("700.00")}},
                 {u("2"), u("2025-03-02"), {.amount = u("700.00")}},
                 {u("3"), u("2025-03-20"), {.amount = u("-700.00")}, u("1920")}}
            << u("0") << u("700.00")
            << QStringList{u("1 invoice 700.00/0.00 oldest_first"),
                           u("2 invoice 700.00/700.00 oldest_first"),
                           u("- payment -700.00/0.00 oldest_first")};
        QTest::newRow("Step 6: the opening balance is oldest; the rest stays on account")
            << P{{u("1"), u("2025-03-01"), {.amount = u("700.00")}},
                 {u("3"), u("2025-03-20"), {.amount = u("-1000.00")}, u("1920")}}
            << u("100.00") << u("-200.00")
            << QStringList{u("- opening 100.00/0.00 balance"),
                           u("1 invoice 700.00/0.00 oldest_first"),
                           u("- payment -1000.00/-200.00 oldest_first")};
        QTest::newRow("An overpaid number leaves its rest to the oldest")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}},
                 {u("2"), u("2025-03-02"), {.amount = u("700.00"), .reference = u("F-2")}},
                 {u("3"),
                  u("2025-03-20"),
                  {.amount = u("-800.00"), .reference = u("F-2")},
                  u("1920")}}
            << u("0") << u("400.00")
            << QStringList{u("F-1 invoice 500.00/400.00 oldest_first"),
                           u("F-2 invoice 700.00/0.00 reference"),
                           u("- payment -800.00/0.00 oldest_first")};
        QTest::newRow("A reference decides although guesses were needed beside it")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}},
                 {u("2"), u("2025-03-02"), {.amount = u("700.00"), .reference = u("F-2")}},
                 {u("3"),
                  u("2025-03-10"),
                  {.amount = u("-200.00"), .reference = u("F-2")},
                  u("1920")},
                 {u("4"), u("2025-03-20"), {.amount = u("-100.00")}, u("1920")}}
            << u("0") << u("900.00")
            << QStringList{u("F-1 invoice 500.00/400.00 oldest_first"),
                           u("F-2 invoice 700.00/500.00 reference"),
                           u("- payment -200.00/0.00 reference"),
                           u("- payment -100.00/0.00 oldest_first")};
        QTest::newRow("A credit note without reference keeps its own number")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}},
                 {u("2"),
                  u("2025-03-09"),
                  {.amount = u("-500.00"), .reference = u("K-1"), .text = u("Kreditnota")}}}
            << u("0") << u("0")
            << QStringList{u("F-1 invoice 500.00/0.00 amount"),
                           u("K-1 credit_note -500.00/0.00 amount")};
        QTest::newRow("One invoice in two lines of a voucher is one item")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}}}
            << u("0") << u("500.00") << QStringList{u("F-1 invoice 500.00/500.00 reference")};
        QTest::newRow("A reversed voucher nets to zero under its number")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}},
                 {u("2"),
                  u("2025-03-02"),
                  {.amount = u("-500.00"),
                   .reference = u("F-1"),
                   .text = u("Tilbakeført faktura")}}}
            << u("0") << u("0")
            << QStringList{u("F-1 invoice 500.00/0.00 reference"),
                           u("F-1 credit_note -500.00/0.00 reference")};
        QTest::newRow("A write-off does not settle: the claim lives on, marked")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}},
                 {u("2"),
                  u("2025-10-02"),
                  {.amount = u("-500.00"), .reference = u("F-1"), .text = u("Tap på krav")},
                  u("7830")}}
            << u("0") << u("0")
            << QStringList{u("F-1 invoice 500.00/500.00 reference written-off"),
                           u("- write_off -500.00/-500.00 reference")};
        QTest::newRow("A write-off without a number marks the only invoice of its amount")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}},
                 {u("2"), u("2025-03-01"), {.amount = u("900.00"), .reference = u("F-2")}},
                 {u("3"),
                  u("2025-10-02"),
                  {.amount = u("-500.00"), .text = u("AVSKREVET fordring")},
                  u("7830")}}
            << u("0") << u("900.00")
            << QStringList{u("F-1 invoice 500.00/500.00 reference written-off"),
                           u("F-2 invoice 900.00/900.00 reference"),
                           u("- write_off -500.00/-500.00 reference")};
        QTest::newRow("Wallpaper is no write-off")
            << P{{u("1"),
                  u("2025-03-01"),
                  {.amount = u("500.00"), .reference = u("F-1"), .text = u("Tapet og maling")}},
                 {u("2"),
                  u("2025-03-02"),
                  {.amount = u("-100.00"),
                   .reference = u("F-1"),
                   .text = u("Tapet i retur, kreditnota")}}}
            << u("0") << u("400.00")
            << QStringList{u("F-1 invoice 500.00/400.00 reference"),
                           u("F-1 credit_note -100.00/0.00 reference")};
        QTest::newRow("A returned payment re-opens the invoice and is no new claim")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}},
                 {u("2"),
                  u("2025-03-10"),
                  {.amount = u("-500.00"), .reference = u("F-1")},
                  u("1920")},
                 {u("3"),
                  u("2025-03-12"),
                  {.amount = u("500.00"), .text = u("Betaling tilbakeført av banken")},
                  u("1920")}}
            << u("0") << u("500.00")
            << QStringList{u("F-1 invoice 500.00/500.00 reference"),
                           u("- payment -500.00/0.00 reference"),
                           u("- adjustment 500.00/0.00 reference")};
        QTest::newRow("A returned payment that named nothing takes back the payment of its amount")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00")}},
                 {u("2"), u("2025-03-10"), {.amount = u("-500.00")}, u("1920")},
                 {u("3"),
                  u("2025-03-12"),
                  {.amount = u("500.00"), .text = u("Retur fra bank")},
                  u("1920")}}
            << u("0") << u("500.00")
            << QStringList{u("1 invoice 500.00/500.00 reference"),
                           u("- payment -500.00/0.00 reference"),
                           u("- adjustment 500.00/0.00 reference")};
        QTest::newRow("Money paid out to a customer in credit is no invoice")
            << P{{u("2"), u("2025-03-10"), {.amount = u("-500.00")}, u("1920")},
                 {u("3"),
                  u("2025-03-12"),
                  {.amount = u("500.00"), .text = u("Utbetalt")},
                  u("1920")}}
            << u("0") << u("0")
            << QStringList{u("- payment -500.00/0.00 oldest_first"),
                           u("- adjustment 500.00/0.00 oldest_first")};
        QTest::newRow("A payment moved from one customer to another is no invoice")
            << P{{u("3"),
                  u("2025-03-12"),
                  {.amount = u("500.00"), .text = u("Omposting innbetaling")},
                  u("1500")}}
            << u("0") << u("500.00") << QStringList{u("- adjustment 500.00/500.00 reference")};
        QTest::newRow("An invoice that speaks of payment is an invoice")
            << P{{u("3"),
                  u("2025-03-12"),
                  {.amount = u("500.00"), .text = u("Faktura 7, delbetaling 2")},
                  u("2900")}}
            << u("0") << u("500.00") << QStringList{u("3 invoice 500.00/500.00 reference")};
        QTest::newRow("Step 7: what the balance has and the lines have not")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}}}
            << u("0") << u("620.00")
            << QStringList{u("F-1 invoice 500.00/500.00 reference"),
                           u("- adjustment 120.00/120.00 balance")};
        QTest::newRow("A balance without any line is one item of the closing balance")
            << P{} << u("1234.56") << u("12345.67")
            << QStringList{u("- opening 12345.67/12345.67 balance")};
        QTest::newRow("No balance and no lines is nothing")
            << P{} << u("0.00") << u("0") << QStringList{};
        QTest::newRow("A negative debit counts as credit")
            << P{{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}},
                 {u("2"),
                  u("2025-03-02"),
                  {.amount = u("--200.00"), .reference = u("F-1"), .text = u("Korreksjon")}}}
            << u("0") << u("700.00") // A credit of minus 200 is a debit.
            << QStringList{u("F-1 invoice 500.00/500.00 reference"),
                           u("F-1 invoice 200.00/200.00 reference")};
    }

    void openItems()
    {
        QFETCH(std::vector<Posting>, postings);
        QFETCH(QString, opening);
        QFETCH(QString, closing);
        QFETCH(QStringList, expected);

        const ImportBatch batch = reading::read(ledgerOf(postings, opening, closing));

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(reading::said(batch), expected);
        QCOMPARE(fmt::plain(batch.openTotal()).toDouble(), closing.toDouble());
    }

    void twoLinesOfOneVoucherAreOneInvoice()
    {
        SaftMaker file;
        file.addCustomer(u("K"), u("0"), u("800.00"));
        file.vouchers.push_back(
            {.id = u("7"),
             .lines = {{.customer = u("K"),
                        .amount = u("500.00"),
                        .reference = u("F-1"),
                        .due = u("2025-04-01")},
                       {.customer = u("K"), .amount = u("300.00"), .reference = u("F-1")},
                       {.account = u("3000"), .amount = u("-800.00")}}});

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(reading::said(batch), QStringList{u("F-1 invoice 800.00/800.00 reference")});
        QCOMPARE(batch.items[0].claim.due, QDate(2025, 4, 1));
    }

    void invoicesOfSeveralVouchersUnderOneNumberStayApart()
    {
        const ImportBatch batch = reading::read(
            ledgerOf({{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("ORDRE")}},
                      {u("2"), u("2025-05-01"), {.amount = u("300.00"), .reference = u("ORDRE")}},
                      {u("3"),
                       u("2025-05-09"),
                       {.amount = u("-600.00"), .reference = u("ORDRE")},
                       u("1920")}},
                     u("0"), u("200.00")));

        QCOMPARE(reading::said(batch), (QStringList{u("ORDRE invoice 500.00/0.00 oldest_first"),
                                                    u("ORDRE invoice 300.00/200.00 oldest_first"),
                                                    u("- payment -600.00/0.00 oldest_first")}));
        QVERIFY(reading::find(batch, "number.repeated"));
        QVERIFY(batch.items[0].claim.key != batch.items[1].claim.key);
    }

    void creditsTellWhichInvoiceTheyReferTo()
    {
        const ImportBatch batch = reading::read(ledgerOf(
            {{u("1"),
              u("2025-03-01"),
              {.amount = u("500.00"), .reference = u("F-1"), .kid = u("123456782")}},
             {u("3"), u("2025-05-09"), {.amount = u("-100.00"), .kid = u("123456782")}, u("1920")}},
            u("0"), u("400.00")));

        QCOMPARE(batch.items[1].refersTo, QStringList{u("F-1")});
        QCOMPARE(batch.items[1].claim.kind, ClaimKind::Payment);
        QCOMPARE(batch.items[0].kidCheck, identifiers::KidCheck::Mod10);
    }

    void guessesAreTold()
    {
        const ImportBatch byAmount =
            reading::read(ledgerOf({{u("1"), u("2025-03-01"), {.amount = u("500.00")}},
                                    {u("2"), u("2025-03-02"), {.amount = u("-500.00")}, u("1920")}},
                                   u("0"), u("0")));
        const ImportBatch oldest =
            reading::read(ledgerOf({{u("1"), u("2025-03-01"), {.amount = u("500.00")}},
                                    {u("2"), u("2025-03-02"), {.amount = u("-100.00")}, u("1920")}},
                                   u("0"), u("400")));

        QVERIFY(reading::find(byAmount, "open.by_amount"));
        QVERIFY(reading::find(oldest, "open.oldest_first"));
        QCOMPARE(reading::find(oldest, "open.oldest_first")->place, u("customer K"));
    }

    // Due dates, section 3.4

    void dueDates_data()
    {
        QTest::addColumn<Line>("line");
        QTest::addColumn<QString>("terms");
        QTest::addColumn<int>("userDays");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("origin");
        const auto terms = [](const char *inside) {
            return QStringLiteral("<PartyInfo><PaymentTerms>%1</PaymentTerms></PartyInfo>")
                .arg(u(inside));
        };
        QTest::newRow("On the line")
            << Line{.amount = u("10"), .due = u("2025-04-11")} << terms("<Days>30</Days>") << 5
            << QDate(2025, 4, 11) << u("file");
        QTest::newRow("Days from the transaction date")
            << Line{.amount = u("10")} << terms("<Days>15</Days>") << 5 << QDate(2025, 3, 25)
            << u("terms");
        QTest::newRow("Days from the value date where it differs")
            << Line{.amount = u("10"), .valueDate = u("2025-03-05")} << terms("<Days>15</Days>")
            << 5 << QDate(2025, 3, 20) << u("terms");
        QTest::newRow("Months, then days")
            << Line{.amount = u("10")} << terms("<Days>5</Days><Months>1</Months>") << 5
            << QDate(2025, 4, 15) << u("terms");
        QTest::newRow("Free billing month starts at the month's end")
            << Line{.amount = u("10")}
            << terms("<Days>20</Days><FreeBillingMonth>true</FreeBillingMonth>") << 5
            << QDate(2025, 4, 20) << u("terms");
        QTest::newRow("Free billing month with months counts from end to end")
            << Line{.amount = u("10"), .valueDate = u("2025-02-10")}
            << terms("<Days>5</Days><Months>1</Months><FreeBillingMonth>true</FreeBillingMonth>")
            << 5 << QDate(2025, 4, 5) << u("terms");
        QTest::newRow("Zero days is due at once")
            << Line{.amount = u("10")} << terms("<Days>0</Days>") << 5 << QDate(2025, 3, 10)
            << u("terms");
        QTest::newRow("The user's terms complete what is missing")
            << Line{.amount = u("10")} << QString() << 14 << QDate(2025, 3, 24) << u("user");
        QTest::newRow("Missing is said to be missing")
            << Line{.amount = u("10")} << QString() << -1 << QDate() << u("missing");
        QTest::newRow("A due date of 1900 means none")
            << Line{.amount = u("10"), .due = u("1900-01-01")} << QString() << -1 << QDate()
            << u("missing");
    }

    void dueDates()
    {
        QFETCH(Line, line);
        QFETCH(QString, terms);
        QFETCH(int, userDays);
        QFETCH(QDate, due);
        QFETCH(QString, origin);
        ImportOptions options;
        if (userDays >= 0)
            options.terms = userDays;

        const ImportBatch batch = reading::read(
            ledgerOf({{u("1"), u("2025-03-10"), line}}, u("0"), u("10"), terms), options);

        QCOMPARE(batch.items.size(), size_t(1));
        QCOMPARE(batch.items[0].claim.due, due);
        QCOMPARE(enumText(batch.items[0].claim.dueOrigin), origin);
        QCOMPARE(reading::find(batch, "due.missing") != nullptr, origin == u"missing");
    }

    void dueDateFromAnotherLineOfTheVoucher()
    {
        SaftMaker file;
        file.addCustomer(u("K"), u("0"), u("500"));
        file.vouchers.push_back(
            {.id = u("7"),
             .lines = {{.account = u("3000"),
                        .amount = u("-500.00"),
                        .reference = u("F-1"),
                        .due = u("2025-04-08")},
                       {.customer = u("K"), .amount = u("500.00"), .reference = u("F-1")}}});

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(batch.items[0].claim.due, QDate(2025, 4, 8));
        QCOMPARE(batch.items[0].claim.dueOrigin, DueOrigin::File);
    }
};

QTEST_GUILESS_MAIN(TestSaft)
#include "tst_saft.moc"
