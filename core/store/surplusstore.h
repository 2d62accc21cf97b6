// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/payment.h"

#include <vector>

namespace store {

class Database;

/// What became of the surplus of payments: refunded, or moved on as a payment of its own.
class SurplusStore
{
public:
    explicit SurplusStore(Database &db)
        : m_db(db)
    {
    }

    /// `id` is ignored. Refuses more than is left of the payment's surplus (Conflict). Call inside a Transaction.
    Result<qint64> insert(const SurplusUse &use);
    /// In order of making; those taken back too.
    Result<std::vector<SurplusUse>> ofPayment(PaymentId payment);
    /// The uses a payment came out of, not taken back.
    Result<std::vector<SurplusUse>> leadingTo(PaymentId payment);
    Result<void> setUndone(qint64 id, bool undone);

private:
    Database &m_db;
};

} // namespace store
