// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/csvtable.h"

#include <QString>

#include <functional>

class QIODevice;

namespace import {

/// Reads one sheet of a workbook as a table (formats page section 7.4): the one named, else the one
/// whose first rows look most like the header of a list. What cannot be understood has `failure` set;
/// an Error only when the device fails or the work is cancelled. `ahead` is called on this thread for each
/// piece of the table that is filled, so that its rows can be worked on while the next are read.
Result<CsvText> readWorkbook(QIODevice &device, const QString &sheet, const Progress &progress,
                             const std::function<void(const CsvText &soFar)> &ahead = {});

} // namespace import
