// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseeconomics.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

class InkLabel;
class QGridLayout;
class QLineEdit;
class StatementView;

/// What each way on costs and yields for what is owed on a day, and what is reckoned with: guesses that a
/// user replaces with his own.
class EconomicsPanel : public QWidget
{
    Q_OBJECT
public:
    EconomicsPanel(Context context, QWidget *parent);
    void setCase(CaseId id, QDate on);

signals:
    void notice(const Notice &notice);

private:
    void load();
    void showAssumptions();
    void keep(const QString &key);

    Context m_context;
    CaseId m_id;
    QDate m_on;
    InkLabel *m_lead = nullptr;
    StatementView *m_ways = nullptr;
    QGridLayout *m_grid = nullptr;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, InkLabel *> m_origins;
    QHash<QString, QString> m_values;
};
