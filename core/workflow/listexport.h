// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace workflow {

/// A list as it stands on the screen, on its way into a file: headings, rows in their order.
struct ShownList
{
    QString title;
    QStringList headings;
    std::vector<QStringList> rows;
};

/// Writes the list as "csv" or "xlsx" in the place of what was there. Days and amounts become values.
/// Refuses another format, and a place that cannot be written.
Result<void> saveList(const QString &path, const QString &format, const ShownList &list, QDate made);

} // namespace workflow
