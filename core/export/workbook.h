// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/listtable.h"

#include <QByteArray>

namespace exporting {

/// The lists as the sheets of one .xlsx workbook (ECMA-376): amounts and days are numbers with a format,
/// everything else is text; a bold header that stays in view, a filter, and widths after the content.
/// `made` is the day it says it was made: the same lists and day give the same bytes. Refuses more than
/// 1 048 575 rows or 16 384 columns in a sheet, which is what the format holds.
Result<QByteArray> workbook(const std::vector<ListTable> &sheets, QDate made);

} // namespace exporting
