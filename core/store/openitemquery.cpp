// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openitemquery.h"

#include "core/store/collect.h"

using namespace Qt::StringLiterals;

namespace store {

Result<std::vector<OpenItem>> OpenItemQuery::items(const QString &kid)
{
    const QString only = kid.isEmpty() ? QString() : u" AND claim.kid <> '' AND claim.kid = :kid"_s;
    const QString paid = kid.isEmpty() ? QString()
                                       : u" AND part.claim_id IN (SELECT claim.id FROM claim WHERE claim.kid <> '' AND claim.kid = :kid)"_s;
    Query query(m_db,
                u"SELECT claim.id, claim.debtor_id, case_claim.case_id, claim.number, claim.kid, claim.due, "
                "claim.open_at_intake_ore - claim.credited_since_ore - COALESCE(paid.principal_ore, 0) FROM claim "
                "LEFT JOIN case_claim ON case_claim.claim_id = claim.id AND case_claim.live = 1 "
                "LEFT JOIN (SELECT part.claim_id, SUM(part.principal_ore) AS principal_ore FROM payment_allocation AS part "
                "JOIN payment ON payment.id = part.payment_id WHERE payment.undone = 0%1 GROUP BY part.claim_id) AS paid "
                "ON paid.claim_id = claim.id "
                "WHERE claim.kind IN ('invoice', 'opening', 'adjustment') AND claim.amount_ore >= 0%2 ORDER BY claim.id"_s
                    .arg(paid, only));
    if (!kid.isEmpty())
        query.bind("kid", kid);
    return collect(query, [](Query &row) {
        OpenItem out;
        out.claim = row.id<ClaimId>(0);
        out.debtor = row.id<DebtorId>(1);
        out.caseId = row.id<CaseId>(2);
        out.number = row.text(3);
        out.kid = row.text(4);
        out.due = row.date(5);
        out.open = row.money(6);
        return out;
    });
}

Result<std::vector<CaseKid>> OpenItemQuery::cases(const QString &kid)
{
    Query query(m_db,
                u"SELECT collection_case.id, collection_case.debtor_id, collection_case.number, COALESCE(case_kid.kid, ''), "
                "collection_case.state <> 'closed' FROM collection_case "
                "LEFT JOIN case_kid ON case_kid.case_id = collection_case.id%1 ORDER BY collection_case.id"_s
                    .arg(kid.isEmpty() ? QString() : u" WHERE case_kid.kid = :kid"_s));
    if (!kid.isEmpty())
        query.bind("kid", kid);
    return collect(query, [](Query &row) {
        return CaseKid{row.id<CaseId>(0), row.id<DebtorId>(1), row.text(2), row.text(3), row.flag(4)};
    });
}

Result<void> OpenItemQuery::setCaseKid(CaseId id, const QString &kid)
{
    Query query(m_db, u"INSERT INTO case_kid (case_id, kid) VALUES (:case_id, :kid)"_s);
    query.bind("case_id", id).bind("kid", kid);
    return query.exec();
}

Result<QString> OpenItemQuery::caseKid(CaseId id)
{
    Query query(m_db, u"SELECT kid FROM case_kid WHERE case_id = :case_id"_s);
    query.bind("case_id", id);
    auto found = firstRow(query, [](Query &row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->value_or(QString());
}

} // namespace store
