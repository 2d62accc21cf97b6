// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvpreview.h"

#include "tests/import/reading.h"

#include <QTemporaryDir>
#include <QTest>

using import::Field;
using import::ImportBatch;
using import::ImportOptions;
using reading::readText;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// A list with the usual columns and the given rows.
QString listOf(const char *rows)
{
    return u("Kundenr;Kundenavn;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID\n") +
           u(rows);
}

} // namespace

/// Lists: rows to items, what is refused, and the preview (formats page section 7.3).
class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    // Header, titles, rows that are none

    void titlesAboveTheHeader()
    {
        const ImportBatch batch =
            readText(u("Kundereskontro;;;;\nPrøvefirma AS;;;;\nÅpne poster per "
                       "31.10.2026;;;;\nKundenr;Kundenavn;Bilagsnr;Forfallsdato;Rest\n10001;Hansen "
                       "AS;77;15.10.2026;10,00\n"));

        QVERIFY(!batch.refused);
        QCOMPARE(batch.asOf, QDate(2026, 10, 31));
        QCOMPARE(reading::said(batch), QStringList{u("77 invoice 10.00/10.00 stated")});
        QCOMPARE(batch.items[0].origin.place(), u("line 5"));
        QVERIFY(batch.openItemList);
    }

    void sumsEmptyRowsAndRepeatedHeaders()
    {
        const ImportBatch batch = readText(
            listOf("1;Total Renhold AS;F-1;01.02.2026;15.02.2026;10,00;10,00;\n"
                   ";;;;;;;\n"
                   "Sum;;;;;10,00;10,00;\n"
                   "Kundenr;Kundenavn;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID\n"
                   "2;Sum Sjokolade;F-2;01.02.2026;15.02.2026;20,00;20,00;\n"
                   "Totalt;;;;;30,00;30,00;\n"
                   "Saldo totalt;;;;;;kr 30,00;\n"));

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(reading::said(batch), (QStringList{u("F-1 invoice 10.00/10.00 stated"),
                                                    u("F-2 invoice 20.00/20.00 stated")}));
        QCOMPARE(batch.debtors.size(), size_t(2));
        QCOMPARE(batch.debtors[0].debtor.name, u("Total Renhold AS"));
    }

    void aCustomerMayBeCalledTotal()
    {
        const ImportBatch batch =
            readText(u("Navn;E-post;Poststed\nTotal Bygg AS;post@total.invalid;Oslo\nSum;;\n"));

        QCOMPARE(batch.debtors.size(), size_t(1));
        QCOMPARE(batch.debtors[0].debtor.name, u("Total Bygg AS"));
    }

    void groupHeadingsAreCarriedDown()
    {
        const ImportBatch batch =
            readText(u("Kundenr;Kundenavn;Fakturanr;Forfall;Rest\n"
                       "10001;Hansen AS;;;\n;;F-1;01.02.2026;10,00\n;;F-2;01.03.2026;20,00\nSum "
                       "10001;;;;30,00\n"
                       "10002;Olsen;;;\n;;F-3;01.02.2026;5,00\n"));

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(reading::openOf(batch, u("10001")), 30_kr);
        QCOMPARE(reading::openOf(batch, u("10002")), 5_kr);
        QCOMPARE(batch.debtors[0].debtor.name, u("Hansen AS"));
    }

    void groupHeadingsInOneCell()
    {
        const ImportBatch batch = readText(u("Fakturanr;Fakturadato;Forfall;Rest\n10001 Hansen "
                                             "AS;;;\nF-1;01.01.2026;01.02.2026;10,00\n"));

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.debtors[0].debtor.number, u("10001"));
        QCOMPARE(batch.debtors[0].debtor.name, u("Hansen AS"));
    }

    // Rows to items

    void itemsOfAList()
    {
        const ImportBatch batch = readText(
            listOf("00042;Hansen AS;F-0100;15.01.2026;29.01.2026;12 500,00;2 500,00;0001234567897\n"
                   "00042;Hansen AS;F-0101;16.01.2026;30.01.2026;500,00;0,00;\n"
                   "00042;Hansen AS;K-7;20.01.2026;;−300,00;−300,00;\n"));

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(reading::said(batch), (QStringList{u("F-0100 invoice 12500.00/2500.00 stated"),
                                                    u("F-0101 invoice 500.00/0.00 stated"),
                                                    u("K-7 credit_note -300.00/-300.00 stated")}));
        const auto &item = batch.items[0];
        QCOMPARE(item.debtor, u("00042"));
        QCOMPARE(item.claim.issued, QDate(2026, 1, 15));
        QCOMPARE(item.claim.due, QDate(2026, 1, 29));
        QCOMPARE(item.claim.dueOrigin, DueOrigin::File);
        QCOMPARE(item.claim.kid, u("0001234567897"));
        QCOMPARE(item.kidCheck, identifiers::KidCheck::Mod10);
        QVERIFY(item.origin.raw().contains(u"12 500,00"));
        QCOMPARE(batch.openTotal(), 2200_kr);
        QCOMPARE(batch.debtors.size(), size_t(1));
        QVERIFY(!batch.debtors[0].numberMade);
        QVERIFY(batch.openItemList);
    }

    void zerosKeptWithAnEqualsSign()
    {
        const ImportBatch batch = readText(
            listOf("=\"00042\";A;=\"0100\";15.01.2026;29.01.2026;5,00;5,00;=\"0001234567897\"\n"));

        QCOMPARE(batch.items[0].debtor, u("00042"));
        QCOMPARE(batch.items[0].claim.number, u("0100"));
        QCOMPARE(batch.items[0].claim.kid, u("0001234567897"));
    }

    void settledRowsAskForNothing()
    {
        const ImportBatch batch = readText(listOf("1;A;F-1;15.01.2026;;500,00;0,00;ABC\n"));

        QCOMPARE(reading::codes(batch), QString());
    }

    void missingDueDates()
    {
        const QString list =
            listOf("1;A;F-1;15.01.2026;;500,00;500,00;\n2;B;F-2;;;500,00;500,00;\n");
        ImportOptions terms;
        terms.terms = 14;

        const ImportBatch plain = readText(list);
        const ImportBatch completed = readText(list, terms);

        QCOMPARE(plain.items[0].claim.dueOrigin, DueOrigin::Missing);
        QCOMPARE(reading::find(plain, "due.missing")->place, u("line 2"));
        QCOMPARE(completed.items[0].claim.due, QDate(2026, 1, 29));
        QCOMPARE(completed.items[0].claim.dueOrigin, DueOrigin::User);
        QCOMPARE(completed.items[1].claim.dueOrigin, DueOrigin::Missing); // Nothing to count from.
        QCOMPARE(reading::find(completed, "due.missing")->place, u("line 3"));
    }

    void datesOfAnotherCenturyAreLeftOutAndTold()
    {
        const ImportBatch batch = readText(listOf("1;A;F-1;15.01.2026;29.01.1926;500,00;500,00;\n2;"
                                                  "B;F-2;15.01.2026;29.01.2126;500,00;500,00;\n"));

        QVERIFY(!batch.refused);
        QVERIFY(!batch.items[0].claim.due.isValid() && !batch.items[1].claim.due.isValid());
        QCOMPARE(reading::find(batch, "date.century")->place, u("line 2"));
        QVERIFY(reading::find(batch, "date.century")->text.contains(u"1926"));
    }

    void customersWithoutNumbers()
    {
        const ImportBatch batch = readText(u("Navn;Orgnr;Fakturanr;Forfall;Rest\nHansen AS;974 760 "
                                             "673;F-1;01.02.2026;10,00\nOlsen;;F-2;01.02.2026;20,"
                                             "00\nKari Test;01019012345;F-3;01.02.2026;30,00\n"));

        QCOMPARE(batch.debtors.size(), size_t(3));
        QCOMPARE(batch.debtors[0].debtor.number, u("974760673"));
        QVERIFY(batch.debtors[0].numberMade);
        QCOMPARE(batch.debtors[1].debtor.number, u("Olsen"));
        QCOMPARE(batch.debtors[2].debtor.number, u("Kari Test"));
        QCOMPARE(batch.debtors[2].debtor.kind, DebtorKind::Person);
        QVERIFY(batch.debtors[2].birthNumberSeen);
        QVERIFY2(!reading::everything(batch).contains(u"12345"),
                 "the birth number is kept nowhere");
    }

    void itemsWithoutNumbers()
    {
        const ImportBatch batch = readText(
            u("Navn;Forfallsdato;Fakturadato;Restbeløp\nHansen "
              "AS;29.01.2026;15.01.2026;100,00\nHansen AS;29.01.2026;15.01.2026;100,00\n"));

        QCOMPARE(batch.items.size(), size_t(2));
        QVERIFY(batch.items[0].claim.key != batch.items[1].claim.key);
        QCOMPARE(reading::find(batch, "number.missing")->place, u("line 2"));
    }

    void theSameNumberTwice()
    {
        const ImportBatch batch = readText(listOf("1;A;F-1;15.01.2026;29.01.2026;500,00;500,00;\n1;"
                                                  "A;F-1;15.01.2026;29.01.2026;500,00;500,00;\n"));

        QCOMPARE(reading::find(batch, "number.repeated")->place, u("line 3"));
        QVERIFY(batch.items[0].claim.key != batch.items[1].claim.key);
    }

    void keysAgreeWithSaft()
    {
        const ImportBatch batch =
            readText(listOf("10001;Sjøgløtt;100;01.03.2025;15.03.2025;1250,00;800,00;100016\n"));
        const ImportBatch saft =
            reading::read(reading::fileBytes(reading::fixture("small-v130.xml")));

        QCOMPARE(batch.items[0].claim.key, saft.items[0].claim.key);
    }

    void debitAndCredit()
    {
        const ImportBatch batch =
            readText(u("Kundenr;Navn;Bilagsnr;Dato;Forfall;Debet;Kredit\n1;A;1;01.01.2026;15.01."
                       "2026;500,00;\n1;A;2;01.02.2026;;;200,00\n"));

        QCOMPARE(batch.openTotal(), 300_kr);
        QVERIFY(reading::find(batch, "amount.gross_only"));
    }

    void grossOnlyIsAsked()
    {
        const QString list =
            u("Kundenr;Navn;Fakturanr;Forfall;Beløp\n1;A;F-1;01.02.2026;1 000,00\n");
        ImportOptions options;
        options.columns = *import::ColumnMap::fromJson(
            "{\"columns\":[{\"header\":\"Beløp\",\"field\":\"open\"}]}");

        QVERIFY(reading::find(readText(list), "amount.gross_only"));
        QVERIFY(reading::find(readText(list), "amount.gross_only")->text.contains(u"1"));
        QVERIFY2(!reading::find(readText(list, options), "amount.gross_only"),
                 "the user has said what it is");
        QVERIFY(reading::find(
            readText(
                u("Kundenr;Navn;Fakturanr;Forfall;Fakturabeløp\n1;A;F-1;01.02.2026;1 000,00\n")),
            "amount.gross_only"));
    }

    void swappedColumnsAreTold()
    {
        const QString rows =
            u("1;A;F-1;01.02.2026;2 500,00;12 "
              "500,00\n2;B;F-2;01.02.2026;0,00;700,00\n3;C;F-3;01.02.2026;10,00;10,00\n");

        QVERIFY(reading::find(readText(u("Kundenr;Navn;Fakturanr;Forfall;Beløp;Rest\n") + rows),
                              "columns.swapped"));
        QVERIFY(!reading::find(readText(u("Kundenr;Navn;Fakturanr;Forfall;Rest;Beløp\n") + rows),
                               "columns.swapped"));
    }

    void reversedSignsAreAskedAbout()
    {
        const QString list = u("Kundenr;Navn;Fakturanr;Forfall;Rest\n1;A;F-1;01.02.2026;-10,00\n2;"
                               "B;F-2;01.02.2026;-20,00\n3;C;F-3;01.02.2026;5,00\n");
        ImportOptions options;
        options.columns = *import::ColumnMap::fromJson(
            "{\"columns\":[{\"header\":\"Rest\",\"field\":\"credit\"}]}");

        QVERIFY(reading::find(readText(list), "sign.reversed"));
        QCOMPARE(readText(list, options).openTotal(), 25_kr);
    }

    void kidsASpreadsheetSpoilt()
    {
        const ImportBatch batch =
            readText(listOf("1;A;F-1;01.01.2026;15.01.2026;1,00;1,00;0001234567897\n2;B;F-2;01.01."
                            "2026;15.01.2026;1,00;1,00;0001234567814\n"
                            "3;C;F-3;01.01.2026;15.01.2026;1,00;1,00;0001234567822\n4;D;F-4;01.01."
                            "2026;15.01.2026;1,00;1,00;1234567830\n"
                            "5;E;F-5;01.01.2026;15.01.2026;1,00;1,00;1,23457E+17\n6;F;F-6;01.01."
                            "2026;15.01.2026;1,00;1,00;0001234567899\n"));

        const Issue *shortKid = reading::find(batch, "kid.short");
        QVERIFY(shortKid);
        QCOMPARE(shortKid->place, u("line 5"));
        QCOMPARE(shortKid->fix, u("Proposal: 0001234567830."));
        QCOMPARE(batch.items[3].claim.kid, u("1234567830")); // Proposed, not changed.
        QCOMPARE(reading::find(batch, "kid.destroyed")->place, u("line 6"));
        QCOMPARE(batch.items[4].claim.kid, QString());
        QCOMPARE(reading::find(batch, "kid.check")->place, u("line 7"));
        QVERIFY(!batch.refused);
    }

    void foreignCurrency()
    {
        const ImportBatch batch =
            readText(u("Kundenr;Navn;Fakturanr;Forfall;Rest;Valuta\n1;A;F-1;01.02.2026;10,00;"
                       "NOK\n2;B;F-2;01.02.2026;20,00;eur\n"));

        QCOMPARE(batch.items[0].claim.currency, u("NOK"));
        QCOMPARE(batch.items[1].claim.currency, u("EUR"));
        QCOMPARE(reading::find(batch, "currency.foreign")->place, u("line 3"));
    }

    void kindsFromWords()
    {
        const ImportBatch batch =
            readText(u("Kundenr;Navn;Fakturanr;Forfall;Rest;Type;Tekst\n1;A;F-1;01.02.2026;10,00;"
                       "Faktura;\n1;A;2;01.02.2026;-4,00;Innbetaling;\n"
                       "1;A;3;01.02.2026;-3,00;Kreditnota;\n1;A;4;01.02.2026;-2,00;Bilag;Tap på "
                       "krav\n1;A;5;01.02.2026;-1,00;;a konto\n"));

        QStringList kinds;
        for (const auto &item : batch.items)
            kinds.append(enumText(item.claim.kind));
        QCOMPARE(kinds.join(u' '), u("invoice payment credit_note write_off payment"));
    }

    void balanceListsAreNoInvoices()
    {
        const ImportBatch batch =
            readText(u("Kundenr;Kundenavn;Saldo;Kredittid\n1;A;100,00;14\n2;B;0,00;14\n"));

        QCOMPARE(reading::said(batch)[0], u("- opening 100.00/100.00 balance"));
        QVERIFY(reading::find(batch, "csv.balances"));
        QVERIFY(!batch.openItemList);
    }

    void customerListsAreDebtors()
    {
        const ImportBatch batch =
            readText(u("Kundenr;Navn;Organisasjonsnummer;E-post;Adresse;Postnr;Poststed;"
                       "Land\n10001;\"Hansen; Berg AS\";974760673;post@hansen.invalid;Storgata "
                       "1;150;Oslo;Norge\n10002;Lille Bakeri;;;;;;\n"));

        QVERIFY(!batch.refused);
        QCOMPARE(batch.debtors.size(), size_t(2));
        QVERIFY(batch.items.empty());
        QVERIFY2(!batch.openItemList, "a list of customers says nothing of what is paid");
        const Debtor &debtor = batch.debtors[0].debtor;
        QCOMPARE(debtor.name, u("Hansen; Berg AS"));
        QCOMPARE(debtor.address.postcode, u("0150"));
        QCOMPARE(debtor.address.town, u("Oslo"));
        QCOMPARE(debtor.address.country, QString());
        QVERIFY(reading::find(batch, "csv.customers_only"));
    }

    void supplierRowsAreLeftOut()
    {
        const ImportBatch batch = readText(u(
            "Number,Name,Type,Email\nS-1,Supplier AS,Supplier,post@supplier.invalid\nC-1,Customer "
            "AS,Customer,post@customer.invalid\n"));

        QCOMPARE(batch.debtors.size(), size_t(1));
        QCOMPARE(batch.debtors[0].debtor.number, u("C-1"));
        QVERIFY(reading::find(batch, "csv.supplier_rows"));
    }

    // Refusals

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("A list of suppliers")
            << u("Leverandørnr;Leverandørnavn;Fakturanr;Forfall;Rest\n1;A;F-1;01.02.2026;10,00\n")
            << u("csv.suppliers") << u("suppliers");
        QTest::newRow("A title that says suppliers")
            << u("Leverandørreskontro\nNr;Navn;Fakturanr;Forfall;Rest\n1;A;F-1;01.02.2026;10,00\n")
            << u("csv.suppliers") << u("suppliers");
        QTest::newRow("Every row a supplier")
            << u("Nr;Navn;Type;Rest;Forfall\n1;A;Leverandør;10,00;01.02.2026\n")
            << u("csv.suppliers") << u("supplier");
        QTest::newRow("No header") << u("1;A;F-1;01.02.2026;10,00\n2;B;F-2;01.02.2026;20,00\n")
                                   << u("csv.no_header") << u("\"F-1\"");
        QTest::newRow("Prose") << u("Kjære kunde,\ntakk for handelen.\n") << u("csv.no_header")
                               << u("Kjære kunde");
        QTest::newRow("No amount among invoice columns")
            << u("Kundenr;Navn;Fakturanr;Forfall\n1;A;F-1;01.02.2026\n") << u("csv.no_amount")
            << u("\"Fakturanr\"");
        QTest::newRow("Three decimals") << listOf("1;A;F-1;01.01.2026;15.01.2026;1,00;100,00;\n2;B;"
                                                  "F-2;01.01.2026;15.01.2026;1,00;1250,001;\n")
                                        << u("amount.unreadable") << u("line 3");
        QTest::newRow("An amount that is a word")
            << listOf("1;A;F-1;01.01.2026;15.01.2026;1,00;mye;\n") << u("amount.unreadable")
            << u("line 2");
        QTest::newRow("No amount in the row") << listOf("1;A;F-1;01.01.2026;15.01.2026;1,00;;\n")
                                              << u("amount.missing") << u("line 2");
        QTest::newRow("No customer in the row")
            << listOf(";;F-1;01.01.2026;15.01.2026;1,00;1,00;\n") << u("customer.missing")
            << u("line 2");
        QTest::newRow("A quotation mark that never closes")
            << listOf("1;\"A;F-1;01.01.2026;15.01.2026;1,00;1,00;\n2;B;F-2;;;;1,00;\n")
            << u("csv.limit") << u("line 2");
        QTest::newRow("A line of a megabyte")
            << listOf("1;A;F-1;01.01.2026;15.01.2026;1,00;1,00;\n") + QString(1'000'000, u'x')
            << u("csv.limit") << u("line 3");
        QTest::newRow("A thousand columns")
            << listOf("1;A") + QString(1000, u';') + u("\n") << u("csv.limit") << u("line 2");
    }

    void refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, says);

        const ImportBatch batch = readText(text);

        QVERIFY(batch.refused);
        QCOMPARE(batch.issues[0].severity, Severity::Error);
        QCOMPARE(batch.issues[0].code, code);
        QVERIFY2((batch.issues[0].place + batch.issues[0].text).contains(says),
                 qPrintable(batch.issues[0].place + u(": ") + batch.issues[0].text));
        QVERIFY(batch.items.empty() && batch.debtors.empty());
    }

    void cutAtEveryByteNeverCrashes()
    {
        const QByteArray whole =
            ("\xef\xbb\xbf" + listOf("1;\"A "
                                     "\"\"x\"\"\";F-1;15.01.2026;29.01.2026;500,00;500,00;"
                                     "123456782\nSum;;;;;;500,00;\n")
                                  .toUtf8());
        for (qsizetype size = 0; size <= whole.size(); ++size)
            reading::read(whole.left(size));
        QVERIFY(!reading::read(whole).refused);
    }

    void theSameBytesGiveTheSameBatch()
    {
        const QByteArray bytes =
            listOf("1;A;F-1;15.01.2026;29.01.2026;500,00;500,00;123456782\n").toUtf8();

        QCOMPARE(reading::everything(reading::read(bytes)),
                 reading::everything(reading::read(bytes)));
        QCOMPARE(reading::read(bytes).sha256.size(), 64);
    }

    void issuesOfOneKindAreCountedPastTheFirst()
    {
        QString rows;
        for (int i = 0; i < 1000; ++i)
            rows += QStringLiteral("%1;A;F-%1;15.01.2026;;500,00;500,00;\n").arg(i);

        const ImportBatch batch = readText(listOf("") + rows);

        QCOMPARE(batch.items.size(), size_t(1000));
        const auto count = std::count_if(batch.issues.begin(), batch.issues.end(),
                                         [](const Issue &i) { return i.code == u"due.missing"; });
        QVERIFY(count < 60);
        QVERIFY(batch.issues.back().text.contains(u"960"));
    }

    // The preview

    void preview()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u("liste.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            u("Åpne poster per "
              "31.10.2026\nKundenr;Navn;Bilagsnr;Forfall;Beløp;Verdi\n1;A;F-1;01.02.2026;75,00;10,"
              "00\n2;B;F-2;;20,00;20,00\nSum;;;;95,00;30,00\n3;C;F-3;01.02.2026;1,001;1,00\n")
                .toUtf8());
        file.close();

        const auto first = import::previewCsv(file.fileName(), {});
        QVERIFY(first.ok());
        ImportOptions options;
        options.columns = first->map;
        options.columns->columns[4].field = Field::Ignore;
        options.columns->columns[4].guessed = false;
        options.columns->columns[5].field = Field::Open;
        options.columns->columns[5].guessed = false;
        const auto second = import::previewCsv(file.fileName(), options);

        QCOMPARE(first->titles, QStringList{u("Åpne poster per 31.10.2026")});
        QCOMPARE(first->rowCount, 4);
        QCOMPARE(first->map.columns[2].field, Field::InvoiceNumber);
        QCOMPARE(first->map.columns[4].field, Field::Open);
        QVERIFY(first->map.columns[4].guessed);
        QVERIFY(first->batch.refused);
        QCOMPARE(first->rows.size(), size_t(4));
        QCOMPARE(first->rows[0].state, import::RowState::Ok);
        QCOMPARE(first->rows[1].state, import::RowState::Warning);
        QCOMPARE(first->rows[2].state, import::RowState::Skipped);
        QCOMPARE(first->rows[3].state, import::RowState::Error);
        QVERIFY(first->rows[3].text.contains(u"1,001"));
        QCOMPARE(first->rows[3].line, 6);
        QVERIFY(second.ok());
        QVERIFY2(!second->batch.refused, qPrintable(reading::everything(second->batch)));
        QCOMPARE(second->map.columns[5].field, Field::Open);
        QVERIFY(!second->map.columns[5].guessed);
        QCOMPARE(*second->openSum, 31_kr);
        QCOMPARE(second->batch.openTotal(), 31_kr);
    }

    void previewWithoutAHeader()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u("uten.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u("a;b;c\nx;y;z\n10001;Hansen;10,00\n").toUtf8());
        file.close();

        const auto first = import::previewCsv(file.fileName(), {});
        QVERIFY(first.ok());
        ImportOptions options;
        options.columns = first->map;
        options.columns->headerLine = 2;
        options.columns->columns[0] = {u("x"), Field::CustomerNumber, false};
        options.columns->columns[1] = {u("y"), Field::CustomerName, false};
        options.columns->columns[2] = {u("z"), Field::Open, false};
        const auto second = import::previewCsv(file.fileName(), options);

        QVERIFY(first->batch.refused);
        QCOMPARE(first->map.columns.size(), size_t(3));
        QCOMPARE(first->rows.size(), size_t(3));
        QVERIFY2(second.ok() && !second->batch.refused,
                 qPrintable(reading::everything(second->batch)));
        QCOMPARE(second->batch.openTotal(), 10_kr);
        QCOMPARE(second->rows.size(), size_t(1));
    }

    void previewOfWhatIsNoList()
    {
        const auto result = import::previewCsv(reading::fixture("small-v130.xml"), {});

        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
