// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/workflow/session.h"

#include <vector>

namespace workflow {

/// What waits for the accounts, in one line.
struct VouchersWaiting
{
    int vouchers = 0;
    Money sum;
};

/// Interest and costs that came in, on their way to the accounts: listed, written to a file once, and
/// written again as the very same file when asked for.
class VoucherWorkflow
{
public:
    explicit VoucherWorkflow(Session &session) : m_session(session) {}

    /// What has not gone out yet, its costs told apart by what they were for.
    Result<std::vector<Voucher>> waiting();
    /// The same counted and summed, without telling costs apart: cheap.
    Result<VouchersWaiting> waitingSum();
    Result<std::vector<Voucher>> written();
    Result<std::vector<VoucherBatch>> batches();

    Result<VoucherAccounts> accounts();
    /// Four to ten digits.
    static bool isAccount(const QString &number);
    /// Refuses an account that is not four to ten digits.
    Result<void> setAccounts(const VoucherAccounts &accounts);

    /// Writes everything that waits to a file in "csv", "gbat10" or "saft", and marks it as gone out.
    /// Refuses when nothing waits, an unknown format, and a file that is there already. What was
    /// marked but not written (the disk failed) is had again with `again`.
    Result<VoucherBatch> exportTo(const QString &format, const QString &path);
    /// The file of a batch once more, byte for byte. Refuses an existing file.
    Result<VoucherBatch> again(qint64 batch, const QString &path);

private:
    Result<QByteArray> bytes(const VoucherBatch &batch, const std::vector<Voucher> &vouchers, const VoucherAccounts &accounts) const;

    Session &m_session;
};

} // namespace workflow
