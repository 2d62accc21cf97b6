// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ruleids.h"
#include "tests/support/rehearsal.h"
#include "ui/models/limitationlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using workflow::LimitationRow;

/// The radar says of each claim when it lapses, and when its late interest does, which lapses day by day before it.
class LimitationListTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void interestIsToldPlainly_data();
    void interestIsToldPlainly();
    void interestSortsByWhatIsLostFirst();
    void theStoryTellsAllOfIt();

private:
    std::unique_ptr<Rehearsal> m_rehearsal;
};

namespace {

const QDate today(2026, 9, 21);

/// A claim whose oldest unpaid interest lapses on a day; invalid: proceedings hold it back, or none is open.
LimitationRow claim(QDate next, int warning, Money open, Money lapsed = {}, bool held = false)
{
    LimitationRow row;
    row.claim = ClaimId{open.ore() + 1};
    row.number = u"F-1"_s;
    row.limitation = {.date = QDate(2028, 1, 5), .reason = {.rule = engine::rule::limitationThreeYears, .date = QDate(2025, 1, 5)}};
    row.interest.open = open;
    row.interest.lapsed = lapsed;
    row.interest.next = next;
    row.interest.running = held;
    row.interestWarning = warning;
    for (const int months : {12, 6, 4, 1})
        row.interestWarnings.emplace_back(months, next.isValid() ? next.addMonths(-months) : QDate());
    if (held)
        row.interest.reason = {.rule = engine::rule::limitationInterestHeld, .date = today};
    else if (lapsed.isPositive())
        row.interest.reason = {.rule = engine::rule::limitationInterestLapsing, .date = today.addDays(-1), .amount = lapsed};
    else if (open.isPositive())
        row.interest.reason = {.rule = engine::rule::limitationInterest, .date = next.addYears(-3)};
    return row;
}

} // namespace

void LimitationListTest::initTestCase()
{
    m_rehearsal = std::make_unique<Rehearsal>(today, u"en"_s);
}

void LimitationListTest::interestIsToldPlainly_data()
{
    QTest::addColumn<LimitationRow>("row");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    QTest::addColumn<bool>("near");
    const auto tone = [](Tone one) { return static_cast<int>(one); };
    // foreldelsesloven §§ 2, 3: three years for each day of interest on its own.
    QTest::newRow("No interest is open") << claim({}, 0, {}) << QString() << tone(Tone::Law) << false;
    QTest::newRow("More than a year left") << claim(QDate(2028, 1, 6), 0, 50_kr) << u"06.01.2028"_s << tone(Tone::Neutral) << false;
    QTest::newRow("Within a year") << claim(QDate(2027, 5, 3), 12, 50_kr) << u"03.05.2027"_s << tone(Tone::Neutral) << true;
    QTest::newRow("Within six months") << claim(QDate(2027, 3, 1), 6, 50_kr) << u"01.03.2027"_s << tone(Tone::Warn) << true;
    QTest::newRow("Within four months") << claim(QDate(2027, 1, 4), 4, 50_kr) << u"04.01.2027"_s << tone(Tone::Warn) << true;
    QTest::newRow("Within a month") << claim(QDate(2026, 10, 12), 1, 50_kr) << u"12.10.2026"_s << tone(Tone::Bad) << true;
    QTest::newRow("A part has lapsed, and one more day of it each day")
        << claim(today, 1, 50_kr, 1234_kr) << u"1 234,00 lapsed"_s.replace(u' ', QChar::Nbsp) << tone(Tone::Bad) << true;
    QTest::newRow("Proceedings hold it back") << claim({}, 0, 50_kr, {}, true) << u"Held back"_s << tone(Tone::Law) << false;
}

void LimitationListTest::interestIsToldPlainly()
{
    QFETCH(LimitationRow, row);
    QFETCH(QString, text);
    QFETCH(int, tone);
    QFETCH(bool, near);
    QCOMPARE(limitationlist::interestNearness(row).replace(u' ', QChar::Nbsp), text.replace(u' ', QChar::Nbsp));
    QCOMPARE(static_cast<int>(limitationlist::interestTone(row)), tone);
    QCOMPARE(limitationlist::interestIsNear(row), near);
}

void LimitationListTest::interestSortsByWhatIsLostFirst()
{
    const auto model = limitationlist::model(m_rehearsal->session());
    int column = -1;
    for (int at = 0; at < model->columnCount(); ++at) {
        if (model->headerData(at, Qt::Horizontal, Qt::DisplayRole).toString() == u"Interest lapses")
            column = at;
    }
    QVERIFY(column >= 0);
    // Put in against the order they should come out in.
    model->setRows({{claim({}, 0, 6_kr, {}, true), {}}, {claim({}, 0, {}), {}}, {claim(QDate(2027, 3, 1), 6, 5_kr), {}},
                    {claim(QDate(2026, 10, 12), 1, 4_kr), {}}, {claim(today, 1, 3_kr, 2_kr), {}}});
    model->sort(column, Qt::AscendingOrder);
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row)
        shown.append(model->index(row, column).data().toString());
    QCOMPARE(shown, (QStringList{u"2,00 lapsed"_s, u"12.10.2026"_s, u"01.03.2027"_s, u"Held back"_s, QString()}));
}

void LimitationListTest::theStoryTellsAllOfIt()
{
    const Session &session = m_rehearsal->session();
    QCOMPARE(limitationlist::interestStory(claim({}, 0, {}), session), u"None is open."_s);

    const QString ahead = limitationlist::interestStory(claim(QDate(2027, 1, 4), 4, 50_kr), session);
    for (const QString &word : {u"04.01.2024"_s, u"foreldelsesloven §§ 2, 3, 29"_s, u"Last day for the oldest that is left: 04.01.2027."_s,
                                u"04.12.2026 (1 months before)"_s})
        QVERIFY2(ahead.contains(word), qPrintable(word + u" is not in: "_s + ahead));
    // Warnings that have been are not told as coming.
    QVERIFY2(!ahead.contains(u"04.07.2026"), qPrintable(ahead));

    const QString lapsing = limitationlist::interestStory(claim(QDate(2026, 9, 30), 1, 50_kr, 20_kr), session);
    for (const QString &word : {u"50,00"_s, u"20,00"_s, u"lapsed"_s, u"30.09.2026"_s, u"Less than 1 months are left."_s})
        QVERIFY2(lapsing.contains(word), qPrintable(word + u" is not in: "_s + lapsing));

    const QString held = limitationlist::interestStory(claim({}, 0, 50_kr, {}, true), session);
    QVERIFY2(held.contains(u"21.09.2026") && !held.contains(u"Last day"), qPrintable(held));
}

QTEST_MAIN(LimitationListTest)
#include "tst_limitationlist.moc"
