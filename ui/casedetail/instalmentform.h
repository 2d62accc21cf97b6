// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/instalmentworkflow.h"

#include <QWidget>

class DateEdit;
class FormRow;
class MoneyEdit;
class QComboBox;
class QLineEdit;

/// What the debtor asks for: a number of instalments or an amount at a time, from when, how often, and whether
/// interest runs meanwhile.
class InstalmentForm : public QWidget
{
    Q_OBJECT
public:
    InstalmentForm(QDate today, QWidget *parent);
    /// The draft as far as it can be read; neither number nor amount when the amount cannot.
    workflow::InstalmentDraft draft(CaseId id) const;
    void setCount(int count);
    void setAmount(Money amount);
    void setInterest(PlanInterest interest);
    /// Begins from the plan that is proposed.
    void setPlan(const InstalmentPlan &plan);

signals:
    void changed();

private:
    void place();

    QComboBox *m_by = nullptr;
    QLineEdit *m_count = nullptr;
    MoneyEdit *m_amount = nullptr;
    FormRow *m_countRow = nullptr;
    FormRow *m_amountRow = nullptr;
    DateEdit *m_first = nullptr;
    QComboBox *m_rhythm = nullptr;
    QComboBox *m_interest = nullptr;
};
