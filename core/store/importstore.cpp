// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importstore.h"

#include "core/store/collect.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate("store",
                                       "There is no such import. Reload the list of imports.");
}

QString batchColumns()
{
    return u"id, file, format, version, sha256, bytes, company_orgnr, as_of, day, at, inserted, updated, unchanged, "
           "undone"_s;
}

StoredBatch readBatch(Query &query)
{
    StoredBatch batch;
    batch.id = query.id<BatchId>(0);
    batch.file = query.text(1);
    batch.format = query.text(2);
    batch.version = query.text(3);
    batch.sha256 = query.text(4);
    batch.bytes = query.integer(5);
    batch.companyOrgnr = query.text(6);
    batch.asOf = query.date(7);
    batch.day = query.date(8);
    batch.at = query.instant(9);
    batch.inserted = query.smallInteger(10);
    batch.updated = query.smallInteger(11);
    batch.unchanged = query.smallInteger(12);
    batch.undone = query.flag(13);
    return batch;
}

QString rowColumns()
{
    return u"id, batch_id, subject, row_id, row_key, place, raw, action, before"_s;
}

ImportedRow readRow(Query &query)
{
    ImportedRow row;
    row.id = query.integer(0);
    row.batch = query.id<BatchId>(1);
    row.subject = query.enumeration<ImportSubject>(2);
    row.row = query.integer(3);
    row.key = query.text(4);
    row.place = query.text(5);
    row.raw = query.text(6);
    row.action = query.enumeration<ImportAction>(7);
    row.before = query.text(8).toUtf8();
    return row;
}

} // namespace

Result<BatchId> ImportStore::insert(const StoredBatch &batch)
{
    Query query(
        m_db,
        u"INSERT INTO import_batch (file, format, version, sha256, bytes, company_orgnr, as_of, day, at, "
        "inserted, updated, unchanged, undone) VALUES (:file, :format, :version, :sha256, :bytes, "
        ":company_orgnr, :as_of, :day, :at, :inserted, :updated, :unchanged, :undone)"_s);
    query.bind("file", batch.file)
        .bind("format", batch.format)
        .bind("version", batch.version)
        .bind("sha256", batch.sha256)
        .bind("bytes", batch.bytes)
        .bind("company_orgnr", batch.companyOrgnr)
        .bind("as_of", batch.asOf)
        .bind("day", batch.day)
        .bind("at", batch.at)
        .bind("inserted", batch.inserted)
        .bind("updated", batch.updated)
        .bind("unchanged", batch.unchanged)
        .bind("undone", batch.undone);
    if (auto r = query.exec(); !r)
        return r.error();
    return BatchId{query.insertedId()};
}

Result<StoredBatch> ImportStore::find(BatchId id)
{
    Query query(m_db, u"SELECT %1 FROM import_batch WHERE id = :id"_s.arg(batchColumns()));
    query.bind("id", id);
    return oneRow(query, readBatch, gone());
}

Result<std::vector<StoredBatch>> ImportStore::list()
{
    Query query(m_db, u"SELECT %1 FROM import_batch ORDER BY id DESC"_s.arg(batchColumns()));
    return collect(query, readBatch);
}

Result<std::optional<StoredBatch>> ImportStore::findBySha256(const QString &sha256)
{
    Query query(
        m_db,
        u"SELECT %1 FROM import_batch WHERE sha256 = :sha256 AND undone = 0 ORDER BY id DESC"_s.arg(
            batchColumns()));
    query.bind("sha256", sha256);
    return firstRow(query, readBatch);
}

Result<void> ImportStore::setCounts(BatchId id, int inserted, int updated, int unchanged)
{
    Query query(
        m_db,
        u"UPDATE import_batch SET inserted = :inserted, updated = :updated, unchanged = :unchanged "
        "WHERE id = :id"_s);
    query.bind("id", id)
        .bind("inserted", inserted)
        .bind("updated", updated)
        .bind("unchanged", unchanged);
    return query.execOne(gone());
}

Result<void> ImportStore::markUndone(BatchId id)
{
    const auto batch = find(id);
    if (!batch)
        return batch.error();
    Query query(m_db, u"UPDATE import_batch SET undone = 1 WHERE id = :id AND undone = 0"_s);
    query.bind("id", id);
    if (auto r = query.exec(); !r)
        return r;
    if (query.changes() == 0) {
        return Error{ErrorKind::Conflict,
                     QCoreApplication::translate(
                         "store",
                         "This import has been taken back already. Reload the list of "
                         "imports.")};
    }
    return {};
}

Result<void> ImportStore::insertRow(const ImportedRow &row)
{
    Query query(
        m_db,
        u"INSERT INTO import_row (batch_id, subject, row_id, row_key, place, raw, action, before) "
        "VALUES (:batch_id, :subject, :row_id, :row_key, :place, :raw, :action, :before)"_s);
    query.bind("batch_id", row.batch)
        .bind("subject", row.subject)
        .bind("row_id", row.row)
        .bind("row_key", row.key)
        .bind("place", row.place)
        .bind("raw", row.raw)
        .bind("action", row.action)
        .bind("before", QString::fromUtf8(row.before));
    return query.exec();
}

Result<std::vector<ImportedRow>> ImportStore::rows(BatchId id)
{
    Query query(
        m_db,
        u"SELECT %1 FROM import_row WHERE batch_id = :batch_id ORDER BY id"_s.arg(rowColumns()));
    query.bind("batch_id", id);
    return collect(query, readRow);
}

Result<std::vector<ImportedRow>> ImportStore::provenance(ImportSubject subject, qint64 row)
{
    Query query(
        m_db,
        u"SELECT %1 FROM import_row WHERE subject = :subject AND row_id = :row_id ORDER BY id"_s
            .arg(rowColumns()));
    query.bind("subject", subject).bind("row_id", row);
    return collect(query, readRow);
}

Result<bool> ImportStore::hasLaterChanges(BatchId id)
{
    Query query(
        m_db,
        u"SELECT COUNT(*) FROM import_row AS mine "
        "JOIN import_row AS later ON later.subject = mine.subject AND later.row_id = mine.row_id "
        "AND later.batch_id > mine.batch_id "
        "JOIN import_batch AS batch ON batch.id = later.batch_id "
        "WHERE mine.batch_id = :batch_id AND mine.action <> 'unchanged' "
        "AND later.action <> 'unchanged' AND batch.undone = 0"_s);
    query.bind("batch_id", id);
    return oneRow(
        query, [](Query &row) { return row.integer(0) > 0; }, gone());
}

Result<QByteArray> ImportStore::columnMap(const QString &signature)
{
    Query query(m_db, u"SELECT map FROM column_map WHERE signature = :signature"_s);
    query.bind("signature", signature);
    const auto map = firstRow(query, [](Query &row) { return row.text(0).toUtf8(); });
    if (!map)
        return map.error();
    return map->value_or(QByteArray());
}

Result<void> ImportStore::rememberColumnMap(const QString &signature, const QByteArray &json)
{
    Query query(m_db,
                u"INSERT INTO column_map (signature, map) VALUES (:signature, :map) "
                "ON CONFLICT (signature) DO UPDATE SET map = excluded.map"_s);
    query.bind("signature", signature).bind("map", QString::fromUtf8(json));
    return query.exec();
}

Result<std::vector<QByteArray>> ImportStore::columnMaps()
{
    Query query(m_db, u"SELECT map FROM column_map ORDER BY signature"_s);
    return collect(query, [](Query &row) { return row.text(0).toUtf8(); });
}

Result<void> ImportStore::forgetColumnMap(const QString &signature)
{
    Query query(m_db, u"DELETE FROM column_map WHERE signature = :signature"_s);
    query.bind("signature", signature);
    return query.execOne(QCoreApplication::translate("store", "No columns are remembered for such a list."));
}

} // namespace store
