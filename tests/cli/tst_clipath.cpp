// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfreader.h"
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;

namespace {

QString shared(const QString &path)
{
    const QString folder = qEnvironmentVariable("KRAVBOK_SHARED", u"../shared"_s);
    return QDir(QStringLiteral(KRAVBOK_SOURCE_DIR)).filePath(folder + u'/' + path);
}

/// Kroner as øre, for sums.
qint64 ore(const QJsonValue &value)
{
    return value.toString().remove(u'.').toLongLong();
}

} // namespace

/// From a real ledger file to a posted payment demand, and back to paid, on the command line alone.
class TestCliPath : public QObject
{
    Q_OBJECT

private slots:
    void fromLedgerFileToPaid();
    void missingDueDatesAreSeenAndCompleted();

private:
    Cli m_cli;
};

void TestCliPath::fromLedgerFileToPaid()
{
    const QString ledger = shared(u"samples/saft/skatteetaten-888888888-v110.xml"_s);
    if (!QFile::exists(ledger))
        QSKIP("The sample files are not here; name their folder in KRAVBOK_SHARED.");
    QTemporaryDir folder;
    const QString firm = folder.filePath(u"firma"_s);
    const auto run = [&](const QString &today, const QStringList &words) { return m_cli.json(firm, words, today); };

    ENDED(run(u"2026-01-05"_s, {u"init"_s, u"--rehearsal"_s, u"--name"_s, u"Tøyen Lekefabrikk AS"_s, u"--orgnr"_s, u"888888888"_s, u"--account"_s, u"12345678903"_s,
                                u"--address"_s, u"Lekeveien 1"_s, u"--postcode"_s, u"0155"_s, u"--town"_s, u"OSLO"_s}), 0);
    const Said imported = run(u"2026-01-05"_s, {u"import"_s, ledger});
    ENDED(imported, 0);
    QCOMPARE(imported.object()[u"files"][0][u"totals"][u"open"].toString(), u"135500.00"_s);
    ENDED(run(u"2026-01-05"_s, {u"ledger"_s, u"complete"_s, u"--all"_s, u"--terms"_s, u"14"_s}), 0);

    // What is in credit is no claim; what is overdue can be started.
    QStringList numbers;
    const Said rows = run(u"2026-01-05"_s, {u"ledger"_s, u"list"_s});
    for (const QJsonValue &row : rows.array()) {
        QVERIFY(row[u"debtor"].toString() != u"1003" || !row[u"can_start"].toBool());
        if (row[u"can_start"].toBool())
            numbers.append(row[u"debtor"].toString() + u'/' + row[u"number"].toString());
    }
    QCOMPARE(numbers.size(), 3);
    const Said started = run(u"2026-01-05"_s, QStringList{u"case"_s, u"start"_s, u"--together"_s} + numbers);
    ENDED(started, 0);
    QCOMPARE(started.array().size(), 2); // Two debtors.

    // Through the ladder, each rung on the first day it is allowed, although the items are nine years old.
    QDate day(2026, 1, 5);
    const QString id = started.array()[0][u"case"].toString();
    QStringList sha256;
    for (const char *step : {"payment_reminder", "reminder", "collection_notice", "payment_demand"}) {
        const QString rung = QLatin1StringView(step);
        const Said next = run(day.toString(Qt::ISODate), {u"case"_s, u"next"_s, id});
        ENDED(next, 0);
        for (const QJsonValue &refused : next.object()[u"refused"].toArray()) {
            if (refused[u"step"].toString() == rung)
                day = QDate::fromString(refused[u"earliest"].toString(), Qt::ISODate);
        }
        QVERIFY2(day.isValid(), step);
        const QString today = day.toString(Qt::ISODate);
        for (const QJsonValue &one : started.array())
            ENDED(run(today, {u"case"_s, u"send"_s, one[u"case"].toString(), rung}), 0);
        const QString pdf = folder.filePath(rung + u".pdf"_s);
        const Said printed = run(today, {u"outbox"_s, u"print"_s, u"--out"_s, pdf});
        ENDED(printed, 0);
        QCOMPARE(printed.object()[u"letters"].toArray().size(), 2);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pages = pdf::pageCount(file.readAll());
        QVERIFY(pages.ok() && *pages > 2); // Cover list and two letters.
        const Said posted = run(today, {u"outbox"_s, u"posted"_s, u"--all"_s});
        ENDED(posted, 0);
        QCOMPARE(posted.object()[u"letters"].toInt(), 2);
        for (const QJsonValue &letter : run(today, {u"outbox"_s, u"list"_s, u"--all"_s}).array())
            sha256.append(letter[u"sha256"].toString());
    }
    sha256.removeDuplicates();
    QCOMPARE(sha256.size(), 8);
    const QString today = day.toString(Qt::ISODate);
    const Said demanded = run(today, {u"case"_s, u"show"_s, id});
    QCOMPARE(demanded.object()[u"stage"].toString(), u"payment_demand"_s);

    // The figures add up for an outsider.
    qint64 total = 0;
    for (const QJsonValue &claim : demanded.object()[u"claims"].toArray()) {
        qint64 interest = 0;
        for (const QJsonValue &line : claim[u"interest"].toArray())
            interest += ore(line[u"amount"]);
        QCOMPARE(interest, ore(claim[u"interest_total"]));
        qint64 fees = 0;
        for (const QJsonValue &fee : claim[u"fees"].toArray())
            fees += ore(fee[u"amount"]) - ore(fee[u"paid"]);
        QCOMPARE(ore(claim[u"open"]), ore(claim[u"open_principal"]) + interest - ore(claim[u"interest_paid"]) + fees + ore(claim[u"compensation"]) + ore(claim[u"costs"]));
        total += ore(claim[u"open"]);
    }
    QCOMPARE(ore(demanded.object()[u"total"]), total);

    // Paid in parts, the last one what is left on its day.
    ENDED(run(today, {u"payment"_s, u"add"_s, u"--date"_s, today, u"--amount"_s, u"1000.00"_s, u"--case"_s, id}), 0);
    const QString later = day.addDays(10).toString(Qt::ISODate);
    const QString rest = run(later, {u"case"_s, u"show"_s, id}).object()[u"total"].toString();
    ENDED(run(later, {u"payment"_s, u"add"_s, u"--date"_s, later, u"--amount"_s, rest, u"--case"_s, id}), 0);
    const Said settled = run(later, {u"case"_s, u"show"_s, id});
    QCOMPARE(settled.object()[u"state"].toString(), u"closed"_s);
    QCOMPARE(settled.object()[u"close_reason"].toString(), u"paid"_s);
    QCOMPARE(settled.object()[u"total"].toString(), u"0.00"_s);
    const Said closed = run(later, {u"case"_s, u"send"_s, id, u"final_notice"_s});
    ENDED(closed, 1);
    QCOMPARE(closed.error()[u"rule"].toString(), u"case.closed"_s);

    ENDED(run(later, {u"verify"_s}), 0);
    QCOMPARE(run(later, {u"import"_s, ledger}).object()[u"files"][0][u"outcome"].toString(), u"unchanged"_s);
}

void TestCliPath::missingDueDatesAreSeenAndCompleted()
{
    QTemporaryDir folder;
    const QString firm = folder.filePath(u"firma"_s);
    const QString list = folder.filePath(u"liste.csv"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Kundenr;Kundenavn;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Restbeløp\n"
               "1001;Hansen AS;Storgata 1;0155;OSLO;F-1;02.01.2026;900,00\n"
               "1001;Hansen AS;Storgata 1;0155;OSLO;F-2;03.01.2026;800,00\n");
    file.close();
    const auto run = [&](const QStringList &words) { return m_cli.json(firm, words, u"2026-02-02"_s); };
    ENDED(run({u"init"_s, u"--rehearsal"_s, u"--name"_s, u"Fjordlys"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s}), 0);
    ENDED(run({u"import"_s, list}), 0);

    const Said cannot = run({u"ledger"_s, u"uncollectable"_s});
    QCOMPARE(cannot.array().size(), 2);
    for (const QJsonValue &row : cannot.array()) {
        QCOMPARE(row[u"rule"].toString(), u"item.no_due_date"_s);
        QVERIFY(!row[u"cure"].toString().isEmpty());
    }
    const Said refused = run({u"case"_s, u"start"_s, u"F-1"_s});
    ENDED(refused, 1);
    QCOMPARE(refused.error()[u"rule"].toString(), u"item.no_due_date"_s);

    const Said completed = run({u"ledger"_s, u"complete"_s, u"--all"_s, u"--terms"_s, u"14"_s});

    ENDED(completed, 0);
    QCOMPARE(completed.object()[u"completed"].toInt(), 2);
    const QJsonObject row = run({u"ledger"_s, u"list"_s}).array()[0].toObject();
    QCOMPARE(row[u"due"].toString(), u"2026-01-16"_s);
    QCOMPARE(row[u"due_origin"].toString(), u"user"_s);
    ENDED(run({u"case"_s, u"start"_s, u"F-1"_s, u"F-2"_s}), 0);
}

QTEST_GUILESS_MAIN(TestCliPath)
#include "tst_clipath.moc"
