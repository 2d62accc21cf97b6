// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "ui/casedetail/legalpicture.h"
#include "ui/models/background.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class AnswersForm;
class FilterChips;
class InkLabel;
class LegalActs;
class PreflightList;
class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;
struct PreflightCure;
class WorksheetView;

/// A legal step of a case in place of a letter's preview: the checks before it, where it goes and what it
/// costs, the portal's fields, the answers its papers need, and what can be registered.
class LegalPanel : public QWidget
{
    Q_OBJECT
public:
    LegalPanel(Context context, QWidget *parent);
    void setStep(const workflow::CaseView &view, Step step, QDate on);
    /// "checks", "where", "fields" or "answers"; anything else leaves what is shown.
    void showTab(const QString &word);
    void stop();
    LegalActs *acts() { return m_acts; }
    PreflightList *checks() { return m_checks; }
    /// Leads to where a check is cured.
    void take(const PreflightCure &cure);

signals:
    void navigate(const Route &route);
    void notice(const Notice &notice);
    /// An agency gets the case as an archive; whoever shows the case writes it.
    void archiveWanted();

private:
    enum Tab { Checks, Where, Fields, Answers };

    QWidget *buildWhere();
    QWidget *buildFoot();
    void load();
    void show(const LegalPicture &picture);
    void showCosts(const LegalPicture &picture);
    void showActs();
    void keepEnforcement(int index);
    void layCopy();
    void layCopyWith(ClaimId claim);

    Context m_context;
    LegalActs *m_acts = nullptr;
    CaseId m_id;
    QString m_debtor;
    bool m_asksIdentity = false;
    std::vector<std::pair<ClaimId, QString>> m_invoices;
    Step m_step = Step::Attachment;
    QDate m_on;
    QDate m_lastDay;
    FilterChips *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    PreflightList *m_checks = nullptr;
    InkLabel *m_summary = nullptr;
    InkLabel *m_office = nullptr;
    InkLabel *m_why = nullptr;
    QPushButton *m_complete = nullptr;
    InkLabel *m_cost = nullptr;
    InkLabel *m_days = nullptr;
    QWidget *m_regime = nullptr;
    QComboBox *m_enforcement = nullptr;
    QWidget *m_identityRow = nullptr;
    InkLabel *m_identity = nullptr;
    QPushButton *m_identityGive = nullptr;
    QPushButton *m_identityForget = nullptr;
    WorksheetView *m_worksheet = nullptr;
    InkLabel *m_noFields = nullptr;
    AnswersForm *m_answers = nullptr;
    QPushButton *m_make = nullptr;
    std::vector<QAction *> m_menuActs;
    QString m_officeId;
    std::shared_ptr<BackgroundJob> m_job;
    int m_serial = 0;
};
