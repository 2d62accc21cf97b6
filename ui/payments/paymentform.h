// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/paymentworkflow.h"
#include "ui/models/background.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class DateEdit;
class MoneyEdit;
class QComboBox;
class QCompleter;
class QLineEdit;

/// Registering a payment by hand: shows where the money goes before it is saved. Keyboard only: date,
/// amount, whom, Enter, and back to the first field.
class PaymentForm : public Card
{
    Q_OBJECT
public:
    PaymentForm(Context context, QWidget *parent);

    /// Puts the cursor where one begins; a valid case is filled in once its text is known.
    void begin(CaseId wanted);
    /// Reads anew what a payment can be for.
    void fillTargets();
    void save();
    /// Why it cannot be registered as it stands; empty when it can.
    QString whyNot() const;

signals:
    void notice(const Notice &notice);

private:
    /// A case or an invoice a payment can be for, as the field finds it.
    struct Target
    {
        QString text;
        workflow::PaymentTarget target;
    };
    static Result<std::vector<Target>> readTargets(Session &session, const Progress &progress);
    void showTargets(std::vector<Target> targets);
    void showEffect();
    Result<workflow::PaymentDraft> draft() const;

    Context m_context;
    std::vector<Target> m_targets;
    DateEdit *m_date = nullptr;
    MoneyEdit *m_amount = nullptr;
    QLineEdit *m_whom = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_order = nullptr;
    QLabel *m_effect = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_save = nullptr;
    QCompleter *m_completer = nullptr;
    std::shared_ptr<BackgroundJob> m_targetJob;
    CaseId m_wanted; ///< The case the form was opened for, until its text is known.
};
