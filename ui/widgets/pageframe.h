// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// The skeleton of a page: heading with a quiet line, tools at the right, an optional row below, the body.
class PageFrame : public QWidget
{
    Q_OBJECT
public:
    explicit PageFrame(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &text);
    /// Adds to the right end of the heading.
    void addTool(QWidget *tool);
    /// Adds right after the title.
    void addBeside(QWidget *widget);
    /// Adds a full-width row between heading and body.
    void addRow(QWidget *row);
    /// Where cards go, side by side.
    QHBoxLayout *body() { return m_body; }

private:
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QHBoxLayout *m_top = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_body = nullptr;
    int m_beside = 0;
};
