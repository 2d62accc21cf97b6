// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/signature.h"
#include "tests/cli/cli.h"
#include "tests/support/webserver.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray newRate =
    R"({"format": "kravbok-law/1", "issued": "2026-12-20", "title": "Rente 2027", "rates": {"series": [
 {"id": "late_interest_pct_pa", "merge": "rows", "rows": [
  {"from": "2027-01-01", "to": "2027-06-30", "value": "12.50", "law": "FOR-2026-12-17-1", "source": "test", "verified": "found"}]}]}})";
const QByteArray openItems =
    "Kundenr;Kundenavn;Orgnr;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID;Tekst\n"
    "1001;Prøve AS;991825827;Gamleveien 1;0155;OSLO;F-100;01.01.2026;15.01.2026;10000,00;10000,00;;Arbeid\n";
const QByteArray unit =
    R"({"organisasjonsnummer": "991825827", "navn": "PRØVE AS", "organisasjonsform": {"kode": "AS"}, "maalform": "Nynorsk",
 "forretningsadresse": {"landkode": "NO", "postnummer": "5804", "poststed": "BERGEN", "adresse": ["Nyveien 2"], "kommunenummer": "4601"}, "konkurs": %1, "respons_klasse": "Enhet"})";
const QByteArray court =
    R"({"organisasjonsnummer": "926725939", "navn": "OSLO TINGRETT", "organisasjonsform": {"kode": "ORGL"},
 "postadresse": {"landkode": "NO", "postnummer": "%1", "poststed": "OSLO", "adresse": ["Postboks 2106 Vika"]},
 "forretningsadresse": {"landkode": "NO", "postnummer": "0164", "poststed": "OSLO", "adresse": ["C.J. Hambros plass 4"], "kommunenummer": "0301"}})";

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// The law and the registers from outside, by the command line and against a server on this machine.
class CliLawTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (m_server.isRunning()) {
            qputenv("KRAVBOK_BRREG_URL", m_server.address(u"brreg"_s).toUtf8());
            qputenv("KRAVBOK_NORGES_BANK_URL", m_server.address(u"nb"_s).toUtf8());
        }
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString &name : {u"firm"_s, u"real"_s}) {
            QStringList words{u"init"_s,       u"--name"_s,    u"Fjordlys Elektro AS"_s,
                              u"--orgnr"_s,    u"974760673"_s, u"--account"_s,
                              u"12345678903"_s};
            if (name == u"firm")
                words << u"--rehearsal"_s;
            ENDED(m_cli.json(m_folder->filePath(name), words), 0);
        }
    }
    void aSignedFileIsAdoptedAndUsed();
    void whatIsNotTrustedIsRefused();
    void aRehearsalMayTryAnUnsignedFile();
    void theRateIsDerivedProposedAndConfirmed();
    void checkWarnsAndThenFails();
    void unitsAreLookedUpAndWashed();
    void officesAreFetchedFromTheRegister();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    Said run(const QString &today, const QStringList &words) const
    {
        return m_cli.json(file(u"firm"_s), words, today);
    }
    QString interestOf2027(const QString &workspace) const
    {
        const Said said =
            m_cli.json(file(workspace), {u"rates"_s, u"list"_s, u"--on"_s, u"2027-02-01"_s});
        for (const auto &row : said.array()) {
            if (row.toObject()[u"series"_s].toString() == u"late_interest_pct_pa")
                return row.toObject()[u"value"_s].toString();
        }
        return {};
    }

    Cli m_cli;
    WebServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliLawTest::aSignedFileIsAdoptedAndUsed()
{
    const auto pair = secrets::makeSigningPair();
    QVERIFY(pair.ok());
    QVERIFY(writeFile(file(u"law.json"_s), newRate));
    QVERIFY(writeFile(file(u"law.json.sig"_s), *secrets::signBytes(newRate, pair->secret)));
    QVERIFY(writeFile(file(u"key.pub"_s), pair->open + " Prøve\n"));
    const QStringList update{u"rates"_s, u"update"_s, file(u"law.json"_s), u"--key"_s,
                             file(u"key.pub"_s)};

    const Said preview = run(u"2026-12-21"_s, update + QStringList{u"--preview"_s});
    ENDED(preview, 0);
    QCOMPARE(preview.object()[u"adopted"_s].toBool(), false);
    QCOMPARE(preview.object()[u"changes"_s].toArray().size(), 1);
    QCOMPARE(interestOf2027(u"firm"_s), QString());
    const Said adopted = run(u"2026-12-21"_s, update);
    ENDED(adopted, 0);
    QCOMPARE(adopted.object()[u"adopted"_s].toBool(), true);
    QVERIFY(adopted.object()[u"signer"_s].toString().endsWith(u"Prøve"));
    QCOMPARE(interestOf2027(u"firm"_s), u"12.50"_s);
    QCOMPARE(interestOf2027(u"real"_s), QString());
    const Said again = run(u"2026-12-22"_s, update);
    ENDED(again, 0);
    QCOMPARE(again.object()[u"adopted"_s].toBool(), false);
    const Said list = run({}, {u"rates"_s, u"adopted"_s});
    ENDED(list, 0);
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(list.array()[0].toObject()[u"origin"_s].toString(), u"signed"_s);
    const Said interest = run({},
                              {u"interest"_s, u"--principal"_s, u"10000"_s, u"--due"_s,
                               u"2026-12-30"_s, u"--to"_s, u"2027-01-10"_s});
    ENDED(interest, 0);
    QCOMPARE(interest.object()[u"lines"_s].toArray().last().toObject()[u"rate"_s].toString(),
             u"12.50"_s);
}

void CliLawTest::whatIsNotTrustedIsRefused()
{
    const auto pair = secrets::makeSigningPair();
    const auto stranger = secrets::makeSigningPair();
    QVERIFY(writeFile(file(u"law.json"_s), newRate + ' '));
    QVERIFY(writeFile(file(u"key.pub"_s), pair->open + " Prøve\n"));
    const QStringList update{u"rates"_s, u"update"_s, file(u"law.json"_s)};
    const QStringList withKey = update + QStringList{u"--key"_s, file(u"key.pub"_s)};

    const Said unsignedFile = run(u"2026-12-21"_s, update);
    ENDED(unsignedFile, 1);
    QCOMPARE(unsignedFile.error()[u"rule"_s].toString(), u"law.signature"_s);
    QVERIFY(writeFile(file(u"law.json.sig"_s), *secrets::signBytes(newRate, pair->secret)));
    ENDED(run(u"2026-12-21"_s, withKey), 1); // Changed after it was signed.
    QVERIFY(
        writeFile(file(u"law.json.sig"_s), *secrets::signBytes(newRate + ' ', stranger->secret)));
    ENDED(run(u"2026-12-21"_s, withKey), 1);
    ENDED(run(u"2026-12-21"_s, update), 1); // No key of the program's own.
    QVERIFY(writeFile(file(u"law.json.sig"_s), *secrets::signBytes(newRate + ' ', pair->secret)));
    ENDED(run(u"2026-12-21"_s, withKey), 0);

    // A real firm takes neither somebody's own key nor an unsigned file.
    ENDED(m_cli.json(file(u"real"_s), withKey), 1);
    QVERIFY(QFile::remove(file(u"law.json.sig"_s)));
    ENDED(m_cli.json(file(u"real"_s), update + QStringList{u"--rehearsal"_s}), 1);
    QCOMPARE(interestOf2027(u"real"_s), QString());
    ENDED(run({}, {u"rates"_s, u"update"_s}), 2);
}

void CliLawTest::aRehearsalMayTryAnUnsignedFile()
{
    QFile shipped(QStringLiteral(KRAVBOK_SOURCE_DIR "/resources/law/rates.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray whole = shipped.readAll();
    const QByteArray last =
        "\"from\": \"2026-07-01\", \"to\": \"2026-12-31\", \"value\": \"12.25\"";
    QVERIFY(whole.contains(last));
    whole.replace(last, "\"from\": \"2026-07-01\", \"to\": \"2027-06-30\", \"value\": \"12.25\"");
    QVERIFY(writeFile(file(u"rates.json"_s), whole));

    const Said adopted =
        run(u"2026-12-21"_s, {u"rates"_s, u"update"_s, file(u"rates.json"_s), u"--rehearsal"_s});
    ENDED(adopted, 0);
    QCOMPARE(adopted.object()[u"origin"_s].toString(), u"rehearsal"_s);
    QCOMPARE(interestOf2027(u"firm"_s), u"12.25"_s);

    // In the same workspace a real firm does not see it.
    ENDED(m_cli.json(file(u"firm"_s),
                     {u"init"_s, u"--name"_s, u"Ekte AS"_s, u"--orgnr"_s, u"991825827"_s,
                      u"--account"_s, u"12345678903"_s}),
          0);
    const Said real =
        m_cli.json(file(u"firm"_s), {u"--creditor"_s, u"991825827"_s, u"rates"_s, u"check"_s},
                   u"2027-02-01"_s);
    ENDED(real, 1);
    QVERIFY(writeFile(
        file(u"broken.json"_s),
        "{\"format\": \"kravbok-law-rates/1\", \"as_of\": \"2027-01-01\", \"series\": [{\"id\": \"x\"}]}"));
    ENDED(run(u"2026-12-21"_s,
              {u"--creditor"_s, u"1"_s, u"rates"_s, u"update"_s, file(u"broken.json"_s),
               u"--rehearsal"_s}),
          1);
}

void CliLawTest::theRateIsDerivedProposedAndConfirmed()
{
    if (!m_server.isRunning())
        QSKIP("python3 is not installed");
    m_server.put(
        u"nb/IR/B.KPRA.SD.R"_s,
        "FREQ;INSTRUMENT_TYPE;TIME_PERIOD;OBS_VALUE\nB;KPRA;2026-12-30;4.5\nB;KPRA;2027-01-04;4.25\n");
    const QStringList online{u"rates"_s, u"update"_s, u"--online"_s};

    const Said early = run(u"2026-12-31"_s, online);
    ENDED(early, 0);
    QCOMPARE(early.object()[u"adopted"_s].toBool(), false);
    QCOMPARE(early.object()[u"derivation"_s].toObject()[u"rate"_s].toString(), u"12.50"_s);
    QCOMPARE(early.object()[u"earliest"_s].toString(), u"2027-01-01"_s);
    const Said tooEarly = run(u"2026-12-31"_s, online + QStringList{u"--accept"_s});
    ENDED(tooEarly, 1);
    QCOMPARE(tooEarly.error()[u"earliest"_s].toString(), u"2027-01-01"_s);

    // The policy rate of 1 January is that of the last business day before it, not the one set afterwards.
    const Said proposed = run(u"2027-01-05"_s, online);
    ENDED(proposed, 0);
    QCOMPARE(proposed.object()[u"adopted"_s].toBool(), false);
    QCOMPARE(proposed.object()[u"derivation"_s].toObject()[u"observed"_s].toString(),
             u"2026-12-30"_s);
    QCOMPARE(interestOf2027(u"firm"_s), QString());
    ENDED(run(u"2027-01-05"_s, online + QStringList{u"--accept"_s}), 0);
    QCOMPARE(interestOf2027(u"firm"_s), u"12.50"_s);
    const Said list = run({}, {u"rates"_s, u"adopted"_s});
    QCOMPARE(list.array()[0].toObject()[u"origin"_s].toString(), u"derived"_s);
    QVERIFY(m_server.asked().contains(
        "/nb/IR/B.KPRA.SD.R?format=csv&startPeriod=2026-12-11&endPeriod=2027-01-01&locale=en\tKravbok/"));

    m_server.put(u"nb/IR/B.KPRA.SD.R"_s, "<html>down for maintenance</html>");
    ENDED(run(u"2027-07-05"_s, online), 1);
}

void CliLawTest::checkWarnsAndThenFails()
{
    const Said early = run(u"2026-11-01"_s, {u"rates"_s, u"check"_s});
    ENDED(early, 0);
    QCOMPARE(early.object()[u"warnings"_s].toArray().size(), 0);
    const Said warned = run(u"2026-12-01"_s, {u"rates"_s, u"check"_s});
    ENDED(warned, 0);
    QVERIFY(!warned.object()[u"warnings"_s].toArray().isEmpty());
    ENDED(run(u"2027-01-01"_s, {u"rates"_s, u"check"_s}), 1);
}

void CliLawTest::unitsAreLookedUpAndWashed()
{
    if (!m_server.isRunning())
        QSKIP("python3 is not installed");
    m_server.put(u"brreg/enheter/991825827"_s, QByteArray(unit).replace("%1", "false"));
    m_server.put(
        u"brreg/underenheter/974760673"_s,
        R"({"organisasjonsnummer": "974760673", "navn": "AVDELING", "organisasjonsform": {"kode": "BEDR"}, "overordnetEnhet": "991825827"})");
    const Said found = run({}, {u"register"_s, u"lookup"_s, u"991 825 827"_s});
    ENDED(found, 0);
    QCOMPARE(found.object()[u"municipality"_s].toString(), u"4601"_s);
    QCOMPARE(found.object()[u"kind"_s].toString(), u"company"_s);
    const Said sub = run({}, {u"register"_s, u"lookup"_s, u"974760673"_s});
    ENDED(sub, 0);
    QCOMPARE(sub.object()[u"parent"_s].toString(), u"991825827"_s);
    ENDED(run({}, {u"register"_s, u"lookup"_s, u"123456785"_s}), 1);
    ENDED(run({}, {u"register"_s, u"lookup"_s, u"123456789"_s}), 1);

    QVERIFY(writeFile(file(u"list.csv"_s), openItems));
    ENDED(run(u"2026-09-01"_s, {u"import"_s, file(u"list.csv"_s)}), 0);
    ENDED(run(u"2026-09-01"_s, {u"case"_s, u"start"_s, u"F-100"_s}), 0);
    const Said shown = run(u"2026-09-01"_s, {u"register"_s, u"wash"_s});
    ENDED(shown, 0);
    const QJsonObject row = shown.object()[u"debtors"_s].toArray()[0].toObject();
    QCOMPARE(row[u"changed"_s].toBool(), true);
    QCOMPARE(row[u"after"_s].toObject()[u"postcode"_s].toString(), u"5804"_s);
    QCOMPARE(shown.object()[u"saved"_s].toInt(), 0);
    m_server.put(u"brreg/enheter/991825827"_s, QByteArray(unit).replace("%1", "true"));
    const Said applied = run(u"2026-09-01"_s, {u"register"_s, u"wash"_s, u"--apply"_s});
    ENDED(applied, 0);
    QCOMPARE(applied.object()[u"saved"_s].toInt(), 2); // The customer, and what has become of it.
    // Bankrupt: every step is refused with the rule, the reference and the way on.
    const QJsonArray refused = run(u"2026-09-01"_s, {u"case"_s, u"next"_s, u"2026-0001"_s}).object()[u"refused"_s].toArray();
    QCOMPARE(refused.size(), 10);
    for (const QJsonValue &one : refused) {
        QCOMPARE(one[u"rule"_s].toString(), u"bankruptcy.declared"_s);
        QVERIFY(one[u"law"_s].toString().contains(u"konkursloven"_s));
        QVERIFY(one[u"needs"_s].toString().contains(u"boet"_s));
    }
    // The register's municipality goes before the post code, with where and when it was read.
    const QJsonObject authority = run(u"2026-09-01"_s, {u"authority"_s, u"--case"_s, u"2026-0001"_s}).object();
    QCOMPARE(authority[u"municipality"_s].toString(), u"4601"_s);
    QCOMPARE(authority[u"confidence"_s].toString(), u"high"_s);
    QCOMPARE(authority[u"source"_s].toString(), u"Enhetsregisteret"_s);
    QCOMPARE(authority[u"as_of"_s].toString(), u"2026-09-01"_s);
    // What a person says takes its place, and the steps open again.
    ENDED(run(u"2026-09-02"_s, {u"debtor"_s, u"mark"_s, u"1001"_s, u"--standing"_s, u"nonsense"_s, u"--source"_s, u"x"_s}), 2);
    ENDED(run(u"2026-09-02"_s, {u"debtor"_s, u"mark"_s, u"1001"_s, u"--standing"_s, u"ordinary"_s}), 2);
    ENDED(run(u"2026-09-02"_s, {u"debtor"_s, u"mark"_s, u"1001"_s, u"--standing"_s, u"winding_up"_s, u"--date"_s, u"2026-08-20"_s, u"--source"_s, u"Styret"_s}), 0);
    const QJsonObject marked = run(u"2026-09-02"_s, {u"debtor"_s, u"marks"_s}).array()[0].toObject();
    QCOMPARE(marked[u"rule"_s].toString(), u"debtor.winding_up"_s);
    QCOMPARE(marked[u"municipality"_s].toString(), u"4601"_s);
    const QJsonObject open = run(u"2026-09-02"_s, {u"case"_s, u"next"_s, u"2026-0001"_s}).object();
    QVERIFY(!open[u"allowed"_s].toArray().isEmpty());
    QCOMPARE(open[u"remarks"_s][0][u"rule"_s].toString(), u"debtor.winding_up"_s);
    ENDED(run(u"2026-09-02"_s, {u"register"_s, u"wash"_s, u"--apply"_s}), 0);
    const Said again = run(u"2026-09-02"_s, {u"register"_s, u"wash"_s, u"--apply"_s});
    ENDED(again, 0);
    QCOMPARE(again.object()[u"saved"_s].toInt(), 0);

    qputenv("KRAVBOK_BRREG_URL", "http://127.0.0.1:1");
    ENDED(run({}, {u"register"_s, u"lookup"_s, u"991825827"_s}), 3);
    qputenv("KRAVBOK_BRREG_URL", m_server.address(u"brreg"_s).toUtf8());
}

void CliLawTest::officesAreFetchedFromTheRegister()
{
    if (!m_server.isRunning())
        QSKIP("python3 is not installed");
    m_server.put(u"brreg/enheter/926725939"_s, QByteArray(court).replace("%1", "0125"));
    const QStringList fetch{u"authority"_s, u"fetch"_s, u"926725939"_s};
    const Said first = run(u"2026-09-01"_s, fetch);
    ENDED(first, 0);
    QCOMPARE(first.object()[u"saved"_s].toInt(), 1);
    const auto oslo = [this] {
        return run({}, {u"authority"_s, u"--postcode"_s, u"0155"_s})
            .object()[u"court"_s]
            .toObject();
    };
    QCOMPARE(oslo()[u"postcode"_s].toString(), u"0125"_s);
    QCOMPARE(oslo()[u"trust"_s].toString(), u"register"_s);
    QCOMPARE(oslo()[u"printable"_s].toBool(), true);

    // What would be overwritten is shown, and waits.
    m_server.put(u"brreg/enheter/926725939"_s, QByteArray(court).replace("%1", "0101"));
    const Said differs = run(u"2026-09-02"_s, fetch);
    ENDED(differs, 0);
    QCOMPARE(differs.object()[u"waiting"_s].toInt(), 1);
    QCOMPARE(oslo()[u"postcode"_s].toString(), u"0125"_s);
    ENDED(run(u"2026-09-02"_s, fetch + QStringList{u"--yes"_s}), 0);
    QCOMPARE(oslo()[u"postcode"_s].toString(), u"0101"_s);
    ENDED(run(u"2026-09-02"_s, {u"authority"_s, u"fetch"_s, u"Agder tingrett"_s}), 1);
    ENDED(run(u"2026-09-02"_s, {u"authority"_s, u"fetch"_s}), 2);

    // Among several, one the register does not know is told and stops nobody.
    m_server.put(u"brreg/enheter/926725939"_s, QByteArray(court).replace("%1", "0102"));
    const Said several =
        run(u"2026-09-03"_s,
            {u"authority"_s, u"fetch"_s, u"Agder tingrett"_s, u"926725939"_s, u"--yes"_s});
    ENDED(several, 0);
    QCOMPARE(several.object()[u"without"_s].toArray().size(), 1);
    QCOMPARE(oslo()[u"postcode"_s].toString(), u"0102"_s);
}

QTEST_GUILESS_MAIN(CliLawTest)
#include "tst_clilaw.moc"
