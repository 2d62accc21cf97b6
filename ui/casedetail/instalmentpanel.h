// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/instalmentworkflow.h"
#include "ui/models/tablemodel.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>
#include <optional>

class DataTable;
class InkLabel;
class InstalmentForm;
class QPushButton;

/// Paying by instalments: what a plan would look like while one types, the plan that is proposed, and how one that
/// was agreed to is kept. Each act says what will happen before it does.
class InstalmentPanel : public QWidget
{
    Q_OBJECT
public:
    enum Act { Propose, Accept, Slips, Breach, Cancel };

    InstalmentPanel(Context context, QWidget *parent);
    void setCase(CaseId id);
    InstalmentForm *form() { return m_form; }
    /// Why an act cannot be done now; empty when it can.
    QString whyNot(Act act) const;
    void run(Act act);

signals:
    void notice(const Notice &notice);

private:
    /// An instalment with what has come in for it.
    struct TermRow
    {
        int number = 0;
        InstalmentTerm term;
        Money paid;
        bool missed = false;
        bool agreed = false;
    };
    using Model = TableModel<TermRow>;

    static std::unique_ptr<Model> makeModel();
    void load();
    void draw();
    void drawForm();
    void show(const workflow::InstalmentView &view);
    void place();
    void propose();
    void saveSlips();
    void tell(const Result<workflow::InstalmentView> &result, const QString &done, bool undo = false);
    bool isProposed() const { return m_view && m_view->plan.state == PlanState::Proposed; }
    bool isAgreed() const { return m_view && m_view->plan.state == PlanState::Accepted; }

    Context m_context;
    CaseId m_id;
    std::unique_ptr<Model> m_model;
    std::optional<workflow::InstalmentView> m_view; ///< The live plan.
    std::optional<workflow::InstalmentView> m_draft; ///< What the form says, when it can be kept.
    QString m_fault;
    QString m_ended; ///< What became of the newest plan that is over.
    bool m_editing = false;
    InkLabel *m_lead = nullptr;
    InstalmentForm *m_form = nullptr;
    InkLabel *m_faultLine = nullptr;
    DataTable *m_table = nullptr;
    InkLabel *m_foot = nullptr;
    QPushButton *m_propose = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_slips = nullptr;
    QPushButton *m_breach = nullptr;
    QPushButton *m_cancel = nullptr;
};
