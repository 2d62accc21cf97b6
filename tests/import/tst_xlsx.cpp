// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvpreview.h"
#include "core/import/xlsxvalues.h"
#include "tests/import/reading.h"
#include "tests/import/xlsxmaker.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace import;

namespace {

const QStringList header{u"Kundenr"_s, u"Kundenavn"_s, u"Fakturanr"_s, u"Fakturadato"_s, u"Forfallsdato"_s, u"Restbeløp"_s, u"KID"_s};

ImportBatch readSheet(const std::vector<QStringList> &table, ImportOptions options = {}, bool from1904 = false)
{
    return reading::read(xlsxmaker::workbook({{u"Ark1"_s, xlsxmaker::rows(table)}}, {}, from1904), options);
}

} // namespace

/// Workbooks as Excel, LibreOffice and libraries write them, and what spreadsheets do to figures.
class TestXlsx : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("plain");
        QTest::newRow("Whole") << u"12500"_s << u"12500"_s;
        QTest::newRow("Two decimals") << u"12500.25"_s << u"12500.25"_s;
        QTest::newRow("Binary noise above") << u"12500.000000000002"_s << u"12500"_s;
        QTest::newRow("Binary noise below") << u"12499.999999999998"_s << u"12500"_s;
        QTest::newRow("Three tenths") << u"0.30000000000000004"_s << u"0.3"_s;
        QTest::newRow("Negative") << u"-0.10000000000000001"_s << u"-0.1"_s;
        QTest::newRow("Small with exponent") << u"5.0000000000000003E-2"_s << u"0.05"_s;
        QTest::newRow("Large with exponent") << u"1.25E+5"_s << u"125000"_s;
        QTest::newRow("Real thousandths stay") << u"1250.001"_s << u"1250.001"_s;
        QTest::newRow("Every digit of a whole number stays") << u"123456789012345678"_s << u"123456789012345678"_s;
        QTest::newRow("Digits that are lost stay lost") << u"1.23456789012345E+17"_s << u"1.23456789012345E+17"_s;
        QTest::newRow("Nothing") << u"-0.0"_s << u"0"_s;
        QTest::newRow("Nines carry") << u"99999999999999.9999"_s << u"100000000000000"_s;
        QTest::newRow("No number") << u"12a"_s << QString();
        QTest::newRow("Two points") << u"1.2.3"_s << QString();
        QTest::newRow("Empty") << QString() << QString();
    }

    void numbers()
    {
        QFETCH(QString, stored);
        QFETCH(QString, plain);

        std::string out;
        QCOMPARE(xlsx::plainNumber(stored.toStdString(), out) ? QString::fromStdString(out) : QString(), plain);
    }

    void days_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("day");
        QTest::newRow("Day 1") << u"1"_s << false << u"1900-01-01"_s;
        QTest::newRow("28 February 1900") << u"59"_s << false << u"1900-02-28"_s;
        QTest::newRow("1 March 1900, past the day that never was") << u"61"_s << false << u"1900-03-01"_s;
        QTest::newRow("15 January 2026") << u"46037"_s << false << u"2026-01-15"_s;
        QTest::newRow("The same counted from 1904") << u"44575"_s << true << u"2026-01-15"_s;
        QTest::newRow("With a time") << u"46037.5"_s << false << u"2026-01-15 12:00:00"_s;
        QTest::newRow("Not a day") << u"-5"_s << false << QString();
        QTest::newRow("Far away") << u"9999999"_s << false << QString();
    }

    void days()
    {
        QFETCH(QString, serial);
        QFETCH(bool, from1904);
        QFETCH(QString, day);

        std::string out;
        QCOMPARE(xlsx::dayOf(serial.toStdString(), from1904, out) ? QString::fromStdString(out) : QString(), day);
    }

    void formats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDate");
        for (const char *code : {"dd/mm/yyyy", "yyyy\\-mm\\-dd;@", "[$-414]d. mmmm yyyy", "DD.MM.YY", "d/m/yy h:mm"})
            QTest::newRow(code) << QString::fromLatin1(code) << true;
        for (const char *code : {"General", "#,##0.00", "0", "#,##0.00\" dager\"", "[Red]-0.00", "@", "h:mm", "_-* #,##0_-"})
            QTest::newRow(code) << QString::fromLatin1(code) << false;
    }

    void formats()
    {
        QFETCH(QString, code);
        QFETCH(bool, isDate);

        QCOMPARE(xlsx::isDateFormat(code), isDate);
    }

    void columns()
    {
        QCOMPARE(xlsx::columnOf("A1"), 0);
        QCOMPARE(xlsx::columnOf("Z9"), 25);
        QCOMPARE(xlsx::columnOf("AA10"), 26);
        QCOMPARE(xlsx::columnOf("xfd1"), 16383);
        QCOMPARE(xlsx::columnOf("12"), -1);
    }

    void asExcelWritesIt()
    {
        // Shared texts, styles, formulas with values, empty cells with a style, rows and cells left out.
        const QByteArrayList texts{"Åpne poster per 31.01.2026", "Kundenr", "Kundenavn", "Fakturanr", "Fakturadato", "Forfallsdato", "Beløp",
                                   "Restbeløp", "KID", "<r><t>Hansen</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> &amp; Sønn</t></r><rPh><t>x</t></rPh>",
                                   "Sum", "0001234567897", "Postnr"};
        const QByteArray rows =
            "<row r=\"1\" spans=\"1:8\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
            "<row r=\"4\"><c r=\"A4\" s=\"3\"/></row>"
            "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>1</v></c><c r=\"B5\" t=\"s\"><v>2</v></c><c r=\"C5\" t=\"s\"><v>3</v></c><c r=\"D5\" t=\"s\"><v>4</v></c>"
            "<c r=\"E5\" t=\"s\"><v>5</v></c><c r=\"F5\" t=\"s\"><v>6</v></c><c r=\"G5\" t=\"s\"><v>7</v></c><c r=\"H5\" t=\"s\"><v>8</v></c><c r=\"J5\" t=\"s\"><v>12</v></c></row>"
            "<row r=\"7\"><c r=\"A7\"><v>10001</v></c><c r=\"B7\" t=\"s\"><v>9</v></c><c r=\"C7\"><v>501</v></c><c r=\"D7\" s=\"1\"><v>46037</v></c>"
            "<c r=\"E7\" s=\"2\"><v>46051</v></c><c r=\"F7\" s=\"3\"><v>12500</v></c><c r=\"G7\" s=\"3\"><f>F7-10000</f><v>2500.0000000000005</v></c>"
            "<c r=\"H7\" t=\"s\"><v>11</v></c><c r=\"J7\" s=\"4\"><v>150</v></c></row>"
            "<row r=\"8\"><c r=\"B8\" t=\"s\"><v>10</v></c><c r=\"G8\"><f>SUM(G7)</f><v>2500</v></c></row>";
        const ImportBatch batch = reading::read(xlsxmaker::workbook({{u"Ark1"_s, rows}}, texts));

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.format, u"xlsx"_s);
        QCOMPARE(reading::said(batch), QStringList{u"501 invoice 12500.00/2500.00 stated"_s});
        const ImportedItem &item = batch.items[0];
        QCOMPARE(item.debtor, u"10001"_s);
        QCOMPARE(batch.debtors[0].debtor.name, u"Hansen & Sønn"_s);
        QCOMPARE(batch.debtors[0].debtor.address.postcode, u"00150"_s); // As the sheet shows it.
        QCOMPARE(item.claim.issued, QDate(2026, 1, 15));
        QCOMPARE(item.claim.due, QDate(2026, 1, 29));
        QCOMPARE(item.claim.kid, u"0001234567897"_s);
        QCOMPARE(item.kidCheck, identifiers::KidCheck::Mod10);
        QCOMPARE(item.origin.place(), u"line 7"_s);
        QVERIFY(item.origin.raw().contains(u"2500"_s));
        QCOMPARE(batch.asOf, QDate(2026, 1, 31));
        QVERIFY(batch.openItemList);
        QCOMPARE(batch.sha256.size(), 64);
    }

    void withoutReferences()
    {
        // Some libraries leave out where a cell stands; then it is the next one.
        const QByteArray rows = "<row><c t=\"str\"><v>Kundenr</v></c><c t=\"str\"><v>Navn</v></c><c t=\"str\"><v>Fakturanr</v></c><c t=\"str\"><v>Rest</v></c></row>"
                                "<row><c><v>7</v></c><c t=\"inlineStr\"><is><r><t>Ås </t></r><r><t>AS</t></r></is></c><c><v>3</v></c><c><v>99.5</v></c></row>";
        const ImportBatch batch = reading::read(xlsxmaker::workbook({{u"Data"_s, rows}}));

        QCOMPARE(reading::said(batch), QStringList{u"3 invoice 99.50/99.50 stated"_s});
        QCOMPARE(batch.debtors[0].debtor.name, u"Ås AS"_s);
    }

    void asLibreOfficeWritesIt()
    {
        // No relations part that names the texts first, prefixes on every element, days in a style of its own.
        QByteArray sheet = xlsxmaker::sheetPart(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>4</v></c><c r=\"B2\" t=\"n\"><v>8</v></c><c r=\"C2\" s=\"2\" t=\"n\"><v>46051</v></c><c r=\"D2\" t=\"n\"><v>100.10000000000001</v></c></row>");
        for (const char *name : {"worksheet", "sheetData", "row", "c ", "c>", "v>"}) {
            const QByteArray plain(name);
            sheet.replace("<" + plain, "<x:" + plain).replace("</" + plain, "</x:" + plain);
        }
        sheet.replace("</c>", "</x:c>").replace("xmlns=", "xmlns:x=");
        const QByteArray bytes = xlsxmaker::packed({{u"xl/workbook.xml"_s, xlsxmaker::workbookPart({u"Ark1"_s})},
                                                    {u"xl/worksheets/sheet1.xml"_s, sheet},
                                                    {u"xl/styles.xml"_s, xlsxmaker::stylesPart()},
                                                    {u"xl/SharedStrings.xml"_s, xlsxmaker::textsPart({"Navn", "Fakturanr", "Forfall", "Rest", "Øvre AS"})}});
        const ImportBatch batch = reading::read(bytes);

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(reading::said(batch), QStringList{u"8 invoice 100.10/100.10 stated"_s});
        QCOMPARE(batch.items[0].claim.due, QDate(2026, 1, 29));
        QCOMPARE(batch.items[0].debtor, u"Øvre AS"_s);
    }

    void daysFrom1904()
    {
        const auto batch = readSheet({header, {u"1"_s, u"A"_s, u"F1"_s, u"=44575"_s, u"=44589"_s, u"=10"_s}}, {}, true);

        QCOMPARE(batch.items[0].claim.issued, QDate(2026, 1, 15));
        QCOMPARE(batch.items[0].claim.due, QDate(2026, 1, 29));
    }

    void poweroffice()
    {
        // Three title rows above the header (formats page section 7.1).
        const auto batch = readSheet({{u"Prøvefirma AS"_s}, {u"Kundereskontro, åpne poster"_s}, {u"Per 31.10.2026"_s},
                                      {u"Kundenr"_s, u"Kundenavn"_s, u"Bilagsdato"_s, u"Forfallsdato"_s, u"Fakturanr"_s, u"Beløp"_s, u"Restbeløp"_s},
                                      {u"=10001"_s, u"Nord AS"_s, {}, {}, {}, {}, {}},
                                      {{}, {}, u"01.10.2026"_s, u"15.10.2026"_s, u"=44"_s, u"=1000"_s, u"=400.5"_s},
                                      {{}, {}, u"02.10.2026"_s, u"16.10.2026"_s, u"=45"_s, u"=200"_s, u"=200"_s},
                                      {u"Sum"_s, {}, {}, {}, {}, u"=1200"_s, u"=600.5"_s}});

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(reading::said(batch), (QStringList{u"44 invoice 1000.00/400.50 stated"_s, u"45 invoice 200.00/200.00 stated"_s}));
        QCOMPARE(batch.items[1].debtor, u"10001"_s);
        QCOMPARE(batch.debtors[0].debtor.name, u"Nord AS"_s);
        QCOMPARE(batch.asOf, QDate(2026, 10, 31));
    }

    void theSheetThatIsAListIsChosen()
    {
        const QByteArray cover = xlsxmaker::rows({{u"Komplett eksport"_s}, {u"Firma"_s, u"Prøve AS"_s, u"2026"_s}});
        const QByteArray accounts = xlsxmaker::rows({{u"Konto"_s, u"Tekst"_s, u"Saldo"_s}, {u"=1500"_s, u"Kundefordringer"_s, u"=100"_s}});
        const QByteArray items = xlsxmaker::rows({header, {u"1"_s, u"A"_s, u"F1"_s, u"1.1.2026"_s, u"15.1.2026"_s, u"=10"_s}});
        const QByteArray bytes = xlsxmaker::workbook({{u"Forside"_s, cover}, {u"Kontoplan"_s, accounts}, {u"Åpne poster"_s, items}, {u"Gammelt"_s, items}}, {}, false, 3);

        const ImportBatch batch = reading::read(bytes);
        ImportOptions named;
        named.sheet = u"kontoplan"_s;
        const ImportBatch other = reading::read(bytes, named);
        named.sheet = u"Finnes ikke"_s;
        const ImportBatch none = reading::read(bytes, named);

        QCOMPARE(batch.sheet, u"Åpne poster"_s);
        QCOMPARE(batch.sheets.size(), 4);
        QCOMPARE(batch.items.size(), size_t(1));
        QVERIFY(reading::find(batch, "sheet.chosen"));
        QCOMPARE(other.sheet, u"Kontoplan"_s);
        QVERIFY(none.refused && none.issues[0].text.contains(u"Åpne poster"_s));
    }

    void amountsAreRoundedToWholeOre()
    {
        const auto batch = readSheet({header,
                                      {u"1"_s, u"A"_s, u"F1"_s, {}, u"1.1.2026"_s, u"=1234.5625"_s},
                                      {u"1"_s, u"A"_s, u"F2"_s, {}, u"1.1.2026"_s, u"=12500.000000000002"_s},
                                      {u"1"_s, u"A"_s, u"F3"_s, {}, u"1.1.2026"_s, u"1 234,50"_s},
                                      {u"1"_s, u"A"_s, u"F4"_s, {}, u"1.1.2026"_s, u"12.500"_s}});

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(reading::said(batch), (QStringList{u"F1 invoice 1234.56/1234.56 stated"_s, u"F2 invoice 12500.00/12500.00 stated"_s,
                                                    u"F3 invoice 1234.50/1234.50 stated"_s, u"F4 invoice 12500.00/12500.00 stated"_s}));
        const Issue *told = reading::find(batch, "amount.rounded");
        QVERIFY(told && told->place == u"line 2");
    }

    void longSheets_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("lastAmount");
        QTest::addColumn<QString>("lastDay");
        const QString day = u"2026-01-15"_s;
        QTest::newRow("Every row is read while the next is parsed") << 9000 << u"=1234.5"_s << day;
        QTest::newRow("The last row fills a piece") << 2 * 4096 - 1 << u"=1234.5"_s << day;
        QTest::newRow("An amount in text below has all read again") << 9000 << u"1 234,50"_s << day;
        QTest::newRow("So has a day in text") << 9000 << u"=1234.5"_s << u"15.1.2026"_s;
    }

    void longSheets()
    {
        QFETCH(int, rows);
        QFETCH(QString, lastAmount);
        QFETCH(QString, lastDay);
        std::vector<QStringList> table{header};
        for (int i = 1; i < rows; ++i)
            table.push_back({QString::number(i % 300), u"Kunde %1"_s.arg(i % 300), u"F%1"_s.arg(i), {}, u"2026-01-15"_s, u"=%1.25"_s.arg(i)});
        table.push_back({u"7"_s, u"Kunde 7"_s, u"F%1"_s.arg(rows), {}, lastDay, lastAmount});

        const ImportBatch batch = readSheet(table);

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.items.size(), static_cast<size_t>(rows));
        QCOMPARE(batch.debtors.size(), size_t(300));
        for (int i = 0; i < rows - 1; ++i) {
            const ImportedItem &item = batch.items[static_cast<size_t>(i)];
            QCOMPARE(item.origin.place(), u"line %1"_s.arg(i + 2));
            QCOMPARE(item.claim.number, u"F%1"_s.arg(i + 1));
            QCOMPARE(item.claim.open.ore(), qint64(i + 1) * 100 + 25);
            QCOMPARE(item.origin.raw().section(u';', 2, 2), item.claim.number);
        }
        QCOMPARE(batch.items.back().claim.open.ore(), qint64(123'450));
        QCOMPARE(batch.items.back().claim.due, QDate(2026, 1, 15));
    }

    void anErrorInACellIsNamed()
    {
        QByteArray rows = xlsxmaker::rows({header, {u"1"_s, u"A"_s, u"F1"_s, {}, u"1.1.2026"_s, u"=1"_s}});
        rows.replace("<c r=\"F2\"><v>1</v></c>", "<c r=\"F2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
        const auto batch = reading::read(xlsxmaker::workbook({{u"Ark1"_s, rows}}));

        QVERIFY(batch.refused);
        QVERIFY2(batch.issues[0].text.contains(u"#DIV/0!"_s), qPrintable(batch.issues[0].text));
        QCOMPARE(batch.issues[0].place, u"line 2"_s);
    }

    void spoiltKids_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("kid");
        QTest::addColumn<QString>("proposal");
        // 123456789012345 with its control digit of modulus 10 is 1234567890123452.
        QTest::newRow("Digits lost for good") << u"=1.23456789012345E+17"_s << u"kid.destroyed"_s << QString() << QString();
        QTest::newRow("Sixteen digits, the last a zero") << u"=1234567890123450"_s << u"kid.last_digit"_s << u"1234567890123450"_s << u"1234567890123452"_s;
        QTest::newRow("Sixteen digits as a power") << u"=1.23456789012345E+15"_s << u"kid.last_digit"_s << QString() << u"1234567890123452"_s;
        QTest::newRow("Zeros in front eaten") << u"=1234567897"_s << u"kid.short"_s << u"1234567897"_s << u"0000001234567897"_s;
        QTest::newRow("Whole") << u"1234567890123452"_s << QString() << u"1234567890123452"_s << QString();
    }

    void spoiltKids()
    {
        QFETCH(QString, cell);
        QFETCH(QString, code);
        QFETCH(QString, kid);
        QFETCH(QString, proposal);
        std::vector<QStringList> table{header, {u"1"_s, u"A"_s, u"F0"_s, {}, u"1.1.2026"_s, u"=1"_s, cell}};
        for (int i = 1; i < 5; ++i)
            table.push_back({u"1"_s, u"A"_s, u"F%1"_s.arg(i), {}, u"1.1.2026"_s, u"=1"_s, u"0000000000001230"_s});

        const auto asked = readSheet(table);
        ImportOptions options;
        options.acceptKids = true;
        const auto taken = readSheet(table, options);

        QVERIFY2(!asked.refused, qPrintable(reading::everything(asked)));
        QCOMPARE(asked.items[0].claim.kid, kid);
        QCOMPARE(asked.items[0].kidProposal, proposal);
        if (!code.isEmpty())
            QVERIFY2(reading::find(asked, code.toLatin1().constData()), qPrintable(reading::codes(asked)));
        QCOMPARE(taken.items[0].claim.kid, proposal.isEmpty() ? kid : proposal);
        if (!taken.items[0].claim.kid.isEmpty())
            QVERIFY(taken.items[0].kidCheck != identifiers::KidCheck::None);
    }

    void previewMarksCellsAndSums()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(xlsxmaker::workbook({{u"Ark1"_s, xlsxmaker::rows({header + QStringList{u"Merknad"_s},
                                                                     {u"1"_s, u"A"_s, u"F1"_s, u"1.1.2026"_s, u"15.1.2026"_s, u"=100.25"_s, {}, u"hei"_s},
                                                                     {u"1"_s, u"A"_s, u"F2"_s, u"1.1.2026"_s, u"i morgen"_s, u"=200"_s},
                                                                     {u"1"_s, u"A"_s, u"F3"_s, u"1.1.2026"_s, u"15.1.2026"_s, u"mye"_s},
                                                                     {u"Sum"_s, {}, {}, {}, {}, u"=300.25"_s}})}}));
        file.close();

        const auto preview = previewCsv(file.fileName(), {});

        QVERIFY(preview.ok());
        QCOMPARE(preview->sheet, u"Ark1"_s);
        QCOMPARE(preview->rows.size(), size_t(4));
        QCOMPARE(preview->rows[0].roles[5], CellRole::Value);
        QCOMPARE(preview->rows[0].roles[7], CellRole::Ignored);
        QCOMPARE(preview->rows[1].roles[4], CellRole::Doubtful);
        QCOMPARE(preview->rows[2].roles[5], CellRole::Error);
        QCOMPARE(preview->rows[3].roles[5], CellRole::Ignored);
        QCOMPARE(preview->sums[5].sum, Money::fromOre(300'25));
        QCOMPARE(preview->sums[5].amounts, 2);
        QCOMPARE(preview->sums[5].others, 1);
        QVERIFY(preview->sums[5].isAmounts());
        QVERIFY(!preview->sums[1].isAmounts());
    }

    void harm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        using namespace xlsxmaker;
        const QByteArray whole = workbook({{u"Ark1"_s, rows({header, {u"1"_s, u"A"_s, u"F1"_s, {}, {}, u"=1"_s}})}});
        QTest::newRow("Cut in the middle") << whole.first(whole.size() * 2 / 3) << u"damaged"_s;
        QByteArray entity = sheetPart(rows({header}));
        entity.replace("<worksheet", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet");
        QTest::newRow("A document type") << packed({{u"xl/workbook.xml"_s, workbookPart({u"A"_s})}, {u"xl/worksheets/sheet1.xml"_s, entity}}) << u"document type"_s;
        QTest::newRow("No sheet") << packed({{u"xl/workbook.xml"_s, workbookPart({})}}) << u"no sheet"_s;
        QTest::newRow("A sheet without its part") << packed({{u"xl/workbook.xml"_s, workbookPart({u"A"_s})}}) << u"no part"_s;
        QTest::newRow("A column far away") << workbook({{u"A"_s, "<row r=\"1\"><c r=\"ABC1\" t=\"str\"><v>x</v></c></row>"}}) << u"columns"_s;
        const QByteArray wide = "<row><c r=\"SQ1\"><v>1</v></c></row>";
        QTest::newRow("Few bytes, many cells") << workbook({{u"A"_s, wide.repeated(60'000)}}) << u"more text than any list"_s;
        QTest::newRow("One text told a hundred thousand times")
            << workbook({{u"A"_s, QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(30'000)}}, {QByteArray(20'000, 'x')}) << u"more text than any list"_s;
    }

    void harm()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);

        const ImportBatch batch = reading::read(bytes);

        QVERIFY(batch.refused && batch.items.empty());
        QVERIFY2(batch.issues[0].text.contains(said), qPrintable(batch.issues[0].text));
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
