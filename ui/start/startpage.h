// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/session.h"
#include "ui/models/background.h"
#include "ui/shell/page.h"

class Banner;
class FirmForm;
class Prompts;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;
class WorkView;

/// The first start, before there is a workspace: three short steps to a firm, or the rehearsal firm, or
/// a backup. There is no session yet; what it makes is handed on by `ready`, and then it asks to go
/// where the user wanted to begin.
class StartPage : public Page
{
    Q_OBJECT
public:
    /// `workspace` is the folder a firm is made in; the rehearsal firm lives in a folder beside it.
    StartPage(Prompts &prompts, std::shared_ptr<const LawTable> law, QString workspace, QWidget *parent);

    FirmForm *form() { return m_form; }
    static QString rehearsalFolder(const QString &workspace);

signals:
    void ready(const SessionPlace &place);

private:
    QWidget *buildSteps();
    QWidget *buildOthers();
    void make(const QString &firstPage);
    void rehearse();
    void askBackup();
    void restore(const QString &file);
    void open(const SessionPlace &place);
    /// Runs on the pool; then either `ready` or the reason at the top of the last step.
    void work(const QString &heading, const QString &stop, const SessionPlace &place, std::function<Result<bool>(const Progress &)> act);

    Prompts &m_prompts;
    std::shared_ptr<const LawTable> m_law;
    QString m_workspace;
    QString m_firstPage = QStringLiteral("overview");
    FirmForm *m_form = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_steps = nullptr;
    WorkView *m_work = nullptr;
    Banner *m_fault = nullptr;
    std::shared_ptr<BackgroundJob> m_job;
};
