// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

using namespace fixture;
using store::Database;

/// Payments that add up, and imports that can be taken back.
class StoreMoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_db = fixture::memory(); }

    void paymentComesBackAsSaved();
    void paymentsMustAddUp();
    void paymentsAreListedByFilter();
    void samePaymentIsRecognised();
    void undoIsSaidOnce();
    void importBatches();
    void laterImportsStandInTheWay();
    void columnMapsAreRemembered();

private:
    std::unique_ptr<Database> m_db;
};

void StoreMoneyTest::paymentComesBackAsSaved()
{
    store::PaymentStore payments(*m_db);
    const Story story = tell(*m_db);
    Payment payment;
    payment.debtor = story.debtor;
    payment.caseId = story.file.id;
    payment.date = QDate(2026, 6, 11);
    payment.amount = 500_kr;
    payment.source = PaymentSource::Camt;
    payment.kid = u"1234567897"_s;
    payment.reference = u"ref"_s;
    payment.note = u"note"_s;
    payment.order = AllocationOrder::PrincipalFirst;
    payment.allocations = {{story.second, 1_kr, 2_kr, 3_kr}, {story.first, 0_kr, 0_kr, 490_kr}};
    payment.surplus = 4_kr;
    payment.id = must(payments.insert(payment));

    const Payment found = must(payments.find(payment.id));
    QCOMPARE(found.debtor, payment.debtor);
    QCOMPARE(found.caseId, payment.caseId);
    QCOMPARE(found.date, payment.date);
    QCOMPARE(found.amount, payment.amount);
    QCOMPARE(found.source, payment.source);
    QCOMPARE(found.kid, payment.kid);
    QCOMPARE(found.reference, payment.reference);
    QCOMPARE(found.note, payment.note);
    QCOMPARE(found.order, payment.order);
    QVERIFY(found.allocations == payment.allocations);
    QCOMPARE(found.surplus, payment.surplus);
    QVERIFY(!found.undone);
    QCOMPARE(payments.find(PaymentId{99}).error().kind, ErrorKind::NotFound);

    VERIFY_OK(payments.replaceAllocations(payment.id, {{story.first, 0_kr, 0_kr, 500_kr}}, 0_kr,
                                          AllocationOrder::Customary));
    const Payment again = must(payments.find(payment.id));
    QCOMPARE(again.allocations.size(), size_t(1));
    QCOMPARE(again.order, AllocationOrder::Customary);
    QCOMPARE(again.surplus, 0_kr);
    VERIFY_OK(payments.setOwner(payment.id, story.debtor, {}));
    QVERIFY(!must(payments.find(payment.id)).caseId.isValid());
}

void StoreMoneyTest::paymentsMustAddUp()
{
    store::PaymentStore payments(*m_db);
    const Story story = tell(*m_db);
    Payment payment;
    payment.date = QDate(2026, 6, 11);
    payment.amount = 500_kr;
    payment.allocations = {{story.first, 1_kr, 2_kr, 490_kr}};
    payment.surplus = 6_kr;

    QCOMPARE(payments.insert(payment).error().kind, ErrorKind::BadInput);
    QCOMPARE(payments
                 .replaceAllocations(story.payment, {{story.first, 0_kr, 0_kr, 999_kr}}, 0_kr,
                                     AllocationOrder::Customary)
                 .error()
                 .kind,
             ErrorKind::BadInput);
    QCOMPARE(payments.replaceAllocations(PaymentId{99}, {}, 0_kr, AllocationOrder::Customary)
                 .error()
                 .kind,
             ErrorKind::NotFound);
    QCOMPARE(must(payments.list()).size(), size_t(1));
    QCOMPARE(must(payments.find(story.payment)).allocations.size(), size_t(2));

    // The same claim twice is refused as a whole: no half of a payment stays behind.
    payment.allocations = {{story.first, 0_kr, 0_kr, 250_kr}, {story.first, 0_kr, 0_kr, 250_kr}};
    payment.surplus = 0_kr;
    QCOMPARE(payments.insert(payment).error().kind, ErrorKind::Conflict);
    QCOMPARE(must(payments.list()).size(), size_t(1));
}

void StoreMoneyTest::paymentsAreListedByFilter()
{
    store::PaymentStore payments(*m_db);
    const Story story = tell(*m_db);
    Payment stray;
    stray.date = QDate(2026, 6, 9);
    stray.amount = stray.surplus = 77_kr;
    stray.source = PaymentSource::Ocr;
    stray.id = must(payments.insert(stray));

    QCOMPARE(must(payments.list()).front().id, stray.id); // By date, not by id.
    QCOMPARE(must(payments.list({.unmatchedOnly = true})).size(), size_t(1));
    QCOMPARE(must(payments.list({.from = QDate(2026, 6, 10)})).front().id, story.payment);
    QCOMPARE(must(payments.list({.to = QDate(2026, 6, 9)})).front().id, stray.id);
    QCOMPARE(must(payments.list({.source = PaymentSource::Camt})).size(), size_t(0));
    QCOMPARE(must(payments.ofCase(story.file.id)).size(), size_t(1));
    QCOMPARE(must(payments.ofClaim(story.second)).front().allocations.size(), size_t(2));
    VERIFY_OK(payments.setUndone(story.payment, true));
    QCOMPARE(must(payments.ofCase(story.file.id)).size(), size_t(0));
    QCOMPARE(must(payments.ofClaim(story.second)).size(), size_t(0));
    QCOMPARE(must(payments.list()).size(), size_t(1));
    QCOMPARE(must(payments.list({.includeUndone = true})).size(), size_t(2));
}

void StoreMoneyTest::samePaymentIsRecognised()
{
    store::PaymentStore payments(*m_db);
    Payment payment;
    payment.date = QDate(2026, 6, 9);
    payment.amount = payment.surplus = 77_kr;
    payment.kid = u"1234567897"_s;
    payment.id = must(payments.insert(payment));

    QCOMPARE(must(payments.findSame(payment)), std::optional(payment.id));
    Payment other = payment;
    other.amount = 78_kr;
    QVERIFY(!must(payments.findSame(other)));
    VERIFY_OK(payments.setUndone(payment.id, true));
    QVERIFY(!must(payments.findSame(payment)));
}

void StoreMoneyTest::undoIsSaidOnce()
{
    store::PaymentStore payments(*m_db);
    const Story story = tell(*m_db);

    VERIFY_OK(payments.setUndone(story.payment, true));
    QCOMPARE(payments.setUndone(story.payment, true).error().kind, ErrorKind::Conflict);
    VERIFY_OK(payments.setUndone(story.payment, false));
    QCOMPARE(payments.setUndone(PaymentId{99}, true).error().kind, ErrorKind::NotFound);
}

void StoreMoneyTest::importBatches()
{
    store::ImportStore imports(*m_db);
    store::StoredBatch batch;
    batch.file = u"apne-poster.csv"_s;
    batch.format = u"csv"_s;
    batch.sha256 = QString(64, u'a');
    batch.bytes = 12'345;
    batch.companyOrgnr = u"999888777"_s;
    batch.asOf = QDate(2026, 5, 31);
    batch.day = QDate(2026, 6, 1);
    batch.at = instant();
    batch.id = must(imports.insert(batch));
    VERIFY_OK(imports.setCounts(batch.id, 3, 2, 1));
    store::ImportedRow row{0,
                           batch.id,
                           store::ImportSubject::Claim,
                           7,
                           u"key:F-1"_s,
                           u"line 12"_s,
                           u"a;b"_s,
                           store::ImportAction::Updated,
                           "{\"table\":\"claim\"}"};
    VERIFY_OK(imports.insertRow(row));

    const store::StoredBatch found = must(imports.find(batch.id));
    QCOMPARE(found.file, batch.file);
    QCOMPARE(found.asOf, batch.asOf);
    QCOMPARE(found.at, batch.at);
    QCOMPARE(found.bytes, batch.bytes);
    QCOMPARE(found.inserted, 3);
    QCOMPARE(found.updated, 2);
    QCOMPARE(found.unchanged, 1);
    const auto rows = must(imports.rows(batch.id));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().before, row.before);
    QCOMPARE(rows.front().place, u"line 12"_s);
    QCOMPARE(rows.front().action, store::ImportAction::Updated);
    QCOMPARE(must(imports.provenance(store::ImportSubject::Claim, 7)).size(), size_t(1));
    QCOMPARE(must(imports.provenance(store::ImportSubject::Debtor, 7)).size(), size_t(0));
    row.before.clear();
    QCOMPARE(imports.insertRow(row).error().kind, ErrorKind::BadInput);

    QCOMPARE(must(imports.findBySha256(batch.sha256))->id, batch.id);
    VERIFY_OK(imports.markUndone(batch.id));
    QCOMPARE(imports.markUndone(batch.id).error().kind, ErrorKind::Conflict);
    QCOMPARE(imports.markUndone(BatchId{99}).error().kind, ErrorKind::NotFound);
    QVERIFY(!must(imports.findBySha256(batch.sha256)));
    QVERIFY(must(imports.list()).front().undone);
}

void StoreMoneyTest::laterImportsStandInTheWay()
{
    store::ImportStore imports(*m_db);
    const auto add = [&imports](store::ImportAction action) {
        store::StoredBatch batch;
        batch.format = u"csv"_s;
        batch.sha256 = QString(64, u'a');
        batch.day = QDate(2026, 6, 1);
        batch.at = instant();
        batch.id = must(imports.insert(batch));
        const QByteArray before = action == store::ImportAction::Updated ? "{}" : "";
        must(imports.insertRow(
            {0, batch.id, store::ImportSubject::Claim, 7, {}, {}, {}, action, before}));
        return batch.id;
    };
    const BatchId first = add(store::ImportAction::Inserted);
    add(store::ImportAction::Unchanged);
    QVERIFY(!must(imports.hasLaterChanges(first)));

    const BatchId third = add(store::ImportAction::Updated);
    QVERIFY(must(imports.hasLaterChanges(first)));
    QVERIFY(!must(imports.hasLaterChanges(third)));

    VERIFY_OK(imports.markUndone(third));
    QVERIFY(!must(imports.hasLaterChanges(first)));
}

void StoreMoneyTest::columnMapsAreRemembered()
{
    store::ImportStore imports(*m_db);
    QCOMPARE(must(imports.columnMap(u"kundenr;navn"_s)), QByteArray());
    VERIFY_OK(imports.rememberColumnMap(u"kundenr;navn"_s, "{\"a\":1}"));
    VERIFY_OK(imports.rememberColumnMap(u"kundenr;navn"_s, "{\"a\":2}"));
    QCOMPARE(must(imports.columnMap(u"kundenr;navn"_s)), QByteArray("{\"a\":2}"));
    QCOMPARE(imports.rememberColumnMap(u"x"_s, "{").error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(StoreMoneyTest)
#include "tst_storemoney.moc"
