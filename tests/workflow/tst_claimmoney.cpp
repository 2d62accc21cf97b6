// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshop.h"

#include "core/workflow/claimworkflow.h"
#include "core/workflow/instalmentworkflow.h"
#include "core/workflow/limitationworkflow.h"
#include "core/workflow/mergeworkflow.h"
#include "core/workflow/surplusworkflow.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

ListRow invoice(const QString &number, Money amount, const QString &customer = u"1001"_s, QDate due = {2026, 1, 15})
{
    return {.customer = customer, .number = number, .issued = due.addDays(-14), .due = due, .amount = amount, .open = amount};
}

} // namespace

/// The verbs on single claims and their money: splitting by dispute, credits, terms, limitation, instalments, surplus,
/// merging and splitting.
class TestClaimMoney : public QObject
{
    Q_OBJECT

private slots:
    void aPartIsDisputedAndJoinedAgain();
    void aCreditTakesBackFeesThatWereNeverOwed();
    void aCreditOfAPartSettlesTheDispute();
    void termsSitOnTheClaim();
    void aLedgerCreditIsKeptByDay();
    void limitationIsNotedAndShown();
    void theCalendarIsStable();
    void aPlanHoldsTheLadderAndIsAPromise();
    void aPlanIsKeptByPaying();
    void aBreachGoesOnWhereItStood();
    void mergingRemembersWhoWasToldWhat();
    void splittingTakesItsLettersAlong();
    void whatCannotBeMerged();
    void surplusIsSentBackOrMoved();
    void ordersAreKeptWithTheirReason();
    void aShareMayBeEnough();
};

void TestClaimMoney::aPartIsDisputedAndJoinedAgain()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s}));
    TAKE(claim, shop.claim(u"F-100"_s));
    MUST(shop.sendAndPost(id, Step::CollectionNotice));
    MUST(shop.moveTo({2026, 2, 23}));
    TAKE(before, shop.statement(id, shop.session->today()));

    MUST(shop.cases().dispute(id, claim, u"Timene"_s, 4'000_kr));

    TAKE(split, shop.cases().view(id, shop.session->today()));
    QCOMPARE(split.file.state, CaseState::Active);
    const engine::StepOutcome &demand = split.decision.of(Step::PaymentDemand);
    QVERIFY(demand.allowed);
    QCOMPARE(demand.fee, 0_kr);
    QCOMPARE(demand.total, split.statement.claims[0].undisputedOpen);
    TAKE(letter, shop.letters().send(id, Step::PaymentDemand));
    QCOMPARE(letter.total, demand.total);
    // Paying what the letter asks for leaves exactly the disputed part with its interest.
    TAKE(paid, shop.pay(id, letter.total, shop.session->today()));
    QCOMPARE(paid.allocations[0].principal, 6'000_kr);
    TAKE(rest, shop.cases().view(id, shop.session->today()));
    QCOMPARE(rest.statement.claims[0].openPrincipal, 4'000_kr);
    MUST(shop.payments().undo(paid.id));
    MUST(shop.outbox().withdraw({letter.id}));
    MUST(shop.cases().undispute(id, claim, u"Enige"_s));
    TAKE(after, shop.statement(id, shop.session->today()));
    // The letter that was never sent is the only trace.
    const auto without = [](const QByteArray &json) {
        QJsonObject out = QJsonDocument::fromJson(json).object();
        out.remove(u"letters"_s);
        return out;
    };
    QCOMPARE(without(after), without(before));
    Error refusal;
    REFUSED(shop.cases().undispute(id, claim, {}), ErrorKind::Conflict);
    MUST(shop.verify());
}

void TestClaimMoney::aCreditTakesBackFeesThatWereNeverOwed()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 1'000_kr), invoice(u"F-101"_s, 1'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s}));
    TAKE(claim, shop.claim(u"F-100"_s));
    TAKE(letter, shop.sendAndPost(id, Step::Reminder));
    QCOMPARE(letter.fee, 38_kr);
    MUST(shop.moveTo({2026, 3, 2}));
    ClaimWorkflow claims(*shop.session);

    Error refusal;
    REFUSED(claims.credit({claim, 1'001_kr, {2026, 2, 20}, {}, {}}), ErrorKind::Refused);
    TAKE(part, claims.credit({claim, 400_kr, {2026, 2, 20}, u"K-7"_s, {}}));
    QVERIFY(part.reversed.empty());
    TAKE(partly, shop.cases().view(id, shop.session->today()));
    QCOMPARE(partly.statement.claims[0].interest.front().base, 600_kr);
    QCOMPARE(partly.statement.claims[0].credits.size(), size_t(1));
    QCOMPARE(partly.statement.claims[0].credits[0].reference, u"K-7"_s);
    TAKE(whole, claims.credit({claim, 600_kr, {2026, 2, 27}, u"K-8"_s, {}}));

    QCOMPARE(whole.reversed.size(), size_t(1));
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.statement.total, 0_kr);
    QCOMPARE(view.file.state, CaseState::Closed);
    QVERIFY(view.letters[0].feeReversed);
    MUST(shop.verify());
}

void TestClaimMoney::aCreditOfAPartSettlesTheDispute()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s}));
    TAKE(claim, shop.claim(u"F-100"_s));
    MUST(shop.cases().dispute(id, claim, {}, 4'000_kr));

    MUST(ClaimWorkflow(*shop.session).credit({claim, 3'000_kr, {2026, 2, 1}, {}, {}}));
    TAKE(less, shop.cases().view(id, shop.session->today()));
    QCOMPARE(less.statement.claims[0].disputedPart, 1'000_kr);
    MUST(ClaimWorkflow(*shop.session).credit({claim, 2'000_kr, {2026, 2, 1}, {}, {}}));
    TAKE(none, shop.cases().view(id, shop.session->today()));
    QCOMPARE(none.statement.claims[0].disputedPart, 0_kr);
    QCOMPARE(none.statement.claims[0].openPrincipal, 5'000_kr);
}

void TestClaimMoney::termsSitOnTheClaim()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr)}));
    MUST(shop.setKind(u"1001"_s, DebtorKind::SoleTrader));
    TAKE(id, shop.start({u"F-100"_s}));
    TAKE(claim, shop.claim(u"F-100"_s));
    ClaimWorkflow claims(*shop.session);
    const auto rate = [&] { return shop.cases().view(id, shop.session->today())->statement.claims[0].interest.front().rate.bp(); };

    MUST(claims.setTerms(claim, {.consumer = {}, .rate = std::optional<Rate>(Rate::basisPoints(1'800))}));
    QCOMPARE(rate(), 1'800);
    MUST(claims.setTerms(claim, {.consumer = std::optional<bool>(true), .rate = {}}));
    QVERIFY(rate() < 1'800);
    MUST(claims.setTerms(claim, {.consumer = std::optional<bool>(), .rate = std::optional<Rate>()}));
    QVERIFY(rate() < 1'800);
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.events.back().kind, u"claim.terms"_s);
    Error refusal;
    REFUSED(claims.setTerms(claim, {}), ErrorKind::Usage);
    MUST(shop.verify());
}

void TestClaimMoney::aLedgerCreditIsKeptByDay()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s}));
    TAKE(claim, shop.claim(u"F-100"_s));
    MUST(ClaimWorkflow(*shop.session).credit({claim, 4'000_kr, {2026, 2, 1}, u"K-1"_s, {}}));

    // The books follow: what was credited by hand is not registered as paid.
    MUST(shop.moveTo({2026, 2, 9}));
    ListRow less = invoice(u"F-100"_s, 10'000_kr);
    less.open = 6'000_kr;
    MUST(shop.import({less}));

    TAKE(view, shop.cases().view(id, shop.session->today()));
    QVERIFY(view.statement.payments.empty());
    QCOMPARE(view.statement.claims[0].openPrincipal, 6'000_kr);
}

void TestClaimMoney::limitationIsNotedAndShown()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr, u"1001"_s, {2023, 6, 9}), invoice(u"F-101"_s, 1'000_kr, u"1001"_s, {2022, 6, 9})}));
    TAKE(claim, shop.claim(u"F-100"_s));
    TAKE(lapsed, shop.claim(u"F-101"_s));
    LimitationWorkflow limitation(*shop.session);
    const auto row = [&](ClaimId id) {
        const auto rows = limitationRadar(*shop.session);
        return *std::find_if(rows->begin(), rows->end(), [id](const LimitationRow &one) { return one.claim == id; });
    };
    LimitationEvent promise;
    promise.claim = claim;
    promise.day = {2026, 1, 20};

    QCOMPARE(row(claim).limitation.date, QDate(2026, 6, 9));
    QCOMPARE(row(claim).warning, 6);
    QVERIFY(row(lapsed).lapsed);
    TAKE(noted, limitation.add(promise));
    QCOMPARE(row(claim).limitation.date, QDate(2029, 1, 22));
    QCOMPARE(row(claim).warning, 0);
    QCOMPARE(row(claim).events.size(), size_t(1));
    MUST(limitation.undo(noted.id));
    QCOMPARE(row(claim).limitation.date, QDate(2026, 6, 9));

    Error refusal;
    REFUSED(limitation.undo(noted.id), ErrorKind::Conflict);
    promise.day = {2026, 2, 3};
    REFUSED(limitation.add(promise), ErrorKind::BadInput);
    promise.claim = lapsed;
    promise.day = {2026, 1, 20};
    REFUSED(limitation.add(promise), ErrorKind::Refused);
    LimitationEvent longer;
    longer.claim = claim;
    longer.day = {2026, 1, 20};
    longer.kind = LimitationKind::Extension;
    longer.until = {2029, 1, 21};
    REFUSED(limitation.add(longer), ErrorKind::Refused); // § 28: three years from the agreement.
    longer.until = {2029, 1, 20};
    MUST(limitation.add(longer));
    QCOMPARE(row(claim).limitation.date, QDate(2029, 1, 20));

    // Nothing hides it: neither a pause nor a closed case.
    TAKE(id, shop.start({u"F-100"_s}));
    MUST(shop.cases().close(id, CloseReason::WrittenOff, {}));
    QCOMPARE(row(claim).limitation.date, QDate(2029, 1, 20));
    MUST(shop.verify());
}

void TestClaimMoney::theCalendarIsStable()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr, u"1001"_s, {2023, 6, 9}), invoice(u"F-101, æøå og et veldig langt nummer"_s, 1'000_kr, u"1002"_s)}));
    TAKE(rows, limitationRadar(*shop.session));

    const QByteArray calendar = limitationCalendar(rows, *shop.session);

    const QList<QByteArray> lines = calendar.split('\n');
    for (const QByteArray &line : lines.first(lines.size() - 1)) {
        QVERIFY(line.endsWith('\r'));
        QVERIFY2(line.size() <= 76, line.constData());
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    // Each claim, and its late interest as a debt of its own.
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 4);
    QCOMPARE(calendar.count("UID:limitation-interest-"), 2);
    QCOMPARE(calendar.count("BEGIN:VALARM"), 16);
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20260609\r\n"));
    QVERIFY(calendar.contains("TRIGGER:-P365D\r\n"));
    const QByteArray unfolded = QByteArray(calendar).replace("\r\n ", "");
    QVERIFY(unfolded.contains("F-101\\, æøå og"));
    const auto uids = [](const QByteArray &text) {
        QList<QByteArray> out;
        for (const QByteArray &line : text.split('\n')) {
            if (line.startsWith("UID:"))
                out << line;
        }
        return out;
    };
    MUST(shop.moveTo({2026, 3, 2}));
    TAKE(later, limitationRadar(*shop.session));
    QCOMPARE(uids(limitationCalendar(later, *shop.session)), uids(calendar));
}

void TestClaimMoney::aPlanHoldsTheLadderAndIsAPromise()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s}));
    MUST(shop.letters().send(id, Step::Reminder));
    InstalmentWorkflow plans(*shop.session);
    InstalmentDraft draft;
    draft.caseId = id;
    draft.count = 6;
    draft.interest = PlanInterest::Stopped;

    TAKE(proposed, plans.propose(draft));
    TAKE(owed, shop.total(id));
    Money sum;
    for (const InstalmentTerm &term : proposed.plan.terms)
        sum += term.amount;
    QCOMPARE(sum, owed);
    QVERIFY(proposed.raisesCeiling);
    QVERIFY(proposed.restKnown);
    QCOMPARE(proposed.restAfter, 0_kr);
    // A proposal changes nothing; a new one takes its place.
    TAKE(free, shop.cases().view(id, shop.session->today()));
    QCOMPARE(free.letters.size(), size_t(1));
    draft.count = 3;
    MUST(plans.propose(draft));
    TAKE(agreed, plans.accept(id, {}, u"E-post"_s));

    QCOMPARE(agreed.plan.state, PlanState::Accepted);
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.letters[0].state, LetterState::Withdrawn);
    for (const engine::StepOutcome &step : view.decision.steps) {
        QVERIFY(!step.allowed);
        if (step.step != Step::BankruptcyNotice && step.step != Step::BankruptcyPetition) // Not for a consumer, plan or not.
            QCOMPARE(step.refusal.rule, std::string_view("plan.kept"));
    }
    QCOMPARE(view.statement.claims[0].limitation.date, QDate(2029, 2, 2));
    Error refusal;
    REFUSED(plans.propose(draft), ErrorKind::Conflict);
    REFUSED(plans.accept(id, {}, {}), ErrorKind::Conflict);
    REFUSED(plans.breach(id, {}), ErrorKind::Refused);
    QVERIFY(refusal.earliest.isValid());
    MUST(plans.cancel(id, {}));
    REFUSED(plans.cancel(id, {}), ErrorKind::NotFound);
    MUST(shop.letters().send(id, Step::Reminder));
    TAKE(all, plans.show(id));
    QCOMPARE(all.size(), size_t(2));
    MUST(shop.verify());
}

void TestClaimMoney::aPlanIsKeptByPaying()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s}));
    InstalmentWorkflow plans(*shop.session);
    InstalmentDraft draft;
    draft.caseId = id;
    draft.amount = 4'000_kr;
    draft.interest = PlanInterest::Stopped;
    MUST(plans.propose(draft));
    TAKE(agreed, plans.accept(id, {}, {}));

    Payment last;
    for (const InstalmentTerm &term : agreed.plan.terms) {
        MUST(shop.moveTo(term.due));
        TAKE(paid, shop.pay(id, term.amount, term.due));
        QCOMPARE(paid.surplus, 0_kr);
        last = paid;
    }

    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.statement.total, 0_kr);
    QCOMPARE(view.file.state, CaseState::Closed);
    QCOMPARE(plans.show(id)->front().plan.state, PlanState::Kept);
    MUST(shop.payments().undo(last.id));
    QCOMPARE(plans.show(id)->front().plan.state, PlanState::Accepted);
}

void TestClaimMoney::aBreachGoesOnWhereItStood()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s}));
    MUST(shop.sendAndPost(id, Step::CollectionNotice));
    InstalmentWorkflow plans(*shop.session);
    InstalmentDraft draft;
    draft.caseId = id;
    draft.count = 2;
    draft.first = QDate(2026, 3, 2);
    MUST(plans.propose(draft));
    MUST(plans.accept(id, {}, {}));
    MUST(shop.moveTo({2026, 3, 6}));
    TAKE(missed, shop.cases().view(id, shop.session->today()));
    QCOMPARE(missed.decision.of(Step::PaymentDemand).refusal.rule, std::string_view("plan.missed"));

    MUST(plans.breach(id, u"Ikke betalt"_s));

    TAKE(view, shop.cases().view(id, shop.session->today()));
    QVERIFY(view.decision.of(Step::PaymentDemand).allowed);
    QCOMPARE(view.decision.coming, Step::PaymentDemand);
    MUST(shop.verify());
}

void TestClaimMoney::mergingRemembersWhoWasToldWhat()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr), invoice(u"F-101"_s, 2'000_kr)}));
    TAKE(first, shop.start({u"F-100"_s}));
    TAKE(second, shop.start({u"F-101"_s}));
    TAKE(told, shop.sendAndPost(second, Step::CollectionNotice));
    MUST(shop.moveTo({2026, 2, 23}));
    TAKE(sumFirst, shop.total(first));
    TAKE(sumSecond, shop.total(second));

    TAKE(merged, MergeWorkflow(*shop.session).merge(first, {second}));

    TAKE(view, shop.cases().view(merged.id, shop.session->today()));
    QCOMPARE(view.statement.claims.size(), size_t(2));
    QCOMPARE(view.statement.total, sumFirst + sumSecond);
    QCOMPARE(view.letters.size(), size_t(1));
    QCOMPARE(view.letters[0].id, told.id);
    // The fee went with its claim; what lacks is a notice about the other.
    QCOMPARE(view.repair.behind.size(), size_t(1));
    QCOMPARE(view.repair.behind[0].number, u"F-100"_s);
    QCOMPARE(view.repair.letter, Step::CollectionNotice);
    QCOMPARE(view.repair.sendFrom, QDate(2026, 2, 23));
    TAKE(emptied, shop.cases().view(second, shop.session->today()));
    QCOMPARE(emptied.file.state, CaseState::Closed);
    QCOMPARE(emptied.file.mergedInto, first);
    QVERIFY(emptied.statement.claims.empty());
    Error refusal;
    REFUSED(shop.cases().reopen(second), ErrorKind::Conflict);
    // The repair holds what it says.
    MUST(shop.sendAndPost(first, Step::CollectionNotice));
    MUST(shop.moveTo(view.repair.readyFrom));
    TAKE(cured, shop.cases().view(first, shop.session->today()));
    QVERIFY(!cured.repair.isNeeded());
    QVERIFY(cured.decision.of(Step::PaymentDemand).allowed);
    MUST(shop.verify());
}

void TestClaimMoney::splittingTakesItsLettersAlong()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr), invoice(u"F-101"_s, 2'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s, u"F-101"_s}, {true, {}, false}));
    MUST(shop.sendAndPost(id, Step::CollectionNotice));
    MUST(shop.moveTo({2026, 2, 23}));
    TAKE(before, shop.total(id));
    TAKE(leaving, shop.claim(u"F-101"_s));
    TAKE(staying, shop.claim(u"F-100"_s));
    MergeWorkflow verbs(*shop.session);

    Error refusal;
    REFUSED(verbs.split(id, {leaving, staying}), ErrorKind::Conflict);
    TAKE(made, verbs.split(id, {leaving}));

    TAKE(one, shop.cases().view(id, shop.session->today()));
    TAKE(two, shop.cases().view(made.id, shop.session->today()));
    QCOMPARE(one.statement.total + two.statement.total, before);
    for (const CaseView *view : {&one, &two}) {
        QCOMPARE(view->letters.size(), size_t(1));
        QVERIFY(view->decision.of(Step::PaymentDemand).allowed);
    }
    TAKE(again, verbs.merge(id, {made.id}));
    TAKE(joined, shop.cases().view(again.id, shop.session->today()));
    QCOMPARE(joined.statement.total, before);
    QVERIFY(!joined.repair.isNeeded());
    MUST(shop.verify());
}

void TestClaimMoney::whatCannotBeMerged()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr), invoice(u"F-101"_s, 2'000_kr), invoice(u"F-200"_s, 2'000_kr, u"1002"_s)}));
    TAKE(one, shop.start({u"F-100"_s}));
    TAKE(two, shop.start({u"F-101"_s}));
    TAKE(other, shop.start({u"F-200"_s}));
    MergeWorkflow verbs(*shop.session);
    Error refusal;

    REFUSED(verbs.merge(one, {}), ErrorKind::Usage);
    REFUSED(verbs.merge(one, {one}), ErrorKind::Usage);
    REFUSED(verbs.merge(one, {other}), ErrorKind::Conflict);
    InstalmentDraft draft;
    draft.caseId = two;
    draft.count = 2;
    MUST(InstalmentWorkflow(*shop.session).propose(draft));
    REFUSED(verbs.merge(one, {two}), ErrorKind::Conflict);
    MUST(InstalmentWorkflow(*shop.session).cancel(two, {}));
    MUST(shop.cases().close(two, CloseReason::Withdrawn, {}));
    REFUSED(verbs.merge(one, {two}), ErrorKind::Conflict);
}

void TestClaimMoney::surplusIsSentBackOrMoved()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 1'000_kr), invoice(u"F-101"_s, 2'000_kr), invoice(u"F-200"_s, 500_kr, u"1002"_s)}));
    TAKE(id, shop.start({u"F-100"_s}));
    TAKE(paid, shop.pay(id, 2'000_kr, {2026, 2, 2}));
    const Money surplus = paid.surplus;
    QVERIFY(surplus > 900_kr);
    SurplusWorkflow verbs(*shop.session);
    TAKE(other, shop.claim(u"F-101"_s));
    TAKE(stranger, shop.claim(u"F-200"_s));

    Error refusal;
    REFUSED(verbs.refund(paid.id, surplus + 1_ore, {}, {}), ErrorKind::Refused);
    REFUSED(verbs.move(paid.id, {{}, stranger, {}}, {}, {}), ErrorKind::Conflict);
    TAKE(back, verbs.refund(paid.id, 100_kr, {}, u"Tilbake"_s));
    QCOMPARE(back.amount, 100_kr);
    // Noted by mistake: taken back once, and not twice.
    MUST(verbs.undoRefund(paid.id, back.id));
    TAKE(whole, verbs.list());
    QCOMPARE(whole.front().left, surplus);
    REFUSED(verbs.undoRefund(paid.id, back.id), ErrorKind::Conflict);
    MUST(verbs.refund(paid.id, 100_kr, {}, u"Tilbake"_s));
    TAKE(moved, verbs.move(paid.id, {{}, other, {}}, {}, {}));
    QCOMPARE(moved.amount, surplus - 100_kr);
    QCOMPARE(moved.date, paid.date);
    TAKE(list, verbs.list());
    QVERIFY(list.empty());
    REFUSED(shop.payments().undo(paid.id), ErrorKind::Conflict);

    MUST(shop.payments().undo(moved.id));
    TAKE(again, verbs.list());
    QCOMPARE(again.size(), size_t(1));
    QCOMPARE(again[0].left, surplus - 100_kr);
    MUST(shop.verify());
}

void TestClaimMoney::ordersAreKeptWithTheirReason()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s}));
    const auto pay = [&](AllocationOrder order, OrderBasis basis) {
        PaymentDraft draft;
        draft.date = {2026, 2, 2};
        draft.amount = 100_kr;
        draft.target.caseId = id;
        draft.order = order;
        draft.basis = basis;
        return shop.payments().add(draft);
    };
    TAKE(plain, pay(AllocationOrder::Customary, OrderBasis::Customary));
    TAKE(wish, pay(AllocationOrder::PrincipalFirst, OrderBasis::Customary));
    TAKE(deduction, pay(AllocationOrder::Customary, OrderBasis::Deduction));

    QCOMPARE(plain.allocations[0].interest, 59'18_ore);
    QCOMPARE(wish.basis, OrderBasis::DebtorWish);
    QCOMPARE(wish.allocations[0].principal, 100_kr);
    QCOMPARE(deduction.order, AllocationOrder::PrincipalFirst);
    TAKE(json, shop.statement(id, shop.session->today()));
    const QJsonArray payments = QJsonDocument::fromJson(json).object()[u"payments"].toArray();
    QCOMPARE(payments[0][u"order_basis"].toString(), u"customary"_s);
    QCOMPARE(payments[1][u"order_basis"].toString(), u"debtor_wish"_s);
    QCOMPARE(payments[2][u"order_law"].toString(), u"innkrevingsloven § 29"_s);
    QVERIFY(!payments[2][u"order_reason"].toString().isEmpty());
}

void TestClaimMoney::aShareMayBeEnough()
{
    Workshop shop(QDate(2026, 2, 2));
    Creditor firm = shop.session->creditor();
    firm.policy.settleShareBp = 9'800;
    MUST(shop.session->saveCreditor(firm));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr), invoice(u"F-101"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s}));
    TAKE(owed, shop.total(id));
    const Money enough = Money::fromOre((owed.ore() * 98 + 99) / 100);

    MUST(shop.pay(id, enough - 100_kr, {2026, 2, 2}));
    QCOMPARE(shop.cases().view(id, shop.session->today())->file.state, CaseState::Active);
    MUST(shop.pay(id, 100_kr, {2026, 2, 2}));
    QCOMPARE(shop.cases().view(id, shop.session->today())->file.state, CaseState::Closed);
}

QTEST_MAIN(TestClaimMoney)
#include "tst_claimmoney.moc"
