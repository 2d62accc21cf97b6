// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawtable.h"
#include "core/money/parse.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray ratesFile()
{
    return fileBytes(u":/law/rates.json"_s);
}

QByteArray rulesFile()
{
    return fileBytes(u":/law/rules.json"_s);
}

/// The shared research file, or an empty object where it is absent.
QJsonObject sharedRates()
{
    QString folder = qEnvironmentVariable("KRAVBOK_SHARED");
    if (folder.isEmpty())
        folder = QStringLiteral(KRAVBOK_SOURCE_DIR "/../shared");
    return QJsonDocument::fromJson(fileBytes(folder + u"/data/rates.json"_s)).object();
}

using Edit = std::function<void(QJsonObject &)>;

/// rates.json with the rows of one series changed.
Edit inSeries(const QString &id, const std::function<void(QJsonObject &)> &change)
{
    return [=](QJsonObject &root) {
        QJsonArray all = root[u"series"_s].toArray();
        for (auto &&value : all) {
            QJsonObject series = value.toObject();
            if (series[u"id"_s] == id)
                change(series);
            value = series;
        }
        root[u"series"_s] = all;
    };
}

Edit inFirstRow(const QString &id, const QString &key, const QJsonValue &to)
{
    return inSeries(id, [=](QJsonObject &series) {
        QJsonArray rows = series[u"rows"_s].toArray();
        QJsonObject row = rows[0].toObject();
        if (to.isUndefined())
            row.remove(key);
        else
            row[key] = to;
        rows[0] = row;
        series[u"rows"_s] = rows;
    });
}

} // namespace

class TestLaw : public QObject
{
    Q_OBJECT

    LawTable m_law;

private slots:
    void initTestCase();
    void rowsHoldBetweenTheirDays_data();
    void rowsHoldBetweenTheirDays();
    void dayOutsideNamesTheSeries_data();
    void dayOutsideNamesTheSeries();
    void courtFeesRoundDown_data();
    void courtFeesRoundDown();
    void ceilingFollowsDueDate_data();
    void ceilingFollowsDueDate();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void agreesWithTheSharedFile();
    void versionChangesWithTheBytes();
    void knownUntilIsTheFirstEnd();
};

void TestLaw::initTestCase()
{
    auto law = LawTable::parse(ratesFile(), rulesFile());
    QVERIFY2(law.ok(), law ? "" : qPrintable(law.error().message));
    m_law = *std::move(law);
}

void TestLaw::rowsHoldBetweenTheirDays_data()
{
    QTest::addColumn<int>("series");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char *name, Series which, QDate day, qint64 value) {
        QTest::newRow(name) << static_cast<int>(which) << day << value;
    };
    row("late interest, first day of the first row", Series::LateInterest, {2006, 7, 1}, 975);
    row("late interest, last day of a half-year", Series::LateInterest, {2025, 6, 30}, 1250);
    row("late interest, first day of the next", Series::LateInterest, {2025, 7, 1}, 1225);
    row("late interest, last known day", Series::LateInterest, {2026, 12, 31}, 1225);
    row("§ 3 a, first half of 2026", Series::Compensation, {2026, 6, 30}, 46'000);
    row("§ 3 a, second half of 2026", Series::Compensation, {2026, 7, 1}, 43'000);
    row("inkassosats, last day of 700", Series::Inkassosats, {2025, 12, 31}, 70'000);
    row("inkassosats, first day of 750", Series::Inkassosats, {2026, 1, 1}, 75'000);
    row("inkassosats stands until changed", Series::Inkassosats, {2031, 1, 1}, 75'000);
    row("§ 1-2: a claim due on 2020-10-01 keeps one tenth", Series::ReminderShare, {2020, 10, 1}, 1000);
    row("§ 1-2: a claim due the day after has one twentieth", Series::ReminderShare, {2020, 10, 2}, 500);
    row("§ 1-2: demand, due on 2020-10-01", Series::DemandShare, {2020, 10, 1}, 3000);
    row("§ 1-2: demand, due the day after", Series::DemandShare, {2020, 10, 2}, 1500);
    row("utlegg fee, last day of 1.21 R", Series::AttachmentFee, {2024, 12, 31}, 12'100);
    row("utlegg fee, first day of 0.69 R", Series::AttachmentFee, {2025, 1, 1}, 6900);
    row("service of konkursvarsel before 2024-07-01", Series::BankruptcyServiceFee, {2024, 6, 30}, 4000);
    row("service of konkursvarsel from 2024-07-01", Series::BankruptcyServiceFee, {2024, 7, 1}, 5000);
    row("security for the estate, 50 R", Series::BankruptcySecurity, {2026, 1, 1}, 500'000);
    row("§ 2-1: others than consumers one and a half", Series::CeilingOtherFactor, {2026, 1, 1}, 15'000);
    row("§ 4-18: two weeks", Series::EnforcementWaitDays, {2026, 11, 21}, 14);
    row("konkursloven § 63: four weeks", Series::BankruptcyWaitDays, {2026, 11, 21}, 28);
    row("foreldelsesloven § 2: three years", Series::LimitationMonths, {2023, 5, 10}, 36);
    row("agency: fifty kroner", Series::AgencyMinimum, {2026, 1, 1}, 5000);
    row("VAT 25 percent", Series::VatRate, {2026, 1, 1}, 2500);
}

void TestLaw::rowsHoldBetweenTheirDays()
{
    QFETCH(int, series);
    QFETCH(QDate, day);
    QFETCH(qint64, value);

    const auto row = m_law.row(static_cast<Series>(series), day);

    QVERIFY(row.ok());
    QCOMPARE((*row)->value, value);
    QVERIFY((*row)->from <= day && day <= (*row)->to);
    QVERIFY(!m_law.missing(static_cast<Series>(series), day).isSet());
}

void TestLaw::dayOutsideNamesTheSeries_data()
{
    QTest::addColumn<int>("series");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("named");
    const auto row = [](const char *name, Series which, QDate day, const char *rule, QDate named) {
        QTest::newRow(name) << static_cast<int>(which) << day << QString::fromLatin1(rule) << named;
    };
    row("interest after its last day", Series::LateInterest, {2027, 1, 1}, "rate.missing.late_interest", {2026, 12, 31});
    row("interest before its first day", Series::LateInterest, {2006, 6, 30}, "rate.unknown.late_interest", {2006, 6, 30});
    row("§ 3 a after its last day", Series::Compensation, {2027, 3, 1}, "rate.missing.compensation", {2026, 12, 31});
    row("§ 3 a before any amount in kroner", Series::Compensation, {2013, 12, 31}, "rate.unknown.compensation", {2013, 12, 31});
    row("inkassosats in its gap of 2003 and 2004", Series::Inkassosats, {2004, 6, 1}, "rate.unknown.inkassosats", {2004, 6, 1});
    row("rettsgebyr after its last day", Series::Rettsgebyr, {2027, 1, 1}, "rate.missing.rettsgebyr", {2026, 12, 31});
    row("fee share of a very old claim", Series::ReminderShare, {2002, 2, 28}, "rate.unknown.other", {2002, 2, 28});
}

void TestLaw::dayOutsideNamesTheSeries()
{
    QFETCH(int, series);
    QFETCH(QDate, day);
    QFETCH(QString, rule);
    QFETCH(QDate, named);
    const auto which = static_cast<Series>(series);

    const auto row = m_law.row(which, day);
    const Reason why = m_law.missing(which, day);

    QVERIFY(!row.ok());
    QCOMPARE(row.error().rule, rule);
    QVERIFY2(row.error().message.contains(m_law.series(which).title), qPrintable(row.error().message));
    QVERIFY2(row.error().message.contains(named.toString(u"dd.MM.yyyy")), qPrintable(row.error().message));
    QCOMPARE(QString::fromLatin1(why.rule.data(), qsizetype(why.rule.size())), rule);
    QCOMPARE(why.date, named);
    QVERIFY(m_law.rules().find(why.rule));
}

void TestLaw::courtFeesRoundDown_data()
{
    QTest::addColumn<int>("series");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("kroner");
    const auto row = [](const char *name, Series which, QDate day, qint64 kroner) {
        QTest::newRow(name) << static_cast<int>(which) << day << kroner;
    };
    row("rettsgebyrloven § 14: 0.69 of 1 345 is 928.05", Series::AttachmentFee, {2026, 5, 1}, 928);
    row("rettsgebyrloven § 14: 0.69 of 1 314 is 906.66", Series::AttachmentFee, {2025, 5, 1}, 906);
    row("rettsgebyrloven § 14: 1.25 of 1 199 is 1 498.75", Series::AttachmentFee, {2021, 5, 1}, 1498);
    row("rettsgebyrloven § 7: 1.54 of 1 345 is 2 071.30", Series::ConciliationFee, {2026, 5, 1}, 2071);
    row("rettsgebyrloven § 25: half of 1 345 is 672.50", Series::BankruptcyServiceFee, {2026, 5, 1}, 672);
    row("rettsgebyrloven § 25: half of 1 277 is 638.50", Series::BankruptcyServiceFee, {2024, 7, 1}, 638);
    row("konkursloven § 67: 50 R", Series::BankruptcySecurity, {2026, 5, 1}, 67'250);
}

void TestLaw::courtFeesRoundDown()
{
    QFETCH(int, series);
    QFETCH(QDate, day);
    QFETCH(qint64, kroner);

    const auto fee = m_law.courtFee(static_cast<Series>(series), day);

    QVERIFY(fee.ok());
    QCOMPARE(fee->ore(), kroner * 100);
    QVERIFY(!m_law.courtFee(static_cast<Series>(series), QDate(2027, 1, 1)).ok());
}

void TestLaw::ceilingFollowsDueDate_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("brackets");
    QTest::addColumn<qint64>("firstSimple");
    QTest::newRow("due before any known ceiling") << QDate(2009, 12, 31) << 0 << qint64(0);
    QTest::newRow("FOR-2009-09-04-1151: first day") << QDate(2010, 1, 1) << 5 << qint64(5000);
    QTest::newRow("FOR-2009-09-04-1151: last due date") << QDate(2020, 10, 1) << 5 << qint64(5000);
    QTest::newRow("FOR-2020-06-19-1248: first due date") << QDate(2020, 10, 2) << 7 << qint64(2500);
}

void TestLaw::ceilingFollowsDueDate()
{
    QFETCH(QDate, due);
    QFETCH(int, brackets);
    QFETCH(qint64, firstSimple);

    const auto set = m_law.ceiling(due);

    QCOMPARE(int(set.size()), brackets);
    if (brackets > 0) {
        QCOMPARE(set.front().simpleE4, firstSimple);
        for (const CeilingBracket &bracket : set)
            QCOMPARE(bracket.heavyE4, 2 * bracket.simpleE4);
    }
    QCOMPARE(m_law.ceiling().size(), size_t(7));
}

void TestLaw::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("rates");
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("names");
    const QJsonObject intact = QJsonDocument::fromJson(ratesFile()).object();
    const auto row = [&](const char *name, const Edit &edit, const QString &names) {
        QJsonObject root = intact;
        edit(root);
        QTest::newRow(name) << QJsonDocument(root).toJson() << rulesFile() << names;
    };
    row("a value that is a JSON number", inFirstRow(u"inkassosats_nok"_s, u"value"_s, 520), u"inkassosats_nok"_s);
    row("a value with three decimals", inFirstRow(u"late_interest_pct_pa"_s, u"value"_s, u"9.755"_s), u"9.755"_s);
    row("a negative value", inFirstRow(u"late_interest_pct_pa"_s, u"value"_s, u"-1"_s), u"late_interest"_s);
    row("an empty value", inFirstRow(u"late_interest_pct_pa"_s, u"value"_s, u""_s), u"late_interest"_s);
    row("a day that does not exist", inFirstRow(u"rettsgebyr_nok"_s, u"from"_s, u"2000-02-30"_s), u"2000-02-30"_s);
    row("rows that overlap", inFirstRow(u"rettsgebyr_nok"_s, u"to"_s, u"2001-01-01"_s), u"rettsgebyr_nok"_s);
    row("rows out of order", inFirstRow(u"rettsgebyr_nok"_s, u"from"_s, u"2002-01-01"_s), u"rettsgebyr_nok"_s);
    row("a row without a source", inFirstRow(u"rettsgebyr_nok"_s, u"source"_s, QJsonValue::Undefined), u"rettsgebyr_nok"_s);
    row("a row without its law", inFirstRow(u"rettsgebyr_nok"_s, u"law"_s, u""_s), u"rettsgebyr_nok"_s);
    row("an unknown unit", inSeries(u"rettsgebyr_nok"_s, [](QJsonObject &s) { s[u"unit"_s] = u"dollar"_s; }), u"dollar"_s);
    row("a series the engine needs is missing",
        inSeries(u"limitation_months"_s, [](QJsonObject &s) { s[u"id"_s] = u"fee_wait_days"_s; }), u"fee_wait_days"_s);
    row("a series nobody knows",
        inSeries(u"limitation_months"_s, [](QJsonObject &s) { s[u"id"_s] = u"moon_phase"_s; }), u"moon_phase"_s);
    row("no ceiling", [](QJsonObject &root) { root.remove(u"ceiling"_s); }, u"ceiling"_s);
    row("another format", [](QJsonObject &root) { root[u"format"_s] = u"x/9"_s; }, u"x/9"_s);
    QTest::newRow("no JSON at all") << QByteArray("hello") << rulesFile() << u"rates.json"_s;
    QTest::newRow("no rules") << ratesFile() << QByteArray("{}") << u"rules.json"_s;
}

void TestLaw::brokenFilesAreRefused()
{
    QFETCH(QByteArray, rates);
    QFETCH(QByteArray, rules);
    QFETCH(QString, names);

    const auto law = LawTable::parse(rates, rules);

    QVERIFY(!law.ok());
    QCOMPARE(law.error().kind, ErrorKind::BadInput);
    QVERIFY2(law.error().message.contains(names), qPrintable(law.error().message));
}

void TestLaw::agreesWithTheSharedFile()
{
    const QJsonObject shared = sharedRates()[u"series"_s].toObject();
    if (shared.isEmpty())
        QSKIP("KRAVBOK_SHARED is not here: the shared rates.json cannot be compared.");
    int compared = 0;

    for (const auto &[which, id] : EnumNames<Series>::names) {
        const QJsonObject series = shared[enumText(which)].toObject();
        if (series.isEmpty() || which == Series::ReminderShare || which == Series::DemandShare)
            continue;
        const int decimals = m_law.series(which).unit == u"e4" ? 4 : 2;
        for (const auto &value : series[u"rows"_s].toArray()) {
            const QJsonObject row = value.toObject();
            const QDate from = QDate::fromString(row[u"from"_s].toString(), Qt::ISODate);
            const LawRow *ours = m_law.series(which).find(from);
            QVERIFY2(ours, qPrintable(enumText(which) + from.toString(Qt::ISODate)));
            // The shared file writes JSON numbers; they are rounded to the unit, as text.
            const QString text = QString::number(row[u"value"_s].toDouble(), 'f', decimals).remove(u'.');
            QCOMPARE(ours->value, text.toLongLong());
            QCOMPARE(ours->from, from);
            const QDate to = QDate::fromString(row[u"valid_to"_s].toString(), Qt::ISODate);
            if (to.isValid())
                QCOMPARE(ours->to, to);
            ++compared;
        }
    }

    QVERIFY2(compared > 100, qPrintable(QString::number(compared)));
}

void TestLaw::versionChangesWithTheBytes()
{
    const auto same = LawTable::parse(ratesFile(), rulesFile());
    const auto other = LawTable::parse(ratesFile() + ' ', rulesFile());

    QVERIFY(same.ok() && other.ok());
    QCOMPARE(same->version(), m_law.version());
    QCOMPARE(m_law.version().size(), 64);
    QVERIFY(other->version() != m_law.version());
}

void TestLaw::knownUntilIsTheFirstEnd()
{
    QCOMPARE(m_law.knownUntil(), QDate(2026, 12, 31));
}

QTEST_GUILESS_MAIN(TestLaw)
#include "tst_law.moc"
