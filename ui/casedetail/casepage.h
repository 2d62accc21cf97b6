// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class Badge;
class Banner;
class DateEdit;
class DaySlider;
class InkLabel;
class PageFrame;
class QLabel;
class QPushButton;
class QTimer;
class StatementView;
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
    QWidget *buildStatement();
    QWidget *buildTimeline();
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
    void tell(const Result<void> &result, const QString &done);
    void askNote();
    void askPause();
    void askClose();
    void dispute();
    std::optional<Step> chosenStep() const;

    Context m_context;
    CaseId m_id;
    QDate m_on;
    std::optional<workflow::CaseView> m_view;
    PageFrame *m_frame = nullptr;
    Badge *m_badge = nullptr;
    DateEdit *m_date = nullptr;
    StepLadder *m_ladder = nullptr;
    Banner *m_banner = nullptr;
    QLabel *m_owedHeading = nullptr;
    StatementView *m_statement = nullptr;
    QLabel *m_payBy = nullptr;
    TimelineView *m_timeline = nullptr;
    DaySlider *m_slider = nullptr;
    QLabel *m_mark = nullptr;
    QTimer *m_later = nullptr; ///< A moving slider asks for the day where it rests.
    QPushButton *m_pause = nullptr;
    QPushButton *m_dispute = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_send = nullptr;
    QWidget *m_timelineCard = nullptr;
    StepCard *m_step = nullptr;
    int m_shownRung = -1;
};
