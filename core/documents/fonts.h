// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace documents {

/// Dots per inch every letter is laid out in; one unit is the smallest step the paper knows.
constexpr int dotsPerInch = 1200;

/// Millimetres from the paper's top left corner to layout units.
constexpr qreal mm(qreal millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}

/// Typographic points to layout units.
constexpr qreal pt(qreal points)
{
    return points * dotsPerInch / 72.0;
}

/// The shipped face in a size in points, measured in layout units whatever screen there is. Paper has two weights, normal and
/// bold: a third would be a font more to make and to carry in every PDF.
QFont face(qreal points, QFont::Weight weight = QFont::Normal);

} // namespace documents
