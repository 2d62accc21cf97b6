// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfreader.h"
#include "core/store/letterstore.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

const QDate due(2026, 1, 15);

ListRow invoice(const QString &customer, const QString &number)
{
    return {customer, number, due.addDays(-14), due, 10'000_kr, 10'000_kr};
}

/// Three customers with one case each, on a Monday.
struct ThreeCases
{
    Workshop shop{QDate(2026, 2, 2)};
    std::vector<CaseId> cases;

    Result<void> make()
    {
        const QStringList numbers{u"F-1"_s, u"F-2"_s, u"F-3"_s};
        if (auto read = shop.import(std::vector<ListRow>{invoice(u"1001"_s, u"F-1"_s), invoice(u"1002"_s, u"F-2"_s), invoice(u"1003"_s, u"F-3"_s)}); !read)
            return read.error();
        for (const QString &number : numbers) {
            auto id = shop.start({number});
            if (!id)
                return id.error();
            cases.push_back(*id);
        }
        return {};
    }
};

} // namespace

/// Letters on their way: nothing leaves before it was seen, and nothing leaves twice.
class TestOutbox : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatWasSeenCanBePosted();
    void printingGivesOneJobAndCanBeRepeated();
    void heldLettersAreSkipped();
    void postingCountsFromItsDay();
    void postedTooLateIsRefused_data();
    void postedTooLateIsRefused();
    void postedTwiceIsRefused();
    void aReturnedLetterTakesItsStepAndFeeBack();
    void aReturnedFeeThatWasPaidCoversSomethingElse();
    void aWithdrawnLetterNeverCharged();
    void makingAnewReplacesInOneAct();
    void makingAnewChangesNothingWhenRefused();
    void aPaymentDemandsMakingAnew();
    void aPaymentOfEverythingPullsTheLetter();
    void aDebtorWithoutAddressStopsThePrint();
    void manyLettersAreOneTransaction();
    void theStoredLetterIsWhatWasMade();
};

void TestOutbox::onlyWhatWasSeenCanBePosted()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    TAKE(letter, shop.letters().send(three.cases[0], Step::Reminder));

    Error refusal;
    REFUSED(shop.outbox().posted({letter.id}), ErrorKind::Conflict);
    MUST(shop.outbox().approve({letter.id}));
    MUST(shop.outbox().posted({letter.id}));
}

void TestOutbox::printingGivesOneJobAndCanBeRepeated()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    Error refusal;
    REFUSED(shop.outbox().print(), ErrorKind::Conflict);
    for (const CaseId id : three.cases)
        MUST(shop.letters().send(id, Step::Reminder));

    TAKE(first, shop.outbox().print());
    TAKE(second, shop.outbox().print());

    QCOMPARE(first.letters.size(), size_t(3));
    QCOMPARE(first.letters, second.letters);
    QCOMPARE(first.pdf, second.pdf);
    TAKE(pages, pdf::pageCount(first.pdf));
    QVERIFY(pages >= 4); // The cover list and three letters.
    MUST(shop.outbox().posted(first.letters));
    REFUSED(shop.outbox().print(), ErrorKind::Conflict);
}

void TestOutbox::heldLettersAreSkipped()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    TAKE(held, shop.letters().send(three.cases[0], Step::Reminder));
    TAKE(free, shop.letters().send(three.cases[1], Step::Reminder));
    MUST(shop.outbox().hold({held.id}, true));

    TAKE(job, shop.outbox().print());

    QCOMPARE(job.letters, std::vector<LetterId>{free.id});
    MUST(shop.outbox().approve({held.id}));
    Error refusal;
    REFUSED(shop.outbox().posted({held.id}), ErrorKind::Conflict);
    MUST(shop.outbox().hold({held.id}, false));
    MUST(shop.outbox().posted({held.id}));
}

void TestOutbox::postingCountsFromItsDay()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    TAKE(letter, shop.letters().send(three.cases[0], Step::Reminder)); // Deadline Monday 16 February.
    MUST(shop.outbox().print());
    MUST(shop.moveTo(QDate(2026, 2, 4)));

    Error refusal;
    REFUSED(shop.outbox().posted({letter.id}, QDate(2026, 2, 5)), ErrorKind::Refused);
    QCOMPARE(refusal.rule, u"posted.future"_s);
    REFUSED(shop.outbox().posted({letter.id}, QDate(2026, 2, 1)), ErrorKind::Refused);
    QCOMPARE(refusal.rule, u"posted.before_made"_s);
    MUST(shop.outbox().posted({letter.id}, QDate(2026, 2, 2)));

    TAKE(view, shop.cases().view(three.cases[0], shop.session->today()));
    QCOMPARE(view.letters.front().sent, QDate(2026, 2, 2));
    QCOMPARE(view.statement.claims.front().fees.front().date, QDate(2026, 2, 2));
    // On the day before it left, its fee was not charged.
    TAKE(before, shop.cases().view(three.cases[0], QDate(2026, 2, 1)));
    QVERIFY(before.statement.claims.front().fees.empty());
}

void TestOutbox::postedTooLateIsRefused_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<bool>("allowed");

    // Made on Monday 2 February with 14 (payment reminder: 7) days.
    QTest::newRow("reminder on its day") << Step::Reminder << 0 << true;
    QTest::newRow("reminder a day later leaves 13 days (inkassoforskriften § 1-2)") << Step::Reminder << 1 << false;
    QTest::newRow("notice a day later leaves 13 days (inkassoloven § 9)") << Step::CollectionNotice << 1 << false;
    QTest::newRow("demand a day later leaves 13 days (inkassoloven § 10)") << Step::PaymentDemand << 1 << false;
    QTest::newRow("payment reminder a day before its deadline") << Step::PaymentReminder << 6 << true;
    QTest::newRow("payment reminder on its deadline") << Step::PaymentReminder << 7 << false;
}

void TestOutbox::postedTooLateIsRefused()
{
    QFETCH(Step, step);
    QFETCH(int, daysLater);
    QFETCH(bool, allowed);
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    TAKE(letter, shop.letters().send(three.cases[0], step));
    MUST(shop.outbox().approve({letter.id}));
    MUST(shop.moveTo(QDate(2026, 2, 2).addDays(daysLater)));

    const auto posted = shop.outbox().posted({letter.id});

    QCOMPARE(posted.ok(), allowed);
    if (!allowed) {
        QCOMPARE(posted.error().rule, u"posted.deadline"_s);
        Error refusal;
        REFUSED(shop.outbox().print(), ErrorKind::Refused); // Too old to print, too.
        QCOMPARE(refusal.rule, u"outbox.attention"_s);
    }
}

void TestOutbox::postedTwiceIsRefused()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    TAKE(letter, shop.sendAndPost(three.cases[0], Step::Reminder));

    Error refusal;
    REFUSED(shop.outbox().posted({letter.id}), ErrorKind::Conflict);
    REFUSED(shop.outbox().approve({letter.id}), ErrorKind::Conflict);
    REFUSED(shop.outbox().withdraw({letter.id}), ErrorKind::Conflict);
    REFUSED(shop.outbox().hold({letter.id}, true), ErrorKind::Conflict);
    REFUSED(shop.outbox().remake(letter.id), ErrorKind::Conflict);
}

void TestOutbox::aReturnedLetterTakesItsStepAndFeeBack()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    const CaseId id = three.cases[0];
    TAKE(before, shop.statement(id, QDate(2026, 2, 20)));
    TAKE(letter, shop.sendAndPost(id, Step::Reminder));
    MUST(shop.moveTo(QDate(2026, 2, 9)));

    MUST(shop.outbox().returned(letter.id));

    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.stage, -1);
    TAKE(after, shop.statement(id, QDate(2026, 2, 20)));
    QCOMPARE(after, before);
    Error refusal;
    REFUSED(shop.outbox().returned(letter.id), ErrorKind::Conflict);
    TAKE(again, shop.sendAndPost(id, Step::Reminder));
    QCOMPARE(again.attempt, 2);
    QCOMPARE(again.fee, 38_kr);
    MUST(shop.verify());
}

void TestOutbox::aReturnedFeeThatWasPaidCoversSomethingElse()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    const CaseId id = three.cases[0];
    TAKE(letter, shop.sendAndPost(id, Step::Reminder));
    MUST(shop.moveTo(QDate(2026, 2, 9)));
    TAKE(owed, shop.total(id));
    // All but 30 kr: the fee falls away with the letter, and more than that was paid.
    MUST(shop.pay(id, owed - 30_kr, QDate(2026, 2, 9)));
    TAKE(open, shop.cases().view(id, shop.session->today()));
    QCOMPARE(open.statement.total, 30_kr);

    MUST(shop.outbox().returned(letter.id));

    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.file.state, CaseState::Closed);
    const engine::PaymentFacts &payment = view.statement.payments.front();
    QCOMPARE(payment.surplus, 8_kr);
    QCOMPARE(payment.allocations.front().costs, Money());
    QCOMPARE(view.statement.total, Money());
    MUST(shop.verify());
}

void TestOutbox::aWithdrawnLetterNeverCharged()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    const CaseId id = three.cases[0];
    TAKE(before, shop.statement(id, QDate(2026, 3, 1)));
    TAKE(letter, shop.letters().send(id, Step::Reminder));

    MUST(shop.outbox().withdraw({letter.id}));

    TAKE(after, shop.statement(id, QDate(2026, 3, 1)));
    QCOMPARE(after, before);
    Error refusal;
    REFUSED(shop.outbox().posted({letter.id}), ErrorKind::Conflict);
    MUST(shop.letters().send(id, Step::Reminder));
}

void TestOutbox::makingAnewReplacesInOneAct()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    TAKE(old, shop.letters().send(three.cases[0], Step::Reminder));
    MUST(shop.moveTo(QDate(2026, 2, 10)));

    TAKE(fresh, shop.outbox().remake(old.id));

    QCOMPARE(fresh.made, QDate(2026, 2, 10));
    QCOMPARE(fresh.deadline, QDate(2026, 2, 24));
    QCOMPARE(fresh.total, 10'000_kr + 38_kr + 85'48_ore); // 26 days at 12 %.
    TAKE(rows, shop.outbox().list(true));
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].letter.state, LetterState::Withdrawn);
    QCOMPARE(rows[1].letter.state, LetterState::Generated);
}

void TestOutbox::makingAnewChangesNothingWhenRefused()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    TAKE(old, shop.letters().send(three.cases[0], Step::Reminder));
    MUST(shop.moveTo(QDate(2027, 2, 1))); // No rate is known for the day.

    Error refusal;
    REFUSED(shop.outbox().remake(old.id), ErrorKind::Refused);

    TAKE(rows, shop.outbox().list(true));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().letter.state, LetterState::Generated);
}

void TestOutbox::aPaymentDemandsMakingAnew()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    TAKE(letter, shop.letters().send(three.cases[0], Step::Reminder));
    MUST(shop.pay(three.cases[0], 4'000_kr, QDate(2026, 1, 30)));

    TAKE(rows, shop.outbox().list());
    QVERIFY2(rows.front().attention.contains(QString::number(letter.id.value)), qPrintable(rows.front().attention));
    Error refusal;
    REFUSED(shop.outbox().print(), ErrorKind::Refused);
    TAKE(fresh, shop.outbox().remake(letter.id));

    QVERIFY(fresh.total < letter.total);
    MUST(shop.outbox().print());
}

void TestOutbox::aPaymentOfEverythingPullsTheLetter()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    MUST(shop.letters().send(three.cases[0], Step::Reminder));

    TAKE(owed, shop.total(three.cases[0]));
    MUST(shop.pay(three.cases[0], owed, QDate(2026, 2, 2)));

    TAKE(rows, shop.outbox().list());
    QVERIFY(rows.empty());
    TAKE(view, shop.cases().view(three.cases[0], shop.session->today()));
    QCOMPARE(view.file.state, CaseState::Closed);
}

void TestOutbox::aDebtorWithoutAddressStopsThePrint()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice(u"1001"_s, u"F-1"_s)}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(shop.letters().send(id, Step::Reminder));
    TAKE(view, shop.cases().view(id, shop.session->today()));
    Debtor debtor = view.debtor;
    debtor.address = {};
    debtor.email = u"kunde@kunde.example"_s;
    MUST(shop.ledger().saveDebtor(debtor));

    Error refusal;
    REFUSED(shop.outbox().print(), ErrorKind::Refused);
    QVERIFY2(refusal.message.contains(debtor.name), qPrintable(refusal.message));
}

void TestOutbox::manyLettersAreOneTransaction()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    std::vector<LetterId> ids;
    for (const CaseId id : three.cases) {
        TAKE(letter, shop.letters().send(id, Step::Reminder));
        ids.push_back(letter.id);
    }
    MUST(shop.outbox().approve({ids[0], ids[1]}));

    Error refusal;
    REFUSED(shop.outbox().posted(ids), ErrorKind::Conflict); // The third was never looked at.

    TAKE(rows, shop.outbox().list());
    QCOMPARE(rows.size(), size_t(3));
    for (const OutboxRow &row : rows)
        QVERIFY(isPending(row.letter.state));
}

void TestOutbox::theStoredLetterIsWhatWasMade()
{
    ThreeCases three;
    MUST(three.make());
    Workshop &shop = three.shop;
    TAKE(letter, shop.letters().send(three.cases[0], Step::Reminder));

    TAKE(bytes, shop.letters().pdf(letter.id));
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), letter.sha256);
    TAKE(stored, store::LetterStore(shop.session->db()).find(letter.id));
    const QJsonObject statement = QJsonDocument::fromJson(stored.statementJson.toUtf8()).object();
    // What the letter asked for is what its own statement adds up to.
    QCOMPARE(statement[u"letter"][u"total"].toString(), u"10097.18"_s);
    QCOMPARE(statement[u"total"].toString(), u"10059.18"_s);
    QCOMPARE(statement[u"claims"][0][u"interest"][0][u"amount"].toString(), u"59.18"_s);
    QVERIFY(!stored.templateVersion.isEmpty());
}

QTEST_MAIN(TestOutbox)
#include "tst_outbox.moc"
