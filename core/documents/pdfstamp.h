// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace documents {

/// The XMP packet of a PDF/A-1b with a title and a date. The same input gives the same bytes.
QByteArray xmpPacket(const QString &title, QDate date);

/// Takes clock and chance out of a PDF that Qt wrote: the creation date becomes noon UTC of `date`, the
/// objects stand in reading order, the file id is the hash of the content, and the names of the font
/// subsets carry the tag the standard asks for. Refuses a PDF that is not built as Qt 6 builds it.
Result<QByteArray> stamped(const QByteArray &pdf, QDate date);

} // namespace documents
