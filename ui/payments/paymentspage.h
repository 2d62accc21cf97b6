// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/background.h"
#include "ui/models/lists.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class Banner;
class DataTable;
class ListSaver;
class DateEdit;
class EmptyState;
class FormRow;
class MoneyEdit;
class PageFrame;
class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class SearchField;
class SumBar;

/// Innbetalinger: what came in, and a form for registering by hand that shows where the money goes
/// before it is saved. Keyboard only: date, amount, whom, Enter, and back to the first field.
class PaymentsPage : public Page
{
    Q_OBJECT
public:
    PaymentsPage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    std::vector<PageAction> actions() override;
    void focusSearch() override;

private:
    QWidget *buildList();
    QWidget *buildForm();
    void load();
    void showRows(Result<std::vector<workflow::PaymentRow>> rows);
    void fillTargets();
    void showEffect();
    void save();
    void undo();
    Result<workflow::PaymentDraft> draft() const;

    /// A case or an invoice a payment can be for, as the field finds it.
    struct Target
    {
        QString text;
        workflow::PaymentTarget target;
    };
    static Result<std::vector<Target>> readTargets(Session &session, const Progress &progress);
    void showTargets(std::vector<Target> targets);

    Context m_context;
    std::unique_ptr<lists::PaymentModel> m_model;
    std::vector<Target> m_targets;
    PageFrame *m_frame = nullptr;
    SearchField *m_search = nullptr;
    DataTable *m_table = nullptr;
    ListSaver *m_saver = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    SumBar *m_sums = nullptr;
    QPushButton *m_undo = nullptr;
    DateEdit *m_date = nullptr;
    MoneyEdit *m_amount = nullptr;
    QLineEdit *m_whom = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_order = nullptr;
    QLabel *m_effect = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_save = nullptr;
    QCompleter *m_completer = nullptr;
    std::shared_ptr<BackgroundJob> m_targetJob;
    CaseId m_wanted; ///< The case the page was opened for, until its text is known.
    bool m_stale = true;
};
