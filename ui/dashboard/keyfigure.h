// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basics.h"

/// One large figure: what it is, how much, and a quiet line about it.
class KeyFigure : public Card
{
    Q_OBJECT
public:
    KeyFigure(const QString &what, QWidget *parent);
    void show(const QString &figure, const QString &detail);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_what;
    QLabel *m_figure = nullptr;
    QLabel *m_detail = nullptr;
};
