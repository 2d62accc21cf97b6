// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lawfilestore.h"

#include "core/store/collect.h"

using namespace Qt::StringLiterals;

namespace store {

Result<std::vector<AdoptedLaw>> LawFileStore::list()
{
    Query query(
        m_db,
        u"SELECT id, issued, title, origin, signer, source, rehearsal, sha256, overlay, day "
        "FROM law_file ORDER BY id"_s);
    return collect(query, [](Query &row) {
        return AdoptedLaw{
            row.integer(0), row.date(1), row.text(2), row.enumeration<LawOrigin>(3), row.text(4),
            row.text(5),    row.flag(6), row.text(7), row.text(8).toUtf8(),          row.date(9)};
    });
}

Result<qint64> LawFileStore::insert(const AdoptedLaw &law)
{
    Query query(
        m_db,
        u"INSERT INTO law_file (issued, title, origin, signer, source, rehearsal, sha256, "
        "overlay, day) VALUES (:issued, :title, :origin, :signer, :source, :rehearsal, :sha256, "
        ":overlay, :day)"_s);
    query.bind("issued", law.issued)
        .bind("title", law.title)
        .bind("origin", law.origin)
        .bind("signer", law.signer)
        .bind("source", law.source)
        .bind("rehearsal", law.rehearsal)
        .bind("sha256", law.sha256)
        .bind("overlay", QString::fromUtf8(law.overlay))
        .bind("day", law.day);
    if (auto r = query.exec(); !r)
        return r.error();
    return query.insertedId();
}

} // namespace store
