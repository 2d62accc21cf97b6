// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/surplusview.h"

#include "core/money/format.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QKeyEvent>

SurplusView::SurplusView(QWidget *parent)
    : ListCard(tr("Paid too much"), parent)
    , m_model(surpluslist::model())
{
    table()->setModel(m_model.get());
    table()->setWidths({10, 0, 11, 11, 11, 0});
    table()->setOptional({2, 4, 5});
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
    table()->installEventFilter(this);
    empty()->setText(tr("Nobody has paid too much"), tr("When a payment is larger than what was owed, or comes twice, the rest stands here until it is sent back or used for another invoice."), {});
    connect(table(), &DataTable::currentRowChanged, this, [this](int) { emit chosen(); });
}

void SurplusView::setRows(std::vector<workflow::SurplusRow> rows)
{
    const int at = qMax(0, table()->currentIndex().row());
    showList(!rows.empty());
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        table()->setCurrentIndex(m_model->index(qMin(at, m_model->rowCount() - 1), 0));
    showSums();
    emit chosen();
}

QString SurplusView::setSearch(const QString &text)
{
    const QString fault = m_model->setSearch(text);
    if (m_model->rowCount() > 0 && !table()->currentIndex().isValid())
        table()->setCurrentIndex(m_model->index(0, 0));
    showSums();
    emit chosen();
    return fault;
}

void SurplusView::showSums()
{
    sums()->setVisible(!m_model->rows().empty());
    sums()->setSums({{tr("%n shown", nullptr, m_model->rowCount()), {}}, {tr("Left over"), fmt::amount(m_model->shownAmount())}});
}

const workflow::SurplusRow *SurplusView::current() const
{
    return m_model->rowAt(table()->currentIndex().row());
}

bool SurplusView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == table() && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Right: emit actsRequested(); return true;
        default: break;
        }
    }
    return ListCard::eventFilter(watched, event);
}
