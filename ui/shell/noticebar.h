// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

/// News at the foot of the window: goes by itself, offers at most one act, never takes the focus.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void show(const Notice &notice);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Notice m_notice;
    QLabel *m_label = nullptr;
    QPushButton *m_action = nullptr;
    QTimer *m_timer = nullptr;
};
