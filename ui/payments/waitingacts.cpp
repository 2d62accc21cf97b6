// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/waitingacts.h"

#include "core/money/format.h"
#include "core/workflow/paymentworkflow.h"

#include <QPointer>

WaitingActs::WaitingActs(Context context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void WaitingActs::place(const waitinglist::Row &row, const std::vector<workflow::MatchShare> &shares)
{
    QStringList numbers;
    for (const workflow::MatchShare &share : shares)
        numbers.append(share.number);
    auto placed = workflow::MatchingWorkflow(m_context.session).place(row.waiting.payment, shares);
    if (!placed) {
        emit notice({Tone::Bad, placed.error().message});
        return;
    }
    std::vector<PaymentId> ids;
    for (const Payment &payment : *placed)
        ids.push_back(payment.id);
    tell({}, tr("%1 is placed on %2.").arg(fmt::kroner(row.waiting.amount), numbers.join(QStringLiteral(", "))), [this, ids]() -> Result<void> {
        for (const PaymentId id : ids) {
            if (auto undone = workflow::PaymentWorkflow(m_context.session).undo(id); !undone)
                return undone;
        }
        return {};
    });
}

void WaitingActs::reverse(const waitinglist::Row &row, size_t proposal)
{
    if (!row.waiting.bank || proposal >= row.waiting.takesBack.size())
        return;
    const BankPaymentId id = row.waiting.bank->payment.id;
    tell(workflow::MatchingWorkflow(m_context.session).reverse(id, row.waiting.takesBack[proposal].payment),
         tr("The payment of %1 is taken back; what it covered is owed again.").arg(fmt::kroner(row.waiting.amount)),
         [this, id] { return workflow::MatchingWorkflow(m_context.session).askAgain(id); });
}

void WaitingActs::answerSame(const waitinglist::Row &row, bool same)
{
    if (!row.waiting.bank)
        return;
    const BankPaymentId id = row.waiting.bank->payment.id;
    auto done = workflow::MatchingWorkflow(m_context.session).answerSame(id, same);
    if (same) {
        tell(done, tr("It is the same money and is counted once."), [this, id] { return workflow::MatchingWorkflow(m_context.session).askAgain(id); });
        return;
    }
    // Nothing to take back: the money now waits as any other, and nothing of it has a place.
    emit notice(done ? Notice{Tone::Ok, tr("It is other money: it waits for its place.")} : Notice{Tone::Bad, done.error().message});
}

void WaitingActs::dismiss(const waitinglist::Row &row)
{
    if (row.waiting.payment.isValid() || !row.waiting.bank) {
        emit notice({Tone::Neutral, tr("Money that came in cannot be set aside. Give it a place, or leave it waiting until you know whose it is.")});
        return;
    }
    const BankPaymentId id = row.waiting.bank->payment.id;
    tell(workflow::MatchingWorkflow(m_context.session).dismiss(id, {}), tr("Nothing is done with the entry of %1.").arg(fmt::kroner(row.waiting.amount)),
         [this, id] { return workflow::MatchingWorkflow(m_context.session).askAgain(id); });
}

void WaitingActs::refundSurplus(const workflow::SurplusRow &row, Money amount, QDate day, const QString &note)
{
    const PaymentId id = row.row.payment.id;
    auto use = workflow::SurplusWorkflow(m_context.session).refund(id, amount, day, note);
    tell(use ? Result<void>() : Result<void>(use.error()), tr("%1 to %2 is noted as sent back. Pay it out in the bank.").arg(fmt::kroner(amount), row.row.debtorName),
         [this, id, made = use ? use->id : 0] { return workflow::SurplusWorkflow(m_context.session).undoRefund(id, made); }, tr("Taken back: the money is left over again."));
}

void WaitingActs::useSurplus(const workflow::SurplusRow &row, const surpluslist::Use &use, Money amount, const QString &note)
{
    auto moved = workflow::SurplusWorkflow(m_context.session).move(row.row.payment.id, use.target, amount, note);
    tell(moved ? Result<void>() : Result<void>(moved.error()), tr("%1 is used for %2.").arg(fmt::kroner(amount), use.text),
         [this, made = moved ? moved->id : PaymentId()] { return workflow::PaymentWorkflow(m_context.session).undo(made); }, tr("Taken back: the money is left over again."));
}

void WaitingActs::undoRefund(const workflow::SurplusRow &row, const SurplusUse &refund)
{
    const PaymentId id = row.row.payment.id;
    tell(workflow::SurplusWorkflow(m_context.session).undoRefund(id, refund.id), tr("%1 was not sent back: it is left over again.").arg(fmt::kroner(refund.amount)),
         [this, id, refund]() -> Result<void> {
             auto again = workflow::SurplusWorkflow(m_context.session).refund(id, refund.amount, refund.day, refund.note);
             return again ? Result<void>() : Result<void>(again.error());
         }, tr("It is noted as sent back again."));
}

void WaitingActs::undo()
{
    if (m_done.empty()) {
        emit notice({Tone::Neutral, tr("There is nothing here to take back. A registered payment is taken back from its list.")});
        return;
    }
    const Done last = std::move(m_done.back());
    m_done.pop_back();
    auto undone = last.back();
    emit notice(undone ? Notice{Tone::Ok, last.news.isEmpty() ? tr("Taken back: it waits again.") : last.news} : Notice{Tone::Bad, undone.error().message});
}

void WaitingActs::tell(const Result<void> &done, const QString &text, std::function<Result<void>()> back, const QString &news)
{
    if (!done) {
        emit notice({Tone::Bad, done.error().message});
        return;
    }
    m_done.push_back({std::move(back), news});
    const QPointer<WaitingActs> alive(this);
    emit notice({Tone::Ok, text, tr("Undo"), [alive] {
                     if (alive)
                         alive->undo();
                 }});
}
