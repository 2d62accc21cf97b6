// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/surplusview.h"

#include "core/money/format.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

SurplusView::SurplusView(QWidget *parent)
    : Card(parent)
    , m_model(surpluslist::model())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(0);
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_table = new DataTable(tr("Paid too much"), holder);
    m_table->setModel(m_model.get());
    m_table->setWidths({10, 0, 11, 11, 11, 0});
    m_table->setOptional({2, 4, 5});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    m_empty = new EmptyState(tr("Nobody has paid too much"), tr("When a payment is larger than what was owed, or comes twice, the rest stands here until it is sent back or used for another invoice."),
                             {}, holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(holder, 1);
    m_sums = new SumBar(this);
    column->addWidget(m_sums);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int) { emit chosen(); });
}

void SurplusView::setRows(std::vector<workflow::SurplusRow> rows)
{
    const int at = qMax(0, m_table->currentIndex().row());
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMin(at, m_model->rowCount() - 1), 0));
    showSums();
    emit chosen();
}

QString SurplusView::setSearch(const QString &text)
{
    const QString fault = m_model->setSearch(text);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showSums();
    emit chosen();
    return fault;
}

void SurplusView::showSums()
{
    m_sums->setVisible(!m_model->rows().empty());
    m_sums->setSums({{tr("%n shown", nullptr, m_model->rowCount()), {}}, {tr("Left over"), fmt::amount(m_model->shownAmount())}});
}

const workflow::SurplusRow *SurplusView::current() const
{
    return m_model->rowAt(m_table->currentIndex().row());
}

bool SurplusView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Right: emit actsRequested(); return true;
        default: break;
        }
    }
    return Card::eventFilter(watched, event);
}
