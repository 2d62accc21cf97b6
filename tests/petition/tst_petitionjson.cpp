// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/json.h"
#include "tests/petition/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace petition;
using namespace Qt::StringLiterals;

namespace {

/// Every text, number and truth value of a document, with how often it stands there.
void leaves(const QJsonValue &value, QMap<QString, int> &out, const QString &key = {})
{
    // What model 1.0 has no more (SOURCE.txt and the published list of changes), and the kind and country of
    // an account or identifier, which the newer form says by its shape.
    static const QStringList gone{u"saksoekerReferanse"_s, u"saksoektReferanse"_s, u"referanseSak"_s,
                                  u"inkassobevillingshaverNummer"_s, u"identifikatortype"_s};
    if (gone.contains(key))
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            leaves(it.value(), out, it.key());
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            leaves(item, out, key);
    } else {
        ++out[QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))];
    }
}

QMap<QString, int> leavesOf(const QByteArray &json)
{
    QMap<QString, int> out;
    leaves(QJsonDocument::fromJson(json).object(), out);
    return out;
}

} // namespace

class TestPetitionJson : public QObject
{
    Q_OBJECT

private slots:
    void theOfficialExamplesAreReadWithoutLoss_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("claims");
        QTest::newRow("simple") << u"begjaering-v1-enkel.json"_s << 3;
        QTest::newRow("complex") << u"begjaering-v1-kompleks.json"_s << 12;
    }

    void theOfficialExamplesAreReadWithoutLoss()
    {
        QFETCH(QString, name);
        QFETCH(int, claims);
        const QByteArray json = sharedFile(u"specs/utleggsbegjaering/"_s + name);
        if (json.isEmpty())
            QSKIP("The shared specifications are not here.");

        const auto first = read(json);
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().message));
        const QByteArray written = write(first->petition);
        const auto second = read(written);
        QVERIFY(second.ok());

        QCOMPARE(static_cast<int>(first->petition.claims.size()), claims);
        for (const Issue &issue : first->issues)
            QCOMPARE(issue.code, u"member.gone"_s);
        QVERIFY(second->issues.empty());
        QVERIFY(first->petition == second->petition);
        QCOMPARE(write(second->petition), written);
        // Nothing that stood there has gone astray.
        const QMap<QString, int> had = leavesOf(json);
        const QMap<QString, int> has = leavesOf(written);
        for (auto it = had.constBegin(); it != had.constEnd(); ++it)
            QVERIFY2(has.value(it.key()) >= it.value(), qPrintable(it.key()));
    }

    void theOfficialExamplesBreakNoRule_data() { theOfficialExamplesAreReadWithoutLoss_data(); }

    void theOfficialExamplesBreakNoRule()
    {
        QFETCH(QString, name);
        const QByteArray json = sharedFile(u"specs/utleggsbegjaering/"_s + name);
        if (json.isEmpty())
            QSKIP("The shared specifications are not here.");
        const auto reading = read(json);
        QVERIFY(reading.ok());

        QCOMPARE(broken(reading->petition, shippedRules()), QSet<QString>());
    }

    void whatIsWrittenIsReadBack()
    {
        Petition petition = soundPetition();
        petition.debtors[0].party.addresses.push_back(PartyAddress{u"postadresse"_s, true, u"Gatan 1"_s, u"21120"_s, u"Malmö"_s, {}, u"SE"_s, {}});
        petition.claims[0].reductions = {{QDate(2026, 9, 5), Sum::of(Money::fromOre(1))}};
        petition.claims[0].extensions = {{QDate(2027, 1, 1), u"uvitenhet"_s}};
        petition.claims[0].bears->agreed = Percent{Rate::basisPoints(1199), {}};
        petition.bases[0].statement->dispatch->channel = u"Vår portal"_s;
        petition.bases[0].statement->sentTo = PartyAddress{{}, false, u"Storgata 1"_s, u"0155"_s, u"Oslo"_s, {}, {}, {}};
        petition.wishes = {true, u"Vi vil møtes"_s, {}, u"En båt"_s};
        petition.handler = u"Kundeavdelingen"_s;

        const QByteArray json = write(petition);
        const auto again = read(json);

        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
        QVERIFY(again->issues.empty());
        QCOMPARE(write(again->petition), json);
        QCOMPARE(again->petition.claims[0].bears->agreed->value, Rate::basisPoints(1199));
        QCOMPARE(again->petition.bases[0].statement->sentTo->street, u"Storgata 1"_s);
    }

    void theNamesAreThoseOfModelOne()
    {
        const QJsonObject root = QJsonDocument::fromJson(write(soundPetition())).object();
        const QJsonObject line = root[u"kravTilInnkreving"_s][1].toObject();
        QCOMPARE(line[u"innsendersKravreferanse"_s].toString(), u"F-100-R1"_s);
        QVERIFY(!line.contains(u"kravreferanse"_s));
        QCOMPARE(line[u"rentekrav"_s][u"rentePeriode"_s][u"startdato"_s].toString(), u"2026-09-02"_s);
        QCOMPARE(line[u"gjenstaaendeBeloep"_s][u"beloep"_s].toDouble(), 123.45);
        QVERIFY(root[u"saksoeker"_s][0].toObject().contains(u"saksoekersProsessfullmektig"_s));
        QVERIFY(!root[u"saksoeker"_s][0].toObject().contains(u"saksoekerReferanse"_s));
    }

    void amountsKeepTheirOere_data()
    {
        QTest::addColumn<qint64>("ore");
        for (const qint64 ore : {1LL, 10LL, 99LL, 100LL, 115LL, 12345LL, 1246914LL, 99999999999LL, 1000000000000001LL / 10})
            QTest::addRow("%lld", static_cast<long long>(ore)) << ore;
    }

    void amountsKeepTheirOere()
    {
        QFETCH(qint64, ore);
        Petition petition = soundPetition();
        petition.claims[0].remaining = Sum::of(Money::fromOre(ore));

        const auto again = read(write(petition));

        QVERIFY(again.ok());
        QCOMPARE(again->petition.claims[0].remaining.value.ore(), ore);
    }

    void whatIsNoPetitionIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const QByteArray open = "{\"tvangsfullbyrdelsestype\":\"utlegg\",";
        QTest::newRow("nothing") << QByteArray() << u"no JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"object"_s;
        QTest::newRow("something else") << QByteArray("{\"a\":1}") << u"utleggsbegjæring"_s;
        QTest::newRow("an unknown kind") << QByteArray("{\"tvangsfullbyrdelsestype\":\"arrest\"}") << u"tvangsfullbyrdelsestype"_s;
        QTest::newRow("a day that is none") << QByteArray(open + "\"begjaeringsdato\":\"2026-02-30\"}") << u"begjaeringsdato"_s;
        QTest::newRow("a text where a list is needed") << QByteArray(open + "\"kravTilInnkreving\":7}") << u"kravTilInnkreving"_s;
        QTest::newRow("too long a text") << QByteArray(open + "\"underskrift\":\"" + QByteArray(4001, 'x') + "\"}") << u"underskrift"_s;
        QTest::newRow("too long a list") << QByteArray(open + "\"vedlegg\":[" + QByteArray("{},").repeated(1000) + "{}]}") << u"vedlegg"_s;
        QTest::newRow("too large") << QByteArray(4 * 1024 * 1024 + 1, ' ') << u"megabytes"_s;
        QTest::newRow("cut off") << write(soundPetition()).chopped(3) << u"no JSON"_s;
    }

    void whatIsNoPetitionIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);

        const auto reading = read(json);

        QVERIFY(!reading.ok());
        QCOMPARE(reading.error().kindText(), u"bad_input"_s);
        QVERIFY2(reading.error().message.contains(says), qPrintable(reading.error().message));
    }

    void strangersAreTold()
    {
        const auto reading = read("{\"tvangsfullbyrdelsestype\":\"utlegg\",\"noe\":1,\"saksoeker\":[{\"saksoekerReferanse\":\"x\"}]}");
        QVERIFY(reading.ok());
        QCOMPARE(static_cast<int>(reading->issues.size()), 2);
        QCOMPARE(reading->issues[0].code, u"member.gone"_s);
        QCOMPARE(reading->issues[1].place, u"noe"_s);
    }
};

QTEST_GUILESS_MAIN(TestPetitionJson)
#include "tst_petitionjson.moc"
