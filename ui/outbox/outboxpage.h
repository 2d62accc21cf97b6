// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/background.h"
#include "ui/models/lists.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class Banner;
class DataTable;
class EmptyState;
class FilterChips;
class ListCard;
class ListSaver;
class PageFrame;
class PdfView;
class QLabel;
class QPushButton;
class SearchField;
class SumBar;

/// Utsendelser: look at each letter, approve, print them all in one job, confirm that they were posted.
class OutboxPage : public Page
{
    Q_OBJECT
public:
    OutboxPage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    std::vector<PageAction> actions() override;
    void focusSearch() override;

private:
    enum Chip { Review, ReadyToPrint, Printed, Pending, Gone, All };
    static bool fits(const workflow::OutboxRow &row, Chip chip);

    QWidget *buildList();
    QWidget *buildDetail();
    void load();
    void showRows(Result<std::vector<workflow::OutboxRow>> rows);
    void showCurrent(int row);
    void showActs();
    std::vector<LetterId> chosen() const;
    std::vector<LetterId> idsOf(Chip chip) const;
    void tell(const Result<int> &result, const QString &done);
    void approve();
    void print();
    void posted();
    void withdraw();
    void remake();
    void hold();
    void returned();

    Context m_context;
    std::unique_ptr<lists::OutboxModel> m_model;
    PageFrame *m_frame = nullptr;
    SearchField *m_search = nullptr;
    FilterChips *m_chips = nullptr;
    ListCard *m_list = nullptr;
    DataTable *m_table = nullptr;
    ListSaver *m_saver = nullptr;
    EmptyState *m_empty = nullptr;
    SumBar *m_sums = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_state = nullptr;
    Banner *m_attention = nullptr;
    PdfView *m_pdf = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_hold = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_remake = nullptr;
    QPushButton *m_returned = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_posted = nullptr;
    bool m_stale = true;
};
