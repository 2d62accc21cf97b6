// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files.h"
#include "core/zip/ziparchive.h"
#include "tests/import/reading.h"
#include "tests/import/xlsxmaker.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray list = "Kundenr;Kundenavn;Fakturanr;Forfallsdato;Restbeløp\n1001;Hansen AS;F-1;15.01.2026;100,00\n";

/// A member as bytes of the archive format itself, with whatever its directory is to claim.
QByteArray forged(const QByteArray &name, const QByteArray &stored, quint32 declared, quint16 flags = 0)
{
    const auto number = [](quint64 value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out.append(static_cast<char>(value >> (8 * i) & 0xff));
        return out;
    };
    const QByteArray common = number(20, 2) + number(flags, 2) + number(0, 2) + number(0, 4) + number(0, 4) +
                              number(static_cast<quint64>(stored.size()), 4) + number(declared, 4) +
                              number(static_cast<quint64>(name.size()), 2) + number(0, 2);
    const QByteArray local = "PK\x03\x04" + common + name + stored;
    const QByteArray central = "PK\x01\x02" + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) +
                               number(0, 4) + number(0, 4) + name;
    return local + central + "PK\x05\x06" + number(0, 4) + number(1, 2) + number(1, 2) +
           number(static_cast<quint64>(central.size()), 4) + number(static_cast<quint64>(local.size()), 4) + number(0, 2);
}

QString refusal(QByteArray bytes, const zip::Limits &limits = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto archive = zip::Archive::open(device, limits);
    return archive ? QString() : archive.error().message;
}

} // namespace

/// Archives in and out, and what a bomb meets.
class TestZip : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        QByteArray noise(300'000, Qt::Uninitialized);
        QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        QByteArray bytes = xlsxmaker::packed({{u"a/æøå.txt"_s, "hei"}, {u"b.bin"_s, noise}, {u"tom"_s, {}}});
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);

        const auto archive = zip::Archive::open(device);

        QVERIFY(archive.ok());
        QCOMPARE(archive->members().size(), size_t(3));
        QCOMPARE(archive->members()[0].name, u"a/æøå.txt"_s);
        QCOMPARE(*archive->bytes(*archive->find(u"b.bin"), 1'000'000), noise);
        QCOMPARE(*archive->bytes(*archive->find(u"tom"), 10), QByteArray());
        QVERIFY(!archive->bytes(*archive->find(u"b.bin"), 1000).ok());
        QVERIFY(!archive->find(u"B.BIN"));
    }

    void theSameMembersGiveTheSameBytes()
    {
        const xlsxmaker::Parts parts{{u"en.csv"_s, list}, {u"to.csv"_s, QByteArray(100'000, 'x')}};
        const QByteArray first = xlsxmaker::packed(parts);
        qputenv("TZ", "America/Los_Angeles");
        tzset();
        const QByteArray second = xlsxmaker::packed(parts);
        qputenv("TZ", "Europe/Oslo");
        tzset();

        QVERIFY(!first.isEmpty());
        QCOMPARE(first, second);
    }

    void namesThatCannotBeWritten()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        zip::Writer writer(out);
        QVERIFY(writer.add(u"a"_s, "1").ok());
        for (const char *name : {"a", "", "/b", "../b", "c/", "c\\d"})
            QVERIFY2(!writer.add(QLatin1StringView(name), QByteArray("2")).ok(), name);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray good = xlsxmaker::packed({{u"en.csv"_s, QByteArray(50'000, 'x') + list}});
        QTest::newRow("No archive at all") << QByteArray("Kundenr;Navn") << u"damaged"_s;
        QTest::newRow("Cut in the middle") << good.first(good.size() / 2) << u"damaged"_s;
        QTest::newRow("A name that leads out of the folder") << forged("../../etc/passwd", "x", 1) << u"leads out"_s;
        QTest::newRow("A name from the root") << forged("/etc/passwd", "x", 1) << u"leads out"_s;
        QTest::newRow("A name with a drive") << forged("C:\\x", "x", 1) << u"leads out"_s;
        QTest::newRow("Locked with a password") << forged("a.csv", "x", 1, 1) << u"password"_s;
        QTest::newRow("A member that claims four gigabytes") << forged("a.csv", "x", 0xfffffff0U) << u"times its size"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);

        const QString message = refusal(bytes);

        QVERIFY2(message.contains(said), qPrintable(message));
    }

    void aBombIsNamedWithFigures()
    {
        // 64 MB of zeros in a few dozen kilobytes: what deflate can do, and no ledger does.
        const QByteArray bomb = xlsxmaker::packed({{u"stor.csv"_s, QByteArray(64'000'000, '0')}});

        const QString message = refusal(bomb);

        QVERIFY2(message.contains(u"64.0 MB"_s) && message.contains(u"times its size"_s), qPrintable(message));
        const import::ImportBatch batch = import::readBytes(bomb, u"bombe.zip"_s, {});
        QVERIFY(batch.refused && batch.items.empty());
    }

    void boundsOfCount()
    {
        xlsxmaker::Parts parts;
        for (int i = 0; i < 30; ++i)
            parts.emplace_back(QString::number(i), "x");
        const QByteArray bytes = xlsxmaker::packed(parts);

        QVERIFY(refusal(bytes).isEmpty());
        QVERIFY(refusal(bytes, {.members = 29}).contains(u"more than 29"_s));
        QVERIFY(refusal(bytes, {.unpacked = 20}).contains(u"unpack to more than"_s));
    }

    void aDamagedMemberIsRefusedAtItsEnd()
    {
        QByteArray bytes = forged("a.csv", "Kundenr;Navn", 12); // The sum in it is zero.
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        const auto archive = zip::Archive::open(device);
        QVERIFY(archive.ok());

        const auto read = archive->bytes(archive->members()[0], 100);

        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.contains(u"damaged"_s), qPrintable(read.error().message));
    }

    void oneDoorForFilesFoldersAndArchives()
    {
        QTemporaryDir folder;
        const QByteArray saft = reading::fileBytes(reading::fixture("small-v130.xml"));
        const QByteArray inner = xlsxmaker::packed({{u"dypt.csv"_s, list}});
        const QByteArray archive = xlsxmaker::packed({{u"__MACOSX/._kunder.csv"_s, "x"},
                                                      {u"reskontro/liste.uten-endelse"_s, list},
                                                      {u"hovedbok.txt"_s, saft},
                                                      {u"bok.dat"_s, xlsxmaker::workbook({{u"Ark1"_s, xlsxmaker::rows({{u"Kundenr"_s, u"Kundenavn"_s, u"Fakturanr"_s, u"Forfall"_s, u"Rest"_s}, {u"7"_s, u"Ås AS"_s, u"9"_s, u"1.2.2026"_s, u"=50"_s}})}})},
                                                      {u"inni.zip"_s, inner},
                                                      {u"faktura.pdf"_s, "%PDF-1.4 hei"}});
        put(folder.filePath(u"alt.bin"_s), archive);
        QDir(folder.path()).mkdir(u"under"_s);
        put(folder.filePath(u"under/en.csv"_s), list);
        put(folder.filePath(u".skjult"_s), "x");

        const auto found = import::findFiles(folder.path());

        QVERIFY(found.ok());
        QStringList said;
        for (const import::FoundFile &one : *found) {
            const auto batch = import::readFound(one, {});
            QVERIFY(batch.ok());
            said.append(batch->file.section(u'/', 1) + u' ' + (batch->refused ? u"refused"_s : batch->format));
            QVERIFY(!batch->refused || !batch->issues[0].text.isEmpty());
        }
        QCOMPARE(said, (QStringList{u"alt.bin/bok.dat xlsx"_s, u"alt.bin/faktura.pdf refused"_s, u"alt.bin/hovedbok.txt saft"_s,
                                    u"alt.bin/inni.zip refused"_s, u"alt.bin/reskontro/liste.uten-endelse csv"_s, u"under/en.csv csv"_s}));
    }

    void anArchiveWithOneFileIsThatFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"eksport"_s);
        put(path, xlsxmaker::packed({{u"liste.csv"_s, list}}));

        const auto batch = import::readFile(path, {});
        const auto bare = import::readBytes(list, u"x"_s, {});

        QVERIFY(batch.ok());
        QCOMPARE(batch->format, u"csv"_s);
        QCOMPARE(batch->items.size(), size_t(1));
        QCOMPARE(batch->sha256, bare.sha256); // The same list packed is the same list.
        const auto found = import::findFiles(path);
        QVERIFY(found.ok());
        const auto preview = import::previewFound(found->front(), {});
        QVERIFY(preview.ok());
        QCOMPARE(preview->rowCount, 1);
    }

    void partsOfOneExportAreReadTogether()
    {
        QByteArray whole = reading::fileBytes(reading::fixture("small-v130.xml"));
        const QByteArray first = whole.left(whole.indexOf("<GeneralLedgerEntries")) + "</AuditFile>";
        QByteArray second = whole;
        const auto from = second.indexOf("<MasterFiles>");
        second.remove(from, second.indexOf("</MasterFiles>") + 14 - from);
        const QString name = u"SAF-T Financial_987654325_20260101120000_%1_2.xml"_s;
        QTemporaryDir folder;
        put(folder.filePath(u"deler.zip"_s), xlsxmaker::packed({{name.arg(2), second}, {name.arg(1), first}}));

        const auto found = import::findFiles(folder.filePath(u"deler.zip"_s));

        QVERIFY(found.ok());
        QCOMPARE(found->size(), size_t(1));
        const auto batch = import::readFound(found->front(), {});
        QVERIFY(batch.ok());
        QVERIFY2(!batch->refused, qPrintable(reading::everything(*batch)));
        QCOMPARE(reading::said(*batch), reading::said(import::readBytes(whole, u"x"_s, {})));
    }

    void partsInSeveralArchivesAreOneExport()
    {
        const Split split;
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"under"_s);
        put(folder.filePath(u"a.zip"_s), xlsxmaker::packed({{split.part(1, 3), split.master}, {u"les meg.txt"_s, "hei"}}));
        put(folder.filePath(u"b.zip"_s), xlsxmaker::packed({{u"deler/"_s + split.part(2, 3), split.entries}}));
        put(folder.filePath(u"under/"_s + split.part(3, 3)), split.nothing);
        // Not parts of it, whatever they are called.
        put(folder.filePath(split.part(4, 3)), list);
        put(folder.filePath(u"SAF-T Financial_987654325_20260101120000.xml"_s), split.whole);

        const auto found = import::findFiles(folder.path());

        QVERIFY(found.ok());
        QStringList shown;
        for (const import::FoundFile &one : *found) {
            shown.append(one.shown.section(u'/', 1));
            QVERIFY2(one.problem.isEmpty(), qPrintable(one.problem));
        }
        QCOMPARE(shown, (QStringList{u"SAF-T Financial_987654325_20260101120000.xml"_s, split.part(4, 3), u"a.zip/"_s + split.part(1, 3), u"a.zip/les meg.txt"_s}));
        const import::FoundFile &joined = (*found)[2];
        QCOMPARE(joined.parts.size(), size_t(3));
        const auto batch = import::readFound(joined, {});
        QVERIFY(batch.ok());
        QVERIFY2(!batch->refused, qPrintable(reading::everything(*batch)));
        QCOMPARE(reading::said(*batch), reading::said(import::readBytes(split.whole, u"x"_s, {})));
        QVERIFY(!import::previewFound(joined, {}).ok()); // It is no list.
        QVERIFY(import::factsOfFound(joined, {})->isEmpty());
    }

    void oneArchiveFindsTheOtherPartBesideIt()
    {
        const Split split;
        QTemporaryDir folder;
        put(folder.filePath(u"en.zip"_s), xlsxmaker::packed({{split.part(1, 2), split.master}}));
        const auto alone = import::readFile(folder.filePath(u"en.zip"_s), {});
        put(folder.filePath(u"to.zip"_s), xlsxmaker::packed({{split.part(2, 2), split.entries}, {u"annet.csv"_s, list}}));

        const auto found = import::findFiles(folder.filePath(u"to.zip"_s));

        // Refused by the name of what is missing, while it is.
        QVERIFY(alone.ok() && alone->refused);
        QCOMPARE(alone->issues[0].code, u"saft.part_missing"_s);
        QVERIFY(alone->issues[0].text.contains(split.part(2, 2)));
        QVERIFY(found.ok());
        QCOMPARE(found->size(), size_t(2));
        const auto batch = import::readFound(found->front(), {});
        QVERIFY(batch.ok());
        QVERIFY2(!batch->refused, qPrintable(reading::everything(*batch)));
        QCOMPARE(reading::said(*batch), reading::said(import::readBytes(split.whole, u"x"_s, {})));
    }

    void partsOfAnotherExportAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("Another company") << QByteArray("<RegistrationNumber>") << QByteArray("<RegistrationNumber>1") << u"saft.part_foreign"_s;
        QTest::newRow("Other days") << QByteArray("<SelectionEndDate>2025-12") << QByteArray("<SelectionEndDate>2025-10") << u"saft.part_foreign"_s;
        QTest::newRow("No SAF-T at all") << QByteArray("<") << QByteArray("(") << u"xml.broken"_s;
    }
    void partsOfAnotherExportAreRefusedByName()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, code);
        const Split split;
        QByteArray other = split.entries;
        QVERIFY(other.contains(from));
        // The company stands first in the file.
        other.replace(other.indexOf(from), from.size(), to);
        QTemporaryDir folder;
        put(folder.filePath(split.part(1, 2)), split.master);
        put(folder.filePath(u"to.zip"_s), xlsxmaker::packed({{split.part(2, 2), other}}));

        const auto found = import::findFiles(folder.path());

        QVERIFY(found.ok());
        QCOMPARE(found->size(), size_t(1));
        const auto batch = import::readFound(found->front(), {});
        QVERIFY(batch.ok() && batch->refused);
        QCOMPARE(batch->issues[0].code, code);
        QVERIFY2(batch->issues[0].place.contains(split.part(2, 2)), qPrintable(batch->issues[0].place));
        QVERIFY(batch->items.empty());
    }

private:
    /// One export taken apart.
    struct Split
    {
        QByteArray whole = reading::fileBytes(reading::fixture("small-v130.xml"));
        QByteArray master = whole.left(whole.indexOf("<GeneralLedgerEntries")) + "</AuditFile>";
        QByteArray entries = without(whole, "MasterFiles");
        QByteArray nothing = without(entries, "GeneralLedgerEntries"); ///< A part may hold a header alone.

        QString part(int number, int count) const { return u"SAF-T Financial_987654325_20260101120000_%1_%2.xml"_s.arg(number).arg(count); }
        static QByteArray without(QByteArray xml, const QByteArray &element)
        {
            const auto from = xml.indexOf('<' + element);
            const QByteArray end = "</" + element + '>';
            return xml.remove(from, xml.indexOf(end) + end.size() - from);
        }
    };

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
};

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
