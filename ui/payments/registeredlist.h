// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/lists.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class DataTable;
class QStackedLayout;
class SumBar;

/// Payments that have been registered, newest first; each can be taken back.
class RegisteredList : public Card
{
    Q_OBJECT
public:
    RegisteredList(Context context, QWidget *parent);

    void setRows(std::vector<workflow::PaymentRow> rows);
    /// Returns why the condition cannot be read, or nothing.
    QString setSearch(const QString &text);
    DataTable *table() { return m_table; }
    void takeBack();
    bool canTakeBack() const;

signals:
    void notice(const Notice &notice);
    void caseOpened(CaseId id);

private:
    void showSums();

    Context m_context;
    std::unique_ptr<lists::PaymentModel> m_model;
    DataTable *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    SumBar *m_sums = nullptr;
    QPushButton *m_undo = nullptr;
};
