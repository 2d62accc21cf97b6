// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demoworkflow.h"
#include "tests/support/workshop.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace workflow;

/// The rehearsal firm: made by the real verbs on any day, with cases in every state.
class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
    void theSameDayGivesTheSameFirm();
    void aFolderInUseIsRefused();
    void aDayWithoutRatesIsRefused();
    void stoppingLeavesNothing();

private:
    static Result<std::unique_ptr<Session>> openOn(const QString &folder, QDate day);
};

Result<std::unique_ptr<Session>> TestDemo::openOn(const QString &folder, QDate day)
{
    auto law = loadLaw();
    if (!law)
        return law.error();
    SessionPlace place;
    place.workspace = folder;
    place.today = day;
    return Session::open(place, *law);
}

void TestDemo::cases_data()
{
    QTest::addColumn<QDate>("today");

    QTest::newRow("a Sunday in June 2025") << QDate(2025, 6, 1);
    QTest::newRow("Easter 2026") << QDate(2026, 4, 6);
    QTest::newRow("a Saturday in November 2026") << QDate(2026, 11, 21);
    QTest::newRow("the last day with known rates") << QDate(2026, 12, 31);
}

void TestDemo::cases()
{
    QFETCH(QDate, today);
    QTemporaryDir folder;
    TAKE(law, loadLaw());

    TAKE(made, DemoWorkflow::build(folder.path(), today, law));

    QCOMPARE(made.today, today);
    QVERIFY(made.debtors >= 58);
    QVERIFY(made.items >= 145 && made.items <= 155);
    TAKE(session, openOn(folder.path(), today));
    QVERIFY(session->isRehearsal());
    MUST(WorkspaceWorkflow::verify(*session));
    TAKE(rows, CaseWorkflow(*session).list());
    std::set<CaseState> states;
    std::set<CloseReason> reasons;
    std::set<int> openStages;
    int ready = 0;
    int running = 0;
    QDate first = today;
    for (const CaseRow &row : rows) {
        states.insert(row.state);
        first = std::min(first, row.opened);
        if (row.closeReason)
            reasons.insert(*row.closeReason);
        if (row.state == CaseState::Active) {
            openStages.insert(row.stage);
            ready += row.ready ? 1 : 0;
            running += row.reason.rule == "deadline.runs" ? 1 : 0;
        }
    }
    QCOMPARE(states.size(), size_t(4));
    QVERIFY(reasons.size() >= 6);
    QCOMPARE(openStages, (std::set<int>{-1, 0, 1, 2, 3, 4}));
    QVERIFY(ready >= 8);
    QVERIFY(running >= 3);
    QVERIFY2(first.addYears(2) < today, qPrintable(first.toString(Qt::ISODate)));

    TAKE(outbox, OutboxWorkflow(*session).list(true));
    std::set<LetterState> letterStates;
    int held = 0;
    for (const OutboxRow &row : outbox) {
        letterStates.insert(row.letter.state);
        held += row.letter.held ? 1 : 0;
        QVERIFY2(!isPending(row.letter.state) || row.attention.isEmpty(), qPrintable(row.attention));
    }
    QCOMPARE(letterStates, (std::set<LetterState>{LetterState::Generated, LetterState::Approved, LetterState::Posted, LetterState::Returned, LetterState::Withdrawn}));
    QCOMPARE(held, 1);
    MUST(OutboxWorkflow(*session).print()); // It can be tried at once.

    TAKE(payments, PaymentWorkflow(*session).list());
    const auto count = [&payments](auto fits) { return std::count_if(payments.begin(), payments.end(), fits); };
    QCOMPARE(count([](const PaymentRow &row) { return row.payment.source == PaymentSource::Ledger; }), 1);
    QCOMPARE(count([](const PaymentRow &row) { return row.payment.undone; }), 1);
    QVERIFY(count([](const PaymentRow &row) { return row.payment.surplus.isPositive() && row.payment.debtor.isValid(); }) >= 1);
    TAKE(unmatched, PaymentWorkflow(*session).unmatched());
    QCOMPARE(unmatched.size(), size_t(1));

    TAKE(uncollectable, LedgerWorkflow(*session).uncollectable());
    std::set<std::string_view> rules;
    for (const LedgerRow &row : uncollectable)
        rules.insert(row.reason.rule);
    for (const char *rule : {"item.no_due_date", "item.no_address", "item.currency", "item.credit", "item.not_due", "item.case_closed"})
        QVERIFY2(rules.count(rule), rule);
}

void TestDemo::theSameDayGivesTheSameFirm()
{
    TAKE(law, loadLaw());
    QStringList hashes[2];
    for (QStringList &one : hashes) {
        QTemporaryDir folder;
        MUST(DemoWorkflow::build(folder.path(), QDate(2026, 11, 21), law));
        TAKE(session, openOn(folder.path(), QDate(2026, 11, 21)));
        TAKE(letters, OutboxWorkflow(*session).list(true));
        for (const OutboxRow &row : letters)
            one.append(row.letter.sha256);
    }
    QCOMPARE(hashes[0], hashes[1]);
    QVERIFY(hashes[0].size() > 100);
}

void TestDemo::aFolderInUseIsRefused()
{
    Workshop shop(QDate(2026, 2, 2));
    Error refusal;
    REFUSED(DemoWorkflow::build(shop.folder.path(), QDate(2026, 11, 21), shop.law), ErrorKind::Conflict);
    MUST(shop.verify());
}

void TestDemo::aDayWithoutRatesIsRefused()
{
    QTemporaryDir folder;
    TAKE(law, loadLaw());
    Error refusal;
    REFUSED(DemoWorkflow::build(folder.path(), QDate(2027, 1, 1), law), ErrorKind::Refused);
    QVERIFY(refusal.message.contains(u"31.12.2026"_s));
}

void TestDemo::stoppingLeavesNothing()
{
    QTemporaryDir folder;
    TAKE(law, loadLaw());
    std::atomic<bool> stop = false;
    Progress progress;
    progress.stop = &stop;
    progress.report = [&stop](qint64 done, qint64) { stop = done > 3; };

    Error refusal;
    REFUSED(DemoWorkflow::build(folder.path(), QDate(2026, 11, 21), law, progress), ErrorKind::Cancelled);

    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
