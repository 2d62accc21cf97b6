// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawderivation.h"
#include "core/law/lawdifference.h"
#include "core/law/lawoverlay.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(KRAVBOK_SOURCE_DIR "/resources/law/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray newRate =
    R"({"format": "kravbok-law/1", "issued": "2026-12-20", "title": "Rente 2027", "rates": {"series": [
 {"id": "late_interest_pct_pa", "merge": "rows", "rows": [
  {"from": "2027-01-01", "to": "2027-06-30", "value": "12.50", "law": "FOR-2026-12-17-1", "source": "test", "verified": "found"}]}]}})";

} // namespace

/// Changes of the law from outside: laid over, compared, derived.
class LawOverlayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_base = {resource("rates.json"), resource("rules.json")}; }
    void aRowIsAddedAndNothingElseChanges();
    void theShippedFilesLaidOverThemselvesChangeNothing();
    void aRuleTakesThePlaceOfItsId();
    void overlappingRowsAreRefused();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void whatIsKeptReadsTheSame();
    void lateInterestFollowsFromThePolicyRate_data();
    void lateInterestFollowsFromThePolicyRate();
    void derivationsAreForHalfYears();
    void endingsAreToldSixWeeksBefore_data();
    void endingsAreToldSixWeeksBefore();

private:
    LawTable table(const LawSource &source)
    {
        auto parsed = source.table();
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        return std::move(*parsed);
    }
    LawSource m_base;
};

void LawOverlayTest::aRowIsAddedAndNothingElseChanges()
{
    const auto overlay = LawOverlay::parse(newRate);
    QVERIFY2(overlay.ok(), overlay.ok() ? "" : qPrintable(overlay.error().message));
    QCOMPARE(overlay->issued(), QDate(2026, 12, 20));
    const auto over = overlay->over(m_base);
    QVERIFY(over.ok());
    const LawTable before = table(m_base);
    const LawTable after = table(*over);

    QVERIFY(!before.lateInterest(QDate(2027, 1, 1)).ok());
    QCOMPARE(after.lateInterest(QDate(2027, 1, 1)).value(), Rate::basisPoints(1250));
    QCOMPARE(after.lateInterest(QDate(2026, 12, 31)).value(), Rate::basisPoints(1225));
    QVERIFY(!after.lateInterest(QDate(2027, 7, 1)).ok());
    const auto changes = differences(before, after);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.front().id, u"late_interest_pct_pa"_s);
    QVERIFY(changes.front().before.isEmpty());
    QCOMPARE(changes.front().after, u"12.50 until 2027-06-30"_s);
}

void LawOverlayTest::theShippedFilesLaidOverThemselvesChangeNothing()
{
    for (const QByteArray &file : {m_base.rates, m_base.rules}) {
        const auto overlay = LawOverlay::parse(file);
        QVERIFY2(overlay.ok(), overlay.ok() ? "" : qPrintable(overlay.error().message));
        const auto over = overlay->over(m_base);
        QVERIFY(over.ok());
        QVERIFY(differences(table(m_base), table(*over)).empty());
    }
}

void LawOverlayTest::aRuleTakesThePlaceOfItsId()
{
    QJsonObject root = QJsonDocument::fromJson(m_base.rules).object();
    QJsonArray rules = root[u"rules"_s].toArray();
    QJsonObject rule = rules[0].toObject();
    rule.insert(u"law"_s, u"Prøveloven § 1"_s);
    root.insert(u"rules"_s, QJsonArray{rule});
    root.remove(u"steps"_s);
    const auto overlay = LawOverlay::parse(QJsonDocument(root).toJson());
    QVERIFY(overlay.ok());
    const auto over = overlay->over(m_base);
    QVERIFY(over.ok());
    const LawTable before = table(m_base);
    const LawTable after = table(*over);

    QCOMPARE(after.rules().all().size(), before.rules().all().size());
    const auto changes = differences(before, after);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.front().part, LawPart::Rule);
    QCOMPARE(changes.front().id, rule[u"id"_s].toString());
}

void LawOverlayTest::overlappingRowsAreRefused()
{
    const auto overlay = LawOverlay::parse(QByteArray(newRate).replace("2027-01-01", "2026-12-01"));
    QVERIFY(overlay.ok());
    const auto over = overlay->over(m_base);
    QVERIFY(over.ok());
    QVERIFY(!over->table().ok());
}

void LawOverlayTest::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("Nothing") << QByteArray();
    QTest::newRow("A list") << QByteArray("[]");
    QTest::newRow("Another format")
        << QByteArray(newRate).replace("kravbok-law/1", "kravbok-law/2");
    QTest::newRow("No day of issue") << QByteArray(newRate).replace("issued", "released");
    QTest::newRow("A day that does not exist")
        << QByteArray(newRate).replace("2026-12-20", "2026-02-30");
    QTest::newRow("Neither rates nor rules")
        << QByteArray("{\"format\": \"kravbok-law/1\", \"issued\": \"2026-12-20\"}");
    QTest::newRow("Rates that are a list")
        << QByteArray("{\"format\": \"kravbok-law/1\", \"issued\": \"2026-12-20\", \"rates\": []}");
    QTest::newRow("Too large") << QByteArray(newRate + QByteArray(5 * 1024 * 1024, ' '));
}

void LawOverlayTest::brokenFilesAreRefused()
{
    QFETCH(QByteArray, file);

    const auto overlay = LawOverlay::parse(file);
    QVERIFY(!overlay.ok());
    QVERIFY(!overlay.error().message.isEmpty());
}

void LawOverlayTest::whatIsKeptReadsTheSame()
{
    const auto overlay = LawOverlay::parse(newRate);
    const auto again = LawOverlay::parse(overlay->toJson());
    QVERIFY(again.ok());
    QCOMPARE(again->toJson(), overlay->toJson());
    QCOMPARE(again->title(), u"Rente 2027"_s);
}

void LawOverlayTest::lateInterestFollowsFromThePolicyRate_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("rate");

    QTest::newRow("4.25 and 8 points, from July 2026 (forsinkelsesrenteloven § 3)")
        << QDate(2026, 7, 1) << 425 << 1225;
    QTest::newRow("4.50 and 8 points, from January 2025") << QDate(2025, 1, 1) << 450 << 1250;
    QTest::newRow("1.50 and 7 points, before 16 March 2013") << QDate(2013, 1, 1) << 150 << 850;
    QTest::newRow("Nothing and 8 points, from July 2020") << QDate(2020, 7, 1) << 0 << 800;
}

void LawOverlayTest::lateInterestFollowsFromThePolicyRate()
{
    QFETCH(QDate, from);
    QFETCH(int, policy);
    QFETCH(int, rate);

    const auto derived =
        deriveLateInterest(m_base.rates, from, Rate::basisPoints(policy), from.addDays(-1));

    QVERIFY2(derived.ok(), derived.ok() ? "" : qPrintable(derived.error().message));
    QCOMPARE(derived->rate.bp(), rate);
    // What the ministry set for those half-years.
    QCOMPARE(table(m_base).lateInterest(from).value().bp(), rate);
    const QJsonObject row = derived->row(u"https://example.org"_s);
    QCOMPARE(row[u"verified"_s].toString(), u"derived, confirmed by user"_s);
    QVERIFY(row[u"to"_s].toString().endsWith(from.month() == 1 ? u"-06-30" : u"-12-31"));
}

void LawOverlayTest::derivationsAreForHalfYears()
{
    QVERIFY(!deriveLateInterest(m_base.rates, QDate(2027, 2, 1), Rate::basisPoints(450),
                                QDate(2027, 1, 4))
                 .ok());
    QVERIFY(!deriveLateInterest("{}", QDate(2027, 1, 1), Rate::basisPoints(450), QDate(2027, 1, 1))
                 .ok());
    QCOMPARE(nextInterestDay(table(m_base)), QDate(2027, 1, 1));
}

void LawOverlayTest::endingsAreToldSixWeeksBefore_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("told");
    QTest::addColumn<bool>("ended");

    QTest::newRow("Six weeks and a day before the last day")
        << QDate(2026, 11, 18) << false << false;
    QTest::newRow("Six weeks before the day after") << QDate(2026, 11, 20) << true << false;
    QTest::newRow("The last day") << QDate(2026, 12, 31) << true << false;
    QTest::newRow("The day after") << QDate(2027, 1, 1) << true << true;
}

void LawOverlayTest::endingsAreToldSixWeeksBefore()
{
    QFETCH(QDate, today);
    QFETCH(bool, told);
    QFETCH(bool, ended);

    bool isTold = false;
    bool isEnded = false;
    for (const LawEnding &one : endings(table(m_base), today, 42)) {
        if (one.series != u"late_interest_pct_pa")
            continue;
        isTold = true;
        isEnded = one.ended;
    }
    QCOMPARE(isTold, told);
    QCOMPARE(isEnded, ended);
}

QTEST_GUILESS_MAIN(LawOverlayTest)
#include "tst_lawoverlay.moc"
