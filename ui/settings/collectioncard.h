// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/session.h"
#include "ui/widgets/basics.h"

#include <array>
#include <optional>

class FormRow;
class MoneyEdit;
class NumberEdit;
class QCheckBox;
class QComboBox;

/// How the firm collects: deadlines, grace, small rests, and what is charged. What the law forbids is
/// said under the field.
class CollectionCard : public Card
{
    Q_OBJECT
public:
    CollectionCard(const Session &session, QWidget *parent);
    void setPolicy(const Policy &policy);
    /// Nothing while a field cannot be read or asks for less than the law.
    std::optional<Policy> policy() const;
    QString firstFault() const;

signals:
    void changed();

private:
    QWidget *buildDeadlines(const Session &session);
    QWidget *buildCharges(const Session &session);
    QString deadlineFault(size_t step) const;
    void check();

    int m_leastNotice = 0; ///< Days the law asks of a collection notice and a payment demand.
    QString m_noticeLaw; ///< The paragraphs that ask for them.
    std::array<NumberEdit *, 5> m_deadlines{};
    std::array<FormRow *, 5> m_deadlineRows{};
    NumberEdit *m_grace = nullptr;
    FormRow *m_graceRow = nullptr;
    MoneyEdit *m_smallRest = nullptr;
    FormRow *m_smallRestRow = nullptr;
    QComboBox *m_dayCount = nullptr;
    QCheckBox *m_fees = nullptr;
    QCheckBox *m_interest = nullptr;
    QCheckBox *m_compensation = nullptr;
    QCheckBox *m_vatOnCosts = nullptr;
    Policy m_policy; ///< As it was handed in.
};
