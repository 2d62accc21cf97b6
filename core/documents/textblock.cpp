// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/textblock.h"

#include "core/documents/sheet.h"
#include "core/documents/template.h"

#include <QTextLayout>

namespace documents {

namespace {

/// Takes the bold marks out of the text and says where the bold stretches were.
QList<QTextLayout::FormatRange> takeBold(QString &text)
{
    QList<QTextLayout::FormatRange> out;
    QString plain;
    bool bold = false;
    for (const QString &piece : text.split(QChar(boldMark))) {
        if (bold && !piece.isEmpty()) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(plain.size());
            range.length = static_cast<int>(piece.size());
            range.format.setFontWeight(QFont::Bold);
            out.append(range);
        }
        plain += piece;
        bold = !bold;
    }
    text = plain;
    return out;
}

} // namespace

TextBlock::TextBlock(const QString &markedText, qreal points, qreal width, const QColor &colour, qreal leading)
    : m_colour(colour)
{
    QString text = markedText;
    const QList<QTextLayout::FormatRange> bold = takeBold(text);
    m_layout = std::make_unique<QTextLayout>(text, face(points));
    m_layout->setFormats(bold);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    const qreal step = pt(points) * leading;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_height + (step - line.height()) / 2));
        m_height += step;
    }
    m_layout->endLayout();
}

TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;

void TextBlock::paint(Sheet &sheet, qreal x, qreal top) const
{
    sheet.painter().setPen(m_colour);
    m_layout->draw(&sheet.painter(), QPointF(x, top));
}

} // namespace documents
