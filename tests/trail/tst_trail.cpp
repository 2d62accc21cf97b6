// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/jsontext.h"
#include "tests/trail/portfolio.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

struct Verdict
{
    int exitCode = -1;
    QString text;
};

/// Runs the outsider's check on what `explain --all` said.
Verdict outsider(const QJsonArray &explained)
{
    // What was checked can be kept: KRAVBOK_TRAIL_KEEP names a folder.
    QTemporaryDir folder;
    QFile file(qEnvironmentVariableIsSet("KRAVBOK_TRAIL_KEEP") ? qEnvironmentVariable("KRAVBOK_TRAIL_KEEP") + u"/explain.json"_s : folder.filePath(u"explain.json"_s));
    Verdict out;
    if (!file.open(QIODevice::WriteOnly))
        return out;
    file.write(QJsonDocument(explained).toJson(QJsonDocument::Compact));
    file.close();
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(KRAVBOK_SOURCE_DIR "/tests/trail/check_trail.py"), QStringLiteral(KRAVBOK_SOURCE_DIR "/resources/law/rates.json"),
                                file.fileName()});
    if (!python.waitForFinished(300'000))
        return out;
    out.exitCode = python.exitCode();
    out.text = QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError());
    return out;
}

QJsonArray explainAll(Session &session, QDate on)
{
    QJsonArray out;
    qsizetype otherwise = 0;
    const auto done = CaseWorkflow(session).explainAll(on, [&](const CaseView &, const JsonText &told) {
        const QJsonDocument tree = told.document();
        // No field twice, and each in its place: the bytes are those Qt would write.
        otherwise += tree.toJson(QJsonDocument::Compact) == told.view() ? 0 : 1;
        out.append(tree.object());
    });
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    if (otherwise > 0)
        qWarning("%lld cases are not written as Qt would write them", static_cast<long long>(otherwise));
    return done && otherwise == 0 ? out : QJsonArray();
}

/// Adds one øre to the text of an amount.
QString oreMore(const QString &amount)
{
    const qint64 ore = QString(amount).remove(u'.').toLongLong() + 1;
    return u"%1.%2"_s.arg(ore / 100).arg(ore % 100, 2, 10, QChar(u'0'));
}

/// The first case that has something under claims[0][list], with one øre more on it.
QJsonArray tampered(QJsonArray cases, const QString &list, const QString &field)
{
    for (qsizetype i = 0; i < cases.size(); ++i) {
        QJsonObject file = cases[i].toObject();
        QJsonArray claims = file[u"claims"_s].toArray();
        QJsonObject claim = claims[0].toObject();
        if (QJsonObject rest = claim[list].toObject(); !rest.isEmpty()) {
            rest[field] = oreMore(rest[field].toString());
            claim[list] = rest;
            claims[0] = claim;
            file[u"claims"_s] = claims;
            return {file};
        }
        QJsonArray items = claim[list].toArray();
        if (items.isEmpty() || (list == u"fees" && items[0][u"reversed"_s].toBool()))
            continue;
        QJsonObject item = items[0].toObject();
        item[field] = oreMore(item[field].toString());
        items[0] = item;
        claim[list] = items;
        claims[0] = claim;
        file[u"claims"_s] = claims;
        return {file};
    }
    return {};
}

} // namespace

/// The trail of every amount, worked out again by an outsider who knows the JSON and the rate table only.
class TrailTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed");
    }
    void anOutsiderComesToTheSame_data();
    void anOutsiderComesToTheSame();
    void oneOreIsNoticed_data();
    void oneOreIsNoticed();

private:
    QJsonArray m_explained; ///< Of the large portfolio.
};

void TrailTest::anOutsiderComesToTheSame_data()
{
    QTest::addColumn<int>("cases");
    QTest::addColumn<bool>("unusual");
    QTest::newRow("fixed 365 days, a firm without VAT, § 3 a once for a case and of the due day") << 150 << true;
    // Under the sanitizers everything takes several times as long; there a part of them is enough.
#ifdef __SANITIZE_ADDRESS__
    QTest::newRow("two hundred cases") << 200 << false;
#else
    QTest::newRow("two thousand cases") << 2000 << false;
#endif
}

void TrailTest::anOutsiderComesToTheSame()
{
    QFETCH(int, cases);
    QFETCH(bool, unusual);
    Portfolio portfolio(cases, unusual ? 7 : 20261121);
    Session &session = *portfolio.shop().session;
    if (unusual) {
        Creditor firm = session.creditor();
        firm.policy.dayCount = DayCount::Fixed365;
        firm.policy.vatOnCosts = true;
        firm.policy.compensationPer = CompensationPer::Case;
        firm.policy.compensationOn = CompensationOn::DueDay;
        MUST(session.saveCreditor(firm));
    }
    MUST(portfolio.live());
    const QJsonArray explained = explainAll(session, portfolio.today());
    QCOMPARE(explained.size(), cases);
    // On the day, half a year ago, and on the last day of the known rates.
    for (const QDate on : {portfolio.today(), portfolio.today().addMonths(-6), QDate(2026, 12, 31)}) {
        const Verdict verdict = outsider(on == portfolio.today() ? explained : explainAll(session, on));
        QVERIFY2(verdict.exitCode == 0, qPrintable(verdict.text));
        qInfo("%s: %s", qPrintable(on.toString(Qt::ISODate)), qPrintable(verdict.text.trimmed()));
    }
    QVERIFY(portfolio.letters() > cases);
    QVERIFY(portfolio.payments() > cases / 3);
    QVERIFY2(portfolio.objections() > 0 && portfolio.plans() > 0 && (unusual || portfolio.refunds() > 0),
             qPrintable(u"%1 %2 %3"_s.arg(portfolio.objections()).arg(portfolio.plans()).arg(portfolio.refunds())));
    qInfo("%d parts in dispute, %d plans, %d surpluses sent back", portfolio.objections(), portfolio.plans(), portfolio.refunds());
    if (!unusual)
        m_explained = explained;
}

void TrailTest::oneOreIsNoticed_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("named");
    QTest::newRow("an interest line") << u"interest"_s << u"amount"_s << u"interest lines"_s;
    QTest::newRow("the base of one") << u"interest"_s << u"base"_s << u"interest lines"_s;
    QTest::newRow("a letter fee") << u"fees"_s << u"amount"_s << u"fee "_s;
    QTest::newRow("what is paid of a fee") << u"fees"_s << u"paid"_s << u"paid of"_s;
    QTest::newRow("what letters ask for where a part is disputed") << u"undisputed"_s << u"open"_s << u"undisputed open"_s;
    QTest::newRow("the interest on that") << u"undisputed"_s << u"interest_total"_s << u"undisputed interest"_s;
    QTest::newRow("a compensation") << u"compensations"_s << u"amount"_s << u"compensation"_s;
}

void TrailTest::oneOreIsNoticed()
{
    QFETCH(QString, list);
    QFETCH(QString, field);
    QFETCH(QString, named);
    const QJsonArray changed = tampered(m_explained, list, field);
    QCOMPARE(changed.size(), 1);
    const Verdict verdict = outsider(changed);
    QCOMPARE(verdict.exitCode, 1);
    QVERIFY2(verdict.text.contains(named), qPrintable(verdict.text));
}

QTEST_MAIN(TrailTest)
#include "tst_trail.moc"
