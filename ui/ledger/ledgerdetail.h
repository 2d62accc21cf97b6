// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ledgerworkflow.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class StatementView;

/// Beside the ledger: who owes, what it has become today line by line, and what comes next or why not.
class LedgerDetail : public Card
{
    Q_OBJECT
public:
    LedgerDetail(Context context, QWidget *parent);
    /// Null shows a sentence instead.
    void show(const workflow::LedgerRow *row);
    /// Asks what is to be changed of the customer that is shown.
    void changeCustomer();
    bool hasCustomer() const { return m_row.debtor.isValid(); }

signals:
    void navigate(const Route &route);
    void startRequested(ClaimId claim);
    void notice(const Notice &notice);

private:
    void showNext(const workflow::LedgerRow &row);
    void askDue();

    Context m_context;
    workflow::LedgerRow m_row;
    QLabel *m_name = nullptr;
    QLabel *m_who = nullptr;
    QPushButton *m_change = nullptr; ///< The customer.
    QLabel *m_what = nullptr;
    StatementView *m_statement = nullptr;
    Banner *m_lapsed = nullptr; ///< Limitation has probably set in.
    Banner *m_next = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_due = nullptr;
    QWidget *m_content = nullptr;
    QLabel *m_nothing = nullptr;
};
