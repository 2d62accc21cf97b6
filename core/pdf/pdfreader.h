// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace pdf {

/// Number of pages. Refuses bytes that are not a readable PDF.
Result<int> pageCount(const QByteArray &pdf);

/// One page (0-based) as a picture on white, at `dpi` × `ratio` with the device pixel ratio set.
Result<QImage> page(const QByteArray &pdf, int index, int dpi, qreal ratio = 1.0);

/// The text of all pages, page breaks as form feeds.
Result<QString> text(const QByteArray &pdf);

} // namespace pdf
