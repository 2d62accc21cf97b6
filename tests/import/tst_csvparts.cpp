// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnguess.h"
#include "core/import/csvtable.h"
#include "core/import/csvvalues.h"

#include "tests/import/reading.h"

#include <QStringEncoder>
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

/// Lists: taking them apart, guessing columns, reading single values (formats page sections 7.2
/// and 7.3).
class TestCsvParts : public QObject
{
    Q_OBJECT

private slots:
    // Taking apart

    void delimiters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("delimiter");
        QTest::newRow("Semicolon with decimal commas")
            << u("a;b;c\n1,0;2,0;3,0\n1,0;2,0;3,0") << u(";");
        QTest::newRow("Comma with quoted decimal commas")
            << u("a,b,c\n1,\"2,0\",3\n4,\"5,0\",6") << u(",");
        QTest::newRow("Tab") << u("a\tb\tc\n1,0\t2\t3") << u("\t");
        QTest::newRow("Pipe") << u("a|b|c\n1|2|3") << u("|");
        QTest::newRow("A first line with sep= decides") << u("sep=,\na;x,b;x,c\n1,2,3") << u(",");
        QTest::newRow("A quoted sep=") << u("\"sep=|\"\na;b|c\n") << u("|");
        QTest::newRow("Titles without a delimiter above")
            << u("Åpne poster\nper 31.10.2026\n\na;b;c;d\n1;2;3;4") << u(";");
        QTest::newRow("An inch mark that never closes")
            << u("a;b;c\n5\" rør;2;3\n1;2;3\n1;2;3") << u(";");
        QTest::newRow("None") << u("abc\ndef") << QString();
    }

    void delimiters()
    {
        QFETCH(QString, text);
        QFETCH(QString, delimiter);

        const auto found = import::guessDelimiter(text);

        QCOMPARE(found ? QString(*found) : QString(), delimiter);
    }

    void quotesAndLineBreaks()
    {
        const ImportBatch batch =
            readText(u("Kundenr;Navn;Adresse;Fakturanr;Restbeløp\r\n"
                       "1;\"Hansen; \"\"Berg\"\" AS\";\"Storgata 1\r\nOppgang B\";F-1;10,00\r\n"
                       "2;Enkel \"sitat\" midt i;;F-2;20,00\r\n"));

        QCOMPARE(batch.debtors[0].debtor.name, u("Hansen; \"Berg\" AS"));
        QCOMPARE(batch.debtors[0].debtor.address.lines, QStringList{u("Storgata 1 Oppgang B")});
        QCOMPARE(batch.debtors[1].debtor.name, u("Enkel \"sitat\" midt i"));
        QCOMPARE(batch.items[1].origin.place(), u("line 4"));
    }

    void lineEnds_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("Unix") << u("\n");
        QTest::newRow("Windows") << u("\r\n");
        QTest::newRow("Old Mac") << u("\r");
    }

    void lineEnds()
    {
        QFETCH(QString, end);
        QString text = listOf("1;A;F-1;01.02.2026;15.02.2026;10,00;10,00;\n\n2;B;F-2;01.02.2026;15."
                              "02.2026;20,00;20,00;");
        text.replace(u("\n"), end);

        const ImportBatch batch = readText(text);

        QCOMPARE(batch.items.size(), size_t(2));
        QCOMPARE(batch.items[1].origin.place(), u("line 4"));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("issue");
        const QString text = u("Kundenr;Navn;Fakturanr;Forfallsdato;Restbeløp\r\n1;Sjøgløtt Båt "
                               "Ærlig ÆØÅ;F-1;01.02.2026;10,00\r\n");
        const auto wide = [&](QStringConverter::Encoding encoding, bool mark) {
            QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                                  : QStringConverter::Flag::Default);
            return QByteArray(encoder.encode(text));
        };
        QByteArray dos = text.toLatin1();
        dos.replace('\xf8', '\x9b')
            .replace('\xe5', '\x86')
            .replace('\xe6', '\x91')
            .replace('\xc6', '\x92')
            .replace('\xd8', '\x9d')
            .replace('\xc5', '\x8f');
        QByteArray iso = text.toLatin1();
        iso.replace('\xf8', '|')
            .replace('\xe5', '}')
            .replace('\xe6', '{')
            .replace('\xc6', '[')
            .replace('\xd8', '\\')
            .replace('\xc5', ']');
        QTest::newRow("UTF-8") << text.toUtf8() << QString() << QString();
        QTest::newRow("UTF-8 with a mark")
            << "\xef\xbb\xbf" + text.toUtf8() << QString() << QString();
        QTest::newRow("UTF-16 little-endian with a mark")
            << wide(QStringConverter::Utf16LE, true) << QString() << QString();
        QTest::newRow("UTF-16 big-endian with a mark")
            << wide(QStringConverter::Utf16BE, true) << QString() << QString();
        QTest::newRow("UTF-16 little-endian without a mark")
            << wide(QStringConverter::Utf16LE, false) << QString() << QString();
        QTest::newRow("Windows-1252") << text.toLatin1() << QString() << u("encoding.guessed");
        QTest::newRow("CP865, chosen") << dos << u("cp865") << QString();
        QTest::newRow("ISO 646-NO, chosen") << iso << u("iso646-no") << QString();
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, chosen);
        QFETCH(QString, issue);
        ImportOptions options;
        if (!chosen.isEmpty()) {
            options.columns = import::ColumnMap{};
            options.columns->encoding = chosen;
            options.columns->headerLine = 0;
        }

        const ImportBatch batch = reading::read(bytes, options);

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.debtors[0].debtor.name, u("Sjøgløtt Båt Ærlig ÆØÅ"));
        QCOMPARE(batch.openTotal(), 10_kr);
        QCOMPARE(reading::codes(batch), issue);
    }

    void wrongEncodingIsTold()
    {
        const QByteArray utf8 =
            u("Kundenr;Navn;Fakturanr;Forfallsdato;Restbeløp\n1;Sjøgløtt;F-1;01.02.2026;10,00\n")
                .toUtf8();
        const QByteArray twice = QString::fromLatin1(utf8).toUtf8();
        QByteArray dos =
            "Kundenr;Navn;Fakturanr;Forfallsdato;Rest\n1;Sj\x9bgl\x9btt;F-1;01.02.2026;10,00\n";

        QVERIFY(reading::find(reading::read(twice), "encoding.twice"));
        QVERIFY(reading::find(reading::read(dos), "encoding.maybe_dos"));
        QVERIFY(reading::find(readText(u("Kundenr;Navn;Fakturanr;Rest\n1;Sj|gl|tt;F-1;10,00\n")),
                              "encoding.maybe_iso646"));
    }

    // Columns

    void columns_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("fields");
        QTest::newRow("An export of open items")
            << u("Kundenr;Kundenavn;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID")
            << u("customer_number customer_name invoice_number invoice_date due_date amount open "
                 "kid");
        QTest::newRow("24SevenOffice Kundefakturarapport")
            << u("Fakturanummer;Fakturadato;Forfallsdato;Betalingsdato;Kundenummer;Kundenavn;"
                 "Fakturabeløp;Kreditert;Innbetalt;Saldo")
            << u("invoice_number invoice_date due_date ignore customer_number customer_name amount "
                 "ignore ignore open");
        QTest::newRow("Tripletex customer template")
            << u("Kundenummer;Leverandørnummer;Navn;Organisasjonsnummer;Telefon;Mobil;Faks;Epost;"
                 "Postadresse - linje 1;Postadresse - linje 2;Postadresse - postnummer;Postadresse "
                 "- sted;Postadresse - land;Forretningsadresse - linje 1")
            << u("customer_number ignore customer_name orgnr phone ignore ignore email street "
                 "street2 postcode town country ignore");
        QTest::newRow("English") << u("Customer no;Customer name;Invoice no;Invoice date;Due "
                                      "date;Amount;Remaining;Currency")
                                 << u("customer_number customer_name invoice_number invoice_date "
                                      "due_date amount open currency");
        QTest::newRow("Uni customers") << u("Kundenr;Navn;Adresse;Adresse2;Postnummer;Poststed;"
                                            "Landkode;Telefonnr;Mobilnr;Epostadresse;Orgnr")
                                       << u("customer_number customer_name street street2 postcode "
                                            "town country phone ignore email orgnr");
        QTest::newRow("Debit and credit")
            << u("Kundenr;Navn;Bilagsnr;Dato;Forfall;Debet;Kredit")
            << u("customer_number customer_name invoice_number invoice_date due_date debit credit");
        QTest::newRow("Only Beløp is the open amount, for want of better")
            << u("Kundenr;Navn;Fakturanr;Dato;Forfall;Beløp")
            << u("customer_number customer_name invoice_number invoice_date due_date open");
        QTest::newRow("Amounts in currency are never the open amount")
            << u("Kundenr;Navn;Fakturanr;Rest valuta;Rest;Valuta")
            << u("customer_number customer_name invoice_number ignore open currency");
        QTest::newRow("Bilagsnr beside Fakturanr is the voucher")
            << u("Kundenr;Bilagsnr;Fakturanr;Dato;Rest")
            << u("customer_number voucher_number invoice_number invoice_date open");
        QTest::newRow("Points and dashes in headers")
            << u("Kunde-nr.;Kunde navn;Faktura nr;Fakt.dato;Forf. dato;Rest-beløp;K.I.D.")
            << u("customer_number customer_name invoice_number invoice_date due_date open kid");
        QTest::newRow("Due before issued") << u("Navn;Forfallsdato;Fakturadato;Restbeløp")
                                           << u("customer_name due_date invoice_date open");
    }

    void columns()
    {
        QFETCH(QString, headers);
        QFETCH(QString, fields);

        const auto guess = import::guessColumns(headers.split(u';'));
        QStringList said;
        for (const Field field : guess.fields)
            said.append(enumText(field));

        QCOMPARE(said.join(u' '), fields);
    }

    void columnMapsGoThroughJson()
    {
        import::ColumnMap map;
        map.columns = {{u("Betalt på"), Field::Ignore, false}, {u("Rest"), Field::Open, true}};
        map.delimiter = u("\t");
        map.encoding = u("windows-1252");
        map.headerLine = 4;
        map.signature = u("betalt pa|rest");

        const auto back = import::ColumnMap::fromJson(map.toJson());

        QVERIFY(back.ok());
        QCOMPARE(back->toJson(), map.toJson());
        QCOMPARE(back->columns[0].header, u("Betalt på"));
        QVERIFY(!back->columns[0].guessed);
        QCOMPARE(back->headerLine, 4);
    }

    void badColumnMapsAreRefused()
    {
        QVERIFY(!import::ColumnMap::fromJson("ikke json").ok());
        QVERIFY(!import::ColumnMap::fromJson("{}").ok());
        QVERIFY(!import::ColumnMap::fromJson(
                     "{\"delimiter\":\";;\",\"columns\":[{\"header\":\"a\",\"field\":\"open\"}]}")
                     .ok());
        const auto wrong =
            import::ColumnMap::fromJson("{\"columns\":[{\"header\":\"Rest\",\"field\":\"rest\"}]}");
        QVERIFY(!wrong.ok());
        QVERIFY(wrong.error().message.contains(u"rest"));
        QVERIFY(wrong.error().message.contains(u"customer_number"));
    }

    void aUsersColumnsWin()
    {
        ImportOptions options;
        options.columns =
            *import::ColumnMap::fromJson("{\"columns\":[{\"header\":\"Verdi\",\"field\":\"open\"},{"
                                         "\"header\":\"Rest\",\"field\":\"ignore\"}]}");

        const ImportBatch batch = readText(
            u("Kundenr;Navn;Fakturanr;Forfall;Verdi;Rest\n1;A;F-1;01.02.2026;75,00;10,00\n"),
            options);

        QCOMPARE(batch.openTotal(), 75_kr);
        QVERIFY(!reading::find(batch, "amount.gross_only"));
    }

    // Values

    void amounts_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("expected"); // Plain amounts; "-" for none, "!" for refused.
        const auto row = [](const char *title, std::initializer_list<const char *> cells,
                            std::initializer_list<const char *> expected) {
            QStringList a;
            QStringList b;
            for (const char *cell : cells)
                a.append(u(cell));
            for (const char *cell : expected)
                b.append(u(cell));
            QTest::newRow(title) << a << b;
        };
        row("Norwegian", {"12 500,00", "1 250,5", "890"}, {"12500.00", "1250.50", "890.00"});
        row("Blanks of all kinds are thousands marks", {"12\u00a0500,00", "12\u202f500,00"},
            {"12500.00", "12500.00"});
        row("Both marks: the later is the decimal mark", {"1.234,50", "12.500"},
            {"1234.50", "12500.00"});
        row("Both marks, English", {"1,234.50", "12,500"}, {"1234.50", "12500.00"});
        row("Three digits after every point are thousands", {"12.500", "1.250"},
            {"12500.00", "1250.00"});
        row("Unless another row proves otherwise", {"12.500", "1.25"}, {"12.50", "1.25"});
        row("Three digits after a lone comma can be read two ways", {"12,500"}, {"!"});
        row("Three decimals are refused", {"100,00", "1250,001"}, {"100.00", "!"});
        row("Three decimals with a point are refused", {"1250.001"}, {"!"});
        row("Signs before, behind, long and in brackets",
            {"-100,00", "100,00-", "\u2212100,00", "(100,00)", "\u2013100,00"},
            {"-100.00", "-100.00", "-100.00", "-100.00", "-100.00"});
        row("Words and tails", {"kr 100,00", "NOK 100", "890,-", "100,00 kr", "kr. 5,50"},
            {"100.00", "100.00", "890.00", "100.00", "5.50"});
        row("Nothing and a dash", {"", "-", "\u2013", "10,00"}, {"-", "-", "-", "10.00"});
        row("Words are refused", {"ukjent", "10,00"}, {"!", "10.00"});
        row("A comma in one row and a point in another: each on its own",
            {"10,50", "20.25", "1.234"}, {"10.50", "20.25", "!"});
    }

    void amounts()
    {
        QFETCH(QStringList, cells);
        QFETCH(QStringList, expected);
        import::AmountColumn column;
        for (const QString &cell : cells)
            column.learn(cell);

        QStringList said;
        for (const QString &cell : cells) {
            const auto money = column.read(cell);
            said.append(!money ? u("!") : !*money ? u("-") : fmt::plain(**money));
        }

        QCOMPARE(said, expected);
    }

    void dates_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *title, std::initializer_list<const char *> cells,
                            std::initializer_list<const char *> expected) {
            QStringList a;
            QStringList b;
            for (const char *cell : cells)
                a.append(u(cell));
            for (const char *cell : expected)
                b.append(u(cell));
            QTest::newRow(title) << a << b;
        };
        row("Norwegian forms",
            {"05.02.2026", "5.2.2026", "05.02.26", "05/02/2026", "05-02-2026", "5.2.26."},
            {"2026-02-05", "2026-02-05", "2026-02-05", "2026-02-05", "2026-02-05", "2026-02-05"});
        row("Year first",
            {"2026-02-05", "2026/02/05", "20260205", "2026-02-05 00:00:00", "2026-02-05T10:11:12"},
            {"2026-02-05", "2026-02-05", "2026-02-05", "2026-02-05", "2026-02-05"});
        row("Excel's numbers", {"46058", "45292"}, {"2026-02-05", "2024-01-01"});
        row("Never month first without proof", {"02/05/2026", "03/04/2026"},
            {"2026-05-02", "2026-04-03"});
        row("A day above twelve in second place proves it for the column",
            {"02/05/2026", "02/25/2026"}, {"2026-02-05", "2026-02-25"});
        row("Contradicting proofs: day first, the rest unreadable",
            {"02/05/2026", "02/25/2026", "25/02/2026"}, {"2026-05-02", "unreadable", "2026-02-25"});
        row("Two-digit years are of this century", {"01.03.25", "01.03.99"},
            {"2025-03-01", "2099-03-01"});
        row("Another century", {"05.02.1926", "05.02.2126", "1899-12-30"},
            {"century", "century", "century"});
        row("No dates", {"31.02.2026", "i dag", "", "-", "5.2", "2026", "00.00.0000"},
            {"unreadable", "unreadable", "empty", "empty", "unreadable", "unreadable",
             "unreadable"});
    }

    void dates()
    {
        QFETCH(QStringList, cells);
        QFETCH(QStringList, expected);
        import::DateColumn column;
        for (const QString &cell : cells)
            column.learn(cell);

        QStringList said;
        for (const QString &cell : cells) {
            QDate day;
            switch (column.read(cell, day)) {
            case import::DateColumn::Reading::Fine:
                said.append(day.toString(Qt::ISODate));
                break;
            case import::DateColumn::Reading::Empty:
                said.append(u("empty"));
                break;
            case import::DateColumn::Reading::Unreadable:
                said.append(u("unreadable"));
                break;
            case import::DateColumn::Reading::OtherCentury:
                said.append(u("century"));
                break;
            }
        }

        QCOMPARE(said, expected);
    }
};

QTEST_GUILESS_MAIN(TestCsvParts)
#include "tst_csvparts.moc"
