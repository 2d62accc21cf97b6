// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/ledgerof.h"
#include "tests/import/reading.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using import::ImportBatch;
using import::ImportOptions;

/// SAF-T: the shapes it comes in, its customers, and its own controls (formats page section 3.2).
class TestSaftFile : public QObject
{
    Q_OBJECT

private slots:
    // Shapes

    void everyShapeReadsTheSame_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<bool>("namespaced");
        QTest::addColumn<bool>("balanceAccounts");
        QTest::addColumn<bool>("entriesFirst");
        QTest::addColumn<bool>("bare");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("shape");
        QTest::newRow("1.30, default namespace")
            << QString() << true << true << false << false << u("1.30") << u("1.30");
        QTest::newRow("1.40") << QString() << true << true << false << false << u("1.40")
                              << u("1.40");
        QTest::newRow("1.10 with a prefix that calls itself 1.0")
            << u("n1:") << true << false << false << false << u("1.0") << u("1.10");
        QTest::newRow("1.20") << u("n1:") << true << false << false << false << u("1.20")
                              << u("1.20");
        QTest::newRow("The shape decides, not the number")
            << QString() << true << true << false << false << u("1.10") << u("1.30");
        QTest::newRow("No namespace at all")
            << QString() << false << true << false << false << u("1.30") << u("1.30");
        QTest::newRow("Entries before master files")
            << QString() << true << true << true << false << u("1.30") << u("1.30");
        QTest::newRow("Amounts without the inner element")
            << QString() << true << true << false << true << u("1.30") << u("1.30");
    }

    void everyShapeReadsTheSame()
    {
        QFETCH(QString, prefix);
        QFETCH(bool, namespaced);
        QFETCH(bool, balanceAccounts);
        QFETCH(bool, entriesFirst);
        QFETCH(bool, bare);
        QFETCH(QString, version);
        QFETCH(QString, shape);
        SaftMaker file;
        file.prefix = prefix;
        file.namespaced = namespaced;
        file.balanceAccounts = balanceAccounts;
        file.entriesFirst = entriesFirst;
        file.amountsBare = bare;
        file.version = version;
        file.addCustomer(u("1001"), u("100.00"), u("600.00"));
        file.addVoucher(u("1"), u("2025-03-01"),
                        {.customer = u("1001"),
                         .amount = u("900.00"),
                         .reference = u("F-1"),
                         .due = u("2025-03-15")});
        file.addVoucher(u("2"), u("2025-03-20"),
                        {.customer = u("1001"), .amount = u("-400.00"), .reference = u("F-1")},
                        u("1920"));

        const ImportBatch batch = reading::read(file.xml());

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.version, shape);
        QCOMPARE(batch.companyOrgnr, u("987654325"));
        QCOMPARE(batch.companyName, u("Prøvefirma AS"));
        QCOMPARE(batch.asOf, QDate(2025, 12, 31));
        QCOMPARE(reading::said(batch), (QStringList{u("- opening 100.00/100.00 balance"),
                                                    u("F-1 invoice 900.00/500.00 reference"),
                                                    u("- payment -400.00/0.00 reference")}));
        QCOMPARE(batch.items[0].claim.issued, QDate(2024, 12, 31));
        QCOMPARE(batch.items[1].claim.due, QDate(2025, 3, 15));
    }

    void severalBalanceAccountsAreSummed()
    {
        SaftMaker file;
        file.customers.append(u(
            "<Customer><Name>To kontoer AS</Name><CustomerID>K</CustomerID>"
            "<BalanceAccount><AccountID>1500</AccountID><OpeningDebitBalance>0</"
            "OpeningDebitBalance><ClosingDebitBalance>700.00</ClosingDebitBalance></BalanceAccount>"
            "<BalanceAccount><OpeningCreditBalance>0.0</"
            "OpeningCreditBalance><ClosingCreditBalance>200.00</ClosingCreditBalance></"
            "BalanceAccount>"
            "<BalanceAccount><AccountID>1510:3</AccountID><OpeningDebitBalance>0</"
            "OpeningDebitBalance><ClosingDebitBalance>50.00</ClosingDebitBalance></"
            "BalanceAccount></Customer>"));
        file.addVoucher(u("1"), u("2025-03-01"),
                        {.customer = u("K"), .amount = u("500.00"), .reference = u("F-1")});
        file.addVoucher(u("2"), u("2025-03-01"),
                        {.account = u("1510"),
                         .customer = u("K"),
                         .amount = u("50.00"),
                         .reference = u("F-2")});

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(batch.openTotal(), 550_kr);
        QCOMPARE(batch.items.size(), size_t(2));
        QVERIFY(!reading::find(batch, "balance.difference"));
    }

    void periodsInsteadOfDates()
    {
        SaftMaker file;
        file.addCustomer(u("K"), u("10"), u("10"));
        QByteArray xml = file.xml();
        const qsizetype from = xml.indexOf("<SelectionStartDate>");
        const qsizetype to = xml.indexOf("</SelectionCriteria>");
        xml.replace(from, to - from,
                    "<PeriodStart>01</PeriodStart><PeriodStartYear>2024</"
                    "PeriodStartYear><PeriodEnd>02</PeriodEnd><PeriodEndYear>2024</PeriodEndYear>");

        const ImportBatch batch = reading::read(xml);

        QCOMPARE(batch.asOf, QDate(2024, 2, 29));
        QCOMPARE(batch.items[0].claim.issued, QDate(2023, 12, 31));
    }

    void customerOnTheTransaction_data()
    {
        QTest::addColumn<bool>("behind");
        QTest::newRow("Before the lines") << false;
        QTest::newRow("Behind the lines") << true;
    }

    void customerOnTheTransaction()
    {
        QFETCH(bool, behind);
        SaftMaker file;
        file.addCustomer(u("K"), u("0"), u("500"));
        SaftMaker::Voucher voucher{.id = u("7"),
                                   .lines = {{.amount = u("500.00"), .reference = u("F-1")},
                                             {.account = u("3000"), .amount = u("-400.00")},
                                             {.account = u("2700"), .amount = u("-100.00")}}};
        (behind ? voucher.customerLast : voucher.customer) = u("K");
        file.vouchers.push_back(voucher);

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(reading::said(batch), QStringList{u("F-1 invoice 500.00/500.00 reference")});
        QVERIFY(!reading::find(batch, "line.account"));
    }

    void partsOfLaterVersionsAreSkipped()
    {
        SaftMaker file;
        file.version = u("2.0");
        file.addCustomer(u("K"), u("0"), u("500"));
        file.addVoucher(u("1"), u("2025-03-01"),
                        {.customer = u("K"), .amount = u("500.00"), .reference = u("F-1")});
        QByteArray xml = file.xml();
        xml.replace(
            "</AuditFile>",
            "<SourceDocuments><SalesInvoices><Invoice><CustomerID>K</"
            "CustomerID><Line><DebitAmount><Amount>9</Amount></DebitAmount></Line></Invoice></"
            "SalesInvoices></SourceDocuments><OpenItems><Customers><Customer><CustomerID>Q</"
            "CustomerID></Customer></Customers></OpenItems></AuditFile>");

        const ImportBatch batch = reading::read(xml);

        QVERIFY(!batch.refused);
        QCOMPARE(batch.version, u("2.0"));
        QCOMPARE(batch.debtors.size(), size_t(1));
        QCOMPARE(batch.openTotal(), 500_kr);
    }

    // Debtors

    void debtors()
    {
        SaftMaker file;
        file.addCustomer(
            u("00042"), u("0"), u("0"),
            u("<RegistrationNumber>974 760 673</RegistrationNumber><Name>Blåbær &amp; Sønn  "
              "AS</Name>"
              "<Address><StreetName>Storgata</StreetName><Number>4 "
              "B</Number><City>Ås</City><PostalCode>1430</PostalCode><Country>NO</"
              "Country><AddressType>StreetAddress</AddressType></Address>"
              "<Address><StreetName>Postboks 9</StreetName><AdditionalAddressDetail>c/o "
              "Regnskap</AdditionalAddressDetail><City>ÅS</City><PostalCode>1431</"
              "PostalCode><AddressType>PostalAddress</AddressType></Address>"
              "<Address><AddressType>BillingAddress</AddressType></Address>"
              "<Contact><ContactPerson><FirstName>Kari</FirstName><LastName>Test</LastName></"
              "ContactPerson></Contact>"
              "<Contact><Email>innkjøp@blabaer.invalid</Email><MobilePhone>40000000</MobilePhone></"
              "Contact>"),
            u("<PartyInfo><PaymentTerms><Days>10</Days></PaymentTerms><Type>Government</"
              "Type><Notes>ikke i brev</Notes></PartyInfo>"));
        file.addCustomer(
            u("43"), u("0"), u("0"),
            u("<RegistrationNumber>010190 12345</RegistrationNumber><Name>Ola Prøve</Name>"),
            u("<PartyInfo><Type>Company</Type></PartyInfo>"));
        file.addCustomer(u("44"), u("0"), u("0"),
                         u("<Name>Avgift "
                           "AS</Name><TaxRegistration><TaxRegistrationNumber>NO974760673MVA</"
                           "TaxRegistrationNumber></TaxRegistration>"));
        file.addCustomer(
            u("45"), u("0"), u("0"),
            u("<RegistrationNumber>974760674</RegistrationNumber><Name>Feil siffer</Name>"),
            u("<PartyInfo><Type>Private</Type></PartyInfo>"));

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(batch.debtors.size(), size_t(4));
        const Debtor &first = batch.debtors[0].debtor;
        QCOMPARE(first.number, u("00042"));
        QCOMPARE(first.name, u("Blåbær & Sønn AS"));
        QCOMPARE(first.orgnr, u("974760673"));
        QCOMPARE(first.kind, DebtorKind::Public);
        QCOMPARE(first.address.lines, (QStringList{u("c/o Regnskap"), u("Postboks 9")}));
        QCOMPARE(first.address.postcode, u("1431"));
        QCOMPARE(first.email, u("innkjøp@blabaer.invalid"));
        QCOMPARE(first.phone, u("40000000"));
        QCOMPARE(first.termsDays, std::optional<int>(10));
        QCOMPARE(batch.debtors[1].debtor.kind, DebtorKind::Person);
        QVERIFY(batch.debtors[1].birthNumberSeen);
        QVERIFY2(!reading::everything(batch).contains(u"12345"),
                 "the birth number is kept nowhere");
        QCOMPARE(batch.debtors[2].debtor.orgnr, u("974760673"));
        QCOMPARE(batch.debtors[3].debtor.kind, DebtorKind::Person);
        QVERIFY(reading::find(batch, "orgnr.check"));
    }

    void streetNumberInsideOrBeside()
    {
        SaftMaker file;
        file.addCustomer(u("1"), u("0"), u("0"),
                         u("<Address><StreetName>Storgata "
                           "4</StreetName><Number>4</Number><City>Oslo</City><PostalCode>0150</"
                           "PostalCode></Address>"));
        file.addCustomer(
            u("2"), u("0"), u("0"),
            u("<Address><StreetName>Storgata</StreetName><Number>4</Number><City>Oslo</"
              "City><PostalCode>0150</PostalCode><Country>SE</Country></Address>"));

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(batch.debtors[0].debtor.address.lines, QStringList{u("Storgata 4")});
        QCOMPARE(batch.debtors[1].debtor.address.lines, QStringList{u("Storgata 4")});
        QCOMPARE(batch.debtors[1].debtor.address.country, u("SE"));
    }

    void aCustomerOnlyLinesKnow()
    {
        SaftMaker file;
        file.addCustomer(u("K"), u("0"), u("0"));
        file.addVoucher(u("1"), u("2025-03-01"),
                        {.customer = u("UKJENT"), .amount = u("500.00"), .reference = u("F-1")});

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(batch.debtors.size(), size_t(2));
        QCOMPARE(batch.debtors[1].debtor.number, u("UKJENT"));
        QVERIFY(batch.debtors[1].reviewNeeded);
        QCOMPARE(reading::find(batch, "customer.unknown")->place, u("customer UKJENT"));
        QCOMPARE(reading::openOf(batch, u("UKJENT")), 500_kr);
    }

    void aLineOnTheBankAccountIsReportedNotUsed()
    {
        SaftMaker file;
        file.addCustomer(u("K"), u("0"), u("500"));
        file.vouchers.push_back(
            {.id = u("1041"),
             .lines = {{.customer = u("K"), .amount = u("500.00"), .reference = u("F-1")},
                       {.account = u("1920"), .customer = u("K"), .amount = u("-500.00")}}});

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(batch.openTotal(), 500_kr);
        QCOMPARE(batch.items.size(), size_t(1));
        const Issue *issue = reading::find(batch, "line.account");
        QVERIFY(issue);
        QVERIFY(issue->text.contains(u"1920"));
        QCOMPARE(issue->place, u("customer K, voucher 1041"));
    }

    void oneCustomerTwiceInTheMasterFile()
    {
        SaftMaker file;
        file.balanceAccounts = false;
        file.addCustomer(u("K"), u("0"), u("500"));
        file.addCustomer(u("K"), u("0"), u("500"));
        file.addCustomer(u("L"), u("0"), u("300"));
        file.addCustomer(u("L"), u("0"), u("40"), {}, {}, u("1510"));

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(batch.debtors.size(), size_t(2));
        QCOMPARE(reading::openOf(batch, u("K")), 500_kr);
        QCOMPARE(reading::openOf(batch, u("L")), 340_kr);
    }

    // Controls

    void differencesAreVisible()
    {
        const ImportBatch batch = reading::read(
            ledgerOf({{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}}},
                     u("0"), u("620")));

        const Issue *issue = reading::find(batch, "balance.difference");
        QVERIFY(issue);
        QVERIFY(issue->text.contains(u"differansepost"));
        QVERIFY(batch.debtors[0].reviewNeeded);
        QCOMPARE(batch.items.back().claim.text, u("Differansepost"));
    }

    void customersAgainstTheGeneralLedger()
    {
        SaftMaker file;
        file.ledger =
            u("<Account><AccountID>1500</AccountID><OpeningDebitBalance>0</"
              "OpeningDebitBalance><ClosingDebitBalance>400.00</ClosingDebitBalance></Account>"
              "<Account><AccountID>1500</AccountID><OpeningDebitBalance>0</"
              "OpeningDebitBalance><ClosingDebitBalance>400.00</ClosingDebitBalance></Account>");
        file.addCustomer(u("K"), u("500"), u("500"));
        const ImportBatch apart = reading::read(file.xml());
        file.ledger.replace(u("400.00"), u("500.00"));
        const ImportBatch equal = reading::read(file.xml());

        QCOMPARE(reading::find(apart, "ledger.control")->severity, Severity::Warning);
        QVERIFY(reading::find(apart, "ledger.control")->text.contains(u"100,00"));
        QCOMPARE(reading::find(equal, "ledger.control")->severity, Severity::Info);
        QVERIFY(!apart.refused);
    }

    void wrongDeclarationsWarnOnly()
    {
        SaftMaker file;
        file.declared = u("<NumberOfEntries>5</NumberOfEntries><TotalDebit>6.0</"
                          "TotalDebit><TotalCredit>500</TotalCredit>");
        file.addCustomer(u("K"), u("0"), u("500"));
        file.addVoucher(u("1"), u("2025-03-01"),
                        {.customer = u("K"), .amount = u("500.00"), .reference = u("F-1")});

        const ImportBatch batch = reading::read(file.xml());

        QVERIFY(!batch.refused);
        QCOMPARE(reading::find(batch, "declared.entries")->severity, Severity::Warning);
        QVERIFY(reading::find(batch, "declared.debit"));
        QVERIFY(!reading::find(batch, "declared.credit"));
    }

    void anotherFirmsAccountsAreToldLoudly()
    {
        SaftMaker file;
        file.addCustomer(u("K"), u("10"), u("10"));
        ImportOptions options;
        options.ownOrgnr = u("974760673");

        const ImportBatch foreign = reading::read(file.xml(), options);
        options.ownOrgnr = u("987 654 325");
        const ImportBatch own = reading::read(file.xml(), options);

        QCOMPARE(reading::find(foreign, "company.other")->severity, Severity::Warning);
        QVERIFY(!reading::find(own, "company.other"));
        QVERIFY(foreign.items[0].claim.key != own.items[0].claim.key);
    }

    void accountsInForeignCurrency()
    {
        SaftMaker file;
        file.currency = u("EUR");
        file.addCustomer(u("K"), u("10"), u("10"));

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(batch.currency, u("EUR"));
        QCOMPARE(batch.items[0].claim.currency, u("EUR"));
        QVERIFY(reading::find(batch, "currency.foreign"));
    }

    // Files

    void progressAndCancelling()
    {
        QTemporaryDir folder;
        SaftMaker file;
        file.addCustomer(u("K"), u("0"), u("0"));
        QByteArray xml = file.xml();
        xml.replace("</AuditFile>", QByteArray("<x>fyll</x>\n").repeated(900'000) + "</AuditFile>");
        QFile out(folder.filePath(u("stor.xml")));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(xml) == xml.size());
        out.close();
        qint64 last = 0;
        std::atomic<bool> stop = false;
        Progress progress;
        progress.report = [&](qint64 done, qint64 total) {
            QVERIFY(done >= last && done <= total && total == xml.size());
            last = done;
        };
        progress.stop = &stop;

        const auto whole = import::readFile(out.fileName(), {}, progress);
        stop = true;
        last = 0;
        const auto stopped = import::readFile(out.fileName(), {}, progress);

        QVERIFY(whole.ok() && !whole->refused);
        QCOMPARE(whole->file, u("stor.xml"));
        QCOMPARE(whole->bytes, xml.size());
        // Large files are hashed on a thread of their own.
        QCOMPARE(
            whole->sha256,
            QString::fromLatin1(QCryptographicHash::hash(xml, QCryptographicHash::Sha256).toHex()));
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void anExportInSeveralParts()
    {
        QTemporaryDir folder;
        SaftMaker first;
        first.addCustomer(u("K"), u("0"), u("800"));
        first.addVoucher(u("1"), u("2025-03-01"),
                         {.customer = u("K"), .amount = u("500.00"), .reference = u("F-1")});
        SaftMaker second;
        second.addVoucher(u("1"), u("2025-04-01"),
                          {.customer = u("K"), .amount = u("300.00"), .reference = u("F-2")});
        QByteArray rest = second.xml();
        const qsizetype from = rest.indexOf("<MasterFiles>");
        rest.remove(from, rest.indexOf("</MasterFiles>") + 14 - from);
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile out(folder.filePath(u(name)));
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        };
        QVERIFY(write("SAF-T Financial_987654325_20260101120000_1_2.xml", first.xml()));
        const auto alone = import::readFile(
            folder.filePath(u("SAF-T Financial_987654325_20260101120000_1_2.xml")), {});
        QVERIFY(write("SAF-T Financial_987654325_20260101120000_2_2.xml", rest));

        const auto one = import::readFile(
            folder.filePath(u("SAF-T Financial_987654325_20260101120000_1_2.xml")), {});
        const auto two = import::readFile(
            folder.filePath(u("SAF-T Financial_987654325_20260101120000_2_2.xml")), {});

        QVERIFY(alone.ok() && alone->refused);
        QCOMPARE(alone->issues[0].code, u("saft.part_missing"));
        QVERIFY(one.ok() && !one->refused);
        QCOMPARE(one->openTotal(), 800_kr);
        QCOMPARE(one->items.size(), size_t(2));
        QVERIFY(!reading::find(*one, "balance.difference"));
        QCOMPARE(two->sha256, one->sha256);
    }

    void aFileThatIsNotThere()
    {
        const auto result = import::readFile(u("/finnes/ikke.xml"), {});

        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::Environment);
        QVERIFY(result.error().message.contains(u"ikke.xml"));
    }
};

QTEST_GUILESS_MAIN(TestSaftFile)
#include "tst_saftfile.moc"
