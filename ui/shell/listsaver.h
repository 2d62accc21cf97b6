// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/listexport.h"
#include "ui/models/background.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class DataTable;
class QPushButton;
class RowGatherer;

/// Saves a list as it is shown, as a workbook or CSV: rows are gathered in slices and written off the
/// window's thread, so that a hundred thousand of them block nothing.
class ListSaver : public QObject
{
    Q_OBJECT
public:
    /// `title` names the list and its file. Lives with `page`.
    ListSaver(Context context, DataTable *table, const QString &title, Page *page);

    /// A quiet button for the page's tools.
    QPushButton *button(QWidget *parent);
    PageAction action();
    void save();

signals:
    void notice(const Notice &notice);

private:
    void write();
    bool busy() const;

    Context m_context;
    DataTable *m_table = nullptr;
    QString m_path;
    workflow::ShownList m_list;
    RowGatherer *m_rows;
    std::shared_ptr<BackgroundJob> m_job;
};
