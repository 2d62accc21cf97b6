// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casestore.h"

#include "core/store/collect.h"
#include "core/store/dialect.h"
#include "core/store/hashchain.h"
#include "core/store/rows.h"
#include "core/store/writescope.h"

#include <QCoreApplication>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate("store", "This case is no longer there. Reload the page.");
}

Case read(Query &query)
{
    return rows::caseFile(query);
}

CaseEvent readEvent(Query &query)
{
    CaseEvent event;
    event.id = query.integer(0);
    event.caseId = query.id<CaseId>(1);
    event.day = query.date(2);
    event.at = query.instant(3);
    event.kind = query.text(4);
    event.data = query.text(5);
    return event;
}

void bindFields(Query &query, const Case &value)
{
    query.bind("state", value.state)
        .bind("opened", value.opened)
        .bind("closed", value.closed)
        .bind("close_reason", value.closeReason)
        .bind("paused_until", value.pausedUntil)
        .bind("start_step", value.startStep)
        .bind("autopilot", value.autopilot)
        .bind("merged_into", value.mergedInto)
        .bind("enforcement_rules", value.enforcement);
}

/// The number of the case that holds the claim now, or an empty text.
Result<QString> holder(Database &db, ClaimId claim)
{
    Query query(db,
                u"SELECT collection_case.number FROM case_claim "
                "JOIN collection_case ON collection_case.id = case_claim.case_id "
                "WHERE case_claim.claim_id = :claim_id AND case_claim.live = 1"_s);
    query.bind("claim_id", claim);
    auto number = firstRow(query, [](Query &row) { return row.text(0); });
    if (!number)
        return number.error();
    return number->value_or(QString());
}

Error heldBy(const QString &number)
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate(
                "store",
                "The invoice is in case %1 already. Close that case or take the invoice "
                "out of it first.")
                .arg(number)};
}

Result<void> checkDebtor(Database &db, ClaimId claim, DebtorId debtor)
{
    Query query(db, u"SELECT debtor_id FROM claim WHERE id = :id"_s);
    query.bind("id", claim);
    const auto owner = oneRow(
        query, [](Query &row) { return row.id<DebtorId>(0); },
        QCoreApplication::translate("store", "This invoice is no longer there. Reload the page."));
    if (!owner)
        return owner.error();
    if (*owner != debtor) {
        return Error{ErrorKind::Conflict,
                     QCoreApplication::translate(
                         "store",
                         "The invoice belongs to another customer than the case. Start "
                         "a case of its own for it.")};
    }
    return {};
}

} // namespace

Result<Case> CaseStore::insert(const Case &value)
{
    if (!value.opened.isValid()) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "store", "A case needs the day it was opened. Enter the date.")};
    }
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun().error();
    const int year = value.opened.year();
    qint64 running = 0;
    {
        Query query(
            m_db,
            u"SELECT COALESCE(MAX(running), 0) + 1 FROM collection_case WHERE year = :year"_s);
        query.bind("year", year);
        const auto next = oneRow(
            query, [](Query &row) { return row.integer(0); }, gone());
        if (!next)
            return next.error();
        running = *next;
    }
    Case made = value;
    made.number = u"%1-%2"_s.arg(year).arg(running, 4, 10, QChar(u'0'));
    {
        Query query(
            m_db,
            u"INSERT INTO collection_case (year, running, number, debtor_id, state, opened, closed, "
            "close_reason, paused_until, start_step, autopilot, enforcement_rules, merged_into) VALUES (:year, "
            ":running, :number, :debtor_id, :state, :opened, :closed, :close_reason, :paused_until, :start_step, "
            ":autopilot, :enforcement_rules, :merged_into)"_s);
        query.bind("year", year)
            .bind("running", running)
            .bind("number", made.number)
            .bind("debtor_id", made.debtor);
        bindFields(query, made);
        if (auto r = query.exec(); !r)
            return r.error();
        made.id = CaseId{query.insertedId()};
    }
    for (const ClaimId claim : made.claims) {
        if (auto r = attach(made.id, claim); !r)
            return r.error();
    }
    if (auto r = scope.commit(); !r)
        return r.error();
    return made;
}

Result<Case> CaseStore::find(CaseId id)
{
    Query query(m_db, u"SELECT %1 FROM collection_case WHERE id = :id"_s.arg(rows::caseColumns()));
    query.bind("id", id);
    auto found = oneRow(query, read, gone());
    if (!found)
        return found;
    auto claims = claimsOf(id);
    if (!claims)
        return claims.error();
    found->claims = std::move(*claims);
    return found;
}

Result<std::optional<Case>> CaseStore::findByNumber(const QString &number)
{
    Query query(m_db, u"SELECT id FROM collection_case WHERE number = :number"_s);
    query.bind("number", number);
    const auto id = firstRow(query, [](Query &row) { return row.id<CaseId>(0); });
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<Case>();
    auto found = find(**id);
    if (!found)
        return found.error();
    return std::optional<Case>(std::move(*found));
}

Result<std::vector<Case>> CaseStore::list(const CaseFilter &filter)
{
    QString where = u"1 = 1"_s;
    if (filter.openOnly)
        where += u" AND collection_case.state <> 'closed'"_s;
    if (filter.state)
        where += u" AND collection_case.state = :state"_s;
    if (filter.debtor.isValid())
        where += u" AND collection_case.debtor_id = :debtor_id"_s;
    if (filter.autopilot)
        where += u" AND collection_case.autopilot = :autopilot"_s;
    const auto bindFilter = [&filter](Query &query) {
        if (filter.state)
            query.bind("state", *filter.state);
        if (filter.debtor.isValid())
            query.bind("debtor_id", filter.debtor);
        if (filter.autopilot)
            query.bind("autopilot", *filter.autopilot);
    };
    Snapshot snapshot(m_db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    Query query(m_db,
                u"SELECT %1 FROM collection_case WHERE %2 ORDER BY year DESC, running DESC"_s.arg(
                    rows::caseColumns(), where));
    bindFilter(query);
    auto cases = collect(query, read);
    if (!cases)
        return cases;

    std::unordered_map<qint64, Case *> byId;
    for (Case &value : *cases)
        byId.emplace(value.id.value, &value);
    Query links(
        m_db,
        u"SELECT case_claim.case_id, case_claim.claim_id FROM case_claim JOIN collection_case "
        "ON collection_case.id = case_claim.case_id WHERE %1 ORDER BY case_claim.id"_s.arg(where));
    bindFilter(links);
    if (auto r = links.exec(); !r)
        return r.error();
    while (links.next())
        byId.at(links.integer(0))->claims.push_back(links.id<ClaimId>(1));
    if (auto r = links.done(); !r)
        return r.error();
    return cases;
}

Result<void> CaseStore::update(const Case &value)
{
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun();
    {
        Query query(
            m_db,
            u"UPDATE collection_case SET state = :state, opened = :opened, closed = :closed, "
            "close_reason = :close_reason, paused_until = :paused_until, start_step = :start_step, "
            "autopilot = :autopilot, enforcement_rules = :enforcement_rules, merged_into = :merged_into "
            "WHERE id = :id"_s);
        bindFields(query, value);
        query.bind("id", value.id);
        if (auto r = query.execOne(gone()); !r)
            return r;
    }
    const bool live = value.state != CaseState::Closed;
    {
        Query query(
            m_db,
            u"UPDATE case_claim SET live = :live WHERE case_id = :case_id AND live <> :live"_s);
        query.bind("live", live).bind("case_id", value.id);
        if (auto r = query.exec(); !r) {
            Error error = r.error();
            if (error.kind == ErrorKind::Conflict) {
                error.message =
                    QCoreApplication::translate("store",
                                                "The case cannot be opened again: one of its "
                                                "invoices is in another case now. Close that case "
                                                "first.");
            }
            return error;
        }
    }
    return scope.commit();
}

Result<std::vector<ClaimId>> CaseStore::claimsOf(CaseId id)
{
    Query query(m_db, u"SELECT claim_id FROM case_claim WHERE case_id = :case_id ORDER BY id"_s);
    query.bind("case_id", id);
    return collect(query, [](Query &row) { return row.id<ClaimId>(0); });
}

Result<std::optional<CaseId>> CaseStore::caseOfClaim(ClaimId id)
{
    Query query(m_db, u"SELECT case_id FROM case_claim WHERE claim_id = :claim_id AND live = 1"_s);
    query.bind("claim_id", id);
    return firstRow(query, [](Query &row) { return row.id<CaseId>(0); });
}

Result<std::unordered_map<qint64, CaseId>> CaseStore::casesOfClaims(const std::vector<ClaimId> &ids)
{
    Query query(m_db,
                u"SELECT claim_id, case_id FROM case_claim WHERE live = 1 AND claim_id IN (SELECT value FROM %1)"_s.arg(
                    Dialect::listTable(u":ids"_s)));
    query.bind("ids", Dialect::list(ids));
    if (auto r = query.exec(); !r)
        return r.error();
    std::unordered_map<qint64, CaseId> out;
    while (query.next())
        out.emplace(query.integer(0), query.id<CaseId>(1));
    if (auto r = query.done(); !r)
        return r.error();
    return out;
}

Result<void> CaseStore::attach(CaseId id, ClaimId claim)
{
    bool live = true;
    {
        Query query(m_db, u"SELECT debtor_id, state FROM collection_case WHERE id = :id"_s);
        query.bind("id", id);
        const auto found = oneRow(
            query,
            [](Query &row) {
                return std::pair(row.id<DebtorId>(0), row.enumeration<CaseState>(1));
            },
            gone());
        if (!found)
            return found.error();
        if (auto r = checkDebtor(m_db, claim, found->first); !r)
            return r;
        live = found->second != CaseState::Closed;
    }
    if (live) {
        const auto number = holder(m_db, claim);
        if (!number)
            return number.error();
        if (!number->isEmpty())
            return heldBy(*number);
    }
    Query query(
        m_db,
        u"INSERT INTO case_claim (case_id, claim_id, live) VALUES (:case_id, :claim_id, :live)"_s);
    query.bind("case_id", id).bind("claim_id", claim).bind("live", live);
    return query.exec();
}

Result<void> CaseStore::detach(CaseId id, ClaimId claim)
{
    Query query(m_db,
                u"DELETE FROM case_claim WHERE case_id = :case_id AND claim_id = :claim_id"_s);
    query.bind("case_id", id).bind("claim_id", claim);
    return query.execOne(
        QCoreApplication::translate("store", "The invoice is not in this case. Reload the page."));
}

Result<qint64> CaseStore::appendEvent(const CaseEvent &event)
{
    return HashChain::caseEvents(m_db).append(
        {QString::number(event.caseId.value), event.day.toString(Qt::ISODate),
         event.at.toUTC().toString(Qt::ISODateWithMs), event.kind, event.data});
}

Result<std::vector<CaseEvent>> CaseStore::events(CaseId id)
{
    Query query(
        m_db,
        u"SELECT id, case_id, day, at, kind, data FROM case_event WHERE case_id = :case_id ORDER BY id"_s);
    query.bind("case_id", id);
    return collect(query, readEvent);
}

Result<std::vector<CaseEvent>> CaseStore::recentEvents(int limit)
{
    Query query(
        m_db,
        u"SELECT id, case_id, day, at, kind, data FROM case_event ORDER BY id DESC LIMIT :limit"_s);
    query.bind("limit", limit);
    return collect(query, readEvent);
}

} // namespace store
