// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

const QDate due(2026, 1, 15);

ListRow row(const QString &number, Money open, Money amount = 10'000_kr, const QString &customer = u"1001"_s)
{
    return {customer, number, due.addDays(-14), due, amount, open};
}

import::ImportedItem item(const QString &number, ClaimKind kind, Money amount, Money open, QDate issued, const QStringList &refersTo = {})
{
    import::ImportedItem out;
    out.debtor = u"1001"_s;
    out.origin = {u"voucher %1"_s.arg(number), {}};
    out.claim.key = u"1001/no:%1"_s.arg(number);
    out.claim.number = number;
    out.claim.kind = kind;
    out.claim.issued = issued;
    if (kind == ClaimKind::Invoice) {
        out.claim.due = issued.addDays(14);
        out.claim.dueOrigin = DueOrigin::File;
    }
    out.claim.amount = amount;
    out.claim.open = open;
    out.refersTo = refersTo;
    return out;
}

/// A file with credit notes and payments that name their invoice, as SAF-T has them.
import::ImportBatch file(std::vector<import::ImportedItem> items, char name)
{
    import::ImportBatch out;
    out.file = u"hovedbok-%1.xml"_s.arg(QLatin1Char(name));
    out.format = u"saft"_s;
    out.sha256 = QString(64, QLatin1Char(name));
    out.asOf = QDate(2026, 3, 31);
    import::ImportedDebtor debtor;
    debtor.debtor.number = u"1001"_s;
    debtor.debtor.name = u"Kunde 1001"_s;
    debtor.debtor.address = {{u"Storgata 1"_s}, u"0155"_s, u"OSLO"_s, {}};
    out.debtors.push_back(debtor);
    out.items = std::move(items);
    return out;
}

} // namespace

/// Files into the ledger and back: the same file twice changes nothing, a newer one says what changed,
/// and money is never counted twice.
class TestImports : public QObject
{
    Q_OBJECT

private slots:
    void theSameFileTwiceChangesNothing();
    void theSameContentInOtherBytesChangesNothing();
    void whatWasSettledBeforeIsNotUnchanged();
    void aNewerListUpdatesWhatNobodyActedOn();
    void whatTheUserSaidWins();
    void aLowerOpenAmountIsAPaymentOnce();
    void aManualPaymentIsNotCountedAgain();
    void aPaymentOfACaseIsComparedForTheWholeCase();
    void aBookPaymentAsksForANewLetter();
    void anItemThatVanishesStaysOpenAndIsCounted();
    void aCreditNoteIsNoPayment();
    void aCreditNoteCountsOnce();
    void aPaymentBearsTheDayTheFileGives();
    void booksThatCreditAWithdrawnCaseRegisterNothing();
    void booksThatWriteOffRegisterNothing();
    void undoRemovesWhatItBrought();
    void undoRestoresWhatItChanged();
    void undoTakesItsPaymentsBack();
    void undoIsRefusedWhenSomethingRestsOnIt();
    void undoGoesFromTheNewestBack();
    void aDryRunChangesNothing();
    void aRefusedFileIsNeverCommitted();
    void aCustomerEditedByHandIsOnlyCompleted();
};

void TestImports::theSameFileTwiceChangesNothing()
{
    Workshop shop(QDate(2026, 2, 2));
    const QByteArray bytes = Workshop::list({row(u"F-1"_s, 10'000_kr), row(u"F-2"_s, 500_kr, 500_kr)});
    TAKE(first, shop.import(bytes));
    QCOMPARE(first.outcome, u"imported"_s);
    QCOMPARE(first.inserted, 2);

    TAKE(second, shop.import(bytes));

    QCOMPARE(second.outcome, u"unchanged"_s);
    QCOMPARE(second.inserted + second.updated, 0);
    TAKE(records, ImportWorkflow(*shop.session).list());
    QCOMPARE(records.size(), size_t(1));
}

void TestImports::theSameContentInOtherBytesChangesNothing()
{
    Workshop shop(QDate(2026, 2, 2));
    const QByteArray bytes = Workshop::list({row(u"F-1"_s, 10'000_kr), row(u"F-2"_s, 500_kr, 500_kr)});
    MUST(shop.import(bytes));

    TAKE(again, shop.import(QByteArray(bytes).replace('\n', "\r\n")));

    QCOMPARE(again.outcome, u"imported"_s);
    QCOMPARE(again.inserted, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.unchanged, 2);
}

void TestImports::whatWasSettledBeforeIsNotUnchanged()
{
    Workshop shop(QDate(2026, 2, 2));
    const QByteArray bytes = Workshop::list({row(u"F-1"_s, 10'000_kr), row(u"F-2"_s, 0_kr, 500_kr)});
    ImportWorkflow imports(*shop.session);
    const import::ImportBatch batch = import::readBytes(bytes, u"liste.csv"_s, {});

    TAKE(dry, imports.dryRun(batch));
    TAKE(done, imports.commit(batch));

    for (const ImportOutcome &outcome : {dry, done}) {
        QCOMPARE(outcome.inserted, 1);
        QCOMPARE(outcome.settled, 1);
        QCOMPARE(outcome.unchanged, 0);
    }
}

void TestImports::aNewerListUpdatesWhatNobodyActedOn()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));

    TAKE(newer, shop.import(std::vector<ListRow>{row(u"F-1"_s, 4'000_kr), row(u"F-2"_s, 700_kr, 700_kr)}));

    QCOMPARE(newer.inserted, 1);
    QCOMPARE(newer.updated, 1);
    TAKE(rows, shop.ledger().rows());
    for (const LedgerRow &one : rows)
        QCOMPARE(one.open, one.number == u"F-1" ? 4'000_kr : 700_kr);
    TAKE(payments, shop.payments().list());
    QVERIFY(payments.empty());
}

void TestImports::whatTheUserSaidWins()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    TAKE(claim, shop.claim(u"F-1"_s));
    MUST(shop.ledger().setDue({claim}, QDate(2026, 1, 25)));

    ListRow changed = row(u"F-1"_s, 9'000_kr);
    changed.due = QDate(2026, 1, 10);
    MUST(shop.import(std::vector<ListRow>{changed}));

    TAKE(rows, shop.ledger().rows());
    QCOMPARE(rows.front().due, QDate(2026, 1, 25));
    QCOMPARE(rows.front().dueOrigin, DueOrigin::User);
    QCOMPARE(rows.front().open, 9'000_kr);
}

void TestImports::aLowerOpenAmountIsAPaymentOnce()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(shop.sendAndPost(id, Step::Reminder));
    MUST(shop.moveTo(QDate(2026, 2, 10)));

    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 7'000_kr)}));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 7'000_kr), row(u"F-2"_s, 1_kr, 1_kr)}));

    TAKE(payments, shop.payments().list());
    QCOMPARE(payments.size(), size_t(1));
    QCOMPARE(payments.front().payment.amount, 3'000_kr);
    QCOMPARE(payments.front().payment.source, PaymentSource::Ledger);
    QCOMPARE(payments.front().payment.caseId, id);
    MUST(shop.verify());
}

void TestImports::aManualPaymentIsNotCountedAgain()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(shop.sendAndPost(id, Step::Reminder));
    MUST(shop.pay(id, 3'000_kr, QDate(2026, 2, 2)));

    // The books put all of it on the invoice; we covered fee and interest first.
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 7'000_kr)}));
    TAKE(payments, shop.payments().list());
    QCOMPARE(payments.size(), size_t(1));

    // Two thousand more came in without us.
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 5'000_kr)}));
    TAKE(now, shop.payments().list());
    QCOMPARE(now.size(), size_t(2));
    QCOMPARE(now[1].payment.amount, 2'000_kr);
}

void TestImports::aPaymentOfACaseIsComparedForTheWholeCase()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 1'000_kr, 1'000_kr), row(u"F-2"_s, 1'000_kr, 1'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s, u"F-2"_s}, {true, {}, false}));
    MUST(shop.sendAndPost(id, Step::Reminder));
    MUST(shop.pay(id, 1'500_kr, QDate(2026, 2, 2)));

    // The books: all of F-1, half of F-2. We: costs and interest of both first, so less of F-2.
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, Money(), 1'000_kr), row(u"F-2"_s, 500_kr, 1'000_kr)}));

    TAKE(payments, shop.payments().list());
    QCOMPARE(payments.size(), size_t(1));
}

void TestImports::aBookPaymentAsksForANewLetter()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(shop.letters().send(id, Step::PaymentReminder));

    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, -(200_kr))})); // More than all: the interest, too.

    TAKE(view, shop.cases().view(id, shop.session->today()));
    // 59.18 in interest is still open: the books tell of 10 000 only.
    QCOMPARE(view.statement.total, 59'18_ore);
    TAKE(outbox, shop.outbox().list());
    QVERIFY(!outbox.front().attention.isEmpty());
}

void TestImports::anItemThatVanishesStaysOpenAndIsCounted()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr), row(u"F-2"_s, 10'000_kr)}));

    TAKE(newer, shop.import(std::vector<ListRow>{row(u"F-2"_s, 10'000_kr)}));

    QCOMPARE(newer.probablyPaid, 1);
    TAKE(rows, shop.ledger().rows());
    QCOMPARE(rows.size(), size_t(2));
}

void TestImports::aCreditNoteIsNoPayment()
{
    Workshop shop(QDate(2026, 4, 1));
    ImportWorkflow imports(*shop.session);
    MUST(imports.commit(file({item(u"F-1"_s, ClaimKind::Invoice, 10'000_kr, 10'000_kr, QDate(2026, 1, 1))}, 'a')));
    TAKE(id, shop.start({u"F-1"_s}));

    MUST(imports.commit(file({item(u"F-1"_s, ClaimKind::Invoice, 10'000_kr, 6'000_kr, QDate(2026, 1, 1)),
                              item(u"K-2"_s, ClaimKind::CreditNote, -(4'000_kr), Money(), QDate(2026, 2, 20), {u"F-1"_s})}, 'b')));

    TAKE(payments, shop.payments().list());
    QVERIFY(payments.empty());
    TAKE(view, shop.cases().view(id, QDate(2026, 4, 1)));
    const engine::ClaimStatement &claim = view.statement.claims.front();
    QCOMPARE(claim.credited, 4'000_kr);
    // Never owed, so it bears no interest from the first day: 76 days at 12 % of 6 000.
    QCOMPARE(claim.interestTotal, 149'92_ore);
    QCOMPARE(view.events.back().kind, u"claim.credited"_s);
}

void TestImports::aCreditNoteCountsOnce()
{
    Workshop shop(QDate(2026, 4, 1));
    ImportWorkflow imports(*shop.session);
    const auto credit = item(u"K-2"_s, ClaimKind::CreditNote, -(4'000_kr), Money(), QDate(2026, 2, 20), {u"F-1"_s});
    // Credited before the item was taken in.
    MUST(imports.commit(file({item(u"F-1"_s, ClaimKind::Invoice, 10'000_kr, 6'000_kr, QDate(2026, 1, 1)), credit}, 'a')));
    TAKE(id, shop.start({u"F-1"_s}));

    // A thousand is paid later; the credit note stands in the file as before.
    MUST(imports.commit(file({item(u"F-1"_s, ClaimKind::Invoice, 10'000_kr, 5'000_kr, QDate(2026, 1, 1)), credit,
                              item(u"B-3"_s, ClaimKind::Payment, -(1'000_kr), Money(), QDate(2026, 3, 10), {u"F-1"_s})}, 'b')));

    TAKE(view, shop.cases().view(id, QDate(2026, 4, 1)));
    QCOMPARE(view.statement.claims.front().credited, 4'000_kr);
    QCOMPARE(view.statement.payments.size(), size_t(1));
    QCOMPARE(view.statement.payments.front().amount, 1'000_kr);
}

void TestImports::aPaymentBearsTheDayTheFileGives()
{
    Workshop shop(QDate(2026, 4, 1));
    ImportWorkflow imports(*shop.session);
    MUST(imports.commit(file({item(u"F-1"_s, ClaimKind::Invoice, 10'000_kr, 10'000_kr, QDate(2026, 1, 1))}, 'a')));
    TAKE(id, shop.start({u"F-1"_s}));

    MUST(imports.commit(file({item(u"F-1"_s, ClaimKind::Invoice, 10'000_kr, 5'500_kr, QDate(2026, 1, 1)),
                              item(u"B-2"_s, ClaimKind::Payment, -(3'000_kr), Money(), QDate(2026, 2, 10), {u"F-1"_s}),
                              item(u"B-3"_s, ClaimKind::Payment, -(1'500_kr), Money(), QDate(2026, 3, 10), {u"F-1"_s})}, 'b')));

    TAKE(view, shop.cases().view(id, QDate(2026, 4, 1)));
    QCOMPARE(view.statement.payments.size(), size_t(2));
    QCOMPARE(view.statement.payments[0].date, QDate(2026, 2, 10));
    QCOMPARE(view.statement.payments[0].amount, 3'000_kr);
    QCOMPARE(view.statement.payments[1].date, QDate(2026, 3, 10));
    QCOMPARE(view.statement.payments[1].amount, 1'500_kr);
}

void TestImports::booksThatCreditAWithdrawnCaseRegisterNothing()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(shop.sendAndPost(id, Step::Reminder));
    MUST(shop.cases().close(id, CloseReason::Withdrawn, {}));

    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, Money())}));

    TAKE(payments, shop.payments().list());
    QVERIFY(payments.empty());
    TAKE(rows, shop.ledger().rows());
    QVERIFY2(rows.empty(), "a withdrawn and credited invoice still looks open");
}

void TestImports::booksThatWriteOffRegisterNothing()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(shop.cases().close(id, CloseReason::WrittenOff, {}));

    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, Money())}));

    TAKE(payments, shop.payments().list());
    QVERIFY(payments.empty());
    MUST(shop.cases().reopen(id)); // The claim lives on.
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.statement.claims.front().openPrincipal, 10'000_kr);
}

void TestImports::undoRemovesWhatItBrought()
{
    Workshop shop(QDate(2026, 2, 2));
    TAKE(first, shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));

    MUST(ImportWorkflow(*shop.session).undo(first.batch));

    TAKE(rows, shop.ledger().rows({false, {}}));
    QVERIFY(rows.empty());
    TAKE(debtors, shop.ledger().debtors());
    QVERIFY(debtors.empty());
    Error refusal;
    REFUSED(ImportWorkflow(*shop.session).undo(first.batch), ErrorKind::Conflict);
    TAKE(again, shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    QCOMPARE(again.outcome, u"imported"_s);
    MUST(shop.verify());
}

void TestImports::undoRestoresWhatItChanged()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    TAKE(before, shop.ledger().rows());
    ListRow changed = row(u"F-1"_s, 2'000_kr);
    changed.due = QDate(2026, 1, 20);
    changed.address = u"Lillegata 2"_s;
    TAKE(second, shop.import(std::vector<ListRow>{changed}));

    MUST(ImportWorkflow(*shop.session).undo(second.batch));

    TAKE(after, shop.ledger().rows());
    QCOMPARE(after.front().open, before.front().open);
    QCOMPARE(after.front().due, before.front().due);
    TAKE(debtors, shop.ledger().debtors());
    QCOMPARE(debtors.front().address.lines, QStringList{u"Storgata 1"_s});
}

void TestImports::undoTakesItsPaymentsBack()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(shop.sendAndPost(id, Step::Reminder));
    TAKE(before, shop.statement(id, QDate(2026, 3, 1)));
    TAKE(second, shop.import(std::vector<ListRow>{row(u"F-1"_s, 2'000_kr)}));
    TAKE(between, shop.statement(id, QDate(2026, 3, 1)));
    QVERIFY(between != before);

    MUST(ImportWorkflow(*shop.session).undo(second.batch));

    TAKE(after, shop.statement(id, QDate(2026, 3, 1)));
    QCOMPARE(after, before);
    MUST(shop.verify());
}

void TestImports::undoIsRefusedWhenSomethingRestsOnIt()
{
    Workshop shop(QDate(2026, 2, 2));
    TAKE(first, shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr), row(u"F-2"_s, 10'000_kr)}));
    MUST(shop.start({u"F-1"_s}));

    Error refusal;
    REFUSED(ImportWorkflow(*shop.session).undo(first.batch), ErrorKind::Conflict);

    QVERIFY2(refusal.message.contains(u"F-1"_s), qPrintable(refusal.message));
    TAKE(rows, shop.ledger().rows());
    QCOMPARE(rows.size(), size_t(2)); // F-2 was not taken away either.
}

void TestImports::undoGoesFromTheNewestBack()
{
    Workshop shop(QDate(2026, 2, 2));
    TAKE(first, shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    TAKE(second, shop.import(std::vector<ListRow>{row(u"F-1"_s, 9'000_kr)}));

    Error refusal;
    REFUSED(ImportWorkflow(*shop.session).undo(first.batch), ErrorKind::Conflict);
    MUST(ImportWorkflow(*shop.session).undo(second.batch));
    MUST(ImportWorkflow(*shop.session).undo(first.batch));
}

void TestImports::aDryRunChangesNothing()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    const import::ImportBatch batch = import::readBytes(Workshop::list({row(u"F-1"_s, 100_kr), row(u"F-2"_s, 5_kr, 5_kr)}), u"b.csv"_s, {});

    TAKE(would, ImportWorkflow(*shop.session).dryRun(batch));

    QCOMPARE(would.outcome, u"inspected"_s);
    QCOMPARE(would.inserted, 1);
    QCOMPARE(would.updated, 1);
    QVERIFY(!would.batch.isValid());
    TAKE(rows, shop.ledger().rows());
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().open, 10'000_kr);
}

void TestImports::aRefusedFileIsNeverCommitted()
{
    Workshop shop(QDate(2026, 2, 2));
    const import::ImportBatch batch = import::readBytes("<html><body>Not a ledger</body></html>", u"x.html"_s, {});
    QVERIFY(batch.refused);

    Error refusal;
    REFUSED(ImportWorkflow(*shop.session).commit(batch), ErrorKind::BadInput);

    TAKE(records, ImportWorkflow(*shop.session).list());
    QVERIFY(records.empty());
}

void TestImports::aCustomerEditedByHandIsOnlyCompleted()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 10'000_kr)}));
    TAKE(debtors, shop.ledger().debtors());
    Debtor debtor = debtors.front();
    debtor.address.lines = QStringList{u"Ny gate 9"_s};
    debtor.kind = DebtorKind::Company;
    MUST(shop.ledger().saveDebtor(debtor));

    MUST(shop.import(std::vector<ListRow>{row(u"F-1"_s, 9'000_kr)}));

    TAKE(now, shop.ledger().debtors());
    QCOMPARE(now.front().address.lines, QStringList{u"Ny gate 9"_s});
    QCOMPARE(now.front().kind, DebtorKind::Company);
}

QTEST_MAIN(TestImports)
#include "tst_imports.moc"
