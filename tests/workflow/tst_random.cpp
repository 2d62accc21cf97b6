// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshop.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

/// A bookkeeper who does anything at any time. What a rule refuses is refused; what is done must add up.
class Monkey
{
public:
    Monkey(Workshop &shop, quint32 seed) : m_shop(shop), m_dice(seed) {}

    Result<void> begin()
    {
        for (int i = 0; i < 9; ++i) {
            const Money amount = Money::fromOre(40'000 + 100 * upTo(30'000));
            const QDate due = QDate(2025, 10, 1).addDays(upTo(60));
            m_rows.push_back({QString::number(1001 + i % 4), u"F-%1"_s.arg(i), due.addDays(-14), due, amount, amount});
        }
        if (auto read = m_shop.import(m_rows); !read)
            return read.error();
        for (const auto &[customer, kind] : {std::pair(u"1001"_s, DebtorKind::Person), std::pair(u"1002"_s, DebtorKind::Company), std::pair(u"1003"_s, DebtorKind::Public)}) {
            if (auto set = m_shop.setKind(customer, kind); !set)
                return set;
        }
        return {};
    }

    /// One act; its name, and what came of it.
    std::pair<QString, Result<void>> act()
    {
        switch (upTo(16)) {
        case 0: case 1: return {u"day"_s, m_shop.moveTo(m_shop.session->today().addDays(upTo(15)))};
        case 2: return {u"start"_s, plain(m_shop.start({number(), number()}, {upTo(2) == 0, {}, false}))};
        case 3: case 4: case 5: return {u"send"_s, send()};
        case 6: return {u"post"_s, post()};
        case 7: return {u"withdraw"_s, onLetter([this](LetterId id) { return plain(m_shop.outbox().withdraw({id})); })};
        case 8: return {u"return"_s, onLetter([this](LetterId id) { return m_shop.outbox().returned(id); })};
        case 9: case 10: return {u"pay"_s, pay()};
        case 11: return {u"undo"_s, undo()};
        case 12: return {u"dispute"_s, onCase([this](CaseId id) { return upTo(2) ? m_shop.cases().resume(id) : m_shop.cases().dispute(id, {}, {}); })};
        case 13: return {u"pause"_s, onCase([this](CaseId id) { return m_shop.cases().pause(id, m_shop.session->today().addDays(upTo(20)), {}); })};
        case 14: return {u"close"_s, onCase([this](CaseId id) {
            return upTo(3) ? m_shop.cases().reopen(id) : m_shop.cases().close(id, static_cast<CloseReason>(upTo(7)), {}); })};
        default: return {u"import"_s, import()};
        }
    }

private:
    int upTo(int limit) { return static_cast<int>(m_dice() % static_cast<quint32>(limit)); }
    QString number() { return u"F-%1"_s.arg(upTo(9)); }

    template <typename T>
    static Result<void> plain(const Result<T> &result) { return result ? Result<void>() : Result<void>(result.error()); }

    template <typename Act>
    Result<void> onCase(Act act)
    {
        auto all = m_shop.cases().list();
        if (!all || all->empty())
            return plain(all);
        return act((*all)[static_cast<size_t>(upTo(static_cast<int>(all->size())))].id);
    }
    template <typename Act>
    Result<void> onLetter(Act act)
    {
        auto all = m_shop.outbox().list(true);
        if (!all || all->empty())
            return plain(all);
        return act((*all)[static_cast<size_t>(upTo(static_cast<int>(all->size())))].letter.id);
    }
    Result<void> send()
    {
        return onCase([this](CaseId id) -> Result<void> {
            auto view = m_shop.cases().view(id, m_shop.session->today());
            if (!view || view->decision.next < 0)
                return plain(view);
            return plain(m_shop.letters().send(id, static_cast<Step>(view->decision.next)));
        });
    }
    Result<void> post()
    {
        auto job = m_shop.outbox().print();
        return job ? plain(m_shop.outbox().posted(job->letters)) : Result<void>(job.error());
    }
    Result<void> pay()
    {
        PaymentDraft draft;
        draft.date = m_shop.session->today().addDays(-upTo(upTo(3) ? 2 : 40));
        draft.amount = Money::fromOre(1 + upTo(upTo(4) ? 200'000 : 4'000'000));
        draft.order = upTo(4) ? AllocationOrder::Customary : AllocationOrder::PrincipalFirst;
        auto claim = m_shop.claim(number());
        if (!claim)
            return claim.error();
        draft.target.claim = *claim;
        return plain(m_shop.payments().add(draft));
    }
    Result<void> undo()
    {
        auto all = m_shop.payments().list();
        if (!all || all->empty())
            return plain(all);
        return m_shop.payments().undo((*all)[static_cast<size_t>(upTo(static_cast<int>(all->size())))].payment.id);
    }
    Result<void> import()
    {
        // A newer list in which one invoice has come down.
        ListRow &row = m_rows[static_cast<size_t>(upTo(static_cast<int>(m_rows.size())))];
        row.open = Money::fromOre(row.open.ore() / (2 + upTo(3)));
        return plain(m_shop.import(m_rows));
    }

    Workshop &m_shop;
    std::mt19937 m_dice;
    std::vector<ListRow> m_rows;
};

/// Empty when every sum of the case is the sum of its parts.
QString whatDoesNotAddUp(const engine::Statement &statement)
{
    Money owed;
    Money opens;
    for (const engine::ClaimStatement &claim : statement.claims) {
        Money fees;
        Money charged;
        for (const engine::FeeLine &fee : claim.fees) {
            if (fee.reversed)
                continue;
            fees += fee.amount - fee.paid;
            charged += fee.amount;
        }
        if (claim.open != claim.openPrincipal + claim.interestTotal - claim.interestPaid + fees + claim.compensation + claim.costs)
            return u"claim %1: open is not the sum of its figures"_s.arg(claim.number);
        if (engine::sum(claim.interest) != claim.interestTotal)
            return u"claim %1: the interest lines do not add up"_s.arg(claim.number);
        if (claim.openPrincipal + claim.credited + claim.paidPrincipal != claim.principal)
            return u"claim %1: the principal does not add up"_s.arg(claim.number);
        opens += claim.open;
        owed += claim.principal - claim.credited - claim.paidBefore + claim.interestTotal + charged + claim.compensationCharged;
    }
    if (opens != statement.total)
        return u"the total is not the sum of open"_s;
    Money covered;
    for (const engine::PaymentFacts &payment : statement.payments) {
        Money parts = payment.surplus;
        for (const Allocation &part : payment.allocations) {
            const Money sum = part.costs + part.interest + part.principal;
            parts += sum;
            const bool here = std::any_of(statement.claims.begin(), statement.claims.end(),
                                          [&part](const engine::ClaimStatement &claim) { return claim.claim == part.claim; });
            covered += here ? sum : Money();
        }
        if (parts != payment.amount)
            return u"payment %1: its parts do not sum to it"_s.arg(payment.id.value);
    }
    return owed - covered == statement.total ? QString() : u"money was lost or made: %1 owed, %2 covered, %3 open"_s.arg(owed.ore()).arg(covered.ore()).arg(statement.total.ore());
}

} // namespace

/// Whatever is done in whatever order, the figures add up, the journal fits, and nothing is lost.
class TestRandom : public QObject
{
    Q_OBJECT

private slots:
    void anythingInAnyOrderAddsUp_data();
    void anythingInAnyOrderAddsUp();
    void everyActHappened();

private:
    QHash<QString, int> m_acts; ///< Over all seeds.
};

void TestRandom::anythingInAnyOrderAddsUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandom::anythingInAnyOrderAddsUp()
{
    QFETCH(quint32, seed);
    Workshop shop(QDate(2026, 1, 5));
    Monkey monkey(shop, seed);
    MUST(monkey.begin());
    int done = 0;
    for (int i = 0; i < 150; ++i) {
        const auto [name, outcome] = monkey.act();
        if (outcome) {
            ++done;
            ++m_acts[name];
        } else {
            QVERIFY2(outcome.error().exitCode() < 3, qPrintable(name + u": "_s + outcome.error().message + outcome.error().detail));
        }
        TAKE(cases, shop.cases().list());
        for (const CaseRow &one : cases) {
            for (const QDate day : {shop.session->today(), QDate(2026, 12, 31)}) {
                TAKE(view, shop.cases().view(one.id, day));
                const QString fault = whatDoesNotAddUp(view.statement);
                QVERIFY2(fault.isEmpty(), qPrintable(u"after %1 (%2): case %3 on %4: %5"_s.arg(name).arg(i).arg(one.number, day.toString(Qt::ISODate), fault)));
            }
        }
        if (shop.session->today() > QDate(2026, 10, 1))
            break;
    }
    MUST(shop.verify());
    QVERIFY2(done > 40, qPrintable(QString::number(done)));
}

void TestRandom::everyActHappened()
{
    for (const char *act : {"day", "start", "send", "post", "withdraw", "return", "pay", "undo", "dispute", "pause", "close", "import"})
        QVERIFY2(m_acts.value(QLatin1StringView(act)) > 1, act);
}

QTEST_MAIN(TestRandom)
#include "tst_random.moc"
