// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "ui/models/background.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class EconomicsPanel;
class LegalActs;
class LegalPanel;
class PdfView;
class QStackedWidget;

/// The right side of a case: the chosen step as its letter or as its legal panel, or what each way on costs.
class StepCard : public Card
{
    Q_OBJECT
public:
    StepCard(Context context, QWidget *parent);
    void setStep(const workflow::CaseView &view, Step step, QDate on);
    void showEconomics(bool shown);
    /// A tab of the legal panel, as LegalPanel::showTab() names it.
    void showTab(const QString &word);
    void stop();
    LegalActs *acts();

signals:
    void navigate(const Route &route);
    void notice(const Notice &notice);

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
    std::shared_ptr<BackgroundJob> m_job;
};
