// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QObject>

/// What can be done with a case whatever its step: notes, pause, dispute, closing, the calculation of interest and
/// the archive for whoever takes the case over. Asks what it needs; decides nothing.
class CaseActs : public QObject
{
    Q_OBJECT
public:
    enum Act { Note, Pause, Dispute, Close, Annex, Archive };
    static constexpr Act all[]{Note, Pause, Dispute, Close, Annex, Archive};

    CaseActs(Context context, QWidget *over);

    void setCase(const workflow::CaseView &view, QDate on);
    QString text(Act act) const;
    /// Why it cannot be done now; empty when it can.
    QString whyNot(Act act) const;
    void run(Act act);

signals:
    void notice(const Notice &notice);

private:
    void askNote();
    void askPause();
    void askDispute();
    void askClose();
    void saveAnnex();
    void saveArchive();
    void writeArchive(const QString &path);
    void tell(const Result<void> &result, const QString &done);

    Context m_context;
    QWidget *m_over;
    Case m_file;
    QDate m_on;
    int m_letters = 0; ///< That have left: what an archive holds.
    bool m_busy = false;
};
