// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/model/costshares.h"

#include <span>

namespace engine {

/// What the costs of a payment on one claim were for: the lines of the claim that stood on the day of the payment,
/// in the order of its statement (letter fees by day, compensation, costs of legal steps by day), less what the
/// payments before it covered of them. The shares sum to the costs of the payment's part on the claim, and to
/// nothing for a payment without one. A line that was taken back later counts after all others, and what no line
/// explains counts as letter fees.
///
/// `written` are payments whose shares stand in the accounts already, in the order they went there: they choose
/// first, so that money registered late cannot move what has been posted.
CostShares costShares(const CaseFacts &facts, ClaimId claim, PaymentId payment, std::span<const PaymentId> written = {});

} // namespace engine
