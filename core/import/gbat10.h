// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importbatch.h"
#include "core/import/importer.h"

class QIODevice;

namespace import {

/// Reads GBAT10, the voucher file of Mamut that others write and read too (formats page section 7.5):
/// postings of the customer ledger, from which open items are rebuilt. What cannot be understood comes
/// back refused; an Error only when the device fails or the work is cancelled.
Result<ImportBatch> readGbat10(QIODevice &device, const ImportOptions &options, const Progress &progress);

} // namespace import
