// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/ruleids.h"

#include <QSet>

#include <optional>
#include <set>
#include <tuple>

using namespace engine;
using namespace Qt::StringLiterals;
using cases::sent;

namespace {

const QDate due(2026, 3, 2);

/// What a letter of a step may have become; nothing when it was never made.
using Fate = std::optional<LetterState>;
const QList<Fate> fates{std::nullopt, LetterState::Posted, LetterState::Generated, LetterState::Returned};

/// Every combination of the five letters, numbered.
std::vector<LetterFacts> history(int number)
{
    std::vector<LetterFacts> letters;
    QDate day = due.addDays(15);
    for (int step = 0; step < 5; ++step, number /= 4) {
        const Fate fate = fates[number % 4];
        if (fate) {
            LetterFacts letter = sent(static_cast<Step>(step), day, step == 0 ? 7 : 14);
            letters.push_back(cases::inState(letter, *fate));
        }
        day = day.addDays(20);
    }
    return letters;
}
constexpr int histories = 4 * 4 * 4 * 4 * 4;

struct State
{
    const char *name;
    void (*set)(CaseFacts &);
};
const State states[]{
    {"active", [](CaseFacts &) {}},
    {"paused", [](CaseFacts &f) { f.state = CaseState::Paused; f.pausedUntil = QDate(2026, 7, 1); }},
    {"paused without end", [](CaseFacts &f) { f.state = CaseState::Paused; }},
    {"disputed", [](CaseFacts &f) { f.state = CaseState::Disputed; }},
    {"closed", [](CaseFacts &f) { f.state = CaseState::Closed; }},
    {"claim disputed", [](CaseFacts &f) { f.claims[0].disputed = true; }},
    {"paid", [](CaseFacts &f) { f.policy.chargeInterest = false; f.claims[0].paidBefore = f.claims[0].principal; }},
    {"small rest", [](CaseFacts &f) { f.policy.chargeInterest = false; f.claims[0].paidBefore = f.claims[0].principal - 3_kr; }},
    {"no due date", [](CaseFacts &f) { f.claims[0].due = {}; }},
    {"foreign currency", [](CaseFacts &f) { f.claims[0].kroner = false; }},
    {"balance", [](CaseFacts &f) { f.claims[0].balanceOnly = true; }},
    {"no address", [](CaseFacts &f) { f.hasAddress = false; }},
    {"short deadlines", [](CaseFacts &f) { f.policy.deadlineDays = {7, 7, 7, 7, 7}; }},
    {"no interest", [](CaseFacts &f) { f.policy.chargeInterest = false; }},
    {"small claim", [](CaseFacts &f) { f.claims[0].principal = 45_kr; }},
    {"no claims", [](CaseFacts &f) { f.claims.clear(); }},
    {"time-barred", [](CaseFacts &f) { f.claims[0].due = QDate(2022, 1, 3); }},
    {"bankrupt by the register", [](CaseFacts &f) { f.standing = DebtorStanding::Bankrupt; f.standingSince = QDate(2026, 5, 1); }},
    {"dissolved by force", [](CaseFacts &f) { f.standing = DebtorStanding::ForcedWindingUp; f.standingSince = QDate(2026, 5, 1); }},
    {"deleted", [](CaseFacts &f) { f.standing = DebtorStanding::Deleted; f.standingSince = QDate(2026, 5, 1); }},
    {"wound up", [](CaseFacts &f) { f.standing = DebtorStanding::WindingUp; f.standingSince = QDate(2026, 5, 1); }},
    {"second claim not due", [](CaseFacts &f) { f.claims.push_back(cases::claim(2, 900_kr, QDate(2026, 12, 1))); }},
};

const DebtorKind kinds[]{DebtorKind::Unknown, DebtorKind::Person, DebtorKind::SoleTrader, DebtorKind::Company, DebtorKind::Public};

/// What has become of the legal steps, on days after the letters.
struct Legal
{
    const char *name;
    std::vector<LegalFact> events;
};
const std::vector<Legal> &legals()
{
    using K = LegalEventKind;
    static const std::vector<Legal> all{
        {"attachment filed", {cases::event(Step::Attachment, K::Filed, {2026, 6, 24})}},
        {"attachment refused", {cases::event(Step::Attachment, K::Filed, {2026, 6, 24}), cases::event(Step::Attachment, K::Refused, {2026, 6, 29})}},
        {"attachment taken", {cases::event(Step::Attachment, K::Filed, {2026, 6, 24}), cases::event(Step::Attachment, K::Attached, {2026, 6, 29})}},
        {"attachment in vain", {cases::event(Step::Attachment, K::Filed, {2026, 6, 24}), cases::event(Step::Attachment, K::NothingFound, {2026, 8, 29})}},
        {"konkursvarsel handed in", {cases::event(Step::BankruptcyNotice, K::Filed, {2026, 6, 25})}},
        {"konkursvarsel served early", {cases::event(Step::BankruptcyNotice, K::Served, {2026, 5, 20})}},
        {"konkursvarsel served", {cases::event(Step::BankruptcyNotice, K::Filed, {2026, 6, 25}), cases::event(Step::BankruptcyNotice, K::Served, {2026, 9, 1})}},
        {"petition filed", {cases::event(Step::BankruptcyPetition, K::Filed, {2026, 6, 25})}},
        {"declared bankrupt", {cases::event(Step::BankruptcyPetition, K::Declared, {2026, 6, 25})}},
        {"conciliation filed", {cases::event(Step::Conciliation, K::Filed, {2026, 6, 25})}},
        {"conciliation decided", {cases::event(Step::Conciliation, K::Filed, {2026, 5, 25}), cases::event(Step::Conciliation, K::Decided, {2026, 6, 25})}},
        {"agency", {cases::event(Step::Agency, K::Filed, {2026, 6, 25})}},
    };
    return all;
}

const QDate days[]{due, due.addDays(1), due.addDays(14), QDate(2026, 4, 20), QDate(2026, 5, 26), QDate(2026, 6, 30),
                   QDate(2026, 9, 10), QDate(2026, 11, 21), QDate(2027, 1, 4), QDate(2027, 12, 1)};

} // namespace

/// Walks the whole product of case states, debtors, letter histories, days and steps.
class TestLadderWalk : public QObject
{
    Q_OBJECT

    using Shape = std::tuple<std::string_view, bool, bool, int, qint64>;
    std::set<Shape> m_said;
    QSet<QString> m_rules;

    void checkWords(const Reason &reason);
    void checkOutcome(const StepOutcome &out, QDate day, const CaseFacts &facts);

private slots:
    void everyCombinationIsAnswered_data();
    void everyCombinationIsAnswered();
    void everyLegalEventAndActIsAnswered_data();
    void everyLegalEventAndActIsAnswered();
    void everyRefusalRuleWasMet();
};

void TestLadderWalk::checkWords(const Reason &reason)
{
    // One sentence per shape of reason is enough: the words are the same for every day.
    const Shape key{reason.rule, reason.earliest.isValid(), reason.date.isValid(), reason.step, reason.number};
    if (!m_said.insert(key).second)
        return;
    m_rules.insert(cases::text(reason.rule));
    const QString shape = cases::text(reason.rule);
    const RuleBook &book = cases::law().rules();
    QVERIFY2(!book.law(reason).isEmpty(), qPrintable(shape));
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        const QString sentence = book.sentence(reason, language);
        const QString needs = book.needs(reason, language);
        QVERIFY2(!sentence.isEmpty(), qPrintable(shape));
        QVERIFY2(!sentence.contains(u'{') && !needs.contains(u'{'), qPrintable(sentence + needs));
        // A date that was never given would be printed as a dash, a step without a name as «».
        QVERIFY2(!sentence.contains(u'–') && !needs.contains(u'–'), qPrintable(sentence + needs));
        QVERIFY2(!sentence.contains(u"«»"_s) && !sentence.contains(u"“”"_s), qPrintable(sentence));
    }
}

void TestLadderWalk::checkOutcome(const StepOutcome &out, QDate day, const CaseFacts &facts)
{
    QCOMPARE(out.allowed, !out.refusal.isSet());
    if (!out.allowed) {
        checkWords(out.refusal);
        QVERIFY(!out.feeReason.isSet());
        QVERIFY(out.total.isZero() && out.fee.isZero() && out.compensation.isZero() && out.interest.isZero());
        QVERIFY(out.writing.isZero() && out.security.isZero());
        if (out.refusal.earliest.isValid())
            QVERIFY2(out.refusal.earliest > day, out.refusal.rule.data());
        return;
    }
    checkWords(out.feeReason);
    QVERIFY(out.total.isPositive());
    if (!isLetterStep(out.step)) {
        // A legal step has no deadline for the debtor; what is named is the last day to hand it in.
        QVERIFY(!out.deadline.isValid() || out.deadline >= day);
        QCOMPARE(out.writing.isPositive(), out.step == Step::Attachment && facts.policy.chargeWriting);
        QCOMPARE(out.security.isPositive(), out.step == Step::BankruptcyPetition);
        QVERIFY(out.step == Step::Agency || out.step == Step::BankruptcyPetition || out.fee.isPositive());
        QVERIFY(out.compensation.isZero());
        return;
    }
    QVERIFY(out.deadline >= day.addDays(facts.policy.deadlineDays[size_t(out.step)]));
    QVERIFY(calendar::isBankDay(out.deadline));
    QVERIFY(out.total.isPositive());
    QVERIFY(!out.fee.isNegative() && !out.compensation.isNegative() && !out.interest.isNegative());
    QVERIFY(out.total >= out.interest + out.fee + out.compensation);
    if (out.step == Step::PaymentReminder)
        QVERIFY(out.fee.isZero() && out.interest.isZero());
    if (out.step != Step::FinalNotice)
        QVERIFY(out.compensation.isZero());
    if (facts.claims[0].consumer)
        QVERIFY(out.compensation.isZero());
}

void TestLadderWalk::everyCombinationIsAnswered_data()
{
    QTest::addColumn<int>("state");
    for (int state = 0; state < int(std::size(states)); ++state)
        QTest::newRow(states[state].name) << state;
}

void TestLadderWalk::everyCombinationIsAnswered()
{
    QFETCH(int, state);
    for (const DebtorKind kind : kinds) {
        for (int number = 0; number < histories; ++number) {
            CaseFacts facts = cases::companyCase(1'200_kr, due);
            facts.debtorKind = kind;
            facts.claims[0].consumer = kind == DebtorKind::Person || kind == DebtorKind::Unknown;
            facts.letters = history(number);
            states[state].set(facts);
            for (const QDate day : days) {
                const Decision decision = decide(facts, day, cases::law());
                for (const StepOutcome &out : decision.steps) {
                    checkOutcome(out, day, facts);
                    if (QTest::currentTestFailed())
                        return;
                }
                QVERIFY(decision.next >= -1 && decision.next < stepCount);
                QVERIFY(decision.next < 0 || decision.steps[size_t(decision.next)].allowed);
                // Out of its turn only a letter is proposed, never a way to the authorities.
                for (int i = 0; decision.next < 0 && i < letterStepCount; ++i)
                    QVERIFY(!decision.steps[size_t(i)].allowed);
                if (number % 37 == 0) {
                    for (const StepOutcome &out : decision.steps) {
                        // The named day must be right: the same rule does not refuse the step then.
                        const QDate earliest = out.refusal.earliest;
                        if (earliest.isValid())
                            QVERIFY2(decide(facts, earliest, cases::law()).of(out.step).refusal.rule != out.refusal.rule,
                                     out.refusal.rule.data());
                    }
                    const Decision again = decide(facts, day, cases::law());
                    for (size_t i = 0; i < decision.steps.size(); ++i) {
                        QCOMPARE(again.steps[i].allowed, decision.steps[i].allowed);
                        QCOMPARE(again.steps[i].refusal.rule, decision.steps[i].refusal.rule);
                        QCOMPARE(again.steps[i].refusal.earliest, decision.steps[i].refusal.earliest);
                        QCOMPARE(again.steps[i].total, decision.steps[i].total);
                    }
                    QCOMPARE(again.next, decision.next);
                    QCOMPARE(again.comingFrom, decision.comingFrom);
                }
            }
        }
    }
}

void TestLadderWalk::everyLegalEventAndActIsAnswered_data()
{
    everyCombinationIsAnswered_data();
}

/// The same product with what came of the legal steps, under the act of 1988 and under the one of 2026,
/// for sole traders with and without the konkursvarsel switched on.
void TestLadderWalk::everyLegalEventAndActIsAnswered()
{
    QFETCH(int, state);
    static const LawTable future = cases::lawWithAct({2026, 5, 1});
    for (const LawTable *law : {&cases::law(), &future}) {
        for (const DebtorKind kind : kinds) {
            for (size_t legal = 0; legal < legals().size(); ++legal) {
                // Letters that were posted or never made.
                for (int number = 0; number < histories; ++number) {
                    if ((number & 0b1010101010) != 0)
                        continue;
                    CaseFacts facts = cases::companyCase(1'200_kr, due);
                    facts.debtorKind = kind;
                    facts.claims[0].consumer = kind == DebtorKind::Person || kind == DebtorKind::Unknown;
                    facts.letters = history(number);
                    facts.legal = legals()[legal].events;
                    facts.policy.soleTraderNotice = number % 3 == 0;
                    facts.municipality = number % 5 == 0 ? 5501 : number % 7 == 0 ? 301 : 0;
                    states[state].set(facts);
                    for (const QDate day : days) {
                        const Decision decision = decide(facts, day, *law);
                        for (const StepOutcome &out : decision.steps) {
                            checkOutcome(out, day, facts);
                            if (QTest::currentTestFailed())
                                return;
                            const QDate earliest = out.refusal.earliest;
                            if (number % 16 != 0 || !earliest.isValid())
                                continue;
                            // Following the named days ends on the first lawful day, or in what waiting does not cure.
                            QVERIFY(decide(facts, earliest, *law).of(out.step).refusal.rule != out.refusal.rule);
                            QVERIFY(!decide(facts, earliest.addDays(-1), *law).of(out.step).allowed);
                            if (const QDate first = firstLawful(facts, out.step, day, *law); first.isValid())
                                QVERIFY(decide(facts, first, *law).of(out.step).allowed && !decide(facts, first.addDays(-1), *law).of(out.step).allowed);
                        }
                        for (const Remark &remark : decision.remarks)
                            checkWords(remark.reason);
                    }
                }
            }
        }
    }
}

void TestLadderWalk::everyRefusalRuleWasMet()
{
    // The walk is only worth something when it comes by all the doors.
    for (const char *id : {"case.closed", "case.paused", "case.paused_open", "case.disputed", "case.nothing_open", "case.small_rest",
                           "outbox.pending", "debtor.no_address", "item.no_due_date", "item.not_due", "item.currency",
                           "item.balance_only", "item.disputed", "step.taken", "step.later_taken", "step.demand_valid",
                           "step.demand_first", "deadline.runs", "deadline.too_short", "rate.missing.late_interest",
                           "rate.missing.compensation", "attachment.public", "attachment.disputed", "attachment.no_notice",
                           "attachment.wait", "attachment.window_over", "attachment.demand_old", "debtor.winding_up", "debtor.forced_winding_up", "debtor.deleted", "bankruptcy.public",
                           "bankruptcy.consumer", "bankruptcy.sole_trader", "bankruptcy.disputed", "bankruptcy.no_demand",
                           "bankruptcy.wait", "petition.no_notice", "conciliation.no_notice", "agency.wait", "agency.minimum",
                           "limitation.passed", "fee.none.legal", "cost.attachment", "cost.conciliation", "cost.service", "cost.petition", "fee.early", "fee.reminder", "fee.notice", "fee.demand",
                           "fee.demand_no_earlier", "compensation.due", "compensation.consumer", "fee.none.payment_reminder",
                           "attachment.filed", "attachment.taken", "attachment.no_notice_2026", "attachment.window_over_2026", "step.notice_valid",
                           "bankruptcy.notice_filed", "bankruptcy.notice_served", "bankruptcy.declared", "petition.not_served", "petition.served_early",
                           "petition.wait", "petition.window_over", "petition.sole_trader", "petition.failure_old", "petition.filed", "conciliation.filed",
                           "conciliation.decided", "agency.handed", "regime.step", "regime.running", "enforcement.ask", "enforcement.group_old",
                           "enforcement.group_new", "petition.risk", "bankruptcy.sole_trader_warning"})
        QVERIFY2(m_rules.contains(QString::fromLatin1(id)), id);
}

QTEST_GUILESS_MAIN(TestLadderWalk)
#include "tst_ladderwalk.moc"
