// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/background.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

/// Where everything lies, a backup to a file, and a check that nothing was changed behind our back.
class SafetyCard : public Card
{
    Q_OBJECT
public:
    SafetyCard(Context context, QWidget *parent);
    void askBackup();
    void verify();

signals:
    void notice(const Notice &notice);
    /// A check has ended; `sound` is its answer.
    void verified(bool sound);

private:
    void backup(const QString &file);
    void setBusy(bool busy);

    Context m_context;
    QPushButton *m_backup = nullptr;
    QPushButton *m_verify = nullptr;
    Banner *m_result = nullptr;
};
