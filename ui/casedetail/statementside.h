// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "ui/shell/context.h"

#include <QWidget>

class DateEdit;
class DaySlider;
class InkLabel;
class QPushButton;
class QTimer;
class StatementView;

/// What is owed in a case on a day, amount by amount, with the day to type or to slide: past days and days to come.
class StatementSide : public QWidget
{
    Q_OBJECT
public:
    StatementSide(Context context, QWidget *parent);
    void setCase(const workflow::CaseView &view, QDate on);
    /// Another case is looked at: back to today, telling nobody.
    void reset(QDate today);
    /// On a low screen the statement comes before what surrounds it.
    void setLow(bool low);

signals:
    void dayChosen(QDate day);

private:
    Context m_context;
    QDate m_on;
    DateEdit *m_date = nullptr;
    QPushButton *m_today = nullptr;
    DaySlider *m_slider = nullptr;
    InkLabel *m_mark = nullptr;
    StatementView *m_statement = nullptr;
    InkLabel *m_payBy = nullptr;
    QTimer *m_later = nullptr; ///< A moving slider asks for the day where it rests.
};
