// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/import/importbatch.h"
#include "core/import/xmlreader.h"

#include <optional>

namespace import {

/// An empty, refused batch with one error issue. Room-internal.
ImportBatch refusedXml(const QString &format, const char *code, const QString &place, const QString &text, const QString &cure);

/// The same for a document that could not be read to its end.
ImportBatch refusedXml(const QString &format, const XmlFailure &failure, const QString &cure);

/// The Error of a reading that was cancelled or whose device failed; nothing otherwise.
std::optional<Error> readingError(const std::optional<XmlFailure> &failure);

} // namespace import
