// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

using namespace fixture;
using store::Database;

/// Cases, their history and their letters: one open case per claim, no step made twice.
class StoreCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_db = fixture::memory(); }

    void caseNumbersRunPerYear();
    void caseComesBackAsSaved();
    void claimIsInOneOpenCaseOnly();
    void claimOfAnotherDebtorIsRefused();
    void closingFreesTheClaims();
    void aRefusedCaseLeavesNoHalf();
    void eventsKeepTheirOrder();
    void letterComesBackAsMade();
    void aStepIsNeverMadeTwice();
    void letterMovesOnlyFromWhereItIs();
    void lettersAreListedByFilter();
    void wrongHashIsRefused();

private:
    DebtorId addDebtor(const QString &number = u"1001"_s)
    {
        return must(store::DebtorStore(*m_db).insert(debtor(number)));
    }
    ClaimId addClaim(DebtorId owner, const QString &number)
    {
        return must(store::ClaimStore(*m_db).insert(claim(owner, number)));
    }
    Case addCase(DebtorId owner, std::vector<ClaimId> claims, QDate opened = QDate(2026, 6, 1))
    {
        Case file;
        file.debtor = owner;
        file.opened = opened;
        file.claims = std::move(claims);
        return must(store::CaseStore(*m_db).insert(file));
    }

    std::unique_ptr<Database> m_db;
};

void StoreCasesTest::caseNumbersRunPerYear()
{
    const DebtorId owner = addDebtor();
    QStringList numbers;
    for (const QDate day :
         {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 7, 1), QDate(2025, 12, 31)})
        numbers << addCase(owner, {}, day).number;

    QCOMPARE(numbers,
             (QStringList{u"2025-0001"_s, u"2026-0001"_s, u"2026-0002"_s, u"2025-0002"_s}));
    QCOMPARE(store::CaseStore(*m_db).insert({}).error().kind, ErrorKind::BadInput);
}

void StoreCasesTest::caseComesBackAsSaved()
{
    store::CaseStore cases(*m_db);
    const DebtorId owner = addDebtor();
    const ClaimId second = addClaim(owner, u"B"_s);
    const ClaimId first = addClaim(owner, u"A"_s);
    Case file;
    file.debtor = owner;
    file.opened = QDate(2026, 6, 1);
    file.state = CaseState::Paused;
    file.pausedUntil = QDate(2026, 7, 1);
    file.startStep = Step::CollectionNotice;
    file.autopilot = true;
    file.claims = {first, second};
    file = must(cases.insert(file));

    const Case found = must(cases.find(file.id));
    QCOMPARE(found.number, u"2026-0001"_s);
    QCOMPARE(found.debtor, owner);
    QCOMPARE(found.state, CaseState::Paused);
    QCOMPARE(found.pausedUntil, QDate(2026, 7, 1));
    QCOMPARE(found.startStep, std::optional(Step::CollectionNotice));
    QVERIFY(found.autopilot);
    QVERIFY(!found.closeReason);
    QCOMPARE(found.claims, (std::vector<ClaimId>{first, second}));

    QCOMPARE(must(cases.findByNumber(u"2026-0001"_s))->id, file.id);
    QVERIFY(!must(cases.findByNumber(u"2026-0009"_s)));
    QCOMPARE(must(cases.caseOfClaim(second)), std::optional(file.id));
    QCOMPARE(must(cases.list({.openOnly = true, .autopilot = true})).front().claims.size(),
             size_t(2));
    QCOMPARE(must(cases.list({.state = CaseState::Closed})).size(), size_t(0));
    QCOMPARE(must(cases.list({.debtor = DebtorId{99}})).size(), size_t(0));

    VERIFY_OK(cases.detach(file.id, first));
    QCOMPARE(must(cases.claimsOf(file.id)), (std::vector<ClaimId>{second}));
    QCOMPARE(cases.detach(file.id, first).error().kind, ErrorKind::NotFound);
    VERIFY_OK(cases.attach(file.id, first));
    QCOMPARE(must(cases.claimsOf(file.id)), (std::vector<ClaimId>{second, first}));
}

void StoreCasesTest::claimIsInOneOpenCaseOnly()
{
    const DebtorId owner = addDebtor();
    const ClaimId item = addClaim(owner, u"A"_s);
    addCase(owner, {item});
    Case second;
    second.debtor = owner;
    second.opened = QDate(2026, 6, 2);
    second.claims = {item};

    const auto refused = store::CaseStore(*m_db).insert(second);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY2(refused.error().message.contains(u"2026-0001"_s), qPrintable(refused.error().message));
}

void StoreCasesTest::claimOfAnotherDebtorIsRefused()
{
    const DebtorId one = addDebtor(u"1"_s);
    const ClaimId item = addClaim(addDebtor(u"2"_s), u"A"_s);

    const auto refused = store::CaseStore(*m_db).attach(addCase(one, {}).id, item);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(store::CaseStore(*m_db).attach(CaseId{99}, item).error().kind, ErrorKind::NotFound);
}

void StoreCasesTest::closingFreesTheClaims()
{
    store::CaseStore cases(*m_db);
    const DebtorId owner = addDebtor();
    const ClaimId item = addClaim(owner, u"A"_s);
    Case first = addCase(owner, {item});
    first.state = CaseState::Closed;
    first.closed = QDate(2026, 6, 20);
    first.closeReason = CloseReason::Withdrawn;
    VERIFY_OK(cases.update(first));
    QVERIFY(!must(cases.caseOfClaim(item)));
    QCOMPARE(must(cases.find(first.id)).closeReason, std::optional(CloseReason::Withdrawn));

    const Case second = addCase(owner, {item});
    QCOMPARE(must(cases.caseOfClaim(item)), std::optional(second.id));

    first.state = CaseState::Active;
    first.closed = {};
    first.closeReason = std::nullopt;
    const auto reopened = cases.update(first);
    QVERIFY(!reopened);
    QCOMPARE(reopened.error().kind, ErrorKind::Conflict);
    QCOMPARE(must(cases.find(first.id)).state, CaseState::Closed);

    VERIFY_OK(cases.detach(second.id, item));
    VERIFY_OK(cases.update(first));
    QCOMPARE(must(cases.caseOfClaim(item)), std::optional(first.id));
}

void StoreCasesTest::aRefusedCaseLeavesNoHalf()
{
    store::CaseStore cases(*m_db);
    const DebtorId owner = addDebtor();
    const ClaimId taken = addClaim(owner, u"A"_s);
    const ClaimId free = addClaim(owner, u"B"_s);
    addCase(owner, {taken});
    store::Transaction tx(*m_db);
    Case second;
    second.debtor = owner;
    second.opened = QDate(2026, 6, 2);
    second.claims = {free, taken};

    QVERIFY(!cases.insert(second));
    VERIFY_OK(tx.commit());

    QCOMPARE(must(cases.list()).size(), size_t(1));
    QVERIFY(!must(cases.caseOfClaim(free)));
    QCOMPARE(addCase(owner, {free}).number, u"2026-0002"_s);
}

void StoreCasesTest::eventsKeepTheirOrder()
{
    store::CaseStore cases(*m_db);
    const DebtorId owner = addDebtor();
    const Case one = addCase(owner, {});
    const Case two = addCase(owner, {});
    for (int i = 0; i < 4; ++i) {
        const CaseId id = i % 2 ? two.id : one.id;
        QCOMPARE(must(cases.appendEvent(
                     {0, id, QDate(2026, 6, 1), instant(i), u"note"_s, u"{\"n\":%1}"_s.arg(i)})),
                 i + 1);
    }

    const auto events = must(cases.events(two.id));
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events[1].data, u"{\"n\":3}"_s);
    QCOMPARE(events[1].at, instant(3));
    QCOMPARE(events[1].day, QDate(2026, 6, 1));
    QCOMPARE(must(cases.recentEvents(1)).front().id, 4);
    QCOMPARE(cases.appendEvent({0, CaseId{99}, QDate(2026, 6, 1), instant(), u"note"_s, {}})
                 .error()
                 .kind,
             ErrorKind::Conflict);
    // The refused line is not in the chain either.
    QCOMPARE(must(cases.appendEvent({0, one.id, QDate(2026, 6, 1), instant(), u"note"_s, {}})), 5);
    QVERIFY(must(store::verify(*m_db)).isSound());
}

void StoreCasesTest::letterComesBackAsMade()
{
    store::LetterStore letters(*m_db);
    const Story story = tell(*m_db);
    Letter made = letter(story.file.id, Step::FinalNotice, {story.second, story.first}, 1);
    made.compensation = 440_kr;
    made.held = true;
    made.id = must(letters.insert(made, pdf(1)));

    const Letter found = must(letters.find(made.id));
    QCOMPARE(found.caseId, story.file.id);
    QCOMPARE(found.step, Step::FinalNotice);
    QCOMPARE(found.attempt, 1);
    QCOMPARE(found.state, LetterState::Generated);
    QCOMPARE(found.made, made.made);
    QVERIFY(!found.sent.isValid());
    QCOMPARE(found.deadline, made.deadline);
    QCOMPARE(found.fee, made.fee);
    QCOMPARE(found.feeClaim, story.second);
    QCOMPARE(found.compensation, 440_kr);
    QCOMPARE(found.total, made.total);
    QCOMPARE(found.language, u"nb"_s);
    QCOMPARE(found.templateVersion, made.templateVersion);
    QCOMPARE(found.statementJson, made.statementJson);
    QCOMPARE(found.sha256, made.sha256);
    QCOMPARE(found.channels, (QStringList{u"post"_s, u"email"_s}));
    QVERIFY(found.held);
    QVERIFY(!found.feeReversed);
    QCOMPARE(found.claims, (std::vector<ClaimId>{story.second, story.first}));
    QCOMPARE(must(letters.pdf(made.id)), pdf(1));
    QCOMPARE(letters.pdf(LetterId{99}).error().kind, ErrorKind::NotFound);

    VERIFY_OK(letters.setHeld(made.id, false));
    VERIFY_OK(letters.setPrinted(made.id, QDate(2026, 6, 3)));
    VERIFY_OK(letters.setFeeReversed(made.id, true));
    const Letter moved = must(letters.find(made.id));
    QVERIFY(!moved.held);
    QCOMPARE(moved.printed, QDate(2026, 6, 3));
    QVERIFY(moved.feeReversed);

    const auto deliveries = must(letters.deliveries(story.letter));
    QCOMPARE(deliveries.size(), size_t(1));
    QCOMPARE(deliveries.front().kind, store::DeliveryKind::Posted);
    QCOMPARE(deliveries.front().channel, u"post"_s);
}

void StoreCasesTest::aStepIsNeverMadeTwice()
{
    store::LetterStore letters(*m_db);
    const DebtorId owner = addDebtor();
    const ClaimId item = addClaim(owner, u"A"_s);
    const Case file = addCase(owner, {item});
    Letter made = letter(file.id, Step::Reminder, {item});
    QCOMPARE(must(letters.nextAttempt(file.id, Step::Reminder)), 1);
    const LetterId first = must(letters.insert(made, pdf()));

    // While the first waits to leave, neither the same attempt nor the next can be made.
    for (const int attempt : {1, 2}) {
        made.attempt = attempt;
        const auto again = letters.insert(made, pdf());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QVERIFY(again.error().message.contains(u"already"_s));
    }
    // Another step is another matter.
    Letter other = letter(file.id, Step::CollectionNotice, {item});
    VERIFY_OK(letters.insert(other, pdf()));

    // Once it was posted, whoever still believes that none was made is refused.
    VERIFY_OK(
        letters.markSent(first, LetterState::Generated, LetterState::Posted, QDate(2026, 6, 2)));
    made.attempt = 1;
    QCOMPARE(letters.insert(made, pdf()).error().kind, ErrorKind::Conflict);

    // Returned mail: the step may be taken again, knowingly.
    VERIFY_OK(letters.move(first, LetterState::Posted, LetterState::Returned));
    made.attempt = must(letters.nextAttempt(file.id, Step::Reminder));
    QCOMPARE(made.attempt, 2);
    VERIFY_OK(letters.insert(made, pdf()));
    QCOMPARE(must(letters.lettersOf(file.id)).size(), size_t(3));
    QVERIFY(must(store::verify(*m_db)).isSound());
}

void StoreCasesTest::letterMovesOnlyFromWhereItIs()
{
    store::LetterStore letters(*m_db);
    const DebtorId owner = addDebtor();
    const ClaimId item = addClaim(owner, u"A"_s);
    const LetterId id =
        must(letters.insert(letter(addCase(owner, {item}).id, Step::Reminder, {item}), pdf()));
    VERIFY_OK(letters.move(id, LetterState::Generated, LetterState::Approved));

    const auto late = letters.move(id, LetterState::Generated, LetterState::Withdrawn);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QCOMPARE(letters.markSent(id, LetterState::Sending, LetterState::Sent, QDate(2026, 6, 2))
                 .error()
                 .kind,
             ErrorKind::Conflict);
    QCOMPARE(letters.move(id, LetterState::Approved, LetterState::Posted).error().kind,
             ErrorKind::BadInput);

    VERIFY_OK(letters.markSent(id, LetterState::Approved, LetterState::Posted, QDate(2026, 6, 2)));
    QCOMPARE(must(letters.find(id)).sent, QDate(2026, 6, 2));
}

void StoreCasesTest::lettersAreListedByFilter()
{
    store::LetterStore letters(*m_db);
    const Story story = tell(*m_db);
    Letter held = letter(story.file.id, Step::CollectionNotice, {story.first});
    held.held = true;
    must(letters.insert(held, pdf()));

    QCOMPARE(must(letters.list()).size(), size_t(2));
    const auto posted = must(letters.list({.states = {LetterState::Posted, LetterState::Sent}}));
    QCOMPARE(posted.size(), size_t(1));
    QCOMPARE(posted.front().claims.size(), size_t(2));
    QVERIFY(posted.front().statementJson.isEmpty());
    QCOMPARE(must(letters.list({.states = {LetterState::Generated}, .held = false})).size(),
             size_t(0));
    QCOMPARE(must(letters.list({.held = true, .printed = false})).size(), size_t(1));
    QCOMPARE(must(letters.list({.printed = true})).size(), size_t(0));
    QCOMPARE(must(letters.list({.caseId = CaseId{99}})).size(), size_t(0));
    QVERIFY(!must(letters.lettersOf(story.file.id)).front().statementJson.isEmpty());
}

void StoreCasesTest::wrongHashIsRefused()
{
    const DebtorId owner = addDebtor();
    const ClaimId item = addClaim(owner, u"A"_s);
    const Letter made = letter(addCase(owner, {item}).id, Step::Reminder, {item}, 1);

    QCOMPARE(store::LetterStore(*m_db).insert(made, pdf(2)).error().kind, ErrorKind::BadInput);
    QCOMPARE(store::LetterStore(*m_db).insert(made, {}).error().kind, ErrorKind::BadInput);
    QCOMPARE(must(store::LetterStore(*m_db).list()).size(), size_t(0));
}

QTEST_GUILESS_MAIN(StoreCasesTest)
#include "tst_storecases.moc"
