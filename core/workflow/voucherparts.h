// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/workflow/session.h"

#include <vector>

namespace workflow {

/// Tells the costs of vouchers that wait apart: what each payment's costs were for now, less what vouchers have said
/// of it. A payment that was taken back gives exactly what went out for it, with the other sign; one with a voucher
/// from before costs were told apart stays undivided.
Result<void> divideCosts(Session &session, std::vector<Voucher> &waiting);

} // namespace workflow
