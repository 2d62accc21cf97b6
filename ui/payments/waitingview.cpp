// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/waitingview.h"

#include "core/money/format.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

WaitingView::WaitingView(QWidget *parent)
    : Card(parent)
    , m_model(waitinglist::model())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(0);
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_table = new DataTable(tr("Payments that wait"), holder);
    m_table->setModel(m_model.get());
    m_table->setWidths({10, 0, 11, 13, 0});
    m_table->setOptional({4, 3});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    m_empty = new EmptyState(tr("Nothing waits for you"), tr("What the bank has told of has its place. Drop an OCR file or an account statement (camt) on the window."), {}, holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(holder, 1);
    m_sums = new SumBar(this);
    column->addWidget(m_sums);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int) { emit chosen(); });
}

void WaitingView::setRows(std::vector<waitinglist::Row> rows)
{
    const int at = qMax(0, m_table->currentIndex().row());
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMin(at, m_model->rowCount() - 1), 0));
    showSums();
    emit chosen();
}

QString WaitingView::setSearch(const QString &text)
{
    const QString fault = m_model->setSearch(text);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showSums();
    emit chosen();
    return fault;
}

void WaitingView::showSums()
{
    m_sums->setVisible(!m_model->rows().empty());
    m_sums->setSums({{tr("%n wait", nullptr, m_model->rowCount()), {}}, {tr("Together"), fmt::amount(m_model->shownAmount())}});
}

const waitinglist::Row *WaitingView::current() const
{
    return m_model->rowAt(m_table->currentIndex().row());
}

void WaitingView::choose(PaymentId payment)
{
    if (const int row = m_model->rowOf(payment.value); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

bool WaitingView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: emit acceptRequested(); return true;
        case Qt::Key_Right: emit proposalsRequested(); return true;
        case Qt::Key_Delete: emit dismissRequested(); return true;
        default: break;
        }
    }
    return Card::eventFilter(watched, event);
}
