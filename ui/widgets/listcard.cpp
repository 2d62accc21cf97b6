// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listcard.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QStackedLayout>
#include <QVBoxLayout>

ListCard::ListCard(const QString &name, QWidget *parent)
    : Card(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(0);
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_table = new DataTable(name, holder);
    m_empty = new EmptyState({}, {}, {}, holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(holder, 1);
    m_sums = new SumBar(this);
    column->addWidget(m_sums);
}

void ListCard::showList(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_empty);
}
