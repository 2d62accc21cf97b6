// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/background.h"
#include "ui/models/lists.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class DataTable;
class EmptyState;
class FilterChips;
class ListCard;
class ListSaver;
class PageFrame;
class QPushButton;
class SearchField;
class SumBar;

/// Saker: every case, where it stands, what it has become and what comes next.
class CasesPage : public Page
{
    Q_OBJECT
public:
    CasesPage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    std::vector<PageAction> actions() override;
    void focusSearch() override;

private:
    enum Chip { Ready, Open, Waiting, Stopped, Closed, All };
    static bool fits(const workflow::CaseRow &row, Chip chip);

    void load();
    void showRows(Result<std::vector<workflow::CaseRow>> rows);
    void showSums();
    void openRow(int row);
    void sendReady();

    Context m_context;
    std::unique_ptr<lists::CaseModel> m_model;
    PageFrame *m_frame = nullptr;
    SearchField *m_search = nullptr;
    FilterChips *m_chips = nullptr;
    ListCard *m_list = nullptr;
    DataTable *m_table = nullptr;
    ListSaver *m_saver = nullptr;
    EmptyState *m_empty = nullptr;
    SumBar *m_sums = nullptr;
    QPushButton *m_send = nullptr;
    std::shared_ptr<BackgroundJob> m_job;
    bool m_stale = true;
    bool m_chipChosen = false;
};
