// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/debtormarkstore.h"

#include "core/store/collect.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr auto columns = "SELECT debtor_id, standing, since, municipality, source, as_of FROM debtor_mark"_L1;

DebtorMark read(Query &row)
{
    DebtorMark mark;
    mark.debtor = row.id<DebtorId>(0);
    mark.standing = row.enumeration<DebtorStanding>(1);
    mark.since = row.date(2);
    mark.municipality = row.text(3);
    mark.source = row.text(4);
    mark.asOf = row.date(5);
    return mark;
}

} // namespace

Result<DebtorMark> DebtorMarkStore::find(DebtorId id)
{
    Query query(m_db, columns + u" WHERE debtor_id = :debtor_id"_s);
    query.bind("debtor_id", id);
    auto found = firstRow(query, read);
    if (!found)
        return found.error();
    DebtorMark none;
    none.debtor = id;
    return found->value_or(none);
}

Result<std::vector<DebtorMark>> DebtorMarkStore::all()
{
    Query query(m_db, columns + u" ORDER BY debtor_id"_s);
    return collect(query, read);
}

Result<void> DebtorMarkStore::put(const DebtorMark &mark)
{
    Query query(m_db,
                u"INSERT INTO debtor_mark (debtor_id, standing, since, municipality, source, as_of) "
                "VALUES (:debtor_id, :standing, :since, :municipality, :source, :as_of) "
                "ON CONFLICT (debtor_id) DO UPDATE SET standing = excluded.standing, since = excluded.since, "
                "municipality = excluded.municipality, source = excluded.source, as_of = excluded.as_of"_s);
    query.bind("debtor_id", mark.debtor)
        .bind("standing", mark.standing)
        .bind("since", mark.since)
        .bind("municipality", mark.municipality)
        .bind("source", mark.source)
        .bind("as_of", mark.asOf);
    return query.exec();
}

Result<void> DebtorMarkStore::clear(DebtorId id)
{
    Query query(m_db, u"DELETE FROM debtor_mark WHERE debtor_id = :debtor_id"_s);
    query.bind("debtor_id", id);
    return query.exec();
}

} // namespace store
