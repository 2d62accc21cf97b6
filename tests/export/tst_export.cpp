// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvwriter.h"
#include "core/export/shownlist.h"
#include "core/export/workbook.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace exporting;

namespace {

ListTable sample()
{
    return shownList(u"Reskontro"_s, {u"Kundenr"_s, u"Navn"_s, u"Forfall"_s, u"Åpent"_s, u"Dager"_s},
                     {{u"0042"_s, u"Bø; \"Bygg\" AS"_s, u"01.02.2026"_s, u"1 234,50"_s, u"12"_s},
                      {u"1001"_s, u"Nordvik Drift"_s, u"–"_s, u"\u2212500,00"_s, u""_s}});
}

} // namespace

/// Lists on their way out: what is shown is what is written.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreReadByTheirCells_data();
    void columnsAreReadByTheirCells();
    void csvOpensInANorwegianSpreadsheet();
    void formulasStayText_data();
    void formulasStayText();
    void aWorkbookHoldsValues();
    void sameListSameBytes();
    void sheetsGetLawfulNames();
    void tooManyRowsAreRefused();
};

void TestExport::columnsAreReadByTheirCells_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("kind");

    const auto row = [](const char *name, const QStringList &cells, ListKind kind) { QTest::newRow(name) << cells << static_cast<int>(kind); };
    row("Days", {u"01.02.2026"_s, u"–"_s, u"29.02.2024"_s}, ListKind::Date);
    row("A day that does not exist", {u"30.02.2026"_s}, ListKind::Text);
    row("Amounts with no-break blanks", {u"1\u00A0234,50"_s, u"\u2212500,00"_s}, ListKind::Amount);
    row("Amounts with kr", {u"kr\u00A01\u00A0234,50"_s}, ListKind::Amount);
    row("Invoice numbers are no amounts", {u"20101"_s, u"20102"_s}, ListKind::Text);
    row("A KID keeps its zeros", {u"0001234567897"_s}, ListKind::Text);
    row("One word spoils the column", {u"100,00"_s, u"ukjent"_s}, ListKind::Text);
    row("Nothing at all", {u""_s, u"–"_s}, ListKind::Text);
}

void TestExport::columnsAreReadByTheirCells()
{
    QFETCH(QStringList, cells);
    QFETCH(int, kind);
    std::vector<QStringList> rows;
    for (const QString &cell : cells)
        rows.push_back({cell});

    const ListTable table = shownList(u"x"_s, {u"Kolonne"_s}, rows);

    QCOMPARE(static_cast<int>(table.columns.front().kind), kind);
    QCOMPARE(table.rows.size(), rows.size());
}

void TestExport::csvOpensInANorwegianSpreadsheet()
{
    const QByteArray out = csv(sample());

    QVERIFY(out.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(QString::fromUtf8(out.mid(3)),
             u"Kundenr;Navn;Forfall;Åpent;Dager\r\n"
             "0042;\"Bø; \"\"Bygg\"\" AS\";01.02.2026;1234,50;12\r\n"
             "1001;Nordvik Drift;;-500,00;\r\n"_s);
}

void TestExport::formulasStayText_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");

    QTest::newRow("Formula") << u"=2+3"_s << u"'=2+3"_s;
    QTest::newRow("Command") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("Sign before words") << u"-cmd|x"_s << u"'-cmd|x"_s;
    QTest::newRow("A telephone number is a number") << u"+47 22 33 44 55"_s << u"+47 22 33 44 55"_s;
    QTest::newRow("A line break is quoted") << u"a\nb"_s << u"\"a\nb\""_s;
}

void TestExport::formulasStayText()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);

    const QByteArray out = csv(shownList(u"x"_s, {u"K"_s}, {{cell}}));

    QCOMPARE(QString::fromUtf8(out.mid(3)), u"K\r\n"_s + written + u"\r\n"_s);
}

void TestExport::aWorkbookHoldsValues()
{
    const auto book = workbook({sample()}, QDate(2026, 11, 27));

    QVERIFY(book.ok());
    QVERIFY(book->startsWith("PK"));
    QVERIFY(book->contains("xl/worksheets/sheet1.xml"));
}

void TestExport::sameListSameBytes()
{
    const auto first = workbook({sample()}, QDate(2026, 11, 27));
    const auto second = workbook({sample()}, QDate(2026, 11, 27));

    QVERIFY(first.ok() && second.ok());
    QCOMPARE(*first, *second);
}

void TestExport::sheetsGetLawfulNames()
{
    ListTable odd = sample();
    odd.title = u"[Åpne: poster]/\\*? med et altfor langt navn for et ark"_s;
    ListTable twin = odd;

    const auto book = workbook({odd, twin, ListTable{}}, QDate(2026, 11, 27));

    QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().message));
}

void TestExport::tooManyRowsAreRefused()
{
    ListTable wide;
    wide.title = u"Bred"_s;
    wide.columns.resize(16'385);

    const auto book = workbook({wide}, QDate(2026, 11, 27));

    QVERIFY(!book.ok());
    QVERIFY(book.error().message.contains(u"Bred"_s));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
