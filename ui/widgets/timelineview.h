// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

/// One thing that happened or will.
struct TimelineItem
{
    QString day;
    QString text;
    QString detail;
    bool coming = false;
};

/// What happened in a case and what comes, newest first. Grows with its content; put it in a scroll area.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    void setItems(std::vector<TimelineItem> items);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int layOut(QPainter *painter, int width) const;

    std::vector<TimelineItem> m_items;
};
