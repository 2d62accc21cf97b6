// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/edits.h"

#include <optional>

/// A whole number within bounds, such as days; anything else is said at once.
class NumberEdit : public ReadingEdit
{
    Q_OBJECT
public:
    NumberEdit(int least, int most, QWidget *parent);
    std::optional<int> value() const { return m_value; }
    void setValue(int value) { setText(QString::number(value)); }

private:
    void read();

    int m_least;
    int m_most;
    std::optional<int> m_value;
};
