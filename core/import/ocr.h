// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/importbatch.h"

class QIODevice;

namespace import {

/// Reads OCR giro of Nets (before that BBS; formats page section 5). Every control of the file is
/// checked: length of lines, order of records, numbers of transactions and records, sums, first and
/// last day. One that does not hold refuses the file and names both figures. Services other than 09
/// are skipped and counted; a file without a payment of service 09 is refused. An Error only when
/// the device fails or the work is cancelled.
Result<ImportBatch> readOcr(QIODevice &device, const Progress &progress);

} // namespace import
