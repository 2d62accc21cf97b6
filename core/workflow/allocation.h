// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/session.h"

namespace workflow {

/// The claim a payment was meant for: the one whose KID it bears, or whose number is its reference
/// (the debtor may name the item, law page section 5.1). Invalid when it names none of the case.
ClaimId meantFor(const Payment &payment, const store::CaseRows &rows);

/// Spreads the payments of a case anew in order of date: first over the claim the payment was meant
/// for, then over the others. Parts that have been told to the debtor by a letter that left stay, and
/// so do those of a payment that belongs to another case. A payment without parts is spread for the
/// first time. `rows.payments` says whose each payment of `facts` is (id 0: the one being registered);
/// `facts.payments` is changed in place.
Result<void> spreadPayments(const store::CaseRows &rows, engine::CaseFacts &facts, const LawTable &law);

/// True when spreading the payment over what was owed before it, as everything stands now, gives the parts
/// it has. False when something changed after it was told in a letter (a credit, a fee taken back, money
/// registered late): its parts stay as they were told. `facts` has its payments in order of date, then id.
bool isAsOrdered(const engine::CaseFacts &facts, PaymentId id, ClaimId meant, const LawTable &law);

} // namespace workflow
