// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/labels.h"
#include "core/documents/letterbuilder.h"
#include "core/documents/textblock.h"

#include <optional>

namespace documents {

class Sheet;

/// What waiting costs: interest per day in words at the left, "if you pay by" with dates and amounts at
/// the right. Says so where the rate of a coming day is not fixed yet.
class PayByNote
{
public:
    PayByNote(const LetterInput &input, const Labels &labels, qreal width);

    bool isEmpty() const { return !m_words && m_rows.isEmpty(); }
    qreal height() const;
    void paint(Sheet &sheet, qreal left, qreal top) const;

private:
    QList<std::pair<QString, QString>> m_rows; ///< Date and amount; the first row is the heading.
    std::optional<TextBlock> m_words;
    qreal m_width = 0;
};

} // namespace documents
