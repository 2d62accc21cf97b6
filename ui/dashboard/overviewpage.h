// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/background.h"
#include "ui/models/overview.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class AgeingBars;
class EmptyState;
class KeyFigure;
class PageFrame;
class QLabel;
class QStackedLayout;
class TimelineView;
class WorkListView;

/// Oversikt: where the firm stands, what needs a person, and what comes.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    OverviewPage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    void leave() override;
    std::vector<PageAction> actions() override;

signals:
    void loaded();

private:
    QWidget *buildFigures();
    QWidget *buildRight();
    void load();
    void show(const Overview &overview);

    Context m_context;
    PageFrame *m_frame = nullptr;
    QStackedLayout *m_stack = nullptr;
    KeyFigure *m_overdue = nullptr;
    KeyFigure *m_cases = nullptr;
    KeyFigure *m_letters = nullptr;
    KeyFigure *m_owed = nullptr;
    WorkListView *m_work = nullptr;
    AgeingBars *m_ageing = nullptr;
    TimelineView *m_plan = nullptr;
    QLabel *m_noPlan = nullptr;
    EmptyState *m_empty = nullptr;
    std::shared_ptr<BackgroundJob> m_job;
    bool m_stale = true;
};
