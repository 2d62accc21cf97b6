// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/registeredlist.h"

#include "core/money/format.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

RegisteredList::RegisteredList(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_model(lists::payments(context.session))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(0);
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_table = new DataTable(tr("Registered payments"), holder);
    m_table->setModel(m_model.get());
    m_table->setWidths({10, 0, 11, 11, 0, 12});
    m_table->setOptional({2, 5});
    m_empty = new EmptyState(tr("No payments yet"), tr("Drop a file from the bank on the window, register one by hand, or let a newer ledger file bring them."), {}, holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(holder, 1);
    m_sums = new SumBar(this);
    m_undo = new QPushButton(tr("Take back"), m_sums);
    m_sums->addAct(m_undo);
    column->addWidget(m_sums);
    m_undo->setEnabled(false);

    connect(m_undo, &QPushButton::clicked, this, &RegisteredList::takeBack);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int) { m_undo->setEnabled(canTakeBack()); });
    connect(m_table, &DataTable::opened, this, [this](int row) {
        const workflow::PaymentRow *entry = m_model->rowAt(row);
        if (entry && entry->payment.caseId.isValid())
            emit caseOpened(entry->payment.caseId);
    });
}

void RegisteredList::setRows(std::vector<workflow::PaymentRow> rows)
{
    std::reverse(rows.begin(), rows.end());
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget *>(m_empty) : m_table);
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
    m_sums->setSums({{tr("%n shown", nullptr, m_model->rowCount()), {}}, {tr("Came in"), fmt::amount(m_model->shownAmount())}});
}

bool RegisteredList::canTakeBack() const
{
    const workflow::PaymentRow *row = m_model->rowAt(m_table->currentIndex().row());
    return row && !row->payment.undone;
}

void RegisteredList::takeBack()
{
    const workflow::PaymentRow *row = m_model->rowAt(m_table->currentIndex().row());
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
