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

void WaitingActs::undo()
{
    if (m_done.empty()) {
        emit notice({Tone::Neutral, tr("There is nothing here to take back. A registered payment is taken back from its list.")});
        return;
    }
    const auto back = std::move(m_done.back());
    m_done.pop_back();
    auto undone = back();
    emit notice(undone ? Notice{Tone::Ok, tr("Taken back: it waits again.")} : Notice{Tone::Bad, undone.error().message});
}

void WaitingActs::tell(const Result<void> &done, const QString &text, std::function<Result<void>()> back)
{
    if (!done) {
        emit notice({Tone::Bad, done.error().message});
        return;
    }
    m_done.push_back(std::move(back));
    const QPointer<WaitingActs> alive(this);
    emit notice({Tone::Ok, text, tr("Undo"), [alive] {
                     if (alive)
                         alive->undo();
                 }});
}
