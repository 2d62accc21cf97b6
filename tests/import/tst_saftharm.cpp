// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/ledgerof.h"
#include "tests/import/reading.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using import::ImportBatch;
using import::ImportOptions;

/// SAF-T: what is refused, encodings, and what holds for every file (formats page section 1).
class TestSaftHarm : public QObject
{
    Q_OBJECT

private slots:
    // Refusals

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        SaftMaker supplierOnly;
        supplierOnly.customersPart = false;
        supplierOnly.suppliers =
            u("<Supplier><Name>L1</Name></Supplier><Supplier><Name>L2</Name></Supplier>");
        QTest::newRow("Only suppliers")
            << supplierOnly.xml() << u("saft.no_customers") << u("2 suppliers");
        SaftMaker empty;
        QTest::newRow("No customers") << empty.xml() << u("saft.no_customers") << u("no customers");
        SaftMaker part;
        part.addVoucher(u("1"), u("2025-03-01"), {.customer = u("K"), .amount = u("500.00")});
        QByteArray withoutMasters = part.xml();
        const qsizetype from = withoutMasters.indexOf("<MasterFiles>");
        withoutMasters.remove(from, withoutMasters.indexOf("</MasterFiles>") + 14 - from);
        QTest::newRow("A part without master files")
            << withoutMasters << u("saft.part") << u("part");
        QTest::newRow("Three decimals on a customer line")
            << ledgerOf({{u("1"), u("2025-03-01"), {.amount = u("1250.001")}}}, u("0"), u("0"))
            << u("amount.unreadable") << u("two decimals");
        QTest::newRow("Three decimals in a balance")
            << ledgerOf({}, u("0"), u("1250.001")) << u("amount.unreadable") << u("1250.001");
        QTest::newRow("An amount that is a word")
            << ledgerOf({{u("1"), u("2025-03-01"), {.amount = u("mye")}}}, u("0"), u("0"))
            << u("amount.unreadable") << u("two decimals");
        QTest::newRow("More kroner than there are")
            << ledgerOf({{u("1"), u("2025-03-01"), {.amount = u("99999999999999999999")}}}, u("0"),
                        u("0"))
            << u("amount.unreadable") << u("amount");
        SaftMaker whole;
        whole.addCustomer(u("K"), u("0"), u("0"));
        const QByteArray good = whole.xml();
        QTest::newRow("Cut in the middle")
            << good.left(good.size() / 2) << u("xml.broken") << u("line");
        QByteArray crossed = good;
        crossed.replace("</Customer>", "</Kunde>");
        QTest::newRow("Tags that do not match") << crossed << u("xml.broken") << u("line 3");
        QByteArray bomb = good;
        bomb.replace("<AuditFile", "<!DOCTYPE AuditFile [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                   "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<AuditFile");
        bomb.replace("Kunde K AS", "&b;");
        QTest::newRow("An entity bomb") << bomb << u("xml.document_type") << u("DTD");
        QByteArray external = good;
        external.replace(
            "<AuditFile",
            "<!DOCTYPE AuditFile SYSTEM \"http://example.invalid/x.dtd\">\n<AuditFile");
        QTest::newRow("An external document type")
            << external << u("xml.document_type") << u("DTD");
        QByteArray entity = good;
        entity.replace("Kunde K AS", "&finnes_ikke;");
        QTest::newRow("An entity nobody declared") << entity << u("xml.broken") << u("entity");
        QByteArray deep = good;
        deep.replace("</AuditFile>", QByteArray("<x>").repeated(5000) +
                                         QByteArray("</x>").repeated(5000) + "</AuditFile>");
        QTest::newRow("A depth bomb") << deep << u("xml.limit") << u("nested");
        QByteArray longText = good;
        longText.replace("Kunde K AS", QByteArray(3'000'000, 'x'));
        QTest::newRow("A name of three megabytes")
            << longText << u("xml.limit") << u("longer than any field");
        QByteArray longTag = good;
        longTag.replace("<Header>", "<Header a=\"" + QByteArray(12'000'000, 'x') + "\">");
        QTest::newRow("A tag of twelve megabytes") << longTag << u("xml.limit") << u("large");
        QByteArray longComment = good;
        longComment.replace("<Header>", "<!--" + QByteArray(12'000'000, 'x') + "--><Header>");
        QTest::newRow("A comment of twelve megabytes")
            << longComment << u("xml.limit") << u("large");
        QByteArray attributes = good;
        QByteArray many;
        for (int i = 0; i < 5000; ++i)
            many += " a" + QByteArray::number(i) + "=\"1\"";
        attributes.replace("<Header>", "<Header" + many + ">");
        QTest::newRow("Five thousand attributes") << attributes << u("xml.limit") << u("large");
        SaftMaker portugal;
        portugal.country = u("PT");
        portugal.addCustomer(u("K"), u("0"), u("0"));
        QByteArray foreign = portugal.xml();
        foreign.replace("urn:StandardAuditFile-Taxation-Financial:NO",
                        "urn:OECD:StandardAuditFile-Tax:PT_1.04_01");
        QTest::newRow("Another country's SAF-T")
            << foreign << u("format.unread") << u("another country");
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, says);

        const ImportBatch batch = reading::read(bytes);

        QVERIFY(batch.refused);
        QVERIFY2(!batch.issues.empty() && batch.issues[0].severity == Severity::Error,
                 "an error stands first");
        QCOMPARE(batch.issues[0].code, code);
        QVERIFY2((batch.issues[0].text + batch.issues[0].place).contains(says),
                 qPrintable(batch.issues[0].place + u(": ") + batch.issues[0].text));
        QVERIFY(batch.items.empty() && batch.debtors.empty());
    }

    void endlessNamesMeetABound()
    {
        SaftMaker file;
        file.addCustomer(u("K"), u("0"), u("0"));
        QByteArray names;
        names.reserve(90'000'000);
        for (int i = 0; i < 800'000; ++i)
            names += "<veldig_langt_navn_paa_et_element_" + QByteArray::number(i) + "_x/>";
        QByteArray xml = file.xml();
        xml.replace("</AuditFile>", names + "</AuditFile>");

        const ImportBatch batch = reading::read(xml);

        QVERIFY(batch.refused);
        QCOMPARE(batch.issues[0].code, u("xml.limit"));
    }

    void cutAtEveryByteNeverCrashes()
    {
        const QByteArray whole = reading::fileBytes(reading::fixture("small-v130.xml"));
        QVERIFY(whole.size() > 1000);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const ImportBatch batch = reading::read(whole.left(size));
            // The last sign is a line feed behind the root: all but it make a broken file.
            QVERIFY2(batch.refused || size >= whole.trimmed().size(),
                     qPrintable(QString::number(size)));
        }
        QVERIFY(!reading::read(whole).refused);
    }

    // Encodings

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("issue");
        const QString text =
            QString::fromUtf8(reading::fileBytes(reading::fixture("small-v130.xml")));
        const auto wide = [&](QStringConverter::Encoding encoding, const QString &name) {
            QString claimed = text;
            claimed.replace(u("UTF-8"), name);
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder.encode(claimed));
        };
        QString latin = text;
        latin.replace(u("UTF-8"), u("ISO-8859-1"));
        QString windows = text;
        windows.replace(u("UTF-8"), u("windows-1252"));
        QString unclaimed = text;
        unclaimed.remove(0, unclaimed.indexOf(u"<AuditFile"));
        QString crlf = text;
        crlf.replace(u("\n"), u("\r\n"));
        QTest::newRow("UTF-8") << text.toUtf8() << QString();
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8() << QString();
        QTest::newRow("UTF-8 with a mark that claims to be Latin 1")
            << "\xef\xbb\xbf" + latin.toUtf8() << QString();
        QTest::newRow("UTF-16 little-endian")
            << wide(QStringConverter::Utf16LE, u("UTF-16")) << QString();
        QTest::newRow("UTF-16 big-endian")
            << wide(QStringConverter::Utf16BE, u("UTF-16")) << QString();
        QTest::newRow("UTF-16 that claims to be UTF-8")
            << wide(QStringConverter::Utf16LE, u("UTF-8")) << QString();
        QTest::newRow("UTF-8 that claims to be UTF-16")
            << text.toUtf8().replace("UTF-8", "UTF-16") << QString();
        QTest::newRow("Latin 1, claimed") << latin.toLatin1() << QString();
        QTest::newRow("Windows-1252, claimed") << windows.toLatin1() << QString();
        QTest::newRow("Windows-1252 that claims to be UTF-8")
            << text.toLatin1() << u("encoding.guessed");
        QTest::newRow("Windows-1252 without a claim")
            << unclaimed.toLatin1() << u("encoding.guessed");
        QTest::newRow("Line ends of Windows") << crlf.toUtf8() << QString();
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, issue);

        const ImportBatch batch = reading::read(bytes);

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.debtors[0].debtor.name, u("Sjøgløtt Båtbyggeri ÆØÅ AS"));
        QCOMPARE(batch.openTotal(), Money::fromOre(183'475));
        QCOMPARE(reading::find(batch, "encoding.guessed") != nullptr, !issue.isEmpty());
    }

    void encodedTwiceIsTold()
    {
        const QByteArray once = reading::fileBytes(reading::fixture("small-v130.xml"));
        const QByteArray twice = QString::fromLatin1(once).toUtf8();

        QVERIFY(reading::find(reading::read(twice), "encoding.twice"));
        QVERIFY(!reading::find(reading::read(once), "encoding.twice"));
    }

    // Properties

    void openItemsSumToTheClosingBalanceWhateverTheOrder()
    {
        QRandomGenerator random(20251121);
        for (int round = 0; round < 120; ++round) {
            SaftMaker file;
            std::vector<qint64> closing(4);
            for (int v = 1; v <= 40; ++v) {
                const int customer = random.bounded(4);
                qint64 ore = random.bounded(1, 2000) * 50;
                static const char *const texts[] = {"Faktura",     "Innbetaling",
                                                    "Tap på krav", "Betaling tilbakeført",
                                                    "Kreditnota",  ""};
                Line line;
                line.customer = QString::number(customer);
                line.text = u(texts[random.bounded(6)]);
                if (random.bounded(2))
                    line.reference = QStringLiteral("F-%1").arg(random.bounded(8));
                if (random.bounded(3) == 0)
                    line.kid = QStringLiteral("12345%1").arg(random.bounded(5));
                if (random.bounded(4) == 0)
                    line.cross = QString::number(random.bounded(1, 40));
                if (random.bounded(2))
                    ore = -ore;
                line.amount = fmt::plain(Money::fromOre(ore));
                closing[static_cast<size_t>(customer)] += ore;
                file.addVoucher(
                    QString::number(v),
                    QDate(2025, 1, 1).addDays(random.bounded(300)).toString(Qt::ISODate), line,
                    random.bounded(2) ? u("1920") : u("3000"));
            }
            for (int c = 0; c < 4; ++c) {
                const qint64 opening = random.bounded(3) == 0 ? random.bounded(-500, 500) * 100 : 0;
                closing[static_cast<size_t>(c)] += opening;
                file.addCustomer(QString::number(c), fmt::plain(Money::fromOre(opening)),
                                 fmt::plain(Money::fromOre(closing[static_cast<size_t>(c)])));
            }
            const ImportBatch first = reading::read(file.xml());
            std::shuffle(file.vouchers.begin(), file.vouchers.end(), random);
            for (auto &voucher : file.vouchers)
                std::reverse(voucher.lines.begin(), voucher.lines.end());
            for (auto &voucher : file.vouchers) {
                for (size_t i = 0; i < voucher.lines.size(); ++i)
                    voucher.lines[i].record =
                        QString::number(voucher.lines[i].customer.isEmpty() ? 2 : 1);
            }
            const ImportBatch second = reading::read(file.xml());

            QVERIFY(!first.refused && !second.refused);
            for (int c = 0; c < 4; ++c)
                QCOMPARE(reading::openOf(first, QString::number(c)).ore(),
                         closing[static_cast<size_t>(c)]);
            QCOMPARE(reading::said(second), reading::said(first));
            for (const auto &item : first.items) {
                const qint64 amount = item.claim.amount.ore();
                const qint64 open = item.claim.open.ore();
                QVERIFY2(amount >= 0 ? open >= 0 && open <= amount : open <= 0 && open >= amount,
                         qPrintable(reading::said(item)));
            }
        }
    }

    void theSameBytesGiveTheSameBatch()
    {
        const QByteArray bytes = reading::fileBytes(reading::fixture("small-v130.xml"));

        const ImportBatch first = reading::read(bytes);
        const ImportBatch second = reading::read(bytes);

        QCOMPARE(reading::everything(second), reading::everything(first));
        QCOMPARE(second.sha256, first.sha256);
        QCOMPARE(first.sha256,
                 QString::fromLatin1(
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void keysAreUniqueWithinAFile()
    {
        SaftMaker file;
        file.addCustomer(u("K"), u("10"), u("310"));
        for (int i = 0; i < 3; ++i) // The same voucher and record number in three journals.
            file.addVoucher(u("1"), u("2025-03-01"), {.customer = u("K"), .amount = u("100.00")});

        const ImportBatch batch = reading::read(file.xml());

        QSet<QString> keys;
        for (const auto &item : batch.items)
            keys.insert(item.claim.key);
        QCOMPARE(keys.size(), static_cast<qsizetype>(batch.items.size()));
    }

    void theItemKeepsItsKeyWhenPaid()
    {
        const ImportBatch before = reading::read(
            ledgerOf({{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}}},
                     u("0"), u("500")));
        const ImportBatch after = reading::read(ledgerOf(
            {{u("1"), u("2025-03-01"), {.amount = u("500.00"), .reference = u("F-1")}},
             {u("2"), u("2025-03-09"), {.amount = u("-500.00"), .reference = u("F-1")}, u("1920")}},
            u("0"), u("0")));

        QCOMPARE(after.items[0].claim.key, before.items[0].claim.key);
        QCOMPARE(after.items[0].claim.open, Money());
    }

    void aHugeLedgerOfOneCustomerTakesNoTime()
    {
        SaftMaker file;
        file.addCustomer(u("K"), u("0"), u("0"));
        for (int i = 0; i < 20'000;
             ++i) { // The same amount in and out, sent back and again; every key alike.
            const QString day = QDate(2025, 1, 1).addDays(i / 60).toString(Qt::ISODate);
            static const char *const texts[] = {"Faktura", "Innbetaling", "Retur", "Innbetaling"};
            file.addVoucher(u("1"), day,
                            {.customer = u("K"),
                             .amount = i % 2 ? u("-100.00") : u("100.00"),
                             .text = u(texts[i % 4])},
                            u("1920"));
        }
        QElapsedTimer timer;
        timer.start();

        const ImportBatch batch = reading::read(file.xml());

        QCOMPARE(batch.openTotal(), Money());
        QVERIFY2(timer.elapsed() < 20'000, "not quadratic");
    }

    void aLineWithoutAmountIsLeftOut()
    {
        SaftMaker file;
        file.addCustomer(u("K"), u("0"), u("0"));
        file.addVoucher(u("1"), u("2025-03-01"), {.customer = u("K"), .amount = u("100.00")});
        QByteArray xml = file.xml();
        xml.replace("<DebitAmount><Amount>100.00</Amount></DebitAmount>", "");

        const ImportBatch batch = reading::read(xml);

        QVERIFY(batch.items.empty());
        QVERIFY(reading::find(batch, "amount.missing"));
    }
};

QTEST_GUILESS_MAIN(TestSaftHarm)
#include "tst_saftharm.moc"
