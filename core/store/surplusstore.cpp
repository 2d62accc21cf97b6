// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/surplusstore.h"

#include "core/store/collect.h"
#include "core/store/query.h"
#include "core/store/writescope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString columns()
{
    return u"id, payment_id, day, kind, amount_ore, to_payment_id, note, undone"_s;
}

SurplusUse read(Query &query)
{
    SurplusUse use;
    use.id = query.integer(0);
    use.payment = query.id<PaymentId>(1);
    use.day = query.date(2);
    use.kind = query.enumeration<SurplusUseKind>(3);
    use.amount = query.money(4);
    use.to = query.id<PaymentId>(5);
    use.note = query.text(6);
    use.undone = query.flag(7);
    return use;
}

} // namespace

Result<qint64> SurplusStore::insert(const SurplusUse &use)
{
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun().error();
    {
        Query query(
            m_db,
            u"SELECT payment.surplus_ore - COALESCE((SELECT SUM(used.amount_ore) FROM surplus_use AS used "
            "WHERE used.payment_id = payment.id AND used.undone = 0), 0) FROM payment "
            "WHERE payment.id = :id AND payment.undone = 0"_s);
        query.bind("id", use.payment);
        const auto left = oneRow(
            query, [](Query &row) { return row.money(0); },
            QCoreApplication::translate("store",
                                        "This payment is no longer there. Reload the page."));
        if (!left)
            return left.error();
        if (!use.amount.isPositive() || use.amount > *left) {
            return Error{ErrorKind::Conflict,
                         QCoreApplication::translate(
                             "store", "So much is not left of what was paid too much.")};
        }
    }
    Query query(
        m_db,
        u"INSERT INTO surplus_use (payment_id, day, kind, amount_ore, to_payment_id, note, undone) "
        "VALUES (:payment_id, :day, :kind, :amount_ore, :to_payment_id, :note, :undone)"_s);
    query.bind("payment_id", use.payment)
        .bind("day", use.day)
        .bind("kind", use.kind)
        .bind("amount_ore", use.amount)
        .bind("to_payment_id", use.to)
        .bind("note", use.note)
        .bind("undone", use.undone);
    if (auto r = query.exec(); !r)
        return r.error();
    const qint64 id = query.insertedId();
    if (auto r = scope.commit(); !r)
        return r.error();
    return id;
}

Result<std::vector<SurplusUse>> SurplusStore::ofPayment(PaymentId payment)
{
    Query query(
        m_db,
        u"SELECT %1 FROM surplus_use WHERE payment_id = :payment_id ORDER BY id"_s.arg(columns()));
    query.bind("payment_id", payment);
    return collect(query, read);
}

Result<std::vector<SurplusUse>> SurplusStore::leadingTo(PaymentId payment)
{
    Query query(
        m_db,
        u"SELECT %1 FROM surplus_use WHERE to_payment_id = :payment_id AND undone = 0 ORDER BY id"_s
            .arg(columns()));
    query.bind("payment_id", payment);
    return collect(query, read);
}

Result<void> SurplusStore::setUndone(qint64 id, bool undone)
{
    Query query(m_db, u"UPDATE surplus_use SET undone = :undone WHERE id = :id"_s);
    query.bind("id", id).bind("undone", undone);
    return query.execOne(
        QCoreApplication::translate("store", "This surplus is no longer there. Reload the page."));
}

} // namespace store
