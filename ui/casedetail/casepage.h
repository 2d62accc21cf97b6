// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class Badge;
class Banner;
class CaseActs;
class FilterChips;
class PageFrame;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class StatementSide;
class StepCard;
class StepLadder;
class TimelineView;

/// One case: the ladder, what is owed and how it came about, what happened, and the next letter as it
/// would look or the legal step with its checks. One primary button: the next lawful act.
class CasePage : public Page
{
    Q_OBJECT
public:
    CasePage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    void leave() override;
    std::vector<PageAction> actions() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildTimeline();
    void buildMenu(QPushButton *more);
    void arrange();
    void load();
    void show(workflow::CaseView view);
    void showHead();
    void showLadder();
    void showTimeline();
    void showRung(int rung);
    void showLetterStep(const engine::StepOutcome &outcome);
    void showLegalStep(const engine::StepOutcome &outcome);
    void refuse(const engine::StepOutcome &outcome, const QString &from, const QString &never);
    void showDay(QDate day);
    void act();
    void send(Step step);
    void changeCustomer();
    void showRepair();
    std::optional<Step> chosenStep() const;
    /// What can be done with the case beside its step, for the menu and the palette.
    std::vector<PageAction> moreActions();

    Context m_context;
    CaseId m_id;
    QDate m_on;
    std::optional<workflow::CaseView> m_view;
    PageFrame *m_frame = nullptr;
    Badge *m_badge = nullptr;
    CaseActs *m_acts = nullptr;
    StepLadder *m_ladder = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_repair = nullptr;
    FilterChips *m_tabs = nullptr; ///< Statement or timeline, where both do not fit side by side.
    QStackedWidget *m_left = nullptr;
    QVBoxLayout *m_timelineTab = nullptr;
    QVBoxLayout *m_timelineColumn = nullptr;
    QWidget *m_timelineScroll = nullptr;
    std::optional<bool> m_wide;
    bool m_low = false;
    bool m_compact = false; ///< The header keeps only the primary act; the others stand in the menu.
    StatementSide *m_statement = nullptr;
    TimelineView *m_timeline = nullptr;
    QPushButton *m_note = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_dispute = nullptr;
    QPushButton *m_send = nullptr;
    QWidget *m_timelineCard = nullptr;
    StepCard *m_step = nullptr;
    int m_shownRung = -1;
};
