// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/ruleids.h"

#include <QRegularExpression>

#include <functional>

using namespace engine;
using namespace Qt::StringLiterals;
using cases::sent;

namespace {

using Edit = std::function<void(CaseFacts &)>;

/// Due long enough ago for every fee; the ladder of these tests starts here.
const QDate due(2026, 8, 3);

// A ladder taken rung by rung, each after the deadline of the one before.
const LetterFacts paymentReminder = sent(Step::PaymentReminder, {2026, 8, 5}, 7);
const LetterFacts reminder = sent(Step::Reminder, {2026, 8, 17}, 14, 38_kr);
const LetterFacts notice = sent(Step::CollectionNotice, {2026, 9, 3}, 14, 38_kr);
const LetterFacts demand = sent(Step::PaymentDemand, {2026, 9, 21}, 14, 113_kr);
const LetterFacts finalNotice = sent(Step::FinalNotice, {2026, 10, 8}, 14);

Edit letters(const std::vector<LetterFacts> &taken)
{
    return [=](CaseFacts &facts) { facts.letters = taken; };
}

Edit both(const Edit &one, const Edit &other)
{
    return [=](CaseFacts &facts) {
        one(facts);
        other(facts);
    };
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestLadder : public QObject
{
    Q_OBJECT

private slots:
    void letterSteps_data();
    void letterSteps();
    void legalSteps_data();
    void legalSteps();
    void figuresOfAllowedSteps_data();
    void figuresOfAllowedSteps();
    void totalIsTheStatementPlusThisLetter();
    void nextAndComing_data();
    void nextAndComing();
    void drawnCaseOfTheDesign();
    void missingRates();
    void severalClaims();
    void mergedClaimNeedsItsOwnNotice();
    void notDueClaimsStayOut();
    void disputedClaimStaysOut();
    void actOf2026TakesTheSteps();
    void deadlineMovesToABankDay_data();
    void deadlineMovesToABankDay();
    void uncollectableItems_data();
    void uncollectableItems();
    void consumerByKind();
    void everyRuleIdIsARow();
    void stepsOfTheFileAreTheStepsOfTheModel();
};

void TestLadder::letterSteps_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("refusal"); // empty: allowed
    QTest::addColumn<QDate>("earliest");
    const auto row = [](const char *name, const Edit &edit, Step step, QDate day, const char *refusal = "", QDate earliest = {}) {
        QTest::newRow(name) << edit << int(step) << day << QString::fromLatin1(refusal) << earliest;
    };
    const Edit none = [](CaseFacts &) {};
    using S = Step;

    row("payment reminder on the due date", none, S::PaymentReminder, due, "item.not_due", {2026, 8, 4});
    row("payment reminder the day after", none, S::PaymentReminder, {2026, 8, 4});
    row("payment reminder twice", letters({paymentReminder}), S::PaymentReminder, {2026, 9, 1}, "step.taken");
    row("payment reminder after a reminder", letters({reminder}), S::PaymentReminder, {2026, 9, 3}, "step.later_taken");
    row("reminder the day after due, fee or no fee", none, S::Reminder, {2026, 8, 4});
    row("reminder inside the payment reminder's deadline", letters({paymentReminder}), S::Reminder, {2026, 8, 12}, "deadline.runs", {2026, 8, 15});
    row("reminder on the last day of grace", letters({paymentReminder}), S::Reminder, {2026, 8, 14}, "deadline.runs", {2026, 8, 15});
    row("reminder when grace is over", letters({paymentReminder}), S::Reminder, {2026, 8, 15});
    row("second reminder after its deadline", letters({reminder}), S::Reminder, {2026, 9, 3});
    row("third reminder", letters({reminder, sent(S::Reminder, {2026, 9, 3})}), S::Reminder, {2026, 10, 1}, "step.reminder_twice");
    row("reminder after a collection notice", letters({notice}), S::Reminder, {2026, 10, 1}, "step.later_taken");
    row("inkassoloven § 9: notice the day after due", none, S::CollectionNotice, {2026, 8, 4});
    row("inkassoloven § 9: notice on the due date", none, S::CollectionNotice, due, "item.not_due", {2026, 8, 4});
    row("notice without a reminder first", none, S::CollectionNotice, {2026, 8, 17});
    row("notice twice", letters({notice}), S::CollectionNotice, {2026, 10, 1}, "step.taken");
    row("notice after a demand", letters({demand}), S::CollectionNotice, {2026, 10, 20}, "step.later_taken");
    row("notice with ten days in the settings, § 9", [](CaseFacts &f) { f.policy.deadlineDays[2] = 10; }, S::CollectionNotice, {2026, 8, 17}, "deadline.too_short");
    row("demand without earlier letters", none, S::PaymentDemand, {2026, 8, 17});
    row("inkassoloven § 10: demand inside the notice's deadline", letters({notice}), S::PaymentDemand, {2026, 9, 17}, "deadline.runs", {2026, 9, 20});
    row("demand on the first day after grace", letters({notice}), S::PaymentDemand, {2026, 9, 20});
    row("no grace: the day after the deadline", both(letters({notice}), [](CaseFacts &f) { f.policy.graceDays = 0; }), S::PaymentDemand, {2026, 9, 18});
    row("no grace: never on the last day itself", both(letters({notice}), [](CaseFacts &f) { f.policy.graceDays = 0; }), S::PaymentDemand, {2026, 9, 17}, "deadline.runs", {2026, 9, 18});
    row("inkassoloven § 11: demand again on its last good day", letters({sent(S::PaymentDemand, {2026, 3, 20})}), S::PaymentDemand, {2026, 9, 20}, "step.demand_valid", {2026, 9, 21});
    row("inkassoloven § 11: demand again after six months", letters({sent(S::PaymentDemand, {2026, 3, 20})}), S::PaymentDemand, {2026, 9, 21});
    row("demand again although a final notice was sent", letters({sent(S::PaymentDemand, {2026, 3, 20}), sent(S::FinalNotice, {2026, 4, 20})}), S::PaymentDemand, {2026, 9, 21});
    row("demand again because it came back", letters({notice, cases::inState(demand, LetterState::Returned)}), S::PaymentDemand, {2026, 9, 30});
    row("demand with ten days in the settings, § 10", [](CaseFacts &f) { f.policy.deadlineDays[3] = 13; }, S::PaymentDemand, {2026, 8, 17}, "deadline.too_short");
    row("final notice without a demand", letters({notice}), S::FinalNotice, {2026, 10, 1}, "step.demand_first");
    row("final notice inside the demand's deadline", letters({notice, demand}), S::FinalNotice, {2026, 10, 7}, "deadline.runs", {2026, 10, 8});
    row("final notice after it", letters({notice, demand}), S::FinalNotice, {2026, 10, 8});
    row("final notice twice", letters({notice, demand, finalNotice}), S::FinalNotice, {2026, 11, 1}, "step.taken");
    row("final notice after a renewed demand", letters({sent(S::PaymentDemand, {2026, 2, 20}), sent(S::FinalNotice, {2026, 3, 20}), demand}), S::FinalNotice, {2026, 10, 8});
    row("a letter only made does not unlock the next", letters({cases::inState(reminder, LetterState::Generated)}), S::CollectionNotice, {2026, 9, 3}, "outbox.pending");
    row("an approved one neither", letters({cases::inState(reminder, LetterState::Approved)}), S::CollectionNotice, {2026, 9, 3}, "outbox.pending");
    row("one that is being sent neither", letters({cases::inState(reminder, LetterState::Sending)}), S::CollectionNotice, {2026, 9, 3}, "outbox.pending");
    row("a failed one waits too", letters({cases::inState(reminder, LetterState::Failed)}), S::CollectionNotice, {2026, 9, 3}, "outbox.pending");
    row("a withdrawn one is as if never made", letters({cases::inState(reminder, LetterState::Withdrawn)}), S::CollectionNotice, {2026, 8, 18});
    row("a returned one is not taken", letters({cases::inState(notice, LetterState::Returned)}), S::CollectionNotice, {2026, 9, 4});
    row("an e-mailed one counts", letters({cases::inState(notice, LetterState::Sent)}), S::CollectionNotice, {2026, 10, 1}, "step.taken");
    row("a date before an earlier letter sees only what was sent by then", letters({notice}), S::CollectionNotice, {2026, 9, 2});
    row("on a day between making and posting the letter was waiting",
        letters({[] { auto l = notice; l.made = QDate(2026, 9, 1); return l; }()}), S::CollectionNotice, {2026, 9, 2}, "outbox.pending");
    row("the last deadline counts, whatever the order of sending",
        letters({sent(S::Reminder, {2026, 8, 17}, 30), sent(S::CollectionNotice, {2026, 8, 20}, 14)}), S::PaymentDemand, {2026, 9, 10}, "deadline.runs", {2026, 9, 19});

    row("closed", [](CaseFacts &f) { f.state = CaseState::Closed; }, S::Reminder, {2026, 8, 17}, "case.closed");
    row("inkassoloven § 17: disputed", [](CaseFacts &f) { f.state = CaseState::Disputed; }, S::Reminder, {2026, 8, 17}, "case.disputed");
    row("paused until a date", [](CaseFacts &f) { f.state = CaseState::Paused; f.pausedUntil = QDate(2026, 9, 1); }, S::Reminder, {2026, 8, 31}, "case.paused", {2026, 9, 1});
    row("the day the pause is over", [](CaseFacts &f) { f.state = CaseState::Paused; f.pausedUntil = QDate(2026, 9, 1); }, S::Reminder, {2026, 9, 1});
    row("paused without a date", [](CaseFacts &f) { f.state = CaseState::Paused; }, S::Reminder, {2026, 8, 31}, "case.paused_open");
    row("paid in full", [](CaseFacts &f) { f.policy.chargeInterest = false; f.payments = {cases::payment({2026, 8, 10}, 0_kr, 0_kr, 8'000_kr)}; }, S::Reminder, {2026, 8, 31}, "case.nothing_open");
    row("paid a day later: still open before", [](CaseFacts &f) { f.payments = {cases::payment({2026, 9, 10}, 0_kr, 0_kr, 8'000_kr)}; }, S::Reminder, {2026, 8, 31});
    row("credited in full", [](CaseFacts &f) { f.claims[0].credited = 8'000_kr; }, S::Reminder, {2026, 8, 31}, "case.nothing_open");
    row("a small rest settles the case", [](CaseFacts &f) { f.policy.chargeInterest = false; f.claims[0].paidBefore = 7'995_kr; }, S::Reminder, {2026, 8, 31}, "case.small_rest");
    row("an øre above the small rest does not", [](CaseFacts &f) { f.policy.chargeInterest = false; f.claims[0].paidBefore = 7'994'99_ore; }, S::Reminder, {2026, 8, 31});
    row("a small invoice nobody paid on is no rest", [](CaseFacts &f) { f.claims[0].principal = 4_kr; }, S::Reminder, {2026, 8, 31});
    row("only interest left: still a claim", [](CaseFacts &f) { f.payments = {cases::payment({2026, 10, 10}, 0_kr, 0_kr, 8'000_kr)}; }, S::Reminder, {2026, 10, 31});
    row("no due date", [](CaseFacts &f) { f.claims[0].due = {}; }, S::Reminder, {2026, 8, 31}, "item.no_due_date");
    row("foreign currency", [](CaseFacts &f) { f.claims[0].kroner = false; }, S::Reminder, {2026, 8, 31}, "item.currency");
    row("a balance without an invoice", [](CaseFacts &f) { f.claims[0].balanceOnly = true; }, S::Reminder, {2026, 8, 31}, "item.balance_only");
    row("neither address nor e-mail", [](CaseFacts &f) { f.hasAddress = false; }, S::Reminder, {2026, 8, 31}, "debtor.no_address");
    row("e-mail is enough", [](CaseFacts &f) { f.hasAddress = false; f.hasEmail = true; }, S::Reminder, {2026, 8, 31});
    row("written off in the books: the claim lives on", [](CaseFacts &f) { f.claims[0].writtenOff = true; }, S::Reminder, {2026, 8, 31});
    row("no claims at all", [](CaseFacts &f) { f.claims.clear(); }, S::Reminder, {2026, 8, 31}, "case.nothing_open");
    row("a settled ledger item without a case", [](CaseFacts &f) { f.id = {}; f.claims[0].credited = 8'000_kr; }, S::Reminder, {2026, 8, 31}, "item.settled");
}

void TestLadder::letterSteps()
{
    QFETCH(Edit, edit);
    QFETCH(int, step);
    QFETCH(QDate, day);
    QFETCH(QString, refusal);
    QFETCH(QDate, earliest);
    CaseFacts facts = cases::consumerCase(8'000_kr, due);
    edit(facts);
    // Rows with a letter from before the due date are about an older claim.
    if (!facts.letters.empty() && facts.letters.front().sent.isValid() && facts.letters.front().sent < due)
        facts.claims[0].due = QDate(2026, 1, 12);

    const StepOutcome out = decide(facts, day, cases::law()).of(static_cast<Step>(step));

    QCOMPARE(cases::text(out.refusal.rule), refusal);
    QCOMPARE(out.allowed, refusal.isEmpty());
    QCOMPARE(out.refusal.earliest, earliest);
    if (earliest.isValid()) {
        QVERIFY(decide(facts, earliest, cases::law()).of(static_cast<Step>(step)).allowed);
        QVERIFY(!decide(facts, earliest.addDays(-1), cases::law()).of(static_cast<Step>(step)).allowed);
    }
}

void TestLadder::legalSteps_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("law");
    QTest::addColumn<QDate>("earliest");
    const auto row = [](const char *name, const Edit &edit, Step step, QDate day, const char *refusal, const char *law, QDate earliest = {}) {
        QTest::newRow(name) << edit << int(step) << day << QString::fromLatin1(refusal) << QString::fromUtf8(law) << earliest;
    };
    const auto kind = [](DebtorKind to) { return Edit([=](CaseFacts &f) { f.debtorKind = to; }); };
    const Edit demanded = letters({notice, demand}); // demand sent Monday 2026-09-21
    const Edit none = [](CaseFacts &) {};
    using S = Step;

    row("utlegg against a municipality", both(demanded, kind(DebtorKind::Public)), S::Attachment, {2026, 11, 1}, "attachment.public", "tvangsfullbyrdelsesloven § 1-2; kommuneloven § 29-1");
    row("utlegg without any letter", none, S::Attachment, {2026, 11, 1}, "attachment.no_notice", "tvangsfullbyrdelsesloven § 4-18");
    row("utlegg after a notice only", letters({notice}), S::Attachment, {2026, 11, 1}, "attachment.no_notice", "tvangsfullbyrdelsesloven § 4-18");
    row("utlegg when the demand came back", letters({notice, cases::inState(demand, LetterState::Returned)}), S::Attachment, {2026, 11, 1}, "attachment.no_notice", "tvangsfullbyrdelsesloven § 4-18");
    row("§ 4-18: on the day the two weeks end", demanded, S::Attachment, {2026, 10, 5}, "attachment.wait", "tvangsfullbyrdelsesloven § 4-18", {2026, 10, 6});
    row("inkassoloven § 11: a longer deadline than two weeks", letters({notice, sent(S::PaymentDemand, {2026, 9, 21}, 21)}), S::Attachment, {2026, 10, 12}, "deadline.not_passed", "inkassoloven § 11", {2026, 10, 13});
    row("inkassoloven § 11: inside the two weeks the longer deadline is named", letters({notice, sent(S::PaymentDemand, {2026, 9, 21}, 21)}), S::Attachment, {2026, 10, 1}, "attachment.wait", "tvangsfullbyrdelsesloven § 4-18", {2026, 10, 13});
    row("utlegg: two weeks that end on Christmas Day move, § 2-7", letters({notice, sent(S::PaymentDemand, {2026, 12, 11})}), S::Attachment, {2026, 12, 28}, "attachment.wait", "tvangsfullbyrdelsesloven § 4-18", {2026, 12, 29});
    row("§ 4-18: the day after the two weeks", demanded, S::Attachment, {2026, 10, 6}, "", "", {2026, 10, 6});
    row("utlegg later: still the first lawful day", demanded, S::Attachment, {2026, 12, 1}, "", "", {2026, 10, 6});
    row("utlegg while a final notice runs", letters({notice, demand, finalNotice}), S::Attachment, {2026, 10, 20}, "deadline.not_passed", "inkassoloven § 11", {2026, 10, 23});
    row("inkassoloven § 11: the last day of six months", both(letters({sent(S::PaymentDemand, {2025, 9, 22})}), [](CaseFacts &f) { f.claims[0].due = QDate(2025, 8, 1); }), S::Attachment, {2026, 3, 22}, "", "", {2025, 10, 7});
    row("inkassoloven § 11: more than six months is warned of only", both(letters({sent(S::PaymentDemand, {2025, 9, 22})}), [](CaseFacts &f) { f.claims[0].due = QDate(2025, 8, 1); }), S::Attachment, {2026, 3, 23}, "", "", {2025, 10, 7});
    row("§ 4-19: the last day of a year and two weeks", both(letters({sent(S::PaymentDemand, {2025, 9, 22})}), [](CaseFacts &f) { f.claims[0].due = QDate(2025, 8, 1); }), S::Attachment, {2026, 10, 6}, "", "", {2025, 10, 7});
    row("§ 4-19: a year and two weeks are over", both(letters({sent(S::PaymentDemand, {2025, 9, 22})}), [](CaseFacts &f) { f.claims[0].due = QDate(2025, 8, 1); }), S::Attachment, {2026, 10, 7}, "attachment.window_over", "tvangsfullbyrdelsesloven § 4-19");
    row("utlegg on a disputed claim", both(demanded, [](CaseFacts &f) { f.state = CaseState::Disputed; }), S::Attachment, {2026, 11, 1}, "attachment.disputed", "inkassoloven § 12; tvangsfullbyrdelsesloven § 7-7");
    row("foreldelsesloven § 2: the last day", both(letters({sent(S::PaymentDemand, {2026, 7, 1})}), [](CaseFacts &f) { f.claims[0].due = QDate(2023, 10, 19); }), S::Attachment, {2026, 10, 19}, "", "", {2026, 7, 16});
    row("foreldelsesloven § 2: the day after", both(letters({sent(S::PaymentDemand, {2026, 7, 1})}), [](CaseFacts &f) { f.claims[0].due = QDate(2023, 10, 19); }), S::Attachment, {2026, 10, 20}, "limitation.passed", "foreldelsesloven §§ 2, 29");
    row("utlegg while a letter waits", both(demanded, [](CaseFacts &f) { f.letters.push_back(cases::inState(finalNotice, LetterState::Generated)); }), S::Attachment, {2026, 11, 1}, "outbox.pending", "Kravbok");
    row("utlegg in a closed case", both(demanded, [](CaseFacts &f) { f.state = CaseState::Closed; }), S::Attachment, {2026, 11, 1}, "case.closed", "Kravbok");

    row("konkursvarsel against a municipality", both(demanded, kind(DebtorKind::Public)), S::BankruptcyNotice, {2026, 11, 1}, "bankruptcy.public", "kommuneloven § 29-1; tvangsfullbyrdelsesloven § 1-2");
    row("konkursvarsel against a consumer", both(demanded, [](CaseFacts &f) { f.debtorKind = DebtorKind::Person; f.claims[0].consumer = true; }), S::BankruptcyNotice, {2026, 11, 1}, "bankruptcy.consumer", "konkursloven § 63");
    row("konkursvarsel on a sole trader's private purchase", both(demanded, [](CaseFacts &f) { f.debtorKind = DebtorKind::SoleTrader; f.claims[0].consumer = true; }), S::BankruptcyNotice, {2026, 11, 1}, "bankruptcy.consumer", "konkursloven § 63");
    row("konkursvarsel against a sole trader", both(demanded, kind(DebtorKind::SoleTrader)), S::BankruptcyNotice, {2026, 11, 1}, "bankruptcy.sole_trader", "konkursloven § 63");
    row("konkursvarsel on a disputed claim", both(demanded, [](CaseFacts &f) { f.state = CaseState::Disputed; }), S::BankruptcyNotice, {2026, 11, 1}, "bankruptcy.disputed", "konkursloven § 63");
    row("konkursvarsel without a demand", letters({notice}), S::BankruptcyNotice, {2026, 11, 1}, "bankruptcy.no_demand", "konkursloven § 63");
    row("konkursvarsel four weeks after the demand: a day short on the safe side", demanded, S::BankruptcyNotice, {2026, 10, 19}, "bankruptcy.wait", "konkursloven § 63", {2026, 10, 20});
    row("konkursvarsel four weeks and a day after it", demanded, S::BankruptcyNotice, {2026, 10, 20}, "", "", {2026, 10, 20});
    row("konkursvarsel: the first demand starts the four weeks", both(letters({sent(S::PaymentDemand, {2026, 2, 20}), demand}), [](CaseFacts &f) { f.claims[0].due = QDate(2026, 1, 12); }), S::BankruptcyNotice, {2026, 10, 6}, "", "", {2026, 10, 6});

    const auto served = [](QDate day) {
        return both(letters({notice, demand}), [day](CaseFacts &f) {
            f.legal = {cases::event(S::BankruptcyNotice, LegalEventKind::Filed, day), cases::event(S::BankruptcyNotice, LegalEventKind::Served, day)};
        });
    };
    row("konkursbegjæring without a konkursvarsel", demanded, S::BankruptcyPetition, {2026, 11, 10}, "petition.no_notice", "konkursloven §§ 62, 63");
    row("konkursbegjæring: a notice nobody has served is none", both(demanded, [](CaseFacts &f) { f.legal = {cases::event(S::BankruptcyNotice, LegalEventKind::Filed, {2026, 10, 20})}; }), S::BankruptcyPetition, {2026, 11, 10}, "petition.not_served", "konkursloven § 63");
    row("konkursbegjæring: one served inside the four weeks neither", served({2026, 10, 19}), S::BankruptcyPetition, {2026, 11, 10}, "petition.served_early", "konkursloven § 63");
    row("konkursbegjæring on the last day of the deadline", served({2026, 10, 20}), S::BankruptcyPetition, {2026, 11, 3}, "petition.wait", "konkursloven § 63", {2026, 11, 4});
    row("konkursbegjæring the day after", served({2026, 10, 20}), S::BankruptcyPetition, {2026, 11, 4}, "", "", {2026, 11, 4});
    row("konkursbegjæring on the last day of two weeks more", served({2026, 10, 20}), S::BankruptcyPetition, {2026, 11, 17}, "", "", {2026, 11, 4});
    row("konkursbegjæring too late", served({2026, 10, 20}), S::BankruptcyPetition, {2026, 11, 18}, "petition.window_over", "konkursloven § 63");
    row("konkursbegjæring against a consumer", both(served({2026, 10, 20}), [](CaseFacts &f) { f.claims[0].consumer = true; }), S::BankruptcyPetition, {2026, 11, 4}, "bankruptcy.consumer", "konkursloven § 63");

    row("forliksklage without a notice", none, S::Conciliation, {2026, 11, 1}, "conciliation.no_notice", "tvisteloven §§ 5-1, 5-2");
    row("forliksklage inside the demand's deadline", demanded, S::Conciliation, {2026, 10, 5}, "deadline.not_passed", "inkassoloven § 11", {2026, 10, 6});
    row("forliksklage after it", demanded, S::Conciliation, {2026, 10, 6}, "", "", {2026, 10, 6});
    row("inkassoloven § 12: a disputed claim may go to the board", both(demanded, [](CaseFacts &f) { f.state = CaseState::Disputed; }), S::Conciliation, {2026, 11, 1}, "", "", {2026, 10, 6});
    row("forliksklage on a claim marked disputed", both(demanded, [](CaseFacts &f) { f.claims[0].disputed = true; }), S::Conciliation, {2026, 11, 1}, "", "", {2026, 10, 6});
    row("forliksklage against a municipality", both(demanded, kind(DebtorKind::Public)), S::Conciliation, {2026, 11, 1}, "", "", {2026, 10, 6});

    row("agency thirteen days after due", none, S::Agency, {2026, 8, 16}, "agency.wait", "Kravbok", {2026, 8, 17});
    row("agency fourteen days after due", none, S::Agency, {2026, 8, 17}, "", "", {2026, 8, 17});
    row("agency below fifty kroner", [](CaseFacts &f) { f.claims[0].principal = 49'99_ore; }, S::Agency, {2026, 8, 17}, "agency.minimum", "Kravbok");
    row("agency at fifty kroner", [](CaseFacts &f) { f.claims[0].principal = 50_kr; }, S::Agency, {2026, 8, 17}, "", "", {2026, 8, 17});
    row("agency for a credited claim", [](CaseFacts &f) { f.claims[0].credited = f.claims[0].principal; }, S::Agency, {2026, 8, 17}, "case.nothing_open", "Kravbok");
    row("agency for a disputed case", [](CaseFacts &f) { f.state = CaseState::Disputed; }, S::Agency, {2026, 8, 17}, "case.disputed", "inkassoloven § 17");
}

void TestLadder::legalSteps()
{
    QFETCH(Edit, edit);
    QFETCH(int, step);
    QFETCH(QDate, day);
    QFETCH(QString, refusal);
    QFETCH(QString, law);
    QFETCH(QDate, earliest);
    CaseFacts facts = cases::companyCase(8'000_kr, due);
    edit(facts);

    const StepOutcome out = decide(facts, day, cases::law()).of(static_cast<Step>(step));

    QCOMPARE(cases::text(out.refusal.rule), refusal);
    QCOMPARE(out.allowed, refusal.isEmpty());
    QCOMPARE(cases::law().rules().law(out.refusal), law);
    QCOMPARE(out.refusal.earliest, out.allowed ? QDate() : earliest);
    // The named day is the first lawful one.
    if (earliest.isValid()) {
        const StepOutcome then = decide(facts, earliest, cases::law()).of(static_cast<Step>(step));
        const StepOutcome eve = decide(facts, earliest.addDays(-1), cases::law()).of(static_cast<Step>(step));
        QVERIFY2(then.allowed, then.refusal.rule.data());
        QVERIFY(!eve.allowed);
    }
}

void TestLadder::figuresOfAllowedSteps_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Money>("fee");
    QTest::addColumn<QString>("feeRule");
    QTest::addColumn<Money>("compensation");
    QTest::addColumn<Money>("interest");
    QTest::addColumn<Money>("total");
    QTest::addColumn<QDate>("deadline");
    const auto row = [](const char *name, const Edit &edit, Step step, QDate day, Money fee, const char *rule, Money compensation,
                        Money interest, Money total, QDate deadline) {
        QTest::newRow(name) << edit << int(step) << day << fee << QString::fromLatin1(rule) << compensation << interest << total << deadline;
    };
    const Edit none = [](CaseFacts &) {};
    // 10 000 at 12.25 percent is 3.356 a day.
    row("payment reminder: no interest shown", none, Step::PaymentReminder, {2026, 8, 13}, 0_kr, "fee.none.payment_reminder", 0_kr, 0_kr, 10'000_kr, {2026, 8, 20});
    row("reminder before day fourteen", none, Step::Reminder, {2026, 8, 13}, 0_kr, "fee.early", 0_kr, 33'56_ore, 10'033'56_ore, {2026, 8, 27});
    row("reminder with its fee", none, Step::Reminder, {2026, 8, 17}, 38_kr, "fee.reminder", 0_kr, 46'99_ore, 10'084'99_ore, {2026, 8, 31});
    row("notice after a reminder: both fees", letters({reminder}), Step::CollectionNotice, {2026, 9, 3}, 38_kr, "fee.notice", 0_kr, 104'04_ore, 10'180'04_ore, {2026, 9, 17});
    row("demand skipped to: no fee, and it says why", none, Step::PaymentDemand, {2026, 9, 3}, 0_kr, "fee.demand_no_earlier", 0_kr, 104'04_ore, 10'104'04_ore, {2026, 9, 17});
    row("demand after the ladder", letters({reminder, notice}), Step::PaymentDemand, {2026, 9, 21}, 113_kr, "fee.demand", 0_kr, 164'45_ore, 10'353'45_ore, {2026, 10, 5});
    row("final notice: § 3 a net of 189", letters({reminder, notice, demand}), Step::FinalNotice, {2026, 10, 8}, 0_kr, "compensation.due", 241_kr, 221'51_ore, 10'651'51_ore, {2026, 10, 22});
    row("final notice to a consumer", both(letters({reminder, notice, demand}), [](CaseFacts &f) { f.debtorKind = DebtorKind::Person; f.claims[0].consumer = true; }), Step::FinalNotice, {2026, 10, 8}, 0_kr, "compensation.consumer", 0_kr, 221'51_ore, 10'410'51_ore, {2026, 10, 22});
    row("interest switched off", [](CaseFacts &f) { f.policy.chargeInterest = false; }, Step::Reminder, {2026, 8, 17}, 38_kr, "fee.reminder", 0_kr, 0_kr, 10'038_kr, {2026, 8, 31});
    row("fees switched off", [](CaseFacts &f) { f.policy.chargeFees = false; }, Step::Reminder, {2026, 8, 17}, 0_kr, "fee.off", 0_kr, 46'99_ore, 10'046'99_ore, {2026, 8, 31});
    row("a part payment with its allocation", [](CaseFacts &f) { f.payments = {cases::payment({2026, 8, 13}, 0_kr, 33'56_ore, 5'000_kr)}; }, Step::Reminder, {2026, 8, 17}, 38_kr, "fee.reminder", 0_kr, 6'71_ore, 5'044'71_ore, {2026, 8, 31});
}

void TestLadder::figuresOfAllowedSteps()
{
    QFETCH(Edit, edit);
    QFETCH(int, step);
    QFETCH(QDate, day);
    QFETCH(Money, fee);
    QFETCH(QString, feeRule);
    QFETCH(Money, compensation);
    QFETCH(Money, interest);
    QFETCH(Money, total);
    QFETCH(QDate, deadline);
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    edit(facts);

    const StepOutcome out = decide(facts, day, cases::law()).of(static_cast<Step>(step));

    QVERIFY2(out.allowed, out.refusal.rule.data());
    QCOMPARE(cases::text(out.feeReason.rule), feeRule);
    QCOMPARE(out.fee, fee);
    QCOMPARE(out.compensation, compensation);
    QCOMPARE(out.interest, interest);
    QCOMPARE(out.total, total);
    QCOMPARE(out.deadline, deadline);
    if (fee > 0_kr || compensation > 0_kr)
        QCOMPARE(out.feeClaim, ClaimId{1});
}

void TestLadder::totalIsTheStatementPlusThisLetter()
{
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    facts.claims.push_back(cases::claim(2, 4'321'09_ore, due.addDays(9)));
    facts.claims.push_back(cases::claim(3, 700_kr, QDate(2026, 12, 24)));
    facts.letters = {reminder, notice, demand};
    facts.payments = {cases::payment({2026, 9, 9}, 38_kr, 100_kr, 1'000_kr, 2)};
    const QDate day(2026, 10, 12);

    const Decision decision = decide(facts, day, cases::law());
    const auto now = statement(forLetter(facts, day, cases::law()), day, cases::law());

    QVERIFY(now.ok());
    QCOMPARE(now->claims.size(), size_t(2));
    const StepOutcome &out = decision.of(Step::FinalNotice);
    QVERIFY(out.allowed);
    QCOMPARE(out.total, now->total + out.fee + out.compensation);
}

void TestLadder::nextAndComing_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("coming");
    QTest::addColumn<QDate>("comingFrom");
    const auto row = [](const char *name, const Edit &edit, QDate day, int next, Step coming, QDate comingFrom) {
        QTest::newRow(name) << edit << day << next << int(coming) << comingFrom;
    };
    const Edit none = [](CaseFacts &) {};
    row("not due yet", none, {2026, 8, 1}, -1, Step::PaymentReminder, {2026, 8, 4});
    row("nothing sent", none, {2026, 8, 10}, 0, Step::PaymentReminder, {2026, 8, 4});
    row("after a payment reminder", letters({paymentReminder}), {2026, 8, 20}, 1, Step::Reminder, {2026, 8, 15});
    row("inside its deadline", letters({paymentReminder}), {2026, 8, 10}, -1, Step::Reminder, {2026, 8, 15});
    row("after a reminder comes the notice, not a second reminder", letters({reminder}), {2026, 9, 3}, 2, Step::CollectionNotice, {2026, 9, 3});
    row("after a notice", letters({notice}), {2026, 9, 25}, 3, Step::PaymentDemand, {2026, 9, 20});
    row("after a demand", letters({notice, demand}), {2026, 10, 20}, 4, Step::FinalNotice, {2026, 10, 8});
    row("after a final notice comes utlegg", letters({notice, demand, finalNotice}), {2026, 11, 1}, 5, Step::Attachment, {2026, 10, 25});
    row("after a final notice to a public debtor comes the board", both(letters({notice, demand, finalNotice}), [](CaseFacts &f) { f.debtorKind = DebtorKind::Public; }), {2026, 11, 1}, 8, Step::Conciliation, {2026, 10, 25});
    row("a demand too old comes again", both(letters({sent(Step::PaymentDemand, {2026, 2, 20}), sent(Step::FinalNotice, {2026, 3, 20})}), [](CaseFacts &f) { f.claims[0].due = QDate(2026, 1, 12); }), {2026, 9, 1}, 3, Step::PaymentDemand, {2026, 4, 6});
    row("disputed: the rung stays, nothing is next", both(letters({reminder}), [](CaseFacts &f) { f.state = CaseState::Disputed; }), {2026, 9, 10}, -1, Step::CollectionNotice, {});
}

void TestLadder::nextAndComing()
{
    QFETCH(Edit, edit);
    QFETCH(QDate, day);
    QFETCH(int, next);
    QFETCH(int, coming);
    QFETCH(QDate, comingFrom);
    CaseFacts facts = cases::companyCase(8'000_kr, due);
    edit(facts);

    const Decision decision = decide(facts, day, cases::law());

    QCOMPARE(int(decision.coming), coming);
    QCOMPARE(decision.next, next);
    QCOMPARE(decision.comingFrom, comingFrom);
    if (next >= 0)
        QVERIFY(decision.steps[size_t(next)].allowed);
}

void TestLadder::drawnCaseOfTheDesign()
{
    // The case page of the design: notice posted 06.11 with deadline 20.11, demand possible from 23.11.
    CaseFacts facts = cases::companyCase(48'750_kr, QDate(2026, 9, 14));
    facts.letters = {sent(Step::PaymentReminder, {2026, 9, 22}, 7), sent(Step::Reminder, {2026, 10, 6}, 14, 38_kr),
                     sent(Step::CollectionNotice, {2026, 11, 6}, 14, 38_kr)};

    const Reason refusal = decide(facts, {2026, 11, 21}, cases::law()).of(Step::PaymentDemand).refusal;
    const StepOutcome then = decide(facts, {2026, 11, 23}, cases::law()).of(Step::PaymentDemand);

    QCOMPARE(refusal.rule, rule::deadlineRuns);
    QCOMPARE(refusal.date, QDate(2026, 11, 20));
    QCOMPARE(refusal.earliest, QDate(2026, 11, 23));
    QVERIFY(then.allowed);
    QCOMPARE(then.fee, 113_kr);
    QCOMPARE(then.deadline, QDate(2026, 12, 7));
    QCOMPARE(then.interest, 1'145'29_ore);
}

void TestLadder::missingRates()
{
    const CaseFacts facts = cases::companyCase(8'000_kr, QDate(2026, 12, 1));
    const Decision decision = decide(facts, {2027, 1, 4}, cases::law());

    QVERIFY(decision.of(Step::PaymentReminder).allowed);
    for (const Step step : {Step::Reminder, Step::CollectionNotice, Step::PaymentDemand}) {
        QVERIFY(!decision.of(step).allowed);
        QCOMPARE(decision.of(step).refusal.rule, std::string_view("rate.missing.late_interest"));
        QCOMPARE(decision.of(step).refusal.date, QDate(2026, 12, 31));
    }
    CaseFacts agreed = facts;
    agreed.claims[0].agreedRate = Rate::basisPoints(1000);
    QVERIFY(decide(agreed, {2027, 1, 4}, cases::law()).of(Step::Reminder).allowed);
    agreed.letters = {sent(Step::PaymentDemand, {2026, 12, 10})};
    QCOMPARE(decide(agreed, {2027, 1, 4}, cases::law()).of(Step::FinalNotice).refusal.rule, std::string_view("rate.missing.compensation"));
    agreed.claims[0].consumer = true;
    agreed.policy.chargeInterest = false;
    QVERIFY(decide(agreed, {2027, 1, 4}, cases::law()).of(Step::FinalNotice).allowed);
}

void TestLadder::severalClaims()
{
    CaseFacts facts = cases::companyCase(100_kr, due);
    facts.policy.chargeInterest = false;
    facts.claims.push_back(cases::claim(2, 300_kr, due));

    const StepOutcome both = decide(facts, {2026, 8, 17}, cases::law()).of(Step::Reminder);
    facts.claims[0].credited = 100_kr;
    const StepOutcome one = decide(facts, {2026, 8, 17}, cases::law()).of(Step::Reminder);

    QCOMPARE(both.total, 438_kr);
    QCOMPARE(one.total, 338_kr);
    QCOMPARE(one.feeClaim, ClaimId{2});
}

void TestLadder::mergedClaimNeedsItsOwnNotice()
{
    CaseFacts facts = cases::companyCase(8'000_kr, due);
    facts.claims.push_back(cases::claim(2, 3'000_kr, due.addDays(20)));
    facts.letters = {notice, demand};
    for (LetterFacts &letter : facts.letters)
        letter.claims = {ClaimId{1}};
    const QDate day(2026, 10, 20);

    const Decision merged = decide(facts, day, cases::law());

    // The new claim has had no letter: it gets its notice, and nothing legal rests on it.
    QCOMPARE(merged.of(Step::Reminder).refusal.rule, rule::stepLaterTaken);
    QVERIFY(merged.of(Step::CollectionNotice).allowed);
    QCOMPARE(merged.of(Step::CollectionNotice).feeClaim, ClaimId{2});
    QCOMPARE(merged.of(Step::FinalNotice).refusal.rule, rule::stepDemandFirst);
    QCOMPARE(merged.of(Step::Attachment).refusal.rule, rule::attachmentNoNotice);
    // Once it is paid, the case stands where the old claim stands.
    facts.policy.chargeInterest = false;
    facts.payments = {cases::payment({2026, 10, 1}, 0_kr, 0_kr, 3'000_kr, 2)};
    QVERIFY(decide(facts, day, cases::law()).of(Step::FinalNotice).allowed);
}

void TestLadder::notDueClaimsStayOut()
{
    CaseFacts facts = cases::companyCase(8'000_kr, due);
    facts.policy.chargeInterest = false;
    facts.claims.push_back(cases::claim(2, 3'000_kr, QDate(2026, 9, 30)));
    facts.claims.push_back(cases::claim(3, 1'000_kr, QDate(2026, 9, 20)));

    QCOMPARE(decide(facts, {2026, 8, 10}, cases::law()).of(Step::PaymentReminder).total, 8'000_kr);
    QCOMPARE(decide(facts, {2026, 10, 1}, cases::law()).of(Step::PaymentReminder).total, 12'000_kr);
    facts.claims.erase(facts.claims.begin());
    const Reason refusal = decide(facts, {2026, 8, 10}, cases::law()).of(Step::PaymentReminder).refusal;
    QCOMPARE(refusal.rule, rule::itemNotDue);
    QCOMPARE(refusal.earliest, QDate(2026, 9, 21));
}

void TestLadder::disputedClaimStaysOut()
{
    CaseFacts facts = cases::companyCase(8'000_kr, due);
    facts.policy.chargeInterest = false;
    facts.claims.push_back(cases::claim(2, 3'000_kr, due));
    facts.claims[0].disputed = true;

    const Decision one = decide(facts, {2026, 8, 20}, cases::law());
    facts.claims[1].disputed = true;
    const Decision all = decide(facts, {2026, 8, 20}, cases::law());

    QCOMPARE(one.of(Step::Reminder).total, 3'038_kr);
    QCOMPARE(one.of(Step::Reminder).feeClaim, ClaimId{2});
    QCOMPARE(all.of(Step::Reminder).refusal.rule, rule::itemDisputed);
    QCOMPARE(all.of(Step::BankruptcyNotice).refusal.rule, rule::bankruptcyDisputed);
    QCOMPARE(all.of(Step::Agency).refusal.rule, rule::itemDisputed);
}

void TestLadder::actOf2026TakesTheSteps()
{
    const LawTable future = cases::lawWithRules(
        R"("law": "inkassoloven § 9; inkassoforskriften § 1-2", "valid_from": "1989-10-01", "valid_to": null)",
        R"("law": "inkassoloven § 9; inkassoforskriften § 1-2", "valid_from": "1989-10-01", "valid_to": "2026-11-30")");
    const CaseFacts facts = cases::companyCase(8'000_kr, due);

    QVERIFY(decide(facts, {2026, 11, 30}, future).of(Step::CollectionNotice).allowed);
    const StepOutcome after = decide(facts, {2026, 12, 1}, future).of(Step::CollectionNotice);
    QCOMPARE(after.refusal.rule, rule::regimeStep);
    QVERIFY(future.rules().sentence(after.refusal, u"nb"_s).contains(u"Inkassovarsel"_s));
    // A reminder remains lawful, so the ladder goes round the missing rung.
    QVERIFY(decide(facts, {2026, 12, 1}, future).of(Step::Reminder).allowed);
}

void TestLadder::deadlineMovesToABankDay_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("deadline");
    QTest::newRow("two weeks to a weekday") << int(Step::Reminder) << QDate(2026, 11, 23) << QDate(2026, 12, 7);
    QTest::newRow("seven days of a payment reminder") << int(Step::PaymentReminder) << QDate(2026, 11, 23) << QDate(2026, 11, 30);
    QTest::newRow("a Saturday moves to Monday") << int(Step::Reminder) << QDate(2026, 11, 14) << QDate(2026, 11, 30);
    QTest::newRow("Christmas moves past the weekend") << int(Step::PaymentDemand) << QDate(2026, 12, 11) << QDate(2026, 12, 28);
    QTest::newRow("legal steps have none") << int(Step::Attachment) << QDate(2026, 11, 23) << QDate();
}

void TestLadder::deadlineMovesToABankDay()
{
    QFETCH(int, step);
    QFETCH(QDate, day);
    QFETCH(QDate, deadline);

    QCOMPARE(deadlineFor(static_cast<Step>(step), day, Policy()), deadline);
}

void TestLadder::uncollectableItems_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const Edit &edit, const char *rule) { QTest::newRow(name) << edit << QString::fromLatin1(rule); };
    row("an overdue invoice", [](CaseFacts &) {}, "");
    row("an opening balance a person completed", [](CaseFacts &f) { f.claims[0].kind = ClaimKind::Opening; }, "");
    row("written off in the books", [](CaseFacts &f) { f.claims[0].writtenOff = true; }, "");
    row("no due date", [](CaseFacts &f) { f.claims[0].due = {}; }, "item.no_due_date");
    row("a credit note", [](CaseFacts &f) { f.claims[0].kind = ClaimKind::CreditNote; }, "item.credit");
    row("a negative adjustment", [](CaseFacts &f) { f.claims[0].kind = ClaimKind::Adjustment; f.claims[0].principal = -10_kr; }, "item.credit");
    row("a write-off entry", [](CaseFacts &f) { f.claims[0].kind = ClaimKind::WriteOff; }, "item.credit");
    row("settled", [](CaseFacts &f) { f.claims[0].paidBefore = 8'000_kr; }, "item.settled");
    row("foreign currency", [](CaseFacts &f) { f.claims[0].kroner = false; }, "item.currency");
    row("a balance", [](CaseFacts &f) { f.claims[0].balanceOnly = true; }, "item.balance_only");
    row("no address", [](CaseFacts &f) { f.hasAddress = false; }, "item.no_address");
    row("not due", [](CaseFacts &f) { f.claims[0].due = QDate(2026, 9, 1); }, "item.not_due");
}

void TestLadder::uncollectableItems()
{
    QFETCH(Edit, edit);
    QFETCH(QString, rule);
    CaseFacts facts = cases::companyCase(8'000_kr, due);
    edit(facts);

    const Reason why = whyUncollectable(facts.claims[0], facts.debtorKind, facts.hasAddress, {2026, 9, 1});

    QCOMPARE(cases::text(why.rule), rule);
    if (!rule.isEmpty())
        QVERIFY(cases::law().rules().find(why.rule));
}

void TestLadder::consumerByKind()
{
    Claim claim;
    QVERIFY(isConsumer(claim, DebtorKind::Person));
    QVERIFY(isConsumer(claim, DebtorKind::Unknown));
    QVERIFY(!isConsumer(claim, DebtorKind::Company));
    QVERIFY(!isConsumer(claim, DebtorKind::SoleTrader));
    QVERIFY(!isConsumer(claim, DebtorKind::Public));
    claim.consumer = true;
    QVERIFY(isConsumer(claim, DebtorKind::SoleTrader));
    claim.consumer = false;
    QVERIFY(!isConsumer(claim, DebtorKind::Person));
}

void TestLadder::everyRuleIdIsARow()
{
    const QString source = QString::fromUtf8(cases::bytes(QStringLiteral(KRAVBOK_SOURCE_DIR "/core/engine/ruleids.h")));
    static const QRegularExpression quoted(u"= \"([a-z_.0-9]+)\";"_s);
    int found = 0;
    for (auto it = quoted.globalMatch(source); it.hasNext(); ++found) {
        const QByteArray id = it.next().captured(1).toLatin1();
        QVERIFY2(cases::law().rules().find({id.constData(), size_t(id.size())}), id.constData());
    }
    QVERIFY(found > 70);
}

void TestLadder::stepsOfTheFileAreTheStepsOfTheModel()
{
    const auto &steps = cases::law().rules().steps();
    QCOMPARE(steps.size(), size_t(stepCount));
    for (int i = 0; i < stepCount; ++i)
        QCOMPARE(steps[size_t(i)].id, enumText(static_cast<Step>(i)));
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
