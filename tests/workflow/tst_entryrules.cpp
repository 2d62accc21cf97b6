// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claimstore.h"
#include "core/workflow/entryruleworkflow.h"
#include "tests/import/saftmaker.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

/// An invoice F-1 of 1000, and when `credited` a credit of it against a loss account that no text explains.
QByteArray ledger(bool credited, const QString &counter = u"7830"_s)
{
    SaftMaker maker;
    maker.company = u"991825827"_s;
    maker.addCustomer(u"1001"_s, u"0.00"_s, credited ? u"0.00"_s : u"1000.00"_s,
                      u"<Address><StreetName>Storgata 1</StreetName><City>OSLO</City><PostalCode>0155</PostalCode></Address>"_s);
    SaftMaker::Line line;
    line.customer = u"1001"_s;
    line.amount = u"1000.00"_s;
    line.reference = u"F-1"_s;
    line.due = u"2025-12-15"_s;
    maker.addVoucher(u"1"_s, u"2025-12-01"_s, line);
    if (credited) {
        line.amount = u"-1000.00"_s;
        line.text = u"Korrigering"_s;
        maker.addVoucher(u"2"_s, u"2025-12-30"_s, line, counter);
    }
    return maker.xml();
}

Result<ImportOutcome> take(Workshop &shop, const QByteArray &bytes)
{
    import::ImportOptions options;
    auto rules = EntryRuleWorkflow(*shop.session).rules();
    if (!rules)
        return rules.error();
    options.entryRules = *rules;
    return ImportWorkflow(*shop.session).commit(import::readBytes(bytes, u"saft.xml"_s, options));
}

} // namespace

/// Doubtful credits are asked about once; the answer is a rule that is seen, changed and revoked.
class TestEntryRules : public QObject
{
    Q_OBJECT

private slots:
    void aDoubtClosesNoCaseAndIsAskedOnce();
    void theAnswerIsFollowedByTheSameFile();
    void aWriteOffLeavesTheCaseOpen();
    void undoRestores();
    void rulesAreSeenChangedAndRevoked();
    void whatIsNoRuleIsRefused();
};

void TestEntryRules::aDoubtClosesNoCaseAndIsAskedOnce()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(take(shop, ledger(false)));
    TAKE(id, shop.start({u"F-1"_s}));
    EntryRuleWorkflow rules(*shop.session);

    TAKE(outcome, take(shop, ledger(true)));

    QCOMPARE(outcome.questions, 1);
    TAKE(payments, shop.payments().list());
    QVERIFY(payments.empty());
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QVERIFY(view.file.state != CaseState::Closed);
    TAKE(asked, rules.questions());
    QCOMPARE(asked.size(), size_t(1));
    QCOMPARE(asked[0].batch, outcome.batch);
    QCOMPARE(asked[0].question.pattern, u"7830"_s);
    QCOMPARE(asked[0].question.readAs, EntryMeaning::WriteOff);
    QCOMPARE(asked[0].file, u"saft.xml"_s);

    // The same doubt in other bytes is one question.
    MUST(take(shop, ledger(true) + "\n"));
    TAKE(again, rules.questions());
    QCOMPARE(again.size(), size_t(1));

    MUST(rules.answer(again[0].id, EntryMeaning::Payment));
    TAKE(none, rules.questions());
    QVERIFY(none.empty());
    TAKE(third, take(shop, ledger(true) + "\n\n"));
    QCOMPARE(third.questions, 0);
    MUST(shop.verify());
}

void TestEntryRules::theAnswerIsFollowedByTheSameFile()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(take(shop, ledger(false)));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(take(shop, ledger(true)));
    TAKE(unchanged, take(shop, ledger(true)));
    QCOMPARE(unchanged.outcome, u"unchanged"_s);
    EntryRuleWorkflow rules(*shop.session);
    TAKE(asked, rules.questions());
    MUST(rules.answer(asked[0].id, EntryMeaning::Payment));
    TAKE(waiting, rules.ofBatch(asked[0].batch));
    QVERIFY(waiting[0].readAgain);

    TAKE(followed, take(shop, ledger(true)));

    QCOMPARE(followed.outcome, u"imported"_s);
    TAKE(payments, shop.payments().list());
    QCOMPARE(payments.size(), size_t(1));
    QCOMPARE(payments[0].payment.caseId, id);
    QCOMPARE(payments[0].payment.amount, 1'000_kr);
    TAKE(settled, rules.ofBatch(asked[0].batch));
    QVERIFY(!settled[0].readAgain);
    TAKE(thrice, take(shop, ledger(true)));
    QCOMPARE(thrice.outcome, u"unchanged"_s);
}

void TestEntryRules::aWriteOffLeavesTheCaseOpen()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(take(shop, ledger(false)));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(EntryRuleWorkflow(*shop.session).set(EntryMark::Account, u"7830"_s, EntryMeaning::WriteOff));

    TAKE(outcome, take(shop, ledger(true)));

    QCOMPARE(outcome.questions, 0);
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QVERIFY(view.file.state != CaseState::Closed);
    QCOMPARE(view.statement.claims.front().openPrincipal, 1'000_kr);
    TAKE(claim, shop.claim(u"F-1"_s));
    TAKE(stored, store::ClaimStore(shop.session->db()).find(claim));
    QVERIFY(stored.writtenOff);
}

void TestEntryRules::undoRestores()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(take(shop, ledger(false)));
    TAKE(id, shop.start({u"F-1"_s}));
    TAKE(before, shop.statement(id, QDate(2026, 3, 1)));
    TAKE(asking, take(shop, ledger(true)));
    EntryRuleWorkflow rules(*shop.session);
    TAKE(asked, rules.questions());
    MUST(rules.answer(asked[0].id, EntryMeaning::Payment));
    TAKE(followed, take(shop, ledger(true)));

    MUST(ImportWorkflow(*shop.session).undo(followed.batch));

    TAKE(after, shop.statement(id, QDate(2026, 3, 1)));
    QCOMPARE(after, before);
    TAKE(waiting, rules.ofBatch(asking.batch));
    QVERIFY(waiting[0].readAgain);

    MUST(ImportWorkflow(*shop.session).undo(asking.batch));
    TAKE(gone, rules.ofBatch(asking.batch));
    QVERIFY(gone.empty());
    TAKE(kept, rules.rules());
    QCOMPARE(kept.size(), size_t(1)); // A person said it; only a person takes it back.
    MUST(shop.verify());
}

void TestEntryRules::rulesAreSeenChangedAndRevoked()
{
    Workshop shop(QDate(2026, 2, 2));
    EntryRuleWorkflow rules(*shop.session);
    TAKE(first, rules.set(EntryMark::Account, u"7830"_s, EntryMeaning::WriteOff));
    QCOMPARE(first.learned, QDate(2026, 2, 2));
    MUST(shop.moveTo(QDate(2026, 2, 3)));
    TAKE(second, rules.set(EntryMark::Account, u"7830"_s, EntryMeaning::Payment));

    TAKE(inForce, rules.rules());
    QCOMPARE(inForce.size(), size_t(1));
    QCOMPARE(inForce[0].meaning, EntryMeaning::Payment);
    TAKE(all, rules.rules(true));
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].revoked, QDate(2026, 2, 3));

    MUST(rules.revoke(second.id));
    TAKE(none, rules.rules());
    QVERIFY(none.empty());
    Error refusal;
    REFUSED(rules.revoke(second.id), ErrorKind::NotFound);
    MUST(shop.verify());
}

void TestEntryRules::whatIsNoRuleIsRefused()
{
    Workshop shop(QDate(2026, 2, 2));
    EntryRuleWorkflow rules(*shop.session);
    Error refusal;
    REFUSED(rules.set(EntryMark::Account, u"tap"_s, EntryMeaning::WriteOff), ErrorKind::BadInput);
    REFUSED(rules.set(EntryMark::Text, u" "_s, EntryMeaning::WriteOff), ErrorKind::BadInput);
    REFUSED(rules.set(EntryMark::Text, u"--"_s, EntryMeaning::WriteOff), ErrorKind::BadInput);
    REFUSED(rules.answer(99, EntryMeaning::WriteOff), ErrorKind::NotFound);
}

QTEST_MAIN(TestEntryRules)
#include "tst_entryrules.moc"
