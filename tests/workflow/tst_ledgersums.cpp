// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshop.h"

#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace workflow;

/// What the chosen items of the ledger come to is what each of them has become, however many are chosen.
class TestLedgerSums : public QObject
{
    Q_OBJECT

private slots:
    void theSumIsThatOfTheParts();
    void aCaseGivesOnlyTheShareChosen();
    void manyAreSummedInSlices();
    void itCanBeStopped();
};

namespace {

std::vector<ListRow> invoices(int count)
{
    std::vector<ListRow> out;
    for (int i = 0; i < count; ++i) {
        const QDate due = QDate(2025, 9, 1).addDays(i % 60);
        out.push_back({QString::number(1001 + i % 7), u"F-%1"_s.arg(i), due.addDays(-14), due, 10'000_kr, Money::fromOre(100'000 + i * 137)});
    }
    return out;
}

std::vector<ClaimId> all(Workshop &shop)
{
    std::vector<ClaimId> out;
    if (auto rows = shop.ledger().rows()) {
        for (const LedgerRow &row : *rows)
            out.push_back(row.claim);
    }
    return out;
}

} // namespace

void TestLedgerSums::theSumIsThatOfTheParts()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(invoices(40)));
    // Some in a case of their own with a letter, some together, some in none; one partly paid.
    TAKE(one, shop.start({u"F-3"_s}));
    MUST(shop.sendAndPost(one, Step::Reminder));
    StartOptions together;
    together.together = true;
    TAKE(several, shop.start({u"F-0"_s, u"F-7"_s, u"F-14"_s}, together));
    MUST(shop.pay(several, 500_kr, QDate(2026, 1, 20)));
    MUST(shop.moveTo(QDate(2026, 3, 20)));

    LedgerSums parts;
    const std::vector<ClaimId> claims = all(shop);
    QCOMPARE(claims.size(), size_t(40));
    for (const ClaimId claim : claims) {
        TAKE(statement, shop.ledger().statement(claim));
        for (const engine::ClaimStatement &part : statement.claims) {
            if (part.claim != claim)
                continue;
            parts.principal += part.openPrincipal;
            parts.total += part.open;
            parts.interest += part.interestTotal - part.interestPaid;
        }
    }
    TAKE(sums, shop.ledger().sums(claims));
    QCOMPARE(sums.count, 40);
    QCOMPARE(sums.principal, parts.principal);
    QCOMPARE(sums.interest, parts.interest);
    QCOMPARE(sums.total, parts.total);
    QCOMPARE(sums.fees, sums.total - sums.principal - sums.interest);
    QVERIFY(sums.interest.isPositive());
    QVERIFY(sums.fees.isPositive());
}

void TestLedgerSums::aCaseGivesOnlyTheShareChosen()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(invoices(8)));
    StartOptions together;
    together.together = true;
    MUST(shop.start({u"F-0"_s, u"F-7"_s}, together));
    TAKE(first, shop.claim(u"F-0"_s));
    TAKE(second, shop.claim(u"F-7"_s));
    TAKE(one, shop.ledger().sums({first}));
    TAKE(other, shop.ledger().sums({second}));
    TAKE(both, shop.ledger().sums({first, second}));
    QCOMPARE(one.principal, Money::fromOre(100'000));
    QCOMPARE(both.total, one.total + other.total);
    // Nothing chosen is nothing.
    TAKE(none, shop.ledger().sums({}));
    QCOMPARE(none.total, Money());
}

void TestLedgerSums::manyAreSummedInSlices()
{
    Workshop shop(QDate(2026, 2, 2));
    constexpr int count = 4100; // More than two slices.
    MUST(shop.import(invoices(count)));
    Money open;
    for (int i = 0; i < count; ++i)
        open += Money::fromOre(100'000 + i * 137);
    TAKE(sums, shop.ledger().sums(all(shop)));
    QCOMPARE(sums.count, count);
    QCOMPARE(sums.principal, open);
}

void TestLedgerSums::itCanBeStopped()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(invoices(3)));
    const std::atomic<bool> stop{true};
    Progress progress;
    progress.stop = &stop;
    Error refusal;
    REFUSED(shop.ledger().sums(all(shop), progress), ErrorKind::Cancelled);
}

QTEST_MAIN(TestLedgerSums)
#include "tst_ledgersums.moc"
