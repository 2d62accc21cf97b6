// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/importworkflow.h"
#include "ui/models/tablemodel.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class DataTable;
class SumBar;

/// Items that a newer list no longer has: probably paid. A person says so, or that they are open all the
/// same; nothing is closed by itself. Hides itself while there are none.
class VanishedCard : public Card
{
    Q_OBJECT
public:
    VanishedCard(Context context, QWidget *parent);
    void load();
    bool hasAny() const;
    DataTable *table() { return m_table; }

signals:
    void notice(const Notice &notice);

private:
    std::vector<ClaimId> chosen() const;
    void confirm();
    void keep();
    void showSums();
    void tell(const Result<void> &done, const QString &text);

    using Model = TableModel<workflow::VanishedItem>;
    Context m_context;
    std::unique_ptr<Model> m_model;
    DataTable *m_table = nullptr;
    SumBar *m_foot = nullptr;
};
