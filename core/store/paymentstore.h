// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/payment.h"

#include <optional>
#include <vector>

namespace store {

class Database;

/// Which payments to list; unset members do not narrow.
struct PaymentFilter
{
    bool includeUndone = false;
    bool unmatchedOnly = false; ///< Nobody knows whose it is.
    QDate from = {};
    QDate to = {};
    std::optional<PaymentSource> source = {};
};

/// Money that came in, and which claims it covered. The parts and the surplus of a payment sum to its
/// amount, or it is refused (BadInput).
class PaymentStore
{
public:
    explicit PaymentStore(Database &db)
        : m_db(db)
    {
    }

    /// Stores the payment with its allocations. `id` is ignored. Call inside a Transaction.
    Result<PaymentId> insert(const Payment &payment);
    /// With its allocations. NotFound when there is no such row.
    Result<Payment> find(PaymentId id);
    /// In order of date, then id.
    Result<std::vector<Payment>> list(const PaymentFilter &filter = {});
    /// Payments of the case itself; undone ones left out.
    Result<std::vector<Payment>> ofCase(CaseId id);
    /// Payments with a part on the claim; undone ones left out.
    Result<std::vector<Payment>> ofClaim(ClaimId id);
    /// A payment that is not undone with the same date, amount, KID and reference: probably the same money.
    Result<std::optional<PaymentId>> findSame(const Payment &payment);

    /// Takes the payment back, or takes that back. The row and its allocations stay.
    Result<void> setUndone(PaymentId id, bool undone);
    /// Whose money it was, learned later.
    Result<void> setOwner(PaymentId id, DebtorId debtor, CaseId caseId);
    /// Other parts for the same money. Call inside a Transaction.
    Result<void> replaceAllocations(PaymentId id, const std::vector<Allocation> &parts,
                                    Money surplus, AllocationOrder order);

private:
    Database &m_db;
};

} // namespace store
