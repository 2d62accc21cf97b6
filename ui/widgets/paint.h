// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"

#include <QPainter>
#include <QPalette>
#include <QRect>
#include <QString>

/// Small things several widgets paint alike.
namespace paint {

/// A soft coloured word, left-aligned and vertically centred in the rectangle. Returns its width.
int badge(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette);
int badgeWidth(const QFont &base, const QString &text);

/// A rounded area with an optional line.
void area(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line = {});

/// A line icon of resources/icons in a colour, sharp at any size.
QPixmap icon(const QString &name, const QColor &colour, int size, qreal ratio);

} // namespace paint
