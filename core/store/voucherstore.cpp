// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/voucherstore.h"

#include "core/store/collect.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate("store", "There is no file of vouchers with that number. See: kravbok-cli voucher list");
}

const QString batchColumns = u"SELECT b.id, b.day, b.format, b.sha256, "
                             "(SELECT count(*) FROM voucher v WHERE v.batch_id = b.id) FROM voucher_batch b"_s;

VoucherBatch readBatch(Query &row)
{
    return {row.integer(0), row.date(1), row.text(2), row.text(3), row.smallInteger(4)};
}

} // namespace

Result<std::vector<Voucher>> VoucherStore::waiting(QDate today)
{
    Query query(m_db,
                u"SELECT w.id, w.date, w.undone, w.interest, w.costs, d.number, d.name, c.number, w.kid, "
                "(SELECT -coalesce(sum(v.outlays_ore), 0) FROM voucher v WHERE v.payment_id = w.id), "
                "(SELECT -coalesce(sum(v.compensation_ore), 0) FROM voucher v WHERE v.payment_id = w.id), "
                "EXISTS (SELECT 1 FROM voucher v WHERE v.payment_id = w.id AND v.costs_ore <> 0 AND v.outlays_ore IS NULL) FROM ("
                "SELECT p.id, p.date, p.undone, p.debtor_id, p.case_id, p.kid, "
                "(CASE WHEN p.undone = 1 THEN 0 ELSE coalesce((SELECT sum(a.interest_ore) FROM payment_allocation a WHERE a.payment_id = p.id), 0) END)"
                " - coalesce((SELECT sum(v.interest_ore) FROM voucher v WHERE v.payment_id = p.id), 0) AS interest, "
                "(CASE WHEN p.undone = 1 THEN 0 ELSE coalesce((SELECT sum(a.costs_ore) FROM payment_allocation a WHERE a.payment_id = p.id), 0) END)"
                " - coalesce((SELECT sum(v.costs_ore) FROM voucher v WHERE v.payment_id = p.id), 0) AS costs "
                "FROM payment p) w "
                "JOIN debtor d ON d.id = w.debtor_id LEFT JOIN collection_case c ON c.id = w.case_id "
                "WHERE w.interest <> 0 OR w.costs <> 0 ORDER BY w.date, w.id"_s);
    return collect(query, [today](Query &row) {
        Voucher voucher;
        voucher.payment = row.id<PaymentId>(0);
        voucher.date = row.date(1);
        voucher.interest = row.money(3);
        voucher.costs = row.money(4);
        if (row.flag(2) || voucher.interest.isNegative() || voucher.costs.isNegative())
            voucher.date = today;
        voucher.debtorNumber = row.text(5);
        voucher.debtorName = row.text(6);
        voucher.caseNumber = row.isNull(7) ? QString() : row.text(7);
        voucher.kid = row.text(8);
        voucher.outlays = row.money(9);
        voucher.compensation = row.money(10);
        voucher.isDivided = !row.flag(11);
        return voucher;
    });
}

Result<std::vector<CostPart>> VoucherStore::costParts(PaymentId payment)
{
    Query query(m_db, u"SELECT part.claim_id, (SELECT link.case_id FROM case_claim AS link WHERE link.claim_id = part.claim_id "
                      "ORDER BY link.live DESC, link.id DESC LIMIT 1), part.costs_ore FROM payment_allocation AS part "
                      "JOIN payment ON payment.id = part.payment_id "
                      "WHERE part.payment_id = :payment AND payment.undone = 0 AND part.costs_ore <> 0 ORDER BY part.id"_s);
    query.bind("payment", payment);
    return collect(query, [](Query &row) {
        return CostPart{row.id<ClaimId>(0), row.isNull(1) ? CaseId() : row.id<CaseId>(1), row.money(2)};
    });
}

Result<std::vector<PaymentId>> VoucherStore::writtenFor(ClaimId claim)
{
    Query query(m_db, u"SELECT v.payment_id FROM voucher AS v WHERE v.payment_id IN "
                      "(SELECT part.payment_id FROM payment_allocation AS part WHERE part.claim_id = :claim) "
                      "GROUP BY v.payment_id ORDER BY min(v.id)"_s);
    query.bind("claim", claim);
    return collect(query, [](Query &row) { return row.id<PaymentId>(0); });
}

Result<std::vector<Voucher>> VoucherStore::written(qint64 batch)
{
    Query query(m_db,
                u"SELECT v.id, v.batch_id, v.payment_id, v.date, v.interest_ore, v.costs_ore, d.number, d.name, c.number, p.kid, "
                "v.outlays_ore, v.compensation_ore FROM voucher v JOIN payment p ON p.id = v.payment_id JOIN debtor d ON d.id = p.debtor_id "
                "LEFT JOIN collection_case c ON c.id = p.case_id WHERE (:batch = 0 OR v.batch_id = :batch) ORDER BY v.id"_s);
    query.bind("batch", batch);
    return collect(query, [](Query &row) {
        Voucher voucher{row.integer(0), row.integer(1), row.id<PaymentId>(2), row.date(3),  row.money(4),
                        row.money(5),   row.text(6),    row.text(7),          row.isNull(8) ? QString() : row.text(8), row.text(9)};
        voucher.isDivided = !row.isNull(10);
        if (voucher.isDivided) {
            voucher.outlays = row.money(10);
            voucher.compensation = row.money(11);
        }
        return voucher;
    });
}

Result<std::vector<VoucherBatch>> VoucherStore::batches()
{
    Query query(m_db, batchColumns + u" ORDER BY b.id"_s);
    return collect(query, readBatch);
}

Result<VoucherBatch> VoucherStore::batch(qint64 id)
{
    Query query(m_db, batchColumns + u" WHERE b.id = :id"_s);
    query.bind("id", id);
    return oneRow(query, readBatch, gone());
}

Result<QByteArray> VoucherStore::content(qint64 batch)
{
    Query query(m_db, u"SELECT content FROM voucher_batch WHERE id = :id"_s);
    query.bind("id", batch);
    return oneRow(query, [](Query &row) { return row.blob(0); }, gone());
}

Result<std::vector<Voucher>> VoucherStore::insert(QDate day, const QString &format, std::vector<Voucher> vouchers)
{
    Query batch(m_db, u"INSERT INTO voucher_batch (day, format, sha256, content) VALUES (:day, :format, '', :content)"_s);
    batch.bind("day", day).bind("format", format).bind("content", QByteArray(""));
    if (auto done = batch.exec(); !done)
        return done.error();
    const qint64 id = batch.insertedId();
    for (Voucher &voucher : vouchers) {
        Query row(m_db, u"INSERT INTO voucher (batch_id, payment_id, date, interest_ore, costs_ore, outlays_ore, compensation_ore) "
                        "VALUES (:batch_id, :payment_id, :date, :interest_ore, :costs_ore, :outlays_ore, :compensation_ore)"_s);
        row.bind("batch_id", id).bind("payment_id", voucher.payment).bind("date", voucher.date);
        row.bind("interest_ore", voucher.interest).bind("costs_ore", voucher.costs);
        row.bind("outlays_ore", voucher.isDivided ? std::optional(voucher.outlays) : std::nullopt);
        row.bind("compensation_ore", voucher.isDivided ? std::optional(voucher.compensation) : std::nullopt);
        if (auto done = row.exec(); !done)
            return done.error();
        voucher.id = row.insertedId();
        voucher.batch = id;
    }
    return vouchers;
}

Result<void> VoucherStore::setContent(qint64 batch, const QString &sha256, const QByteArray &content)
{
    Query query(m_db, u"UPDATE voucher_batch SET sha256 = :sha256, content = :content WHERE id = :id"_s);
    query.bind("sha256", sha256).bind("content", content).bind("id", batch);
    return query.execOne(gone());
}

} // namespace store
