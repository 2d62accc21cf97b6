// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/mergeworkflow.h"
#include "ui/models/background.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class InkLabel;
class QCheckBox;
class QPushButton;
class QVBoxLayout;

/// Which invoices belong to the case: other cases of the debtor put into it, or invoices taken out into a case of
/// their own. What would come of it stands below while one ticks, with the shortest lawful way to bring all invoices
/// to one stage.
class MovePanel : public QWidget
{
    Q_OBJECT
public:
    enum Act { Merge, Split };

    MovePanel(Context context, QWidget *parent);
    void setCase(const workflow::CaseView &view);
    void stop();
    void tickCase(CaseId id, bool on);
    void tickClaim(ClaimId id, bool on);
    QString whyNot(Act act) const;
    void run(Act act);
    /// What would come of the ticks, as it is shown.
    QString outcome() const;

signals:
    void navigate(const Route &route);
    void notice(const Notice &notice);

private:
    template <typename Id>
    using Ticks = std::vector<std::pair<Id, QCheckBox *>>;

    void showOthers(const std::vector<workflow::CaseRow> &rows);
    void preview();
    void place();
    void merge();
    void split();
    QString told(const workflow::MergePreview &preview) const;
    std::vector<CaseId> tickedCases() const;
    std::vector<ClaimId> tickedClaims() const;

    Context m_context;
    CaseId m_id;
    DebtorId m_debtor;
    QString m_number;
    QVBoxLayout *m_cases = nullptr;
    QVBoxLayout *m_claims = nullptr;
    Ticks<CaseId> m_caseTicks;
    Ticks<ClaimId> m_claimTicks;
    InkLabel *m_noCases = nullptr;
    InkLabel *m_noClaims = nullptr;
    InkLabel *m_repair = nullptr;
    InkLabel *m_outcome = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_split = nullptr;
    QString m_mergeFault;
    QString m_splitFault;
    std::shared_ptr<BackgroundJob> m_job;
    int m_serial = 0;
};
