// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bankstore.h"

#include "core/store/collect.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate("store",
                                       "This bank payment is no longer there. Reload the page.");
}

QString columns()
{
    return u"bank_payment.id, batch_id, format, booked, ordered, amount_ore, direction, account, kid, payer, payer_account, "
           "text, reference, invoices, by_hand, row_key, place, raw, state, why, same_as, undoes_payment_id"_s;
}

BankRow read(Query &query)
{
    BankRow row;
    BankPayment &payment = row.payment;
    payment.id = query.id<BankPaymentId>(0);
    row.batch = query.id<BatchId>(1);
    payment.format = query.enumeration<BankFormat>(2);
    payment.booked = query.date(3);
    payment.ordered = query.date(4);
    payment.amount = query.money(5);
    payment.direction = query.enumeration<BankDirection>(6);
    payment.account = query.text(7);
    payment.kid = query.text(8);
    payment.payer = query.text(9);
    payment.payerAccount = query.text(10);
    payment.text = query.text(11);
    payment.reference = query.text(12);
    const QString invoices = query.text(13);
    if (!invoices.isEmpty())
        payment.invoices = invoices.split(u'\n');
    payment.byHand = query.flag(14);
    row.key = query.text(15);
    row.place = query.text(16);
    row.raw = query.text(17);
    row.state = query.enumeration<BankState>(18);
    row.why = query.text(19);
    row.sameAs = query.id<BankPaymentId>(20);
    row.undoes = query.id<PaymentId>(21);
    return row;
}

} // namespace

Result<BankPaymentId> BankStore::insert(const BankRow &row)
{
    const BankPayment &payment = row.payment;
    Query query(
        m_db,
        u"INSERT INTO bank_payment (batch_id, format, booked, ordered, amount_ore, direction, account, kid, payer, payer_account, "
        "text, reference, invoices, by_hand, row_key, place, raw, state, why, same_as, undoes_payment_id) VALUES (:batch_id, :format, "
        ":booked, :ordered, :amount_ore, :direction, :account, :kid, :payer, :payer_account, :text, :reference, :invoices, :by_hand, "
        ":row_key, :place, :raw, :state, :why, :same_as, :undoes)"_s);
    query.bind("batch_id", row.batch)
        .bind("format", payment.format)
        .bind("booked", payment.booked)
        .bind("ordered", payment.ordered)
        .bind("amount_ore", payment.amount)
        .bind("direction", payment.direction)
        .bind("account", payment.account)
        .bind("kid", payment.kid)
        .bind("payer", payment.payer)
        .bind("payer_account", payment.payerAccount)
        .bind("text", payment.text)
        .bind("reference", payment.reference)
        .bind("invoices", payment.invoices.join(u'\n'))
        .bind("by_hand", payment.byHand)
        .bind("row_key", row.key)
        .bind("place", row.place)
        .bind("raw", row.raw)
        .bind("state", row.state)
        .bind("why", row.why)
        .bind("same_as", row.sameAs)
        .bind("undoes", row.undoes);
    if (auto r = query.exec(); !r)
        return r.error();
    return BankPaymentId{query.insertedId()};
}

Result<BankRow> BankStore::find(BankPaymentId id)
{
    Query query(m_db, u"SELECT %1 FROM bank_payment WHERE bank_payment.id = :id"_s.arg(columns()));
    query.bind("id", id);
    return oneRow(query, read, gone());
}

Result<std::vector<BankRow>> BankStore::list(const BankFilter &filter)
{
    QString where = filter.includeUndone ? u"1 = 1"_s : u"state <> 'undone'"_s;
    if (filter.state)
        where += u" AND state = :state"_s;
    if (filter.batch.isValid())
        where += u" AND batch_id = :batch_id"_s;
    if (!filter.account.isEmpty())
        where += u" AND account = :account"_s;
    if (filter.from.isValid())
        where += u" AND booked >= :from"_s;
    if (filter.to.isValid())
        where += u" AND booked <= :to"_s;
    Query query(m_db,
                u"SELECT %1 FROM bank_payment WHERE %2 ORDER BY booked, bank_payment.id"_s.arg(
                    columns(), where));
    if (filter.state)
        query.bind("state", *filter.state);
    if (filter.batch.isValid())
        query.bind("batch_id", filter.batch);
    if (!filter.account.isEmpty())
        query.bind("account", filter.account);
    if (filter.from.isValid())
        query.bind("from", filter.from);
    if (filter.to.isValid())
        query.bind("to", filter.to);
    return collect(query, read);
}

Result<void> BankStore::setState(BankPaymentId id, BankState state, const QString &why)
{
    Query query(m_db, u"UPDATE bank_payment SET state = :state, why = :why WHERE id = :id"_s);
    query.bind("id", id).bind("state", state).bind("why", why);
    return query.execOne(gone());
}

Result<void> BankStore::setUndoes(BankPaymentId id, PaymentId payment)
{
    Query query(m_db, u"UPDATE bank_payment SET undoes_payment_id = :payment WHERE id = :id"_s);
    query.bind("id", id).bind("payment", payment);
    return query.execOne(gone());
}

Result<int> BankStore::undoAlone(BatchId batch)
{
    // First read, then written: whether a payment is alone must not depend on which of them went before it.
    Query alone(m_db,
                u"SELECT payment.id FROM bank_payment JOIN bank_part ON bank_part.bank_payment_id = bank_payment.id "
                "JOIN payment ON payment.id = bank_part.payment_id "
                "WHERE bank_payment.batch_id = :batch_id AND bank_payment.undoes_payment_id IS NULL AND payment.undone = 0 "
                "AND payment.case_id IS NULL "
                "AND NOT EXISTS (SELECT 1 FROM surplus_use WHERE surplus_use.payment_id = payment.id) "
                "AND NOT EXISTS (SELECT 1 FROM surplus_use WHERE surplus_use.to_payment_id = payment.id) "
                "AND NOT EXISTS (SELECT 1 FROM payment_allocation AS mine "
                "JOIN case_claim ON case_claim.claim_id = mine.claim_id WHERE mine.payment_id = payment.id) "
                "AND NOT EXISTS (SELECT 1 FROM payment_allocation AS mine "
                "JOIN payment_allocation AS other ON other.claim_id = mine.claim_id AND other.payment_id <> mine.payment_id "
                "JOIN payment AS beside ON beside.id = other.payment_id AND beside.undone = 0 WHERE mine.payment_id = payment.id)"_s);
    alone.bind("batch_id", batch);
    auto payments = collect(alone, [](Query &row) { return row.id<PaymentId>(0); });
    if (!payments)
        return payments.error();
    for (const PaymentId id : *payments) {
        Query query(m_db, u"UPDATE payment SET undone = 1 WHERE id = :id"_s);
        query.bind("id", id);
        if (auto done = query.exec(); !done)
            return done.error();
    }
    // The plus keeps SQLite from looking through the whole import for each of its rows.
    Query rows(m_db, u"UPDATE bank_payment SET state = 'undone' WHERE batch_id = :batch_id AND undoes_payment_id IS NULL "
                     "AND NOT EXISTS (SELECT 1 FROM bank_part JOIN payment ON payment.id = bank_part.payment_id AND payment.undone = 0 "
                     "WHERE bank_part.bank_payment_id = bank_payment.id) "
                     "AND NOT EXISTS (SELECT 1 FROM bank_part JOIN bank_payment AS back ON back.undoes_payment_id = bank_part.payment_id "
                     "WHERE bank_part.bank_payment_id = bank_payment.id AND +back.batch_id = :batch_id)"_s);
    rows.bind("batch_id", batch);
    if (auto done = rows.exec(); !done)
        return done.error();
    return static_cast<int>(payments->size());
}

Result<std::vector<BankPaymentId>> BankStore::withParts(BatchId batch)
{
    Query query(m_db, u"SELECT id FROM bank_payment WHERE batch_id = :batch_id AND state <> 'undone' ORDER BY id DESC"_s);
    query.bind("batch_id", batch);
    return collect(query, [](Query &row) { return row.id<BankPaymentId>(0); });
}

Result<void> BankStore::addPart(BankPaymentId bank, PaymentId payment)
{
    Query query(m_db,
                u"INSERT INTO bank_part (payment_id, bank_payment_id) VALUES (:payment, :bank)"_s);
    query.bind("payment", payment).bind("bank", bank);
    return query.exec();
}

Result<std::vector<PaymentId>> BankStore::partsOf(BankPaymentId bank)
{
    Query query(
        m_db,
        u"SELECT payment.id FROM bank_part JOIN payment ON payment.id = bank_part.payment_id "
        "WHERE bank_part.bank_payment_id = :bank AND payment.undone = 0 ORDER BY payment.id"_s);
    query.bind("bank", bank);
    return collect(query, [](Query &row) { return row.id<PaymentId>(0); });
}

Result<std::optional<BankPaymentId>> BankStore::behind(PaymentId payment)
{
    Query query(m_db, u"SELECT bank_payment_id FROM bank_part WHERE payment_id = :payment"_s);
    query.bind("payment", payment);
    return firstRow(query, [](Query &row) { return row.id<BankPaymentId>(0); });
}

Result<std::vector<std::pair<QString, DebtorId>>> BankStore::payerAccounts()
{
    Query query(
        m_db,
        u"SELECT bank_payment.payer_account, payment.debtor_id FROM bank_payment "
        "JOIN bank_part ON bank_part.bank_payment_id = bank_payment.id JOIN payment ON payment.id = bank_part.payment_id "
        "WHERE payment.undone = 0 AND payment.debtor_id IS NOT NULL AND bank_payment.payer_account <> '' "
        "GROUP BY bank_payment.payer_account, payment.debtor_id ORDER BY MAX(bank_payment.booked) DESC, payment.debtor_id"_s);
    return collect(query, [](Query &row) { return std::pair(row.text(0), row.id<DebtorId>(1)); });
}

Result<void> BankStore::addStatement(BatchId batch, const QString &account, QDate newest)
{
    Query query(
        m_db,
        u"INSERT INTO bank_statement (batch_id, account, newest) VALUES (:batch_id, :account, :newest)"_s);
    query.bind("batch_id", batch).bind("account", account).bind("newest", newest);
    return query.exec();
}

Result<std::vector<BankFreshness>> BankStore::freshness()
{
    Query query(
        m_db,
        u"SELECT bank_statement.account, MAX(bank_statement.newest), MAX(import_batch.day), "
        "GROUP_CONCAT(DISTINCT import_batch.format) FROM bank_statement "
        "JOIN import_batch ON import_batch.id = bank_statement.batch_id WHERE import_batch.undone = 0 "
        "GROUP BY bank_statement.account ORDER BY bank_statement.account"_s);
    return collect(query, [](Query &row) {
        return BankFreshness{row.text(0), row.date(1), row.date(2),
                             row.text(3).split(u',', Qt::SkipEmptyParts)};
    });
}

Result<std::vector<BankAccount>> BankStore::accounts()
{
    Query query(m_db, u"SELECT account, source FROM bank_account ORDER BY account"_s);
    return collect(query, [](Query &row) {
        BankAccount out;
        out.account = row.text(0);
        if (!row.text(1).isEmpty())
            out.source = row.enumeration<BankFormat>(1);
        return out;
    });
}

Result<void> BankStore::setAccount(const BankAccount &account)
{
    Query query(m_db,
                u"INSERT INTO bank_account (account, source) VALUES (:account, :source) "
                "ON CONFLICT (account) DO UPDATE SET source = excluded.source"_s);
    query.bind("account", account.account)
        .bind("source", account.source ? enumText(*account.source) : QString());
    return query.exec();
}

Result<void> BankStore::removeAccount(const QString &account)
{
    Query query(m_db, u"DELETE FROM bank_account WHERE account = :account"_s);
    query.bind("account", account);
    return query.execOne(QCoreApplication::translate("store", "The account is not in the list."));
}

} // namespace store
