// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/waitinglist.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/listcard.h"

/// What was learned from payments placed by hand. A rule proposes and never places; each can be forgotten.
class RulesList : public ListCard
{
    Q_OBJECT
public:
    RulesList(Context context, QWidget *parent);

    void setRows(std::vector<workflow::LearnedRule> rows);
    QString setSearch(const QString &text);
    void forget();

signals:
    void notice(const Notice &notice);

private:
    Context m_context;
    std::unique_ptr<waitinglist::RuleModel> m_model;
    QPushButton *m_forget = nullptr;
};
