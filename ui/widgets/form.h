// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QVBoxLayout;

/// A label above its field, with help or a fault below.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    FormRow(const QString &label, QWidget *field, const QString &help = {}, QWidget *parent = nullptr);
    /// Shows what is wrong in red under the field; empty shows the help again.
    void setFault(const QString &fault);

private:
    QLabel *m_below = nullptr;
    QString m_help;
};
