// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entryjudge.h"
#include "core/import/saftdata.h"
#include "core/import/saftgroups.h"

#include <vector>

namespace import {

/// A customer's ledger with open amounts, and what was guessed on the way.
struct CustomerLedger
{
    std::vector<LedgerEntry> entries; ///< By date.
    int byAmount = 0;           ///< Credits settled because one open item had exactly their amount.
    int oldestFirst = 0;        ///< Credits that reduced the oldest open items.
    int repeatedReferences = 0; ///< Numbers borne by invoices of several vouchers.
    int loneWriteOffs = 0;      ///< Write-offs for which no invoice was found.
    qint64 difference = 0;      ///< Closing balance minus opening and lines; 0 when it fits.
};

/// Rebuilds what is open from a customer's lines (formats page section 3.3, steps 2 to 7). The open
/// amounts always sum to opening + lines (+ difference item), in whatever order the lines come.
/// `periodStart` dates the opening balance (the day before); invalid leaves it undated.
CustomerLedger rebuildLedger(const SaftData &data, const EntryJudge &judge, const SaftCustomer &customer,
                             std::vector<const SaftLine *> lines);

} // namespace import
