// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/attachworkflow.h"
#include "ui/models/background.h"
#include "ui/models/tablemodel.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class DataTable;
class SumBar;

/// Invoices in PDF beside the claim each probably belongs to. What is chosen is kept with its claim when a
/// person says so; Enter on a row chooses another of the claims its text names.
class AttachList : public Card
{
    Q_OBJECT
public:
    AttachList(Context context, QWidget *parent);

    /// Looks in the text of each off the window's thread.
    void look(std::vector<import::FoundFile> files);
    void cancel();
    /// Keeps what is chosen.
    void keep();
    /// Why nothing can be kept now; empty when something can.
    QString whyNot() const;
    DataTable *table() { return m_table; }

signals:
    void notice(const Notice &notice);
    /// Everything here is decided.
    void finished();

private:
    /// One PDF with the claims its text names.
    struct Candidate
    {
        import::FoundFile file;
        std::vector<workflow::AttachProposal> places;
        QString problem; ///< Why it cannot be read.
        size_t chosen = 0;

        const workflow::AttachProposal *place() const { return chosen < places.size() ? &places[chosen] : nullptr; }
    };
    using Model = TableModel<Candidate>;

    void showFound(std::vector<Candidate> found);
    void choosePlace(int row);
    void showSums();
    std::vector<Candidate> chosen() const;

    Context m_context;
    std::unique_ptr<Model> m_model;
    std::shared_ptr<BackgroundJob> m_job;
    int m_serial = 0;
    bool m_busy = false;
    DataTable *m_table = nullptr;
    SumBar *m_foot = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_leave = nullptr;
};
