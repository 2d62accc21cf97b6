// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/creditor.h"
#include "core/model/listtable.h"
#include "core/model/voucher.h"

#include <QByteArray>

#include <vector>

namespace exporting {

/// One posting of a voucher: debit positive, credit negative. The postings of a voucher sum to zero.
struct Posting
{
    QString account;
    QString customer; ///< Only on the receivable.
    Money amount;
    QString text;
};

/// "KB-12": what the voucher is called in the accounts.
QString voucherNumber(const Voucher &voucher);

/// Receivable first, then what it is for, each part on its account, as far as it is not zero.
std::vector<Posting> postings(const Voucher &voucher, const VoucherAccounts &accounts);

/// One row for each posting: voucher, date, account, customer, text, debit, credit, KID.
ListTable voucherTable(const std::vector<Voucher> &vouchers, const VoucherAccounts &accounts);

/// GBAT10, the voucher format of Mamut that other systems read too: semicolons, one line for each
/// posting, amounts with two decimals and a point, Windows-1252, CRLF. Signs the code page lacks become "?".
QByteArray gbat10(const std::vector<Voucher> &vouchers, const VoucherAccounts &accounts);

/// SAF-T Financial 1.30 with the firm, the accounts, the customers and one journal (the Norwegian
/// SAF-T Financial schema). `made` is the day of the header. Refuses an empty list.
Result<QByteArray> saftJournal(const std::vector<Voucher> &vouchers, const VoucherAccounts &accounts,
                               const Creditor &creditor, QDate made, const QString &version);

} // namespace exporting
