// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/ruleslist.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QAction>
#include <QStackedLayout>
#include <QVBoxLayout>

RulesList::RulesList(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_model(waitinglist::rules())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(0);
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_table = new DataTable(tr("Learned rules"), holder);
    m_table->setModel(m_model.get());
    m_table->setWidths({0, 0, 11});
    m_empty = new EmptyState(tr("Nothing is learned yet"),
                             tr("When you place a payment by hand, Kravbok remembers the payer's account and words. Next time the same customer is proposed; nothing is placed by itself."),
                             {}, holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(holder, 1);
    m_sums = new SumBar(this);
    m_forget = new QPushButton(tr("Forget the rule"), m_sums);
    m_sums->addAct(m_forget);
    m_forget->setEnabled(false);
    column->addWidget(m_sums);
    auto *remove = new QAction(tr("Forget the rule"), m_table);
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &RulesList::forget);
    connect(m_forget, &QPushButton::clicked, this, &RulesList::forget);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) { m_forget->setEnabled(m_model->rowAt(row) != nullptr); });
}

void RulesList::setRows(std::vector<workflow::LearnedRule> rows)
{
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_sums->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    m_sums->setSums({{tr("A rule proposes; it never places a payment by itself."), {}}});
}

QString RulesList::setSearch(const QString &text)
{
    return m_model->setSearch(text);
}

void RulesList::forget()
{
    const workflow::LearnedRule *row = m_model->rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    auto gone = workflow::MatchingWorkflow(m_context.session).revokeRule(row->rule.id);
    emit notice(gone ? Notice{Tone::Ok, tr("The rule is forgotten. It is learned again when you place such a payment.")} : Notice{Tone::Bad, gone.error().message});
}
