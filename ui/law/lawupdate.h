// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ratequestion.h"
#include "ui/models/tablemodel.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

#include <memory>
#include <optional>

class DataTable;
class RehearsalView;

/// Taking in new rates and rules: from a signed file, or the late interest from Norges Bank's policy rate. What
/// would change is shown first, in the law and in every open case; nothing is adopted unasked.
class LawUpdate : public Card
{
    Q_OBJECT
public:
    LawUpdate(Context context, QWidget *parent);
    void askFile();
    void askNorgesBank();
    /// Reads a file with the signature beside it and shows what it would change.
    void readFile(const QString &path);
    void showProposal(workflow::LawProposal proposal, const QString &words);
    void adopt();
    void drop();
    bool hasProposal() const { return m_proposal.has_value(); }
    RehearsalView *rehearsal() { return m_rehearsal; }

signals:
    void notice(const Notice &notice);
    void adopted();

private:
    using Model = TableModel<LawChange>;

    void showAnswer(const Result<workflow::RateAnswer> &answer);
    void place();
    void adoptNow();
    /// The first day on which something is different.
    QDate firstDay() const;

    Context m_context;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<workflow::RateQuestion> m_question;
    std::optional<workflow::LawProposal> m_proposal;
    QPushButton *m_file = nullptr;
    QPushButton *m_bank = nullptr;
    Banner *m_banner = nullptr;
    InkLabel *m_lead = nullptr;
    DataTable *m_table = nullptr;
    RehearsalView *m_rehearsal = nullptr;
    QPushButton *m_adopt = nullptr;
    QPushButton *m_drop = nullptr;
};
