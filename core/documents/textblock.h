// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QTextLayout;

#include <memory>

namespace documents {

class Sheet;

/// A paragraph of running text with bold stretches (see boldMark), broken to a width.
class TextBlock
{
public:
    TextBlock(const QString &markedText, qreal points, qreal width, const QColor &colour, qreal leading = 1.34);
    ~TextBlock();
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;

    qreal height() const { return m_height; }
    void paint(Sheet &sheet, qreal x, qreal top) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QColor m_colour;
    qreal m_height = 0;
};

} // namespace documents
