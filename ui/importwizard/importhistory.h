// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/background.h"
#include "ui/models/importrecords.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class DataTable;
class QPushButton;
class SumBar;

/// Earlier imports, newest first, each of which can be taken back. Hides itself while there are none.
class ImportHistory : public Card
{
    Q_OBJECT
public:
    ImportHistory(Context context, QWidget *parent);
    void load();
    DataTable *table() { return m_table; }
    /// A quiet act beside taking back.
    void addTool(QWidget *tool);
    /// Takes one import back off the window's thread and says how it went.
    void takeBack(BatchId batch, const QString &file);

signals:
    void notice(const Notice &notice);

private:
    void showChosen();
    void askTakeBack();

    Context m_context;
    lists::ImportRecordModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    SumBar *m_foot = nullptr;
    QPushButton *m_takeBack = nullptr;
    bool m_busy = false;
};
