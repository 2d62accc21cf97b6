// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/limitationworkflow.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <optional>

class DateEdit;
class FormRow;
class QComboBox;
class QLineEdit;
class QPushButton;

/// Registering what started, interrupted or extended the limitation of a claim, and taking the newest entry back.
class LimitationForm : public QWidget
{
    Q_OBJECT
public:
    LimitationForm(Context context, QWidget *parent);
    /// The claim that is looked at; nothing closes the form.
    void setClaim(const workflow::LimitationRow *row);
    void open();
    void setEvent(LimitationKind kind, QDate day, QDate until = {});
    void save();
    void takeBack();

signals:
    void notice(const Notice &notice);

private:
    void place();
    void tell(const Result<LimitationEvent> &result);

    Context m_context;
    ClaimId m_claim;
    QString m_number;
    std::optional<LimitationEvent> m_last; ///< The newest entry made by hand that stands.
    bool m_isOpen = false;
    QPushButton *m_begin = nullptr;
    QPushButton *m_back = nullptr;
    QWidget *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    DateEdit *m_day = nullptr;
    DateEdit *m_until = nullptr;
    FormRow *m_dayRow = nullptr;
    FormRow *m_untilRow = nullptr;
    QLineEdit *m_note = nullptr;
};
