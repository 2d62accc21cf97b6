// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/fees.h"
#include "core/engine/ruleids.h"

#include <functional>

using namespace engine;
using namespace Qt::StringLiterals;
using cases::event;
using cases::sent;

namespace {

using Edit = std::function<void(CaseFacts &)>;

const QDate due(2026, 3, 2);
const LetterFacts reminder = sent(Step::Reminder, {2026, 3, 16}, 14, 38_kr);
const LetterFacts notice = sent(Step::CollectionNotice, {2026, 4, 7}, 14, 38_kr);
const LetterFacts demand = sent(Step::PaymentDemand, {2026, 4, 27}, 14, 113_kr);

Edit letters(std::vector<LetterFacts> sentLetters)
{
    return [sentLetters = std::move(sentLetters)](CaseFacts &facts) { facts.letters = sentLetters; };
}

Edit both(Edit first, Edit second)
{
    return [first = std::move(first), second = std::move(second)](CaseFacts &facts) {
        first(facts);
        second(facts);
    };
}

Edit debtor(DebtorKind kind)
{
    return [kind](CaseFacts &facts) {
        facts.debtorKind = kind;
        facts.claims[0].consumer = kind == DebtorKind::Person || kind == DebtorKind::Unknown;
    };
}

void nothing(CaseFacts &) {}

/// The debtor fell due long ago, and one demand has been sent on 2026-04-27: what legal steps begin with.
Edit demanded()
{
    return letters({notice, demand});
}

Edit served(QDate day)
{
    return both(demanded(), [day](CaseFacts &facts) {
        facts.legal = {event(Step::BankruptcyNotice, LegalEventKind::Filed, day), event(Step::BankruptcyNotice, LegalEventKind::Served, day)};
    });
}

Edit inVain(QDate day)
{
    return both(demanded(), [day](CaseFacts &facts) {
        facts.legal = {event(Step::Attachment, LegalEventKind::Filed, {2026, 5, 12}), event(Step::Attachment, LegalEventKind::NothingFound, day)};
    });
}

} // namespace

Q_DECLARE_METATYPE(Edit)

/// The guard table of the law page, section 8, row by row: each guard is seen to refuse or to warn, and to let go
/// at its edge. Rows are named after the table: the transition, the guard, and the side.
class TestGuardTable : public QObject
{
    Q_OBJECT

private slots:
    void guards_data();
    void guards();
    void fees_data();
    void fees();
    void compensations_data();
    void compensations();
    void warnings_data();
    void warnings();
    void securityIsFiftyTimesR();
    void regimes_data();
    void regimes();
};

/// Refused by a rule, or allowed with none.
void TestGuardTable::guards_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const Edit &edit, Step step, QDate day, const char *rule) {
        QTest::newRow(name) << edit << int(step) << day << QString::fromLatin1(rule);
    };
    using S = Step;
    // any letter: claim open (> 0), due, not held, not disputed, rates exist for the send date, regime allows the step
    const auto paid = [](Money rest) {
        return [rest](CaseFacts &f) {
            f.policy.chargeInterest = false;
            f.policy.smallRest = {};
            f.claims[0].paidBefore = f.claims[0].principal - rest;
        };
    };
    row("any letter, claim open: nothing is", paid(0_kr), S::Reminder, {2026, 4, 1}, "case.nothing_open");
    row("any letter, claim open: an øre is", paid(1_ore), S::Reminder, {2026, 4, 1}, "");
    row("any letter, due: on the due date", nothing, S::PaymentReminder, due, "item.not_due");
    row("any letter, due: the day after", nothing, S::PaymentReminder, {2026, 3, 3}, "");
    const Edit held = [](CaseFacts &f) { f.state = CaseState::Paused; f.pausedUntil = QDate(2026, 5, 4); };
    row("any letter, not held: the last day of a pause", held, S::Reminder, {2026, 5, 3}, "case.paused");
    row("any letter, not held: the day it ends", held, S::Reminder, {2026, 5, 4}, "");
    row("any letter, not held: one waits in the outbox", letters({cases::inState(reminder, LetterState::Generated)}), S::CollectionNotice, {2026, 5, 4}, "outbox.pending");
    row("any letter, not held: that one was withdrawn", letters({cases::inState(reminder, LetterState::Withdrawn)}), S::CollectionNotice, {2026, 5, 4}, "");
    row("any letter, not disputed: all of the claim is", [](CaseFacts &f) { f.claims[0].disputed = true; }, S::Reminder, {2026, 4, 1}, "item.disputed");
    row("any letter, not disputed: a part of it is", [](CaseFacts &f) { f.claims[0].disputedPart = 100_kr; }, S::Reminder, {2026, 4, 1}, "");
    row("any letter, rates exist: the last day that has one", nothing, S::Reminder, {2026, 12, 31}, "");
    row("any letter, rates exist: the day after it", nothing, S::Reminder, {2027, 1, 1}, "rate.missing.late_interest");
    // inkassovarsel, betalingsoppfordring: deadline ≥ sent + 14 d
    for (const int days : {13, 14}) {
        const Edit gives = both(letters({notice}), [days](CaseFacts &f) { f.policy.deadlineDays.fill(days); });
        row(days == 13 ? "inkassovarsel, deadline ≥ sent + 14 d: thirteen" : "inkassovarsel, deadline ≥ sent + 14 d: fourteen",
            [days](CaseFacts &f) { f.policy.deadlineDays.fill(days); }, S::CollectionNotice, {2026, 4, 7}, days == 13 ? "deadline.too_short" : "");
        row(days == 13 ? "betalingsoppfordring, deadline ≥ sent + 14 d: thirteen" : "betalingsoppfordring, deadline ≥ sent + 14 d: fourteen", gives,
            S::PaymentDemand, {2026, 4, 27}, days == 13 ? "deadline.too_short" : "");
    }
    row("purring, today > deadline + grace: a day before three have gone", letters({reminder}), S::CollectionNotice, {2026, 4, 1}, "deadline.runs");
    row("purring, today > deadline + grace: three days after", letters({reminder}), S::CollectionNotice, {2026, 4, 2}, "");
    // utlegg
    row("utlegg, debtor not public (§ 1-2): a municipality", both(demanded(), debtor(DebtorKind::Public)), S::Attachment, {2026, 6, 1}, "attachment.public");
    row("utlegg, debtor not public (§ 1-2): a person", both(demanded(), debtor(DebtorKind::Person)), S::Attachment, {2026, 6, 1}, "");
    row("utlegg, written statement and § 4-18 notice sent: none", letters({notice}), S::Attachment, {2026, 6, 1}, "attachment.no_notice");
    row("utlegg, § 4-18 notice: sent + 14 d itself", demanded(), S::Attachment, {2026, 5, 11}, "attachment.wait");
    row("utlegg, § 4-18 notice: the day after", demanded(), S::Attachment, {2026, 5, 12}, "");
    const Edit old = both(letters({sent(S::PaymentDemand, {2025, 4, 28}, 14)}), [](CaseFacts &f) { f.claims[0].due = QDate(2025, 3, 3); });
    row("utlegg, § 4-18 notice: a year after the two weeks (§ 4-19)", old, S::Attachment, {2026, 5, 12}, "");
    row("utlegg, § 4-18 notice: a day more than that year", old, S::Attachment, {2026, 5, 13}, "attachment.window_over");
    row("utlegg, not disputed: an objection", both(demanded(), [](CaseFacts &f) { f.claims[0].disputed = true; }), S::Attachment, {2026, 6, 1}, "attachment.disputed");
    const auto aged = [](QDate fell) { return both(letters({sent(Step::PaymentDemand, {2026, 4, 27})}), [fell](CaseFacts &f) { f.claims[0].due = fell; }); };
    row("utlegg, limitation not passed: the last day", aged({2023, 6, 1}), S::Attachment, {2026, 6, 1}, "");
    row("utlegg, limitation not passed: the day after", aged({2023, 6, 1}), S::Attachment, {2026, 6, 2}, "limitation.passed");
    // konkursvarsel
    row("konkursvarsel, debtor type: a company", demanded(), S::BankruptcyNotice, {2026, 6, 15}, "");
    row("konkursvarsel, debtor type: a consumer", both(demanded(), debtor(DebtorKind::Person)), S::BankruptcyNotice, {2026, 6, 15}, "bankruptcy.consumer");
    row("konkursvarsel, debtor type: a municipality", both(demanded(), debtor(DebtorKind::Public)), S::BankruptcyNotice, {2026, 6, 15}, "bankruptcy.public");
    row("konkursvarsel, debtor type: a sole trader", both(demanded(), debtor(DebtorKind::SoleTrader)), S::BankruptcyNotice, {2026, 6, 15}, "bankruptcy.sole_trader");
    row("konkursvarsel, debtor type: a sole trader by the setting", both(both(demanded(), debtor(DebtorKind::SoleTrader)), [](CaseFacts &f) { f.policy.soleTraderNotice = true; }), S::BankruptcyNotice, {2026, 6, 15}, "");
    row("konkursvarsel, debtor type: a sole trader's private purchase", both(both(demanded(), debtor(DebtorKind::SoleTrader)), [](CaseFacts &f) { f.policy.soleTraderNotice = true; f.claims[0].consumer = true; }), S::BankruptcyNotice, {2026, 6, 15}, "bankruptcy.consumer");
    row("konkursvarsel, claim clear: disputed", both(demanded(), [](CaseFacts &f) { f.claims[0].disputed = true; }), S::BankruptcyNotice, {2026, 6, 15}, "bankruptcy.disputed");
    row("konkursvarsel, no påkrav", letters({notice}), S::BankruptcyNotice, {2026, 6, 15}, "bankruptcy.no_demand");
    row("konkursvarsel, today ≥ påkrav.sent + 28 d: four weeks to the day", demanded(), S::BankruptcyNotice, {2026, 5, 25}, "bankruptcy.wait");
    row("konkursvarsel, today ≥ påkrav.sent + 28 d: the safe day after", demanded(), S::BankruptcyNotice, {2026, 5, 26}, "");
    // konkursbegjæring
    row("konkursbegjæring § 63: no notice", demanded(), S::BankruptcyPetition, {2026, 6, 15}, "petition.no_notice");
    row("konkursbegjæring § 63: the last day of served + 14 d", served({2026, 6, 1}), S::BankruptcyPetition, {2026, 6, 15}, "petition.wait");
    row("konkursbegjæring § 63: the day after", served({2026, 6, 1}), S::BankruptcyPetition, {2026, 6, 16}, "");
    row("konkursbegjæring § 63: deadline + 14 d", served({2026, 6, 1}), S::BankruptcyPetition, {2026, 6, 29}, "");
    row("konkursbegjæring § 63: a day later", served({2026, 6, 1}), S::BankruptcyPetition, {2026, 6, 30}, "petition.window_over");
    row("konkursbegjæring § 62: three months after a failed utlegg", inVain({2026, 6, 10}), S::BankruptcyPetition, {2026, 9, 10}, "");
    row("konkursbegjæring § 62: a day later", inVain({2026, 6, 10}), S::BankruptcyPetition, {2026, 9, 11}, "petition.failure_old");
    row("konkursbegjæring § 62: a sole trader after a failed utlegg", both(inVain({2026, 6, 10}), debtor(DebtorKind::SoleTrader)), S::BankruptcyPetition, {2026, 9, 10}, "");
    // Beside the table: what the register says of the debtor (authorities page, section 2.4: stop with the reason).
    const auto stands = [](DebtorStanding standing) {
        return both(demanded(), [standing](CaseFacts &f) { f.standing = standing; f.standingSince = QDate(2026, 6, 10); });
    };
    row("debtor bankrupt: the day before", stands(DebtorStanding::Bankrupt), S::Attachment, {2026, 6, 9}, "");
    row("debtor bankrupt: no utlegg from the day itself", stands(DebtorStanding::Bankrupt), S::Attachment, {2026, 6, 10}, "bankruptcy.declared");
    row("debtor bankrupt: no letter either", stands(DebtorStanding::Bankrupt), S::FinalNotice, {2026, 6, 10}, "bankruptcy.declared");
    row("debtor dissolved by force", stands(DebtorStanding::ForcedWindingUp), S::Attachment, {2026, 6, 10}, "debtor.forced_winding_up");
    row("debtor deleted", stands(DebtorStanding::Deleted), S::FinalNotice, {2026, 6, 10}, "debtor.deleted");
    row("debtor wound up by its own will: a warning only", stands(DebtorStanding::WindingUp), S::Attachment, {2026, 6, 10}, "");
}

void TestGuardTable::guards()
{
    QFETCH(Edit, edit);
    QFETCH(int, step);
    QFETCH(QDate, day);
    QFETCH(QString, rule);
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    edit(facts);

    const Decision decision = decide(facts, day, cases::law());

    const StepOutcome &out = decision.of(static_cast<Step>(step));
    QCOMPARE(cases::text(out.refusal.rule), rule);
    QCOMPARE(out.allowed, rule.isEmpty());
}

/// What a letter may charge, and why that or nothing.
void TestGuardTable::fees_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Money>("fee");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const Edit &edit, Step step, QDate day, Money fee, const char *rule) {
        QTest::newRow(name) << edit << int(step) << day << fee << QString::fromLatin1(rule);
    };
    using S = Step;
    row("purring with fee, sent ≥ due + 14 d: thirteen", nothing, S::Reminder, {2026, 3, 15}, 0_kr, "fee.early");
    row("purring with fee, sent ≥ due + 14 d: fourteen", nothing, S::Reminder, {2026, 3, 16}, 38_kr, "fee.reminder");
    row("inkassovarsel with fee, sent ≥ due + 14 d: thirteen", nothing, S::CollectionNotice, {2026, 3, 15}, 0_kr, "fee.early");
    row("inkassovarsel with fee, sent ≥ due + 14 d: fourteen", nothing, S::CollectionNotice, {2026, 3, 16}, 38_kr, "fee.notice");
    row("no 1/20-fee after a charged inkassovarsel", letters({notice}), S::Reminder, {2026, 5, 4}, 0_kr, "fee.after_notice");
    LetterFacts free = notice;
    free.fee = {};
    row("a 1/20-fee after an inkassovarsel without fee", letters({free}), S::Reminder, {2026, 5, 4}, 38_kr, "fee.reminder");
    const LetterFacts second = sent(S::Reminder, {2026, 4, 7}, 14, 38_kr);
    row("1/20-fees in chain < 2: one charged", letters({reminder}), S::CollectionNotice, {2026, 5, 4}, 38_kr, "fee.notice");
    row("1/20-fees in chain < 2: two charged", letters({reminder, second}), S::CollectionNotice, {2026, 5, 4}, 0_kr, "fee.count");
    row("if one was charged, its deadline − sent ≥ 14 d: thirteen", letters({sent(S::Reminder, {2026, 3, 16}, 13, 38_kr)}), S::CollectionNotice, {2026, 5, 4}, 0_kr, "fee.first_deadline_short");
    row("if one was charged, its deadline − sent ≥ 14 d: fourteen", letters({reminder}), S::CollectionNotice, {2026, 4, 2}, 38_kr, "fee.notice");
    row("if one was charged, today > deadline + grace: not yet", letters({reminder}), S::CollectionNotice, {2026, 4, 1}, 0_kr, "fee.first_deadline_runs");
    const Edit small = both(debtor(DebtorKind::Person), [](CaseFacts &f) { f.claims[0].principal = 500_kr; });
    row("any fee, chapter 2 ceiling: 187.50 on a consumer's 500", both(small, letters({reminder, notice})), S::PaymentDemand, {2026, 4, 27}, 111_kr, "fee.ceiling_reduced");
    row("any fee, chapter 2 ceiling: an øre more is the next bracket", both(both(small, letters({reminder, notice})), [](CaseFacts &f) { f.claims[0].principal = 500'01_ore; }), S::PaymentDemand, {2026, 4, 27}, 113_kr, "fee.demand");
    row("any fee, claims due ≤ 2020-10-01 use the old shares", [](CaseFacts &f) { f.claims[0].due = QDate(2020, 10, 1); }, S::Reminder, {2026, 4, 1}, 75_kr, "fee.reminder");
    row("any fee, due 2020-10-02: the new shares", [](CaseFacts &f) { f.claims[0].due = QDate(2020, 10, 2); }, S::Reminder, {2026, 4, 1}, 38_kr, "fee.reminder");
    row("betalingsoppfordring, fee only after an earlier letter: none", nothing, S::PaymentDemand, {2026, 4, 27}, 0_kr, "fee.demand_no_earlier");
    row("betalingsoppfordring, fee only after a missed deadline ≥ 14 d: it gave thirteen", letters({sent(S::CollectionNotice, {2026, 4, 7}, 13)}), S::PaymentDemand, {2026, 5, 4}, 0_kr, "fee.demand_deadline_short");
    row("betalingsoppfordring, fee only after a missed deadline ≥ 14 d: it runs", letters({notice}), S::PaymentDemand, {2026, 4, 23}, 0_kr, "fee.demand_deadline_runs");
    row("betalingsoppfordring, fee only after a missed deadline ≥ 14 d: missed", letters({notice}), S::PaymentDemand, {2026, 4, 24}, 113_kr, "fee.demand");
    row("betalingsoppfordring, none charged in chain: one was", letters({notice, demand}), S::PaymentDemand, {2026, 10, 27}, 0_kr, "fee.demand_charged");
    row("betalingsoppfordring, none charged in chain: more than six months ago", letters({notice, demand}), S::PaymentDemand, {2026, 10, 28}, 113_kr, "fee.demand");
}

void TestGuardTable::fees()
{
    QFETCH(Edit, edit);
    QFETCH(int, step);
    QFETCH(QDate, day);
    QFETCH(Money, fee);
    QFETCH(QString, rule);
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    edit(facts);

    const auto found = letterFee(facts, static_cast<Step>(step), day, cases::law());

    QVERIFY(found.ok());
    QCOMPARE(found->amount, fee);
    QCOMPARE(cases::text(found->reason.rule), rule);
}

void TestGuardTable::compensations_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const Edit &edit, QDate day, Money amount, const char *rule) {
        QTest::newRow(name) << edit << day << amount << QString::fromLatin1(rule);
    };
    row("§ 3a, non-consumer: a consumer", debtor(DebtorKind::Person), {2026, 7, 1}, 0_kr, "compensation.consumer");
    row("§ 3a, non-consumer: a municipality", debtor(DebtorKind::Public), {2026, 7, 1}, 430_kr, "compensation.due");
    row("§ 3a, late interest may be claimed: on the due date", nothing, due, 0_kr, "compensation.none");
    row("§ 3a, late interest may be claimed: the day after", nothing, {2026, 3, 3}, 460_kr, "compensation.due");
    row("§ 3a, comp − out-of-court costs charged", letters({reminder, notice, demand}), {2026, 7, 1}, 241_kr, "compensation.due");
    row("§ 3a, service fee included: nothing is left",
        [](CaseFacts &f) {
            LegalFact service = cases::event(Step::BankruptcyNotice, LegalEventKind::Served, {2026, 6, 1});
            service.fee = 672_kr;
            service.costClaim = ClaimId{1};
            f.legal = {service};
        },
        {2026, 7, 1}, 0_kr, "compensation.covered");
    row("§ 3a, court costs are not out-of-court costs (inkassoloven § 21)",
        [](CaseFacts &f) {
            LegalFact petition = cases::event(Step::Attachment, LegalEventKind::Filed, {2026, 6, 1});
            petition.fee = 928_kr;
            petition.costClaim = ClaimId{1};
            f.legal = {petition};
        },
        {2026, 7, 1}, 430_kr, "compensation.due");
}

void TestGuardTable::compensations()
{
    QFETCH(Edit, edit);
    QFETCH(QDate, day);
    QFETCH(Money, amount);
    QFETCH(QString, rule);
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    edit(facts);

    const auto found = compensation(facts, day, cases::law());

    QVERIFY(found.ok());
    QCOMPARE(found->amount, amount);
    QCOMPARE(cases::text(found->reason.rule), rule);
}

/// Nothing is refused, but something is said.
void TestGuardTable::warnings_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("said");
    const auto row = [](const char *name, const Edit &edit, Step step, QDate day, const char *rule, bool said) {
        QTest::newRow(name) << edit << int(step) << day << QString::fromLatin1(rule) << said;
    };
    using S = Step;
    row("utlegg, inside 6 months of the last betalingsoppfordring: the last day", demanded(), S::Attachment, {2026, 10, 27}, "attachment.demand_old", false);
    row("utlegg, inside 6 months of the last betalingsoppfordring: warn", demanded(), S::Attachment, {2026, 10, 28}, "attachment.demand_old", true);
    row("utlegg, betalingsoppfordring attached when costs are claimed", demanded(), S::Attachment, {2026, 6, 1}, "attachment.enclose", true);
    LetterFacts noFee = demand;
    noFee.fee = {};
    row("utlegg, no costs claimed: nothing to attach for", letters({noFee}), S::Attachment, {2026, 6, 1}, "attachment.enclose", false);
    const auto in1811 = [](CaseFacts &f) { f.enforcement = EnforcementRules::New; };
    const auto inOslo = [](CaseFacts &f) { f.enforcement = EnforcementRules::Old; };
    row("utlegg, channel by regime: new rules, before the duty", both(demanded(), in1811), S::Attachment, {2026, 8, 31}, "enforcement.portal", false);
    row("utlegg, channel by regime: new rules, portal from 2026-09-01", both(demanded(), in1811), S::Attachment, {2026, 9, 1}, "enforcement.portal", true);
    row("utlegg, channel by regime: old rules, the form in four copies", both(demanded(), inOslo), S::Attachment, {2026, 9, 1}, "enforcement.form", true);
    row("konkursvarsel, sole trader on the council's reading only [U]", both(both(demanded(), debtor(DebtorKind::SoleTrader)), [](CaseFacts &f) { f.policy.soleTraderNotice = true; }), S::BankruptcyNotice, {2026, 6, 15}, "bankruptcy.sole_trader_warning", true);
    row("konkursbegjæring: warn of §§ 73, 76", served({2026, 6, 1}), S::BankruptcyPetition, {2026, 6, 16}, "petition.risk", true);
    const auto stands = [](DebtorStanding standing) {
        return both(demanded(), [standing](CaseFacts &f) { f.standing = standing; f.standingSince = QDate(2026, 6, 10); });
    };
    row("debtor under reconstruction [U]", stands(DebtorStanding::Reconstruction), S::Attachment, {2026, 6, 10}, "debtor.reconstruction", true);
    row("debtor under reconstruction: not the day before", stands(DebtorStanding::Reconstruction), S::Attachment, {2026, 6, 9}, "debtor.reconstruction", false);
    row("person under debt settlement [U]", both(stands(DebtorStanding::DebtSettlement), debtor(DebtorKind::Person)), S::Attachment, {2026, 6, 10}, "debtor.debt_settlement", true);
    row("person deceased [U]", both(stands(DebtorStanding::Deceased), debtor(DebtorKind::Person)), S::Attachment, {2026, 6, 10}, "debtor.deceased", true);
    row("company being wound up", stands(DebtorStanding::WindingUp), S::Attachment, {2026, 6, 10}, "debtor.winding_up", true);
}

void TestGuardTable::warnings()
{
    QFETCH(Edit, edit);
    QFETCH(int, step);
    QFETCH(QDate, day);
    QFETCH(QString, rule);
    QFETCH(bool, said);
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    edit(facts);

    const Decision decision = decide(facts, day, cases::law());

    QVERIFY(decision.of(static_cast<Step>(step)).allowed);
    const bool found = std::any_of(decision.remarks.begin(), decision.remarks.end(), [&](const Remark &remark) {
        return cases::text(remark.reason.rule) == rule && (remark.step < 0 || remark.step == step);
    });
    QCOMPARE(found, said);
}

void TestGuardTable::securityIsFiftyTimesR()
{
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    served({2026, 6, 1})(facts);

    const StepOutcome out = decide(facts, {2026, 6, 16}, cases::law()).of(Step::BankruptcyPetition);

    // konkursloven § 67, FOR-2005-01-27-70: 50 × 1 345.
    QCOMPARE(out.security, 67'250_kr);
    QCOMPARE(out.deadline, QDate(2026, 6, 29));
}

/// "Regime 1988", "regime allows the step", "regime 1988 for fee and name": the act of 2026 from 2026-05-04.
void TestGuardTable::regimes_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Money>("fee");
    const auto row = [](const char *name, const Edit &edit, Step step, QDate day, const char *rule, Money fee) {
        QTest::newRow(name) << edit << int(step) << day << QString::fromLatin1(rule) << fee;
    };
    using S = Step;
    row("inkassovarsel, regime 1988: its last day", nothing, S::CollectionNotice, {2026, 5, 3}, "", 38_kr);
    row("inkassovarsel, regime 1988: the act of 2026", nothing, S::CollectionNotice, {2026, 5, 4}, "regime.step", 0_kr);
    row("betalingsoppfordring, regime 1988 for fee and name: its last day", letters({notice}), S::PaymentDemand, {2026, 5, 3}, "", 113_kr);
    row("betalingsoppfordring, regime 1988 for fee and name: the act of 2026", letters({notice}), S::PaymentDemand, {2026, 5, 4}, "regime.step", 0_kr);
    row("purring under the act of 2026: allowed, no fee until § 19 has a regulation", nothing, S::Reminder, {2026, 5, 4}, "", 0_kr);
    row("§ 4-18 notice under the act of 2026: on its own", nothing, S::FinalNotice, {2026, 5, 4}, "", 0_kr);
}

void TestGuardTable::regimes()
{
    QFETCH(Edit, edit);
    QFETCH(int, step);
    QFETCH(QDate, day);
    QFETCH(QString, rule);
    QFETCH(Money, fee);
    static const LawTable law = cases::lawWithAct({2026, 5, 4});
    CaseFacts facts = cases::companyCase(10'000_kr, due);
    edit(facts);

    const StepOutcome out = decide(facts, day, law).of(static_cast<Step>(step));

    QCOMPARE(cases::text(out.refusal.rule), rule);
    QCOMPARE(out.fee, fee);
}

QTEST_GUILESS_MAIN(TestGuardTable)
#include "tst_guardtable.moc"
