// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importbatch.h"
#include "core/import/importer.h"
#include "core/import/saftdata.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace import {

/// One posting of a journal, as lists and voucher files have it.
struct Posting
{
    int line = 0; ///< In the file.
    QString voucher;
    QString voucherType;
    QDate day;
    QString account;
    qint64 ore = 0; ///< Debit positive.
    QString customer; ///< Empty: no posting of the customer ledger.
    QString invoice;
    QString kid;
    QDate due;
    QString text;
    QString name; ///< Of the customer, with what else is told of it.
    Address address;
    QString orgnr;
    std::optional<int> terms;
};

/// Rebuilds open items from postings, as from SAF-T (formats page section 3.3): invoice number and KID
/// tell which belong together. What stands on sales or bank accounts only helps to understand the
/// vouchers.
class VoucherLedger
{
public:
    void add(const Posting &posting);
    qint64 customerPostings() const { return static_cast<qint64>(m_data.lines.size()); }
    IssueList &issues() { return m_data.issues; }

    /// The batch; the ledger is used up.
    ImportBatch build(const ImportOptions &options, const QString &format);

private:
    struct Voucher
    {
        bool bankSide = false;
        bool salesSide = false;
        bool lossSide = false;
        StringPool::Ref counter = 0;
    };

    quint32 voucherOf(const Posting &posting);
    void complete(const Posting &posting, StringPool::Ref id);
    StringPool::Ref keep(const QString &text);

    SaftData m_data;
    QHash<QString, quint32> m_numbers; ///< Voucher and day to its place.
    std::vector<Voucher> m_vouchers;
};

} // namespace import
