// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/labels.h"
#include "core/documents/letterbuilder.h"

namespace documents {

class Sheet;

/// "If you pay by": dates over amounts, side by side.
class PayByTable
{
public:
    PayByTable(const LetterInput &input, const Labels &labels);

    bool isEmpty() const { return m_dates.isEmpty(); }
    qreal height() const;
    void paint(Sheet &sheet, qreal left, qreal top) const;

private:
    QString m_question;
    QString m_answer;
    QStringList m_dates;
    QStringList m_amounts;
};

} // namespace documents
