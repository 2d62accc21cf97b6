// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"
#include "tests/support/rehearsal.h"
#include "ui/models/importwords.h"
#include "ui/models/overview.h"
#include "ui/models/ratetable.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using workflow::CaseRow;
using workflow::LedgerRow;
using workflow::LedgerStatus;
using workflow::OutboxRow;

/// The overview: figures, bands of age, what needs a person, and what comes.
class OverviewTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void anEmptyFirmIsTold();
    void overdueIsSummedByAge_data();
    void overdueIsSummedByAge();
    void whatIsNotDueOrInCreditIsNoArrears();
    void casesAreCountedAndSummed();
    void whatNeedsAPersonIsListed();
    void aQuietDayHasNoWork();
    void limitationIsWarnedOf_data();
    void limitationIsWarnedOf();
    void oneThingIsOpenedAtOnce();
    void readyCasesAreGroupedByStep();
    void heldLettersAreLeftInPeace();
    void theComingDaysAreInOrder();
    void ratesThatEndSoonAreWarnedOf();
    void ratesAreWrittenAsPeopleDo();
    void issuesOfOneKindStandTogether();
    void aRealFirmIsRead();

private:
    const WorkItem *find(const Overview &overview, const QString &page, const QString &word) const;

    std::unique_ptr<Rehearsal> m_rehearsal;
};

namespace {

const QDate today(2026, 9, 21);

LedgerRow overdue(int days, Money open, qint64 id = 1)
{
    LedgerRow row;
    row.claim = ClaimId{id};
    row.debtor = DebtorId{id};
    row.debtorName = u"Debtor %1"_s.arg(id);
    row.number = u"F-%1"_s.arg(id);
    row.due = today.addDays(-days);
    row.dueOrigin = DueOrigin::File;
    row.amount = row.open = open;
    row.daysLate = qMax(0, days);
    row.status = LedgerStatus::InCase;
    return row;
}

CaseRow openCase(qint64 id, Step coming, bool ready)
{
    CaseRow row;
    row.id = CaseId{id};
    row.number = u"2026-%1"_s.arg(id);
    row.debtorName = u"Debtor %1"_s.arg(id);
    row.coming = static_cast<int>(coming);
    row.ready = ready;
    row.comingFrom = ready ? today : today.addDays(3);
    row.total = 1000_kr;
    return row;
}

OutboxRow letter(LetterState state, bool held = false, const QString &attention = {})
{
    OutboxRow row;
    row.letter.state = state;
    row.letter.held = held;
    row.attention = attention;
    return row;
}

} // namespace

void OverviewTest::initTestCase()
{
    m_rehearsal = std::make_unique<Rehearsal>(today, u"nb"_s);
}

const WorkItem *OverviewTest::find(const Overview &overview, const QString &page, const QString &word) const
{
    const auto found = std::find_if(overview.work.begin(), overview.work.end(), [&](const WorkItem &item) { return item.page == page && item.text.contains(word); });
    return found == overview.work.end() ? nullptr : &*found;
}

void OverviewTest::anEmptyFirmIsTold()
{
    const Overview overview = Overview::build({}, m_rehearsal->session());
    QVERIFY(overview.nothingYet);
    QCOMPARE(overview.overdueCount, 0);
    QVERIFY(overview.plan.empty());
}

void OverviewTest::overdueIsSummedByAge_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("band");
    QTest::newRow("the first day after") << 1 << 0;
    QTest::newRow("thirty days") << 30 << 0;
    QTest::newRow("thirty-one days") << 31 << 1;
    QTest::newRow("sixty days") << 60 << 1;
    QTest::newRow("ninety days") << 90 << 2;
    QTest::newRow("ninety-one days") << 91 << 3;
    QTest::newRow("half a year") << 180 << 3;
    QTest::newRow("more than half a year") << 181 << 4;
    QTest::newRow("years") << 900 << 4;
}

void OverviewTest::overdueIsSummedByAge()
{
    QFETCH(int, days);
    QFETCH(int, band);
    OverviewFacts facts;
    facts.ledger = {overdue(days, 500_kr)};
    const Overview overview = Overview::build(facts, m_rehearsal->session());
    for (int at = 0; at < 5; ++at)
        QCOMPARE(overview.ageing[static_cast<size_t>(at)].count, at == band ? 1 : 0);
    QCOMPARE(overview.overdue.ore(), (500_kr).ore());
}

void OverviewTest::whatIsNotDueOrInCreditIsNoArrears()
{
    OverviewFacts facts;
    facts.ledger = {overdue(-5, 500_kr, 1), overdue(10, -(300_kr), 2), overdue(10, 200_kr, 3), overdue(20, 100_kr, 3)};
    const Overview overview = Overview::build(facts, m_rehearsal->session());
    QCOMPARE(overview.overdue.ore(), (300_kr).ore());
    QCOMPARE(overview.overdueCount, 2);
    QCOMPARE(overview.overdueDebtors, 1);
    QVERIFY(!overview.nothingYet);
}

void OverviewTest::casesAreCountedAndSummed()
{
    OverviewFacts facts;
    facts.cases = {openCase(1, Step::Reminder, true), openCase(2, Step::Reminder, false), openCase(3, Step::PaymentDemand, true)};
    facts.cases[2].pending = true;
    facts.cases[1].totalKnown = false;
    facts.cases[1].total = {};
    facts.letters = {letter(LetterState::Generated), letter(LetterState::Approved), letter(LetterState::Failed)};
    const Overview overview = Overview::build(facts, m_rehearsal->session());
    QCOMPARE(overview.openCases, 3);
    QCOMPARE(overview.readyCases, 1);
    QCOMPARE(overview.owedInCases.ore(), (2000_kr).ore());
    QCOMPARE(overview.casesWithoutTotal, 1);
    QCOMPARE(overview.lettersToLookAt, 1);
    QCOMPARE(overview.lettersToPost, 2);
}

void OverviewTest::whatNeedsAPersonIsListed()
{
    OverviewFacts facts;
    LedgerRow missing = overdue(0, 700_kr, 4);
    missing.due = {};
    missing.dueOrigin = DueOrigin::Missing;
    LedgerRow stuck = overdue(40, 700_kr, 5);
    stuck.status = LedgerStatus::Uncollectable;
    LedgerRow startable = overdue(40, 900_kr, 6);
    startable.status = LedgerStatus::NotStarted;
    startable.canStart = true;
    facts.ledger = {missing, stuck, startable};
    facts.cases = {openCase(1, Step::CollectionNotice, true)};
    facts.letters = {letter(LetterState::Generated, false, u"It is too old."_s), letter(LetterState::Approved)};
    facts.unplacedPayments = 3;
    const Overview overview = Overview::build(facts, m_rehearsal->session());
    QVERIFY(find(overview, u"outbox"_s, u"looked at"_s));
    QVERIFY(find(overview, u"outbox"_s, u"looked at"_s)->detail.contains(u"cannot leave"_s));
    QVERIFY(find(overview, u"outbox"_s, u"printed or posted"_s));
    QVERIFY(find(overview, u"case"_s, u"Inkassovarsel"_s));
    QVERIFY(find(overview, u"payments"_s, u"wait for you"_s));
    QVERIFY(find(overview, u"ledger"_s, u"no due date"_s));
    QVERIFY(find(overview, u"ledger"_s, u"cannot be collected"_s));
    QVERIFY(find(overview, u"ledger"_s, u"in no case"_s));
    for (const WorkItem &item : overview.work) {
        QVERIFY(!item.badge.isEmpty());
        QVERIFY(!item.button.isEmpty());
        QVERIFY(!item.page.isEmpty());
    }
}

void OverviewTest::aQuietDayHasNoWork()
{
    OverviewFacts facts;
    facts.ledger = {overdue(-10, 700_kr)};
    facts.cases = {openCase(1, Step::Reminder, false)};
    QVERIFY(Overview::build(facts, m_rehearsal->session()).work.empty());
}

void OverviewTest::limitationIsWarnedOf_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("tone");
    // foreldelsesloven §§ 2, 3: three years from the due date.
    QTest::newRow("more than six months left") << QDate(2024, 3, 25) << QString() << 0;
    QTest::newRow("five months left") << QDate(2024, 2, 21) << u"within six months"_s << static_cast<int>(Tone::Warn);
    QTest::newRow("a month left") << QDate(2023, 10, 20) << u"within six months"_s << static_cast<int>(Tone::Bad);
    QTest::newRow("today") << QDate(2023, 9, 21) << u"within six months"_s << static_cast<int>(Tone::Bad);
    QTest::newRow("gone") << QDate(2023, 9, 10) << u"past their last day"_s << static_cast<int>(Tone::Warn);
}

void OverviewTest::limitationIsWarnedOf()
{
    QFETCH(QDate, due);
    QFETCH(QString, word);
    QFETCH(int, tone);
    OverviewFacts facts;
    LedgerRow row = overdue(static_cast<int>(due.daysTo(today)), 700_kr);
    // Never hidden by a pause or a write-off in the books.
    row.status = LedgerStatus::Paused;
    row.lapses = calendar::onOrNextBankDay(calendar::addMonths(due, 36));
    facts.ledger = {row};
    const Overview overview = Overview::build(facts, m_rehearsal->session());
    const WorkItem *item = find(overview, u"ledger"_s, u"time-barred"_s);
    QCOMPARE(item != nullptr, !word.isEmpty());
    if (!item)
        return;
    QVERIFY2(item->text.contains(word), qPrintable(item->text));
    QCOMPARE(static_cast<int>(item->tone), tone);
    QVERIFY(item->detail.contains(u"Debtor 1"_s));
    QCOMPARE(item->search, u"F-1"_s);
    QCOMPARE(&overview.work.front(), item);
}

void OverviewTest::oneThingIsOpenedAtOnce()
{
    OverviewFacts facts;
    LedgerRow row = overdue(1060, 700_kr);
    row.caseId = CaseId{12};
    facts.ledger = {row};
    facts.cases = {openCase(12, Step::Reminder, true)};
    const Overview overview = Overview::build(facts, m_rehearsal->session());
    for (const WorkItem &item : overview.work) {
        QCOMPARE(item.page, u"case"_s);
        QCOMPARE(item.id, 12);
    }
}

void OverviewTest::readyCasesAreGroupedByStep()
{
    OverviewFacts facts;
    for (qint64 id = 1; id <= 5; ++id)
        facts.cases.push_back(openCase(id, Step::Reminder, true));
    facts.cases.push_back(openCase(6, Step::Attachment, true));
    facts.cases.push_back(openCase(7, Step::Reminder, true));
    facts.cases.back().state = CaseState::Disputed;
    const Overview overview = Overview::build(facts, m_rehearsal->session());
    QCOMPARE(overview.work.size(), size_t(2));
    QCOMPARE(overview.work[0].tone, Tone::Law);
    QCOMPARE(overview.work[0].id, 6);
    QCOMPARE(overview.work[1].page, u"cases"_s);
    QVERIFY2(overview.work[1].text.startsWith(u'5'), qPrintable(overview.work[1].text));
    QVERIFY(overview.work[1].detail.contains(u"Debtor 3"_s) && !overview.work[1].detail.contains(u"Debtor 4"_s));
}

void OverviewTest::heldLettersAreLeftInPeace()
{
    OverviewFacts facts;
    facts.letters = {letter(LetterState::Generated, true), letter(LetterState::Approved, true)};
    QVERIFY(Overview::build(facts, m_rehearsal->session()).work.empty());
}

void OverviewTest::theComingDaysAreInOrder()
{
    OverviewFacts facts;
    facts.cases = {openCase(1, Step::PaymentDemand, false), openCase(2, Step::Reminder, false), openCase(3, Step::Reminder, false), openCase(4, Step::Reminder, false),
                   openCase(5, Step::Reminder, true)};
    facts.cases[0].comingFrom = today.addDays(9);
    facts.cases[3].comingFrom = today.addDays(15);
    facts.cases[1].deadline = today.addDays(1);
    facts.cases[2].deadline = today;
    facts.cases[4].state = CaseState::Paused;
    facts.cases[4].pausedUntil = today.addDays(14);
    const Overview overview = Overview::build(facts, m_rehearsal->session());
    QCOMPARE(overview.plan.size(), size_t(4));
    QCOMPARE(overview.plan[0].day, today.addDays(1));
    QVERIFY(overview.plan[0].steps.isEmpty() && !overview.plan[0].deadlines.isEmpty());
    QCOMPARE(overview.plan[1].day, today.addDays(3));
    QCOMPARE(overview.plan[1].steps, u"2 Purring"_s);
    QCOMPARE(overview.plan[2].steps, u"1 Betalingsoppfordring"_s);
    QCOMPARE(overview.plan[3].day, today.addDays(14));
}

void OverviewTest::ratesThatEndSoonAreWarnedOf()
{
    const LawTable &law = *m_rehearsal->law();
    const QDate last = law.knownUntil();
    QVERIFY(rates::ending(law, last.addDays(-rates::warningDays)).empty());
    const std::vector<RateRow> ending = rates::ending(law, last.addDays(-rates::warningDays + 1));
    QVERIFY(!ending.empty());
    QCOMPARE(ending.front().to, last);
    // After the end it is still said, and no value is made up.
    const std::vector<RateRow> ended = rates::ending(law, last.addDays(1));
    QVERIFY(!ended.empty());
    QVERIFY(!ended.front().known);
    Rehearsal late(last.addDays(-1));
    const Overview overview = Overview::build({}, late.session());
    const WorkItem *item = find(overview, u"settings"_s, ending.front().title);
    QVERIFY(item);
}

void OverviewTest::ratesAreWrittenAsPeopleDo()
{
    const std::vector<RateRow> all = rates::on(*m_rehearsal->law(), today);
    QCOMPARE(all.size(), static_cast<size_t>(Series::Count));
    for (const RateRow &row : all) {
        QVERIFY2(!row.title.isEmpty() && !row.value.isEmpty() && !row.law.isEmpty(), qPrintable(row.title));
        QVERIFY2(!row.known || !row.source.isEmpty(), qPrintable(row.title));
    }
    const RateRow &interest = all[static_cast<size_t>(Series::LateInterest)];
    QVERIFY2(interest.value.endsWith(u" %"_s) && interest.value.contains(u','), qPrintable(interest.value));
    QVERIFY(all[static_cast<size_t>(Series::Rettsgebyr)].value.startsWith(u"kr"_s));
    QCOMPARE(all[static_cast<size_t>(Series::ReminderShare)].value, u"× 0,05"_s);
}

void OverviewTest::issuesOfOneKindStandTogether()
{
    std::vector<Issue> issues;
    for (int line = 2; line < 40; ++line)
        issues.push_back({Severity::Warning, u"due.missing"_s, u"line %1"_s.arg(line), u"There is no due date."_s, {}});
    issues.push_back({Severity::Info, u"rows.skipped"_s, {}, u"Two sums were skipped."_s, {}});
    issues.push_back({Severity::Error, u"amount.unreadable"_s, u"line 50"_s, u"The amount cannot be read."_s, {}});
    const std::vector<words::IssueGroup> groups = words::grouped(issues);
    QCOMPARE(groups.size(), size_t(3));
    QCOMPARE(groups[0].code, u"amount.unreadable"_s);
    QCOMPARE(groups[1].count, 38);
    QVERIFY2(words::places(groups[1]).startsWith(u"line 2, line 3"_s), qPrintable(words::places(groups[1])));
    QVERIFY2(words::places(groups[1]).contains(u"34"_s), qPrintable(words::places(groups[1])));
    QCOMPARE(words::places(groups[0]), u"line 50"_s);
    QVERIFY(words::places(groups[2]).isEmpty());
}

void OverviewTest::aRealFirmIsRead()
{
    const Overview overview = must(Overview::read(m_rehearsal->session(), {}));
    QVERIFY(overview.nothingYet);
    QCOMPARE(overview.day, today);
}

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
