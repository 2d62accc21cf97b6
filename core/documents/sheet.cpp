// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheet.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace documents {

Sheet::Sheet(const QString &title, const QByteArray &xmp)
    : m_buffer(std::make_unique<QBuffer>(&m_bytes))
{
    m_buffer->open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(m_buffer.get());
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer->setResolution(dotsPerInch);
    m_writer->setTitle(title);
    m_writer->setCreator(u"Kravbok"_s);
    m_writer->setDocumentXmpMetadata(xmp);
    m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    m_painter.begin(m_writer.get());
}

Sheet::~Sheet()
{
    if (m_painter.isActive())
        m_painter.end();
}

void Sheet::newPage()
{
    m_writer->newPage();
}

void Sheet::text(qreal x, qreal baseline, const QString &words, const QFont &font, const QColor &colour, Align align)
{
    if (words.isEmpty())
        return;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(align == Align::Left ? x : x - widthOf(words, font), baseline), words);
}

void Sheet::rule(qreal x1, qreal y1, qreal x2, qreal y2, qreal width, const QColor &colour)
{
    m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
}

void Sheet::frame(const QRectF &box, qreal width, qreal radius, const QColor &colour)
{
    m_painter.setPen(QPen(colour, width));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, radius, radius);
}

QByteArray Sheet::finish()
{
    m_painter.end();
    m_writer.reset();
    m_buffer->close();
    return m_bytes;
}

qreal widthOf(const QString &words, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(words);
}

QStringList wrapped(const QString &words, const QFont &font, qreal width)
{
    if (widthOf(words, font) <= width)
        return {words};
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList out;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        out.append(words.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return out;
}

} // namespace documents
