// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <QWidget>

#include <vector>

/// One amount and how it came about. Rows with parts open in place.
struct StatementRow
{
    QString name;
    QString how;    ///< One quiet line: days × rate, a rule.
    Money amount;
    bool strong = false;
    bool amountShown = true;
    std::vector<StatementRow> parts = {};
};

/// What is owed as a table whose amounts open to their reckoning. Up and Down walk, Right opens, Left
/// closes. Grows with its content; put it in a scroll area.
class StatementView : public QWidget
{
    Q_OBJECT
public:
    explicit StatementView(QWidget *parent = nullptr);
    void setRows(std::vector<StatementRow> rows);
    void openAll(bool open);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        const StatementRow *row;
        int path;   ///< Index of the top row.
        bool part;  ///< A part of an open row.
        int top;
        int height;
    };
    void measure();
    QFont nameFont(const StatementRow &row, bool part) const;
    QRect nameArea(const StatementRow &row, bool part) const;
    const Line *lineAt(int y) const;
    void toggle(int path);

    std::vector<StatementRow> m_rows;
    std::vector<bool> m_open;
    std::vector<Line> m_lines;
    int m_current = -1;
};
