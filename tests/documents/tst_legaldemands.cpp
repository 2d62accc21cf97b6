// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legaldemands.h"
#include "core/documents/legalwords.h"
#include "core/law/actaddresses.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using documents::LegalDemands;
using documents::LegalKind;

/// What the law wants the legal papers to say is data: rows with a paragraph, and days where it has any.
class TestLegalDemands : public QObject
{
    Q_OBJECT

private slots:
    void everyPaperHandedInHasItsDemands();
    void everyDemandHasAPlaceInTheLaw();
    void everyFactAndFieldIsOneTheDocumentsKnow();
    void aDemandHoldsInItsDays_data();
    void aDemandHoldsInItsDays();
    void factsChooseTheDemand();
    void wordsDifferByLanguage();
    void brokenTablesAreRefused_data();
    void brokenTablesAreRefused();
};

namespace {

QByteArray table(const QByteArray &row)
{
    return R"({"format": "kravbok-demands/1", "demands": [)" + row + "]}";
}

const QByteArray sound = R"({"document": "attachment", "statement": "kind", "law": "tvangsfullbyrdelsesloven § 5-2",
  "words": [{"nb": "begjærer", "nn": "krev"}, "utlegg"], "fields": ["what"], "when": "!old", "from": "2026-01-01", "to": "2026-12-31"})";

} // namespace

void TestLegalDemands::everyPaperHandedInHasItsDemands()
{
    QVERIFY2(LegalDemands::shipped(), LegalDemands::shipped() ? "" : qPrintable(LegalDemands::shipped().error().message));
    for (const LegalKind kind : {LegalKind::Attachment, LegalKind::BankruptcyNotice, LegalKind::ServiceRequest, LegalKind::BankruptcyPetition,
                                 LegalKind::Conciliation, LegalKind::EstateClaim, LegalKind::CoverSheet}) {
        int count = 0;
        for (const documents::LegalDemand &demand : LegalDemands::shipped()->all())
            count += demand.kind == kind ? 1 : 0;
        QVERIFY2(count >= 3, qPrintable(enumText(kind)));
    }
    QVERIFY(!LegalDemands::shipped()->banned().empty());
}

void TestLegalDemands::everyDemandHasAPlaceInTheLaw()
{
    QFile file(u":/law/acts.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto acts = ActAddresses::parse(file.readAll());
    QVERIFY(acts);
    for (const documents::LegalDemand &demand : LegalDemands::shipped()->all()) {
        if (demand.law != u"Kravbok")
            QVERIFY2(!acts->of(demand.law).empty(), qPrintable(demand.law));
    }
}

void TestLegalDemands::everyFactAndFieldIsOneTheDocumentsKnow()
{
    const documents::LegalVocabulary known = documents::legalVocabulary();
    for (const documents::LegalDemand &demand : LegalDemands::shipped()->all()) {
        const QString fact = demand.when.startsWith(u'!') ? demand.when.mid(1) : demand.when;
        QVERIFY2(fact.isEmpty() || known.words.facts.contains(fact), qPrintable(demand.id + u' ' + fact));
        for (const QString &field : demand.fields)
            QVERIFY2(known.words.placeholders.contains(field), qPrintable(demand.id + u' ' + field));
    }
}

void TestLegalDemands::aDemandHoldsInItsDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("holds");
    QTest::newRow("The day before") << QDate(2025, 12, 31) << false;
    QTest::newRow("The first day") << QDate(2026, 1, 1) << true;
    QTest::newRow("The last day") << QDate(2026, 12, 31) << true;
    QTest::newRow("The day after") << QDate(2027, 1, 1) << false;
    QTest::newRow("A document without a day") << QDate() << true;
}

void TestLegalDemands::aDemandHoldsInItsDays()
{
    QFETCH(QDate, day);
    QFETCH(bool, holds);
    const auto demands = LegalDemands::parse(table(sound));
    QVERIFY(demands);
    QCOMPARE(demands->all()[0].holds(LegalKind::Attachment, day, {}), holds);
}

void TestLegalDemands::factsChooseTheDemand()
{
    const auto demands = LegalDemands::parse(table(sound));
    QVERIFY(demands);
    QVERIFY(!demands->all()[0].holds(LegalKind::Attachment, {}, {u"old"_s}));
    QVERIFY(!demands->all()[0].holds(LegalKind::Conciliation, {}, {}));
}

void TestLegalDemands::wordsDifferByLanguage()
{
    const auto demands = LegalDemands::parse(table(sound));
    QVERIFY(demands);
    const auto &words = demands->all()[0].words;
    QCOMPARE(words[0].value(u"nb"_s), u"begjærer"_s);
    QCOMPARE(words[0].value(u"nn"_s), u"krev"_s);
    QCOMPARE(words[1].value(u"nb"_s), words[1].value(u"nn"_s));
}

void TestLegalDemands::brokenTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto with = [](const QByteArray &from, const QByteArray &to) { return table(QByteArray(sound).replace(from, to)); };
    QTest::newRow("Another format") << table(sound).replace("demands/1", "demands/2");
    QTest::newRow("No rows: nothing would be asked for") << table({});
    QTest::newRow("A paper there is none of") << with("\"attachment\"", "\"poem\"");
    QTest::newRow("No statement") << with("\"kind\"", "\"\"");
    QTest::newRow("No law") << with("tvangsfullbyrdelsesloven § 5-2", "");
    QTest::newRow("A word in one language") << with(", \"nn\": \"krev\"", "");
    QTest::newRow("A misspelt key, which would ask always") << with("\"when\"", "\"wen\"");
    QTest::newRow("No day") << with("2026-01-01", "2026-02-30");
    QTest::newRow("A field without a name") << with("\"what\"", "\"\"");
    QTest::newRow("Cut short") << table(sound).chopped(3);
}

void TestLegalDemands::brokenTablesAreRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!LegalDemands::parse(json));
}

QTEST_GUILESS_MAIN(TestLegalDemands)
#include "tst_legaldemands.moc"
