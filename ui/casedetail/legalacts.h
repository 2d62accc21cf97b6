// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/legalstate.h"
#include "core/workflow/caseworkflow.h"
#include "ui/models/background.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QObject>

/// What can be done about a legal step of a case: make the papers, say that they were handed in or served,
/// say what came of it, take the last word back. Asks what it needs; decides nothing.
class LegalActs : public QObject
{
    Q_OBJECT
public:
    enum Act { MakePapers, HandedIn, Served, Outcome, Undo };
    static constexpr Act all[]{MakePapers, HandedIn, Served, Outcome, Undo};

    LegalActs(Context context, QWidget *over);

    /// The step shown. The view is copied as far as it is needed.
    void setStep(const workflow::CaseView &view, Step step, QDate on);
    QString text(Act act) const;
    /// Why it cannot be done now, and from when; empty when it can.
    QString whyNot(Act act) const;
    /// What comes next for the step, possible or not.
    Act next() const;
    void run(Act act);
    /// Sealing and forgetting the debtor's national identity number.
    void askIdentity();
    void forgetIdentity();

signals:
    void notice(const Notice &notice);
    /// Something outside the case's own tables changed: a number was sealed or forgotten.
    void refreshed();

private:
    bool isRunning() const;
    void make();
    void makeIn(const QString &folder, const QString &identity);
    void chooseFolder(const QString &identity);
    void askOutcome();
    void tell(const Result<LegalEvent> &result, const QString &done);

    Context m_context;
    QWidget *m_over;
    CaseId m_id;
    Debtor m_debtor;
    Step m_step = Step::Attachment;
    QDate m_on;
    bool m_closed = false;
    bool m_papersWait = false; ///< Made, and not handed in.
    bool m_allowed = false;
    bool m_anyEvent = false;
    QString m_refusal;
    engine::LegalState m_state;
    bool m_busy = false;
};

/// What became of a step, in words.
QString legalOutcomeText(LegalEventKind kind);
