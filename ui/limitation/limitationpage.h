// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/background.h"
#include "ui/models/limitationlist.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class Card;
class DataTable;
class EmptyState;
class FilterChips;
class InkLabel;
class LimitationForm;
class ListCard;
class ListSaver;
class PageFrame;
class QPushButton;
class QVBoxLayout;
class SearchField;
class SumBar;

/// Foreldelse: every open claim by the day it lapses, with what it rests on beside it.
class LimitationPage : public Page
{
    Q_OBJECT
public:
    LimitationPage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    std::vector<PageAction> actions() override;
    void focusSearch() override;

private:
    enum Chip { Lapsed, One, Four, Six, Twelve, Running, Resting, Interest, All };
    static bool fits(const limitationlist::Row &row, Chip chip);

    QWidget *buildDetail();
    void load();
    void showRows(Result<std::vector<limitationlist::Row>> rows);
    void showSums();
    void showCurrent(int row);
    void openCase();
    void saveCalendar();

    Context m_context;
    std::unique_ptr<limitationlist::Model> m_model;
    PageFrame *m_frame = nullptr;
    SearchField *m_search = nullptr;
    FilterChips *m_chips = nullptr;
    ListCard *m_list = nullptr;
    DataTable *m_table = nullptr;
    ListSaver *m_saver = nullptr;
    EmptyState *m_empty = nullptr;
    SumBar *m_sums = nullptr;
    InkLabel *m_title = nullptr;
    InkLabel *m_reason = nullptr;
    InkLabel *m_events = nullptr;
    InkLabel *m_warnings = nullptr;
    InkLabel *m_interest = nullptr;
    LimitationForm *m_form = nullptr;
    QPushButton *m_open = nullptr;
    std::shared_ptr<BackgroundJob> m_job;
    bool m_stale = true;
};
