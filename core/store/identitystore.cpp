// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identitystore.h"

#include "core/store/collect.h"

using namespace Qt::StringLiterals;

namespace store {

Result<std::optional<QByteArray>> IdentityStore::find(DebtorId debtor)
{
    Query query(m_db, u"SELECT sealed FROM debtor_identity WHERE debtor_id = :debtor_id"_s);
    query.bind("debtor_id", debtor);
    return firstRow(query, [](Query &row) { return row.blob(0); });
}

Result<void> IdentityStore::save(DebtorId debtor, const QByteArray &sealed, QDate day)
{
    Query query(
        m_db,
        u"INSERT INTO debtor_identity (debtor_id, sealed, day) VALUES (:debtor_id, :sealed, :day) "
        "ON CONFLICT (debtor_id) DO UPDATE SET sealed = excluded.sealed, day = excluded.day"_s);
    query.bind("debtor_id", debtor).bind("sealed", sealed).bind("day", day);
    return query.exec();
}

Result<bool> IdentityStore::remove(DebtorId debtor)
{
    Query query(m_db, u"DELETE FROM debtor_identity WHERE debtor_id = :debtor_id"_s);
    query.bind("debtor_id", debtor);
    if (auto r = query.exec(); !r)
        return r.error();
    return query.changes() > 0;
}

} // namespace store
