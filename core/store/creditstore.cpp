// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/creditstore.h"

#include "core/store/collect.h"
#include "core/store/rows.h"
#include "core/store/writescope.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

Result<qint64> CreditStore::insert(const ClaimCredit &credit)
{
    if (!credit.amount.isPositive()) {
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("store", "A credit note must be for more than zero.")};
    }
    Query query(m_db,
                u"INSERT INTO claim_credit (claim_id, day, amount_ore, reference, note, source) "
                "VALUES (:claim_id, :day, :amount_ore, :reference, :note, :source)"_s);
    query.bind("claim_id", credit.claim)
        .bind("day", credit.day)
        .bind("amount_ore", credit.amount)
        .bind("reference", credit.reference)
        .bind("note", credit.note)
        .bind("source", credit.fromLedger ? u"ledger"_s : u"manual"_s);
    if (auto r = query.exec(); !r)
        return r.error();
    return query.insertedId();
}

Result<std::vector<ClaimCredit>> CreditStore::ofClaim(ClaimId claim)
{
    Query query(m_db,
                u"SELECT %1 FROM claim_credit WHERE claim_id = :claim_id ORDER BY day, id"_s.arg(
                    rows::creditColumns()));
    query.bind("claim_id", claim);
    return collect(query, [](Query &row) { return rows::credit(row); });
}

Result<void> CreditStore::trim(ClaimId claim, Money total)
{
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun();
    auto known = ofClaim(claim);
    if (!known)
        return known.error();
    Money sum;
    for (const ClaimCredit &one : *known)
        sum += one.amount;
    std::sort(known->begin(), known->end(),
              [](const ClaimCredit &a, const ClaimCredit &b) { return a.id > b.id; });
    for (const ClaimCredit &one : *known) {
        if (sum <= total)
            break;
        if (!one.fromLedger)
            continue;
        Query query(m_db, u"DELETE FROM claim_credit WHERE id = :id"_s);
        query.bind("id", one.id);
        if (auto r = query.exec(); !r)
            return r;
        sum -= one.amount;
    }
    return scope.commit();
}

} // namespace store
