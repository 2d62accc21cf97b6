// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;

/// The verbs that open amounts and try things out, run as processes.
class CliTrailTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void explainOpensEveryAmount();
    void explainAllIsOneArray();
    void annexIsAPdf();
    void economicsShowsItsAssumptions();
    void rehearseShowsTheDifference();

private:
    Said verb(const QStringList &words) const { return m_cli.json(m_folder.filePath(u"firm"_s), words, u"2026-11-21"_s); }

    Cli m_cli;
    QTemporaryDir m_folder;
    QString m_case;
};

void CliTrailTest::initTestCase()
{
    ENDED(m_cli.run({u"demo"_s, m_folder.filePath(u"firm"_s)}), 0);
    const Said list = verb({u"case"_s, u"list"_s});
    ENDED(list, 0);
    for (const auto &one : list.array()) {
        if (one[u"stage"_s] == u"payment_demand"_s && one[u"state"_s] == u"active"_s)
            m_case = one[u"case"_s].toString();
    }
    QVERIFY(!m_case.isEmpty());
}

void CliTrailTest::explainOpensEveryAmount()
{
    const Said said = verb({u"explain"_s, m_case});
    ENDED(said, 0);
    const QJsonObject file = said.object();
    QVERIFY(file[u"trail"_s][u"total"_s].isObject());
    QVERIFY(file[u"policy"_s][u"day_count"_s].isString());
    for (const auto &claim : file[u"claims"_s].toArray()) {
        QVERIFY(claim[u"trail"_s][u"open"_s].isObject());
        for (const QString &list : {u"interest"_s, u"fees"_s, u"compensations"_s, u"cost_lines"_s}) {
            for (const auto &line : claim[list].toArray()) {
                const QJsonObject trail = line[u"trail"_s].toObject();
                for (const QString &field : {u"rule"_s, u"law"_s, u"why"_s, u"formula"_s, u"rounding"_s})
                    QVERIFY2(!trail[field].toString().isEmpty(), qPrintable(list + u' ' + field));
                QVERIFY(trail[u"rate_row"_s].isNull() || trail[u"rate_row"_s][u"source"_s].toString().startsWith(u"http"_s));
            }
        }
    }
    // Before the first letter, and past the last known rate.
    const Said early = verb({u"explain"_s, m_case, u"--on"_s, u"2026-01-01"_s});
    ENDED(early, 0);
    QVERIFY(early.object()[u"letters"_s].toArray().isEmpty());
    const Said late = verb({u"explain"_s, m_case, u"--on"_s, u"2027-01-01"_s});
    ENDED(late, 1);
    QCOMPARE(late.error()[u"rule"_s].toString(), u"rate.missing.late_interest"_s);
}

void CliTrailTest::explainAllIsOneArray()
{
    const Said list = verb({u"case"_s, u"list"_s});
    const Said said = verb({u"explain"_s, u"--all"_s});
    ENDED(said, 0);
    QCOMPARE(said.array().size(), list.array().size());
    ENDED(verb({u"explain"_s}), 2);
}

void CliTrailTest::annexIsAPdf()
{
    const QString path = m_folder.filePath(u"annex.pdf"_s);
    ENDED(verb({u"annex"_s, m_case, u"--out"_s, path, u"--lang"_s, u"nn"_s}), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    ENDED(verb({u"annex"_s, m_case}), 2);
}

void CliTrailTest::economicsShowsItsAssumptions()
{
    const Said said = verb({u"case"_s, u"economics"_s, m_case});
    ENDED(said, 0);
    QCOMPARE(said.object()[u"routes"_s].toArray().size(), 5);
    QVERIFY(said.object()[u"assumptions"_s].toArray().size() > 10);
    ENDED(verb({u"economics"_s, u"set"_s, u"attachment.recovered"_s, u"55"_s}), 0);
    const Said list = verb({u"economics"_s, u"list"_s});
    ENDED(list, 0);
    for (const auto &row : list.array()) {
        if (row[u"key"_s] == u"attachment.recovered"_s)
            QCOMPARE(row[u"value"_s].toString(), u"55.00"_s);
        QCOMPARE(row[u"default"_s].toBool(), row[u"key"_s] != u"attachment.recovered"_s);
    }
    ENDED(verb({u"economics"_s, u"set"_s, u"luck"_s, u"1"_s}), 2);
}

void CliTrailTest::rehearseShowsTheDifference()
{
    QFile shipped(QStringLiteral(KRAVBOK_SOURCE_DIR "/resources/law/rates.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray rates = shipped.readAll();
    const qsizetype row = rates.indexOf("\"12.25\", \"law\": \"FOR-2026-06-25-1372\"");
    QVERIFY(row > 0);
    rates.replace(row, 7, "\"13.25\"");
    const QString path = m_folder.filePath(u"rates.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rates) == rates.size());
    file.close();
    const Said said = verb({u"rehearse"_s, u"--rates"_s, path});
    ENDED(said, 0);
    QVERIFY(said.object()[u"changed"_s].toInt() > 0);
    bool found = false;
    for (const auto &one : said.object()[u"cases"_s].toArray()) {
        if (one[u"case"_s] == m_case)
            found = one[u"changed"_s].toBool() && one[u"difference"_s].toString() != u"0.00"_s;
    }
    QVERIFY(found);
    ENDED(verb({u"rehearse"_s}), 2);
    ENDED(verb({u"rehearse"_s, u"--rates"_s, m_folder.filePath(u"none.json"_s)}), 3);
}

QTEST_GUILESS_MAIN(CliTrailTest)
#include "tst_clitrail.moc"
