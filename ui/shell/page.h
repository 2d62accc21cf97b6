// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <vector>

/// An address in the program: which page, and what it should show there.
struct Route
{
    QString page;
    qint64 id = 0;   ///< A case, a debtor … as the page understands it.
    QString detail;  ///< A file, a search, a tab.
    friend bool operator==(const Route &, const Route &) = default;
};

/// News that is not a question: shown for a moment at the foot of the window, with one thing to do.
struct Notice
{
    Tone tone = Tone::Ok;
    QString text;
    QString action = {};
    std::function<void()> act = {};
};

/// Something a page can do, for the command palette and the key card.
struct PageAction
{
    QString text;
    QKeySequence shortcut;
    std::function<void()> run;
    QString whyNot = {}; ///< Set when it cannot be done now.
};

/// One place of the program. Built when first visited, kept afterwards.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The page comes to the front.
    virtual void enter(const Route &route) { Q_UNUSED(route) }
    /// The page goes away; anything under way that belongs to it may be stopped.
    virtual void leave() {}
    virtual std::vector<PageAction> actions() { return {}; }
    /// Ctrl+F.
    virtual void focusSearch() {}

signals:
    void navigate(const Route &route);
    void notice(const Notice &notice);
};

/// A row of the page table: adding a page is adding a row.
struct PageEntry
{
    QString id;
    QString title;                        ///< In the sidebar; empty for pages reached from others.
    std::function<Page *(QWidget *)> make;
    QString under = {};                   ///< Which sidebar entry is lit while it is open.
    QKeySequence key = {};                ///< Goes there from anywhere.
};
