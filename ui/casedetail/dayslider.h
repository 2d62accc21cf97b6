// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "ui/models/roles.h"

#include <QDate>
#include <QSlider>

#include <vector>

/// "What if": the day of the statement on a line from the first invoice's due day into the time to come, with the
/// steps that were taken and those that become possible as marks on it.
class DaySlider : public QSlider
{
    Q_OBJECT
public:
    explicit DaySlider(QWidget *parent = nullptr);
    /// Ends at the last day for which the law's rates are known, but shows two weeks ahead at least.
    void setCase(const workflow::CaseView &view, const Session &session);
    void setDay(QDate day);
    QDate day() const;
    /// What happens on or next after the day, in words.
    QString nearestMark() const;

signals:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Mark
    {
        QDate day;
        QString text;
        bool coming = false;
    };
    int xOf(QDate day) const;
    void drawMonths(QPainter &painter) const;

    QDate m_today;
    std::vector<Mark> m_marks;
    bool m_setting = false;
};
