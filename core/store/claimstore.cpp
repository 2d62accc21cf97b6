// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claimstore.h"

#include "core/store/collect.h"
#include "core/store/creditstore.h"
#include "core/store/rowimage.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate("store",
                                       "This invoice is no longer there. Reload the page.");
}

QStringList imageColumns()
{
    return {u"debtor_id"_s,
            u"item_key"_s,
            u"number"_s,
            u"kind"_s,
            u"issued"_s,
            u"due"_s,
            u"due_origin"_s,
            u"amount_ore"_s,
            u"open_ore"_s,
            u"open_at_intake_ore"_s,
            u"credited_before_ore"_s,
            u"credited_since_ore"_s,
            u"open_origin"_s,
            u"currency"_s,
            u"kid"_s,
            u"text"_s,
            u"written_off"_s,
            u"disputed"_s,
            u"consumer"_s,
            u"agreed_rate_bp"_s,
            u"disputed_part_ore"_s};
}

Claim read(Query &query)
{
    return rows::claim(query);
}

void bindFields(Query &query, const Claim &claim)
{
    query.bind("debtor_id", claim.debtor)
        .bind("item_key", claim.key)
        .bind("number", claim.number)
        .bind("kind", claim.kind)
        .bind("issued", claim.issued)
        .bind("due", claim.due)
        .bind("due_origin", claim.dueOrigin)
        .bind("amount_ore", claim.amount)
        .bind("open_ore", claim.open)
        .bind("open_origin", claim.openOrigin)
        .bind("currency", claim.currency)
        .bind("kid", claim.kid)
        .bind("text", claim.text)
        .bind("written_off", claim.writtenOff)
        .bind("disputed", claim.disputed)
        .bind("consumer", claim.consumer)
        .bind("agreed_rate_bp", claim.agreedRate)
        .bind("disputed_part_ore", claim.disputedPart);
}

Error explained(Error error, const Claim &claim)
{
    if (error.kind == ErrorKind::Conflict) {
        error.message =
            QCoreApplication::translate("store",
                                        "The ledger item %1 is stored already. Import the file "
                                        "again instead of adding it.")
                .arg(claim.key);
    }
    return error;
}

} // namespace

Result<Claim> ClaimStore::find(ClaimId id)
{
    Query query(m_db, u"SELECT %1 FROM claim WHERE claim.id = :id"_s.arg(rows::claimColumns()));
    query.bind("id", id);
    return oneRow(query, read, gone());
}

Result<std::optional<Claim>> ClaimStore::byKey(const QString &key)
{
    Query query(
        m_db, u"SELECT %1 FROM claim WHERE claim.item_key = :item_key"_s.arg(rows::claimColumns()));
    query.bind("item_key", key);
    return firstRow(query, read);
}

Result<std::vector<Claim>> ClaimStore::byNumber(const QString &number)
{
    Query query(m_db,
                u"SELECT %1 FROM claim WHERE claim.number = :number ORDER BY claim.id"_s.arg(
                    rows::claimColumns()));
    query.bind("number", number);
    return collect(query, read);
}

Result<std::vector<Claim>> ClaimStore::list(const ClaimFilter &filter)
{
    QString sql = u"SELECT %1 FROM claim WHERE 1 = 1"_s.arg(rows::claimColumns());
    if (filter.openOnly)
        sql += u" AND claim.open_ore <> 0"_s;
    if (filter.debtor.isValid())
        sql += u" AND claim.debtor_id = :debtor_id"_s;
    if (filter.caseId.isValid())
        sql += u" AND claim.id IN (SELECT claim_id FROM case_claim WHERE case_id = :case_id)"_s;
    if (filter.kind)
        sql += u" AND claim.kind = :kind"_s;
    Query query(m_db, sql + u" ORDER BY claim.due NULLS FIRST, claim.id"_s);
    if (filter.debtor.isValid())
        query.bind("debtor_id", filter.debtor);
    if (filter.caseId.isValid())
        query.bind("case_id", filter.caseId);
    if (filter.kind)
        query.bind("kind", *filter.kind);
    return collect(query, read);
}

Result<ClaimId> ClaimStore::insert(const Claim &claim)
{
    Query query(
        m_db,
        u"INSERT INTO claim (debtor_id, item_key, number, kind, issued, due, due_origin, amount_ore, "
        "open_ore, open_at_intake_ore, open_origin, currency, kid, text, written_off, disputed, consumer, "
        "agreed_rate_bp, disputed_part_ore) VALUES (:debtor_id, :item_key, :number, :kind, :issued, :due, :due_origin, "
        ":amount_ore, :open_ore, :open_at_intake_ore, :open_origin, :currency, :kid, :text, :written_off, "
        ":disputed, :consumer, :agreed_rate_bp, :disputed_part_ore)"_s);
    bindFields(query, claim);
    query.bind("open_at_intake_ore", claim.open);
    if (auto r = query.exec(); !r)
        return explained(r.error(), claim);
    return ClaimId{query.insertedId()};
}

Result<void> ClaimStore::update(const Claim &claim)
{
    Query query(
        m_db,
        u"UPDATE claim SET debtor_id = :debtor_id, item_key = :item_key, number = :number, kind = :kind, "
        "issued = :issued, due = :due, due_origin = :due_origin, amount_ore = :amount_ore, "
        "open_ore = :open_ore, open_origin = :open_origin, currency = :currency, kid = :kid, text = :text, "
        "written_off = :written_off, disputed = :disputed, consumer = :consumer, "
        "agreed_rate_bp = :agreed_rate_bp, disputed_part_ore = :disputed_part_ore WHERE id = :id"_s);
    bindFields(query, claim);
    query.bind("id", claim.id);
    if (auto r = query.execOne(gone()); !r)
        return explained(r.error(), claim);
    return {};
}

Result<void> ClaimStore::setDue(ClaimId id, QDate due, DueOrigin origin)
{
    Query query(m_db, u"UPDATE claim SET due = :due, due_origin = :due_origin WHERE id = :id"_s);
    query.bind("id", id).bind("due", due).bind("due_origin", origin);
    return query.execOne(gone());
}

Result<ClaimBalance> ClaimStore::balance(ClaimId id)
{
    const QString paid =
        u"(SELECT COALESCE(SUM(payment_allocation.principal_ore), 0) FROM payment_allocation "
        "JOIN payment ON payment.id = payment_allocation.payment_id "
        "WHERE payment_allocation.claim_id = claim.id AND payment.undone = 0)"_s;
    Query query(m_db,
                u"SELECT %1 FROM claim WHERE claim.id = :id"_s.arg(rows::balanceColumns(paid)));
    query.bind("id", id);
    return oneRow(
        query, [](Query &row) { return rows::balance(row, 0); }, gone());
}

Result<void> ClaimStore::setCredited(ClaimId id, Money before, Money since)
{
    Query query(
        m_db,
        u"UPDATE claim SET credited_before_ore = :before, credited_since_ore = :since WHERE id = :id"_s);
    query.bind("id", id).bind("before", before).bind("since", since);
    return query.execOne(gone());
}

Result<void> ClaimStore::setOpenAtIntake(ClaimId id, Money open)
{
    Query query(m_db, u"UPDATE claim SET open_at_intake_ore = :open WHERE id = :id"_s);
    query.bind("id", id).bind("open", open);
    return query.execOne(gone());
}

Result<Money> ClaimStore::openAmount(ClaimId id)
{
    const auto found = balance(id);
    if (!found)
        return found.error();
    return found->openPrincipal();
}

Result<QByteArray> ClaimStore::image(ClaimId id)
{
    auto image = rowimage::take(m_db, u"claim"_s, imageColumns(), id.value);
    if (image && image->isEmpty())
        return Error{ErrorKind::NotFound, gone()};
    return image;
}

Result<void> ClaimStore::restore(const QByteArray &image)
{
    if (auto put = rowimage::put(m_db, u"claim"_s, imageColumns(), image); !put)
        return put;
    const ClaimId id{QJsonDocument::fromJson(image).object().value("id"_L1).toInteger()};
    auto now = balance(id);
    if (!now)
        return now.error();
    return CreditStore(m_db).trim(id, now->creditedSince);
}

Result<void> ClaimStore::remove(ClaimId id)
{
    Query query(m_db, u"DELETE FROM claim WHERE id = :id"_s);
    query.bind("id", id);
    if (auto r = query.execOne(gone()); !r) {
        Error error = r.error();
        if (error.kind == ErrorKind::Conflict) {
            error.message =
                QCoreApplication::translate("store",
                                            "The invoice is in a case, a letter or a payment and "
                                            "cannot be removed. Withdraw the case instead.");
        }
        return error;
    }
    return {};
}

} // namespace store
