// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/law/lawtable.h"
#include "core/recheck/book.h"

namespace recheck {

/// What a letter may add to the debt it is charged on.
struct Charge
{
    Money
        amount; ///< Letter fee, or for a final notice the § 3 a compensation; zero when nothing may be.
    Money spared = {}; ///< Of a lawful fee: what compensation charged before stands for.
    ClaimId debt = {}; ///< The first of `shares`.
    std::vector<Share> shares = {}; ///< By debt, the oldest first; they sum to `amount`.
};

/// What a letter of a step sent on a day may charge, read backwards from the letters that left:
/// inkassoforskriften §§ 1-2, 1-3 and chapter 2 for the fees, forsinkelsesrenteloven § 3 a and
/// inkassoforskriften § 2-6 for the compensation. One fee a letter, on the oldest debt that allows one;
/// compensation on every debt that allows one, or once for the case, as the policy says. Refuses a day on
/// which a number of the law is unknown.
Result<Charge> chargeOf(const Book &book, Step step, QDate day, const LawTable &law);

} // namespace recheck
