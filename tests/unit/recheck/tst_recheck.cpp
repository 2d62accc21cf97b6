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
            if (!claim.consumer && upTo(3) == 0)
                claim.agreedRate = Rate::basisPoints(400 + 25 * upTo(80));
            claim.disputed = upTo(12) == 0;
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
        else
            write(static_cast<Step>(upTo(5)));
        if (upTo(15) == 0 && !m_facts.letters.empty())
            m_facts.letters[static_cast<size_t>(upTo(int(m_facts.letters.size())))].feeReversed = true;
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
        } else {
            const auto fee = engine::letterFee(m_facts, step, m_day, m_law);
            letter.fee = fee ? fee->amount : Money();
            letter.feeClaim = fee ? fee->claim : ClaimId();
        }
        if (upTo(4) == 0)
            letter.claims = {m_facts.claims.front().id};
        m_facts.letters.push_back(letter);
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
        for (quint32 seed = 1; seed <= 3000; ++seed) {
            Life life(*m_law, seed);
            for (int act = 0; act < 9 && life.day() < QDate(2026, 11, 1); ++act, life.live()) {
                const recheck::Book book = workflow::bookOf(life.facts());
                const auto first = engine::statement(life.facts(), life.day(), *m_law);
                const auto second = recheck::owedOn(book, life.day(), *m_law);
                QVERIFY(first.ok() && second.ok());
                for (size_t i = 0; i < first->claims.size(); ++i) {
                    QVERIFY2(first->claims[i].interestTotal == (*second)[i].interest, qPrintable(both(first->claims[i].interestTotal, (*second)[i].interest, life)));
                    QVERIFY2(first->claims[i].open == (*second)[i].open(), qPrintable(both(first->claims[i].open, (*second)[i].open(), life)));
                }
                const Step step = life.step();
                const auto fee = step == Step::FinalNotice ? engine::compensation(life.facts(), life.day(), *m_law)
                                                           : engine::letterFee(life.facts(), step, life.day(), *m_law);
                const auto charge = recheck::chargeOf(book, step, life.day(), *m_law);
                QVERIFY(fee.ok() && charge.ok());
                QVERIFY2(fee->amount == charge->amount, qPrintable(enumText(step) + u' ' + both(fee->amount, charge->amount, life)));
                if (fee->amount.isPositive()) {
                    QCOMPARE(charge->debt, fee->claim);
                    ++charged;
                }
                ++letters;
            }
        }
        // The walk must meet enough letters that charge, and enough that may not.
        QVERIFY2(charged > 2000 && letters - charged > 2000, qPrintable(QString::number(charged)));
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
