// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fonts.h"

#include <QByteArray>
#include <QColor>
#include <QPainter>
#include <QString>

#include <memory>

class QBuffer;
class QPdfWriter;

namespace documents {

/// The inks of a letter. Fixed, so that no palette of the screen reaches the paper.
namespace ink {
inline const QColor text(0, 0, 0);
inline const QColor quiet(70, 70, 70);
inline const QColor line(150, 150, 150);
} // namespace ink

enum class Align { Left, Right };

/// A4 paper to paint on, page after page, in layout units (see mm()). Becomes a PDF/A-1b.
class Sheet
{
public:
    Sheet(const QString &title, const QByteArray &xmp);
    ~Sheet();
    Q_DISABLE_COPY_MOVE(Sheet)

    /// False when the PDF could not be begun.
    bool isActive() const { return m_painter.isActive(); }
    void newPage();

    /// One line of text with its baseline at y; `x` is the left or the right end.
    void text(qreal x, qreal baseline, const QString &words, const QFont &font, const QColor &colour = ink::text,
              Align align = Align::Left);
    void rule(qreal x1, qreal y1, qreal x2, qreal y2, qreal width, const QColor &colour = ink::text);
    void frame(const QRectF &box, qreal width, qreal radius = 0, const QColor &colour = ink::text);
    QPainter &painter() { return m_painter; }

    /// Ends the document and gives its bytes; nothing can be painted afterwards.
    QByteArray finish();

private:
    QByteArray m_bytes;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
};

/// Width of a line of text in layout units.
qreal widthOf(const QString &words, const QFont &font);

/// The words over as many lines as the width needs, broken at blanks, and inside a word only where a
/// single word is wider than the line. Never loses a letter.
QStringList wrapped(const QString &words, const QFont &font, qreal width);

} // namespace documents
