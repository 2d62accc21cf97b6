// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmap.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace import {

class IssueList;

/// What a known map says of the columns of a list. It names them by header; the same file shown again names
/// them also by place. `kept` and `fixed` have one entry per header, as guessColumns takes them.
void takeColumns(const ColumnMap &map, const QStringList &headers, std::vector<Field> &kept,
                 std::vector<bool> &fixed, IssueList &issues);

/// The day in what stands above the header: "Åpne poster per 31.10.2026". Invalid when there is none.
QDate dayInTitles(const QStringList &titles);

} // namespace import
