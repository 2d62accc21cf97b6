// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// The search field of a page: narrows as one types, Escape clears, the shortcut is shown inside.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(const QString &placeholder, const QString &hint, QWidget *parent = nullptr);
    /// A sentence under the field when its condition cannot be read; empty takes it away.
    void showFault(const QString &fault);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_hint;
    bool m_faulty = false;
};
