// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "ui/models/background.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class EconomicsPanel;
class InstalmentPanel;
class LegalActs;
class LegalPanel;
class MovePanel;
class PdfView;
class QStackedWidget;

/// The right side of a case: the chosen step as its letter or as its legal panel, what each way on costs, paying by
/// instalments, or which invoices belong to the case.
class StepCard : public Card
{
    Q_OBJECT
public:
    StepCard(Context context, QWidget *parent);
    void setStep(const workflow::CaseView &view, Step step, QDate on);
    enum Side { TheStep, Ways, Plan, Invoices };

    void showSide(Side side);
    Side side() const { return m_side; }
    /// On a low screen the step itself needs no heading: the ladder says which it is.
    void setLow(bool low);
    InstalmentPanel *plan() { return m_plan; }
    MovePanel *invoices() { return m_move; }
    /// A tab of the legal panel, as LegalPanel::showTab() names it.
    void showTab(const QString &word);
    void stop();
    LegalActs *acts();

signals:
    void navigate(const Route &route);
    void notice(const Notice &notice);
    void archiveWanted();
    /// Another side than the step is shown, or the step again.
    void sideChanged();

private:
    void showLetter(const workflow::CaseView &view, Step step);
    void place();

    Context m_context;
    CaseId m_id;
    Step m_step = Step::PaymentReminder;
    QDate m_on;
    QString m_name;
    QLabel *m_heading = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_ways = nullptr;
    QStackedWidget *m_stack = nullptr;
    PdfView *m_preview = nullptr;
    LegalPanel *m_legal = nullptr;
    EconomicsPanel *m_economics = nullptr;
    QWidget *m_economicsSide = nullptr;
    InstalmentPanel *m_plan = nullptr;
    QWidget *m_planSide = nullptr;
    MovePanel *m_move = nullptr;
    QWidget *m_moveSide = nullptr;
    Side m_side = TheStep;
    bool m_low = false;
    std::shared_ptr<BackgroundJob> m_job;
};
