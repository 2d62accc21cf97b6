// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rulelist.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class DataTable;
class DateEdit;
class FilterChips;
class InkLabel;
class LawCard;
class LawUpdate;
class ListSaver;
class PageFrame;
class QStackedWidget;
class QVBoxLayout;
class SearchField;

/// Lov og satser: the rule book as of a day, and the rates with their sources.
class LawPage : public Page
{
    Q_OBJECT
public:
    LawPage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    std::vector<PageAction> actions() override;
    void focusSearch() override;

signals:
    /// Another law holds for the workspace: whoever listens opens the firm anew. Announced after the event that
    /// caused it, for this page does not live through that.
    void lawAdopted();

private:
    enum Chip { Holds, Later, WithoutDate, Ended, All, Rates };

    QWidget *buildRules();
    QWidget *buildDetail(QWidget *parent);
    void load();
    void choose(int chip);
    void showCurrent(int row);
    void showLinks(const QString &law);

    Context m_context;
    std::unique_ptr<rulelist::Model> m_model;
    PageFrame *m_frame = nullptr;
    SearchField *m_search = nullptr;
    DateEdit *m_day = nullptr;
    FilterChips *m_chips = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_rules = nullptr;
    LawCard *m_rates = nullptr;
    LawUpdate *m_update = nullptr;
    QWidget *m_rateSide = nullptr;
    DataTable *m_table = nullptr;
    ListSaver *m_saver = nullptr;
    InkLabel *m_law = nullptr;
    InkLabel *m_text = nullptr;
    InkLabel *m_needs = nullptr;
    InkLabel *m_needsHeading = nullptr;
    InkLabel *m_validity = nullptr;
    InkLabel *m_noLink = nullptr;
    InkLabel *m_id = nullptr;
    QVBoxLayout *m_links = nullptr;
    std::vector<QWidget *> m_linkButtons;
};
