// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/surplusworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/store/casestore.h"
#include "core/store/paymentstore.h"
#include "core/store/surplusstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/matchingworkflow.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SurplusWorkflow)
};

Changes surplusChanges()
{
    Changes changes;
    changes.payments = changes.cases = changes.ledger = true;
    return changes;
}

/// In the history of the payment's case, or in the journal alone.
Result<void> noted(Session &session, const Payment &payment, const QString &kind, const SurplusUse &use)
{
    QJsonObject data{{QStringLiteral("payment"), payment.id.value},
                     {QStringLiteral("amount"), fmt::plain(use.amount)},
                     {QStringLiteral("date"), fmt::isoDate(use.day)}};
    if (use.to.isValid())
        data.insert(QStringLiteral("to_payment"), use.to.value);
    if (!use.note.isEmpty())
        data.insert(QStringLiteral("note"), use.note);
    if (payment.caseId.isValid()) {
        auto file = store::CaseStore(session.db()).find(payment.caseId);
        if (!file)
            return file.error();
        return record(session, *file, kind, data);
    }
    return session.journal(kind, QStringLiteral("payment %1").arg(payment.id.value),
                           QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)));
}

} // namespace

Result<std::vector<SurplusRow>> SurplusWorkflow::list()
{
    auto all = PaymentWorkflow(m_session).list();
    if (!all)
        return all.error();
    std::vector<SurplusRow> out;
    for (PaymentRow &row : *all) {
        const Money left = row.payment.surplus - row.payment.surplusUsed;
        if (row.payment.undone || !left.isPositive())
            continue;
        const bool placed = row.payment.debtor.isValid();
        if (!placed) {
            auto paidTwice = MatchingWorkflow(m_session).isDouble(row.payment);
            if (!paidTwice)
                return paidTwice.error();
            if (!*paidTwice)
                continue;
        }
        auto uses = store::SurplusStore(m_session.db()).ofPayment(row.payment.id);
        if (!uses)
            return uses.error();
        out.push_back({std::move(row), left, !placed, std::move(*uses)});
    }
    return out;
}

Result<SurplusWorkflow::Left> SurplusWorkflow::take(PaymentId id, std::optional<Money> amount)
{
    auto payment = store::PaymentStore(m_session.db()).find(id);
    if (!payment)
        return payment.error();
    if (payment->undone)
        return Error{ErrorKind::Conflict, Words::tr("Payment %1 is taken back.").arg(id.value)};
    if (!payment->debtor.isValid())
        return Error{ErrorKind::Conflict, Words::tr("Nobody knows whose payment %1 is. Place it first.").arg(id.value)};
    const Money left = payment->surplus - payment->surplusUsed;
    if (!left.isPositive())
        return Error{ErrorKind::Refused, Words::tr("Nothing of payment %1 is left over.").arg(id.value)};
    const Money wanted = amount.value_or(left);
    if (!wanted.isPositive() || wanted > left)
        return Error{ErrorKind::Refused, Words::tr("Of payment %1 %2 is left over, not %3.").arg(id.value).arg(fmt::kroner(left), fmt::kroner(wanted))};
    return Left{std::move(*payment), wanted};
}

Result<SurplusUse> SurplusWorkflow::refund(PaymentId id, std::optional<Money> amount, QDate day, const QString &note)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto left = take(id, amount);
    if (!left)
        return left.error();
    SurplusUse use;
    use.payment = id;
    use.day = day.isValid() ? day : m_session.today();
    use.kind = SurplusUseKind::Refund;
    use.amount = left->amount;
    use.note = note.trimmed();
    if (use.day < left->payment.date || use.day > m_session.today())
        return Error{ErrorKind::BadInput, Words::tr("Money is sent back after it came in on %1, today at the latest.").arg(fmt::date(left->payment.date))};
    auto stored = store::SurplusStore(m_session.db()).insert(use);
    if (!stored)
        return stored.error();
    use.id = *stored;
    if (auto done = noted(m_session, left->payment, QStringLiteral("payment.refunded"), use); !done)
        return done.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(surplusChanges());
    return use;
}

Result<void> SurplusWorkflow::undoRefund(PaymentId id, qint64 use)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto payment = store::PaymentStore(m_session.db()).find(id);
    if (!payment)
        return payment.error();
    store::SurplusStore uses(m_session.db());
    auto all = uses.ofPayment(id);
    if (!all)
        return all.error();
    const auto which = std::find_if(all->begin(), all->end(), [use](const SurplusUse &one) { return one.id == use; });
    if (which == all->end() || which->kind != SurplusUseKind::Refund || which->undone)
        return Error{ErrorKind::Conflict, Words::tr("There is no such refund of payment %1 to take back.").arg(id.value)};
    if (auto done = uses.setUndone(use, true); !done)
        return done;
    if (auto done = noted(m_session, *payment, QStringLiteral("payment.refund_undone"), *which); !done)
        return done;
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce(surplusChanges());
    return {};
}

Result<Payment> SurplusWorkflow::move(PaymentId id, const PaymentTarget &target, std::optional<Money> amount, const QString &note)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto left = take(id, amount);
    if (!left)
        return left.error();
    PaymentDraft draft;
    draft.date = left->payment.date;
    draft.amount = left->amount;
    draft.target = target;
    draft.source = left->payment.source;
    draft.note = note.trimmed().isEmpty() ? Words::tr("Moved from payment %1").arg(id.value) : note.trimmed();
    auto payment = PaymentWorkflow(m_session).addInside(draft);
    if (!payment)
        return payment;
    if (payment->debtor != left->payment.debtor)
        return Error{ErrorKind::Conflict, Words::tr("That claim is another customer's. Send the money back instead.")};
    SurplusUse use;
    use.payment = id;
    use.day = m_session.today();
    use.kind = SurplusUseKind::Move;
    use.amount = left->amount;
    use.to = payment->id;
    use.note = note.trimmed();
    if (auto stored = store::SurplusStore(m_session.db()).insert(use); !stored)
        return stored.error();
    if (auto done = noted(m_session, left->payment, QStringLiteral("payment.moved"), use); !done)
        return done.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(surplusChanges());
    return payment;
}

} // namespace workflow
