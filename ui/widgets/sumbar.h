// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QHBoxLayout;
class QLabel;

/// The foot of a list: sums that follow what is shown or ticked, and the acts for it at the right.
class SumBar : public QWidget
{
    Q_OBJECT
public:
    explicit SumBar(QWidget *parent = nullptr);
    /// Pairs of quiet word and strong figure.
    void setSums(const std::vector<std::pair<QString, QString>> &sums);
    void addAct(QWidget *act);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QLabel *m_label = nullptr;
    QHBoxLayout *m_row = nullptr;
};
