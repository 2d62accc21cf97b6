// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/debtorworkflow.h"

#include <QHash>
#include <QWidget>

class FormRow;
class QComboBox;
class QGridLayout;
class QLineEdit;

/// A customer to change by hand: who it is, where letters go, and in which language. What cannot be kept is said under
/// its field as it is written.
class DebtorForm : public QWidget
{
    Q_OBJECT
public:
    DebtorForm(const Debtor &debtor, QWidget *parent);
    /// As it is written now, tidied.
    Debtor debtor() const;
    /// Shows every fault and goes to the first field that has one. False when there is one.
    bool check();
    QLineEdit *line(workflow::DebtorField field) const { return m_lines.value(static_cast<int>(field)); }
    QComboBox *kind() const { return m_kind; }

signals:
    void changed();

private:
    QLineEdit *addLine(QGridLayout *grid, workflow::DebtorField field, const QString &label, const QString &help, const QString &text, int row, int column,
                       int span = 1);
    void showFaults();

    Debtor m_before;
    QHash<int, QLineEdit *> m_lines; ///< By field.
    QHash<int, FormRow *> m_rows;
    QComboBox *m_kind = nullptr;
    QComboBox *m_language = nullptr;
};
