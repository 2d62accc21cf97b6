// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claimstore.h"
#include "core/store/creditstore.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

const QDate issued(2026, 1, 1);

ListRow row(const QString &number, Money open, Money amount = 10'000_kr)
{
    return {u"1001"_s, number, issued, QDate(2026, 1, 15), amount, open};
}

/// An electronic credit note of its own.
import::ImportBatch note(const QString &number, Money amount, const QStringList &refersTo, const QString &customer = u"1001"_s)
{
    import::ImportBatch out;
    out.file = number + u".xml"_s;
    out.format = u"ehf"_s;
    out.sha256 = QString(64 - number.size(), u'0') + number;
    import::ImportedDebtor debtor;
    debtor.debtor.number = customer;
    debtor.debtor.name = u"Kunde "_s + customer;
    out.debtors.push_back(debtor);
    import::ImportedItem item;
    item.debtor = customer;
    item.origin = {u"credit note "_s + number, {}};
    item.claim.key = customer + u"|no:"_s + number;
    item.claim.number = number;
    item.claim.kind = ClaimKind::CreditNote;
    item.claim.issued = QDate(2026, 1, 20);
    item.claim.amount = item.claim.open = -amount;
    item.refersTo = refersTo;
    out.items.push_back(item);
    return out;
}

QStringList codes(const ImportOutcome &outcome)
{
    QStringList out;
    for (const Issue &one : outcome.notes)
        out.append(one.code);
    return out;
}

Result<Money> open(Workshop &shop, const QString &number)
{
    auto id = shop.claim(number);
    if (!id)
        return id.error();
    return store::ClaimStore(shop.session->db()).openAmount(*id);
}

} // namespace

/// Credit notes of electronic invoices and lists reduce the invoice they name, as from its own day (law page section 5.2).
class TestCreditNotes : public QObject
{
    Q_OBJECT

private slots:
    void theNamedInvoiceFallsFromItsOwnDay();
    void theLedgerThatFollowsTakesNothingTwice();
    void whatNamesNoInvoiceStaysACredit_data();
    void whatNamesNoInvoiceStaysACredit();
    void aRestStaysOnTheCustomer();
    void aWholeCreditSettlesTheCase();
    void aNoteTheBooksHaveCountedTakesNothing();
    void undoRestores();
    void undoLetsFeesStandAgain();
    void aListNamesTheInvoiceInItsText();
};

void TestCreditNotes::theNamedInvoiceFallsFromItsOwnDay()
{
    Workshop shop(QDate(2026, 4, 1));
    MUST(shop.import({row(u"F-1"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));

    TAKE(outcome, ImportWorkflow(*shop.session).commit(note(u"K-5"_s, 4'000_kr, {u"F-1"_s})));

    QCOMPARE(outcome.outcome, u"imported"_s);
    QVERIFY2(codes(outcome).isEmpty(), qPrintable(codes(outcome).join(u' ')));
    TAKE(payments, shop.payments().list());
    QVERIFY(payments.empty());
    TAKE(view, shop.cases().view(id, QDate(2026, 4, 1)));
    const engine::ClaimStatement &claim = view.statement.claims.front();
    QCOMPARE(claim.credited, 4'000_kr);
    QCOMPARE(claim.openPrincipal, 6'000_kr);
    QCOMPARE(claim.interestTotal, 149'92_ore); // 76 days at 12 % of 6 000: the credited part never bore any.
    QCOMPARE(claim.credits.front().reference, u"K-5"_s);
    TAKE(rest, open(shop, u"K-5"_s));
    QCOMPARE(rest, Money()); // Used up: it is not taken off the customer once more.
    MUST(shop.verify());
}

void TestCreditNotes::theLedgerThatFollowsTakesNothingTwice()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({row(u"F-1"_s, 10'000_kr), row(u"F-2"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(ImportWorkflow(*shop.session).commit(note(u"K-5"_s, 4'000_kr, {u"F-1"_s})));
    MUST(ImportWorkflow(*shop.session).commit(note(u"K-6"_s, 1'000_kr, {u"F-2"_s})));

    // The books show the two side by side still, then matched.
    MUST(shop.import({row(u"F-1"_s, 10'000_kr), row(u"F-2"_s, 10'000_kr), row(u"F-3"_s, 1_kr, 1_kr)}));
    TAKE(between, open(shop, u"F-1"_s));
    QCOMPARE(between, 6'000_kr);
    TAKE(free, open(shop, u"F-2"_s));
    QCOMPARE(free, 9'000_kr);
    MUST(shop.import({row(u"F-1"_s, 6'000_kr), row(u"F-2"_s, 9'000_kr)}));

    TAKE(now, open(shop, u"F-1"_s));
    QCOMPARE(now, 6'000_kr);
    TAKE(freeNow, open(shop, u"F-2"_s));
    QCOMPARE(freeNow, 9'000_kr);
    TAKE(payments, shop.payments().list());
    QVERIFY(payments.empty());
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.statement.claims.front().openPrincipal, 6'000_kr);
}

void TestCreditNotes::whatNamesNoInvoiceStaysACredit_data()
{
    QTest::addColumn<QStringList>("refersTo");
    QTest::addColumn<QString>("customer");
    QTest::newRow("An invoice nobody knows") << QStringList{u"F-9"_s} << u"1001"_s;
    QTest::newRow("None at all") << QStringList() << u"1001"_s;
    QTest::newRow("Two of them") << QStringList{u"F-1"_s, u"F-2"_s} << u"1001"_s;
    QTest::newRow("Another customer's") << QStringList{u"F-1"_s} << u"2002"_s;
}

void TestCreditNotes::whatNamesNoInvoiceStaysACredit()
{
    QFETCH(QStringList, refersTo);
    QFETCH(QString, customer);
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({row(u"F-1"_s, 10'000_kr), row(u"F-2"_s, 10'000_kr)}));

    TAKE(outcome, ImportWorkflow(*shop.session).commit(note(u"K-5"_s, 4'000_kr, refersTo, customer)));

    QCOMPARE(codes(outcome), QStringList{u"credit.unplaced"_s});
    TAKE(untouched, open(shop, u"F-1"_s));
    QCOMPARE(untouched, 10'000_kr);
    TAKE(credit, open(shop, u"K-5"_s));
    QCOMPARE(credit, -(4'000_kr));
}

void TestCreditNotes::aRestStaysOnTheCustomer()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({row(u"F-1"_s, 3'000_kr)}));

    TAKE(outcome, ImportWorkflow(*shop.session).commit(note(u"K-5"_s, 8'000_kr, {u"F-1"_s})));

    QCOMPARE(codes(outcome), QStringList{u"credit.rest"_s});
    TAKE(invoice, open(shop, u"F-1"_s));
    QCOMPARE(invoice, Money());
    TAKE(rest, open(shop, u"K-5"_s));
    QCOMPARE(rest, -(5'000_kr));
}

void TestCreditNotes::aWholeCreditSettlesTheCase()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({row(u"F-1"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));

    MUST(ImportWorkflow(*shop.session).commit(note(u"K-5"_s, 10'000_kr, {u"F-1"_s})));

    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.file.state, CaseState::Closed);
    QCOMPARE(view.statement.total, Money());
}

void TestCreditNotes::aNoteTheBooksHaveCountedTakesNothing()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({row(u"F-1"_s, 6'000_kr)})); // Of 10 000.

    TAKE(outcome, ImportWorkflow(*shop.session).commit(note(u"K-5"_s, 4'000_kr, {u"F-1"_s})));

    QCOMPARE(codes(outcome), QStringList{u"credit.counted"_s});
    TAKE(invoice, open(shop, u"F-1"_s));
    QCOMPARE(invoice, 6'000_kr);
    TAKE(credit, open(shop, u"K-5"_s));
    QCOMPARE(credit, Money());
}

void TestCreditNotes::undoRestores()
{
    Workshop shop(QDate(2026, 4, 1));
    MUST(shop.import({row(u"F-1"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(shop.sendAndPost(id, Step::Reminder));
    TAKE(before, shop.statement(id, QDate(2026, 5, 1)));
    TAKE(outcome, ImportWorkflow(*shop.session).commit(note(u"K-5"_s, 4'000_kr, {u"F-1"_s})));
    TAKE(between, shop.statement(id, QDate(2026, 5, 1)));
    QVERIFY(between != before);

    MUST(ImportWorkflow(*shop.session).undo(outcome.batch));

    TAKE(after, shop.statement(id, QDate(2026, 5, 1)));
    QCOMPARE(after, before);
    TAKE(claim, shop.claim(u"F-1"_s));
    TAKE(credits, store::CreditStore(shop.session->db()).ofClaim(claim));
    QVERIFY(credits.empty());
    MUST(shop.verify());
}

void TestCreditNotes::undoLetsFeesStandAgain()
{
    Workshop shop(QDate(2026, 4, 1));
    MUST(shop.import({row(u"F-1"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(shop.sendAndPost(id, Step::Reminder));
    TAKE(before, shop.cases().view(id, shop.session->today()));
    QVERIFY(before.letters.front().fee.isPositive());
    TAKE(outcome, ImportWorkflow(*shop.session).commit(note(u"K-5"_s, 10'000_kr, {u"F-1"_s})));
    TAKE(between, shop.cases().view(id, shop.session->today()));
    QVERIFY(between.letters.front().feeReversed); // Nothing was owed (law page section 5.2).

    MUST(ImportWorkflow(*shop.session).undo(outcome.batch));

    TAKE(after, shop.cases().view(id, shop.session->today()));
    QVERIFY(!after.letters.front().feeReversed);
    QCOMPARE(after.file.state, before.file.state);
    QCOMPARE(after.statement.total, before.statement.total);
    MUST(shop.verify());
}

void TestCreditNotes::aListNamesTheInvoiceInItsText()
{
    Workshop shop(QDate(2026, 2, 2));

    TAKE(outcome, shop.import("Kundenr;Navn;Fakturanr;Fakturadato;Forfallsdato;Restbeløp;Tekst\n"
                              "1001;Kunde AS;501;01.01.2026;15.01.2026;1000,00;Arbeid\n"
                              "1001;Kunde AS;502;01.01.2026;15.01.2026;700,00;Arbeid\n"
                              "1001;Kunde AS;503;20.01.2026;;-400,00;Kreditnota for faktura nr. 501\n"));

    QVERIFY2(codes(outcome).isEmpty(), qPrintable(codes(outcome).join(u' ')));
    TAKE(credited, open(shop, u"501"_s));
    QCOMPARE(credited, 600_kr);
    TAKE(other, open(shop, u"502"_s));
    QCOMPARE(other, 700_kr);
    TAKE(used, open(shop, u"503"_s));
    QCOMPARE(used, Money());
    MUST(ImportWorkflow(*shop.session).undo(outcome.batch));
    TAKE(rows, shop.ledger().rows({false, {}}));
    QVERIFY(rows.empty());
}

QTEST_MAIN(TestCreditNotes)
#include "tst_creditnotes.moc"
