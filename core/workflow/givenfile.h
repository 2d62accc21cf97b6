// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace workflow {

/// The bytes of a file a user points to. Refuses one that cannot be read and one above `most` bytes, naming it.
Result<QByteArray> givenFile(const QString &path, qint64 most);

/// The same, or no bytes when no such file is there: a signature that may lie beside.
Result<QByteArray> givenFileIfAny(const QString &path, qint64 most);

} // namespace workflow
