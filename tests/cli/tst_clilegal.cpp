// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;

namespace {

/// Writes a rehearsal law beside the workspace: the shipped files with a chain of replacements.
bool writeLaw(const QString &firm, const QList<std::pair<QByteArray, QByteArray>> &rates, const QList<std::pair<QByteArray, QByteArray>> &rules)
{
    if (!QDir(firm).mkpath(u"law"_s))
        return false;
    for (const QString &name : {u"rates.json"_s, u"rules.json"_s}) {
        QFile shipped(QStringLiteral(KRAVBOK_SOURCE_DIR "/resources/law/") + name);
        QFile own(firm + u"/law/"_s + name);
        if (!shipped.open(QIODevice::ReadOnly) || !own.open(QIODevice::WriteOnly))
            return false;
        QByteArray text = shipped.readAll();
        for (const auto &[from, to] : name == u"rates.json" ? rates : rules) {
            if (!text.contains(from))
                return false;
            text.replace(from, to);
        }
        own.write(text);
    }
    return true;
}

QJsonObject of(const QJsonValue &list, const QString &step)
{
    for (const QJsonValue &one : list.toArray()) {
        if (one[u"step"].toString() == step)
            return one.toObject();
    }
    return {};
}

} // namespace

/// A rehearsal case from import to attachment and to a bankruptcy petition, in 2025, 2026 and 2027, under
/// the act of 1988 and the one of 2026, on the command line.
class TestCliLegal : public QObject
{
    Q_OBJECT

private slots:
    void fromImportToThePetition_data();
    void fromImportToThePetition();
    void ladderIsComposedAndKept();
    void lookUpAndUndo();

private:
    Said run(const QString &firm, QDate day, const QStringList &words) const { return m_cli.json(firm, words, day.toString(Qt::ISODate)); }
    /// Makes the firm and the case of one invoice that falls due in `year`-03-02; true when it went well.
    bool begin(const QString &firm, int year, QString &id) const;
    /// Sends a letter on the first day it is allowed from `day`, and posts it; the day it went.
    QDate climb(const QString &firm, const QString &id, const QString &step, QDate day) const;
    /// The first day a step is allowed from `day` on; invalid when it is not.
    QDate opens(const QString &firm, const QString &id, const QString &step, QDate day) const;

    Cli m_cli;
};

bool TestCliLegal::begin(const QString &firm, int year, QString &id) const
{
    const QDate start(year, 3, 9);
    if (run(firm, start, {u"init"_s, u"--rehearsal"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s,
                          u"--address"_s, u"Kaigata 12"_s, u"--postcode"_s, u"6003"_s, u"--town"_s, u"ÅLESUND"_s}).exitCode != 0)
        return false;
    QFile list(firm + u"/liste.csv"_s);
    if (!list.open(QIODevice::WriteOnly))
        return false;
    list.write(u"Kundenr;Kundenavn;Kundetype;Orgnr;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfall;Beløp;Restbeløp\n"
               "1001;Nordkjosen Rør AS;bedrift;923609016;Storgata 1;9040;NORDKJOSBOTN;F-1;16.02.%1;02.03.%1;20000,00;20000,00\n"_s.arg(year).toUtf8());
    list.close();
    if (run(firm, start, {u"import"_s, list.fileName()}).exitCode != 0)
        return false;
    const Said started = run(firm, start, {u"case"_s, u"start"_s, u"F-1"_s});
    id = started.array().at(0)[u"case"].toString();
    return started.exitCode == 0;
}

QDate TestCliLegal::opens(const QString &firm, const QString &id, const QString &step, QDate day) const
{
    for (int i = 0; i < 8; ++i) {
        const QJsonObject next = run(firm, day, {u"case"_s, u"next"_s, id}).object();
        if (!of(next[u"allowed"], step).isEmpty())
            return day;
        const QDate earliest = QDate::fromString(of(next[u"refused"], step)[u"earliest"].toString(), Qt::ISODate);
        if (!earliest.isValid() || earliest <= day)
            return {};
        day = earliest;
    }
    return {};
}

QDate TestCliLegal::climb(const QString &firm, const QString &id, const QString &step, QDate day) const
{
    const QDate first = opens(firm, id, step, day);
    if (!first.isValid() || run(firm, first, {u"case"_s, u"send"_s, id, step}).exitCode != 0 ||
        run(firm, first, {u"outbox"_s, u"approve"_s, u"--all"_s}).exitCode != 0 || run(firm, first, {u"outbox"_s, u"posted"_s, u"--all"_s}).exitCode != 0)
        return {};
    return first;
}

void TestCliLegal::fromImportToThePetition_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("act");
    QTest::addColumn<QString>("rules");   // Enforcement of the attachment.
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("fee");     // Of the attachment.
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("security");
    QTest::newRow("2025: old rules for all") << 2025 << false << u"old"_s << u"form"_s << u"906.00"_s << u"657.00"_s << u"65700.00"_s;
    QTest::newRow("2026: the debtor has been looked up") << 2026 << false << u"new"_s << u"portal"_s << u"928.00"_s << u"672.00"_s << u"67250.00"_s;
    QTest::newRow("2027: new rules for all, rehearsed rates") << 2027 << false << u"new"_s << u"portal"_s << u"966.00"_s << u"700.00"_s << u"70000.00"_s;
    QTest::newRow("2027 under the act of 2026") << 2027 << true << u"new"_s << u"portal"_s << u"966.00"_s << u"700.00"_s << u"70000.00"_s;
}

void TestCliLegal::fromImportToThePetition()
{
    QFETCH(int, year);
    QFETCH(bool, act);
    QFETCH(QString, rules);
    QFETCH(QString, channel);
    QFETCH(QString, fee);
    QFETCH(QString, service);
    QFETCH(QString, security);
    QTemporaryDir folder;
    const QString firm = folder.filePath(u"firma"_s);
    QDir().mkpath(firm);
    if (year == 2027) {
        // A rate file for the year to come: R 1400, interest and compensation as in 2026.
        QVERIFY(writeLaw(firm,
                         {{R"("from": "2026-01-01", "to": "2026-12-31", "value": "1345.00")", R"("from": "2026-01-01", "to": "2027-12-31", "value": "1400.00")"},
                          {R"("from": "2026-07-01", "to": "2026-12-31")", R"("from": "2026-07-01", "to": "2027-12-31")"}},
                         act ? QList<std::pair<QByteArray, QByteArray>>{{R"("replaces": "inkassolov1988", "valid_from": null)", R"("replaces": "inkassolov1988", "valid_from": "2027-01-01")"}}
                             : QList<std::pair<QByteArray, QByteArray>>{}));
    }
    QString id;
    QVERIFY(begin(firm, year, id));
    QDate day(year, 3, 9);

    if (act) {
        const QJsonObject next = run(firm, day, {u"case"_s, u"next"_s, id}).object();
        QCOMPARE(of(next[u"refused"], u"collection_notice"_s)[u"rule"].toString(), u"regime.step"_s);
        QCOMPARE(of(next[u"refused"], u"payment_demand"_s)[u"rule"].toString(), u"regime.step"_s);
        day = climb(firm, id, u"reminder"_s, day);
        QVERIFY(day.isValid());
        day = climb(firm, id, u"final_notice"_s, day);
    } else {
        for (const QString &step : {u"reminder"_s, u"collection_notice"_s, u"payment_demand"_s})
            day = climb(firm, id, step, day.isValid() ? day : QDate(year, 3, 9));
    }
    QVERIFY(day.isValid());

    // Attachment: the day after the two weeks, not before.
    const QDate attachment = opens(firm, id, u"attachment"_s, day);
    QVERIFY(attachment >= day.addDays(15));
    if (year == 2026) {
        const QJsonObject asked = of(run(firm, attachment, {u"case"_s, u"next"_s, id}).object()[u"allowed"], u"attachment"_s);
        // Storfjord in Troms by the post code: probably the new rules, but ask.
        QVERIFY(asked[u"enforcement"][u"ask"].toBool());
        QCOMPARE(asked[u"enforcement"][u"rules"].toString(), u"new"_s);
        ENDED(run(firm, attachment, {u"case"_s, u"enforcement"_s, id, u"new"_s}), 0);
    }
    const QJsonObject allowed = of(run(firm, attachment, {u"case"_s, u"next"_s, id}).object()[u"allowed"], u"attachment"_s);
    QCOMPARE(allowed[u"enforcement"][u"rules"].toString(), rules);
    QCOMPARE(allowed[u"enforcement"][u"channel"].toString(), channel);
    QCOMPARE(allowed[u"enforcement"][u"answer_days"].toInt(), rules == u"new" ? 21 : 14);
    QCOMPARE(allowed[u"fee"].toString(), fee);
    QVERIFY(!allowed[u"fee_reason"].toString().isEmpty());

    // Filed, and nothing found: section 62 is open at once, for three months.
    const Said filed = run(firm, attachment, {u"case"_s, u"filed"_s, id, u"attachment"_s});
    ENDED(filed, 0);
    QCOMPARE(filed.object()[u"fee"].toString(), fee);
    const QJsonArray lines = run(firm, attachment, {u"case"_s, u"show"_s, id}).object()[u"claims"][0][u"cost_lines"].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0][u"kind"].toString(), u"court_fee"_s);
    QCOMPARE(lines[0][u"multiple"].toString(), u"0.69"_s);
    QCOMPARE(lines[1][u"kind"].toString(), u"writing_cost"_s);
    const QJsonObject waiting = run(firm, attachment, {u"case"_s, u"next"_s, id}).object();
    QCOMPARE(of(waiting[u"refused"], u"attachment"_s)[u"rule"].toString(), u"attachment.filed"_s);
    ENDED(run(firm, attachment.addDays(30), {u"case"_s, u"outcome"_s, id, u"--kind"_s, u"nothing_found"_s}), 0);
    const QJsonObject inVain = of(run(firm, attachment.addDays(30), {u"case"_s, u"next"_s, id}).object()[u"allowed"], u"bankruptcy_petition"_s);
    QCOMPARE(inVain[u"security"].toString(), security);

    // The other route: notice served, two weeks, then the window.
    ENDED(run(firm, attachment.addDays(30), {u"case"_s, u"undo"_s, id}), 0);
    const QDate notice = opens(firm, id, u"bankruptcy_notice"_s, attachment.addDays(30));
    QVERIFY(notice >= day.addDays(29));
    ENDED(run(firm, notice, {u"case"_s, u"filed"_s, id, u"bankruptcy_notice"_s}), 0);
    const Said served = run(firm, notice.addDays(3), {u"case"_s, u"served"_s, id, u"--date"_s, notice.addDays(2).toString(Qt::ISODate)});
    ENDED(served, 0);
    // What compensation charged before stands for is not claimed again (inkassoforskriften § 2-6): under the act of 2026
    // the final notice has charged it in full.
    const auto ore = [](const QJsonValue &amount) { return amount.toString().remove(u'.').toLongLong(); };
    QCOMPARE(ore(served.object()[u"fee"]) + ore(served.object()[u"fee_covered"]), ore(service));
    QCOMPARE(served.object()[u"fee_covered"].toString(), act ? u"430.00"_s : u"0.00"_s);
    const QDate petition = opens(firm, id, u"bankruptcy_petition"_s, notice.addDays(3));
    QCOMPARE(petition.toString(Qt::ISODate), served.object()[u"petition_from"].toString());
    QVERIFY(petition > notice.addDays(16));
    const QDate last = QDate::fromString(served.object()[u"petition_until"].toString(), Qt::ISODate);
    QVERIFY(!of(run(firm, last, {u"case"_s, u"next"_s, id}).object()[u"allowed"], u"bankruptcy_petition"_s).isEmpty());
    QCOMPARE(of(run(firm, last.addDays(1), {u"case"_s, u"next"_s, id}).object()[u"refused"], u"bankruptcy_petition"_s)[u"rule"].toString(), u"petition.window_over"_s);
    ENDED(run(firm, petition, {u"case"_s, u"filed"_s, id, u"bankruptcy_petition"_s}), 0);
    ENDED(run(firm, petition.addDays(5), {u"case"_s, u"outcome"_s, id, u"--kind"_s, u"declared"_s}), 0);
    const QJsonObject bankrupt = run(firm, petition.addDays(5), {u"case"_s, u"next"_s, id}).object();
    QCOMPARE(bankrupt[u"refused"].toArray().size(), 10);
    QCOMPARE(of(bankrupt[u"refused"], u"reminder"_s)[u"rule"].toString(), u"bankruptcy.declared"_s);
    QCOMPARE(run(firm, petition.addDays(5), {u"case"_s, u"legal"_s, id}).array().size(), 5);
    ENDED(run(firm, petition.addDays(5), {u"verify"_s}), 0);
}

void TestCliLegal::ladderIsComposedAndKept()
{
    QTemporaryDir folder;
    const QString firm = folder.filePath(u"firma"_s);
    QDir().mkpath(firm);
    QString id;
    QVERIFY(begin(firm, 2026, id));
    const QDate day(2026, 3, 9);

    const Said shown = run(firm, day, {u"ladder"_s, u"show"_s, u"--due"_s, u"2026-03-02"_s, u"--amount"_s, u"10000.00"_s});
    ENDED(shown, 0);
    QCOMPARE(shown.array().size(), 4);
    QVERIFY(!shown.array().at(0)[u"composed"].toBool());
    QVERIFY(shown.array().at(0)[u"sample"].toArray().size() >= 5);
    ENDED(run(firm, day, {u"ladder"_s, u"preset"_s, u"firm"_s}), 0);
    QCOMPARE(of(run(firm, day, {u"case"_s, u"next"_s, id}).object()[u"allowed"], u"reminder"_s)[u"step"].toString(), u"reminder"_s);
    QCOMPARE(run(firm, day, {u"case"_s, u"next"_s, id}).object()[u"coming"].toString(), u"reminder"_s);
    const Said short_ = run(firm, day, {u"ladder"_s, u"set"_s, u"--kind"_s, u"company"_s, u"--deadline"_s, u"payment_demand=10"_s});
    ENDED(short_, 1);
    QCOMPARE(short_.error()[u"rule"].toString(), u"ladder.deadline_short"_s);
    const Said forbidden = run(firm, day, {u"ladder"_s, u"set"_s, u"--kind"_s, u"person"_s, u"--route"_s, u"bankruptcy"_s});
    ENDED(forbidden, 1);
    QCOMPARE(forbidden.error()[u"rule"].toString(), u"bankruptcy.consumer"_s);
    const Said own = run(firm, day, {u"ladder"_s, u"set"_s, u"--kind"_s, u"company"_s, u"--steps"_s, u"collection_notice,payment_demand"_s, u"--grace"_s, u"5"_s, u"--route"_s, u"none"_s});
    ENDED(own, 0);
    QCOMPARE(own.array().size(), 1);
    QCOMPARE(own.array().at(0)[u"preset"].toString(), u"own"_s);
    QCOMPARE(own.array().at(0)[u"route"].toString(), u"none"_s);
    QCOMPARE(own.array().at(0)[u"sample"].toArray().size(), 2);
    QCOMPARE(run(firm, day, {u"case"_s, u"next"_s, id}).object()[u"coming"].toString(), u"collection_notice"_s);
    ENDED(run(firm, day, {u"ladder"_s, u"set"_s, u"--kind"_s, u"company"_s, u"--reset"_s}), 0);
    QCOMPARE(run(firm, day, {u"case"_s, u"next"_s, id}).object()[u"coming"].toString(), u"payment_reminder"_s);
    ENDED(run(firm, day, {u"ladder"_s, u"set"_s, u"--kind"_s, u"company"_s, u"--steps"_s, u"attachment"_s}), 2);

    // The law of the rehearsal's own folder where it has one, the shipped one otherwise.
    const auto sats = [&](const QString &place) {
        return run(place, day, {u"rates"_s, u"list"_s, u"--on"_s, u"2026-11-21"_s}).array();
    };
    QVERIFY(!sats(firm).isEmpty());
    QVERIFY(writeLaw(firm, {{R"("value": "1345.00")", R"("value": "1399.00")"}}, {{R"("replaces": "inkassolov1988", "valid_from": null)", R"("replaces": "inkassolov1988", "valid_from": "2026-10-01")"}}));
    const QJsonArray own2 = sats(firm);
    QVERIFY(std::any_of(own2.begin(), own2.end(), [](const QJsonValue &row) { return row[u"series"].toString() == u"rettsgebyr_nok"_s && row[u"value"].toString() == u"1399.00"_s; }));
    const QJsonArray acts = run(firm, day, {u"rules"_s, u"list"_s, u"--on"_s, u"2026-11-21"_s}).array();
    QVERIFY(std::any_of(acts.begin(), acts.end(), [](const QJsonValue &row) { return row[u"rule"].toString() == u"regime.inkassolov2026"_s && row[u"holds"].toBool(); }));
    QVERIFY(QDir(firm + u"/law"_s).removeRecursively());

    // The first lawful day of a refused step: waiting alone opens it, or it is not named.
    const QJsonObject refused = of(run(firm, QDate(2026, 3, 9), {u"case"_s, u"next"_s, id}).object()[u"refused"], u"agency"_s);
    QCOMPARE(refused[u"first_lawful"].toString(), refused[u"earliest"].toString());
    QVERIFY(of(run(firm, day, {u"case"_s, u"next"_s, id}).object()[u"refused"], u"attachment"_s)[u"first_lawful"].isNull());

    // Every choice of the policy has a setting.
    const QJsonObject settings = run(firm, day, {u"settings"_s, u"list"_s}).object();
    for (const QString &name : {u"small_rest"_s, u"settle_share"_s, u"compensation_per"_s, u"compensation_on"_s, u"day_count"_s, u"charge_fees"_s, u"charge_interest"_s,
                                u"charge_compensation"_s, u"vat_on_costs"_s, u"charge_writing"_s, u"sole_trader_notice"_s, u"grace_days"_s, u"deadline_payment_reminder"_s,
                                u"deadline_reminder"_s, u"deadline_collection_notice"_s, u"deadline_payment_demand"_s, u"deadline_final_notice"_s})
        QVERIFY2(settings.contains(name), qPrintable(name));
    ENDED(run(firm, day, {u"settings"_s, u"set"_s, u"sole_trader_notice"_s, u"yes"_s}), 0);
    ENDED(run(firm, day, {u"settings"_s, u"set"_s, u"charge_writing"_s, u"no"_s}), 0);
    ENDED(run(firm, day, {u"settings"_s, u"set"_s, u"deadline_reminder"_s, u"21"_s}), 0);
    ENDED(run(firm, day, {u"settings"_s, u"set"_s, u"grace_days"_s, u"-1"_s}), 2);
    const QJsonObject kept = run(firm, day, {u"settings"_s, u"list"_s}).object();
    QCOMPARE(kept[u"sole_trader_notice"].toString() + kept[u"charge_writing"].toString() + kept[u"deadline_reminder"].toString(), u"yesno21"_s);

    const Said rules = run(firm, day, {u"rules"_s, u"list"_s, u"--on"_s, u"2026-11-21"_s});
    ENDED(rules, 0);
    for (const QJsonValue &rule : rules.array()) {
        if (rule[u"rule"].toString() == u"regime.inkassolov2026")
            QVERIFY(!rule[u"holds"].toBool() && rule[u"adopted_without_date"].toBool());
        if (rule[u"rule"].toString() == u"regime.inkassolov1988")
            QVERIFY(rule[u"holds"].toBool());
        QVERIFY(!rule[u"texts"][u"nn"].toString().isEmpty());
    }
}

void TestCliLegal::lookUpAndUndo()
{
    QTemporaryDir folder;
    const QString firm = folder.filePath(u"firma"_s);
    QDir().mkpath(firm);
    QString id;
    QVERIFY(begin(firm, 2026, id));
    const QDate day(2026, 6, 1);

    ENDED(run(firm, day, {u"case"_s, u"undo"_s, id}), 1);
    ENDED(run(firm, day, {u"case"_s, u"filed"_s, id, u"reminder"_s}), 2);
    ENDED(run(firm, day, {u"case"_s, u"outcome"_s, id, u"--kind"_s, u"nothing_found"_s}), 1);
    const Said future = run(firm, day, {u"case"_s, u"filed"_s, id, u"conciliation"_s, u"--date"_s, u"2026-06-02"_s});
    ENDED(future, 1);
    QCOMPARE(future.error()[u"rule"].toString(), u"legal.future"_s);
    const QString before = run(firm, day, {u"case"_s, u"show"_s, id}).object()[u"total"].toString();
    // Made and handed in outside Kravbok: the cost is the case's all the same.
    ENDED(run(firm, day, {u"case"_s, u"filed"_s, id, u"conciliation"_s, u"--date"_s, u"2026-05-29"_s}), 0);
    QVERIFY(run(firm, day, {u"case"_s, u"show"_s, id}).object()[u"total"].toString() != before);
    ENDED(run(firm, day, {u"case"_s, u"filed"_s, id, u"conciliation"_s}), 1);
    ENDED(run(firm, day, {u"case"_s, u"outcome"_s, id, u"--kind"_s, u"attached"_s}), 1);
    ENDED(run(firm, day, {u"case"_s, u"undo"_s, id}), 0);
    QCOMPARE(run(firm, day, {u"case"_s, u"show"_s, id}).object()[u"total"].toString(), before);
    QCOMPARE(run(firm, day, {u"case"_s, u"legal"_s, id}).array().size(), 0);
    ENDED(run(firm, day, {u"case"_s, u"enforcement"_s, id, u"maybe"_s}), 2);
    ENDED(run(firm, day, {u"verify"_s}), 0);
}

QTEST_GUILESS_MAIN(TestCliLegal)
#include "tst_clilegal.moc"
