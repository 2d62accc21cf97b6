// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/issuelist.h"
#include "core/import/stringpool.h"
#include "core/model/debtor.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace import {

/// Payment terms of a customer as SAF-T has them (formats page section 3.4).
struct SaftTerms
{
    std::optional<int> days;
    std::optional<int> months;
    bool freeBillingMonth = false;

    bool isEmpty() const { return !days && !months && !freeBillingMonth; }

    /// From the last day of the invoice month when billing is free until then; then months, then
    /// days.
    QDate due(QDate issued) const;
};

/// One customer of the master file.
struct SaftCustomer
{
    StringPool::Ref id = 0;
    QString name;
    QString registration;
    QString taxNumber;
    Address address;
    QString email;
    QString phone;
    DebtorKind kind = DebtorKind::Unknown;
    SaftTerms terms;
    qint64 opening = 0; ///< Øre, debit positive; the sum over the customer's accounts.
    qint64 closing = 0;
    bool inMasterFile = true; ///< False: only lines name it.
    bool hasBalance = false;  ///< A balance was given, so that the lines can be checked against it.
    std::vector<StringPool::Ref> accounts;
};

/// One line of the customer ledger, small enough to hold by the hundred thousand.
struct SaftLine
{
    StringPool::Ref customer = 0;
    StringPool::Ref account = 0;
    StringPool::Ref reference = 0;
    StringPool::Ref kid = 0;
    StringPool::Ref cross = 0;
    StringPool::Ref voucher = 0; ///< TransactionID.
    StringPool::Ref record = 0;
    StringPool::Ref text = 0;
    StringPool::Ref counter = 0; ///< Account of a line beside it in the voucher: a loss account, else the first that is no VAT.
    StringPool::Ref type = 0;    ///< VoucherType.
    StringPool::Ref word = 0;    ///< A word of its texts that looks like a loss.
    qint64 ore = 0;       ///< Debit minus credit.
    quint32 sequence = 0; ///< Which transaction of the file: numbers may repeat between journals.
    qint32 issued = 0; ///< Julian day: ValueDate, else TransactionDate; 0 when neither can be read.
    qint32 due = 0;    ///< Julian day; 0 when missing.

    bool fromTransaction : 1 = false; ///< The customer stands on the transaction, not on the line.
    bool bankSide : 1 = false;        ///< The voucher has a line on a bank account.
    bool salesSide : 1 = false;       ///< The voucher has a line on a sales account.
    bool lossSide : 1 = false;        ///< The voucher has a line on a loss account (StandardAccounts).
    bool writeOff : 1 = false;        ///< A text begins with tap, avskriv or avskrev.
    bool returned : 1 = false;        ///< A text says that a payment was sent back.
    bool creditWord : 1 = false;      ///< A text says credit note.
    bool paymentWord : 1 = false;     ///< A text says payment.
    bool invoiceWord : 1 = false;     ///< A text says invoice.
};

/// Closing balance of a ledger account.
struct SaftAccount
{
    qint64 opening = 0;
    qint64 closing = 0;
};

/// What one pass over a SAF-T file keeps: its memory depends on customers and customer lines only
/// (formats page section 3.5).
struct SaftData
{
    StringPool pool;
    QString declaredVersion;
    QString country;
    QString currency;
    QString companyOrgnr;
    QString companyName;
    QDate periodStart;
    QDate periodEnd;
    bool balanceAccounts = false; ///< The shape of 1.30 and later was seen.

    std::vector<SaftCustomer> customers;
    QHash<StringPool::Ref, qsizetype> customerIndex;
    std::vector<SaftLine> lines;
    QHash<StringPool::Ref, SaftAccount> accounts; ///< The general ledger.
    QSet<StringPool::Ref> receivables;            ///< Accounts the customers' balances name.

    qint64 supplierCount = 0;
    qint64 accountCount = 0;
    qint64 transactionCount = 0; ///< Also numbers the vouchers, over all parts of an export.
    qint64 lineCount = 0;
    qint64 debit = 0; ///< Counted, øre.
    qint64 credit = 0;
    std::optional<qint64> declaredEntries;
    std::optional<qint64> declaredDebit;
    std::optional<qint64> declaredCredit;
    bool totalsReliable = true; ///< False when an amount of another line could not be read.
    bool masterFilesSeen = false;
    bool entriesSeen = false;
    bool encodedTwice = false;
    QStringList skippedParts; ///< Parts of the file this program does not read, such as SalesInvoices of the 2.0 draft.

    IssueList issues;

    /// Kept text with blanks tidied; notices what was encoded twice.
    QString textOf(std::string_view utf8);
};

} // namespace import
