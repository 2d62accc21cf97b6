// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class CommandPalette;
class KeyTips;
class NoticeBar;
class QStackedWidget;
class Sidebar;

/// The one window: navigation from the page table, a stack of pages built when first visited, history,
/// notices, the command palette and the key card. Keys no widget wanted press the focused button (Enter), a
/// button by its letter (Alt), or run the page's act of that shortcut. It knows no page by name and no word of
/// the domain.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(PageEntry entry);
    void goTo(const Route &route);
    void showNotice(const Notice &notice);
    Sidebar *sidebar() { return m_sidebar; }
    Page *currentPage() const;
    /// Finds more things for the command palette: a query in, actions out.
    void setFinder(std::function<std::vector<PageAction>(const QString &)> finder) { m_finder = std::move(finder); }
    void openPalette();
    /// Throws all pages away and builds the current one anew (language change).
    void rebuild();

signals:
    void filesDropped(const QStringList &files);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Page *pageFor(const PageEntry &entry);
    std::vector<PageAction> allActions() const;
    void step(int by);
    void showKeys();
    /// Runs the current page's act of that shortcut, or says why it cannot be done now.
    bool runShortcut(const QKeySequence &keys);

    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoticeBar *m_notices = nullptr;
    CommandPalette *m_palette = nullptr;
    KeyTips *m_tips = nullptr;
    std::vector<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    std::vector<Route> m_history;
    size_t m_at = 0;
    std::function<std::vector<PageAction>(const QString &)> m_finder;
};
