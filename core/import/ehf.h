// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/importbatch.h"
#include "core/import/importer.h"

class QIODevice;

namespace import {

/// Reads one EHF 2 or EHF 3 / Peppol BIS Billing 3 invoice or credit note (UBL 2.1), bare or in a
/// Peppol envelope (formats page section 4). The claim is PayableAmount. Refuses a document sent to
/// the creditor instead of by it, one by somebody else, and several documents in one envelope. Sums
/// that do not add up and rules of the standard that are broken are warned of, never repaired. An Error
/// only when the device fails or the work is cancelled.
Result<ImportBatch> readEhf(QIODevice &device, const ImportOptions &options, const Progress &progress);

} // namespace import
