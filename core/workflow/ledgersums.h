// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/money/money.h"

#include <vector>

class Session;

namespace workflow {

/// Sums for what is shown or selected, as of the session's day.
struct LedgerSums
{
    int count = 0;
    Money principal;
    Money interest;
    Money fees;
    Money total;
};

/// Principal, interest and fees of these items; those in a case take their share of its statement. Read and reckoned in
/// slices, so that a whole ledger needs no more memory than a few thousand items; Cancelled between two of them.
Result<LedgerSums> sumsOf(Session &session, const std::vector<ClaimId> &claims, const Progress &progress);

} // namespace workflow
