// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/legaleventstore.h"

#include "core/store/collect.h"
#include "core/store/rows.h"
#include "core/store/writescope.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace store {

Result<LegalEventId> LegalEventStore::insert(const LegalEvent &event)
{
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun().error();
    LegalEventId id;
    {
        Query query(
            m_db,
            u"INSERT INTO legal_event (case_id, letter_id, step, kind, day, fee_ore, fee_multiple_e4, "
            "writing_ore, writing_multiple_e4, writing_vat_bp, rettsgebyr_ore, cost_claim_id, note, fee_offset_ore, undone) "
            "VALUES (:case_id, :letter_id, :step, :kind, :day, :fee_ore, :fee_multiple_e4, :writing_ore, "
            ":writing_multiple_e4, :writing_vat_bp, :rettsgebyr_ore, :cost_claim_id, :note, "
            ":fee_offset_ore, 0)"_s);
        query.bind("case_id", event.caseId)
            .bind("letter_id", event.letter)
            .bind("step", event.step)
            .bind("kind", event.kind)
            .bind("day", event.day)
            .bind("fee_ore", event.fee)
            .bind("fee_multiple_e4", event.feeMultipleE4)
            .bind("writing_ore", event.writing)
            .bind("writing_multiple_e4", event.writingMultipleE4)
            .bind("writing_vat_bp", event.writingVatBp)
            .bind("rettsgebyr_ore", event.rettsgebyr)
            .bind("cost_claim_id", event.costClaim)
            .bind("note", event.note)
            .bind("fee_offset_ore", event.feeOffset);
        if (auto r = query.exec(); !r)
            return r.error();
        id = LegalEventId{query.insertedId()};
    }
    for (const ClaimId claim : event.claims) {
        Query query(
            m_db,
            u"INSERT INTO legal_event_claim (event_id, claim_id) VALUES (:event_id, :claim_id)"_s);
        query.bind("event_id", id).bind("claim_id", claim);
        if (auto r = query.exec(); !r)
            return r.error();
    }
    if (auto r = scope.commit(); !r)
        return r.error();
    return id;
}

Result<std::vector<LegalEvent>> LegalEventStore::ofCase(CaseId id)
{
    return select(id);
}

Result<std::vector<LegalEvent>> LegalEventStore::all()
{
    return select({});
}

Result<std::vector<LegalEvent>> LegalEventStore::select(CaseId only)
{
    const QString one = only.isValid() ? u"legal_event.case_id = :case_id"_s : u"1 = 1"_s;
    const auto bind = [only](Query &query) {
        if (only.isValid())
            query.bind("case_id", only);
    };
    std::map<qint64, std::vector<ClaimId>> covered;
    {
        Query query(m_db,
                    u"SELECT legal_event_claim.event_id, legal_event_claim.claim_id FROM legal_event_claim "
                    "JOIN legal_event ON legal_event.id = legal_event_claim.event_id "
                    "WHERE %1 ORDER BY legal_event_claim.claim_id"_s.arg(one));
        bind(query);
        if (auto r = query.exec(); !r)
            return r.error();
        while (query.next())
            covered[query.integer(0)].push_back(query.id<ClaimId>(1));
        if (auto r = query.done(); !r)
            return r.error();
    }
    Query query(m_db,
                u"SELECT %1 FROM legal_event WHERE %2 AND undone = 0 ORDER BY day, id"_s.arg(
                    rows::legalEventColumns(), one));
    bind(query);
    return collect(query, [&covered](Query &row) {
        LegalEvent event = rows::legalEvent(row);
        event.claims = std::move(covered[event.id.value]);
        return event;
    });
}

Result<void> LegalEventStore::undo(LegalEventId id)
{
    Query query(m_db, u"UPDATE legal_event SET undone = 1 WHERE id = :id AND undone = 0"_s);
    query.bind("id", id);
    return query.execOne(
        QCoreApplication::translate("store", "This event is no longer there. Reload the page."));
}

} // namespace store
