// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/creditor.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class FormRow;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QWidget;

/// What must be known of the firm, as two groups of fields a page puts where it likes: who it is, and
/// where money and answers come. Says under a field what is wrong with it as one types; Enter moves on.
class FirmForm : public QObject
{
    Q_OBJECT
public:
    explicit FirmForm(QWidget *parent);

    QWidget *identity() { return m_identity; }
    QWidget *reach() { return m_reach; }

    void setCreditor(const Creditor &creditor);
    /// The organisation number is whose ledger this is: shown, not changed.
    void lockOrgnr();
    /// `base` with what the fields say; nothing while one of them is wrong.
    std::optional<Creditor> creditor(const Creditor &base) const;
    /// The first thing that is wrong, empty when nothing is.
    QString firstFault() const;
    /// Shows every fault, also of fields nobody has touched, and goes to the first.
    void showFaults();
    void focusFirst();

signals:
    void changed();
    /// Enter in the last field.
    void submitted();

private:
    struct Field
    {
        QLineEdit *edit = nullptr;
        FormRow *row = nullptr;
        std::function<QString(const QString &)> fault;
        int digits = 0; ///< A number of so many digits: shorter is unfinished, not wrong, while one types.
        bool touched = false;
    };
    QLineEdit *add(const QString &label, const QString &help, QWidget *group, std::function<QString(const QString &)> fault = {}, int digits = 0);
    void check(size_t at, bool typing);

    QWidget *m_identity = nullptr;
    QWidget *m_reach = nullptr;
    std::vector<Field> m_fields;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_orgnr = nullptr;
    QLineEdit *m_whatFor = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_vat = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_contact = nullptr;
    QLineEdit *m_street = nullptr;
    QLineEdit *m_postcode = nullptr;
    QLineEdit *m_town = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
};
