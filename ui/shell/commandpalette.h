// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

/// Ctrl+K: one field that finds every action of the page, every place, and whatever the finder knows.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    using Finder = std::function<std::vector<PageAction>(const QString &)>;

    explicit CommandPalette(QWidget *window);
    void open(std::vector<PageAction> actions, Finder finder);

protected:
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &query);
    void run(int row);

    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
    std::vector<PageAction> m_actions;
    std::vector<PageAction> m_shown;
    Finder m_finder;
};
