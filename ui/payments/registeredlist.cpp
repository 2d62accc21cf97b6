// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/registeredlist.h"

#include "core/money/format.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <algorithm>

RegisteredList::RegisteredList(Context context, QWidget *parent)
    : ListCard(tr("Registered payments"), parent)
    , m_context(context)
    , m_model(lists::payments(context.session))
{
    table()->setModel(m_model.get());
    table()->setWidths({10, 0, 11, 11, 0, 12});
    table()->setOptional({2, 5});
    empty()->setText(tr("No payments yet"), tr("Drop a file from the bank on the window, register one by hand, or let a newer ledger file bring them."), {});
    m_undo = new QPushButton(tr("Take back"), sums());
    sums()->addAct(m_undo);
    m_undo->setEnabled(false);

    connect(m_undo, &QPushButton::clicked, this, &RegisteredList::takeBack);
    connect(table(), &DataTable::currentRowChanged, this, [this](int) { m_undo->setEnabled(canTakeBack()); });
    connect(table(), &DataTable::opened, this, [this](int row) {
        const workflow::PaymentRow *entry = m_model->rowAt(row);
        if (entry && entry->payment.caseId.isValid())
            emit caseOpened(entry->payment.caseId);
    });
}

void RegisteredList::setRows(std::vector<workflow::PaymentRow> rows)
{
    std::reverse(rows.begin(), rows.end());
    showList(!rows.empty());
    m_model->setRows(std::move(rows));
    showSums();
}

QString RegisteredList::setSearch(const QString &text)
{
    const QString fault = m_model->setSearch(text);
    showSums();
    return fault;
}

void RegisteredList::showSums()
{
    sums()->setSums({{tr("%n shown", nullptr, m_model->rowCount()), {}}, {tr("Came in"), fmt::amount(m_model->shownAmount())}});
}

bool RegisteredList::canTakeBack() const
{
    const workflow::PaymentRow *row = m_model->rowAt(table()->currentIndex().row());
    return row && !row->payment.undone;
}

void RegisteredList::takeBack()
{
    const workflow::PaymentRow *row = m_model->rowAt(table()->currentIndex().row());
    if (!row || row->payment.undone)
        return;
    const PaymentId id = row->payment.id;
    m_context.prompts.ask(this, tr("Take back the payment of %1?").arg(fmt::kroner(row->payment.amount)),
                          tr("What it covered is owed again; a case it settled opens. Money the bank told of waits again."), tr("Take back"), [this, id](bool yes) {
                              if (!yes)
                                  return;
                              auto undone = workflow::PaymentWorkflow(m_context.session).undo(id);
                              emit notice(undone ? Notice{Tone::Ok, tr("The payment is taken back.")} : Notice{Tone::Bad, undone.error().message});
                          });
}
