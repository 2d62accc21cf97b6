// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/voucher.h"

#include <vector>

namespace store {

class Database;

/// The costs a payment covered on one claim.
struct CostPart
{
    ClaimId claim;
    CaseId caseId; ///< The case the claim is in, or was in last; invalid for a claim that never was in one.
    Money costs;
};

/// Which interest and costs of which payments have gone to the accounts, and in which file.
class VoucherStore
{
public:
    explicit VoucherStore(Database &db)
        : m_db(db)
    {
    }

    /// What has not gone out yet, by payment: what its parts say now less what vouchers have said. A payment
    /// that was taken back, or spread anew, gives the difference. Ids are 0; `today` dates what takes back. Outlays and compensation hold what vouchers
    /// have said of them, negative: what the payment's costs are for now is added by the workflow, which knows.
    Result<std::vector<Voucher>> waiting(QDate today);
    /// The costs of a payment claim by claim; empty for one that was taken back.
    Result<std::vector<CostPart>> costParts(PaymentId payment);
    /// Payments with a part on the claim that vouchers speak of, in the order they went out first.
    Result<std::vector<PaymentId>> writtenFor(ClaimId claim);
    /// Vouchers that went out, oldest first; those of one file when `batch` is not 0.
    Result<std::vector<Voucher>> written(qint64 batch = 0);
    Result<std::vector<VoucherBatch>> batches();
    Result<VoucherBatch> batch(qint64 id);
    /// The bytes of the file as they left.
    Result<QByteArray> content(qint64 batch);

    /// Stores a new file and its vouchers, with their numbers. Call inside a Transaction; the bytes follow.
    Result<std::vector<Voucher>> insert(QDate day, const QString &format, std::vector<Voucher> vouchers);
    Result<void> setContent(qint64 batch, const QString &sha256, const QByteArray &content);

private:
    Database &m_db;
};

} // namespace store
