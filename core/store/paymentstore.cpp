// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paymentstore.h"

#include "core/store/collect.h"
#include "core/store/rows.h"
#include "core/store/writescope.h"

#include <QCoreApplication>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate("store",
                                       "This payment is no longer there. Reload the page.");
}

Payment read(Query &query)
{
    return rows::payment(query);
}

/// Every øre of a payment must be accounted for.
Result<void> checkSum(Money amount, const std::vector<Allocation> &parts, Money surplus)
{
    Money sum = surplus;
    for (const Allocation &part : parts)
        sum += part.costs + part.interest + part.principal;
    if (sum == amount)
        return {};
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate(
                     "store", "The parts of the payment do not add up to it. Spread it again."),
                 u"parts and surplus %1 øre, payment %2 øre"_s.arg(sum.ore()).arg(amount.ore())};
}

Result<void> insertParts(Database &db, PaymentId id, const std::vector<Allocation> &parts)
{
    for (const Allocation &part : parts) {
        Query query(
            db,
            u"INSERT INTO payment_allocation (payment_id, claim_id, costs_ore, interest_ore, principal_ore) "
            "VALUES (:payment_id, :claim_id, :costs_ore, :interest_ore, :principal_ore)"_s);
        query.bind("payment_id", id)
            .bind("claim_id", part.claim)
            .bind("costs_ore", part.costs)
            .bind("interest_ore", part.interest)
            .bind("principal_ore", part.principal);
        if (auto r = query.exec(); !r)
            return r;
    }
    return {};
}

QString where(const PaymentFilter &filter)
{
    QString text = filter.includeUndone ? u"1 = 1"_s : u"payment.undone = 0"_s;
    if (filter.unmatchedOnly)
        text += u" AND payment.debtor_id IS NULL AND payment.case_id IS NULL"_s;
    if (filter.from.isValid())
        text += u" AND payment.date >= :from"_s;
    if (filter.to.isValid())
        text += u" AND payment.date <= :to"_s;
    if (filter.source)
        text += u" AND payment.source = :source"_s;
    return text;
}

void bindFilter(Query &query, const PaymentFilter &filter)
{
    if (filter.from.isValid())
        query.bind("from", filter.from);
    if (filter.to.isValid())
        query.bind("to", filter.to);
    if (filter.source)
        query.bind("source", *filter.source);
}

/// Payments under a condition with all their parts, in order of date, then id.
template <typename Bind>
Result<std::vector<Payment>> select(Database &db, const QString &condition, Bind bind)
{
    Snapshot snapshot(db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    Query query(db,
                u"SELECT %1 FROM payment WHERE %2 ORDER BY payment.date, payment.id"_s.arg(
                    rows::paymentColumns(), condition));
    bind(query);
    auto payments = collect(query, read);
    if (!payments)
        return payments;
    std::unordered_map<qint64, Payment *> byId;
    for (Payment &payment : *payments)
        byId.emplace(payment.id.value, &payment);

    Query parts(
        db,
        u"SELECT part.payment_id, part.claim_id, part.costs_ore, part.interest_ore, part.principal_ore "
        "FROM payment_allocation AS part JOIN payment ON payment.id = part.payment_id WHERE %1 "
        "ORDER BY part.id"_s.arg(condition));
    bind(parts);
    if (auto r = parts.exec(); !r)
        return r.error();
    while (parts.next())
        byId.at(parts.integer(0))->allocations.push_back(rows::allocation(parts, 1));
    if (auto r = parts.done(); !r)
        return r.error();
    return payments;
}

} // namespace

Result<PaymentId> PaymentStore::insert(const Payment &payment)
{
    if (auto r = checkSum(payment.amount, payment.allocations, payment.surplus); !r)
        return r.error();
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun().error();
    PaymentId id;
    {
        Query query(
            m_db,
            u"INSERT INTO payment (debtor_id, case_id, date, amount_ore, source, kid, reference, note, "
            "allocation_order, order_basis, surplus_ore, undone) VALUES (:debtor_id, :case_id, :date, :amount_ore, "
            ":source, :kid, :reference, :note, :allocation_order, :order_basis, :surplus_ore, :undone)"_s);
        query.bind("debtor_id", payment.debtor)
            .bind("case_id", payment.caseId)
            .bind("date", payment.date)
            .bind("amount_ore", payment.amount)
            .bind("source", payment.source)
            .bind("kid", payment.kid)
            .bind("reference", payment.reference)
            .bind("note", payment.note)
            .bind("allocation_order", payment.order)
            .bind("order_basis", payment.basis)
            .bind("surplus_ore", payment.surplus)
            .bind("undone", payment.undone);
        if (auto r = query.exec(); !r)
            return r.error();
        id = PaymentId{query.insertedId()};
    }
    if (auto r = insertParts(m_db, id, payment.allocations); !r)
        return r.error();
    if (auto r = scope.commit(); !r)
        return r.error();
    return id;
}

Result<Payment> PaymentStore::find(PaymentId id)
{
    auto found = select(m_db, u"payment.id = :id"_s, [id](Query &query) { query.bind("id", id); });
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorKind::NotFound, gone()};
    return std::move(found->front());
}

Result<std::vector<Payment>> PaymentStore::list(const PaymentFilter &filter)
{
    return select(m_db, where(filter), [&filter](Query &query) { bindFilter(query, filter); });
}

Result<std::vector<Payment>> PaymentStore::ofCase(CaseId id)
{
    return select(m_db, u"payment.case_id = :case_id AND payment.undone = 0"_s,
                  [id](Query &query) { query.bind("case_id", id); });
}

Result<std::vector<Payment>> PaymentStore::ofClaim(ClaimId id)
{
    return select(
        m_db,
        u"payment.id IN (SELECT payment_id FROM payment_allocation WHERE claim_id = :claim_id) "
        "AND payment.undone = 0"_s,
        [id](Query &query) { query.bind("claim_id", id); });
}

Result<std::optional<PaymentId>> PaymentStore::findSame(const Payment &payment)
{
    Query query(
        m_db,
        u"SELECT id FROM payment WHERE date = :date AND amount_ore = :amount_ore AND kid = :kid "
        "AND reference = :reference AND undone = 0 ORDER BY id"_s);
    query.bind("date", payment.date)
        .bind("amount_ore", payment.amount)
        .bind("kid", payment.kid)
        .bind("reference", payment.reference);
    return firstRow(query, [](Query &row) { return row.id<PaymentId>(0); });
}

Result<void> PaymentStore::setUndone(PaymentId id, bool undone)
{
    Query query(m_db,
                u"UPDATE payment SET undone = :undone WHERE id = :id AND undone <> :undone"_s);
    query.bind("id", id).bind("undone", undone);
    if (auto r = query.exec(); !r)
        return r;
    if (query.changes() > 0)
        return {};
    const auto found = find(id);
    if (!found)
        return found.error();
    return Error{
        ErrorKind::Conflict,
        undone ? QCoreApplication::translate("store",
                                             "The payment has been taken back already. Reload the "
                                             "page.")
               : QCoreApplication::translate(
                   "store", "The payment has not been taken back. Reload the page.")};
}

Result<void> PaymentStore::setOwner(PaymentId id, DebtorId debtor, CaseId caseId)
{
    Query query(m_db,
                u"UPDATE payment SET debtor_id = :debtor_id, case_id = :case_id WHERE id = :id"_s);
    query.bind("id", id).bind("debtor_id", debtor).bind("case_id", caseId);
    return query.execOne(gone());
}

Result<void> PaymentStore::replaceAllocations(PaymentId id, const std::vector<Allocation> &parts,
                                              Money surplus, AllocationOrder order)
{
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun();
    {
        Query query(m_db, u"SELECT amount_ore FROM payment WHERE id = :id"_s);
        query.bind("id", id);
        const auto amount = oneRow(
            query, [](Query &row) { return row.money(0); }, gone());
        if (!amount)
            return amount.error();
        if (auto r = checkSum(*amount, parts, surplus); !r)
            return r;
    }
    {
        Query query(
            m_db,
            u"UPDATE payment SET surplus_ore = :surplus_ore, allocation_order = :allocation_order "
            "WHERE id = :id"_s);
        query.bind("id", id).bind("surplus_ore", surplus).bind("allocation_order", order);
        if (auto r = query.execOne(gone()); !r)
            return r;
    }
    {
        Query query(m_db, u"DELETE FROM payment_allocation WHERE payment_id = :id"_s);
        query.bind("id", id);
        if (auto r = query.exec(); !r)
            return r;
    }
    if (auto r = insertParts(m_db, id, parts); !r)
        return r;
    return scope.commit();
}

} // namespace store
