// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledgerquery.h"

#include "core/store/collect.h"
#include "core/store/dialect.h"
#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

LedgerRow read(Query &query)
{
    LedgerRow row;
    row.id = query.id<ClaimId>(0);
    row.number = query.text(1);
    row.kind = query.enumeration<ClaimKind>(2);
    row.issued = query.date(3);
    row.due = query.date(4);
    row.dueOrigin = query.enumeration<DueOrigin>(5);
    row.openOrigin = query.enumeration<OpenOrigin>(6);
    row.open = query.money(7);
    row.currency = query.text(8);
    row.kid = query.text(9);
    row.writtenOff = query.flag(10);
    row.disputed = query.flag(11);
    if (!query.isNull(12))
        row.consumer = query.flag(12);
    if (!query.isNull(13))
        row.agreedRate = Rate::basisPoints(query.smallInteger(13));
    row.debtor = query.id<DebtorId>(14);
    row.debtorNumber = query.text(15);
    row.debtorName = query.text(16);
    row.debtorKind = query.enumeration<DebtorKind>(17);
    row.debtorPostable = query.flag(18);
    row.debtorHasEmail = query.flag(19);
    row.balance = rows::balance(query, 20);
    row.paidHere = query.money(25);
    row.disputedPart = query.money(31);
    row.caseId = query.id<CaseId>(26);
    if (row.caseId.isValid()) {
        row.caseNumber = query.text(27);
        row.caseState = query.enumeration<CaseState>(28);
        row.lastStep = query.optionalEnumeration<Step>(29);
        row.lastDeadline = query.date(30);
    }
    return row;
}

QString columns()
{
    return u"claim.id, claim.number, claim.kind, claim.issued, claim.due, claim.due_origin, claim.open_origin, "
           "claim.open_ore, claim.currency, claim.kid, claim.written_off, claim.disputed, claim.consumer, "
           "claim.agreed_rate_bp, debtor.id, debtor.number, debtor.name, debtor.kind, "
           "CASE WHEN debtor.town <> '' AND (debtor.postcode <> '' OR debtor.country <> '') THEN 1 ELSE 0 END, "
           "CASE WHEN debtor.email <> '' THEN 1 ELSE 0 END, "_s
        + rows::balanceColumns(u"COALESCE(paid.principal_ore, 0)"_s)
        + u", COALESCE(paid.all_ore, 0), collection_case.id, collection_case.number, collection_case.state, "
          "last_letter.step, last_letter.deadline, claim.disputed_part_ore"_s;
}

/// Which claims the filter names on its own, or nothing when it names all.
QString named(const LedgerFilter &filter)
{
    QStringList parts;
    if (filter.debtor.isValid())
        parts << u"claim.debtor_id = :debtor_id"_s;
    if (!filter.claims.empty())
        parts << u"claim.id IN (SELECT value FROM %1)"_s.arg(Dialect::listTable(u":claims"_s));
    if (!filter.kid.isEmpty())
        parts << u"claim.kid <> '' AND claim.kid = :kid"_s;
    return parts.join(u" AND "_s);
}

/// Payments are gathered once and joined, and the last letter is looked up by its case: SQLite puts no index on a list
/// numbered by a window function, and would read all of it for every claim.
QString tables(const QString &named)
{
    QString parts = u"payment.undone = 0"_s;
    if (!named.isEmpty())
        parts += u" AND part.claim_id IN (SELECT claim.id FROM claim WHERE %1)"_s.arg(named);
    return u"claim JOIN debtor ON debtor.id = claim.debtor_id "
           "LEFT JOIN case_claim ON case_claim.claim_id = claim.id AND case_claim.live = 1 "
           "LEFT JOIN collection_case ON collection_case.id = case_claim.case_id "
           "LEFT JOIN (SELECT part.claim_id, SUM(part.principal_ore) AS principal_ore, "
           "SUM(part.costs_ore + part.interest_ore + part.principal_ore) AS all_ore "
           "FROM payment_allocation AS part JOIN payment ON payment.id = part.payment_id "
           "WHERE %1 GROUP BY part.claim_id) AS paid ON paid.claim_id = claim.id "
           "LEFT JOIN letter AS last_letter ON last_letter.id = (SELECT latest.id FROM letter AS latest "
           "WHERE latest.case_id = collection_case.id AND latest.state IN ('sent', 'posted') "
           "ORDER BY latest.sent DESC, latest.id DESC LIMIT 1)"_s.arg(parts);
}

/// SELECT, what is asked for, and FROM to WHERE.
QString select(const QString &what, const LedgerFilter &filter)
{
    const QString only = named(filter);
    QString where = only.isEmpty() ? u"1 = 1"_s : only;
    if (filter.openOnly) {
        where +=
            u" AND (claim.open_ore <> 0 OR collection_case.id IS NOT NULL OR claim.open_at_intake_ore "
            "- claim.credited_since_ore - COALESCE(paid.principal_ore, 0) <> 0)"_s;
    }
    return u"SELECT %1 FROM %2 WHERE %3"_s.arg(what, tables(only), where);
}

void bindFilter(Query &query, const LedgerFilter &filter)
{
    if (filter.debtor.isValid())
        query.bind("debtor_id", filter.debtor);
    if (!filter.kid.isEmpty())
        query.bind("kid", filter.kid);
    if (!filter.claims.empty())
        query.bind("claims", Dialect::list(filter.claims));
}

} // namespace

QString LedgerQuery::statement(const LedgerFilter &filter)
{
    return select(columns(), filter) + u" ORDER BY claim.due NULLS FIRST, claim.id"_s;
}

Result<std::vector<LedgerRow>> LedgerQuery::rows(const LedgerFilter &filter)
{
    Query query(m_db, statement(filter));
    bindFilter(query, filter);
    return collect(query, read);
}

Result<int> LedgerQuery::count(const LedgerFilter &filter)
{
    Query query(m_db, select(u"COUNT(*)"_s, filter));
    bindFilter(query, filter);
    return oneRow(
        query, [](Query &row) { return row.smallInteger(0); }, {});
}

} // namespace store
