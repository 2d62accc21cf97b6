// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/lists.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/listcard.h"

/// Payments that have been registered, newest first; each can be taken back.
class RegisteredList : public ListCard
{
    Q_OBJECT
public:
    RegisteredList(Context context, QWidget *parent);

    void setRows(std::vector<workflow::PaymentRow> rows);
    /// Returns why the condition cannot be read, or nothing.
    QString setSearch(const QString &text);
    void takeBack();
    bool canTakeBack() const;

signals:
    void notice(const Notice &notice);
    void caseOpened(CaseId id);

private:
    void showSums();

    Context m_context;
    std::unique_ptr<lists::PaymentModel> m_model;
    QPushButton *m_undo = nullptr;
};
