// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/caseeconomics.h"
#include "core/workflow/ladderworkflow.h"
#include "core/workflow/lawworkflow.h"
#include "core/workflow/rehearsal.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(u":/law/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shipped rates with a further row at the end of a series.
QByteArray withRow(QByteArray rates, const QString &id, const QString &from, const QString &value)
{
    QJsonObject root = QJsonDocument::fromJson(rates).object();
    QJsonArray series = root[u"series"_s].toArray();
    for (qsizetype i = 0; i < series.size(); ++i) {
        QJsonObject one = series[i].toObject();
        if (one[u"id"_s] != id)
            continue;
        QJsonArray rows = one[u"rows"_s].toArray();
        rows.append(QJsonObject{{u"from"_s, from}, {u"value"_s, value}, {u"law"_s, u"rehearsal"_s}, {u"source"_s, u"rehearsal"_s}, {u"verified"_s, u"product"_s}});
        one[u"rows"_s] = rows;
        series[i] = one;
    }
    root[u"series"_s] = series;
    return QJsonDocument(root).toJson();
}

/// The shipped rates with another value in the row that begins on a day.
QByteArray withValue(QByteArray rates, const QByteArray &row, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = rates.indexOf(row);
    const qsizetype value = rates.indexOf(from, at);
    return at < 0 || value < 0 ? QByteArray() : rates.replace(value, from.size(), to);
}

/// The rules after the day on which the payment demand is no longer the creditor's (inkassolov of 2026).
QByteArray withoutDemandFrom(const QByteArray &day)
{
    QByteArray rules = shipped(u"rules.json"_s);
    const qsizetype step = rules.indexOf("\"id\": \"payment_demand\"");
    const qsizetype end = rules.indexOf("\"valid_to\": null", step);
    return rules.replace(end, 16, "\"valid_to\": \"" + day + '"');
}

} // namespace

/// A case on other days, under other rates and rules, and what its ways on would cost.
class WhatIfTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_shop.reset(); }
    void aPastDayKnowsNothingOfWhatCameLater();
    void aFutureDayGoesAsFarAsTheRates();
    void theSameLawChangesNothing();
    void adoptingGivesWhatWasRehearsed_data();
    void adoptingGivesWhatWasRehearsed();
    void anotherPolicyMovesTheSteps();
    void aLadderIsTriedBeforeItIsKept();
    void aFaultyFileIsRefused();
    void economicsAddUp();
    void assumptionsAreTheUsers();

private:
    std::unique_ptr<Workshop> m_shop;
    std::vector<CaseId> m_cases;
};

void WhatIfTest::init()
{
    m_shop = std::make_unique<Workshop>(QDate(2026, 9, 1));
    QVERIFY(m_shop->isReady());
    MUST(m_shop->import({{u"1001"_s, u"F-1"_s, QDate(2025, 10, 1), QDate(2025, 10, 15), 12'500_kr, 12'500_kr},
                         {u"1002"_s, u"F-2"_s, QDate(2026, 7, 1), QDate(2026, 7, 15), 4'000_kr, 4'000_kr},
                         {u"1003"_s, u"F-3"_s, QDate(2026, 6, 1), QDate(2026, 6, 15), 800_kr, 800_kr}}));
    MUST(m_shop->setKind(u"1001"_s, DebtorKind::Company));
    MUST(m_shop->setKind(u"1002"_s, DebtorKind::Person));
    m_cases.clear();
    for (const QString &number : {u"F-1"_s, u"F-2"_s, u"F-3"_s}) {
        TAKE(id, m_shop->start({number}));
        m_cases.push_back(id);
    }
    MUST(m_shop->sendAndPost(m_cases[0], Step::Reminder));
    MUST(m_shop->moveTo(QDate(2026, 9, 25)));
    MUST(m_shop->sendAndPost(m_cases[0], Step::CollectionNotice));
    MUST(m_shop->pay(m_cases[0], 2'000_kr, QDate(2026, 9, 24)));
}

void WhatIfTest::aPastDayKnowsNothingOfWhatCameLater()
{
    // Before the first letter and the payment: principal and interest alone.
    TAKE(before, m_shop->cases().view(m_cases[0], QDate(2026, 8, 31)));
    QCOMPARE(before.statement.claims.front().openPrincipal, 12'500_kr);
    QVERIFY(before.statement.claims.front().fees.empty());
    QVERIFY(before.statement.payments.empty());
    // On the due date nothing has run; before it even less.
    TAKE(due, m_shop->cases().view(m_cases[0], QDate(2025, 10, 15)));
    QCOMPARE(due.statement.total, 12'500_kr);
    TAKE(first, m_shop->cases().view(m_cases[0], QDate(2026, 9, 1)));
    QCOMPARE(first.statement.claims.front().fees.size(), size_t(1));
    TAKE(now, m_shop->cases().view(m_cases[0], QDate(2026, 9, 25)));
    QCOMPARE(now.statement.claims.front().fees.size(), size_t(2));
    QCOMPARE(now.statement.payments.size(), size_t(1));
}

void WhatIfTest::aFutureDayGoesAsFarAsTheRates()
{
    TAKE(last, m_shop->cases().view(m_cases[0], QDate(2026, 12, 31)));
    QVERIFY(!last.statement.perDayKnown);
    Error refusal;
    REFUSED(m_shop->cases().view(m_cases[0], QDate(2027, 1, 1)), ErrorKind::Refused);
    QCOMPARE(refusal.rule, u"rate.missing.late_interest"_s);
    QVERIFY2(refusal.message.contains(u"31.12.2026"_s), qPrintable(refusal.message));
}

void WhatIfTest::theSameLawChangesNothing()
{
    TAKE(law, trialLaw(*m_shop->session, {shipped(u"rates.json"_s)}));
    TAKE(tried, rehearse(*m_shop->session, {.law = law, .policy = {}}, QDate(2026, 11, 1)));
    QCOMPARE(tried.rows.size(), size_t(3));
    QCOMPARE(tried.changed, 0);
    QCOMPARE(tried.totalAfter, tried.totalBefore);
}

void WhatIfTest::adoptingGivesWhatWasRehearsed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("changed");
    const QByteArray rates = shipped(u"rates.json"_s);
    QByteArray next = withRow(rates, u"late_interest_pct_pa"_s, u"2027-01-01"_s, u"12.75"_s);
    next = withRow(next, u"standard_compensation_nok"_s, u"2027-01-01"_s, u"440.00"_s);
    next = withRow(next, u"rettsgebyr_nok"_s, u"2027-01-01"_s, u"1380.00"_s);
    QTest::newRow("rates of 2027, on a day no case could be reckoned for before") << next << QDate(2027, 2, 1) << 3;
    QTest::newRow("late interest of this half-year corrected") << withValue(rates, "\"2026-07-01\", \"to\": \"2026-12-31\", \"value\": \"12.25\"", "12.25", "13.00") << QDate(2026, 11, 1) << 3;
    QTest::newRow("inkassosats raised: fees of letters to come") << withRow(rates, u"inkassosats_nok"_s, u"2026-10-01"_s, u"800.00"_s) << QDate(2026, 11, 1) << 1;
    QTest::newRow("no payment demand of one's own any more") << withoutDemandFrom("2026-09-30") << QDate(2026, 11, 1) << 1;
}

void WhatIfTest::adoptingGivesWhatWasRehearsed()
{
    QFETCH(QByteArray, file);
    QFETCH(QDate, on);
    QFETCH(int, changed);
    TAKE(law, trialLaw(*m_shop->session, {file}));
    TAKE(tried, rehearse(*m_shop->session, {.law = law, .policy = {}}, on));
    QCOMPARE(tried.changed, changed);
    // Adopted by the verb of `rates update`: the next session works by it and says the same figures.
    LawWorkflow laws(*m_shop->session);
    LawTrust unsignedFile;
    unsignedFile.rehearsal = true;
    TAKE(proposal, laws.read(file, u"trial.json"_s, unsignedFile));
    MUST(laws.adopt(proposal));
    TAKE(adopted, lawFor(m_shop->session->place()));
    m_shop->law = adopted;
    MUST(m_shop->open(on));
    TAKE(list, m_shop->cases().list());
    for (const RehearsalRow &row : tried.rows) {
        const auto told = std::find_if(list.begin(), list.end(), [&row](const CaseRow &one) { return one.id == row.id; });
        QVERIFY(told != list.end());
        QVERIFY(row.after.known && told->totalKnown);
        QCOMPARE(told->total, row.after.total);
        QCOMPARE(told->coming, row.after.coming);
        TAKE(view, m_shop->cases().view(row.id, on));
        QCOMPARE(view.decision.next, row.after.next);
        if (row.after.next >= 0) {
            const engine::StepOutcome &next = view.decision.steps[static_cast<size_t>(row.after.next)];
            QCOMPARE(next.fee + next.compensation, row.after.charge);
            QCOMPARE(next.deadline, row.after.deadline);
        }
    }
    // And trying it once more changes nothing.
    TAKE(same, trialLaw(*m_shop->session, {file}));
    TAKE(again, rehearse(*m_shop->session, {.law = same, .policy = {}}, on));
    QCOMPARE(again.changed, 0);
}

void WhatIfTest::anotherPolicyMovesTheSteps()
{
    Policy slow = m_shop->session->creditor().policy;
    slow.deadlineDays = {14, 28, 28, 28, 28};
    TAKE(tried, rehearse(*m_shop->session, {.law = {}, .policy = slow}, QDate(2026, 11, 2)));
    QCOMPARE(tried.changed, 3);
    QCOMPARE(tried.totalAfter, tried.totalBefore);
    Creditor firm = m_shop->session->creditor();
    firm.policy = slow;
    MUST(m_shop->session->saveCreditor(firm));
    TAKE(view, m_shop->cases().view(m_cases[1], QDate(2026, 11, 2)));
    QCOMPARE(view.decision.steps[static_cast<size_t>(tried.rows[1].after.next)].deadline, tried.rows[1].after.deadline);
}

void WhatIfTest::aLadderIsTriedBeforeItIsKept()
{
    const QDate on(2026, 11, 2);
    const QByteArray firm = R"([{"kind": "company", "route": "bankruptcy", "steps": [
        {"step": "payment_demand", "deadline_days": 21, "grace_days": 1}, {"step": "final_notice", "used": false}]}])";
    TAKE(policy, trialPolicy(*m_shop->session, firm, on));
    TAKE(tried, rehearse(*m_shop->session, {.law = {}, .policy = policy}, on));
    QCOMPARE(tried.changed, 1);
    MUST(m_shop->moveTo(on));
    MUST(LadderWorkflow(*m_shop->session).set(DebtorKind::Company, policy.ladder(DebtorKind::Company)));
    TAKE(view, m_shop->cases().view(m_cases[0], on));
    QCOMPARE(view.statement.total, tried.rows[0].after.total);
    QCOMPARE(view.decision.next, tried.rows[0].after.next);
    QCOMPARE(view.decision.steps[static_cast<size_t>(view.decision.next)].deadline, tried.rows[0].after.deadline);
    Error refusal;
    for (const QByteArray &faulty : {QByteArray("no"), QByteArray(R"({"kind": "neighbour"})"), QByteArray(R"({"kind": "person", "route": "court"})"),
                                     QByteArray(R"({"kind": "person", "steps": [{"step": "attachment"}]})"),
                                     QByteArray(R"({"kind": "person", "steps": [{"step": "reminder", "deadline_days": 4000}]})")})
        REFUSED(trialPolicy(*m_shop->session, faulty, on), ErrorKind::BadInput);
    // What the law forbids is no ladder to try: an inkassovarsel with seven days (inkassoloven § 9).
    REFUSED(trialPolicy(*m_shop->session, R"({"kind": "person", "steps": [{"step": "collection_notice", "deadline_days": 7}]})", on), ErrorKind::Refused);
}

void WhatIfTest::aFaultyFileIsRefused()
{
    Error refusal;
    REFUSED(trialLaw(*m_shop->session, {"{}"}), ErrorKind::BadInput);
    REFUSED(trialLaw(*m_shop->session, {"[]"}), ErrorKind::BadInput);
    QByteArray overlapping = withRow(shipped(u"rates.json"_s), u"late_interest_pct_pa"_s, u"2026-08-01"_s, u"12.75"_s);
    REFUSED(trialLaw(*m_shop->session, {overlapping}), ErrorKind::BadInput);
}

void WhatIfTest::economicsAddUp()
{
    const QDate on(2026, 10, 1);
    TAKE(found, caseEconomics(*m_shop->session, m_cases[0], on));
    TAKE(view, m_shop->cases().view(m_cases[0], on));
    QCOMPARE(found.owed, view.statement.total);
    QCOMPARE(found.ways.size(), size_t(engine::wayCount));
    for (const engine::WayEconomics &way : found.ways) {
        Money costs;
        Money borne;
        for (const engine::WayCost &cost : way.costs) {
            costs += cost.amount;
            borne += cost.recoverable ? cost.amount : Money();
        }
        QCOMPARE(way.cost, costs);
        QCOMPARE(way.claim, found.owed + borne);
        QCOMPARE(way.net, way.expected - way.cost);
    }
    // R 1345: 0.69 R is 928, ½ R 672, 50 R 67 250 of which half is taken as lost, 1.54 R 2 071 (law page W24, W26, W27).
    const auto fee = [&found](engine::Way way, size_t which) { return found.ways[static_cast<size_t>(way)].costs[which].amount; };
    QCOMPARE(fee(engine::Way::Attachment, 0), 928_kr);
    QCOMPARE(fee(engine::Way::Bankruptcy, 0), 672_kr);
    QCOMPARE(fee(engine::Way::Bankruptcy, 1), 33'625_kr);
    QCOMPARE(fee(engine::Way::Conciliation, 0), 2'071_kr);
    // Break-even: that share of the claim covers the cost, a hundredth of a percent less does not.
    const engine::WayEconomics &attachment = found.ways[0];
    const qint64 atBreakEven = attachment.claim.ore() * attachment.breakEvenBp;
    QVERIFY(atBreakEven >= attachment.cost.ore() * 10'000);
    QVERIFY(atBreakEven - attachment.claim.ore() < attachment.cost.ore() * 10'000);
    // Written off, the VAT in the principal is what comes back: a fifth of it.
    const Money principal = view.statement.claims.front().openPrincipal;
    QCOMPARE(found.ways.back().expected.ore(), principal.ore() / 5);
    QVERIFY(!found.refusals.back().isSet());
    QVERIFY(found.refusals.front().isSet());
}

void WhatIfTest::assumptionsAreTheUsers()
{
    TAKE(shippedGuesses, assumptionList(*m_shop->session));
    for (const AssumptionRow &row : shippedGuesses)
        QVERIFY2(row.isDefault, qPrintable(row.key));
    MUST(setAssumption(*m_shop->session, u"attachment.recovered"_s, u"62.50"_s));
    MUST(setAssumption(*m_shop->session, u"hour"_s, u"800.00"_s));
    TAKE(found, caseEconomics(*m_shop->session, m_cases[0], QDate(2026, 10, 1)));
    QCOMPARE(found.ways[0].expected.ore(), (found.ways[0].claim.ore() * 6250 + 5000) / 10'000);
    QCOMPARE(found.ways[0].costs[1].amount, 800_kr);
    MUST(setAssumption(*m_shop->session, u"hour"_s, {}));
    TAKE(rows, assumptionList(*m_shop->session));
    QVERIFY(rows.front().isDefault);
    Error refusal;
    REFUSED(setAssumption(*m_shop->session, u"attachment.recovered"_s, u"100.01"_s), ErrorKind::BadInput);
    REFUSED(setAssumption(*m_shop->session, u"attachment.recovered"_s, u"-1"_s), ErrorKind::BadInput);
    REFUSED(setAssumption(*m_shop->session, u"attachment.luck"_s, u"1"_s), ErrorKind::Usage);
    MUST(m_shop->verify());
}

QTEST_MAIN(WhatIfTest)
#include "tst_whatif.moc"
