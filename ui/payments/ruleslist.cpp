// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/ruleslist.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QAction>

RulesList::RulesList(Context context, QWidget *parent)
    : ListCard(tr("Learned rules"), parent)
    , m_context(context)
    , m_model(waitinglist::rules())
{
    table()->setModel(m_model.get());
    table()->setWidths({0, 0, 11});
    empty()->setText(tr("Nothing is learned yet"),
                     tr("When you place a payment by hand, Kravbok remembers the payer's account and words. Next time the same customer is proposed; nothing is placed by itself."), {});
    m_forget = new QPushButton(tr("Forget the rule"), sums());
    sums()->addAct(m_forget);
    m_forget->setEnabled(false);
    auto *remove = new QAction(tr("Forget the rule"), table());
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    remove->setShortcutContext(Qt::WidgetShortcut);
    table()->addAction(remove);
    connect(remove, &QAction::triggered, this, &RulesList::forget);
    connect(m_forget, &QPushButton::clicked, this, &RulesList::forget);
    connect(table(), &DataTable::currentRowChanged, this, [this](int row) { m_forget->setEnabled(m_model->rowAt(row) != nullptr); });
}

void RulesList::setRows(std::vector<workflow::LearnedRule> rows)
{
    showList(!rows.empty());
    sums()->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    sums()->setSums({{tr("A rule proposes; it never places a payment by itself."), {}}});
}

QString RulesList::setSearch(const QString &text)
{
    return m_model->setSearch(text);
}

void RulesList::forget()
{
    const workflow::LearnedRule *row = m_model->rowAt(table()->currentIndex().row());
    if (!row)
        return;
    auto gone = workflow::MatchingWorkflow(m_context.session).revokeRule(row->rule.id);
    emit notice(gone ? Notice{Tone::Ok, tr("The rule is forgotten. It is learned again when you place such a payment.")} : Notice{Tone::Bad, gone.error().message});
}
