// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/settingsstore.h"
#include "core/store/workspacestore.h"

using namespace fixture;
using store::Database;

/// Each aggregate in and out again, and what each store promises beyond that.
class StoreRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_db = fixture::memory(); }

    void creditorComesBackAsSaved();
    void debtorComesBackAsSaved();
    void debtorsAreFoundByWords_data();
    void debtorsAreFoundByWords();
    void takenCustomerNumberIsRefused();
    void claimComesBackAsSaved();
    void claimsAreListedByFilter();
    void balanceFollowsCreditsAndPayments();
    void imagesTakeChangesBack();
    void whatIsInUseIsNotRemoved();
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
    void paymentComesBackAsSaved();
    void paymentsMustAddUp();
    void paymentsAreListedByFilter();
    void samePaymentIsRecognised();
    void undoIsSaidOnce();
    void importBatches();
    void laterImportsStandInTheWay();
    void columnMapsAreRemembered();
    void settings();
    void workspaceCreditors();

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

void StoreRowsTest::creditorComesBackAsSaved()
{
    store::CreditorStore store(*m_db);
    QCOMPARE(store.get().error().kind, ErrorKind::NotFound);
    Creditor value;
    value.name = u"Fjordgløtt Snekkeri AS"_s;
    value.orgnr = u"999888777"_s;
    value.vatRegistered = false;
    value.account = u"12345678903"_s;
    value.address = {{u"Storgata 1"_s}, u"0155"_s, u"Oslo"_s, u"NO"_s};
    value.contact = u"Regnskap"_s;
    value.phone = u"22000000"_s;
    value.email = u"post@example.org"_s;
    value.language = u"nn"_s;
    value.whatFor = u"Snekkerarbeid"_s;
    value.policy.deadlineDays = {8, 15, 16, 17, 18};
    value.policy.graceDays = 4;
    value.policy.dayCount = DayCount::Fixed365;
    value.policy.smallRest = 1'234_ore;
    value.policy.chargeFees = false;
    value.policy.chargeInterest = false;
    value.policy.chargeCompensation = false;
    value.policy.vatOnCosts = true;
    value.rehearsal = true;

    Creditor before;
    before.name = u"Før"_s;
    VERIFY_OK(store.save(before));
    VERIFY_OK(store.save(value));

    QVERIFY(must(store.get()) == value);
}

void StoreRowsTest::debtorComesBackAsSaved()
{
    store::DebtorStore store(*m_db);
    Debtor value = debtor();
    value.id = must(store.insert(value));
    QVERIFY(must(store.find(value.id)) == value);

    value.number = u"K-77"_s;
    value.name.clear();
    value.kind = DebtorKind::Person;
    value.address = {};
    value.termsDays = std::nullopt;
    VERIFY_OK(store.update(value));

    QVERIFY(must(store.findByNumber(u"K-77"_s)) == value);
    QCOMPARE(must(store.findByNumber(u"1001"_s)), std::nullopt);
    QCOMPARE(store.find(DebtorId{99}).error().kind, ErrorKind::NotFound);
    value.id = DebtorId{99};
    QCOMPARE(store.update(value).error().kind, ErrorKind::NotFound);
}

void StoreRowsTest::debtorsAreFoundByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("numbers");

    QTest::newRow("No words find all, by name") << u""_s << QStringList{u"30"_s, u"20"_s, u"10"_s};
    QTest::newRow("Without Norwegian letters") << u"bjork"_s << QStringList{u"10"_s};
    QTest::newRow("Capitals alike") << u"BJØRK SØNN"_s << QStringList{u"10"_s};
    QTest::newRow("Words in any order") << u"as bjørk"_s << QStringList{u"10"_s};
    QTest::newRow("Customer number") << u"20"_s << QStringList{u"20"_s};
    QTest::newRow("Signs that mean something to SQL are only signs") << u"100%"_s << QStringList();
    QTest::newRow("A quote does no harm") << u"o'hara"_s << QStringList{u"20"_s};
    QTest::newRow("Every word must be there") << u"bjørk larsen"_s << QStringList();
}

void StoreRowsTest::debtorsAreFoundByWords()
{
    QFETCH(QString, words);
    QFETCH(QStringList, numbers);
    store::DebtorStore store(*m_db);
    const std::pair<QString, QString> all[] = {{u"10"_s, u"Bjørk & Sønn AS"_s}, {u"20"_s, u"Berit O'Hara"_s}, {u"30"_s, u"Aas, Åse"_s}};
    for (const auto &[number, name] : all) {
        Debtor value;
        value.number = number;
        value.name = name;
        must(store.insert(value));
    }

    QStringList found;
    for (const Debtor &value : must(store.search(words)))
        found << value.number;

    QCOMPARE(found, numbers);
    QCOMPARE(must(store.count(words)), numbers.size());
    QCOMPARE(must(store.search({}, 2)).size(), size_t(2));
    QCOMPARE(must(store.list()).size(), size_t(3));
}

void StoreRowsTest::takenCustomerNumberIsRefused()
{
    addDebtor();

    const auto again = store::DebtorStore(*m_db).insert(debtor());

    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QVERIFY(again.error().message.contains(u"1001"_s));
}

void StoreRowsTest::claimComesBackAsSaved()
{
    store::ClaimStore store(*m_db);
    Claim value = claim(addDebtor());
    value.kind = ClaimKind::Adjustment;
    value.consumer = false;
    value.agreedRate = Rate::basisPoints(1850);
    value.disputed = true;
    value.writtenOff = true;
    value.currency = u"EUR"_s;
    value.openOrigin = OpenOrigin::OldestFirst;
    value.open = Money::fromOre(-1);
    value.id = must(store.insert(value));
    QVERIFY(must(store.find(value.id)) == value);

    value.due = {};
    value.dueOrigin = DueOrigin::Missing;
    value.issued = {};
    value.consumer = std::nullopt;
    value.agreedRate = std::nullopt;
    value.kid.clear();
    value.number.clear();
    VERIFY_OK(store.update(value));
    QVERIFY(must(store.byKey(value.key)) == value);

    VERIFY_OK(store.setDue(value.id, QDate(2026, 5, 30), DueOrigin::User));
    QCOMPARE(must(store.find(value.id)).due, QDate(2026, 5, 30));
    QCOMPARE(store.setDue(value.id, {}, DueOrigin::User).error().kind, ErrorKind::BadInput);
    QCOMPARE(store.setDue(ClaimId{99}, QDate(2026, 5, 30), DueOrigin::User).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.insert(value).error().kind, ErrorKind::Conflict);
}

void StoreRowsTest::claimsAreListedByFilter()
{
    store::ClaimStore store(*m_db);
    const DebtorId one = addDebtor(u"1"_s);
    const DebtorId two = addDebtor(u"2"_s);
    Claim late = claim(one, u"late"_s);
    late.due = QDate(2026, 4, 1);
    Claim settled = claim(one, u"settled"_s);
    settled.open = {};
    Claim undated = claim(two, u"undated"_s);
    undated.due = {};
    undated.dueOrigin = DueOrigin::Missing;
    undated.kind = ClaimKind::CreditNote;
    for (const Claim &value : {settled, late, undated})
        must(store.insert(value));
    const auto numbers = [&store](const store::ClaimFilter &filter) {
        QStringList found;
        for (const Claim &value : must(store.list(filter)))
            found << value.number;
        return found;
    };

    QCOMPARE(numbers({}), (QStringList{u"undated"_s, u"late"_s, u"settled"_s}));
    QCOMPARE(numbers({.openOnly = true}), (QStringList{u"undated"_s, u"late"_s}));
    QCOMPARE(numbers({.openOnly = true, .debtor = one}), (QStringList{u"late"_s}));
    QCOMPARE(numbers({.kind = ClaimKind::CreditNote}), (QStringList{u"undated"_s}));
    const Case file = addCase(one, {must(store.byKey(u"key:late"_s))->id});
    QCOMPARE(numbers({.caseId = file.id}), (QStringList{u"late"_s}));
    Claim twin = claim(two, u"late"_s);
    twin.key = u"other"_s;
    must(store.insert(twin));
    QCOMPARE(must(store.byNumber(u"late"_s)).size(), size_t(2));
}

void StoreRowsTest::balanceFollowsCreditsAndPayments()
{
    store::ClaimStore claims(*m_db);
    store::PaymentStore payments(*m_db);
    const DebtorId owner = addDebtor();
    Claim value = claim(owner);
    value.open = 9'000_kr;
    value.id = must(claims.insert(value));
    QCOMPARE(must(claims.balance(value.id)).paidBefore(), 1'000_kr);

    VERIFY_OK(claims.setCredited(value.id, 400_kr, 0_kr));
    store::ClaimBalance balance = must(claims.balance(value.id));
    QCOMPARE(balance.paidBefore(), 600_kr);
    QCOMPARE(balance.credited(), 400_kr);
    QCOMPARE(balance.openPrincipal(), 9'000_kr);

    VERIFY_OK(claims.setCredited(value.id, 400_kr, 500_kr));
    Payment payment;
    payment.debtor = owner;
    payment.date = QDate(2026, 6, 10);
    payment.amount = 1'000_kr;
    payment.allocations = {{value.id, 100_kr, 200_kr, 700_kr}};
    const PaymentId id = must(payments.insert(payment));
    balance = must(claims.balance(value.id));
    QCOMPARE(balance.credited(), 900_kr);
    QCOMPARE(balance.paidPrincipal, 700_kr);
    QCOMPARE(must(claims.openAmount(value.id)), 7'800_kr);

    // A newer import moves the ledger's figure only.
    value.open = 8'500_kr;
    VERIFY_OK(claims.update(value));
    QCOMPARE(must(claims.openAmount(value.id)), 7'800_kr);

    VERIFY_OK(payments.setUndone(id, true));
    QCOMPARE(must(claims.openAmount(value.id)), 8'500_kr);

    VERIFY_OK(claims.setOpenAtIntake(value.id, 8'000_kr));
    QCOMPARE(must(claims.openAmount(value.id)), 7'500_kr);
    QCOMPARE(claims.balance(ClaimId{99}).error().kind, ErrorKind::NotFound);
}

void StoreRowsTest::imagesTakeChangesBack()
{
    store::DebtorStore debtors(*m_db);
    store::ClaimStore claims(*m_db);
    const Debtor before = must(debtors.find(addDebtor()));
    Claim value = claim(before.id);
    value.amount = value.open = Money::fromOre((Q_INT64_C(1) << 53) + 1); // Beyond what a fraction can hold.
    value.agreedRate = Rate::basisPoints(950);
    value.id = must(claims.insert(value));
    VERIFY_OK(claims.setCredited(value.id, 1_kr, 2_kr));
    const store::ClaimBalance balance = must(claims.balance(value.id));
    const QByteArray debtorImage = must(debtors.image(before.id));
    const QByteArray claimImage = must(claims.image(value.id));

    Debtor changed = before;
    changed.name = u"Another name"_s;
    changed.termsDays = std::nullopt;
    VERIFY_OK(debtors.update(changed));
    Claim other = value;
    other.open = {};
    other.due = {};
    other.dueOrigin = DueOrigin::Missing;
    other.agreedRate = std::nullopt;
    VERIFY_OK(claims.update(other));
    VERIFY_OK(claims.setOpenAtIntake(value.id, 0_kr));
    VERIFY_OK(claims.setCredited(value.id, 0_kr, 0_kr));

    VERIFY_OK(debtors.restore(debtorImage));
    VERIFY_OK(claims.restore(claimImage));

    QVERIFY(must(debtors.find(before.id)) == before);
    QVERIFY(must(claims.find(value.id)) == value);
    QVERIFY(must(claims.balance(value.id)) == balance);
    QCOMPARE(must(debtors.count(u"bjork"_s)), 1);
    QCOMPARE(claims.restore(debtorImage).error().kind, ErrorKind::BadInput);
    QCOMPARE(claims.restore("rubbish").error().kind, ErrorKind::BadInput);
    QCOMPARE(claims.image(ClaimId{99}).error().kind, ErrorKind::NotFound);
    VERIFY_OK(claims.remove(value.id));
    QCOMPARE(claims.restore(claimImage).error().kind, ErrorKind::NotFound);
}

void StoreRowsTest::whatIsInUseIsNotRemoved()
{
    const Story story = tell(*m_db);

    QCOMPARE(store::ClaimStore(*m_db).remove(story.first).error().kind, ErrorKind::Conflict);
    QCOMPARE(store::DebtorStore(*m_db).remove(story.debtor).error().kind, ErrorKind::Conflict);
    const DebtorId other = addDebtor(u"2"_s);
    VERIFY_OK(store::DebtorStore(*m_db).remove(other));
    QCOMPARE(store::DebtorStore(*m_db).remove(other).error().kind, ErrorKind::NotFound);
}

void StoreRowsTest::caseNumbersRunPerYear()
{
    const DebtorId owner = addDebtor();
    QStringList numbers;
    for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 7, 1), QDate(2025, 12, 31)})
        numbers << addCase(owner, {}, day).number;

    QCOMPARE(numbers, (QStringList{u"2025-0001"_s, u"2026-0001"_s, u"2026-0002"_s, u"2025-0002"_s}));
    QCOMPARE(store::CaseStore(*m_db).insert({}).error().kind, ErrorKind::BadInput);
}

void StoreRowsTest::caseComesBackAsSaved()
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
    QCOMPARE(must(cases.list({.openOnly = true, .autopilot = true})).front().claims.size(), size_t(2));
    QCOMPARE(must(cases.list({.state = CaseState::Closed})).size(), size_t(0));
    QCOMPARE(must(cases.list({.debtor = DebtorId{99}})).size(), size_t(0));

    VERIFY_OK(cases.detach(file.id, first));
    QCOMPARE(must(cases.claimsOf(file.id)), (std::vector<ClaimId>{second}));
    QCOMPARE(cases.detach(file.id, first).error().kind, ErrorKind::NotFound);
    VERIFY_OK(cases.attach(file.id, first));
    QCOMPARE(must(cases.claimsOf(file.id)), (std::vector<ClaimId>{second, first}));
}

void StoreRowsTest::claimIsInOneOpenCaseOnly()
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

void StoreRowsTest::claimOfAnotherDebtorIsRefused()
{
    const DebtorId one = addDebtor(u"1"_s);
    const ClaimId item = addClaim(addDebtor(u"2"_s), u"A"_s);

    const auto refused = store::CaseStore(*m_db).attach(addCase(one, {}).id, item);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(store::CaseStore(*m_db).attach(CaseId{99}, item).error().kind, ErrorKind::NotFound);
}

void StoreRowsTest::closingFreesTheClaims()
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

void StoreRowsTest::aRefusedCaseLeavesNoHalf()
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

void StoreRowsTest::eventsKeepTheirOrder()
{
    store::CaseStore cases(*m_db);
    const DebtorId owner = addDebtor();
    const Case one = addCase(owner, {});
    const Case two = addCase(owner, {});
    for (int i = 0; i < 4; ++i) {
        const CaseId id = i % 2 ? two.id : one.id;
        QCOMPARE(must(cases.appendEvent({0, id, QDate(2026, 6, 1), instant(i), u"note"_s, u"{\"n\":%1}"_s.arg(i)})), i + 1);
    }

    const auto events = must(cases.events(two.id));
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events[1].data, u"{\"n\":3}"_s);
    QCOMPARE(events[1].at, instant(3));
    QCOMPARE(events[1].day, QDate(2026, 6, 1));
    QCOMPARE(must(cases.recentEvents(1)).front().id, 4);
    QCOMPARE(cases.appendEvent({0, CaseId{99}, QDate(2026, 6, 1), instant(), u"note"_s, {}}).error().kind,
             ErrorKind::Conflict);
    // The refused line is not in the chain either.
    QCOMPARE(must(cases.appendEvent({0, one.id, QDate(2026, 6, 1), instant(), u"note"_s, {}})), 5);
    QVERIFY(must(store::verify(*m_db)).isSound());
}

void StoreRowsTest::letterComesBackAsMade()
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

void StoreRowsTest::aStepIsNeverMadeTwice()
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
    VERIFY_OK(letters.markSent(first, LetterState::Generated, LetterState::Posted, QDate(2026, 6, 2)));
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

void StoreRowsTest::letterMovesOnlyFromWhereItIs()
{
    store::LetterStore letters(*m_db);
    const DebtorId owner = addDebtor();
    const ClaimId item = addClaim(owner, u"A"_s);
    const LetterId id = must(letters.insert(letter(addCase(owner, {item}).id, Step::Reminder, {item}), pdf()));
    VERIFY_OK(letters.move(id, LetterState::Generated, LetterState::Approved));

    const auto late = letters.move(id, LetterState::Generated, LetterState::Withdrawn);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QCOMPARE(letters.markSent(id, LetterState::Sending, LetterState::Sent, QDate(2026, 6, 2)).error().kind,
             ErrorKind::Conflict);
    QCOMPARE(letters.move(id, LetterState::Approved, LetterState::Posted).error().kind, ErrorKind::BadInput);

    VERIFY_OK(letters.markSent(id, LetterState::Approved, LetterState::Posted, QDate(2026, 6, 2)));
    QCOMPARE(must(letters.find(id)).sent, QDate(2026, 6, 2));
}

void StoreRowsTest::lettersAreListedByFilter()
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
    QCOMPARE(must(letters.list({.states = {LetterState::Generated}, .held = false})).size(), size_t(0));
    QCOMPARE(must(letters.list({.held = true, .printed = false})).size(), size_t(1));
    QCOMPARE(must(letters.list({.printed = true})).size(), size_t(0));
    QCOMPARE(must(letters.list({.caseId = CaseId{99}})).size(), size_t(0));
    QVERIFY(!must(letters.lettersOf(story.file.id)).front().statementJson.isEmpty());
}

void StoreRowsTest::wrongHashIsRefused()
{
    const DebtorId owner = addDebtor();
    const ClaimId item = addClaim(owner, u"A"_s);
    const Letter made = letter(addCase(owner, {item}).id, Step::Reminder, {item}, 1);

    QCOMPARE(store::LetterStore(*m_db).insert(made, pdf(2)).error().kind, ErrorKind::BadInput);
    QCOMPARE(store::LetterStore(*m_db).insert(made, {}).error().kind, ErrorKind::BadInput);
    QCOMPARE(must(store::LetterStore(*m_db).list()).size(), size_t(0));
}

void StoreRowsTest::paymentComesBackAsSaved()
{
    store::PaymentStore payments(*m_db);
    const Story story = tell(*m_db);
    Payment payment;
    payment.debtor = story.debtor;
    payment.caseId = story.file.id;
    payment.date = QDate(2026, 6, 11);
    payment.amount = 500_kr;
    payment.source = PaymentSource::Camt;
    payment.kid = u"1234567897"_s;
    payment.reference = u"ref"_s;
    payment.note = u"note"_s;
    payment.order = AllocationOrder::PrincipalFirst;
    payment.allocations = {{story.second, 1_kr, 2_kr, 3_kr}, {story.first, 0_kr, 0_kr, 490_kr}};
    payment.surplus = 4_kr;
    payment.id = must(payments.insert(payment));

    const Payment found = must(payments.find(payment.id));
    QCOMPARE(found.debtor, payment.debtor);
    QCOMPARE(found.caseId, payment.caseId);
    QCOMPARE(found.date, payment.date);
    QCOMPARE(found.amount, payment.amount);
    QCOMPARE(found.source, payment.source);
    QCOMPARE(found.kid, payment.kid);
    QCOMPARE(found.reference, payment.reference);
    QCOMPARE(found.note, payment.note);
    QCOMPARE(found.order, payment.order);
    QVERIFY(found.allocations == payment.allocations);
    QCOMPARE(found.surplus, payment.surplus);
    QVERIFY(!found.undone);
    QCOMPARE(payments.find(PaymentId{99}).error().kind, ErrorKind::NotFound);

    VERIFY_OK(payments.replaceAllocations(payment.id, {{story.first, 0_kr, 0_kr, 500_kr}}, 0_kr, AllocationOrder::Customary));
    const Payment again = must(payments.find(payment.id));
    QCOMPARE(again.allocations.size(), size_t(1));
    QCOMPARE(again.order, AllocationOrder::Customary);
    QCOMPARE(again.surplus, 0_kr);
    VERIFY_OK(payments.setOwner(payment.id, story.debtor, {}));
    QVERIFY(!must(payments.find(payment.id)).caseId.isValid());
}

void StoreRowsTest::paymentsMustAddUp()
{
    store::PaymentStore payments(*m_db);
    const Story story = tell(*m_db);
    Payment payment;
    payment.date = QDate(2026, 6, 11);
    payment.amount = 500_kr;
    payment.allocations = {{story.first, 1_kr, 2_kr, 490_kr}};
    payment.surplus = 6_kr;

    QCOMPARE(payments.insert(payment).error().kind, ErrorKind::BadInput);
    QCOMPARE(payments.replaceAllocations(story.payment, {{story.first, 0_kr, 0_kr, 999_kr}}, 0_kr,
                                         AllocationOrder::Customary).error().kind,
             ErrorKind::BadInput);
    QCOMPARE(payments.replaceAllocations(PaymentId{99}, {}, 0_kr, AllocationOrder::Customary).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(must(payments.list()).size(), size_t(1));
    QCOMPARE(must(payments.find(story.payment)).allocations.size(), size_t(2));

    // The same claim twice is refused as a whole: no half of a payment stays behind.
    payment.allocations = {{story.first, 0_kr, 0_kr, 250_kr}, {story.first, 0_kr, 0_kr, 250_kr}};
    payment.surplus = 0_kr;
    QCOMPARE(payments.insert(payment).error().kind, ErrorKind::Conflict);
    QCOMPARE(must(payments.list()).size(), size_t(1));
}

void StoreRowsTest::paymentsAreListedByFilter()
{
    store::PaymentStore payments(*m_db);
    const Story story = tell(*m_db);
    Payment stray;
    stray.date = QDate(2026, 6, 9);
    stray.amount = stray.surplus = 77_kr;
    stray.source = PaymentSource::Ocr;
    stray.id = must(payments.insert(stray));

    QCOMPARE(must(payments.list()).front().id, stray.id); // By date, not by id.
    QCOMPARE(must(payments.list({.unmatchedOnly = true})).size(), size_t(1));
    QCOMPARE(must(payments.list({.from = QDate(2026, 6, 10)})).front().id, story.payment);
    QCOMPARE(must(payments.list({.to = QDate(2026, 6, 9)})).front().id, stray.id);
    QCOMPARE(must(payments.list({.source = PaymentSource::Camt})).size(), size_t(0));
    QCOMPARE(must(payments.ofCase(story.file.id)).size(), size_t(1));
    QCOMPARE(must(payments.ofClaim(story.second)).front().allocations.size(), size_t(2));
    VERIFY_OK(payments.setUndone(story.payment, true));
    QCOMPARE(must(payments.ofCase(story.file.id)).size(), size_t(0));
    QCOMPARE(must(payments.ofClaim(story.second)).size(), size_t(0));
    QCOMPARE(must(payments.list()).size(), size_t(1));
    QCOMPARE(must(payments.list({.includeUndone = true})).size(), size_t(2));
}

void StoreRowsTest::samePaymentIsRecognised()
{
    store::PaymentStore payments(*m_db);
    Payment payment;
    payment.date = QDate(2026, 6, 9);
    payment.amount = payment.surplus = 77_kr;
    payment.kid = u"1234567897"_s;
    payment.id = must(payments.insert(payment));

    QCOMPARE(must(payments.findSame(payment)), std::optional(payment.id));
    Payment other = payment;
    other.amount = 78_kr;
    QVERIFY(!must(payments.findSame(other)));
    VERIFY_OK(payments.setUndone(payment.id, true));
    QVERIFY(!must(payments.findSame(payment)));
}

void StoreRowsTest::undoIsSaidOnce()
{
    store::PaymentStore payments(*m_db);
    const Story story = tell(*m_db);

    VERIFY_OK(payments.setUndone(story.payment, true));
    QCOMPARE(payments.setUndone(story.payment, true).error().kind, ErrorKind::Conflict);
    VERIFY_OK(payments.setUndone(story.payment, false));
    QCOMPARE(payments.setUndone(PaymentId{99}, true).error().kind, ErrorKind::NotFound);
}

void StoreRowsTest::importBatches()
{
    store::ImportStore imports(*m_db);
    store::StoredBatch batch;
    batch.file = u"apne-poster.csv"_s;
    batch.format = u"csv"_s;
    batch.sha256 = QString(64, u'a');
    batch.bytes = 12'345;
    batch.companyOrgnr = u"999888777"_s;
    batch.asOf = QDate(2026, 5, 31);
    batch.day = QDate(2026, 6, 1);
    batch.at = instant();
    batch.id = must(imports.insert(batch));
    VERIFY_OK(imports.setCounts(batch.id, 3, 2, 1));
    store::ImportedRow row{0, batch.id, store::ImportSubject::Claim, 7, u"key:F-1"_s, u"line 12"_s, u"a;b"_s,
                           store::ImportAction::Updated, "{\"table\":\"claim\"}"};
    VERIFY_OK(imports.insertRow(row));

    const store::StoredBatch found = must(imports.find(batch.id));
    QCOMPARE(found.file, batch.file);
    QCOMPARE(found.asOf, batch.asOf);
    QCOMPARE(found.at, batch.at);
    QCOMPARE(found.bytes, batch.bytes);
    QCOMPARE(found.inserted, 3);
    QCOMPARE(found.updated, 2);
    QCOMPARE(found.unchanged, 1);
    const auto rows = must(imports.rows(batch.id));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().before, row.before);
    QCOMPARE(rows.front().place, u"line 12"_s);
    QCOMPARE(rows.front().action, store::ImportAction::Updated);
    QCOMPARE(must(imports.provenance(store::ImportSubject::Claim, 7)).size(), size_t(1));
    QCOMPARE(must(imports.provenance(store::ImportSubject::Debtor, 7)).size(), size_t(0));
    row.before.clear();
    QCOMPARE(imports.insertRow(row).error().kind, ErrorKind::BadInput);

    QCOMPARE(must(imports.findBySha256(batch.sha256))->id, batch.id);
    VERIFY_OK(imports.markUndone(batch.id));
    QCOMPARE(imports.markUndone(batch.id).error().kind, ErrorKind::Conflict);
    QCOMPARE(imports.markUndone(BatchId{99}).error().kind, ErrorKind::NotFound);
    QVERIFY(!must(imports.findBySha256(batch.sha256)));
    QVERIFY(must(imports.list()).front().undone);
}

void StoreRowsTest::laterImportsStandInTheWay()
{
    store::ImportStore imports(*m_db);
    const auto add = [&imports](store::ImportAction action) {
        store::StoredBatch batch;
        batch.format = u"csv"_s;
        batch.sha256 = QString(64, u'a');
        batch.day = QDate(2026, 6, 1);
        batch.at = instant();
        batch.id = must(imports.insert(batch));
        const QByteArray before = action == store::ImportAction::Updated ? "{}" : "";
        must(imports.insertRow({0, batch.id, store::ImportSubject::Claim, 7, {}, {}, {}, action, before}));
        return batch.id;
    };
    const BatchId first = add(store::ImportAction::Inserted);
    add(store::ImportAction::Unchanged);
    QVERIFY(!must(imports.hasLaterChanges(first)));

    const BatchId third = add(store::ImportAction::Updated);
    QVERIFY(must(imports.hasLaterChanges(first)));
    QVERIFY(!must(imports.hasLaterChanges(third)));

    VERIFY_OK(imports.markUndone(third));
    QVERIFY(!must(imports.hasLaterChanges(first)));
}

void StoreRowsTest::columnMapsAreRemembered()
{
    store::ImportStore imports(*m_db);
    QCOMPARE(must(imports.columnMap(u"kundenr;navn"_s)), QByteArray());
    VERIFY_OK(imports.rememberColumnMap(u"kundenr;navn"_s, "{\"a\":1}"));
    VERIFY_OK(imports.rememberColumnMap(u"kundenr;navn"_s, "{\"a\":2}"));
    QCOMPARE(must(imports.columnMap(u"kundenr;navn"_s)), QByteArray("{\"a\":2}"));
    QCOMPARE(imports.rememberColumnMap(u"x"_s, "{").error().kind, ErrorKind::BadInput);
}

void StoreRowsTest::settings()
{
    store::SettingsStore settings(*m_db);
    QCOMPARE(must(settings.value(u"theme"_s)), std::nullopt);
    VERIFY_OK(settings.set(u"theme"_s, u"dark"_s));
    VERIFY_OK(settings.set(u"theme"_s, {}));
    QCOMPARE(must(settings.value(u"theme"_s)), std::optional(u""_s));
    QCOMPARE(must(settings.all()).size(), size_t(1));
    VERIFY_OK(settings.remove(u"theme"_s));
    QCOMPARE(must(settings.all()).size(), size_t(0));
}

void StoreRowsTest::workspaceCreditors()
{
    const auto db = must(Database::open(u":memory:"_s, store::Schema::Workspace, store::OpenMode::Create));
    store::WorkspaceStore creditors(*db);
    const auto first = must(creditors.insert({0, u"Fjordgløtt AS"_s, u"999888777"_s, {}, false}));
    QCOMPARE(first.folder, u"creditors/1"_s);
    QVERIFY(must(creditors.find(first.id)) == first);
    QVERIFY(must(creditors.findByOrgnr(u"999888777"_s)) == first);

    QCOMPARE(creditors.insert({0, u"Igjen"_s, u"999888777"_s, {}, false}).error().kind, ErrorKind::Conflict);
    QCOMPARE(creditors.insert({0, u"Mappe"_s, {}, u"creditors/1"_s, false}).error().kind, ErrorKind::Conflict);
    const auto rehearsal = must(creditors.insert({0, u"Øving"_s, u"999888777"_s, {}, true}));
    QVERIFY(rehearsal.folder != first.folder);
    QVERIFY(must(creditors.findByOrgnr(u"999888777"_s)) == first);

    auto renamed = first;
    renamed.name = u"Nytt navn AS"_s;
    VERIFY_OK(creditors.update(renamed));
    QCOMPARE(must(creditors.list()).front().name, u"Nytt navn AS"_s);
    VERIFY_OK(creditors.remove(rehearsal.id));
    QCOMPARE(creditors.remove(rehearsal.id).error().kind, ErrorKind::NotFound);
    // A folder is never handed to another creditor.
    QVERIFY(must(creditors.insert({0, u"Ny"_s, {}, {}, false})).folder != rehearsal.folder);
    VERIFY_OK(store::SettingsStore(*db).set(u"language"_s, u"nn"_s));
}

QTEST_GUILESS_MAIN(StoreRowsTest)
#include "tst_storerows.moc"
