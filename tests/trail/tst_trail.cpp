// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/jsontext.h"
#include "tests/trail/portfolio.h"

#include <QProcess>
#include <QRegularExpression>
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
    return u"%1%2.%3"_s.arg(ore < 0 ? u"-"_s : QString()).arg(qAbs(ore) / 100).arg(qAbs(ore) % 100, 2, 10, QChar(u'0'));
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

/// Told of every amount of a statement: its kind ("claims.*.fees.*.amount") and the way to it.
using Found = std::function<void(const QString &, const QStringList &)>;

void findAmounts(const QJsonValue &value, const QString &kind, const QStringList &way, const Found &found)
{
    static const QRegularExpression amount(u"^-?\\d+\\.\\d\\d$"_s);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            findAmounts(it.value(), kind.isEmpty() ? it.key() : kind + u'.' + it.key(), way + QStringList{it.key()}, found);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            findAmounts(array[i], kind + u".*"_s, way + QStringList{QString::number(i)}, found);
    } else if (value.isString() && amount.match(value.toString()).hasMatch()) {
        found(kind, way);
    }
}

/// The value with one øre more at the end of the way.
QJsonValue withOreMore(const QJsonValue &value, const QStringList &way)
{
    if (way.isEmpty())
        return oreMore(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[way.front().toInt()] = withOreMore(array[way.front().toInt()], way.mid(1));
        return array;
    }
    QJsonObject object = value.toObject();
    object[way.front()] = withOreMore(object[way.front()], way.mid(1));
    return object;
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
    void everyKindOfAmountIsHeldToTheOre();

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

void TrailTest::everyKindOfAmountIsHeldToTheOre()
{
    // What is offered from here on, and figures that were agreed or are chosen: no sum of the statement need rest on a
    // hundredth of them (an agreed rate above the law's changes nothing for a consumer). The words of the trail quote
    // amounts for the reader; its rows of the law are held to the table.
    static const QRegularExpression notReckoned(u"^(next|plan|plans|policy)\\.|\\.agreed_rate$|\\.trail\\.(?!.*row\\.value$)"_s);
    // Nor on a letter that never left, nor on what a payment covered once a letter has told of it.
    const auto stands = [&](qsizetype at, const QStringList &way) {
        const QJsonObject one = m_explained[at][way.value(0)][way.value(1).toInt()].toObject();
        return (way.value(0) == u"letters" && one[u"sent"_s].isNull()) || (way.value(0) == u"payments" && one[u"trail"_s][u"rule"_s] == u"allocation.as_registered"_s);
    };
    constexpr int most = 3; // Of each kind, far apart.
    QHash<QString, QList<QPair<qsizetype, QStringList>>> places;
    for (qsizetype i = 0; i < m_explained.size(); ++i) {
        findAmounts(m_explained[i], {}, {}, [&](const QString &kind, const QStringList &way) {
            QList<QPair<qsizetype, QStringList>> &known = places[kind];
            if (!notReckoned.match(kind).hasMatch() && !stands(i, way) && (known.isEmpty() || (known.size() < most && i > known.last().first + 50)))
                known.append({i, way});
        });
    }
    QJsonArray changed;
    QStringList names;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        for (const auto &[at, way] : it.value()) {
            QJsonObject file = withOreMore(m_explained[at], way).toObject();
            names.append(u"<%1 %2>"_s.arg(it.key(), file[u"case"_s].toString()));
            file[u"case"_s] = names.last();
            changed.append(file);
        }
    }
    QVERIFY2(names.size() > 60, qPrintable(names.join(u'\n')));

    const Verdict verdict = outsider(changed);

    QCOMPARE(verdict.exitCode, 1);
    QStringList unseen = names;
    unseen.removeIf([&](const QString &name) { return verdict.text.contains(name); });
    QVERIFY2(unseen.isEmpty(), qPrintable(u"one øre more passes unseen: "_s + unseen.join(u'\n')));
    qInfo("%lld places of %lld kinds of amounts, one øre more in each: all seen", static_cast<long long>(names.size()), static_cast<long long>(places.size()));
}

QTEST_MAIN(TrailTest)
#include "tst_trail.moc"
