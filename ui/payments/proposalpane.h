// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/waitinglist.h"
#include "ui/shell/context.h"
#include "ui/widgets/basics.h"

#include <optional>

class DataTable;
class FormRow;
class QLineEdit;
class WaitingActs;

/// One waiting payment: what the bank told, where it may belong and why, where the money would go, and
/// one primary act. Keyboard: arrows choose a proposal, Enter carries it out, Del sets the entry aside.
class ProposalPane : public Card
{
    Q_OBJECT
public:
    ProposalPane(Context context, WaitingActs *acts, QWidget *parent);

    /// Nothing shows why there is nothing to do.
    void show(const waitinglist::Row *row);
    /// Between an act and the list read anew nothing more can be done with what stands here.
    void setBusy(bool busy);
    void accept();
    void dismiss();
    void focusProposals();
    void focusElsewhere();
    /// Why nothing can be carried out now; empty when Enter does something.
    QString whyNot() const;

signals:
    void left(); ///< Back to the list of payments.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A line of the list of proposals.
    struct Choice
    {
        QString text;
        QString reasons;
    };
    using Choices = TableModel<Choice>;

    void fillChoices();
    void showChoice();
    /// Where the money would go by what is chosen or written.
    Result<std::vector<workflow::MatchShare>> shares() const;
    void showEffect(const std::vector<workflow::MatchShare> &shares);
    int chosen() const;

    Context m_context;
    WaitingActs *m_acts;
    std::optional<waitinglist::Row> m_row;
    bool m_busy = false;
    std::unique_ptr<Choices> m_choices;
    QLabel *m_amount = nullptr;
    QLabel *m_facts = nullptr;
    Banner *m_why = nullptr;
    QLabel *m_heading = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_reasons = nullptr;
    FormRow *m_elsewhereRow = nullptr;
    QLineEdit *m_elsewhere = nullptr;
    QLabel *m_effect = nullptr;
    Banner *m_news = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_dismiss = nullptr;
    QLabel *m_hints = nullptr;
};
