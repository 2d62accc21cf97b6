// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

class QAbstractButton;

/// While Alt is held, every button in sight shows a letter of its own, and Alt with that letter presses it.
/// The letters come from the words on the buttons, so they hold in every language without being written
/// into them.
class KeyTips : public QWidget
{
    Q_OBJECT
public:
    /// Lies above `area` and looks at the buttons in it.
    explicit KeyTips(QWidget *area);

    void reveal();
    /// Presses the button with that letter; false when none has it.
    bool press(QChar letter);
    /// Which letter a button has now; null when none.
    QChar letterOf(const QAbstractButton *button) const;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void assign();

    QWidget *m_area;
    QHash<QChar, QPointer<QAbstractButton>> m_letters;
};
