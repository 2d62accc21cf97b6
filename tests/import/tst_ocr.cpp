// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/reading.h"
#include "tests/support/bankfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using bankfiles::ocr;
using bankfiles::OcrLine;

namespace {

/// The file with one thing changed in one of its lines.
QByteArray changed(int line, int position, const QByteArray &text)
{
    QByteArrayList lines = ocr({{u"1234567897"_s, 125'000}, {u"0000001230"_s, 50}}).split('\n');
    lines[line].replace(position - 1, text.size(), text);
    return lines.join('\n');
}

} // namespace

/// OCR giro by the positions and controls of its specification (formats page section 5).
class TestOcr : public QObject
{
    Q_OBJECT

private slots:
    void aPaymentAsTheSpecificationSays()
    {
        const auto batch = reading::read(ocr({{u"0000001230"_s, 124'750, QDate(2026, 2, 2), 10, '0', u"94561154"_s, u"15064422222"_s}}));
        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.format, u"ocr"_s);
        QCOMPARE(batch.payments.size(), size_t(1));
        const BankPayment &payment = batch.payments.front().payment;
        QCOMPARE(payment.amount, Money::fromOre(124'750));
        QCOMPARE(payment.kid, u"0000001230"_s); // Zeros in front count.
        QCOMPARE(payment.booked, QDate(2026, 2, 2));
        QCOMPARE(payment.ordered, QDate(2026, 2, 1));
        QCOMPARE(payment.account, bankfiles::ourAccount);
        QCOMPARE(payment.payerAccount, u"15064422222"_s);
        QCOMPARE(payment.reference, u"094561154"_s);
        QVERIFY(!payment.byHand);
        QCOMPARE(batch.accounts.front().newest, QDate(2026, 2, 2));
        QCOMPARE(batch.payments.front().place, u"line 3"_s);
    }

    void typesAndSigns_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<char>("sign");
        QTest::addColumn<QString>("direction");
        QTest::addColumn<bool>("byHand");
        for (const int type : {10, 11, 12, 13, 14, 15, 16, 17, 19})
            QTest::addRow("Type %d is a payment", type) << type << '0' << u"in"_s << false;
        QTest::newRow("A negative line waits for a person") << 13 << '-' << u"reversal"_s << true;
        QTest::newRow("Type 18 takes back") << 18 << '0' << u"reversal"_s << true;
        QTest::newRow("Type 20 takes back") << 20 << '0' << u"reversal"_s << true;
        QTest::newRow("Type 21 has text and waits") << 21 << '0' << u"in"_s << true;
        QTest::newRow("An unknown type waits") << 55 << '0' << u"in"_s << true;
    }

    void typesAndSigns()
    {
        QFETCH(int, type);
        QFETCH(char, sign);
        QFETCH(QString, direction);
        QFETCH(bool, byHand);
        OcrLine line{u"1234567897"_s, 100};
        line.type = type;
        line.sign = sign;
        const auto batch = reading::read(ocr({line}));
        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(enumText(batch.payments.front().payment.direction), direction);
        QCOMPARE(batch.payments.front().payment.byHand, byHand);
        QCOMPARE(batch.payments.front().payment.amount, Money::fromOre(100));
    }

    void sums_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<char>("sign");
        QTest::addColumn<qint64>("stated");
        QTest::addColumn<bool>("taken");
        QTest::newRow("Net, as the specification's example") << 13 << '-' << qint64(7'500) << true;
        QTest::newRow("Absolute is refused without types 18 and 20") << 13 << '-' << qint64(12'500) << false;
        QTest::newRow("Absolute holds with type 18") << 18 << '-' << qint64(12'500) << true;
        QTest::newRow("Net holds with type 18 too") << 18 << '-' << qint64(7'500) << true;
        QTest::newRow("Absolute holds with type 20") << 20 << '-' << qint64(12'500) << true;
        QTest::newRow("One øre off is refused") << 18 << '-' << qint64(12'501) << false;
    }

    void sums()
    {
        QFETCH(int, type);
        QFETCH(char, sign);
        QFETCH(qint64, stated);
        QFETCH(bool, taken);
        OcrLine second{u"1234567897"_s, 2'500};
        second.type = type;
        second.sign = sign;
        const auto batch = reading::read(ocr({{u"1234567897"_s, 10'000}, second}, bankfiles::ourAccount, stated));
        QCOMPARE(!batch.refused, taken);
        if (!taken) { // Both sums are named.
            QVERIFY(batch.issues.front().text.contains(u"75,00"));
            QVERIFY(batch.issues.front().text.contains(u"125,00"));
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray whole = ocr({{u"1234567897"_s, 125'000}, {u"0000001230"_s, 50}});
        const QByteArrayList lines = whole.split('\n');
        QTest::newRow("Cut off at the end") << lines.first(7).join('\n') << u"ocr.cut"_s;
        QTest::newRow("A line is missing") << (lines.first(4) + lines.sliced(6)).join('\n') << u"ocr.count"_s;
        QTest::newRow("Amount item 2 is missing") << (lines.first(3) + lines.sliced(4)).join('\n') << u"ocr.order"_s;
        QTest::newRow("A short line") << whole.left(300) + whole.mid(303) << u"ocr.length"_s;
        QTest::newRow("A word among digits") << changed(2, 33, "KRONER") << u"ocr.digits"_s;
        QTest::newRow("A day that does not exist") << changed(2, 16, "310226") << u"ocr.date"_s;
        QTest::newRow("Another transaction number in item 2") << changed(3, 9, "0000009") << u"ocr.order"_s;
        QTest::newRow("The count of transactions") << changed(6, 9, "00000003") << u"ocr.count"_s;
        QTest::newRow("The count of records") << changed(6, 17, "00000007") << u"ocr.count"_s;
        QTest::newRow("The sum of the assignment") << changed(6, 25, "00000000000125051") << u"ocr.sum"_s;
        QTest::newRow("The sum of the transmission") << changed(7, 25, "00000000000125051") << u"ocr.sum"_s;
        QTest::newRow("Something else than a record") << changed(2, 1, "XX") << u"ocr.record"_s;
        QTest::newRow("No payment in it") << ocr({}) << u"ocr.no_payments"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto batch = reading::read(bytes);
        QVERIFY(batch.refused);
        QCOMPARE(batch.issues.front().code, code);
        QVERIFY(batch.payments.empty());
        QVERIFY(batch.accounts.empty());
    }

    void otherServicesAreSkippedAndCounted()
    {
        const QByteArrayList lines = ocr({{u"1234567897"_s, 700}}).split('\n');
        const auto wide = [](QByteArray text) { return text.leftJustified(80, '0') + '\r'; };
        QByteArrayList mixed{lines[0], wide("NY212420000000000000000299991042764"), wide("NY21947000000011          000112000507155J"), wide("NY2124880000000100000003"), lines[1], lines[2], lines[3], lines[4]};
        mixed.append(wide("NY0000890000000200000009" "00000000000000700" "020226"));
        const auto batch = reading::read(mixed.join('\n'));
        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.payments.size(), size_t(1));
        const Issue *skipped = reading::find(batch, "ocr.other_services");
        QVERIFY(skipped && skipped->text.contains(u"3 records"));
    }

    void aKidThatFailsIsKeptAndFlagged()
    {
        const auto batch = reading::read(ocr({{u"1234567890"_s, 100}}));
        QCOMPARE(batch.payments.front().payment.kid, u"1234567890"_s);
        QCOMPARE(enumText(batch.payments.front().kidCheck), u"none"_s);
        QVERIFY(reading::find(batch, "kid.check"));
    }

    void freeTextIsReadAsLatin1()
    {
        OcrLine line{{}, 100};
        line.type = 21;
        line.text = u"Kafé Blåbær på Røros"_s;
        const auto latin = reading::read(ocr({line}));
        QCOMPARE(latin.payments.front().payment.text, line.text);
        // A program in between made UTF-8 of it: eighty signs all the same.
        const auto wide = reading::read(QString::fromLatin1(ocr({line})).toUtf8());
        QVERIFY2(!wide.refused, qPrintable(reading::everything(wide)));
        QCOMPARE(wide.payments.front().payment.text, line.text);
    }

    void theCenturyTurnsAtSeventy()
    {
        QCOMPARE(reading::read(ocr({{u"1234567897"_s, 100, QDate(2069, 12, 31)}})).payments.front().payment.booked, QDate(2069, 12, 31));
        QCOMPARE(reading::read(ocr({{u"1234567897"_s, 100, QDate(1970, 1, 1)}})).payments.front().payment.booked, QDate(1970, 1, 1));
    }

    void lineEndsAndEndMarksAreForgiven()
    {
        const QByteArray whole = ocr({{u"1234567897"_s, 100}});
        for (const QByteArray &bytes : {QByteArray(whole).replace("\r\n", "\n"), whole.chopped(2), whole + "\r\n\x1a", QByteArray("\xef\xbb\xbf") + whole, "\r\n" + whole, whole + whole})
            QVERIFY2(!reading::read(bytes).refused, bytes.first(10).constData());
        QCOMPARE(reading::read(whole + whole).payments.size(), size_t(2)); // Two transmissions in one file.
    }
};

QTEST_GUILESS_MAIN(TestOcr)
#include "tst_ocr.moc"
