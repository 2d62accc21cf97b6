// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;

namespace {

QString shared(const QString &path)
{
    const QString folder = qEnvironmentVariable("KRAVBOK_SHARED", u"../shared"_s);
    return QDir(QStringLiteral(KRAVBOK_SOURCE_DIR)).filePath(folder + u'/' + path);
}

QStringList against(const QJsonArray &rows)
{
    QStringList out;
    for (const QJsonValue &row : rows) {
        if (!row[u"ok"_s].toBool())
            out.append(row[u"rule"_s].toString());
    }
    return out;
}

} // namespace

/// The request for attachment as a script asks for it.
class TestCliPetition : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsJudgedWithoutAWorkspace();
    void aCaseIsJudgedAndWritten();

private:
    Cli m_cli;
};

void TestCliPetition::aFileIsJudgedWithoutAWorkspace()
{
    const QString example = shared(u"specs/utleggsbegjaering/begjaering-v1-enkel.json"_s);
    if (!QFile::exists(example))
        QSKIP("The specifications are not here; name their folder in KRAVBOK_SHARED.");

    const Said sound = m_cli.run({u"--json"_s, u"preflight"_s, u"--json-file"_s, example});
    ENDED(sound, 0);
    QVERIFY(sound.array().size() >= 59);
    QCOMPARE(against(sound.array()), QStringList());

    QFile file(example);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray bases = root[u"begjaeringensTvangsgrunnlag"_s].toArray();
    QJsonObject basis = bases[0].toObject();
    basis.remove(u"varsel"_s);
    basis.remove(u"begrunnelseUnnlatVarsel"_s);
    bases[0] = basis;
    root[u"begjaeringensTvangsgrunnlag"_s] = bases;
    QTemporaryDir folder;
    QFile changed(folder.filePath(u"b.json"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(QJsonDocument(root).toJson());
    changed.close();
    const Said broken = m_cli.run({u"--json"_s, u"preflight"_s, u"--json-file"_s, changed.fileName()});
    ENDED(broken, 0);
    QCOMPARE(against(broken.array()), QStringList{u"PARAGRAF_4_18_VARSEL_PAAKREVET"_s});

    QFile none(folder.filePath(u"none.json"_s));
    QVERIFY(none.open(QIODevice::WriteOnly));
    none.write("{\"a\":1}");
    none.close();
    const Said refused = m_cli.run({u"--json"_s, u"preflight"_s, u"--json-file"_s, none.fileName()});
    ENDED(refused, 1);
    QCOMPARE(refused.error()[u"kind"_s].toString(), u"bad_input"_s);
    ENDED(m_cli.run({u"--json"_s, u"preflight"_s, u"--json-file"_s, folder.filePath(u"gone.json"_s)}), 3);
}

void TestCliPetition::aCaseIsJudgedAndWritten()
{
    QTemporaryDir folder;
    const QString firm = folder.filePath(u"firma"_s);
    const auto run = [&](const QString &today, const QStringList &words) { return m_cli.json(firm, words, today); };
    ENDED(run(u"2026-03-02"_s, {u"init"_s, u"--rehearsal"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s,
                                u"--address"_s, u"Kaigata 12"_s, u"--postcode"_s, u"6003"_s, u"--town"_s, u"ÅLESUND"_s}), 0);
    QFile list(folder.filePath(u"liste.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Kundenr;Kundenavn;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp\n"
               "1001;Prøve Snekker AS;Storgata 1;0155;OSLO;F-100;01.01.2026;15.01.2026;1000,00;1000,00\n");
    list.close();
    ENDED(run(u"2026-03-02"_s, {u"import"_s, list.fileName()}), 0);
    const Said started = run(u"2026-03-02"_s, {u"case"_s, u"start"_s, u"F-100"_s});
    ENDED(started, 0);
    const QString id = started.array()[0][u"case"_s].toString();

    const Said judged = run(u"2026-03-02"_s, {u"preflight"_s, id});
    ENDED(judged, 0);
    QVERIFY(against(judged.array()).contains(u"PARAGRAF_4_18_VARSEL_PAAKREVET"_s));
    for (const QJsonValue &row : judged.array()) {
        QVERIFY(!row[u"rule"_s].toString().isEmpty() && !row[u"text"_s].toString().isEmpty());
        QVERIFY(row[u"judged"_s].toBool() || row[u"ok"_s].toBool());
    }

    const Said sheet = run(u"2026-03-02"_s, {u"petition"_s, u"worksheet"_s, id, u"--rules"_s, u"new"_s});
    ENDED(sheet, 0);
    QCOMPARE(sheet.object()[u"groups"_s][0][u"id"_s].toString(), u"petition"_s);

    const Said json = run(u"2026-03-02"_s, {u"petition"_s, u"json"_s, id, u"--combined"_s});
    ENDED(json, 0);
    QCOMPARE(json.object()[u"tvangsfullbyrdelsestype"_s].toString(), u"utleggOgForliksklageKombinert"_s);
    QCOMPARE(json.object()[u"kravTilInnkreving"_s][0][u"innsendersKravreferanse"_s].toString(), u"F-100"_s);
    QCOMPARE(json.object()[u"saksoekt"_s][0][u"saksoekt"_s][u"adresse"_s][0][u"adresseInnland"_s][u"kommunenummer"_s].toString(), u"0301"_s);

    // The number is asked for in words, and there is none.
    const Said none = run(u"2026-03-02"_s, {u"petition"_s, u"json"_s, id, u"--with-identity"_s});
    QVERIFY(none.exitCode == 1 || none.exitCode == 3);
    ENDED(run(u"2026-03-02"_s, {u"petition"_s, u"json"_s, id, u"--rules"_s, u"soon"_s}), 2);
    ENDED(run(u"2026-03-02"_s, {u"preflight"_s}), 2);
}

QTEST_GUILESS_MAIN(TestCliPetition)
#include "tst_clipetition.moc"
