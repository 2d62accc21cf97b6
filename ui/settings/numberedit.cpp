// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/numberedit.h"

NumberEdit::NumberEdit(int least, int most, QWidget *parent)
    : ReadingEdit(parent)
    , m_least(least)
    , m_most(most)
{
    connect(this, &QLineEdit::textChanged, this, &NumberEdit::read);
    read();
}

void NumberEdit::read()
{
    bool ok = false;
    const int number = text().trimmed().toInt(&ok);
    m_value.reset();
    if (ok && number >= m_least && number <= m_most)
        m_value = number;
    setReading({}, m_value ? QString() : tr("A whole number from %1 to %2.").arg(m_least).arg(m_most));
}
