// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace import;

namespace {

/// One posting; fields that matter by name, the rest as the program writes them.
struct Line
{
    const char *voucher;
    const char *day;
    const char *account;
    const char *amount;
    const char *customer = "";
    const char *invoice = "";
    const char *kid = "";
    const char *due = "";
    const char *text = "";
};

QByteArray file(const std::vector<Line> &lines)
{
    QByteArray out;
    for (const Line &one : lines) {
        const QByteArrayList fields{"GBAT10", one.voucher, one.day, "1", "1", "2026", one.account, "0", one.amount, one.customer,
                                    "0", *one.customer ? "Nordlys Bygg" : "", "Storgata 1", "150", "OSLO", one.invoice, one.kid, one.due,
                                    "", "", one.text, "", "1", "0", "0", "0", "F", "0.00", "", ""};
        out += fields.join(';') + "\r\n";
    }
    return out;
}

} // namespace

/// Voucher files of Mamut (formats page section 7.5).
class TestGbat10 : public QObject
{
    Q_OBJECT

private slots:
    void invoicesAndPaymentsByNumberAndKid()
    {
        const auto batch = reading::read(file({
            {"1", "20260105", "1500", "1250.00", "10001", "501", "1234567897", "20260119", "Faktura 501"},
            {"1", "20260105", "3000", "-1000.00"},
            {"1", "20260105", "2700", "-250.00"},
            {"2", "20260106", "1500", "800.00", "10001", "502", "", "20260120", "Faktura 502"},
            {"2", "20260106", "3000", "-800.00"},
            {"3", "20260120", "1920", "1000.00"},
            {"3", "20260120", "1500", "-1000.00", "10001", "", "1234567897", "", "Innbetaling"},
            {"4", "20260121", "1500", "-800.00", "10001", "502", "", "", "Innbetaling"},
            {"4", "20260121", "1920", "800.00"},
        }));

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.format, u"gbat10"_s);
        QCOMPARE(reading::openOf(batch, u"10001"_s), Money::fromOre(250'00));
        QStringList open;
        for (const auto &item : batch.items) {
            if (!item.claim.open.isZero())
                open.append(reading::said(item));
        }
        QCOMPARE(open, QStringList{u"501 invoice 1250.00/250.00 reference"_s});
        const auto &item = batch.items.front();
        QCOMPARE(item.claim.kid, u"1234567897"_s);
        QCOMPARE(item.claim.due, QDate(2026, 1, 19));
        QCOMPARE(item.claim.issued, QDate(2026, 1, 5));
        QCOMPARE(batch.debtors[0].debtor.name, u"Nordlys Bygg"_s);
        QCOMPARE(batch.debtors[0].debtor.address.town, u"OSLO"_s);
        QCOMPARE(batch.asOf, QDate(2026, 1, 21));
    }

    void customersNamedOnEveryLineOfAVoucher()
    {
        const auto batch = reading::read(file({{"1", "20260105", "1500", "100.00", "7", "1"}, {"1", "20260105", "3000", "-100.00", "7", "1"}}));

        QCOMPARE(reading::said(batch), QStringList{u"1 invoice 100.00/100.00 reference"_s});
    }

    void oldLetters()
    {
        QByteArray bytes = file({{"1", "20260105", "1500", "100.00", "7", "1"}});
        bytes.replace("Nordlys Bygg", "Nordb\xf8 \xc5s");
        const auto batch = reading::read(bytes);

        QCOMPARE(batch.debtors[0].debtor.name, u"Nordbø Ås"_s);
    }

    void creditNotesAndWriteOffs()
    {
        const auto batch = reading::read(file({
            {"1", "20260105", "1500", "100.00", "7", "1", "", "20260119", "Faktura 1"},
            {"2", "20260106", "1500", "-40.00", "7", "1", "", "", "Kreditnota"},
            {"3", "20260107", "1500", "50.00", "7", "2", "", "20260119", "Faktura 2"},
            {"4", "20260108", "1500", "-50.00", "7", "2", "", "", "Tap på krav"},
        }));

        QVERIFY2(reading::said(batch).contains(u"1 invoice 100.00/60.00 reference"_s), qPrintable(reading::everything(batch)));
        QVERIFY2(reading::everything(batch).contains(u"2 invoice 50.00/50.00 reference written-off"_s), qPrintable(reading::everything(batch)));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("An amount that is none") << file({{"1", "20260105", "1500", "1o0", "7"}}) << u"amount.unreadable"_s;
        QTest::newRow("Three decimals") << file({{"1", "20260105", "1500", "100.005", "7"}}) << u"amount.unreadable"_s;
        QTest::newRow("No customer") << file({{"1", "20260105", "1920", "100.00"}, {"1", "20260105", "3000", "-100.00"}}) << u"gbat10.no_customers"_s;
        QTest::newRow("Customer number nought") << file({{"1", "20260105", "1500", "100.00", "0"}}) << u"gbat10.no_customers"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);

        const auto batch = reading::read(bytes);

        QVERIFY(batch.refused && batch.items.empty());
        QCOMPARE(batch.issues[0].code, code);
    }

    void aMissingDueDateTakesTheTermsOfTheImport()
    {
        ImportOptions options;
        options.terms = 14;
        const auto batch = reading::read(file({{"1", "20260105", "1500", "100.00", "7", "1"}}), options);

        QCOMPARE(batch.items[0].claim.due, QDate(2026, 1, 19));
        QCOMPARE(batch.items[0].claim.dueOrigin, DueOrigin::User);
    }
};

QTEST_GUILESS_MAIN(TestGbat10)
#include "tst_gbat10.moc"
