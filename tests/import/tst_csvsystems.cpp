// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/import/namedinvoices.h"
#include "core/money/format.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// "customer number open due" of every item, in the order of the file.
QStringList told(const import::ImportBatch &batch)
{
    QStringList out;
    for (const import::ImportedItem &item : batch.items)
        out.append(QStringList{item.debtor, item.claim.number, fmt::plain(item.claim.open), item.claim.due.toString(Qt::ISODate)}.join(u' ').trimmed());
    return out;
}

QByteArray latin(const QString &text)
{
    return text.toLatin1();
}

} // namespace

/// Lists as Norwegian systems write them, by the rules of the formats page section 7: title rows, groups, sums, ages,
/// signs, blanks, dates and encodings.
class TestCsvSystems : public QObject
{
    Q_OBJECT

private slots:
    void lists_data();
    void lists();
    void agesAreSummed();
    void namedInvoices_data();
    void namedInvoices();
};

void TestCsvSystems::lists_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("items");

    QTest::newRow("Titles, ages instead of a rest, sums per customer and in all")
        << QByteArray("\xef\xbb\xbf" "Kundereskontro;;;;;;;;;;\nFirma AS;;;;;;;;;;\nPer 31.10.2026;;;;;;;;;;\n"
                      "Kundenr;Kundenavn;Bilagsnr;Bilagsdato;Forfallsdato;Fakturanr;Ikke forfalt;0-30;31-60;61-90;Over 90\n"
                      "10001;Nordvik Drift AS;123;01.09.2026;15.09.2026;5001;0,00;0,00;1\xc2\xa0" "234,50;0,00;0,00\n"
                      "10001;Nordvik Drift AS;124;01.10.2026;15.10.2026;5002;;2 500,00;;;\n"
                      ";Sum Nordvik Drift AS;;;;;0,00;2 500,00;1 234,50;0,00;0,00\nTotalt;;;;;;0,00;2 500,00;1 234,50;0,00;0,00\n")
        << QStringList{u"10001 5001 1234.50 2026-09-15"_s, u"10001 5002 2500.00 2026-10-15"_s};
    QTest::newRow("Customers as headings, the sum in the column of invoice numbers")
        << QByteArray("Reskontroliste;;;;;\nKundenr;Kundenavn;Fakturanr;Dato;Forfall;Rest\n10001;Nordvik Drift AS;;;;\n"
                      ";;5001;01.09.2026;15.09.2026;1.234,50\n;;5002;01.10.2026;15.10.2026;2.500,00\n;;Sum;;;3.734,50\n"
                      "10002;Hansen, Kari;;;;\n;;5004;01.10.2026;15.10.2026;100,00\nSum totalt;;;;;3.834,50\n")
        << QStringList{u"10001 5001 1234.50 2026-09-15"_s, u"10001 5002 2500.00 2026-10-15"_s, u"10002 5004 100.00 2026-10-15"_s};
    QTest::newRow("Windows-1252 and the minus behind")
        << latin(u"Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp\n10001;Søm AS;5001;01.09.2026;15.09.2026;1\u00a0234,50;1\u00a0234,50\n"
                 "10001;Søm AS;5003;01.10.2026;;500,00-;500,00-\n"_s)
        << QStringList{u"10001 5001 1234.50 2026-09-15"_s, u"10001 5003 -500.00"_s};
    QTest::newRow("Issued on, comma, quotes")
        << QByteArray("\"Fakturanummer\",\"Kunde\",\"Utstedt\",\"Forfall\",\"Bel\xc3\xb8p\",\"Utest\xc3\xa5" "ende\"\n"
                      "\"10001\",\"Nordvik Drift AS\",\"01.09.2026\",\"15.09.2026\",\"1 250,00\",\"1 250,00\"\n")
        << QStringList{u"Nordvik Drift AS 10001 1250.00 2026-09-15"_s};
    QTest::newRow("Day numbers of a spreadsheet, brackets and a tail")
        << QByteArray("Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Rest\n10001;A;5001;46266;46280;kr 1 234,50\n10001;A;5003;46266;46280;(500,00)\n"
                      "10001;A;5004;46266;46280;\"2 000,-\"\n")
        << QStringList{u"10001 5001 1234.50 2026-09-15"_s, u"10001 5003 -500.00 2026-09-15"_s, u"10001 5004 2000.00 2026-09-15"_s};
    QTest::newRow("Debit and credit")
        << QByteArray("Kundenr;Navn;Bilagsnr;Bilagsdato;Forfall;Debet;Kredit;Tekst\n10001;A;5001;01.09.26;15.09.26;1234,50;;Faktura\n10001;A;77;01.10.26;;;500,00;Innbetaling\n")
        << QStringList{u"10001 5001 1234.50 2026-09-15"_s, u"10001 77 -500.00"_s};
    QTest::newRow("Days with a time behind")
        << QByteArray("Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Rest\n10001;A;1;01.09.2026 00:00:00;15.09.2026 00:00;100,00\n10001;A;2;2026-09-01T00:00:00;2026-09-15T00:00:00;200,00\n")
        << QStringList{u"10001 1 100.00 2026-09-15"_s, u"10001 2 200.00 2026-09-15"_s};
    QTest::newRow("A named separator and a bar")
        << QByteArray("sep=|\nKundenr|Navn|Fakturanr|Dato|Forfall|Utest\xc3\xa5" "ende\n10001|A|5001|1.9.2026|15.9.2026|1 234,50\n")
        << QStringList{u"10001 5001 1234.50 2026-09-15"_s};
    QTest::newRow("Points for thousands, proved by another row")
        << QByteArray("Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Rest\n10001;A;1;01.09.2026;15.09.2026;12.500\n10002;B;2;01.09.2026;15.09.2026;1.250,75\n")
        << QStringList{u"10001 1 12500.00 2026-09-15"_s, u"10002 2 1250.75 2026-09-15"_s};
    QTest::newRow("Lines that end as on an old Mac")
        << QByteArray("Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Restbelop\r10001;A;1;01.09.2026;15.09.2026;100,00\r")
        << QStringList{u"10001 1 100.00 2026-09-15"_s};
}

void TestCsvSystems::lists()
{
    QFETCH(QByteArray, bytes);

    const import::ImportBatch batch = import::readBytes(bytes, u"liste.csv"_s, {});

    QVERIFY2(!batch.refused, batch.issues.empty() ? "" : qPrintable(batch.issues.front().text));
    QTEST(told(batch), "items");
}

void TestCsvSystems::agesAreSummed()
{
    const import::ImportBatch batch = import::readBytes("Kundenr;Navn;Fakturanr;Forfallsdato;Ikke forfalt;1-30 dager;31-60 dager;90+ dager\n"
                                                        "1;A;5001;15.09.2026;0,00;100,00;;-20,00\n1;A;5002;15.09.2026;x;;;\n",
                                                        u"liste.csv"_s, {});
    QVERIFY(batch.refused); // "x" is no amount, and nothing is taken in half.
    const import::ImportBatch fine = import::readBytes("Kundenr;Navn;Fakturanr;Forfallsdato;Ikke forfalt;1-30 dager;31-60 dager;90+ dager\n"
                                                       "1;A;5001;15.09.2026;0,00;100,00;;-20,00\n",
                                                       u"liste.csv"_s, {});
    QCOMPARE(told(fine), QStringList{u"1 5001 80.00 2026-09-15"_s});
    QVERIFY(std::any_of(fine.issues.begin(), fine.issues.end(), [](const Issue &one) { return one.code == u"amount.ages"; }));
}

void TestCsvSystems::namedInvoices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("One") << u"Kreditnota for faktura 1001"_s << QStringList{u"1001"_s};
    QTest::newRow("With nr. and a colon") << u"Kreditering av faktura nr.: F-1001"_s << QStringList{u"F-1001"_s};
    QTest::newRow("Two") << u"Gjelder faktura 1001 og 1002"_s << QStringList{u"1001"_s, u"1002"_s};
    QTest::newRow("English") << u"Credit note for invoice 77"_s << QStringList{u"77"_s};
    QTest::newRow("Its own number first") << u"Kreditnota 5001, faktura 1001."_s << QStringList{u"1001"_s};
    QTest::newRow("A day is no number of an invoice") << u"Kreditnota 5001 av 01.10.2026"_s << QStringList();
    QTest::newRow("Words between") << u"Faktura sendt 2026"_s << QStringList();
    QTest::newRow("Nothing") << QString() << QStringList();
}

void TestCsvSystems::namedInvoices()
{
    QFETCH(QString, text);
    QTEST(import::namedInvoices(text), "numbers");
}

QTEST_GUILESS_MAIN(TestCsvSystems)
#include "tst_csvsystems.moc"
