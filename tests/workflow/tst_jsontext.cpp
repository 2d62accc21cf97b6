// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/step.h"
#include "core/workflow/jsontext.h"
#include "core/workflow/ruletext.h"
#include "tests/support/workshop.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

QByteArray bytes(const JsonText &text)
{
    return text.view().toByteArray();
}

QByteArray byQt(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString units(std::initializer_list<char16_t> all)
{
    QString out;
    for (const char16_t one : all)
        out.append(QChar(one));
    return out;
}

/// The same random value written as text and as a tree.
class Twice
{
public:
    explicit Twice(unsigned seed)
        : m_random(seed)
    {
    }

    QJsonValue value(JsonText &out, int depth)
    {
        switch (m_random() % (depth > 0 ? 8U : 6U)) {
        case 0: out.write(nullptr); return {};
        case 1: return flag(out, m_random() % 2 == 0);
        case 2:
            return number(out, static_cast<qint64>(m_random()) - std::numeric_limits<int>::max());
        case 6: return array(out, depth - 1);
        case 7: return object(out, depth - 1);
        default: return text(out);
        }
    }
    QJsonObject object(JsonText &out, int depth)
    {
        QJsonObject tree;
        out.openObject();
        if (m_random() % 2 == 0) {
            out.key("a");
            tree.insert(u"a"_s, value(out, depth));
        }
        if (m_random() % 2 == 0) {
            out.key("a_b");
            tree.insert(u"a_b"_s, value(out, depth));
        }
        if (m_random() % 2 == 0) {
            out.key("ab");
            tree.insert(u"ab"_s, value(out, depth));
        }
        out.closeObject();
        return tree;
    }

private:
    static QJsonValue flag(JsonText &out, bool value)
    {
        out.write(value);
        return value;
    }
    static QJsonValue number(JsonText &out, qint64 value)
    {
        out.write(value);
        return value;
    }
    QJsonValue text(JsonText &out)
    {
        QString text;
        for (auto left = m_random() % 12; left > 0; --left)
            text.append(
                QChar(static_cast<char16_t>(m_random() % 3 == 0       ? 0xd700 + m_random() % 0x1000
                                                : m_random() % 3 == 0 ? m_random() % 0x900
                                                                      : m_random() % 0x80)));
        out.write(text);
        return text;
    }
    QJsonValue array(JsonText &out, int depth)
    {
        QJsonArray tree;
        out.openArray();
        for (auto left = m_random() % 4; left > 0; --left)
            tree.append(value(out, depth));
        out.closeArray();
        return tree;
    }

    std::mt19937 m_random;
};

} // namespace

/// JSON written straight as text: the bytes QJsonDocument would write, without its tree.
class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void values();
    void nothingInIt();
    void nesting();
    void roomGrows();
    void anyTreeIsWrittenAsQtDoes();
    void rulesSpeakAsTheRuleBook_data();
    void rulesSpeakAsTheRuleBook();
};

void JsonTextTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QString() << QByteArray("\"\"");
    QTest::newRow("letters") << u"Åse Øre"_s << QByteArray("\"Åse Øre\"");
    QTest::newRow("quotes") << u"\"Fjordlys\" AS"_s << QByteArray("\"\\\"Fjordlys\\\" AS\"");
    QTest::newRow("backslash") << u"C:\\a"_s << QByteArray("\"C:\\\\a\"");
    QTest::newRow("slash stays") << u"a/b"_s << QByteArray("\"a/b\"");
    QTest::newRow("lines and tabs")
        << u"a\nb\rc\td\be\ff"_s << QByteArray("\"a\\nb\\rc\\td\\be\\ff\"");
    QTest::newRow("control characters")
        << units({1, 0x1f, 0x7f}) << QByteArray("\"\\u0001\\u001f\x7f\"");
    QTest::newRow("a nought in the middle")
        << units({u'a', 0, u'b'}) << QByteArray("\"a\\u0000b\"");
    QTest::newRow("two bytes") << units({0x80, 0x7ff}) << QByteArray("\"\xc2\x80\xdf\xbf\"");
    QTest::newRow("three bytes") << units({0x800, 0x2212, 0xffff})
                                 << QByteArray("\"\xe0\xa0\x80\xe2\x88\x92\xef\xbf\xbf\"");
    QTest::newRow("surrogate pair")
        << units({0xd83d, 0xde00}) << QByteArray("\"\xf0\x9f\x98\x80\"");
    QTest::newRow("the last sign of all")
        << units({0xdbff, 0xdfff}) << QByteArray("\"\xf4\x8f\xbf\xbf\"");
    QTest::newRow("first half alone") << units({0xd83d, u'x'}) << QByteArray("\"\\ud83dx\"");
    QTest::newRow("second half alone") << units({0xde00}) << QByteArray("\"\\ude00\"");
    QTest::newRow("halves in the wrong order")
        << units({0xde00, 0xd83d}) << QByteArray("\"\\ude00\\ud83d\"");
    QTest::newRow("first half at the end") << units({u'x', 0xd83d}) << QByteArray("\"x\\ud83d\"");
}

void JsonTextTest::texts()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    JsonText out;
    out.openObject();
    out.put("text", text);
    out.closeObject();
    QCOMPARE(bytes(out), "{\"text\":" + json + "}");
    QCOMPARE(bytes(out), byQt({{u"text"_s, text}}));
}

void JsonTextTest::values()
{
    JsonText out;
    out.openArray();
    for (const qint64 number : {qint64(0), qint64(-1), std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()})
        out.write(number);
    out.write(7);
    out.write(true);
    out.write(false);
    out.write(nullptr);
    for (const qint64 ore : {0, 1, 99, 100, -1, -12'345, 1'250'000})
        out.write(Money::fromOre(ore));
    out.write(Money::fromOre(std::numeric_limits<qint64>::min()));
    out.write(Rate::basisPoints(1225));
    out.write(QDate(2026, 1, 2));
    out.write(QDate(999, 12, 31));
    out.write(QDate());
    out.write(QDate(10'000, 1, 1));
    out.write(ClaimId{42});
    out.write(Step::CollectionNotice);
    out.closeArray();
    QCOMPARE(
        bytes(out),
        QByteArray(
            "[0,-1,9223372036854775807,-9223372036854775808,7,true,false,null,"
            "\"0.00\",\"0.01\",\"0.99\",\"1.00\",\"-0.01\",\"-123.45\",\"12500.00\",\"-92233720368547758.08\","
            "\"12.25\",\"2026-01-02\",\"0999-12-31\",null,null,\"42\",\"collection_notice\"]"));
}

void JsonTextTest::nothingInIt()
{
    JsonText out;
    QCOMPARE(bytes(out), QByteArray());
    out.openObject();
    out.openArray("a");
    out.closeArray();
    out.openObject("b");
    out.closeObject();
    out.putOrNull("c", {});
    out.putOrNull("d", u"x");
    out.say("e", "× − ø");
    out.closeObject();
    QCOMPARE(bytes(out), QByteArray("{\"a\":[],\"b\":{},\"c\":null,\"d\":\"x\",\"e\":\"× − ø\"}"));
    out.clear();
    out.openArray();
    out.closeArray();
    QCOMPARE(bytes(out), QByteArray("[]"));
}

void JsonTextTest::nesting()
{
    JsonText out;
    out.openArray();
    out.openArray();
    out.closeArray();
    out.openArray();
    out.openObject();
    out.put("a", 1);
    out.openArray("b");
    out.write(1);
    out.raw("{\"whole\":[]}");
    out.write(2);
    out.closeArray();
    out.put("c", true);
    out.closeObject();
    out.openObject();
    out.closeObject();
    out.closeArray();
    out.write(3);
    out.closeArray();
    QCOMPARE(bytes(out), QByteArray("[[],[{\"a\":1,\"b\":[1,{\"whole\":[]},2],\"c\":true},{}],3]"));
}

void JsonTextTest::roomGrows()
{
    // From no room at all, by short values and by one longer than all before it; every control character grows sixfold.
    JsonText out(0);
    QJsonArray tree;
    out.openArray();
    for (int i = 0; i < 3000; ++i) {
        out.write(i);
        tree.append(i);
    }
    const QString longText(20'000, QChar(u'\x01'));
    out.write(longText);
    tree.append(longText);
    out.closeArray();
    QCOMPARE(bytes(out), QJsonDocument(tree).toJson(QJsonDocument::Compact));
    QCOMPARE(out.document().array(), tree);
}

void JsonTextTest::anyTreeIsWrittenAsQtDoes()
{
    JsonText out;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        out.clear();
        Twice twice(seed);
        const QJsonObject tree = twice.object(out, 5);
        if (bytes(out) != byQt(tree))
            QVERIFY2(false,
                     qPrintable(u"seed %1: %2 beside %3"_s.arg(seed).arg(
                         QString::fromUtf8(bytes(out)), QString::fromUtf8(byQt(tree)))));
    }
}

void JsonTextTest::rulesSpeakAsTheRuleBook_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"nb", "nn", "en", "xx"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// Told again and again, from memory and anew, a rule says what RuleBook says.
void JsonTextTest::rulesSpeakAsTheRuleBook()
{
    QFETCH(QString, language);
    const auto law = loadLaw();
    QVERIFY(law.ok());
    const RuleBook &rules = (*law)->rules();
    RuleText told(rules, language);
    std::vector<QByteArray> ids;
    for (const Rule &rule : rules.all())
        ids.push_back(rule.id.toLatin1());
    ids.push_back("no.such.rule");
    for (int round = 0; round < 2; ++round) {
        for (const QByteArray &id : ids) {
            const Reason reason{.rule = {id.constData(), static_cast<size_t>(id.size())},
                                .earliest = QDate(2026, 12, 1 + round),
                                .date = QDate(2026, 11, 21),
                                .amount = Money::fromOre(123'450 + round),
                                .number = 14 + round,
                                .step = round};
            JsonText out;
            out.openObject();
            told.law(out, "law", reason);
            told.needs(out, "needs", reason);
            told.id(out, "rule", reason);
            told.sentence(out, "text", reason);
            out.closeObject();
            const QString needs = rules.needs(reason, language);
            QCOMPARE(bytes(out),
                     byQt({{u"law"_s, rules.law(reason)},
                           {u"needs"_s, needs.isEmpty() ? QJsonValue() : QJsonValue(needs)},
                           {u"rule"_s, QString::fromLatin1(id)},
                           {u"text"_s, rules.sentence(reason, language)}}));
        }
    }
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
