// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

/// One chip: a word and how many rows fit it.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    int m_count = -1;
};

/// A row of chips of which one holds; Left and Right move between them.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);
    void add(int id, const QString &text);
    void setCount(int id, int count);
    void choose(int id);
    int chosen() const { return m_chosen; }

signals:
    void changed(int id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Places the chips in as many lines as the width asks for.
    void flow();

    std::vector<std::pair<int, Chip *>> m_chips;
    int m_chosen = -1;
};
