// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/payment.h"

#include <vector>

/// What the parts of a payment come to, whatever claims they went to; the claim of the sum is invalid.
inline Allocation summed(const std::vector<Allocation> &parts)
{
    Allocation sum;
    for (const Allocation &part : parts) {
        sum.costs += part.costs;
        sum.interest += part.interest;
        sum.principal += part.principal;
    }
    return sum;
}
