// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace store {

class Database;

/// A row as JSON and back, column by column, so that an import can be taken back. Room-internal.
namespace rowimage {

/// NotFound (empty bytes) is for the caller to judge.
Result<QByteArray> take(Database &db, const QString &table, const QStringList &columns, qint64 id);

/// Writes those columns that the image has. Refuses (Conflict) when the row is gone, BadInput when the
/// image is not one of this table.
Result<void> put(Database &db, const QString &table, const QStringList &columns,
                 const QByteArray &image);

} // namespace rowimage

} // namespace store
