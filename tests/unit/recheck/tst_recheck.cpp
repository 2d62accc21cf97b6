// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/fees.h"
#include "core/engine/statement.h"
#include "core/recheck/dayledger.h"
#include "core/recheck/lettercharge.h"
#include "core/workflow/secondlook.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

/// A case that lives through two or three years: letters with what the engine lets them charge, part
/// payments, every kind of debtor.
class Life
{
public:
    Life(const LawTable &law, quint32 seed) : m_law(law), m_dice(seed)
    {
        m_facts.number = u"2026-%1"_s.arg(seed);
        m_facts.debtorKind = static_cast<DebtorKind>(upTo(5));
        m_facts.policy.graceDays = upTo(5);
        m_facts.policy.dayCount = upTo(3) ? DayCount::Calendar : DayCount::Fixed365;
        m_facts.policy.vatOnCosts = upTo(4) == 0;
        m_facts.policy.compensationPer = upTo(3) ? CompensationPer::Invoice : CompensationPer::Case;
        m_facts.policy.compensationOn = upTo(3) ? CompensationOn::ClaimDay : CompensationOn::DueDay;
        const bool consumer = m_facts.debtorKind == DebtorKind::Person || m_facts.debtorKind == DebtorKind::Unknown;
        const int claims = 1 + upTo(3);
        for (int i = 0; i < claims; ++i) {
            engine::ClaimFacts claim;
            claim.id = ClaimId{i + 1};
            claim.number = u"F-%1"_s.arg(i);
            // Around the change of the fee shares on 2020-10-01, or anywhere later.
            claim.due = upTo(3) ? QDate(2023, 1, 1).addDays(upTo(900)) : QDate(2020, 9, 20).addDays(upTo(20));
            claim.issued = claim.due.addDays(-14);
            claim.principal = Money::fromOre(upTo(3) ? 10'000 + upTo(300'000) : 1 + qint64(upTo(1'000'000)) * 977);
            claim.credited = upTo(5) ? Money() : Money::fromOre(claim.principal.ore() / 7);
            claim.paidBefore = upTo(6) ? Money() : Money::fromOre(claim.principal.ore() / 5);
            claim.consumer = upTo(8) ? consumer : !consumer;
            if (upTo(3) == 0)
                claim.agreedRate = Rate::basisPoints(400 + 25 * upTo(80));
            claim.disputed = upTo(12) == 0;
            if (!claim.disputed && upTo(8) == 0)
                claim.disputedPart = Money::fromOre(1 + claim.principal.ore() / (2 + upTo(3)));
            m_facts.claims.push_back(claim);
        }
        m_day = m_facts.claims.front().due.addDays(upTo(20) - 3);
    }

    const engine::CaseFacts &facts() const { return m_facts; }
    QDate day() const { return m_day; }

    /// Days pass; then a letter of some step leaves, or money comes in.
    void live()
    {
        m_day = m_day.addDays(upTo(4) ? 10 + upTo(25) : upTo(240));
        if (upTo(4) == 0)
            pay();
        else if (upTo(8) == 0)
            promise();
        else
            write(static_cast<Step>(upTo(5)));
        if (upTo(15) == 0 && !m_facts.letters.empty())
            m_facts.letters[static_cast<size_t>(upTo(int(m_facts.letters.size())))].feeReversed = true;
    }

    /// A plan with interest stopped is behind it.
    bool isQuiet() const
    {
        return std::any_of(m_facts.plans.begin(), m_facts.plans.end(), [](const InstalmentPlan &plan) { return plan.interest == PlanInterest::Stopped; });
    }

    Step step() { return static_cast<Step>(upTo(5)); }

private:
    int upTo(int limit) { return static_cast<int>(m_dice() % static_cast<quint32>(limit)); }

    void write(Step step)
    {
        engine::LetterFacts letter;
        letter.id = LetterId{qint64(m_facts.letters.size()) + 1};
        letter.step = step;
        letter.state = upTo(10) ? LetterState::Posted : LetterState::Returned;
        letter.made = letter.sent = m_day;
        letter.deadline = m_day.addDays(upTo(6) ? 14 : 7);
        if (step == Step::FinalNotice) {
            const auto extra = engine::compensation(m_facts, m_day, m_law);
            letter.compensation = extra ? extra->amount : Money();
            letter.feeClaim = extra ? extra->claim : ClaimId();
            letter.compensationParts = extra ? extra->parts : std::vector<ClaimAmount>();
        } else {
            const auto fee = engine::letterFee(m_facts, step, m_day, m_law);
            letter.fee = fee ? fee->amount : Money();
            letter.feeOffset = fee ? fee->covered : Money();
            letter.feeClaim = fee ? fee->claim : ClaimId();
        }
        if (upTo(4) == 0)
            letter.claims = {m_facts.claims.front().id};
        m_facts.letters.push_back(letter);
    }

    /// A plan of two to eight instalments, ended at once, later or not yet; or the case comes before an authority.
    void promise()
    {
        if (upTo(5) == 0) {
            engine::LegalFact filed;
            filed.id = LegalEventId{1};
            filed.step = Step::Conciliation;
            filed.day = m_day;
            m_facts.legal.push_back(filed);
            return;
        }
        InstalmentPlan plan;
        plan.id = InstalmentPlanId{qint64(m_facts.plans.size()) + 1};
        plan.accepted = m_day;
        plan.ended = upTo(4) ? m_day.addDays(upTo(90)) : QDate();
        plan.state = plan.ended.isValid() ? (upTo(2) ? PlanState::Breached : PlanState::Cancelled) : PlanState::Accepted;
        plan.interest = upTo(3) ? PlanInterest::Stopped : PlanInterest::Running;
        plan.terms.resize(static_cast<size_t>(2 + upTo(7)));
        m_facts.plans.push_back(plan);
        if (plan.ended.isValid())
            m_day = std::max(m_day, plan.ended);
    }

    void pay()
    {
        const auto before = engine::statement(m_facts, m_day, m_law);
        if (!before)
            return;
        engine::PaymentFacts payment;
        payment.id = PaymentId{qint64(m_facts.payments.size()) + 1};
        payment.date = m_day;
        payment.amount = Money::fromOre(1 + upTo(120'000));
        payment.order = upTo(2) ? AllocationOrder::Customary : AllocationOrder::PrincipalFirst;
        engine::AllocationProposal spread = engine::allocate(*before, payment.amount, payment.order);
        payment.allocations = spread.parts;
        payment.surplus = spread.surplus;
        m_facts.payments.push_back(payment);
    }

    const LawTable &m_law;
    std::mt19937 m_dice;
    engine::CaseFacts m_facts;
    QDate m_day;
};

QString both(Money first, Money second, const Life &life)
{
    return u"%1 on %2: %3 and %4 øre"_s.arg(life.facts().number, life.day().toString(Qt::ISODate)).arg(first.ore()).arg(second.ore());
}

} // namespace

class RecheckTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = loadLaw();
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
        m_law = *loaded;
    }

    /// The words of law page section 10: W01, W02, W07 with 366 days, W09.
    void workedExamples_data()
    {
        QTest::addColumn<Money>("principal");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<Money>("interest");
        QTest::newRow("W01 two half-years, forsinkelsesrenteloven § 3") << 10'000_kr << QDate(2025, 6, 15) << QDate(2025, 7, 15) << 10171_ore;
        QTest::newRow("W02 nothing on the due date itself") << 10'000_kr << QDate(2025, 6, 15) << QDate(2025, 6, 15) << 0_ore;
        QTest::newRow("W07 leap year counts 366") << 25'000_kr << QDate(2024, 3, 1) << QDate(2024, 4, 15) << 38422_ore;
    }
    void workedExamples()
    {
        QFETCH(Money, principal);
        QFETCH(QDate, due);
        QFETCH(QDate, to);
        recheck::Book book;
        book.debts.push_back({.id = ClaimId{1}, .number = u"F-1"_s, .due = due, .principal = principal});
        const auto owed = recheck::owedOn(book, to, *m_law);
        QVERIFY(owed.ok());
        QTEST(owed->front().interest, "interest");
    }

    void aDayWithoutARateIsRefused()
    {
        recheck::Book book;
        book.debts.push_back({.id = ClaimId{1}, .number = u"F-1"_s, .due = QDate(2026, 12, 1), .principal = 100_kr});
        QVERIFY(recheck::owedOn(book, QDate(2026, 12, 31), *m_law).ok());
        const auto late = recheck::owedOn(book, QDate(2027, 1, 1), *m_law);
        QVERIFY(!late.ok());
        QVERIFY(late.error().rule.startsWith(u"rate.missing"));
    }

    void agreesWithTheEngine()
    {
        int letters = 0;
        int charged = 0;
        int several = 0;
        int split = 0;
        int quiet = 0;
        for (quint32 seed = 1; seed <= 3000; ++seed) {
            Life life(*m_law, seed);
            for (int act = 0; act < 9 && life.day() < QDate(2026, 11, 1); ++act, life.live()) {
                const recheck::Book book = workflow::bookOf(life.facts());
                const auto first = engine::statement(life.facts(), life.day(), *m_law);
                const auto second = recheck::owedOn(book, life.day(), *m_law);
                QVERIFY(first.ok() && second.ok());
                for (size_t i = 0; i < first->claims.size(); ++i) {
                    const engine::ClaimStatement &claim = first->claims[i];
                    if (claim.disputedPart.isPositive())
                        QVERIFY2(claim.undisputedInterestTotal == (*second)[i].askedInterest, qPrintable(both(claim.undisputedInterestTotal, (*second)[i].askedInterest, life)));
                    split += claim.disputedPart.isPositive() ? 1 : 0;
                    quiet += life.isQuiet() ? 1 : 0;
                    QVERIFY2(first->claims[i].interestTotal == (*second)[i].interest, qPrintable(both(first->claims[i].interestTotal, (*second)[i].interest, life)));
                    QVERIFY2(first->claims[i].open == (*second)[i].open(), qPrintable(both(first->claims[i].open, (*second)[i].open(), life)));
                }
                const Step step = life.step();
                const auto fee = step == Step::FinalNotice ? engine::compensation(life.facts(), life.day(), *m_law)
                                                           : engine::letterFee(life.facts(), step, life.day(), *m_law);
                const auto charge = recheck::chargeOf(book, step, life.day(), *m_law);
                QVERIFY(fee.ok() && charge.ok());
                QVERIFY2(fee->amount == charge->amount, qPrintable(enumText(step) + u' ' + both(fee->amount, charge->amount, life)));
                QVERIFY2(fee->covered == charge->spared, qPrintable(enumText(step) + u' ' + both(fee->covered, charge->spared, life)));
                if (fee->amount.isPositive()) {
                    QCOMPARE(charge->debt, fee->claim);
                    std::vector<recheck::Share> shares;
                    for (const ClaimAmount &part : fee->parts)
                        shares.push_back({part.claim, part.amount});
                    if (shares.empty())
                        shares.push_back({fee->claim, fee->amount});
                    QVERIFY2(charge->shares == shares, qPrintable(both(fee->amount, charge->amount, life)));
                    ++charged;
                    several += shares.size() > 1 ? 1 : 0;
                }
                ++letters;
            }
        }
        // The walk must meet enough letters that charge, and enough that may not.
        QVERIFY2(charged > 2000 && letters - charged > 2000, qPrintable(QString::number(charged)));
        QVERIFY2(several > 50 && split > 500 && quiet > 200, qPrintable(u"%1 %2 %3"_s.arg(several).arg(split).arg(quiet)));
    }

    /// What changes the figures of a debt of 10 000 kr due on 15 June 2025, as of 15 July 2025 (12.25 %, 12.50 %).
    void rules_data()
    {
        QTest::addColumn<recheck::Book>("book");
        QTest::addColumn<Money>("interest");
        QTest::addColumn<Money>("asked");
        const auto book = [](auto change) {
            recheck::Book out;
            out.debts.push_back({.id = ClaimId{1}, .number = u"F-1"_s, .due = QDate(2025, 6, 15), .principal = 10'000_kr});
            change(out);
            return out;
        };
        QTest::newRow("nothing special") << book([](recheck::Book &) {}) << 10171_ore << 1'010'171_ore;
        QTest::newRow("a fifth is disputed, inkassoloven § 17: the rest is asked for, with its interest")
            << book([](recheck::Book &b) { b.debts[0].objected = 2000_kr; }) << 10171_ore << 808'137_ore;
        QTest::newRow("a plan stops interest from the day after, forsinkelsesrenteloven § 3 by agreement")
            << book([](recheck::Book &b) { b.promises.push_back({.agreed = QDate(2025, 6, 30), .ended = {}, .stopsInterest = true}); }) << 5137_ore << 1'005'137_ore;
        QTest::newRow("the day the plan ended is the last without") << book([](recheck::Book &b) {
            b.promises.push_back({.agreed = QDate(2025, 6, 30), .ended = QDate(2025, 7, 14), .stopsInterest = true});
        }) << 5473_ore << 1'005'473_ore;
        QTest::newRow("a plan that lets interest run changes nothing")
            << book([](recheck::Book &b) { b.promises.push_back({.agreed = QDate(2025, 6, 30), .ended = {}}); }) << 10171_ore << 1'010'171_ore;
        QTest::newRow("a consumer does not owe an agreed 20 %, § 4 letter c")
            << book([](recheck::Book &b) { b.debts[0].agreed = Rate::basisPoints(2000); }) << 10171_ore << 1'010'171_ore;
        QTest::newRow("a consumer owes an agreed 5 %")
            << book([](recheck::Book &b) { b.debts[0].agreed = Rate::basisPoints(500); }) << 4110_ore << 1'004'110_ore;
        QTest::newRow("a public debtor owes no less than the law's rate, § 2 b") << book([](recheck::Book &b) {
            b.publicDebtor = true;
            b.debts[0].consumer = false;
            b.debts[0].agreed = Rate::basisPoints(500);
        }) << 10171_ore << 1'010'171_ore;
    }
    void rules()
    {
        QFETCH(recheck::Book, book);
        const auto owed = recheck::owedOn(book, QDate(2025, 7, 15), *m_law);
        QVERIFY(owed.ok());
        QTEST(owed->front().interest, "interest");
        QTEST(owed->front().asked(), "asked");
    }

    void oneOreIsFound()
    {
        recheck::Book book;
        book.debts.push_back({.id = ClaimId{1}, .number = u"F-1"_s, .due = QDate(2025, 6, 15), .principal = 10'000_kr});
        const auto owed = recheck::owedOn(book, QDate(2025, 7, 15), *m_law);
        QVERIFY(owed.ok());
        QVERIFY(owed->front().open() != 1'010'170_ore);
        QCOMPARE(owed->front().open(), 1'010'171_ore);
    }

private:
    std::shared_ptr<const LawTable> m_law;
};

QTEST_GUILESS_MAIN(RecheckTest)
#include "tst_recheck.moc"
