// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paymentrulestore.h"

#include "core/store/collect.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

Result<std::vector<PaymentRule>> PaymentRuleStore::list(bool withRevoked)
{
    const QString where = withRevoked ? u"1 = 1"_s : u"revoked IS NULL"_s;
    Query query(
        m_db,
        u"SELECT id, kind, pattern, debtor_id, learned, revoked FROM payment_rule WHERE %1 ORDER BY id"_s
            .arg(where));
    return collect(query, [](Query &row) {
        PaymentRule out;
        out.id = row.integer(0);
        out.kind = row.enumeration<PaymentRuleKind>(1);
        out.pattern = row.text(2);
        out.debtor = row.id<DebtorId>(3);
        out.learned = row.date(4);
        out.revoked = row.date(5);
        return out;
    });
}

Result<bool> PaymentRuleStore::learn(PaymentRuleKind kind, const QString &pattern, DebtorId debtor,
                                     QDate day)
{
    Query query(
        m_db,
        u"INSERT INTO payment_rule (kind, pattern, debtor_id, learned) VALUES (:kind, :pattern, :debtor_id, :day) "
        "ON CONFLICT (kind, pattern, debtor_id) DO UPDATE SET revoked = NULL, learned = excluded.learned "
        "WHERE revoked IS NOT NULL"_s);
    query.bind("kind", kind).bind("pattern", pattern).bind("debtor_id", debtor).bind("day", day);
    if (auto r = query.exec(); !r)
        return r.error();
    return query.changes() > 0;
}

Result<void> PaymentRuleStore::revoke(qint64 id, QDate day)
{
    Query query(m_db,
                u"UPDATE payment_rule SET revoked = :day WHERE id = :id AND revoked IS NULL"_s);
    query.bind("id", id).bind("day", day);
    return query.execOne(QCoreApplication::translate(
        "store", "There is no such rule in force. See the list of rules."));
}

} // namespace store
