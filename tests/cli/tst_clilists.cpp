// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;

namespace {

#define ENDED_WITH(run, code) \
    do { \
        const Said ended = (run); \
        QVERIFY2(ended.exitCode == (code), (ended.out + ended.err).constData()); \
    } while (false)

const QByteArray first = "Kundenr;Kundenavn;Fakturanr;Forfallsdato;Restbeløp\n1001;Hansen AS;F-1;15.01.2026;100,00\n1001;Hansen AS;F-2;15.01.2026;200,00\n";
const QByteArray second = "Kundenr;Kundenavn;Fakturanr;Forfallsdato;Restbeløp\n1001;Hansen AS;F-3;15.01.2026;50,00\n";

} // namespace

/// Folders, presets, remembered columns and what a newer list lacks, on the command line.
class TestCliLists : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"en.csv"_s, first);
        ENDED_WITH(run({u"init"_s, u"--rehearsal"_s, u"--name"_s, u"Fjordlys"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s}), 0);
        ENDED_WITH(run({u"import"_s, m_folder->filePath(u"en.csv"_s)}), 0);
    }

    void aFolderAnswersFileByFile()
    {
        put(u"mappe/en.csv"_s, first);
        put(u"mappe/to/to.txt"_s, second);
        put(u"mappe/bilde.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));

        const Said said = m_cli.run({u"inspect"_s, u"--json"_s, m_folder->filePath(u"mappe"_s)});

        ENDED_WITH(said, 1); // One of them is refused.
        const QJsonArray files = said.object()[u"files"].toArray();
        QCOMPARE(files.size(), 3);
        QStringList seen;
        for (const QJsonValue &file : files)
            seen.append(file[u"file"].toString() + u' ' + file[u"outcome"].toString());
        QCOMPARE(seen, (QStringList{u"mappe/bilde.png refused"_s, u"mappe/en.csv inspected"_s, u"mappe/to/to.txt inspected"_s}));
        const QJsonObject list = files[1][u"list"].toObject();
        QCOMPARE(list[u"header_line"].toInt(), 1);
        QCOMPARE(list[u"columns"].toArray().size(), 5);
        QVERIFY(files[0][u"list"].isNull());
    }

    void whatANewerListLacks()
    {
        put(u"to.csv"_s, second);
        const Said newer = run({u"import"_s, m_folder->filePath(u"to.csv"_s)});
        ENDED_WITH(newer, 0);
        QCOMPARE(newer.object()[u"files"][0][u"probably_paid"].toInt(), 2);

        const Said listed = run({u"import"_s, u"vanished"_s});
        QCOMPARE(listed.array().size(), 2);
        QCOMPARE(listed.array()[0][u"open"].toString(), u"100.00"_s);
        QCOMPARE(run({u"import"_s, u"vanished"_s, u"--confirm"_s, u"F-9"_s}).exitCode, 1);
        QCOMPARE(run({u"import"_s, u"vanished"_s, u"--confirm"_s, u"F-1"_s, u"--keep"_s, u"F-2"_s}).exitCode, 2);
        const Said confirmed = run({u"import"_s, u"vanished"_s, u"--confirm"_s, u"1001/F-1"_s});
        ENDED_WITH(confirmed, 0);
        const Said kept = run({u"import"_s, u"vanished"_s, u"--keep"_s, u"F-2"_s});
        ENDED_WITH(kept, 0);
        QCOMPARE(kept.object()[u"kept"].toInt(), 1);
        QVERIFY(run({u"import"_s, u"vanished"_s}).array().isEmpty());
        ENDED_WITH(run({u"import"_s, u"undo"_s, confirmed.object()[u"batch"].toString()}), 0);
        QCOMPARE(run({u"import"_s, u"vanished"_s}).array().size(), 1);
    }

    void presets()
    {
        const Said said = m_cli.run({u"presets"_s, u"list"_s, u"--json"_s});

        ENDED_WITH(said, 0);
        QVERIFY(said.array().size() > 20);
        for (const char *field : {"name", "system", "title", "kind", "format", "how", "certainty"})
            QVERIFY(!said.array()[0][QLatin1StringView(field)].toString().isEmpty());
        QCOMPARE(m_cli.run({u"inspect"_s, u"--preset"_s, u"finnes-ikke"_s, m_folder->filePath(u"en.csv"_s)}).exitCode, 2);
        QCOMPARE(m_cli.run({u"inspect"_s, u"--preset"_s, u"fiken-kunder"_s, m_folder->filePath(u"en.csv"_s)}).exitCode, 1);
    }

    void columnsTravel()
    {
        put(u"kart.json"_s, "{\"signature\":\"a|b|c\",\"columns\":[{\"header\":\"A\",\"field\":\"customer_number\"},{\"header\":\"B\",\"field\":\"invoice_number\"},"
                            "{\"header\":\"C\",\"field\":\"open\"}],\"delimiter\":\";\",\"encoding\":\"utf-8\",\"header_line\":1}");
        ENDED_WITH(run({u"map"_s, u"import"_s, m_folder->filePath(u"kart.json"_s)}), 0);
        QCOMPARE(run({u"map"_s, u"list"_s}).array().size(), 1);
        ENDED_WITH(run({u"map"_s, u"export"_s, u"--out"_s, m_folder->filePath(u"ut.json"_s)}), 0);
        QFile out(m_folder->filePath(u"ut.json"_s));
        QVERIFY(out.open(QIODevice::ReadOnly) && out.readAll().contains("invoice_number"));
        ENDED_WITH(run({u"map"_s, u"forget"_s, u"a|b|c"_s}), 0);
        QCOMPARE(run({u"map"_s, u"export"_s}).exitCode, 1);
        QCOMPARE(run({u"map"_s, u"import"_s, m_folder->filePath(u"en.csv"_s)}).exitCode, 1);
    }

private:
    Said run(const QStringList &words) { return m_cli.json(m_folder->filePath(u"firma"_s), words, u"2026-02-02"_s); }

    void put(const QString &name, const QByteArray &bytes)
    {
        QDir(m_folder->path()).mkpath(QFileInfo(m_folder->filePath(name)).path());
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    Cli m_cli;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliLists)
#include "tst_clilists.moc"
