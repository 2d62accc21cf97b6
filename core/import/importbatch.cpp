// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importbatch.h"

#include "core/import/saftvalues.h"

namespace import {

Money ImportBatch::openTotal() const
{
    qint64 sum = 0;
    for (const ImportedItem &item : items)
        saftvalues::add(sum, item.claim.open.ore());
    return Money::fromOre(sum);
}

Money ImportBatch::paidTotal() const
{
    Money sum;
    for (const ImportedPayment &one : payments)
        sum += one.payment.direction == BankDirection::In ? one.payment.amount : -one.payment.amount;
    return sum;
}

} // namespace import
