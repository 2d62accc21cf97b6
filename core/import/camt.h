// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/importbatch.h"

class QIODevice;

namespace import {

/// Reads ISO 20022 camt.054 (notification) and camt.053 (statement), versions 02 to 08 alike, by
/// local names (formats page section 6). Only booked credits in kroner become payments; what takes an
/// earlier payment back becomes a reversal; other money out, pending entries and entries of nothing
/// are counted; an entry in another currency is refused and named. A file without a single
/// notification or statement is refused. An Error only when the device fails or the work is cancelled.
Result<ImportBatch> readCamt(QIODevice &device, const Progress &progress);

} // namespace import
