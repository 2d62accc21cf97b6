// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/officestore.h"

#include "core/store/collect.h"
#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

Office read(Query &query)
{
    Office office;
    office.id = query.text(0);
    office.kind = query.enumeration<OfficeKind>(1);
    office.name = query.text(2);
    office.postal = {rows::splitLines(query.text(3)), query.text(4), query.text(5), {}};
    office.visiting = query.text(6);
    office.phone = query.text(7);
    office.email = query.text(8);
    office.trust = query.enumeration<OfficeTrust>(9);
    office.source = query.text(10);
    office.asOf = query.date(11);
    return office;
}

} // namespace

Result<std::vector<Office>> OfficeStore::list()
{
    Query query(
        m_db,
        u"SELECT id, kind, name, address_lines, postcode, town, visiting, phone, email, trust, "
        "source, as_of FROM office ORDER BY id"_s);
    return collect(query, read);
}

Result<void> OfficeStore::save(const Office &office)
{
    Query query(
        m_db,
        u"INSERT INTO office (id, kind, name, address_lines, postcode, town, visiting, phone, email, "
        "trust, source, as_of) VALUES (:id, :kind, :name, :address_lines, :postcode, :town, :visiting, "
        ":phone, :email, :trust, :source, :as_of) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, "
        "name = excluded.name, address_lines = excluded.address_lines, postcode = excluded.postcode, "
        "town = excluded.town, visiting = excluded.visiting, phone = excluded.phone, "
        "email = excluded.email, trust = excluded.trust, source = excluded.source, "
        "as_of = excluded.as_of"_s);
    query.bind("id", office.id)
        .bind("kind", office.kind)
        .bind("name", office.name)
        .bind("address_lines", rows::joinedLines(office.postal.lines))
        .bind("postcode", office.postal.postcode)
        .bind("town", office.postal.town)
        .bind("visiting", office.visiting)
        .bind("phone", office.phone)
        .bind("email", office.email)
        .bind("trust", office.trust)
        .bind("source", office.source)
        .bind("as_of", office.asOf);
    return query.exec();
}

Result<void> OfficeStore::remove(const QString &id)
{
    Query query(m_db, u"DELETE FROM office WHERE id = :id"_s);
    query.bind("id", id);
    return query.exec();
}

} // namespace store
