// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/policyrate.h"
#include "core/registers/unit.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registers;

namespace {

QByteArray shared(const QString &path)
{
    QFile file(
        qEnvironmentVariable("KRAVBOK_SHARED", QStringLiteral(KRAVBOK_SOURCE_DIR "/../shared"))
        + u"/specs/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A unit of our own making, with everything we read.
const QByteArray everything =
    R"({"organisasjonsnummer": "991825827", "navn": "PRØVE AS", "organisasjonsform": {"kode": "AS"},
 "forretningsadresse": {"landkode": "NO", "postnummer": "0155", "poststed": "OSLO", "adresse": ["Prøveveien 1"], "kommunenummer": "0301"},
 "postadresse": {"landkode": "NO", "postnummer": "0101", "poststed": "OSLO", "adresse": ["Postboks 1"]},
 "konkurs": true, "konkursdato": "2026-08-26", "underAvvikling": true, "underAvviklingDato": "2026-01-02",
 "underTvangsavviklingEllerTvangsopplosning": true, "tvangsopplostPgaManglendeRegnskapDato": "2026-06-04",
 "underRekonstruksjonsforhandlingDato": "2026-05-01", "maalform": "Nynorsk", "registrertIForetaksregisteret": true,
 "epostadresse": "post@prove.example", "telefon": "00 00 00 00", "overordnetEnhet": "974760584",
 "paategninger": [{"infotype": "FADR", "tekst": "Feil adresse.", "innfoertDato": "2026-09-01"}], "respons_klasse": "Enhet"})";

const QByteArray header = "FREQ;INSTRUMENT_TYPE;TIME_PERIOD;OBS_VALUE\n";

} // namespace

/// What the registers answer.
class RegistersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsRead();
    void publishedUnits_data();
    void publishedUnits();
    void brokenUnitsAreRefused_data();
    void brokenUnitsAreRefused();
    void publishedRates();
    void rates_data();
    void rates();
    void theNewestRateOnOrBeforeADay();
    void nothingBreaksThem();
};

void RegistersTest::everyMemberIsRead()
{
    const auto unit = readUnit(everything, u"991825827"_s);
    QVERIFY(unit.ok());
    QCOMPARE(unit->form, u"AS"_s);
    QCOMPARE(unit->kind(), DebtorKind::Company);
    QCOMPARE(unit->municipality, u"0301"_s);
    QCOMPARE(unit->business, (Address{{u"Prøveveien 1"_s}, u"0155"_s, u"OSLO"_s, {}}));
    QCOMPARE(unit->postal.lines, QStringList{u"Postboks 1"_s});
    QVERIFY(unit->bankrupt && unit->windingUp && unit->forcedWindingUp && !unit->deleted
            && unit->mustStop() && unit->inBusinessRegister);
    QCOMPARE(unit->bankruptSince, QDate(2026, 8, 26));
    QCOMPARE(unit->forcedSince, QDate(2026, 6, 4));
    QCOMPARE(unit->reconstructionSince, QDate(2026, 5, 1));
    QCOMPARE(unit->language, u"nn"_s);
    QCOMPARE(unit->remarks.size(), size_t(1));
    QCOMPARE(unit->parent, u"974760584"_s);
}

void RegistersTest::publishedUnits_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("marks"); // b bankrupt, w winding up, f forced, d deleted, r remark.

    QTest::newRow("Active") << u"enhet-asa-active.json"_s << u"ASA"_s << u"1103"_s << QString()
                            << QString();
    QTest::newRow("Bankrupt") << u"enhet-as-konkurs.json"_s << u"AS"_s << u"4642"_s << QString()
                              << u"b"_s;
    QTest::newRow("Winding up") << u"enhet-as-under-avvikling.json"_s << u"AS"_s << u"5501"_s
                                << QString() << u"w"_s;
    QTest::newRow("Dissolved by force")
        << u"enhet-as-tvangsopplost.json"_s << u"AS"_s << u"3101"_s << QString() << u"f"_s;
    QTest::newRow("Wrong address") << u"enhet-as-paategning-wrong-address.json"_s << u"AS"_s
                                   << u"0301"_s << QString() << u"r"_s;
    QTest::newRow("Sole trader") << u"enhet-enk.json"_s << u"ENK"_s << u"3905"_s << QString()
                                 << QString();
    QTest::newRow("Foreign head office")
        << u"enhet-nuf-foreign-address.json"_s << u"NUF"_s << QString() << u"DE"_s << QString();
    QTest::newRow("Deleted") << u"enhet-slettet.json"_s << u"AS"_s << QString() << QString()
                             << u"d"_s;
    QTest::newRow("Removed") << u"enhet-410-removed.CONSTRUCTED.json"_s << QString() << QString()
                             << QString() << u"d"_s;
}

void RegistersTest::publishedUnits()
{
    QFETCH(QString, file);
    QFETCH(QString, form);
    QFETCH(QString, municipality);
    QFETCH(QString, country);
    QFETCH(QString, marks);
    const QByteArray bytes = shared(u"brreg/examples/"_s + file);
    if (bytes.isEmpty())
        QSKIP("KRAVBOK_SHARED has no specs/brreg");

    const auto unit = readUnit(bytes);

    QVERIFY2(unit.ok(), unit.ok() ? "" : qPrintable(unit.error().message));
    QCOMPARE(unit->form, form);
    QCOMPARE(unit->municipality, municipality);
    QCOMPARE(unit->business.country, country);
    QString found;
    found += unit->bankrupt ? u"b"_s : QString();
    found += unit->windingUp ? u"w"_s : QString();
    found += unit->forcedWindingUp ? u"f"_s : QString();
    found += unit->deleted ? u"d"_s : QString();
    found += unit->remarks.empty() ? QString() : u"r"_s;
    QCOMPARE(found, marks);
    QCOMPARE(unit->mustStop(),
             marks.contains(u'b') || marks.contains(u'f') || marks.contains(u'd'));
}

void RegistersTest::brokenUnitsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("Nothing") << QByteArray();
    QTest::newRow("A list") << QByteArray("[]");
    QTest::newRow("Cut off") << everything.left(300);
    QTest::newRow("Another number") << QByteArray(everything).replace("991825827", "974760673");
    QTest::newRow("No name") << QByteArray(
        "{\"organisasjonsnummer\": \"991825827\", \"organisasjonsform\": {\"kode\": \"AS\"}}");
    QTest::newRow("A number that is a number")
        << QByteArray("{\"organisasjonsnummer\": 991825827, \"navn\": \"X\"}");
    QTest::newRow("Endless") << QByteArray("{\"navn\": \"") + QByteArray(2'000'000, 'x') + "\"}";
    QTest::newRow("Deep") << QByteArray(5000, '[');
}

void RegistersTest::brokenUnitsAreRefused()
{
    QFETCH(QByteArray, bytes);

    const auto unit = readUnit(bytes, u"991825827"_s);

    QVERIFY(!unit.ok());
    QCOMPARE(unit.error().kind, ErrorKind::BadInput);
}

void RegistersTest::publishedRates()
{
    const QByteArray csv = shared(u"norges-bank/examples/policy-rate.csv"_s);
    const QByteArray json = shared(u"norges-bank/examples/policy-rate-last1.sdmx.json"_s);
    if (csv.isEmpty() || json.isEmpty())
        QSKIP("KRAVBOK_SHARED has no specs/norges-bank");

    const auto fromCsv = readPolicyRates(csv);
    QVERIFY(fromCsv.ok());
    QCOMPARE(fromCsv->size(), size_t(1));
    QCOMPARE(fromCsv->front().day, QDate(2026, 8, 6));
    QCOMPARE(fromCsv->front().rate, Rate::basisPoints(425));
    const auto fromJson = readPolicyRates(json);
    QVERIFY(fromJson.ok());
    QCOMPARE(fromJson->front().day, QDate(2026, 10, 6));
    QCOMPARE(fromJson->front().rate, Rate::basisPoints(450));
    QVERIFY2(!readPolicyRates(shared(u"norges-bank/examples/eur-nok.csv"_s)).ok(),
             "a currency is no policy rate");
}

void RegistersTest::rates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("points"); // Of the last row; -9999 when refused.

    QTest::newRow("Two decimals") << header + "B;KPRA;2027-01-04;4.25\n" << 425;
    QTest::newRow("No decimals") << header + "B;KPRA;2027-01-04;4\n" << 400;
    QTest::newRow("Zeros at the end") << header + "B;KPRA;2027-01-04;4.2500\n" << 425;
    QTest::newRow("Below nothing") << header + "B;KPRA;2027-01-04;-0.25\n" << -25;
    QTest::newRow("An order mark and Windows lines") << "\xef\xbb\xbf" + header.trimmed()
            + "\r\nB;KPRA;2027-01-04;4.5\r\n" << 450;
    QTest::newRow("The same day twice, alike")
        << header + "B;KPRA;2027-01-04;4.5\nB;KPRA;2027-01-04;4.50\n"
        << 450;
    QTest::newRow("The same day with two rates")
        << header + "B;KPRA;2027-01-04;4.5\nB;KPRA;2027-01-04;4.25\n"
        << -9999;
    QTest::newRow("Three decimals") << header + "B;KPRA;2027-01-04;4.255\n" << -9999;
    QTest::newRow("A comma") << header + "B;KPRA;2027-01-04;4,25\n" << -9999;
    QTest::newRow("No rate of this world") << header + "B;KPRA;2027-01-04;425\n" << -9999;
    QTest::newRow("A day that does not exist") << header + "B;KPRA;2027-02-30;4.5\n" << -9999;
    QTest::newRow("Too few cells") << header + "B;KPRA;2027-01-04\n" << -9999;
    QTest::newRow("Another rate") << header + "B;DEPO;2027-01-04;4.5\n" << -9999;
    QTest::newRow("A page instead of data") << QByteArray("<html>Sorry</html>") << -9999;
    QTest::newRow("JSON of something else") << QByteArray("{\"data\": {}}") << -9999;
}

void RegistersTest::rates()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, points);

    const auto rates = readPolicyRates(bytes);

    QCOMPARE(rates.ok() ? rates->back().rate.bp() : -9999, points);
}

void RegistersTest::theNewestRateOnOrBeforeADay()
{
    const auto rates = readPolicyRates(header + "B;KPRA;2026-12-30;4.5\nB;KPRA;2027-01-04;4.25\n");
    QVERIFY(rates.ok());
    QCOMPARE(policyRateOn(*rates, QDate(2027, 1, 1))->rate,
             Rate::basisPoints(450)); // New Year's Day has none of its own.
    QCOMPARE(policyRateOn(*rates, QDate(2027, 1, 4))->rate, Rate::basisPoints(425));
    QVERIFY(!policyRateOn(*rates, QDate(2026, 12, 29)));
    QVERIFY(readPolicyRates(header).ok());
}

void RegistersTest::nothingBreaksThem()
{
    // The fuzzers' promise in a form every run repeats: an answer or an error, whatever the bytes.
    QRandomGenerator random(20261127);
    const QByteArrayList seeds{
        everything, header + "B;KPRA;2027-01-04;4.25\n",
        R"({"data":{"dataSets":[{"series":{"0:0:0:0":{"observations":{"0":["4.5"]}}}}],"structure":{"dimensions":{"series":[{"values":[{"id":"KPRA"}]}],"observation":[{"values":[{"id":"2026-10-06"}]}]}}}})"};
    QVERIFY(readPolicyRates(seeds[2]).ok());
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = seeds[round % 3];
        for (int changes = 1 + random.bounded(4); changes > 0; --changes) {
            const int place = random.bounded(static_cast<int>(bytes.size()));
            if (random.bounded(3) == 0)
                bytes.remove(place, 1 + random.bounded(20));
            else if (random.bounded(2) == 0)
                bytes.insert(
                    place,
                    bytes.mid(random.bounded(static_cast<int>(bytes.size())), random.bounded(30)));
            else
                bytes[place] = static_cast<char>(random.bounded(256));
            if (bytes.isEmpty())
                bytes = "x";
        }
        const auto unit = readUnit(bytes);
        QVERIFY(!unit.ok() || unit->orgnr.size() == 9);
        const auto rates = readPolicyRates(bytes);
        for (size_t i = 0; rates.ok() && i < rates->size(); ++i)
            QVERIFY((*rates)[i].day.isValid() && qAbs((*rates)[i].rate.bp()) < 10'000);
    }
}

QTEST_GUILESS_MAIN(RegistersTest)
#include "tst_registers.moc"
