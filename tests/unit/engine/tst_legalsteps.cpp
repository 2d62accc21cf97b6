// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "core/engine/courtcosts.h"
#include "core/engine/ladderplan.h"
#include "core/engine/legalstate.h"
#include "core/engine/ruleids.h"

#include <functional>

using namespace engine;
using namespace Qt::StringLiterals;
using cases::sent;
using K = LegalEventKind;

namespace {

const QDate due(2026, 8, 3);
const LetterFacts demand = sent(Step::PaymentDemand, {2026, 9, 21}, 14);

CaseFacts demanded(DebtorKind kind = DebtorKind::Company)
{
    CaseFacts facts = cases::companyCase(8'000_kr, due);
    facts.debtorKind = kind;
    facts.claims[0].consumer = kind == DebtorKind::Person;
    facts.letters = {demand};
    return facts;
}

} // namespace

using Change = std::function<void(LadderPlan &)>;

Q_DECLARE_METATYPE(Change)

/// The legal steps: safe windows, court costs by their day, events, acts and ladders.
class TestLegalSteps : public QObject
{
    Q_OBJECT

private slots:
    void windowsOfSection63_data();
    void windowsOfSection63();
    void failedAttachmentOpensThreeMonths_data();
    void failedAttachmentOpensThreeMonths();
    void feesAreMultiplesOfTheDay_data();
    void feesAreMultiplesOfTheDay();
    void aDayWithoutRettsgebyrIsRefused();
    void costsStandInTheStatement();
    void soleTraderIsWarnedByChoice();
    void anActEndsTheCreditorsOwnSteps();
    void finalNoticeOpensAttachmentUnderTheAct();
    void runningCasesAreToldOfTheAct();
    void enforcementRulesAreAnsweredOrAsked_data();
    void enforcementRulesAreAnsweredOrAsked();
    void presetsKeepTheLaw();
    void whatTheLawForbidsIsNotComposed_data();
    void whatTheLawForbidsIsNotComposed();
    void theLadderSaysWhatComes();
    void sampleIsClimbedOnTheFirstDays();
};

void TestLegalSteps::windowsOfSection63_data()
{
    QTest::addColumn<QDate>("served");
    QTest::addColumn<QDate>("payBy");
    QTest::addColumn<QDate>("opens");
    QTest::addColumn<QDate>("closes");
    QTest::newRow("the example of the authorities page") << QDate(2026, 12, 22) << QDate(2027, 1, 5) << QDate(2027, 1, 6) << QDate(2027, 1, 19);
    QTest::newRow("a weekday") << QDate(2026, 10, 20) << QDate(2026, 11, 3) << QDate(2026, 11, 4) << QDate(2026, 11, 17);
    QTest::newRow("served on a Saturday: late for the deadline, early for the court") << QDate(2026, 10, 17) << QDate(2026, 11, 2) << QDate(2026, 11, 3) << QDate(2026, 11, 13);
    QTest::newRow("the deadline is Christmas Day") << QDate(2026, 12, 11) << QDate(2026, 12, 28) << QDate(2026, 12, 29) << QDate(2027, 1, 8);
    QTest::newRow("the deadline is Maundy Thursday") << QDate(2026, 3, 19) << QDate(2026, 4, 7) << QDate(2026, 4, 8) << QDate(2026, 4, 16);
    QTest::newRow("the window closes on 17 May") << QDate(2027, 4, 19) << QDate(2027, 5, 3) << QDate(2027, 5, 4) << QDate(2027, 5, 14);
}

void TestLegalSteps::windowsOfSection63()
{
    QFETCH(QDate, served);
    QFETCH(QDate, payBy);
    QFETCH(QDate, opens);
    QFETCH(QDate, closes);

    const BankruptcyWindow window = bankruptcyWindow(served, cases::law());

    QCOMPARE(window.payBy, payBy);
    QCOMPARE(window.opens, opens);
    QCOMPARE(window.closes, closes);
    QCOMPARE(earliestService({2026, 11, 23}, cases::law()), QDate(2026, 12, 22));
}

void TestLegalSteps::failedAttachmentOpensThreeMonths_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("the Monday after") << QDate(2026, 8, 31) << u""_s;
    QTest::newRow("the last day is a Sunday: Friday before it") << QDate(2026, 11, 27) << u""_s;
    QTest::newRow("the Saturday is too late on the safe side") << QDate(2026, 11, 28) << u"petition.failure_old"_s;
}

void TestLegalSteps::failedAttachmentOpensThreeMonths()
{
    QFETCH(QDate, day);
    QFETCH(QString, refusal);
    // konkursloven § 62 asks for no accounts and no notice: open against a sole trader too.
    CaseFacts facts = cases::companyCase(8'000_kr, QDate(2026, 4, 1));
    facts.debtorKind = DebtorKind::SoleTrader;
    facts.letters = {sent(Step::PaymentDemand, {2026, 5, 20}, 14)};
    facts.legal = {cases::event(Step::Attachment, K::Filed, {2026, 6, 10}), cases::event(Step::Attachment, K::NothingFound, {2026, 8, 29})};

    const StepOutcome out = decide(facts, day, cases::law()).of(Step::BankruptcyPetition);

    QCOMPARE(cases::text(out.refusal.rule), refusal);
    QCOMPARE(out.allowed, refusal.isEmpty());
}

void TestLegalSteps::feesAreMultiplesOfTheDay_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("vat");
    QTest::addColumn<Money>("fee");
    QTest::addColumn<Money>("writing");
    QTest::addColumn<Money>("security");
    const auto row = [](const char *name, Step step, QDate day, Money fee, Money writing = {}, Money security = {}, bool vat = false) {
        QTest::newRow(name) << int(step) << day << vat << fee << writing << security;
    };
    row("rettsgebyrloven § 14 in 2024: 1.21 R", Step::Attachment, {2024, 12, 31}, 1'545_kr, 638'50_ore);
    row("rettsgebyrloven § 14 in 2025: 0.69 R", Step::Attachment, {2025, 1, 1}, 906_kr, 657_kr);
    row("rettsgebyrloven § 14 in 2026: 0.69 R", Step::Attachment, {2026, 11, 21}, 928_kr, 672'50_ore);
    row("FOR-2020-10-23-2120 § 2: VAT on the cost of writing", Step::Attachment, {2026, 11, 21}, 928_kr, 840'62_ore, {}, true);
    row("rettsgebyrloven § 7: 1.54 R", Step::Conciliation, {2026, 11, 21}, 2'071_kr);
    row("rettsgebyrloven § 25: 0.5 R", Step::BankruptcyNotice, {2026, 11, 21}, 672_kr);
    row("rettsgebyrloven § 25 before July 2024: 0.4 R", Step::BankruptcyNotice, {2024, 6, 30}, 510_kr);
    row("konkursloven § 67: 50 R as security", Step::BankruptcyPetition, {2026, 11, 21}, 0_kr, {}, 67'250_kr);
    row("an agency costs the State nothing", Step::Agency, {2026, 11, 21}, 0_kr);
}

void TestLegalSteps::feesAreMultiplesOfTheDay()
{
    QFETCH(int, step);
    QFETCH(QDate, day);
    QFETCH(bool, vat);
    QFETCH(Money, fee);
    QFETCH(Money, writing);
    QFETCH(Money, security);
    Policy policy;
    policy.vatOnCosts = vat;

    const StepCosts costs = stepCosts(static_cast<Step>(step), policy, day, cases::law());
    policy.chargeWriting = false;

    QVERIFY(!costs.missing && costs.feeReason.isSet());
    QCOMPARE(costs.fee, fee);
    QCOMPARE(costs.writing, writing);
    QCOMPARE(costs.security, security);
    QCOMPARE(stepCosts(static_cast<Step>(step), policy, day, cases::law()).writing, 0_kr);
}

void TestLegalSteps::aDayWithoutRettsgebyrIsRefused()
{
    CaseFacts facts = demanded();
    facts.policy.chargeInterest = false;
    const StepOutcome out = decide(facts, {2027, 1, 4}, cases::law()).of(Step::Attachment);

    QVERIFY(!out.allowed);
    QCOMPARE(cases::text(out.refusal.rule), u"rate.missing.rettsgebyr"_s);
}

void TestLegalSteps::costsStandInTheStatement()
{
    CaseFacts facts = demanded();
    facts.policy.chargeInterest = false;
    LegalFact filed = cases::event(Step::Attachment, K::Filed, {2026, 10, 6});
    filed.fee = 928_kr;
    filed.feeMultipleE4 = 6'900;
    filed.writing = 672'50_ore;
    filed.writingMultipleE4 = 5'000;
    filed.rettsgebyr = 1'345_kr;
    filed.costClaim = ClaimId{1};
    facts.legal = {filed};
    facts.payments = {cases::payment({2026, 10, 9}, 1'000_kr, 0_kr, 0_kr)};

    const auto before = statement(facts, {2026, 10, 5}, cases::law());
    const auto after = statement(facts, {2026, 10, 9}, cases::law());
    facts.legal.push_back(cases::event(Step::Attachment, K::Refused, {2026, 10, 20}));
    const auto refused = statement(facts, {2026, 10, 20}, cases::law());

    QVERIFY(before && after && refused);
    QVERIFY(before->claims[0].costLines.empty());
    QCOMPARE(before->total, 8'000_kr);
    QCOMPARE(after->claims[0].costLines.size(), size_t(2));
    QCOMPARE(after->claims[0].costLines[0].paid, 928_kr);
    QCOMPARE(after->claims[0].costLines[1].paid, 72_kr);
    QCOMPARE(after->claims[0].costs, 600'50_ore);
    QCOMPARE(after->total, 8'600'50_ore);
    // tvangsfullbyrdelsesloven § 3-1: what was refused was not necessary; the debtor has his money back.
    QVERIFY(refused->claims[0].costLines[0].reversed && refused->claims[0].costLines[1].reversed);
    QCOMPARE(refused->total, 7'000_kr);
    QCOMPARE(decide(facts, {2026, 10, 9}, cases::law()).of(Step::Conciliation).total, 8'600'50_ore + 2'071_kr);
}

void TestLegalSteps::soleTraderIsWarnedByChoice()
{
    CaseFacts facts = demanded(DebtorKind::SoleTrader);
    const QDate day(2026, 10, 20);

    QCOMPARE(decide(facts, day, cases::law()).of(Step::BankruptcyNotice).refusal.rule, rule::bankruptcySoleTrader);
    facts.policy.soleTraderNotice = true;
    const Decision decision = decide(facts, day, cases::law());
    QVERIFY(decision.of(Step::BankruptcyNotice).allowed);
    QVERIFY(std::any_of(decision.remarks.begin(), decision.remarks.end(),
                        [](const Remark &one) { return one.reason.rule == rule::bankruptcySoleTraderWarning; }));
}

void TestLegalSteps::anActEndsTheCreditorsOwnSteps()
{
    const LawTable future = cases::lawWithAct({2026, 11, 1});
    const CaseFacts facts = cases::companyCase(8'000_kr, due);

    const Decision eve = decide(facts, {2026, 10, 31}, future);
    const Decision first = decide(facts, {2026, 11, 1}, future);

    QVERIFY(eve.of(Step::CollectionNotice).allowed && eve.of(Step::PaymentDemand).allowed);
    QCOMPARE(eve.of(Step::Reminder).fee, 38_kr);
    QCOMPARE(first.of(Step::CollectionNotice).refusal.rule, rule::regimeStep);
    QCOMPARE(first.of(Step::PaymentDemand).refusal.rule, rule::regimeStep);
    QVERIFY(first.of(Step::Reminder).allowed);
    QCOMPARE(first.of(Step::Reminder).fee, 0_kr);
    QCOMPARE(first.of(Step::Reminder).feeReason.rule, rule::feeRegime);
}

void TestLegalSteps::finalNoticeOpensAttachmentUnderTheAct()
{
    const LawTable future = cases::lawWithAct({2026, 9, 1});
    CaseFacts facts = cases::companyCase(8'000_kr, due);

    QCOMPARE(decide(facts, {2026, 9, 2}, cases::law()).of(Step::FinalNotice).refusal.rule, rule::stepDemandFirst);
    QVERIFY(decide(facts, {2026, 9, 2}, future).of(Step::FinalNotice).allowed);
    QCOMPARE(decide(facts, {2026, 9, 2}, future).of(Step::Attachment).refusal.rule, rule::attachmentNoNotice2026);
    facts.letters = {sent(Step::FinalNotice, {2026, 9, 2}, 14)};
    const StepOutcome wait = decide(facts, {2026, 9, 16}, future).of(Step::Attachment);
    QCOMPARE(wait.refusal.rule, rule::attachmentWait);
    QCOMPARE(wait.refusal.earliest, QDate(2026, 9, 17));
    const StepOutcome open = decide(facts, {2026, 9, 17}, future).of(Step::Attachment);
    QVERIFY(open.allowed);
    // § 4-19: a year after the two weeks; the six months of inkassoloven § 11 are gone with the act.
    QCOMPARE(open.deadline, QDate(2027, 9, 16));
    QCOMPARE(decide(facts, {2026, 9, 17}, future).of(Step::FinalNotice).refusal.rule, rule::stepNoticeValid);
}

void TestLegalSteps::runningCasesAreToldOfTheAct()
{
    const LawTable future = cases::lawWithAct({2026, 11, 1});
    const CaseFacts facts = demanded();
    const auto told = [&](QDate day, const LawTable &law) {
        QStringList out;
        for (const Remark &remark : decide(facts, day, law).remarks) {
            if (remark.step < 0)
                out.append(cases::text(remark.reason.rule));
        }
        return out;
    };

    QCOMPARE(told({2026, 9, 19}, future), QStringList());
    QCOMPARE(told({2026, 9, 20}, future), QStringList{u"regime.coming"_s});
    QCOMPARE(told({2026, 11, 1}, future), QStringList{u"regime.running"_s});
    QCOMPARE(told({2026, 11, 1}, cases::law()), QStringList());
    // The demand sent under the act of 1988 still is the notice of § 4-18.
    QVERIFY(decide(facts, {2026, 11, 2}, future).of(Step::Attachment).allowed);
}

void TestLegalSteps::enforcementRulesAreAnsweredOrAsked_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("municipality");
    QTest::addColumn<int>("rules");
    QTest::addColumn<bool>("ask");
    QTest::addColumn<bool>("duty");
    using R = EnforcementRules;
    const auto row = [](const char *name, QDate day, R told, int municipality, R rules, bool ask, bool duty) {
        QTest::newRow(name) << day << int(told) << municipality << int(rules) << ask << duty;
    };
    row("2025: old for all, whatever was answered", {2025, 12, 1}, R::New, 5501, R::Old, false, false);
    row("2026, nothing known", {2026, 10, 6}, R::Unknown, 0, R::Unknown, true, false);
    row("2026, Tromsø: new, but ask", {2026, 10, 6}, R::Unknown, 5501, R::New, true, true);
    row("2026, Oslo: old, but ask", {2026, 10, 6}, R::Unknown, 301, R::Old, true, false);
    row("2026, the user looked up: old although in Tromsø", {2026, 10, 6}, R::Old, 5501, R::Old, false, false);
    row("2026, the user looked up: new", {2026, 10, 6}, R::New, 301, R::New, false, true);
    row("the day before the duty to file electronically", {2026, 8, 31}, R::New, 0, R::New, false, false);
    row("FOR-2026-03-19-441: its first day", {2026, 9, 1}, R::New, 0, R::New, false, true);
    row("2027: new for all", {2027, 1, 1}, R::Old, 301, R::New, false, true);
}

void TestLegalSteps::enforcementRulesAreAnsweredOrAsked()
{
    QFETCH(QDate, day);
    QFETCH(int, told);
    QFETCH(int, municipality);
    QFETCH(int, rules);
    QFETCH(bool, ask);
    QFETCH(bool, duty);
    CaseFacts facts = demanded();
    facts.enforcement = static_cast<EnforcementRules>(told);
    facts.municipality = municipality;

    const Enforcement how = enforcementOn(facts, day, cases::law());

    QCOMPARE(int(how.rules), rules);
    QCOMPARE(how.ask, ask);
    QCOMPARE(how.electronicDuty, duty);
    QVERIFY(how.reason.isSet() && !cases::law().rules().sentence(how.reason, u"nn"_s).isEmpty());
    QCOMPARE(how.row != nullptr, how.rules != EnforcementRules::Unknown);
    if (how.row) {
        QCOMPARE(how.row->answerDays, how.rules == EnforcementRules::New ? 21 : 14);
        QCOMPARE(how.row->copies, how.rules == EnforcementRules::New ? 0 : 4);
    }
}

void TestLegalSteps::presetsKeepTheLaw()
{
    for (const auto &[preset, name] : EnumNames<LadderPreset>::names) {
        for (const DebtorKind kind : ladderKinds) {
            const auto problems = ladderProblems(presetLadder(preset, kind), kind, Policy(), {2026, 11, 21}, cases::law());
            QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().rule.data());
        }
    }
}

void TestLegalSteps::whatTheLawForbidsIsNotComposed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QDate>("act");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, DebtorKind kind, const Change &change, const char *rule, QDate act = {}) {
        QTest::newRow(name) << int(kind) << change << act << QString::fromLatin1(rule);
    };
    row("inkassoloven § 9: ten days", DebtorKind::Company, [](LadderPlan &p) { p.deadlineDays[2] = 10; }, "ladder.deadline_short");
    row("inkassoloven § 10: thirteen days", DebtorKind::Company, [](LadderPlan &p) { p.deadlineDays[3] = 13; }, "ladder.deadline_short");
    row("a letter that is left out may have any deadline", DebtorKind::Company, [](LadderPlan &p) { p.uses[2] = false; p.deadlineDays[2] = 3; }, "");
    row("a deadline of no days", DebtorKind::Company, [](LadderPlan &p) { p.deadlineDays[1] = 0; }, "ladder.days");
    row("grace of less than no days", DebtorKind::Company, [](LadderPlan &p) { p.graceDays[1] = -1; }, "ladder.days");
    row("utlegg against a municipality", DebtorKind::Public, [](LadderPlan &p) { p.route = LegalRoute::Attachment; }, "attachment.public");
    row("konkurs against a municipality", DebtorKind::Public, [](LadderPlan &p) { p.route = LegalRoute::Bankruptcy; }, "bankruptcy.public");
    row("konkurs against a consumer", DebtorKind::Person, [](LadderPlan &p) { p.route = LegalRoute::Bankruptcy; }, "bankruptcy.consumer");
    row("konkurs against a sole trader, not switched on", DebtorKind::SoleTrader, [](LadderPlan &p) { p.route = LegalRoute::Bankruptcy; }, "bankruptcy.sole_trader");
    row("§ 4-18: utlegg without a notice", DebtorKind::Company, [](LadderPlan &p) { p.uses[3] = false; }, "ladder.no_notice");
    row("agency without a notice", DebtorKind::Company, [](LadderPlan &p) { p.uses = {true, false, false, false, false}; p.route = LegalRoute::Agency; }, "");
    row("nothing at all", DebtorKind::Company, [](LadderPlan &p) { p.uses.fill(false); p.route = LegalRoute::None; }, "ladder.empty");
    row("the act of 2026 gives no collection notice", DebtorKind::Company, [](LadderPlan &) {}, "regime.step", {2026, 11, 1});
    row("the act of 2026: the final notice is enough", DebtorKind::Company, [](LadderPlan &p) { p.uses = {true, true, false, false, true}; }, "", {2026, 11, 1});
}

void TestLegalSteps::whatTheLawForbidsIsNotComposed()
{
    QFETCH(int, kind);
    QFETCH(Change, change);
    QFETCH(QDate, act);
    QFETCH(QString, rule);
    const LawTable future = cases::lawWithAct(act.isValid() ? act : QDate(2090, 1, 1));
    LadderPlan plan = presetLadder(LadderPreset::Normal, static_cast<DebtorKind>(kind));
    change(plan);

    const auto problems = ladderProblems(plan, static_cast<DebtorKind>(kind), Policy(), {2026, 11, 21}, future);

    QCOMPARE(problems.empty(), rule.isEmpty());
    if (!rule.isEmpty()) {
        QCOMPARE(cases::text(problems.front().rule), rule);
        QVERIFY(!future.rules().sentence(problems.front(), u"nb"_s).isEmpty());
    }
}

void TestLegalSteps::theLadderSaysWhatComes()
{
    CaseFacts facts = cases::companyCase(8'000_kr, due);
    LadderPlan &plan = facts.policy.ladders[ladderIndex(DebtorKind::Company)];
    plan = presetLadder(LadderPreset::Firm, DebtorKind::Company);

    QCOMPARE(decide(facts, {2026, 8, 20}, cases::law()).coming, Step::Reminder);
    facts.letters = {sent(Step::Reminder, {2026, 8, 20}, 14)};
    QCOMPARE(decide(facts, {2026, 9, 10}, cases::law()).coming, Step::PaymentDemand);
    // One day of grace, not the three of the settings.
    QVERIFY(decide(facts, {2026, 9, 4}, cases::law()).of(Step::PaymentDemand).allowed);
    facts.letters.push_back(demand);
    QCOMPARE(decide(facts, {2026, 10, 6}, cases::law()).coming, Step::BankruptcyNotice);
    plan.route = LegalRoute::Attachment;
    QCOMPARE(decide(facts, {2026, 10, 6}, cases::law()).coming, Step::Attachment);
    facts.legal = {cases::event(Step::Attachment, K::Filed, {2026, 10, 6})};
    QCOMPARE(decide(facts, {2026, 10, 7}, cases::law()).coming, Step::Attachment);
    QCOMPARE(decide(facts, {2026, 10, 7}, cases::law()).next, -1);
    facts.legal.push_back(cases::event(Step::Attachment, K::NothingFound, {2026, 10, 30}));
    QCOMPARE(decide(facts, {2026, 11, 2}, cases::law()).coming, Step::BankruptcyPetition);
    facts.legal.clear();
    plan.route = LegalRoute::None;
    const Decision over = decide(facts, {2026, 10, 6}, cases::law());
    QVERIFY(over.ladderOver);
    QCOMPARE(over.next, -1);
    QVERIFY2(over.of(Step::Attachment).allowed, "the ladder says what comes, not what the law allows");
}

void TestLegalSteps::sampleIsClimbedOnTheFirstDays()
{
    const auto rungs = sampleLadder(presetLadder(LadderPreset::Normal, DebtorKind::Company), DebtorKind::Company, 10'000_kr, due, due,
                                    Policy(), cases::law());

    QCOMPARE(rungs.size(), size_t(6));
    QCOMPARE(rungs[0].step, Step::PaymentReminder);
    QCOMPARE(rungs[0].day, QDate(2026, 8, 4));
    QCOMPARE(rungs[5].step, Step::Attachment);
    for (size_t i = 1; i < rungs.size(); ++i)
        QVERIFY(rungs[i].day > rungs[i - 1].deadline);
}

QTEST_GUILESS_MAIN(TestLegalSteps)
#include "tst_legalsteps.moc"
