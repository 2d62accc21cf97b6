// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paymentstore.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

const QDate due(2026, 1, 15);

ListRow invoice(const QString &number, Money amount = 10'000_kr, const QString &kid = {})
{
    return {u"1001"_s, number, due.addDays(-14), due, amount, amount, kid};
}

/// Of a Payment or of engine::PaymentFacts.
template <typename T>
Money partsOf(const T &payment)
{
    Money sum = payment.surplus;
    for (const Allocation &part : payment.allocations)
        sum += part.costs + part.interest + part.principal;
    return sum;
}

Money owedOf(const engine::ClaimStatement &claim)
{
    Money sum = claim.openPrincipal + claim.interestTotal - claim.interestPaid + claim.compensation + claim.costs;
    for (const engine::FeeLine &fee : claim.fees) {
        if (!fee.reversed)
            sum += fee.amount - fee.paid;
    }
    return sum;
}

/// A firm with one case of 10 000 kr, one reminder posted on 2 February (38 kr, 59.18 in interest).
struct Reminded
{
    Workshop shop{QDate(2026, 2, 2)};
    CaseId id;

    Result<void> make()
    {
        if (auto read = shop.import(std::vector<ListRow>{invoice(u"F-100"_s, 10'000_kr, u"1234567897"_s)}); !read)
            return read.error();
        auto started = shop.start({u"F-100"_s});
        if (!started)
            return started.error();
        id = *started;
        auto letter = shop.sendAndPost(id, Step::Reminder);
        return letter ? Result<void>() : Result<void>(letter.error());
    }
};

} // namespace

/// Money in: where it goes, what it settles, and that taking it back leaves no trace in what is owed.
class TestPayments : public QObject
{
    Q_OBJECT

private slots:
    void aPartPaymentCoversCostsInterestPrincipal();
    void theDebtorMayAskForPrincipalFirst();
    void thePreviewIsWhatHappens();
    void payingAllSettlesTheCase();
    void aSmallRestIsLetGo_data();
    void aSmallRestIsLetGo();
    void tooMuchBecomesSurplus();
    void undoRestoresExactlyTheSameStatement();
    void undoOpensTheCaseItSettled();
    void undoOfAPausedCaseLeavesItPaused();
    void aBackdatedPaymentSpreadsLaterOnesAnew();
    void whatALetterToldStays();
    void aKidNamesItsInvoiceFirst();
    void anInvoiceNamedByNumberIsCoveredFirst();
    void paymentsBeforeTheCaseCount();
    void anUnknownKidWaitsForItsPlace();
    void nonsenseIsRefused();
    void interestOnARestGoesOn();
    void aCaseClosedByHandStaysClosed();
};

void TestPayments::aPartPaymentCoversCostsInterestPrincipal()
{
    Reminded firm;
    MUST(firm.make());
    MUST(firm.shop.moveTo(QDate(2026, 2, 10)));

    TAKE(payment, firm.shop.pay(firm.id, 4'000_kr, QDate(2026, 2, 10)));

    // 26 days at 12 % of 10 000: 85.48 in interest, 38 in costs.
    QCOMPARE(payment.allocations.size(), size_t(1));
    QCOMPARE(payment.allocations.front().costs, 38_kr);
    QCOMPARE(payment.allocations.front().interest, 85'48_ore);
    QCOMPARE(payment.allocations.front().principal, 3'876'52_ore);
    QCOMPARE(partsOf(payment), 4'000_kr);
    TAKE(view, firm.shop.cases().view(firm.id, QDate(2026, 2, 20)));
    const engine::ClaimStatement &claim = view.statement.claims.front();
    // The payment day still bears interest on all, the days after on the rest.
    QCOMPARE(claim.interest.size(), size_t(2));
    QCOMPARE(claim.interest[0].to, QDate(2026, 2, 10));
    QCOMPARE(claim.interest[1].base, 6'123'48_ore);
    QCOMPARE(claim.open, owedOf(claim));
}

void TestPayments::theDebtorMayAskForPrincipalFirst()
{
    Reminded firm;
    MUST(firm.make());
    PaymentDraft draft;
    draft.date = QDate(2026, 2, 2);
    draft.amount = 10'000_kr;
    draft.target.caseId = firm.id;
    draft.order = AllocationOrder::PrincipalFirst;

    TAKE(payment, firm.shop.payments().add(draft));

    QCOMPARE(payment.allocations.front().principal, 10'000_kr);
    TAKE(view, firm.shop.cases().view(firm.id, QDate(2026, 6, 1)));
    QCOMPARE(view.statement.total, 38_kr + 59'18_ore); // And bears no more interest.
    QCOMPARE(view.statement.payments.front().order, AllocationOrder::PrincipalFirst);
    QCOMPARE(view.file.state, CaseState::Active);
}

void TestPayments::thePreviewIsWhatHappens()
{
    Reminded firm;
    MUST(firm.make());
    PaymentDraft draft;
    draft.date = QDate(2026, 2, 2);
    draft.amount = 10'095_kr;
    draft.target.caseId = firm.id;

    TAKE(effect, firm.shop.payments().preview(draft));
    TAKE(untouched, firm.shop.total(firm.id));
    TAKE(payment, firm.shop.payments().add(draft));

    QCOMPARE(untouched, effect.openBefore);
    QCOMPARE(effect.payment.allocations, payment.allocations);
    QCOMPARE(effect.openAfter, 2'18_ore);
    QVERIFY(effect.settles);
    QCOMPARE(effect.forgivenRest, 2'18_ore);
}

void TestPayments::payingAllSettlesTheCase()
{
    Reminded firm;
    MUST(firm.make());

    MUST(firm.shop.pay(firm.id, 10'097'18_ore, QDate(2026, 2, 2)));

    TAKE(view, firm.shop.cases().view(firm.id, QDate(2026, 5, 1)));
    QCOMPARE(view.file.state, CaseState::Closed);
    QCOMPARE(view.file.closeReason.value(), CloseReason::Paid);
    QCOMPARE(view.statement.total, Money());
    QCOMPARE(view.events.back().kind, u"case.settled"_s);
    MUST(firm.shop.verify());
}

void TestPayments::aSmallRestIsLetGo_data()
{
    QTest::addColumn<Money>("rest");
    QTest::addColumn<bool>("settles");

    QTest::newRow("nothing left") << Money() << true;
    QTest::newRow("five kroner, the limit itself") << 5_kr << true;
    QTest::newRow("one øre above the limit") << 5'01_ore << false;
}

void TestPayments::aSmallRestIsLetGo()
{
    QFETCH(Money, rest);
    QFETCH(bool, settles);
    Reminded firm;
    MUST(firm.make());

    MUST(firm.shop.pay(firm.id, 10'097'18_ore - rest, QDate(2026, 2, 2)));

    TAKE(view, firm.shop.cases().view(firm.id, firm.shop.session->today()));
    QCOMPARE(view.file.state == CaseState::Closed, settles);
    QCOMPARE(view.statement.total, rest);
}

void TestPayments::tooMuchBecomesSurplus()
{
    Reminded firm;
    MUST(firm.make());

    TAKE(payment, firm.shop.pay(firm.id, 12'000_kr, QDate(2026, 2, 2)));

    QCOMPARE(payment.surplus, 12'000_kr - 10'097'18_ore);
    QCOMPARE(partsOf(payment), 12'000_kr);
    TAKE(view, firm.shop.cases().view(firm.id, firm.shop.session->today()));
    QCOMPARE(view.statement.total, Money());
}

void TestPayments::undoRestoresExactlyTheSameStatement()
{
    Reminded firm;
    MUST(firm.make());
    MUST(firm.shop.moveTo(QDate(2026, 2, 20)));
    MUST(firm.shop.pay(firm.id, 1'000_kr, QDate(2026, 2, 10)));
    const QDate later(2026, 6, 1);
    TAKE(before, firm.shop.statement(firm.id, later));

    for (const auto &[amount, day] : {std::pair(10_kr, QDate(2026, 2, 20)), std::pair(50'000_kr, QDate(2026, 2, 20)),
                                      std::pair(2'500_kr, QDate(2026, 2, 6)), std::pair(9'136'38_ore, QDate(2026, 2, 12))}) {
        TAKE(payment, firm.shop.pay(firm.id, amount, day));
        TAKE(between, firm.shop.statement(firm.id, later));
        QVERIFY(between != before);
        MUST(firm.shop.payments().undo(payment.id));
        TAKE(after, firm.shop.statement(firm.id, later));
        QCOMPARE(after, before);
        Error refusal;
        REFUSED(firm.shop.payments().undo(payment.id), ErrorKind::Conflict);
    }
    MUST(firm.shop.verify());
}

void TestPayments::undoOpensTheCaseItSettled()
{
    Reminded firm;
    MUST(firm.make());
    TAKE(before, firm.shop.statement(firm.id, QDate(2026, 3, 1)));
    TAKE(payment, firm.shop.pay(firm.id, 10'097'18_ore, QDate(2026, 2, 2)));

    MUST(firm.shop.payments().undo(payment.id));

    TAKE(after, firm.shop.statement(firm.id, QDate(2026, 3, 1)));
    QCOMPARE(after, before);
    TAKE(view, firm.shop.cases().view(firm.id, firm.shop.session->today()));
    QCOMPARE(view.events.back().kind, u"case.reopened"_s);
}

void TestPayments::undoOfAPausedCaseLeavesItPaused()
{
    Reminded firm;
    MUST(firm.make());
    MUST(firm.shop.cases().pause(firm.id, QDate(2026, 4, 1), {}));
    TAKE(before, firm.shop.statement(firm.id, QDate(2026, 3, 1)));
    TAKE(payment, firm.shop.pay(firm.id, 10'097'18_ore, QDate(2026, 2, 2)));

    MUST(firm.shop.payments().undo(payment.id));

    TAKE(after, firm.shop.statement(firm.id, QDate(2026, 3, 1)));
    QCOMPARE(after, before);
    QVERIFY(after.contains("\"state\": \"paused\""));
}

void TestPayments::aBackdatedPaymentSpreadsLaterOnesAnew()
{
    Reminded firm;
    MUST(firm.make());
    MUST(firm.shop.moveTo(QDate(2026, 2, 20)));
    MUST(firm.shop.pay(firm.id, 1'000_kr, QDate(2026, 2, 20)));

    MUST(firm.shop.pay(firm.id, 2'000_kr, QDate(2026, 2, 10)));

    TAKE(view, firm.shop.cases().view(firm.id, QDate(2026, 2, 20)));
    const auto &payments = view.statement.payments;
    QCOMPARE(payments.size(), size_t(2));
    QCOMPARE(payments[0].date, QDate(2026, 2, 10));
    QCOMPARE(payments[0].allocations.front().costs, 38_kr); // Now the first to come takes the costs.
    QCOMPARE(payments[0].allocations.front().interest, 85'48_ore);
    QCOMPARE(payments[1].allocations.front().costs, Money());
    // Ten days at 12 % of what the first one left, 8 123.48.
    QCOMPARE(payments[1].allocations.front().interest, 26'71_ore);
    QCOMPARE(view.statement.total, owedOf(view.statement.claims.front()));
}

void TestPayments::whatALetterToldStays()
{
    Reminded firm;
    MUST(firm.make());
    MUST(firm.shop.moveTo(QDate(2026, 2, 20)));
    MUST(firm.shop.pay(firm.id, 1'000_kr, QDate(2026, 2, 18)));
    MUST(firm.shop.sendAndPost(firm.id, Step::CollectionNotice));
    TAKE(told, firm.shop.cases().view(firm.id, firm.shop.session->today()));

    MUST(firm.shop.pay(firm.id, 2'000_kr, QDate(2026, 2, 10)));

    TAKE(view, firm.shop.cases().view(firm.id, firm.shop.session->today()));
    const auto &payments = view.statement.payments;
    QCOMPARE(payments[1].date, QDate(2026, 2, 18));
    QCOMPARE(payments[1].allocations, told.statement.payments.front().allocations);
    QCOMPARE(partsOf(payments[0]), 2'000_kr);
}

void TestPayments::aKidNamesItsInvoiceFirst()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice(u"F-1"_s, 1'000_kr, u"1234567897"_s), invoice(u"F-2"_s, 2'000_kr, u"1234567806"_s)}));
    TAKE(id, shop.start({u"F-1"_s, u"F-2"_s}, {true, {}, false}));
    TAKE(second, shop.claim(u"F-2"_s));
    PaymentDraft draft;
    draft.date = QDate(2026, 2, 2);
    draft.amount = 2'011'84_ore; // F-2 with its interest.
    draft.target.kid = u"1234567806"_s;

    TAKE(payment, shop.payments().add(draft));

    QCOMPARE(payment.caseId, id);
    QCOMPARE(payment.allocations.size(), size_t(1));
    QCOMPARE(payment.allocations.front().claim, second);
    QCOMPARE(payment.allocations.front().principal, 2'000_kr);
    // And so it stays when an earlier payment makes the parts be worked out anew.
    MUST(shop.pay(id, 100_kr, QDate(2026, 1, 30)));
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.statement.payments[1].allocations.front().claim, second);
}

void TestPayments::anInvoiceNamedByNumberIsCoveredFirst()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice(u"F-1"_s, 1'000_kr), invoice(u"F-2"_s, 2'000_kr)}));
    TAKE(id, shop.start({u"F-1"_s, u"F-2"_s}, {true, {}, false}));
    TAKE(second, shop.claim(u"F-2"_s));
    PaymentDraft draft;
    draft.date = QDate(2026, 2, 2);
    draft.amount = 2'500_kr;
    draft.target.claim = second;

    TAKE(payment, shop.payments().add(draft));

    QCOMPARE(payment.allocations.size(), size_t(2));
    QCOMPARE(payment.allocations.front().claim, second);
    QCOMPARE(partsOf(payment), 2'500_kr);
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.statement.claims[1].open, Money());
}

void TestPayments::paymentsBeforeTheCaseCount()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice(u"F-1"_s)}));
    PaymentDraft draft;
    draft.date = QDate(2026, 1, 26);
    draft.amount = 3'000_kr;
    TAKE(claim, shop.claim(u"F-1"_s));
    draft.target.claim = claim;
    TAKE(payment, shop.payments().add(draft));
    QVERIFY(!payment.caseId.isValid());

    TAKE(id, shop.start({u"F-1"_s}));

    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.statement.payments.size(), size_t(1));
    // 11 days at 12 % of 10 000 is 36.16; the rest went to the principal.
    QCOMPARE(view.statement.claims.front().openPrincipal, 10'000_kr - (3'000_kr - 36'16_ore));
    QCOMPARE(view.statement.claims.front().interest.size(), size_t(2));
    MUST(shop.payments().undo(payment.id));
    TAKE(after, shop.cases().view(id, shop.session->today()));
    QCOMPARE(after.statement.claims.front().openPrincipal, 10'000_kr);
    QCOMPARE(after.events.back().kind, u"payment.undone"_s);
}

void TestPayments::anUnknownKidWaitsForItsPlace()
{
    Reminded firm;
    MUST(firm.make());
    PaymentDraft draft;
    draft.date = QDate(2026, 2, 2);
    draft.amount = 500_kr;
    draft.target.kid = u"99999999995"_s;

    TAKE(payment, firm.shop.payments().add(draft));

    QVERIFY(!payment.debtor.isValid());
    QCOMPARE(payment.surplus, 500_kr);
    TAKE(waiting, firm.shop.payments().unmatched());
    QCOMPARE(waiting.size(), size_t(1));
    TAKE(matched, firm.shop.payments().match(payment.id, {firm.id, {}, {}}));
    QCOMPARE(matched.caseId, firm.id);
    QCOMPARE(partsOf(matched), 500_kr);
    TAKE(none, firm.shop.payments().unmatched());
    QVERIFY(none.empty());
    Error refusal;
    REFUSED(firm.shop.payments().match(payment.id, {firm.id, {}, {}}), ErrorKind::Conflict);
    MUST(firm.shop.verify());
}

void TestPayments::nonsenseIsRefused()
{
    Reminded firm;
    MUST(firm.make());

    Error refusal;
    REFUSED(firm.shop.pay(firm.id, Money(), QDate(2026, 2, 2)), ErrorKind::BadInput);
    REFUSED(firm.shop.pay(firm.id, -(5_kr), QDate(2026, 2, 2)), ErrorKind::BadInput);
    REFUSED(firm.shop.pay(firm.id, 5_kr, QDate(2026, 2, 3)), ErrorKind::BadInput);
    REFUSED(firm.shop.pay(firm.id, 5_kr, {}), ErrorKind::BadInput);
    REFUSED(firm.shop.pay(CaseId{999}, 5_kr, QDate(2026, 2, 2)), ErrorKind::NotFound);
    REFUSED(firm.shop.payments().undo(PaymentId{999}), ErrorKind::NotFound);
    TAKE(none, firm.shop.payments().list());
    QVERIFY(none.empty());
}

void TestPayments::interestOnARestGoesOn()
{
    Reminded firm;
    MUST(firm.make());
    MUST(firm.shop.pay(firm.id, 10'000_kr, QDate(2026, 2, 2)));

    TAKE(view, firm.shop.cases().view(firm.id, QDate(2026, 2, 12)));

    // 97.18 of the principal is left: ten days at 12 % are 32 øre.
    const engine::ClaimStatement &claim = view.statement.claims.front();
    QCOMPARE(claim.openPrincipal, 97'18_ore);
    QCOMPARE(view.statement.total, 97'50_ore);
}

void TestPayments::aCaseClosedByHandStaysClosed()
{
    Reminded firm;
    MUST(firm.make());
    MUST(firm.shop.cases().close(firm.id, CloseReason::Paid, u"Betalt kontant"_s));

    MUST(firm.shop.pay(firm.id, 1'000_kr, QDate(2026, 2, 2)));

    TAKE(view, firm.shop.cases().view(firm.id, firm.shop.session->today()));
    QCOMPARE(view.file.state, CaseState::Closed);
}

QTEST_MAIN(TestPayments)
#include "tst_payments.moc"
