// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/casefactsquery.h"
#include "core/store/ledgerquery.h"

#include <QElapsedTimer>

#include <random>

using namespace fixture;
using store::CaseRows;
using store::Database;
using store::LedgerRow;

/// The wide reads: they must say exactly what the stores say one by one, and be quick about it.
class StoreBulkTest : public QObject
{
    Q_OBJECT

private slots:
    void ledgerRowSaysItAll();
    void ledgerLeavesOutWhatIsSettled();
    void lastStepIsTheLastThatLeft();
    void caseFactsSayItAll();
    void openCasesOnly();
    void paymentsFollowTheClaim();
    void itemsKeepTheOrderAsked();
    void wideReadsAgreeWithTheStores();
    void hundredThousandRows();
};

void StoreBulkTest::ledgerRowSaysItAll()
{
    const auto db = fixture::memory();
    const Story story = tell(*db);
    VERIFY_OK(store::ClaimStore(*db).setCredited(story.first, 0_kr, 100_kr));

    const auto rows = must(store::LedgerQuery(*db).rows());

    QCOMPARE(rows.size(), size_t(2));
    const LedgerRow &row = rows.front();
    QCOMPARE(row.id, story.first);
    QCOMPARE(row.number, u"F-100"_s);
    QCOMPARE(row.due, QDate(2026, 5, 15));
    QCOMPARE(row.dueOrigin, DueOrigin::File);
    QCOMPARE(row.open, 10'000_kr);
    QVERIFY(row.balance == must(store::ClaimStore(*db).balance(story.first)));
    QCOMPARE(row.balance.openPrincipal(), 9'000_kr);
    QCOMPARE(row.paidHere, 950_kr);
    QCOMPARE(row.currency, u"NOK"_s);
    QCOMPARE(row.kid, u"1234567897"_s);
    QVERIFY(!row.consumer);
    QVERIFY(!row.agreedRate);
    QCOMPARE(row.debtor, story.debtor);
    QCOMPARE(row.debtorNumber, u"1001"_s);
    QCOMPARE(row.debtorName, u"Bjørk & Sønn Møbelverksted AS"_s);
    QCOMPARE(row.debtorKind, DebtorKind::Company);
    QVERIFY(row.debtorPostable);
    QVERIFY(row.debtorHasEmail);
    QCOMPARE(row.caseId, story.file.id);
    QCOMPARE(row.caseNumber, u"2026-0001"_s);
    QCOMPARE(row.caseState, CaseState::Active);
    QCOMPARE(row.lastStep, std::optional(Step::Reminder));
    QCOMPARE(row.lastDeadline, QDate(2026, 6, 15));
}

void StoreBulkTest::ledgerLeavesOutWhatIsSettled()
{
    const auto db = fixture::memory();
    store::ClaimStore claims(*db);
    const DebtorId owner = must(store::DebtorStore(*db).insert(debtor(u"1"_s)));
    const DebtorId other = must(store::DebtorStore(*db).insert(debtor(u"2"_s)));
    Claim settled = claim(owner, u"settled"_s);
    settled.open = {};
    must(claims.insert(settled));
    must(claims.insert(claim(other, u"open"_s)));
    // Paid in full according to the ledger, but the ledger's figure has not been booked as a payment yet.
    Claim paid = claim(owner, u"paid"_s);
    paid.id = must(claims.insert(paid));
    paid.open = {};
    VERIFY_OK(claims.update(paid));
    const auto numbers = [&db](const store::LedgerFilter &filter) {
        QStringList found;
        for (const LedgerRow &row : must(store::LedgerQuery(*db).rows(filter)))
            found << row.number;
        return found;
    };

    QCOMPARE(numbers({}), (QStringList{u"open"_s, u"paid"_s}));
    QCOMPARE(numbers({.debtor = other}), (QStringList{u"open"_s}));
    QCOMPARE(numbers({.openOnly = false}), (QStringList{u"settled"_s, u"open"_s, u"paid"_s}));
    QCOMPARE(numbers({.claims = {paid.id, ClaimId{99}}}), (QStringList{u"paid"_s}));
}

void StoreBulkTest::lastStepIsTheLastThatLeft()
{
    const auto db = fixture::memory();
    const Story story = tell(*db);
    store::LetterStore letters(*db);
    const auto last = [&db] { return must(store::LedgerQuery(*db).rows()).front().lastStep; };

    const LetterId notice =
        must(letters.insert(letter(story.file.id, Step::CollectionNotice, {story.first}), pdf()));
    QCOMPARE(last(), std::optional(Step::Reminder)); // Made is not sent.
    VERIFY_OK(
        letters.markSent(notice, LetterState::Generated, LetterState::Sent, QDate(2026, 6, 20)));
    QCOMPARE(last(), std::optional(Step::CollectionNotice));
    VERIFY_OK(letters.move(notice, LetterState::Sent, LetterState::Returned));
    QCOMPARE(last(), std::optional(Step::Reminder)); // Returned mail resets the step.
    VERIFY_OK(letters.move(story.letter, LetterState::Posted, LetterState::Withdrawn));
    QCOMPARE(last(), std::nullopt);
}

void StoreBulkTest::caseFactsSayItAll()
{
    const auto db = fixture::memory();
    const Story story = tell(*db);

    const CaseRows rows = must(store::CaseFactsQuery(*db).one(story.file.id));

    QCOMPARE(rows.value.number, u"2026-0001"_s);
    QCOMPARE(rows.value.claims, (std::vector<ClaimId>{story.first, story.second}));
    QVERIFY(rows.debtor == must(store::DebtorStore(*db).find(story.debtor)));
    QCOMPARE(rows.claims.size(), size_t(2));
    QVERIFY(rows.claims[0].claim == must(store::ClaimStore(*db).find(story.first)));
    QVERIFY(rows.claims[0].balance == must(store::ClaimStore(*db).balance(story.first)));
    QCOMPARE(rows.claims[0].balance.paidPrincipal, 900_kr);
    QCOMPARE(rows.letters.size(), size_t(1));
    QCOMPARE(rows.letters[0].claims, (std::vector<ClaimId>{story.first, story.second}));
    QCOMPARE(rows.letters[0].state, LetterState::Posted);
    QCOMPARE(rows.payments.size(), size_t(1));
    QCOMPARE(rows.payments[0].allocations.size(), size_t(2));
    QCOMPARE(store::CaseFactsQuery(*db).one(CaseId{99}).error().kind, ErrorKind::NotFound);
    QCOMPARE(store::CaseFactsQuery(*db).one({}).error().kind, ErrorKind::NotFound);
    QVERIFY(!db->inTransaction());
}

void StoreBulkTest::openCasesOnly()
{
    const auto db = fixture::memory();
    const Story story = tell(*db);
    store::CaseFactsQuery query(*db);
    QCOMPARE(must(query.all()).size(), size_t(1));

    Case file = must(store::CaseStore(*db).find(story.file.id));
    file.state = CaseState::Closed;
    file.closed = QDate(2026, 7, 1);
    file.closeReason = CloseReason::Paid;
    VERIFY_OK(store::CaseStore(*db).update(file));

    QCOMPARE(must(query.all()).size(), size_t(0));
    const auto all = must(query.all(store::CaseSelection::All));
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().claims.size(), size_t(2));
    QCOMPARE(all.front().payments.size(), size_t(1));
}

void StoreBulkTest::paymentsFollowTheClaim()
{
    const auto db = fixture::memory();
    store::ClaimStore claims(*db);
    store::CaseStore cases(*db);
    store::PaymentStore payments(*db);
    store::CaseFactsQuery query(*db);
    const DebtorId owner = must(store::DebtorStore(*db).insert(debtor()));
    const ClaimId item = must(claims.insert(claim(owner)));
    const auto pay = [&](CaseId file, QDate day) {
        Payment payment;
        payment.debtor = owner;
        payment.caseId = file;
        payment.date = day;
        payment.amount = 100_kr;
        payment.allocations = {{item, 0_kr, 0_kr, 100_kr}};
        return must(payments.insert(payment));
    };
    const auto open = [&](QDate day) {
        Case file;
        file.debtor = owner;
        file.opened = day;
        file.claims = {item};
        return must(cases.insert(file));
    };
    const auto seen = [&](CaseId file) {
        std::vector<PaymentId> found;
        for (const Payment &payment : must(query.one(file)).payments)
            found.push_back(payment.id);
        return found;
    };

    // Before any case; in the first case; after it was closed and begun anew.
    const PaymentId early = pay({}, QDate(2026, 5, 20));
    Case first = open(QDate(2026, 6, 1));
    const PaymentId middle = pay(first.id, QDate(2026, 6, 10));
    first.state = CaseState::Closed;
    first.closed = QDate(2026, 6, 20);
    first.closeReason = CloseReason::Withdrawn;
    VERIFY_OK(cases.update(first));
    const Case second = open(QDate(2026, 7, 1));
    const PaymentId late = pay(second.id, QDate(2026, 7, 10));
    const PaymentId undone = pay(second.id, QDate(2026, 7, 11));
    VERIFY_OK(payments.setUndone(undone, true));

    QCOMPARE(seen(first.id), (std::vector<PaymentId>{early, middle}));
    QCOMPARE(seen(second.id), (std::vector<PaymentId>{early, middle, late}));
    QCOMPARE(must(query.one(second.id)).claims.front().balance.openPrincipal(), 9'700_kr);
}

void StoreBulkTest::itemsKeepTheOrderAsked()
{
    const auto db = fixture::memory();
    const Story story = tell(*db);
    store::CaseFactsQuery query(*db);

    const auto items = must(query.items({story.second, story.first}));

    QCOMPARE(items.size(), size_t(2));
    QCOMPARE(items[0].claims.front().claim.id, story.second);
    QVERIFY(!items[0].value.id.isValid());
    QVERIFY(items[0].letters.empty());
    QCOMPARE(items[0].debtor.id, story.debtor);
    QCOMPARE(items[0].payments.size(), size_t(1));
    QCOMPARE(items[0].payments.front().allocations.size(), size_t(1));
    QCOMPARE(items[0].payments.front().allocations.front().claim, story.second);
    QVERIFY(items[1].claims.front().balance == must(store::ClaimStore(*db).balance(story.first)));
    QCOMPARE(must(query.item(story.first)).claims.front().claim.number, u"F-100"_s);
    QCOMPARE(query.item(ClaimId{99}).error().kind, ErrorKind::NotFound);
    QCOMPARE(must(query.items({})).size(), size_t(0));
}

void StoreBulkTest::wideReadsAgreeWithTheStores()
{
    // A few hundred claims, letters and payments thrown together; every wide read must say of each what
    // the small ones say.
    const auto db = fixture::memory();
    std::mt19937 dice(20260601);
    const auto roll = [&dice](int sides) {
        return static_cast<int>(dice() % static_cast<unsigned>(sides));
    };
    store::DebtorStore debtors(*db);
    store::ClaimStore claims(*db);
    store::CaseStore cases(*db);
    store::LetterStore letters(*db);
    store::PaymentStore payments(*db);
    store::Transaction tx(*db);
    for (int d = 0; d < 40; ++d) {
        const DebtorId owner = must(debtors.insert(debtor(QString::number(d))));
        std::vector<ClaimId> items;
        for (int c = 0; c < 1 + roll(5); ++c) {
            Claim value = claim(owner, u"%1-%2"_s.arg(d).arg(c));
            value.amount = Money::fromOre(1 + roll(1'000'000));
            value.open = Money::fromOre(roll(1'000'000));
            items.push_back(must(claims.insert(value)));
            must(claims.setCredited(items.back(), Money::fromOre(roll(100)),
                                    Money::fromOre(roll(100))));
        }
        CaseId file;
        if (roll(3) > 0) {
            Case made;
            made.debtor = owner;
            made.opened = QDate(2025 + roll(2), 6, 1);
            made.claims.assign(items.begin(),
                               items.begin() + 1 + roll(static_cast<int>(items.size())));
            file = must(cases.insert(made)).id;
            for (int step = 0; step < roll(5); ++step) {
                const LetterId id =
                    must(letters.insert(letter(file, static_cast<Step>(step), made.claims), pdf()));
                if (roll(2))
                    must(letters.markSent(id, LetterState::Generated, LetterState::Sent,
                                          QDate(2026, 6, 1 + roll(28))));
            }
        }
        for (int p = 0; p < roll(4); ++p) {
            Payment payment;
            payment.debtor = owner;
            payment.caseId = roll(2) ? file : CaseId{};
            payment.date = QDate(2026, 6, 1 + roll(28));
            for (const ClaimId item : items)
                payment.allocations.push_back({item, Money::fromOre(roll(9)),
                                               Money::fromOre(roll(9)), Money::fromOre(roll(999))});
            for (const Allocation &part : payment.allocations)
                payment.amount += part.costs + part.interest + part.principal;
            payment.undone = roll(5) == 0;
            must(payments.insert(payment));
        }
    }
    must(tx.commit());

    size_t seen = 0;
    for (const LedgerRow &row : must(store::LedgerQuery(*db).rows({.openOnly = false}))) {
        ++seen;
        QVERIFY(row.balance == must(claims.balance(row.id)));
        QCOMPARE(row.caseId, must(cases.caseOfClaim(row.id)).value_or(CaseId{}));
        Money paid;
        for (const Payment &payment : must(payments.ofClaim(row.id))) {
            for (const Allocation &part : payment.allocations)
                paid +=
                    part.claim == row.id ? part.costs + part.interest + part.principal : Money();
        }
        QCOMPARE(row.paidHere, paid);
    }
    QCOMPARE(seen, must(claims.list()).size());
    store::CaseFactsQuery query(*db);
    const auto all = must(query.all());
    QCOMPARE(all.size(), must(cases.list()).size());
    for (const CaseRows &rows : all) {
        const CaseRows one = must(query.one(rows.value.id));
        QCOMPARE(rows.value.claims, must(cases.claimsOf(rows.value.id)));
        QCOMPARE(one.value.claims, rows.value.claims);
        QCOMPARE(rows.letters.size(), must(letters.lettersOf(rows.value.id)).size());
        QCOMPARE(one.payments.size(), rows.payments.size());
        for (size_t i = 0; i < rows.payments.size(); ++i) {
            QCOMPARE(one.payments[i].id, rows.payments[i].id);
            QVERIFY(rows.payments[i].allocations
                    == must(payments.find(rows.payments[i].id)).allocations);
        }
        for (const store::CaseClaim &item : rows.claims)
            QVERIFY(item.balance == must(claims.balance(item.claim.id)));
    }
    QVERIFY(must(store::verify(*db)).isSound());
}

void StoreBulkTest::hundredThousandRows()
{
    const auto db = fixture::memory();
    store::DebtorStore debtors(*db);
    store::ClaimStore claims(*db);
    store::CaseStore cases(*db);
    QElapsedTimer timer;
    timer.start();
    store::Transaction tx(*db);
    std::vector<ClaimId> ids;
    for (int d = 0; d < 10'000; ++d) {
        const DebtorId owner = must(debtors.insert(debtor(QString::number(d))));
        Claim value = claim(owner);
        std::vector<ClaimId> items;
        for (int c = 0; c < 10; ++c) {
            value.key = value.number = u"%1-%2"_s.arg(d).arg(c);
            items.push_back(must(claims.insert(value)));
        }
        if (d % 10 == 0) {
            Case file;
            file.debtor = owner;
            file.opened = QDate(2026, 6, 1);
            file.claims = items;
            must(cases.insert(file));
        }
        ids.insert(ids.end(), items.begin(), items.end());
    }
    must(tx.commit());
    const qint64 written = timer.restart();
    const auto rows = must(store::LedgerQuery(*db).rows());
    const qint64 ledger = timer.restart();
    const auto facts = must(store::CaseFactsQuery(*db).all());
    const qint64 open = timer.restart();
    const auto items = must(store::CaseFactsQuery(*db).items(ids));
    const qint64 loose = timer.restart();

    QCOMPARE(rows.size(), size_t(100'000));
    QCOMPARE(facts.size(), size_t(1'000));
    QCOMPARE(items.size(), size_t(100'000));
    qInfo("written %lld ms, ledger %lld ms, case facts %lld ms, items %lld ms", written, ledger,
          open, loose);
    // No limit here: a join that has lost its index takes minutes and meets the one of the test run.
}

QTEST_GUILESS_MAIN(StoreBulkTest)
#include "tst_storebulk.moc"
