// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

/// What the costs a payment covered were for; the books keep them apart. What the creditor did himself and may
/// ask a fee for is income, what he had laid out is got back, and the compensation of forsinkelsesrenteloven § 3 a is
/// neither.
struct CostShares
{
    Money fees;         ///< For letters, and for writing a petition (FOR-2020-10-23-2120 § 2).
    Money outlays;      ///< Court fees and fees for service, which the creditor paid to the State first.
    Money compensation; ///< The standard compensation.

    Money total() const { return fees + outlays + compensation; }
    CostShares &operator+=(const CostShares &other)
    {
        fees += other.fees;
        outlays += other.outlays;
        compensation += other.compensation;
        return *this;
    }
    friend bool operator==(const CostShares &, const CostShares &) = default;
};
