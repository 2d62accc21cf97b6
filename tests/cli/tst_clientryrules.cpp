// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray journal = "GBAT10;1;20251201;1;12;2025;1500;0;1000.00;1001;0;Kunde AS;;;;501;;20251215;;;Faktura;\n"
                           "GBAT10;1;20251201;1;12;2025;3000;3;-1000.00;0;0;;;;;501;;;;;Faktura;\n"
                           "GBAT10;2;20251230;9;12;2025;1500;0;-1000.00;1001;0;Kunde AS;;;;501;;;;;Korrigering;\n"
                           "GBAT10;2;20251230;9;12;2025;7830;0;1000.00;0;0;;;;;501;;;;;Korrigering;\n";

} // namespace

/// Doubtful credits through the command line: import questions, import answer, import rules list, import rules set and
/// import rules revoke.
class TestCliEntryRules : public QObject
{
    Q_OBJECT

private slots:
    void askedAnsweredSeenAndRevoked();

private:
    Cli m_cli;
};

void TestCliEntryRules::askedAnsweredSeenAndRevoked()
{
    const QString firm = m_cli.home() + u"/firma"_s;
    ENDED(m_cli.json(firm, {u"init"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s, u"--rehearsal"_s}), 0);
    QFile file(m_cli.home() + u"/bilag.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(journal) > 0);
    file.close();

    const Said seen = m_cli.run({u"--json"_s, u"inspect"_s, file.fileName()});
    QCOMPARE(seen.object()[u"files"][0][u"questions"][0][u"pattern"].toString(), u"7830"_s);
    const Said taken = m_cli.json(firm, {u"import"_s, file.fileName()}, u"2026-02-02"_s);
    ENDED(taken, 0);
    QCOMPARE(taken.object()[u"files"][0][u"questions"].toArray().size(), 1);

    const Said asked = m_cli.json(firm, {u"import"_s, u"questions"_s});
    const QJsonObject question = asked.array()[0].toObject();
    QCOMPARE(question[u"why"].toString(), u"loss_account"_s);
    QCOMPARE(question[u"sum"].toString(), u"1000.00"_s);
    QVERIFY(question[u"answer"].isNull());
    ENDED(m_cli.json(firm, {u"import"_s, u"answer"_s, question[u"question"].toString(), u"maybe"_s}), 2);
    const Said answered = m_cli.json(firm, {u"import"_s, u"answer"_s, question[u"question"].toString(), u"write-off"_s}, u"2026-02-02"_s);
    ENDED(answered, 0);
    QCOMPARE(answered.object()[u"meaning"].toString(), u"write_off"_s);
    QCOMPARE(m_cli.json(firm, {u"import"_s, u"questions"_s}).array().size(), 0);
    const Said ofBatch = m_cli.json(firm, {u"import"_s, u"questions"_s, question[u"batch"].toString()});
    QCOMPARE(ofBatch.array()[0][u"answer"].toString(), u"write_off"_s);

    ENDED(m_cli.json(firm, {u"import"_s, u"rules"_s, u"set"_s, u"text"_s, u"tapet"_s, u"credit_note"_s}, u"2026-02-02"_s), 0);
    const Said rules = m_cli.json(firm, {u"import"_s, u"rules"_s, u"list"_s});
    QCOMPARE(rules.array().size(), 2);
    QCOMPARE(rules.array()[0][u"mark"].toString(), u"account"_s);
    const QString rule = rules.array()[0][u"rule"].toString();
    ENDED(m_cli.json(firm, {u"import"_s, u"rules"_s, u"revoke"_s, rule}, u"2026-02-02"_s), 0);
    QCOMPARE(m_cli.json(firm, {u"import"_s, u"rules"_s, u"list"_s}).array().size(), 1);
    QCOMPARE(m_cli.json(firm, {u"import"_s, u"rules"_s, u"list"_s, u"--all"_s}).array().size(), 2);
    QCOMPARE(m_cli.json(firm, {u"import"_s, u"questions"_s}).array().size(), 1);
}

QTEST_GUILESS_MAIN(TestCliEntryRules)
#include "tst_clientryrules.moc"
