// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/paymentworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/engine/statement.h"
#include "core/money/format.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/ledgerquery.h"
#include "core/store/paymentstore.h"
#include "core/store/transaction.h"
#include "core/workflow/allocation.h"
#include "core/workflow/casechange.h"
#include "core/workflow/facts.h"

#include <QCoreApplication>

#include <map>

namespace workflow {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PaymentWorkflow", text);
}

/// The case or the single item a payment is for, with everything its spreading rests on.
Result<store::CaseRows> rowsFor(Session &session, const PaymentTarget &target)
{
    store::CaseFactsQuery query(session.db());
    if (target.caseId.isValid())
        return query.one(target.caseId);
    auto owner = store::CaseStore(session.db()).caseOfClaim(target.claim);
    if (!owner)
        return owner.error();
    return *owner ? query.one(**owner) : query.item(target.claim);
}

/// Turns a KID into the claim that bears it; nothing when no claim does.
Result<std::optional<ClaimId>> claimByKid(Session &session, const QString &kid)
{
    auto all = store::LedgerQuery(session.db()).rows({false, {}});
    if (!all)
        return all.error();
    std::optional<ClaimId> found;
    for (const store::LedgerRow &row : *all) {
        if (row.kid != kid)
            continue;
        if (found) {
            return Error{ErrorKind::Conflict, tr("Several invoices bear the KID %1. Say which with --invoice or --case.").arg(kid)};
        }
        found = row.id;
    }
    return found;
}

Result<void> sane(const PaymentDraft &draft, QDate today)
{
    if (!draft.amount.isPositive())
        return Error{ErrorKind::BadInput, tr("A payment must be more than zero.")};
    if (!draft.date.isValid() || draft.date > today)
        return Error{ErrorKind::BadInput, tr("%1 has not come yet. A payment bears the day the money came in.").arg(fmt::date(draft.date))};
    return {};
}

Changes paymentChanges()
{
    Changes changes;
    changes.payments = changes.cases = changes.ledger = changes.letters = true;
    return changes;
}

QJsonObject summary(const Payment &payment)
{
    Money costs;
    Money interest;
    Money principal;
    for (const Allocation &part : payment.allocations) {
        costs += part.costs;
        interest += part.interest;
        principal += part.principal;
    }
    return {{QStringLiteral("payment"), payment.id.value},      {QStringLiteral("date"), fmt::isoDate(payment.date)},
            {QStringLiteral("amount"), fmt::plain(payment.amount)}, {QStringLiteral("costs"), fmt::plain(costs)},
            {QStringLiteral("interest"), fmt::plain(interest)}, {QStringLiteral("principal"), fmt::plain(principal)},
            {QStringLiteral("surplus"), fmt::plain(payment.surplus)}};
}

/// Stores parts that came out differently from what the payment had.
Result<void> storeSpread(store::PaymentStore &payments, const std::vector<engine::PaymentFacts> &now, const std::vector<Payment> &before)
{
    std::map<qint64, const Payment *> old;
    for (const Payment &payment : before)
        old[payment.id.value] = &payment;
    for (const engine::PaymentFacts &payment : now) {
        const auto was = old.find(payment.id.value);
        if (was == old.end() || (was->second->allocations == payment.allocations && was->second->surplus == payment.surplus))
            continue;
        if (auto done = payments.replaceAllocations(payment.id, payment.allocations, payment.surplus, payment.order); !done)
            return done;
    }
    return {};
}

/// Closes the case when only a small rest is open, or opens it again when a payment was taken back.
Result<void> settleOrReopen(Session &session, CaseId id)
{
    auto rows = store::CaseFactsQuery(session.db()).one(id);
    if (!rows)
        return rows.error();
    const Policy &policy = session.creditor().policy;
    auto statement = engine::statement(caseFacts(*rows, policy), session.today(), session.law());
    if (!statement)
        return statement.error();
    Case file = rows->value;
    const bool settled = statement->total <= policy.smallRest;
    if (settled && file.state != CaseState::Closed) {
        if (auto gone = withdrawPending(session, file, QStringLiteral("paid")); !gone)
            return gone.error();
        file.state = CaseState::Closed;
        file.closed = session.today();
        file.closeReason = CloseReason::Paid;
        file.pausedUntil = {};
        if (auto saved = store::CaseStore(session.db()).update(file); !saved)
            return saved;
        return record(session, file, QStringLiteral("case.settled"), {{QStringLiteral("rest"), fmt::plain(statement->total)}});
    }
    if (!settled && file.state == CaseState::Closed && file.closeReason == CloseReason::Paid) {
        file.state = CaseState::Active;
        file.closed = {};
        file.closeReason.reset();
        if (auto saved = store::CaseStore(session.db()).update(file); !saved)
            return saved;
        return record(session, file, QStringLiteral("case.reopened"), {{QStringLiteral("open"), fmt::plain(statement->total)}});
    }
    return {};
}

} // namespace

Result<PaymentWorkflow::Prepared> PaymentWorkflow::prepare(const PaymentDraft &draft)
{
    if (auto fine = sane(draft, m_session.today()); !fine)
        return fine.error();
    Prepared out;
    PaymentTarget target = draft.target;
    if (!target.caseId.isValid() && !target.claim.isValid() && !target.kid.isEmpty()) {
        auto claim = claimByKid(m_session, target.kid);
        if (!claim)
            return claim.error();
        if (*claim)
            target.claim = **claim;
    }
    out.payment.date = draft.date;
    out.payment.amount = draft.amount;
    out.payment.source = draft.source;
    out.payment.order = draft.order;
    out.payment.kid = draft.target.kid;
    out.payment.reference = draft.reference;
    out.payment.note = draft.note;
    if (!target.caseId.isValid() && !target.claim.isValid()) {
        // Nobody knows whose it is: kept whole until somebody does.
        out.payment.surplus = draft.amount;
        return out;
    }
    auto rows = rowsFor(m_session, target);
    if (!rows)
        return rows.error();
    out.payment.debtor = rows->debtor.id;
    out.payment.caseId = rows->value.id;
    out.facts = caseFacts(*rows, m_session.creditor().policy);
    out.rows = std::move(*rows);
    return out;
}

Result<PaymentEffect> PaymentWorkflow::effect(Prepared &prepared)
{
    PaymentEffect out;
    if (!prepared.rows) {
        out.payment = prepared.payment;
        return out;
    }
    const QDate today = m_session.today();
    auto before = engine::statement(prepared.facts, today, m_session.law());
    if (!before)
        return before.error();
    out.openBefore = before->total;
    prepared.facts.payments.push_back({{}, prepared.payment.date, prepared.payment.amount, {}, prepared.payment.source, prepared.payment.order, {}});
    if (auto spread = spreadPayments(prepared.facts, m_session.law()); !spread)
        return spread.error();
    auto after = engine::statement(prepared.facts, today, m_session.law());
    if (!after)
        return after.error();
    for (const engine::PaymentFacts &payment : prepared.facts.payments) {
        if (!payment.id.isValid()) {
            prepared.payment.allocations = payment.allocations;
            prepared.payment.surplus = payment.surplus;
        }
    }
    out.openAfter = after->total;
    out.settles = prepared.payment.caseId.isValid() && after->total <= m_session.creditor().policy.smallRest;
    if (out.settles && after->total.isPositive())
        out.forgivenRest = after->total;
    out.payment = prepared.payment;
    return out;
}

Result<PaymentEffect> PaymentWorkflow::preview(const PaymentDraft &draft)
{
    auto prepared = prepare(draft);
    if (!prepared)
        return prepared.error();
    return effect(*prepared);
}

Result<Payment> PaymentWorkflow::add(const PaymentDraft &draft)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto payment = addInside(draft);
    if (!payment)
        return payment;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(paymentChanges());
    return payment;
}

Result<Payment> PaymentWorkflow::addInside(const PaymentDraft &draft)
{
    auto prepared = prepare(draft);
    if (!prepared)
        return prepared.error();
    auto planned = effect(*prepared);
    if (!planned)
        return planned.error();
    Payment payment = planned->payment;
    auto id = store::PaymentStore(m_session.db()).insert(payment);
    if (!id)
        return id.error();
    payment.id = *id;
    if (auto stored = finish(*prepared, payment, QStringLiteral("payment.added")); !stored)
        return stored.error();
    return payment;
}

Result<void> PaymentWorkflow::finish(const Prepared &prepared, const Payment &payment, const QString &kind)
{
    store::PaymentStore payments(m_session.db());
    if (prepared.rows) {
        if (auto stored = storeSpread(payments, prepared.facts.payments, prepared.rows->payments); !stored)
            return stored;
    }
    if (!payment.caseId.isValid())
        return m_session.journal(kind, QStringLiteral("payment %1").arg(payment.id.value), {});
    if (auto noted = record(m_session, prepared.rows->value, kind, summary(payment)); !noted)
        return noted;
    return settleOrReopen(m_session, payment.caseId);
}

Result<void> PaymentWorkflow::undo(PaymentId id)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    if (auto undone = undoInside(id); !undone)
        return undone;
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce(paymentChanges());
    return {};
}

Result<void> PaymentWorkflow::undoInside(PaymentId id)
{
    store::PaymentStore payments(m_session.db());
    auto payment = payments.find(id);
    if (!payment)
        return payment.error();
    if (payment->undone)
        return Error{ErrorKind::Conflict, tr("Payment %1 is taken back already.").arg(id.value)};
    if (auto gone = payments.setUndone(id, true); !gone)
        return gone;
    Prepared prepared;
    const PaymentTarget target{payment->caseId, payment->allocations.empty() ? ClaimId() : payment->allocations.front().claim, {}};
    if (target.caseId.isValid() || target.claim.isValid()) {
        auto rows = rowsFor(m_session, target);
        if (!rows)
            return rows.error();
        prepared.facts = caseFacts(*rows, m_session.creditor().policy);
        prepared.rows = std::move(*rows);
        if (auto spread = spreadPayments(prepared.facts, m_session.law()); !spread)
            return spread.error();
    }
    return finish(prepared, *payment, QStringLiteral("payment.undone"));
}

Result<Payment> PaymentWorkflow::match(PaymentId id, const PaymentTarget &target)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::PaymentStore payments(m_session.db());
    auto known = payments.find(id);
    if (!known)
        return known.error();
    if (known->debtor.isValid() || known->undone)
        return Error{ErrorKind::Conflict, tr("Payment %1 has its place already. Take it back first.").arg(id.value)};
    PaymentDraft draft{known->date, known->amount, target, known->order, known->source, known->reference, known->note};
    auto prepared = prepare(draft);
    if (!prepared)
        return prepared.error();
    if (!prepared->rows)
        return Error{ErrorKind::NotFound, tr("Say which case or invoice the payment is for.")};
    auto planned = effect(*prepared);
    if (!planned)
        return planned.error();
    Payment payment = planned->payment;
    payment.id = id;
    payment.kid = known->kid;
    if (auto owned = payments.setOwner(id, payment.debtor, payment.caseId); !owned)
        return owned.error();
    if (auto spread = payments.replaceAllocations(id, payment.allocations, payment.surplus, payment.order); !spread)
        return spread.error();
    if (auto stored = finish(*prepared, payment, QStringLiteral("payment.added")); !stored)
        return stored.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(paymentChanges());
    return payment;
}

Result<std::vector<PaymentRow>> PaymentWorkflow::list()
{
    return rows({true, false, {}, {}, {}});
}

Result<std::vector<PaymentRow>> PaymentWorkflow::unmatched()
{
    return rows({false, true, {}, {}, {}});
}

Result<std::vector<PaymentRow>> PaymentWorkflow::rows(const store::PaymentFilter &filter)
{
    auto all = store::PaymentStore(m_session.db()).list(filter);
    if (!all)
        return all.error();
    store::DebtorStore debtors(m_session.db());
    store::CaseStore cases(m_session.db());
    store::ClaimStore claims(m_session.db());
    std::vector<PaymentRow> out;
    for (Payment &payment : *all) {
        PaymentRow row;
        if (payment.debtor.isValid()) {
            if (auto debtor = debtors.find(payment.debtor))
                row.debtorName = debtor->name;
        }
        if (payment.caseId.isValid()) {
            if (auto file = cases.find(payment.caseId))
                row.caseNumber = file->number;
        } else if (payment.allocations.size() == 1) {
            if (auto claim = claims.find(payment.allocations.front().claim))
                row.claimNumber = claim->number;
        }
        row.payment = std::move(payment);
        out.push_back(std::move(row));
    }
    return out;
}

Result<PaymentId> PaymentWorkflow::find(const QString &word)
{
    bool ok = false;
    const PaymentId id{word.toLongLong(&ok)};
    if (ok) {
        if (auto payment = store::PaymentStore(m_session.db()).find(id))
            return id;
    }
    return Error{ErrorKind::NotFound, tr("There is no payment \"%1\". See: kravbok-cli payment list").arg(word)};
}

} // namespace workflow
