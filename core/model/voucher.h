// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/costshares.h"
#include "core/model/ids.h"
#include "core/money/money.h"

#include <QDate>
#include <QString>

/// Income the ledger does not know of yet: late interest and costs a payment covered. The payment itself
/// is posted in the accounts already, all of it on the customer; the voucher moves the income out again:
/// receivable to debit, interest and costs to credit. Negative amounts take back an earlier voucher.
struct Voucher
{
    qint64 id = 0;    ///< 0 while it has not been written out.
    qint64 batch = 0; ///< The file it went out with; 0 while it waits.
    PaymentId payment;
    QDate date;       ///< Of the payment; of the day for what takes back.
    Money interest;
    Money costs;
    QString debtorNumber;
    QString debtorName;
    QString caseNumber; ///< Empty for a payment outside a case.
    QString kid;
    Money outlays = {};      ///< Of the costs: court fees and fees for service.
    Money compensation = {}; ///< Of the costs: standard compensation (forsinkelsesrenteloven § 3 a).
    /// False when the payment has a voucher from before costs were told apart: all its costs stay on one account.
    bool isDivided = true;

    /// Of the costs: fees for letters and petitions; all of them where they are not told apart.
    Money fees() const { return costs - outlays - compensation; }
    Money total() const { return interest + costs; }
    friend bool operator==(const Voucher &, const Voucher &) = default;
};

/// The accounts of the general ledger a voucher is posted on; the user's own choice. The defaults are
/// those of the Norwegian standard chart of accounts (NS 4102): 1500 customers, 8050 other interest
/// income, 3900 other operating income for fees and for compensation, and 7790 other costs, where outlays are got
/// back. No VAT on any (merverdiavgiftsloven § 4-1 second paragraph).
struct VoucherAccounts
{
    QString receivable = QStringLiteral("1500");
    QString interest = QStringLiteral("8050");
    QString costs = QStringLiteral("3900"); ///< Letter fees, and costs that are not told apart.
    QString outlays = QStringLiteral("7790");
    QString compensation = QStringLiteral("3900");
    friend bool operator==(const VoucherAccounts &, const VoucherAccounts &) = default;
};

/// One file of vouchers that left the program.
struct VoucherBatch
{
    qint64 id = 0;
    QDate day;
    QString format; ///< "csv", "gbat10", "saft".
    QString sha256; ///< Of the bytes, lower-case hex.
    int vouchers = 0;
};
