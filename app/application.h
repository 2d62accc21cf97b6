// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "core/workflow/session.h"
#include "ui/shell/page.h"
#include "ui/theme/colours.h"

#include <QObject>

#include <memory>
#include <vector>

class MainWindow;
class Prompts;
class QApplication;

/// Puts the window together: which firm is open, which pages there are, language and scheme. Knows
/// everything and decides nothing.
class Application : public QObject
{
    Q_OBJECT
public:
    struct Wish
    {
        SessionPlace place;
        QString scheme;   ///< "light", "dark", "system"; empty: as last time.
        QString page;     ///< Where to begin; empty: the overview.
        qint64 id = 0;
        QString detail;   ///< A step, a tab, a search, as the page understands it.
        QString shot;     ///< Save a picture of the window here when it has settled, and end.
    };

    Application(QApplication &app, Wish wish);
    ~Application() override;

    /// Shows the window; the firm is opened right after, so that something is seen at once.
    void start();

private:
    void openFirm();
    void showStart();
    void showFirm(std::unique_ptr<Session> session);
    void addPages();
    void refreshCounts();
    void watchOthers();
    void setLanguage(const QString &language);
    /// Opens the firm anew, by the law there is now, and builds the window around it.
    void reopen(const SessionPlace &place, const Route &route);
    void setScheme(theme::Scheme scheme);
    void takeShot();

    QApplication &m_app;
    Wish m_wish;
    std::shared_ptr<const LawTable> m_law;
    ChangeHub m_hub;
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::vector<workflow::CaseRow> m_cases; ///< For the palette; read again after every change.
    qint64 m_seenVersion = -1;
};
