// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/waitingview.h"

#include "core/money/format.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QKeyEvent>

WaitingView::WaitingView(QWidget *parent)
    : ListCard(tr("Payments that wait"), parent)
    , m_model(waitinglist::model())
{
    table()->setModel(m_model.get());
    table()->setWidths({10, 0, 11, 13, 0});
    table()->setOptional({4, 3});
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
    table()->installEventFilter(this);
    empty()->setText(tr("Nothing waits for you"), tr("What the bank has told of has its place. Drop an OCR file or an account statement (camt) on the window."), {});
    connect(table(), &DataTable::currentRowChanged, this, [this](int) { emit chosen(); });
}

void WaitingView::setRows(std::vector<waitinglist::Row> rows)
{
    const int at = qMax(0, table()->currentIndex().row());
    showList(!rows.empty());
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        table()->setCurrentIndex(m_model->index(qMin(at, m_model->rowCount() - 1), 0));
    showSums();
    emit chosen();
}

QString WaitingView::setSearch(const QString &text)
{
    const QString fault = m_model->setSearch(text);
    if (m_model->rowCount() > 0 && !table()->currentIndex().isValid())
        table()->setCurrentIndex(m_model->index(0, 0));
    showSums();
    emit chosen();
    return fault;
}

void WaitingView::showSums()
{
    sums()->setVisible(!m_model->rows().empty());
    sums()->setSums({{tr("%n wait", nullptr, m_model->rowCount()), {}}, {tr("Together"), fmt::amount(m_model->shownAmount())}});
}

const waitinglist::Row *WaitingView::current() const
{
    return m_model->rowAt(table()->currentIndex().row());
}

void WaitingView::choose(PaymentId payment)
{
    if (const int row = m_model->rowOf(payment.value); row >= 0)
        table()->setCurrentIndex(m_model->index(row, 0));
}

bool WaitingView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == table() && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: emit acceptRequested(); return true;
        case Qt::Key_Right: emit proposalsRequested(); return true;
        case Qt::Key_Delete: emit dismissRequested(); return true;
        default: break;
        }
    }
    return ListCard::eventFilter(watched, event);
}
