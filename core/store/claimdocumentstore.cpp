// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claimdocumentstore.h"

#include "core/store/collect.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace store {

namespace {

const QString columns = u"SELECT id, claim_id, name, type, sha256, length(content), day, batch_id FROM claim_document"_s;

ClaimDocument read(Query &row)
{
    return {row.integer(0), row.id<ClaimId>(1), row.text(2), row.text(3), row.text(4), row.integer(5), row.date(6), row.id<BatchId>(7)};
}

QString gone()
{
    return QCoreApplication::translate("store", "This document is no longer there. Reload the page.");
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<bool> ClaimDocumentStore::insert(const ClaimDocument &document, const QByteArray &content)
{
    Query query(m_db,
                u"INSERT INTO claim_document (claim_id, batch_id, name, type, sha256, day, content) "
                "VALUES (:claim_id, :batch_id, :name, :type, :sha256, :day, :content) ON CONFLICT (claim_id, sha256) DO NOTHING"_s);
    query.bind("claim_id", document.claim).bind("batch_id", document.batch).bind("name", document.name).bind("type", document.type);
    query.bind("sha256", sha256Of(content)).bind("day", document.day).bind("content", content);
    if (auto done = query.exec(); !done)
        return done.error();
    return query.changes() > 0;
}

Result<std::vector<ClaimDocument>> ClaimDocumentStore::ofClaim(ClaimId claim)
{
    Query query(m_db, columns + u" WHERE claim_id = :claim_id ORDER BY id"_s);
    query.bind("claim_id", claim);
    return collect(query, read);
}

Result<ClaimDocument> ClaimDocumentStore::find(qint64 id)
{
    Query query(m_db, columns + u" WHERE id = :id"_s);
    query.bind("id", id);
    return oneRow(query, read, gone());
}

Result<QByteArray> ClaimDocumentStore::content(qint64 id)
{
    Query query(m_db, u"SELECT content, sha256 FROM claim_document WHERE id = :id"_s);
    query.bind("id", id);
    auto found = oneRow(query, [](Query &row) { return std::pair(row.blob(0), row.text(1)); }, gone());
    if (!found)
        return found.error();
    if (sha256Of(found->first) != found->second) {
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate("store", "Document %1 is not the one that was taken in. Restore the newest sound backup.").arg(id)};
    }
    return found->first;
}

Result<void> ClaimDocumentStore::remove(qint64 id)
{
    Query query(m_db, u"DELETE FROM claim_document WHERE id = :id"_s);
    query.bind("id", id);
    return query.execOne(gone());
}

Result<void> ClaimDocumentStore::removeOfBatch(BatchId batch)
{
    Query query(m_db, u"DELETE FROM claim_document WHERE batch_id = :batch_id"_s);
    query.bind("batch_id", batch);
    return query.exec();
}

} // namespace store
