// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/settingsstore.h"
#include "core/store/workspacestore.h"

using namespace fixture;
using store::Database;

/// Creditor, debtors and claims in and out again, and what their stores promise beyond that.
class StoreLedgerTest : public QObject
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
    void settings();
    void workspaceCreditors();

private:
    DebtorId addDebtor(const QString &number = u"1001"_s)
    {
        return must(store::DebtorStore(*m_db).insert(debtor(number)));
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

void StoreLedgerTest::creditorComesBackAsSaved()
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

void StoreLedgerTest::debtorComesBackAsSaved()
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

void StoreLedgerTest::debtorsAreFoundByWords_data()
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

void StoreLedgerTest::debtorsAreFoundByWords()
{
    QFETCH(QString, words);
    QFETCH(QStringList, numbers);
    store::DebtorStore store(*m_db);
    const std::pair<QString, QString> all[] = {
        {u"10"_s, u"Bjørk & Sønn AS"_s}, {u"20"_s, u"Berit O'Hara"_s}, {u"30"_s, u"Aas, Åse"_s}};
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

void StoreLedgerTest::takenCustomerNumberIsRefused()
{
    addDebtor();

    const auto again = store::DebtorStore(*m_db).insert(debtor());

    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QVERIFY(again.error().message.contains(u"1001"_s));
}

void StoreLedgerTest::claimComesBackAsSaved()
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
    QCOMPARE(store.setDue(ClaimId{99}, QDate(2026, 5, 30), DueOrigin::User).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(store.insert(value).error().kind, ErrorKind::Conflict);
}

void StoreLedgerTest::claimsAreListedByFilter()
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

void StoreLedgerTest::balanceFollowsCreditsAndPayments()
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

void StoreLedgerTest::imagesTakeChangesBack()
{
    store::DebtorStore debtors(*m_db);
    store::ClaimStore claims(*m_db);
    const Debtor before = must(debtors.find(addDebtor()));
    Claim value = claim(before.id);
    value.amount = value.open =
        Money::fromOre((Q_INT64_C(1) << 53) + 1); // Beyond what a fraction can hold.
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

void StoreLedgerTest::whatIsInUseIsNotRemoved()
{
    const Story story = tell(*m_db);

    QCOMPARE(store::ClaimStore(*m_db).remove(story.first).error().kind, ErrorKind::Conflict);
    QCOMPARE(store::DebtorStore(*m_db).remove(story.debtor).error().kind, ErrorKind::Conflict);
    const DebtorId other = addDebtor(u"2"_s);
    VERIFY_OK(store::DebtorStore(*m_db).remove(other));
    QCOMPARE(store::DebtorStore(*m_db).remove(other).error().kind, ErrorKind::NotFound);
}

void StoreLedgerTest::settings()
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

void StoreLedgerTest::workspaceCreditors()
{
    const auto db =
        must(Database::open(u":memory:"_s, store::Schema::Workspace, store::OpenMode::Create));
    store::WorkspaceStore creditors(*db);
    const auto first = must(creditors.insert({0, u"Fjordgløtt AS"_s, u"999888777"_s, {}, false}));
    QCOMPARE(first.folder, u"creditors/1"_s);
    QVERIFY(must(creditors.find(first.id)) == first);
    QVERIFY(must(creditors.findByOrgnr(u"999888777"_s)) == first);

    QCOMPARE(creditors.insert({0, u"Igjen"_s, u"999888777"_s, {}, false}).error().kind,
             ErrorKind::Conflict);
    QCOMPARE(creditors.insert({0, u"Mappe"_s, {}, u"creditors/1"_s, false}).error().kind,
             ErrorKind::Conflict);
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

QTEST_GUILESS_MAIN(StoreLedgerTest)
#include "tst_storeledger.moc"
