// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/paymentworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/engine/statement.h"
#include "core/model/allocations.h"
#include "core/money/format.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/ledgerquery.h"
#include "core/store/paymentstore.h"
#include "core/store/surplusstore.h"
#include "core/store/transaction.h"
#include "core/workflow/allocation.h"
#include "core/workflow/bankplacing.h"
#include "core/workflow/casechange.h"
#include "core/workflow/facts.h"
#include "core/workflow/settlement.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentWorkflow)
};

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
    auto all = store::LedgerQuery(session.db()).rows({.openOnly = false, .kid = kid});
    if (!all)
        return all.error();
    // Some firms use one KID per customer: the one invoice still open is then meant.
    if (all->size() > 1)
        std::erase_if(*all, [](const store::LedgerRow &row) { return !row.balance.openPrincipal().isPositive(); });
    if (all->size() > 1)
        return Error{ErrorKind::Conflict, Words::tr("Several invoices bear the KID %1. Say which with --invoice or --case.").arg(kid)};
    return all->empty() ? std::nullopt : std::optional<ClaimId>(all->front().id);
}

Result<void> sane(const PaymentDraft &draft, QDate today)
{
    if (!draft.amount.isPositive())
        return Error{ErrorKind::BadInput, Words::tr("A payment must be more than zero.")};
    if (!draft.date.isValid())
        return Error{ErrorKind::BadInput, Words::tr("A payment needs the day the money came in.")};
    if (draft.date > today)
        return Error{ErrorKind::BadInput, Words::tr("%1 has not come yet. A payment bears the day the money came in.").arg(fmt::date(draft.date))};
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
    const Allocation sum = summed(payment.allocations);
    return {{QStringLiteral("payment"), payment.id.value},      {QStringLiteral("date"), fmt::isoDate(payment.date)},
            {QStringLiteral("amount"), fmt::plain(payment.amount)}, {QStringLiteral("costs"), fmt::plain(sum.costs)},
            {QStringLiteral("interest"), fmt::plain(sum.interest)}, {QStringLiteral("principal"), fmt::plain(sum.principal)},
            {QStringLiteral("surplus"), fmt::plain(payment.surplus)}};
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
    // An order somebody asked for is the debtor's wish unless it is said to be something else.
    const bool asked = draft.basis == OrderBasis::Customary && draft.order != AllocationOrder::Customary;
    out.payment.basis = asked ? OrderBasis::DebtorWish : draft.basis;
    if (draft.basis == OrderBasis::Deduction)
        out.payment.order = AllocationOrder::PrincipalFirst;
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
    // An invoice named by the payer is covered first, also when its payments are spread anew later.
    if (draft.target.claim.isValid() && !draft.target.caseId.isValid() && out.payment.reference.isEmpty()) {
        for (const store::CaseClaim &one : rows->claims) {
            if (one.claim.id == draft.target.claim)
                out.payment.reference = one.claim.number;
        }
    }
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
    const Policy &policy = m_session.creditor().policy;
    auto before = engine::statement(caseFacts(*prepared.rows, policy), today, m_session.law());
    if (!before)
        return before.error();
    out.openBefore = before->total;
    store::CaseRows with = *prepared.rows;
    with.payments.push_back(prepared.payment);
    engine::CaseFacts facts = caseFacts(with, policy);
    if (auto spread = spreadPayments(with, facts, m_session.law()); !spread)
        return spread.error();
    auto after = engine::statement(facts, today, m_session.law());
    if (!after)
        return after.error();
    for (const engine::PaymentFacts &payment : facts.payments) {
        if (!payment.id.isValid()) {
            prepared.payment.allocations = payment.allocations;
            prepared.payment.surplus = payment.surplus;
        }
    }
    out.openAfter = after->total;
    out.settles = prepared.payment.caseId.isValid() && engine::isLetGo(*after, policy);
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
    if (auto stored = finish(payment, QStringLiteral("payment.added"), MoneyMove::CameIn); !stored)
        return stored.error();
    return payment;
}

Result<void> PaymentWorkflow::finish(const Payment &payment, const QString &kind, MoneyMove move)
{
    // What was registered or taken back may change the parts of the payments around it.
    auto rows = rowsOf(payment);
    if (!rows)
        return rows.error();
    if (*rows) {
        if (auto spread = respread(m_session, **rows); !spread)
            return spread;
    }
    if (!*rows || !(*rows)->value.id.isValid()) {
        return m_session.journal(kind, QStringLiteral("payment %1").arg(payment.id.value),
                                 QString::fromUtf8(QJsonDocument(summary(payment)).toJson(QJsonDocument::Compact)));
    }
    if (auto noted = record(m_session, (*rows)->value, kind, summary(payment)); !noted)
        return noted;
    return settleOrReopen(m_session, (*rows)->value.id, move);
}

Result<std::optional<store::CaseRows>> PaymentWorkflow::rowsOf(const Payment &payment)
{
    const PaymentTarget target{payment.caseId, payment.allocations.empty() ? ClaimId() : payment.allocations.front().claim, {}};
    if (!target.caseId.isValid() && !target.claim.isValid())
        return std::optional<store::CaseRows>();
    auto rows = rowsFor(m_session, target);
    if (!rows)
        return rows.error();
    return std::optional<store::CaseRows>(std::move(*rows));
}

Result<void> PaymentWorkflow::undo(PaymentId id)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    if (auto undone = undoInside(id); !undone)
        return undone;
    if (auto waits = bankTakenBack(m_session, id); !waits)
        return waits;
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
        return Error{ErrorKind::Conflict, Words::tr("Payment %1 is taken back already.").arg(id.value)};
    if (payment->surplusUsed.isPositive()) {
        return Error{ErrorKind::Conflict,
                     Words::tr("Some of payment %1 was sent back or moved to another claim. It cannot be taken back.").arg(id.value)};
    }
    if (auto gone = payments.setUndone(id, true); !gone)
        return gone;
    // It came out of the surplus of another payment, which gets it back.
    store::SurplusStore surplus(m_session.db());
    auto origins = surplus.leadingTo(id);
    if (!origins)
        return origins.error();
    for (const SurplusUse &use : *origins) {
        if (auto back = surplus.setUndone(use.id, true); !back)
            return back;
    }
    return finish(*payment, QStringLiteral("payment.undone"), MoneyMove::TakenBack);
}

Result<Payment> PaymentWorkflow::match(PaymentId id, const PaymentTarget &target)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto payment = matchInside(id, target);
    if (!payment)
        return payment;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(paymentChanges());
    return payment;
}

Result<Payment> PaymentWorkflow::matchInside(PaymentId id, const PaymentTarget &target)
{
    store::PaymentStore payments(m_session.db());
    auto known = payments.find(id);
    if (!known)
        return known.error();
    if (known->debtor.isValid() || known->undone)
        return Error{ErrorKind::Conflict, Words::tr("Payment %1 has its place already. Take it back first.").arg(id.value)};
    PaymentDraft draft;
    draft.date = known->date;
    draft.amount = known->amount;
    draft.target = target;
    draft.order = known->order;
    draft.basis = known->basis;
    draft.source = known->source;
    draft.reference = known->reference;
    draft.note = known->note;
    auto prepared = prepare(draft);
    if (!prepared)
        return prepared.error();
    if (!prepared->rows)
        return Error{ErrorKind::NotFound, Words::tr("Say which case or invoice the payment is for.")};
    prepared->payment.kid = known->kid;
    if (isFromBank(known->source) && !prepared->rows->value.id.isValid())
        prepared->payment.order = AllocationOrder::PrincipalFirst;
    auto planned = effect(*prepared);
    if (!planned)
        return planned.error();
    Payment payment = planned->payment;
    payment.id = id;
    if (auto owned = payments.setOwner(id, payment.debtor, payment.caseId); !owned)
        return owned.error();
    if (auto spread = payments.replaceAllocations(id, payment.allocations, payment.surplus, payment.order); !spread)
        return spread.error();
    if (auto told = bankPlaced(m_session, id); !told)
        return told.error();
    if (auto stored = finish(payment, QStringLiteral("payment.added"), MoneyMove::CameIn); !stored)
        return stored.error();
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
    return Error{ErrorKind::NotFound, Words::tr("There is no payment \"%1\". See: kravbok-cli payment list").arg(word)};
}

} // namespace workflow
