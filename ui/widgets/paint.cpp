// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/theme/colours.h"
#include "ui/theme/type.h"

#include <QFile>
#include <QFontMetrics>
#include <QSvgRenderer>

namespace paint {

namespace {

QFont badgeFont(const QFont &base)
{
    QFont font = theme::small(base);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int badgeWidth(const QFont &base, const QString &text)
{
    return QFontMetrics(badgeFont(base)).horizontalAdvance(text) + 17;
}

int badge(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette)
{
    if (text.isEmpty())
        return 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(badgeFont(painter.font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = qMin(metrics.horizontalAdvance(text) + 17, rect.width());
    const int height = metrics.height() + 5;
    const QRect box(rect.left(), rect.center().y() - height / 2 + 1, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::toneSoft(palette, tone));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(theme::toneInk(palette, tone));
    painter.drawText(box.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, width - 16));
    painter.restore();
    return width;
}

void area(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QPixmap icon(const QString &name, const QColor &colour, int size, qreal ratio)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QPixmap out(qRound(size * ratio), qRound(size * ratio));
    out.setDevicePixelRatio(ratio);
    out.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&out);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return out;
}

} // namespace paint
