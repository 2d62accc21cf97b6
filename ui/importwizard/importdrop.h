// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basics.h"

/// Where an import begins: a place to drop a file on, what can be read, and where to find it. The
/// window itself takes the drop, so that a file may land anywhere.
class ImportDrop : public Card
{
    Q_OBJECT
public:
    explicit ImportDrop(QWidget *parent);
    QPushButton *button() { return m_choose; }

signals:
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_heading = nullptr;
    QPushButton *m_choose = nullptr;
};
