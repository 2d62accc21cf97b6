// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/limitationstore.h"

#include "core/store/collect.h"
#include "core/store/rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate(
        "store", "This limitation event is no longer there. Reload the page.");
}

LimitationEvent read(Query &query)
{
    return rows::limitationEvent(query);
}

} // namespace

Result<LimitationEventId> LimitationStore::insert(const LimitationEvent &event)
{
    if ((event.kind == LimitationKind::Extension) != event.until.isValid()) {
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "store", "An agreed extension, and nothing else, needs the day it lasts to.")};
    }
    Query query(m_db,
                u"INSERT INTO limitation_event (claim_id, day, kind, until, note, source, undone) "
                "VALUES (:claim_id, :day, :kind, :until, :note, :source, :undone)"_s);
    query.bind("claim_id", event.claim)
        .bind("day", event.day)
        .bind("kind", event.kind)
        .bind("until", event.until)
        .bind("note", event.note)
        .bind("source", event.source)
        .bind("undone", event.undone);
    if (auto r = query.exec(); !r)
        return r.error();
    return LimitationEventId{query.insertedId()};
}

Result<LimitationEvent> LimitationStore::find(LimitationEventId id)
{
    Query query(m_db,
                u"SELECT %1 FROM limitation_event WHERE id = :id"_s.arg(rows::limitationColumns()));
    query.bind("id", id);
    return oneRow(query, read, gone());
}

Result<std::vector<LimitationEvent>> LimitationStore::ofClaim(ClaimId claim)
{
    Query query(
        m_db,
        u"SELECT %1 FROM limitation_event WHERE claim_id = :claim_id ORDER BY day, id"_s.arg(
            rows::limitationColumns()));
    query.bind("claim_id", claim);
    return collect(query, read);
}

Result<std::vector<LimitationEvent>> LimitationStore::all()
{
    Query query(
        m_db,
        u"SELECT %1 FROM limitation_event WHERE undone = 0 ORDER BY claim_id, day, id"_s.arg(
            rows::limitationColumns()));
    return collect(query, read);
}

Result<void> LimitationStore::setUndone(LimitationEventId id, bool undone)
{
    Query query(m_db, u"UPDATE limitation_event SET undone = :undone WHERE id = :id"_s);
    query.bind("id", id).bind("undone", undone);
    return query.execOne(gone());
}

} // namespace store
