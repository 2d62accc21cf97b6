// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;

namespace {

/// The JSON kind a field must have: s text, m money, d date, b flag, n number, a list, o object; a capital
/// letter may also be null.
bool fits(const QJsonValue &value, QChar kind)
{
    static const QRegularExpression money(u"^-?\\d+\\.\\d\\d$"_s);
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    if (kind.isUpper() && value.isNull())
        return true;
    switch (kind.toLower().toLatin1()) {
    case 's': return value.isString();
    case 'm': return value.isString() && money.match(value.toString()).hasMatch();
    case 'd': return value.isString() && date.match(value.toString()).hasMatch();
    case 'b': return value.isBool();
    case 'n': return value.isDouble();
    case 'a': return value.isArray();
    case 'o': return value.isObject();
    default: return false;
    }
}

/// Empty when the object has all these fields ("case:s on:d") with the right kinds.
QString misfit(const QJsonObject &object, const QString &shape)
{
    const QStringList fields = shape.split(u' ', Qt::SkipEmptyParts);
    for (const QString &field : fields) {
        const QString name = field.section(u':', 0, 0);
        if (!object.contains(name))
            return u"%1 is missing"_s.arg(name);
        if (!fits(object[name], field.section(u':', 1).front()))
            return u"%1 is %2"_s.arg(name, QString::fromUtf8(QJsonDocument(QJsonObject{{name, object[name]}}).toJson()));
    }
    return {};
}

#define SHAPED(object, shape) \
    do { \
        const QString wrong = misfit((object), shape); \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong)); \
    } while (false)

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const QByteArray openItems = "Kundenr;Kundenavn;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID;Tekst\n"
                             "1001;Hansen AS;Storgata 1;0155;OSLO;F-100;01.01.2026;15.01.2026;10000,00;10000,00;1234567897;Arbeid\n"
                             "1002;Kari Nordbø;Lillegata 2;5003;BERGEN;F-101;01.01.2026;15.01.2026;2500,00;2500,00;;Arbeid\n"
                             "1002;Kari Nordbø;Lillegata 2;5003;BERGEN;F-102;10.01.2026;24.01.2026;1500,00;1500,00;;Arbeid\n"
                             "1003;Uten Frist AS;Bakken 3;7010;TRONDHEIM;F-103;10.01.2026;;800,00;800,00;;Arbeid\n";

const QStringList firm{u"init"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s,
                       u"--address"_s, u"Kaigata 12"_s, u"--postcode"_s, u"6003"_s, u"--town"_s, u"ÅLESUND"_s};

} // namespace

/// The contract of the command line: verbs, options, exit codes and JSON as the design's page fixes them.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void helpAndVersion();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void outsWithoutAWorkspace();

    void interestVectors_data();
    void interestVectors();
    void aMissingRateNamesSeriesAndLastDay();

    void shapeOfInspectAndImport();
    void shapeOfTheLedger();
    void shapeOfCasesAndLetters();
    void shapeOfPayments();
    void shapeOfLawAndWorkspace();
    void everyVerbSpeaksOneDocument_data();
    void everyVerbSpeaksOneDocument();

    void aRealFirmTakesNoDay();
    void severalFirmsAskWhich();
    void backupAndRestore();
    void restoringNeverMixesFirms();
    void theRehearsalFirm();

private:
    /// A rehearsal firm with the list above taken in.
    QString freshFirm(QTemporaryDir &folder);

    Cli m_cli;
};

void TestCli::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(KRAVBOK_CLI)), KRAVBOK_CLI);
}

QString TestCli::freshFirm(QTemporaryDir &folder)
{
    const QString workspace = folder.filePath(u"firma"_s);
    const QString list = folder.filePath(u"apne-poster.csv"_s);
    const bool made = m_cli.json(workspace, firm + QStringList{u"--rehearsal"_s}).exitCode == 0 && writeFile(list, openItems)
        && m_cli.json(workspace, {u"import"_s, list}, u"2026-02-02"_s).exitCode == 0;
    return made ? workspace : QString();
}

void TestCli::helpAndVersion()
{
    const Said help = m_cli.run({u"--help"_s});
    ENDED(help, 0);
    for (const char *verb : {"init", "import undo", "ledger uncollectable", "case next", "outbox posted", "payment add", "interest", "verify", "self-test"})
        QVERIFY2(help.out.contains(verb), verb);
    QVERIFY(help.err.isEmpty());

    const Said one = m_cli.run({u"case"_s, u"pause"_s, u"--help"_s});
    ENDED(one, 0);
    QVERIFY(one.out.contains("--until"));
    QVERIFY(!one.out.contains("--orgnr"));

    const Said version = m_cli.run({u"--version"_s});
    ENDED(version, 0);
    QVERIFY(version.out.startsWith("kravbok-cli "));
    ENDED(m_cli.run({}), 2);
}

void TestCli::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"ledger"_s, u"list"_s, u"--colour"_s};
    QTest::newRow("option of another verb") << QStringList{u"ledger"_s, u"list"_s, u"--kid"_s, u"1"_s};
    QTest::newRow("option without its value") << QStringList{u"ledger"_s, u"list"_s, u"--filter"_s};
    QTest::newRow("flag with a value") << QStringList{u"ledger"_s, u"list"_s, u"--all=yes"_s};
    QTest::newRow("day that does not exist") << QStringList{u"ledger"_s, u"list"_s, u"--today"_s, u"2026-02-30"_s};
    QTest::newRow("Norwegian date") << QStringList{u"ledger"_s, u"list"_s, u"--today"_s, u"02.02.2026"_s};
    QTest::newRow("language nobody has") << QStringList{u"ledger"_s, u"list"_s, u"--lang"_s, u"sv"_s};
    QTest::newRow("interest without its day") << QStringList{u"interest"_s, u"--principal"_s, u"100"_s, u"--due"_s, u"2026-01-01"_s};
    QTest::newRow("amount with a comma") << QStringList{u"interest"_s, u"--principal"_s, u"100,50"_s, u"--due"_s, u"2026-01-01"_s, u"--to"_s, u"2026-02-01"_s};
    QTest::newRow("init without a number") << QStringList{u"init"_s, u"--name"_s, u"X"_s};
    QTest::newRow("import without a file") << QStringList{u"inspect"_s};
    QTest::newRow("unknown format") << QStringList{u"inspect"_s, u"x"_s, u"--as"_s, u"ods"_s};
}

void TestCli::wrongUsageIsTwo()
{
    QFETCH(QStringList, words);
    QTemporaryDir folder;
    const QString workspace = freshFirm(folder);
    QVERIFY(!workspace.isEmpty());

    const Said said = m_cli.json(workspace, words);

    ENDED(said, 2);
    QCOMPARE(said.error()[u"kind"].toString(), u"usage"_s);
    SHAPED(said.error(), u"kind:s message:s rule:S earliest:D"_s);
    QVERIFY(!said.err.isEmpty());
    const Said plain = m_cli.run(QStringList{u"--workspace"_s, workspace} + words);
    ENDED(plain, 2);
    QVERIFY(plain.out.isEmpty());
    QVERIFY(!plain.err.isEmpty());
}

void TestCli::outsWithoutAWorkspace()
{
    QTemporaryDir folder;

    const Said said = m_cli.json(folder.path(), {u"case"_s, u"list"_s});

    ENDED(said, 1);
    QCOMPARE(said.error()[u"kind"].toString(), u"not_found"_s);
    QVERIFY(said.error()[u"message"].toString().contains(folder.path()));
}

void TestCli::interestVectors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QStringList>("amounts");

    const auto ask = [](const char *principal, const char *due, const char *to, const QStringList &more = {}) {
        return QStringList{u"interest"_s, u"--principal"_s, QLatin1StringView(principal), u"--due"_s, QLatin1StringView(due), u"--to"_s, QLatin1StringView(to)} + more;
    };
    QTest::newRow("W01: two half-years") << ask("10000", "2025-06-15", "2025-07-15") << u"101.71"_s << QStringList{u"51.37"_s, u"50.34"_s};
    QTest::newRow("W02: nothing on the due date") << ask("10000", "2025-06-15", "2025-06-15") << u"0.00"_s << QStringList{};
    QTest::newRow("W07: a leap year has 366 days") << ask("25000", "2024-03-01", "2024-04-15") << u"384.22"_s << QStringList{u"384.22"_s};
    QTest::newRow("W07 with fixed 365") << ask("25000", "2024-03-01", "2024-04-15", {u"--daycount"_s, u"365"_s}) << u"385.27"_s << QStringList{u"385.27"_s};
    QTest::newRow("Tax Administration, 76.00") << ask("76.00", "2021-07-08", "2022-04-21") << u"4.89"_s << QStringList{u"2.93"_s, u"1.96"_s};
    QTest::newRow("Tax Administration, 116.00 over a half-year") << ask("116.00", "2021-12-31", "2022-08-18") << u"6.33"_s << QStringList{u"4.89"_s, u"1.44"_s};
    QTest::newRow("Tax Administration, 24 days of December") << ask("116.00", "2021-12-07", "2021-12-31") << u"0.61"_s << QStringList{u"0.61"_s};
    QTest::newRow("a part payment loses no day") << ask("1000", "2023-01-31", "2023-05-31", {u"--rate"_s, u"10.62"_s, u"--paid"_s, u"2023-04-01=500"_s})
                                                 << u"26.19"_s << QStringList{u"17.46"_s, u"8.73"_s};
    QTest::newRow("360-day years are wrong") << ask("10000", "2025-01-01", "2025-04-01", {u"--rate"_s, u"8"_s}) << u"197.26"_s << QStringList{u"197.26"_s};
    QTest::newRow("no interest on interest") << ask("1000", "2010-09-26", "2010-12-31", {u"--rate"_s, u"5"_s}) << u"13.15"_s << QStringList{u"13.15"_s};
}

void TestCli::interestVectors()
{
    QFETCH(QStringList, words);
    QFETCH(QString, total);
    QFETCH(QStringList, amounts);

    const Said said = m_cli.run(words + QStringList{u"--json"_s});

    ENDED(said, 0);
    const QJsonArray lines = said.object()[u"lines"].toArray();
    QStringList found;
    for (const QJsonValue &line : lines) {
        SHAPED(line.toObject(), u"from:d to:d days:n base:m rate:m year_days:n amount:m"_s);
        found.append(line[u"amount"].toString());
    }
    if (amounts.size() != found.size() || total != said.object()[u"total"].toString())
        qInfo().noquote() << said.out;
    QCOMPARE(found, amounts);
    QCOMPARE(said.object()[u"total"].toString(), total);
}

void TestCli::aMissingRateNamesSeriesAndLastDay()
{
    const Said said = m_cli.run({u"interest"_s, u"--principal"_s, u"10000"_s, u"--due"_s, u"2026-12-01"_s, u"--to"_s, u"2027-02-01"_s, u"--json"_s});

    ENDED(said, 1);
    const QString message = said.error()[u"message"].toString();
    QVERIFY2(message.contains(u"31.12.2026"_s), qPrintable(message));
    QVERIFY2(message.contains(u"orsinkelsesrente"_s), qPrintable(message));
}

void TestCli::shapeOfInspectAndImport()
{
    QTemporaryDir folder;
    const QString workspace = freshFirm(folder);
    const QString list = folder.filePath(u"apne-poster.csv"_s);

    const Said inspected = m_cli.run({u"inspect"_s, list, u"--json"_s});

    ENDED(inspected, 0);
    const QJsonObject file = inspected.object()[u"files"][0].toObject();
    SHAPED(file, u"file:s format:s version:S company:o debtors:a items:a payments:a issues:a totals:o outcome:s batch:S inserted:n updated:n unchanged:n"_s);
    SHAPED(file[u"company"].toObject(), u"orgnr:S name:S"_s);
    SHAPED(file[u"totals"].toObject(), u"debtors:n items:n open:m payments:n paid:m"_s);
    SHAPED(file[u"debtors"][0].toObject(), u"number:s name:s kind:s orgnr:S email:S address:a"_s);
    SHAPED(file[u"items"][0].toObject(), u"debtor:s number:s kind:s issued:D due:D due_origin:s amount:m open:m open_origin:s currency:s kid:S kid_check:s refers_to:a attachments:a"_s);
    QCOMPARE(file[u"outcome"].toString(), u"inspected"_s);
    QCOMPARE(file[u"format"].toString(), u"csv"_s);
    QCOMPARE(file[u"totals"][u"open"].toString(), u"14800.00"_s);

    const Said again = m_cli.json(workspace, {u"import"_s, list}, u"2026-02-02"_s);
    ENDED(again, 0);
    QCOMPARE(again.object()[u"files"][0][u"outcome"].toString(), u"unchanged"_s);

    const Said imports = m_cli.json(workspace, {u"import"_s, u"list"_s});
    SHAPED(imports.array()[0].toObject(), u"batch:s file:s day:d inserted:n updated:n undone:b"_s);
    const Said undone = m_cli.json(workspace, {u"import"_s, u"undo"_s, imports.array()[0][u"batch"].toString()}, u"2026-02-02"_s);
    ENDED(undone, 0);
    QVERIFY(m_cli.json(workspace, {u"ledger"_s, u"list"_s}).array().isEmpty());

    const QString bad = folder.filePath(u"brev.html"_s);
    QVERIFY(writeFile(bad, "<html><body>Hei</body></html>"));
    const Said refused = m_cli.json(workspace, {u"import"_s, bad}, u"2026-02-02"_s);
    ENDED(refused, 1);
    const QJsonObject report = refused.object()[u"files"][0].toObject();
    QCOMPARE(report[u"outcome"].toString(), u"refused"_s);
    SHAPED(report[u"issues"][0].toObject(), u"severity:s code:s place:S text:s fix:S"_s);
    QCOMPARE(report[u"issues"][0][u"severity"].toString(), u"error"_s);
}

void TestCli::shapeOfTheLedger()
{
    QTemporaryDir folder;
    const QString workspace = freshFirm(folder);

    const Said list = m_cli.json(workspace, {u"ledger"_s, u"list"_s}, u"2026-02-02"_s);
    ENDED(list, 0);
    QCOMPARE(list.array().size(), 4);
    for (const QJsonValue &row : list.array())
        SHAPED(row.toObject(), u"debtor:s name:s number:s kind:s issued:D due:D due_origin:s amount:m open:m kid:S days_late:n case:S stage:S can_start:b reason:S"_s);
    QCOMPARE(m_cli.json(workspace, {u"ledger"_s, u"list"_s, u"--filter"_s, u">2000"_s}, u"2026-02-02"_s).array().size(), 2);
    QCOMPARE(m_cli.json(workspace, {u"ledger"_s, u"list"_s, u"--filter"_s, u"nordbo"_s}, u"2026-02-02"_s).array().size(), 2);
    ENDED(m_cli.json(workspace, {u"ledger"_s, u"list"_s, u"--filter"_s, u">x"_s}, u"2026-02-02"_s), 2);

    const Said cannot = m_cli.json(workspace, {u"ledger"_s, u"uncollectable"_s}, u"2026-02-02"_s);
    ENDED(cannot, 0);
    QCOMPARE(cannot.array().size(), 1);
    SHAPED(cannot.array()[0].toObject(), u"debtor:s number:s open:m reason:s rule:s cure:s earliest:D"_s);
    QCOMPARE(cannot.array()[0][u"rule"].toString(), u"item.no_due_date"_s);

    const Said completed = m_cli.json(workspace, {u"ledger"_s, u"complete"_s, u"--all"_s, u"--terms"_s, u"14"_s}, u"2026-02-02"_s);
    ENDED(completed, 0);
    QCOMPARE(completed.object()[u"completed"].toInt(), 1);
    QVERIFY(m_cli.json(workspace, {u"ledger"_s, u"uncollectable"_s}, u"2026-02-02"_s).array().isEmpty());
    ENDED(m_cli.json(workspace, {u"ledger"_s, u"complete"_s, u"F-100"_s}, u"2026-02-02"_s), 2);
}

void TestCli::shapeOfCasesAndLetters()
{
    QTemporaryDir folder;
    const QString workspace = freshFirm(folder);
    const QString today = u"2026-02-02"_s;

    const Said started = m_cli.json(workspace, {u"case"_s, u"start"_s, u"F-100"_s, u"F-101"_s, u"F-102"_s, u"--together"_s}, today);
    ENDED(started, 0);
    QCOMPARE(started.array().size(), 2);
    SHAPED(started.array()[0].toObject(), u"case:s"_s);
    QCOMPARE(started.array()[0][u"case"].toString(), u"2026-0001"_s);

    const Said list = m_cli.json(workspace, {u"case"_s, u"list"_s}, today);
    SHAPED(list.array()[0].toObject(), u"case:s debtor:s name:s state:s stage:S deadline:D coming:s ready:b total:m"_s);

    const Said next = m_cli.json(workspace, {u"case"_s, u"next"_s, u"2026-0001"_s}, today);
    ENDED(next, 0);
    for (const QJsonValue &step : next.object()[u"allowed"].toArray())
        SHAPED(step.toObject(), u"step:s fee:m fee_reason:s compensation:m interest:m total:m deadline:D"_s);
    for (const QJsonValue &step : next.object()[u"refused"].toArray())
        SHAPED(step.toObject(), u"step:s rule:s law:s reason:s earliest:D needs:S"_s);
    QCOMPARE(next.object()[u"allowed"].toArray().size() + next.object()[u"refused"].toArray().size(), 10);

    const Said sent = m_cli.json(workspace, {u"case"_s, u"send"_s, u"2026-0001"_s, u"reminder"_s}, today);
    ENDED(sent, 0);
    SHAPED(sent.object(), u"letter:s deadline:d fee:m total:m"_s);
    QCOMPARE(sent.object()[u"fee"].toString(), u"38.00"_s);
    QCOMPARE(sent.object()[u"total"].toString(), u"10097.18"_s);
    QCOMPARE(sent.object()[u"deadline"].toString(), u"2026-02-16"_s);

    const Said twice = m_cli.json(workspace, {u"case"_s, u"send"_s, u"2026-0001"_s, u"reminder"_s}, today);
    ENDED(twice, 1);
    QCOMPARE(twice.error()[u"rule"].toString(), u"outbox.pending"_s);
    ENDED(m_cli.json(workspace, {u"case"_s, u"send"_s, u"2026-0001"_s, u"invoice"_s}, today), 2);
    ENDED(m_cli.json(workspace, {u"case"_s, u"send"_s, u"2026-9999"_s, u"reminder"_s}, today), 1);

    const Said outbox = m_cli.json(workspace, {u"outbox"_s, u"list"_s}, today);
    SHAPED(outbox.array()[0].toObject(), u"letter:s case:s step:s state:s channels:a sha256:s"_s);
    QCOMPARE(outbox.array()[0][u"sha256"].toString().size(), 64);
    QCOMPARE(outbox.array()[0][u"state"].toString(), u"generated"_s);

    ENDED(m_cli.json(workspace, {u"outbox"_s, u"posted"_s, u"--all"_s}, today), 1); // Nobody has seen it.
    const auto outboxDoes = [&](const QStringList &verb, int code) { return m_cli.json(workspace, verb, today).exitCode == code; };
    QVERIFY(outboxDoes({u"outbox"_s, u"hold"_s, u"1"_s}, 0));
    QVERIFY(outboxDoes({u"outbox"_s, u"release"_s, u"1"_s}, 0));
    QVERIFY(outboxDoes({u"outbox"_s, u"remake"_s, u"1"_s}, 0)); // The first is withdrawn, the second takes its place.
    QVERIFY(outboxDoes({u"outbox"_s, u"withdraw"_s, u"1"_s}, 1));
    QVERIFY(outboxDoes({u"outbox"_s, u"approve"_s, u"--all"_s}, 0));
    const QString pdf = folder.filePath(u"brev.pdf"_s);
    const Said preview = m_cli.json(workspace, {u"letter"_s, u"preview"_s, u"2026-0002"_s, u"payment_demand"_s, u"--out"_s, pdf}, today);
    ENDED(preview, 0);
    QVERIFY(QFile::exists(pdf));
    const Said printed = m_cli.json(workspace, {u"outbox"_s, u"print"_s, u"--out"_s, pdf}, today);
    ENDED(printed, 0);
    SHAPED(printed.object(), u"file:s letters:a"_s);
    const Said posted = m_cli.json(workspace, {u"outbox"_s, u"posted"_s, u"--all"_s}, today);
    ENDED(posted, 0);
    QCOMPARE(posted.object()[u"letters"].toInt(), 1);

    for (const QStringList &verb : {QStringList{u"case"_s, u"show"_s}, QStringList{u"explain"_s}}) {
        const Said shown = m_cli.json(workspace, verb + QStringList{u"2026-0001"_s, u"--on"_s, u"2026-08-01"_s}, today);
        ENDED(shown, 0);
        SHAPED(shown.object(), u"case:s on:d debtor:o stage:s state:s next:o claims:a payments:a per_day:m total:m limitation:o"_s);
        const QJsonObject claim = shown.object()[u"claims"][0].toObject();
        SHAPED(claim, u"number:s due:d principal:m credited:m paid_principal:m open_principal:m interest:a interest_total:m interest_paid:m fees:a compensation:m costs:m open:m"_s);
        SHAPED(claim[u"interest"][0].toObject(), u"from:d to:d days:n base:m rate:m year_days:n amount:m"_s);
        SHAPED(claim[u"fees"][0].toObject(), u"step:s date:d amount:m paid:m reversed:b rule:s law:s"_s);
        SHAPED(shown.object()[u"limitation"].toObject(), u"date:d reason:s"_s);
    }

    ENDED(m_cli.json(workspace, {u"case"_s, u"pause"_s, u"2026-0001"_s, u"--until"_s, u"2026-03-02"_s, u"--note"_s, u"Ferie"_s}, today), 0);
    QCOMPARE(m_cli.json(workspace, {u"case"_s, u"show"_s, u"2026-0001"_s}, today).object()[u"state"].toString(), u"paused"_s);
    ENDED(m_cli.json(workspace, {u"case"_s, u"resume"_s, u"2026-0001"_s}, today), 0);
    ENDED(m_cli.json(workspace, {u"case"_s, u"dispute"_s, u"2026-0002"_s, u"--invoice"_s, u"F-101"_s, u"--amount"_s, u"500.00"_s, u"--note"_s, u"Feil"_s}, today), 0);
    ENDED(m_cli.json(workspace, {u"case"_s, u"resume"_s, u"2026-0002"_s}, today), 0);
    ENDED(m_cli.json(workspace, {u"case"_s, u"note"_s, u"2026-0002"_s, u"Ringt"_s}, today), 0);
    ENDED(m_cli.json(workspace, {u"case"_s, u"close"_s, u"2026-0002"_s, u"--reason"_s, u"because"_s}, today), 2);
    ENDED(m_cli.json(workspace, {u"case"_s, u"close"_s, u"2026-0002"_s, u"--reason"_s, u"withdrawn"_s}, today), 0);
    ENDED(m_cli.json(workspace, {u"case"_s, u"reopen"_s, u"2026-0002"_s}, today), 0);
    ENDED(m_cli.json(workspace, {u"outbox"_s, u"returned"_s, u"2"_s}, today), 0);
}

void TestCli::shapeOfPayments()
{
    QTemporaryDir folder;
    const QString workspace = freshFirm(folder);
    const QString today = u"2026-02-02"_s;
    ENDED(m_cli.json(workspace, {u"case"_s, u"start"_s, u"F-100"_s}, today), 0);

    const Said added = m_cli.json(workspace, {u"payment"_s, u"add"_s, u"--date"_s, u"2026-02-02"_s, u"--amount"_s, u"4000.00"_s, u"--kid"_s, u"1234567897"_s}, today);
    ENDED(added, 0);
    SHAPED(added.object(), u"payment:s date:d amount:m allocated:o order:s source:s"_s);
    SHAPED(added.object()[u"allocated"].toObject(), u"costs:m interest:m principal:m surplus:m"_s);
    QCOMPARE(added.object()[u"allocated"][u"interest"].toString(), u"59.18"_s);
    QCOMPARE(added.object()[u"allocated"][u"principal"].toString(), u"3940.82"_s);

    const Said shown = m_cli.json(workspace, {u"case"_s, u"show"_s, u"2026-0001"_s}, today);
    SHAPED(shown.object()[u"payments"][0].toObject(), u"date:d amount:m allocated:o order:s source:s"_s);

    ENDED(m_cli.json(workspace, {u"payment"_s, u"add"_s, u"--date"_s, u"2026-02-03"_s, u"--amount"_s, u"1.00"_s, u"--case"_s, u"2026-0001"_s}, today), 1);
    const Said stray = m_cli.json(workspace, {u"payment"_s, u"add"_s, u"--date"_s, today, u"--amount"_s, u"77.00"_s, u"--kid"_s, u"99999999995"_s}, today);
    ENDED(stray, 0);
    QCOMPARE(m_cli.json(workspace, {u"payment"_s, u"unmatched"_s}, today).array().size(), 1);
    const QString id = stray.object()[u"payment"].toString();
    ENDED(m_cli.json(workspace, {u"payment"_s, u"match"_s, id, u"2026-0001"_s}, today), 0);
    ENDED(m_cli.json(workspace, {u"payment"_s, u"undo"_s, id}, today), 0);
    ENDED(m_cli.json(workspace, {u"payment"_s, u"undo"_s, id}, today), 1);
    QCOMPARE(m_cli.json(workspace, {u"payment"_s, u"list"_s}, today).array().size(), 2);
    ENDED(m_cli.json(workspace, {u"payment"_s, u"undo"_s, u"12345"_s}, today), 1);
}

void TestCli::shapeOfLawAndWorkspace()
{
    QTemporaryDir folder;
    const QString workspace = freshFirm(folder);

    const Said rates = m_cli.run({u"rates"_s, u"list"_s, u"--on"_s, u"2026-02-02"_s, u"--json"_s});
    ENDED(rates, 0);
    SHAPED(rates.array()[0].toObject(), u"series:s title:s from:d to:D value:s unit:s law:S source:S"_s);
    const Said check = m_cli.run({u"rates"_s, u"check"_s, u"--json"_s});
    QCOMPARE(check.object()[u"known_until"].toString(), u"2026-12-31"_s);
    const Said rules = m_cli.run({u"rules"_s, u"list"_s, u"--on"_s, u"2026-02-02"_s, u"--json"_s});
    SHAPED(rules.array()[0].toObject(), u"rule:s law:s text:s from:D to:D"_s);
    const Said limitation = m_cli.json(workspace, {u"limitation"_s}, u"2026-02-02"_s);
    ENDED(limitation, 0);
    QCOMPARE(limitation.array().size(), 3); // Also what is in no case.
    SHAPED(limitation.array()[0].toObject(), u"date:d debtor:s number:s case:S open:m reason:s"_s);
    const Said verified = m_cli.json(workspace, {u"verify"_s});
    ENDED(verified, 0);
    QVERIFY(verified.object()[u"ok"].toBool());
    const Said selfTest = m_cli.run({u"self-test"_s, u"--json"_s});
    ENDED(selfTest, 0);
    for (const char *part : {"sql", "resources", "fonts", "pdf", "letters"})
        QCOMPARE(selfTest.object()[QLatin1StringView(part)].toString(), u"ok"_s);
}

void TestCli::everyVerbSpeaksOneDocument_data()
{
    QTest::addColumn<QStringList>("words");

    for (const char *verb : {"ledger list", "ledger uncollectable", "case list", "outbox list", "payment list", "payment unmatched", "import list",
                             "limitation", "rates list", "rates check", "rules list", "verify", "self-test", "case next 1", "case show 1", "explain 1"})
        QTest::newRow(verb) << QString::fromLatin1(verb).split(u' ');
}

void TestCli::everyVerbSpeaksOneDocument()
{
    QFETCH(QStringList, words);
    QTemporaryDir folder;
    const QString workspace = freshFirm(folder);
    ENDED(m_cli.json(workspace, {u"case"_s, u"start"_s, u"F-100"_s}, u"2026-02-02"_s), 0);

    const Said said = m_cli.json(workspace, words, u"2026-02-02"_s);

    ENDED(said, 0);
    QVERIFY2(!said.json.isNull(), said.out.left(300).constData());
    QVERIFY2(said.err.isEmpty(), said.err.constData());
    const Said plain = m_cli.run(QStringList{u"--workspace"_s, workspace, u"--today"_s, u"2026-02-02"_s} + words);
    ENDED(plain, 0);
    QVERIFY(!plain.out.isEmpty());
    QVERIFY2(plain.err.isEmpty(), plain.err.constData());
}

void TestCli::aRealFirmTakesNoDay()
{
    QTemporaryDir folder;
    ENDED(m_cli.json(folder.path(), firm), 0);
    const QString list = folder.filePath(u"apne-poster.csv"_s);
    QVERIFY(writeFile(list, openItems));

    const Said refused = m_cli.json(folder.path(), {u"import"_s, list}, u"2026-02-02"_s);

    ENDED(refused, 1);
    QCOMPARE(refused.error()[u"rule"].toString(), u"today.real_workspace"_s);
    ENDED(m_cli.json(folder.path(), {u"import"_s, list}), 0);
    const Said read = m_cli.json(folder.path(), {u"ledger"_s, u"list"_s}, u"2026-02-02"_s); // Reading takes any day.
    ENDED(read, 0);
    QCOMPARE(read.array()[1][u"days_late"].toInt(), 18);
    const Said init = m_cli.json(folder.filePath(u"ny"_s), firm, u"2026-02-02"_s);
    ENDED(init, 1);
    QCOMPARE(init.error()[u"rule"].toString(), u"today.real_workspace"_s);
}

void TestCli::severalFirmsAskWhich()
{
    QTemporaryDir folder;
    ENDED(m_cli.json(folder.path(), firm), 0);
    ENDED(m_cli.json(folder.path(), firm), 1); // The same one again.
    QStringList other = firm;
    other.replaceInStrings(u"991825827"_s, u"310400130"_s);
    ENDED(m_cli.json(folder.path(), other), 0);

    const Said asked = m_cli.json(folder.path(), {u"ledger"_s, u"list"_s});

    ENDED(asked, 2);
    QVERIFY(asked.error()[u"message"].toString().contains(u"991825827"_s));
    ENDED(m_cli.json(folder.path(), {u"ledger"_s, u"list"_s, u"--creditor"_s, u"991825827"_s}), 0);
    ENDED(m_cli.json(folder.path(), {u"ledger"_s, u"list"_s, u"--creditor"_s, u"123"_s}), 1);
}

void TestCli::backupAndRestore()
{
    QTemporaryDir folder;
    const QString workspace = freshFirm(folder);
    const QString copy = folder.filePath(u"kopi.sqlite"_s);
    ENDED(m_cli.json(workspace, {u"case"_s, u"start"_s, u"F-100"_s}, u"2026-02-02"_s), 0);
    const Said before = m_cli.json(workspace, {u"case"_s, u"show"_s, u"2026-0001"_s}, u"2026-02-02"_s);

    ENDED(m_cli.json(workspace, {u"backup"_s, copy}), 0);
    ENDED(m_cli.json(workspace, {u"backup"_s, copy}), 1); // Never over another file.
    ENDED(m_cli.json(workspace, {u"case"_s, u"close"_s, u"2026-0001"_s, u"--reason"_s, u"withdrawn"_s}, u"2026-02-02"_s), 0);
    ENDED(m_cli.json(workspace, {u"restore"_s, copy}), 0);

    QCOMPARE(m_cli.json(workspace, {u"case"_s, u"show"_s, u"2026-0001"_s}, u"2026-02-02"_s).out, before.out);
    const QString elsewhere = folder.filePath(u"annet-sted"_s);
    ENDED(m_cli.json(elsewhere, {u"restore"_s, copy}), 0);
    QCOMPARE(m_cli.json(elsewhere, {u"case"_s, u"show"_s, u"2026-0001"_s}, u"2026-02-02"_s).out, before.out);
    ENDED(m_cli.json(elsewhere, {u"verify"_s}), 0);
}

void TestCli::restoringNeverMixesFirms()
{
    QTemporaryDir folder;
    const QString rehearsal = freshFirm(folder);
    const QString copy = folder.filePath(u"kopi.sqlite"_s);
    ENDED(m_cli.json(rehearsal, {u"backup"_s, copy}), 0);
    const QString real = folder.filePath(u"ekte"_s);
    ENDED(m_cli.json(real, firm), 0);

    const Said refused = m_cli.json(real, {u"restore"_s, copy});

    ENDED(refused, 1);
    QCOMPARE(refused.error()[u"rule"].toString(), u"restore.rehearsal"_s);
    QVERIFY(writeFile(folder.filePath(u"rot.sqlite"_s), QByteArray(5000, 'x')));
    const QString empty = folder.filePath(u"tom"_s);
    const Said garbage = m_cli.json(empty, {u"restore"_s, folder.filePath(u"rot.sqlite"_s)});
    QVERIFY(garbage.exitCode == 1 || garbage.exitCode == 3);
    QVERIFY(garbage.error()[u"message"].toString().contains(u"rot.sqlite"_s));
    QVERIFY(!QFile::exists(empty + u"/workspace.sqlite"_s));
}

void TestCli::theRehearsalFirm()
{
    QTemporaryDir folder;
    const QString demo = folder.filePath(u"øving"_s);

    const Said made = m_cli.run({u"--json"_s, u"--today"_s, u"2026-11-21"_s, u"demo"_s, demo});

    ENDED(made, 0);
    SHAPED(made.object(), u"workspace:s debtors:n items:n cases:n today:d"_s);
    ENDED(m_cli.json(demo, {u"verify"_s}), 0);
    QVERIFY(m_cli.json(demo, {u"case"_s, u"list"_s}, u"2026-11-21"_s).array().size() > 60);
    ENDED(m_cli.run({u"--json"_s, u"--today"_s, u"2026-11-21"_s, u"demo"_s, demo}), 1);
    const QString pdf = folder.filePath(u"utsending.pdf"_s);
    ENDED(m_cli.json(demo, {u"outbox"_s, u"print"_s, u"--out"_s, pdf}, u"2026-11-21"_s), 0);
    QVERIFY(QFile(pdf).size() > 20'000);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
