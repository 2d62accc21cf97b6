// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rulebook.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray rulesFile()
{
    QFile file(u":/law/rules.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList languages{u"nb"_s, u"nn"_s, u"en"_s};

} // namespace

class TestRuleBook : public QObject
{
    Q_OBJECT

    RuleBook m_book;

private slots:
    void initTestCase();
    void everyRuleIsWholeSentences();
    void everyPlaceholderIsFilled();
    void sentencesSayTheirValues();
    void stepsHaveNamesAndRegimes();
    void adoptedActHasNoDate();
    void aDateIsAllAnActNeeds();
    void rollOutReachesDebtorsGroupByGroup_data();
    void rollOutReachesDebtorsGroupByGroup();
    void unknownLanguageFallsBackToBokmal();
    void unknownRuleIsNotInvented();
    void brokenRulesAreRefused_data();
    void brokenRulesAreRefused();
};

void TestRuleBook::initTestCase()
{
    auto book = RuleBook::parse(rulesFile());
    QVERIFY2(book.ok(), book ? "" : qPrintable(book.error().message));
    m_book = *std::move(book);
}

void TestRuleBook::everyRuleIsWholeSentences()
{
    for (const Rule &rule : m_book.all()) {
        QVERIFY2(!rule.law.isEmpty(), qPrintable(rule.id));
        for (const QString &language : languages) {
            for (const QString &text : {rule.text.value(language), rule.needs.value(language)}) {
                if (text.isEmpty())
                    continue;
                const QString shown = rule.id + u": "_s + text;
                QVERIFY2(text.endsWith(u'.'), qPrintable(shown));
                QVERIFY2(!text.contains(u"  "_s) && text == text.trimmed(), qPrintable(shown));
                const QChar first = text.at(0);
                QVERIFY2(first.isUpper() || first == u'{' || first == u'«' || first == u'“', qPrintable(shown));
            }
        }
        QCOMPARE(rule.text.size(), 3);
        QVERIFY2(rule.needs.isEmpty() || rule.needs.size() == 3, qPrintable(rule.id));
    }
}

void TestRuleBook::everyPlaceholderIsFilled()
{
    for (const Rule &rule : m_book.all()) {
        const QByteArray id = rule.id.toLatin1();
        const Reason reason{.rule = {id.constData(), size_t(id.size())},
                            .earliest = QDate(2026, 11, 23),
                            .date = QDate(2026, 11, 20),
                            .amount = 430_kr,
                            .number = 14,
                            .step = 2};
        for (const QString &language : languages) {
            const QString said = m_book.sentence(reason, language) + m_book.needs(reason, language);
            QVERIFY2(!said.contains(u'{') && !said.contains(u'}'), qPrintable(said));
        }
    }
}

void TestRuleBook::sentencesSayTheirValues()
{
    const Reason reason{.rule = "deadline.runs", .earliest = QDate(2026, 11, 23), .date = QDate(2026, 11, 20), .step = 2};

    QCOMPARE(m_book.sentence(reason, u"nb"_s),
             u"Fristen i «Inkassovarsel» er 20.11.2026. Med dager for betaling underveis kan neste steg tas fra 23.11.2026."_s);
    QVERIFY(m_book.sentence(reason, u"en"_s).contains(u"Collection notice"_s));
    QCOMPARE(m_book.law(reason), u"inkassoforskriften § 1-2"_s);
    QCOMPARE(m_book.needs(reason, u"nn"_s), u"Vent til fristen er ute."_s);
    const Reason fee{.rule = "fee.demand", .amount = 750_kr, .number = 20};
    QVERIFY(m_book.sentence(fee, u"nb"_s).contains(u"3/20 av inkassosatsen på sendedagen (kr\u00a0750,00)"_s));
}

void TestRuleBook::stepsHaveNamesAndRegimes()
{
    QCOMPARE(m_book.steps().size(), size_t(10));
    QCOMPARE(m_book.stepName(0, u"nb"_s), u"Betalingspåminnelse"_s);
    QCOMPARE(m_book.stepName(3, u"nn"_s), u"Betalingsoppmoding"_s);
    QCOMPARE(m_book.stepName(9, u"nb"_s), u"Overført til inkassobyrå"_s);
    QVERIFY(m_book.stepName(-1, u"nb"_s).isEmpty());
    QVERIFY(m_book.stepName(10, u"nb"_s).isEmpty());
    for (int step = 0; step < 10; ++step)
        QVERIFY(m_book.regime(step, QDate(2026, 11, 21)));
    QVERIFY(m_book.regime(2, QDate(2026, 11, 21))->fee);
    QVERIFY(!m_book.regime(4, QDate(2026, 11, 21))->fee);
    QVERIFY(!m_book.regime(2, QDate(1989, 9, 30)));
}

void TestRuleBook::adoptedActHasNoDate()
{
    const Rule *act = m_book.find("regime.inkassolov2026");

    QVERIFY(act);
    QVERIFY(act->adoptedWithoutDate);
    QVERIFY(!act->validFrom.isValid());
    QVERIFY(m_book.find("regime.inkassolov1988")->validFrom == QDate(1989, 10, 1));
}

void TestRuleBook::aDateIsAllAnActNeeds()
{
    QByteArray file = rulesFile();
    file.replace(R"("replaces": "inkassolov1988", "valid_from": null)", R"("replaces": "inkassolov1988", "valid_from": "2027-01-01")");
    const auto book = RuleBook::parse(file);
    QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().message));

    QCOMPARE(book->act(QDate(2026, 12, 31))->id, u"inkassolov1988"_s);
    QCOMPARE(book->act(QDate(2027, 1, 1))->id, u"inkassolov2026"_s);
    QVERIFY(book->regime(3, QDate(2026, 12, 31)) && !book->regime(3, QDate(2027, 1, 1)));
    QVERIFY(book->regime(1, QDate(2026, 12, 31))->fee && !book->regime(1, QDate(2027, 1, 1))->fee);
    QVERIFY(book->regime(4, QDate(2027, 1, 1))->notice);
    QVERIFY(book->find("attachment.demand_old")->holdsOn(QDate(2026, 12, 31)));
    QVERIFY(!book->find("attachment.demand_old")->holdsOn(QDate(2027, 1, 1)));
    QVERIFY(book->find("regime.inkassolov2026")->holdsOn(QDate(2027, 1, 1)));
    QVERIFY(!m_book.find("regime.inkassolov2026")->holdsOn(QDate(2030, 1, 1)));
}

void TestRuleBook::rollOutReachesDebtorsGroupByGroup_data()
{
    QTest::addColumn<int>("municipality");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("rules");
    const auto row = [](const char *name, int municipality, QDate day, EnforcementRules rules) {
        QTest::newRow(name) << municipality << day << int(rules);
    };
    row("before 2026 everybody is under the old rules", 5501, {2025, 12, 31}, EnforcementRules::Old);
    row("early in 2026 the text is not known", 5501, {2026, 2, 1}, EnforcementRules::Unknown);
    row("utrullingsforskriften § 1 a: Tromsø", 5501, {2026, 9, 4}, EnforcementRules::New);
    row("utrullingsforskriften § 1 a: Alta", 5601, {2026, 9, 4}, EnforcementRules::New);
    row("utrullingsforskriften § 1 a: Bodø", 1804, {2026, 9, 4}, EnforcementRules::New);
    row("utrullingsforskriften § 1 a: not Bindal", 1811, {2026, 9, 4}, EnforcementRules::Old);
    row("utrullingsforskriften § 1 a: not Oslo", 301, {2026, 9, 4}, EnforcementRules::Old);
    row("nobody knows where he lives", 0, {2026, 9, 4}, EnforcementRules::Unknown);
    row("the last day of the old rules", 301, {2026, 12, 31}, EnforcementRules::Old);
    row("everybody from 2027", 301, {2027, 1, 1}, EnforcementRules::New);
    row("everybody from 2027, wherever", 0, {2027, 1, 1}, EnforcementRules::New);
}

void TestRuleBook::rollOutReachesDebtorsGroupByGroup()
{
    QFETCH(int, municipality);
    QFETCH(QDate, day);
    QFETCH(int, rules);

    QCOMPARE(int(m_book.enforcement().byMunicipality(municipality, day)), rules);
}

void TestRuleBook::unknownLanguageFallsBackToBokmal()
{
    const Reason reason{.rule = "case.closed"};

    QCOMPARE(m_book.sentence(reason, u"se"_s), m_book.sentence(reason, u"nb"_s));
}

void TestRuleBook::unknownRuleIsNotInvented()
{
    QVERIFY(!m_book.find("no.such.rule"));
    QVERIFY(m_book.sentence(Reason{.rule = "no.such.rule"}, u"nb"_s).isEmpty());
    QVERIFY(m_book.needs(Reason{}, u"nb"_s).isEmpty());
}

void TestRuleBook::brokenRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("names");
    QTest::newRow("a language is missing") << QByteArray("\"nn\": \"Saka er avslutta.\",") << QByteArray() << u"case.closed"_s;
    QTest::newRow("an unknown placeholder") << QByteArray("«{step}» av {date} venter") << QByteArray("«{rung}» av {date} venter") << u"{rung}"_s;
    QTest::newRow("languages disagree about placeholders") << QByteArray("“{step}” of {date} waits") << QByteArray("“{step}” waits") << u"outbox.pending"_s;
    QTest::newRow("an id stands twice") << QByteArray("\"id\": \"case.closed\"") << QByteArray("\"id\": \"case.disputed\"") << u"case.disputed"_s;
    QTest::newRow("a rule without law") << QByteArray("\"id\": \"item.credit\", \"law\": \"Kravbok\"") << QByteArray("\"id\": \"item.credit\", \"law\": \"\"") << u"item.credit"_s;
    QTest::newRow("a period that ends before it begins") << QByteArray("{\"law\": \"Kravbok\", \"valid_from\": \"1989-10-01\", \"valid_to\": null")
                                                         << QByteArray("{\"law\": \"Kravbok\", \"valid_from\": \"1989-10-01\", \"valid_to\": \"1988-01-01\"") << u"payment_reminder"_s;
    QTest::newRow("a period of an act nobody knows") << QByteArray("\"regime\": \"inkassolov1988\", \"fee\"") << QByteArray("\"regime\": \"inkassolov1888\", \"fee\"") << u"reminder"_s;
    QTest::newRow("a rule of an act nobody knows") << QByteArray("§ 4-18\", \"regime\": \"inkassolov1988\"") << QByteArray("§ 4-18\", \"regime\": \"inkassolov1888\"") << u"inkassolov1888"_s;
    QTest::newRow("an act that replaces none") << QByteArray("\"replaces\": \"inkassolov1988\", \"valid_from\": null") << QByteArray("\"replaces\": \"inkassolov1888\", \"valid_from\": \"2027-01-01\"") << u"regimes"_s;
    QTest::newRow("groups of debtors that overlap") << QByteArray("\"valid_from\": \"2026-04-07\", \"valid_to\": \"2026-12-31\"") << QByteArray("\"valid_from\": \"2026-04-07\", \"valid_to\": \"2027-12-31\"") << u"enforcement"_s;
    QTest::newRow("rules on utlegg without a channel") << QByteArray("\"channel\": \"form\"") << QByteArray("\"channel\": \"pigeon\"") << u"enforcement"_s;
}

void TestRuleBook::brokenRulesAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, names);
    QByteArray file = rulesFile();
    QVERIFY2(file.contains(from), from.constData());

    const auto book = RuleBook::parse(file.replace(file.indexOf(from), from.size(), to));

    QVERIFY(!book.ok());
    QVERIFY2(book.error().message.contains(names), qPrintable(book.error().message));
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
