// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/detect.h"
#include "core/import/encoding.h"

#include "tests/import/reading.h"

#include <QRandomGenerator>
#include <QTest>

using import::detect;
using import::FileFormat;

Q_DECLARE_METATYPE(import::FileFormat)

/// What a file is, by its bytes alone (formats page section 1.5).
class TestDetect : public QObject
{
    Q_OBJECT

private slots:
    void formats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileFormat>("format");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const QByteArray &bytes, FileFormat format,
                            const char *name) {
            QTest::newRow(title) << bytes << format << QString::fromLatin1(name);
        };
        row("SAF-T with a default namespace",
            "<?xml version=\"1.0\"?>\n<AuditFile "
            "xmlns=\"urn:StandardAuditFile-Taxation-Financial:NO\"><Header>",
            FileFormat::Saft, "saft");
        row("SAF-T with a prefix and a mark",
            "\xef\xbb\xbf<n1:AuditFile xmlns:n1=\"urn:StandardAuditFile-Taxation-Financial:NO\">",
            FileFormat::Saft, "saft");
        row("SAF-T in no namespace", "<AuditFile><Header><AuditFileCountry>NO</AuditFileCountry>",
            FileFormat::Saft, "saft");
        row("SAF-T behind blank lines and a comment", "  \r\n<!-- laget av X --><AuditFile>",
            FileFormat::Saft, "saft");
        row("Another country's SAF-T",
            "<AuditFile "
            "xmlns=\"urn:OECD:StandardAuditFile-Tax:PT_1.04_01\"><Header><AuditFileCountry>PT</"
            "AuditFileCountry>",
            FileFormat::SaftForeign, "");
        row("A general namespace with Norway as country",
            "<AuditFile "
            "xmlns=\"urn:StandardAuditFile-Taxation:2.00\"><Header><AuditFileCountry>NO</"
            "AuditFileCountry>",
            FileFormat::Saft, "saft");
        row("EHF invoice",
            "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">",
            FileFormat::Ehf, "ehf");
        row("EHF credit note with a prefix",
            "<ubl:CreditNote "
            "xmlns:ubl=\"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2\">",
            FileFormat::Ehf, "ehf");
        row("A Peppol envelope",
            "<StandardBusinessDocument "
            "xmlns=\"http://www.unece.org/cefact/namespaces/"
            "StandardBusinessDocumentHeader\"><StandardBusinessDocumentHeader/><Invoice>",
            FileFormat::Ehf, "ehf");
        row("EHF Purring",
            "<Reminder xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Reminder-2\">",
            FileFormat::EhfReminder, "ehf");
        row("camt.054", "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.02\">",
            FileFormat::Camt054, "camt054");
        row("camt.053", "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">",
            FileFormat::Camt053, "camt053");
        row("Another bank message",
            "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.052.001.02\">",
            FileFormat::CamtOther, "");
        row("OCR giro", "NY000010000080800170031" + QByteArray(57, '0') + "\r\n", FileFormat::Ocr,
            "ocr");
        row("Cremul with UNA", "UNA:+.? 'UNB+UNOC:3+00008080:14", FileFormat::Cremul, "");
        row("Cremul", "UNB+UNOC:3+00008080:14", FileFormat::Cremul, "");
        row("GBAT10", "GBAT10;1;20250301;1;3;2025;1500;0;100.00;10001", FileFormat::Gbat10,
            "gbat10");
        row("PDF", "%PDF-1.7\n", FileFormat::Pdf, "");
        row("XLSX", QByteArray("PK\x03\x04", 4) + "......[Content_Types].xml....xl/workbook.xml",
            FileFormat::Xlsx, "xlsx");
        row("ZIP", QByteArray("PK\x03\x04", 4) + "......SAF-T Financial_1.xml", FileFormat::Zip,
            "");
        row("Old Excel", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8), FileFormat::Xls, "");
        row("A web page called .xls", "<html><body><table><tr><td>Kundenr</td>", FileFormat::Html,
            "");
        row("A web page with a document type", "<!DOCTYPE html>\n<html>", FileFormat::Html, "");
        row("Some other XML", "<catalog><book/></catalog>", FileFormat::XmlOther, "");
        row("XML that breaks before its root", "<?xml version=\"1.0\"?><<<", FileFormat::XmlBroken,
            "");
        row("A list", "Kundenr;Navn;Rest\n1;A;2", FileFormat::Csv, "csv");
        row("A list in UTF-16 without a mark",
            QByteArray("K\0u\0n\0d\0e\0n\0r\0;\0N\0a\0v\0n\0", 22), FileFormat::Csv, "csv");
        row("Nothing", "", FileFormat::Empty, "");
        row("Only blanks", " \r\n\t ", FileFormat::Empty, "");
        row("Only a mark", "\xef\xbb\xbf", FileFormat::Empty, "");
        row("Bytes",
            QByteArray("\x7f"
                       "ELF\x02\x01\x01\0\0\0",
                       10),
            FileFormat::Binary, "");
    }

    void formats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FileFormat, format);
        QFETCH(QString, name);

        const auto detected = detect(bytes);

        QCOMPARE(static_cast<int>(detected.format), static_cast<int>(format));
        QCOMPARE(detected.name, name);
        const bool read = format == FileFormat::Saft || format == FileFormat::Csv ||
                          format == FileFormat::Ocr || format == FileFormat::Camt054 ||
                          format == FileFormat::Camt053 || format == FileFormat::Xlsx ||
                          format == FileFormat::Gbat10 || format == FileFormat::Ehf;
        QCOMPARE(detected.refusal().isEmpty(), read);
    }

    void aRefusalNamesWhatWasSeenAndWhatToDo()
    {
        const auto batch = reading::read("<Reminder "
                                         "xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:"
                                         "Reminder-2\"><ID>1</ID></Reminder>");

        QVERIFY(batch.refused);
        QCOMPARE(batch.format, QStringLiteral("ehf"));
        QCOMPARE(batch.issues.size(), size_t(1));
        QCOMPARE(batch.issues[0].severity, Severity::Error);
        QVERIFY(batch.issues[0].text.contains(u"EHF"));
        QVERIFY(batch.issues[0].text.contains(u"<Reminder>"));
        QVERIFY(batch.issues[0].text.contains(u"open items"));
    }

    void theNameOfTheFileDoesNotMatter()
    {
        const QByteArray list = "Kundenr;Navn;Fakturanr;Restbeløp\n1;A;2;3,00\n";

        QCOMPARE(import::readBytes(list, QStringLiteral("bank.xml"), {}).format,
                 QStringLiteral("csv"));
        QCOMPARE(import::readBytes(list, QString(), {}).items.size(), size_t(1));
    }

    void theUserMayNameTheFormat()
    {
        import::ImportOptions options;
        options.format = QStringLiteral("csv");
        const auto forced = reading::read("GBAT10;Navn;Fakturanr;Restbeløp\n1;A;2;3,00\n", options);
        options.format = QStringLiteral("ocr");
        const auto wrong = reading::read("Kundenr;Navn;Fakturanr;Restbeløp\n1;A;2;3,00\n", options);

        QVERIFY(!forced.refused);
        QVERIFY(wrong.refused);
        QCOMPARE(wrong.format, QStringLiteral("ocr"));
        QCOMPARE(wrong.issues[0].code, QStringLiteral("ocr.length"));
    }

    void encodingMarks()
    {
        QCOMPARE(import::encodingMark("\xef\xbb\xbfx").markBytes, 3);
        QCOMPARE(import::encodingMark("\xff\xfex").encoding, import::Encoding::Utf16Le);
        QCOMPARE(import::encodingMark("\xfe\xffx").encoding, import::Encoding::Utf16Be);
        QVERIFY(!import::encodingMark("abc").certain);
    }

    void strictUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("holds");
        QTest::newRow("Plain letters") << QByteArray("abc") << true;
        QTest::newRow("Norwegian letters") << QByteArray("æøå") << true;
        QTest::newRow("An emoji") << QByteArray("\xf0\x9f\x98\x80") << true;
        QTest::newRow("Windows-1252") << QByteArray("bl\xe5") << false;
        QTest::newRow("An overlong slash") << QByteArray("\xc0\xaf") << false;
        QTest::newRow("An overlong three") << QByteArray("\xe0\x80\xaf") << false;
        QTest::newRow("A surrogate") << QByteArray("\xed\xa0\x80") << false;
        QTest::newRow("Above the last code point") << QByteArray("\xf4\x90\x80\x80") << false;
        QTest::newRow("Cut in a letter") << QByteArray("bl\xc3") << false;
    }

    void strictUtf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, holds);

        import::Utf8Check whole;
        whole.feed(bytes);
        import::Utf8Check pieces;
        for (const char c : bytes)
            pieces.feed(QByteArrayView(&c, 1));

        QCOMPARE(whole.holds(), holds);
        QCOMPARE(pieces.holds(), holds);
    }

    void singleByteEncodings()
    {
        import::TextDecoder dos(import::Encoding::Cp865);
        import::TextDecoder iso(import::Encoding::Iso646No);
        import::TextDecoder windows(import::Encoding::Windows1252);

        QCOMPARE(dos.decode("\x91\x9b\x86 \x92\x9d\x8f"), QString::fromUtf8("æøå ÆØÅ"));
        QCOMPARE(iso.decode("{|} [\\]"), QString::fromUtf8("æøå ÆØÅ"));
        QCOMPARE(windows.decode("\xe6\xf8\xe5 \x80\x97"), QString::fromUtf8("æøå €—"));
    }

    void randomBytesNeverCrash()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes(random.bounded(400), Qt::Uninitialized);
            for (char &c : bytes)
                c = static_cast<char>(random.bounded(round % 2 ? 256 : 128));
            const auto batch = reading::read(bytes);
            QVERIFY(batch.refused || !batch.format.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestDetect)
#include "tst_detect.moc"
