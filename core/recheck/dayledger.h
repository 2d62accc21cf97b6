// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/law/lawtable.h"
#include "core/recheck/book.h"

namespace recheck {

/// What one debt comes to on a day.
struct Owed
{
    ClaimId debt;
    Money principal; ///< Unpaid.
    Money interest;  ///< All that has run, paid or not.
    Money interestPaid;
    Money costs; ///< Fees, compensation and costs of legal steps, less what was paid on them.

    // Of a debt the debtor objects to a part of: the rest, which letters ask for. Otherwise as above.
    Money askedPrincipal;
    Money askedInterest; ///< All that has run on the rest.

    Money open() const { return principal + interest - interestPaid + costs; }
    Money asked() const { return askedPrincipal + askedInterest - interestPaid + costs; }
};

/// What every debt of the book comes to on a day, letters and payments up to it counted. Interest is
/// gathered day by day as whole numerators (base × rate) and rounded half up to the øre once for each
/// stretch of days with the same base, rate row and year (forsinkelsesrenteloven §§ 2, 3). Refuses a
/// day whose rate is unknown.
Result<std::vector<Owed>> owedOn(const Book &book, QDate day, const LawTable &law);

} // namespace recheck
