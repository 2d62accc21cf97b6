// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/documentanswers.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

class FormRow;
class QLineEdit;

/// What the papers need and no ledger knows: who signs, where to serve, on which ground. Each answer is
/// kept when its field is left.
class AnswersForm : public QWidget
{
    Q_OBJECT
public:
    AnswersForm(Context context, QWidget *parent);
    void setAnswers(CaseId id, const workflow::DocumentAnswers &answers);

    /// Puts the cursor into the answer of a key, in sight.
    void focusOn(const QString &key);

signals:
    void notice(const Notice &notice);
    void kept();

private:
    void keep(const QString &key, bool isDate);

    Context m_context;
    CaseId m_id;
    workflow::DocumentAnswers m_answers;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, FormRow *> m_rows;
};
