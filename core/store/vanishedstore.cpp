// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vanishedstore.h"

#include "core/store/collect.h"

using namespace Qt::StringLiterals;

namespace store {

Result<void> VanishedStore::add(BatchId batch, ClaimId claim)
{
    Query query(m_db,
                u"INSERT INTO vanished_item (batch_id, claim_id, state) "
                "VALUES (:batch_id, :claim_id, 'waiting')"_s);
    query.bind("batch_id", batch).bind("claim_id", claim);
    return query.exec();
}

Result<std::vector<VanishedRow>> VanishedStore::newest()
{
    Query query(m_db,
                u"SELECT item.batch_id, item.claim_id, item.state FROM vanished_item AS item "
                "JOIN (SELECT MAX(id) AS id FROM vanished_item WHERE batch_id IN "
                "(SELECT id FROM import_batch WHERE undone = 0) GROUP BY claim_id) AS last "
                "ON last.id = item.id ORDER BY item.id"_s);
    return collect(query, [](Query &row) {
        return VanishedRow{row.id<BatchId>(0), row.id<ClaimId>(1), row.enumeration<VanishedState>(2)};
    });
}

Result<void> VanishedStore::decide(ClaimId claim, VanishedState state, BatchId by)
{
    if (!by.isValid()) {
        Query query(m_db,
                    u"UPDATE vanished_item SET state = :state WHERE claim_id = :claim_id "
                    "AND state IN ('waiting', 'kept')"_s);
        query.bind("state", state).bind("claim_id", claim);
        return query.exec();
    }
    Query query(m_db,
                u"UPDATE vanished_item SET state = :state, decided_batch_id = :decided_batch_id "
                "WHERE claim_id = :claim_id AND state IN ('waiting', 'kept')"_s);
    query.bind("state", state).bind("decided_batch_id", by).bind("claim_id", claim);
    return query.exec();
}

Result<void> VanishedStore::takeBack(BatchId batch)
{
    Query found(m_db, u"DELETE FROM vanished_item WHERE batch_id = :batch_id"_s);
    found.bind("batch_id", batch);
    if (auto done = found.exec(); !done)
        return done;
    Query decided(m_db,
                  u"UPDATE vanished_item SET state = 'waiting', decided_batch_id = NULL "
                  "WHERE decided_batch_id = :batch_id"_s);
    decided.bind("batch_id", batch);
    return decided.exec();
}

Result<void> VanishedStore::forget(ClaimId claim)
{
    Query query(m_db, u"DELETE FROM vanished_item WHERE claim_id = :claim_id"_s);
    query.bind("claim_id", claim);
    return query.exec();
}

} // namespace store
