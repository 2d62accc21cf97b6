// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entryjudge.h"
#include "core/import/importbatch.h"
#include "core/import/importer.h"
#include "core/import/saftdata.h"
#include "core/import/saftledger.h"
#include "core/import/saftreport.h"

#include <QHash>

#include <vector>

namespace import {

class ItemKeys;

/// Turns what was read of a SAF-T file into debtors, items and issues: assigns lines to customers,
/// rebuilds their ledgers, completes due dates and checks the file's own sums (formats page
/// sections 3.3 to 3.6). `data` is used up.
class SaftBatch
{
public:
    SaftBatch(SaftData &data, const ImportOptions &options);

    ImportBatch build();

private:
    bool refuseIfEmpty();
    void tellCounts();
    void readHeader();
    void assignLines();
    void addCustomer(const SaftCustomer &customer, std::vector<const SaftLine *> lines);
    void addDebtor(const SaftCustomer &customer, const CustomerLedger &ledger);
    void addItem(const SaftCustomer &customer, const QString &number, const LedgerEntry &entry,
                 ItemKeys &keys);
    void completeDueDate(const SaftCustomer &customer, const LedgerEntry &entry, Claim &claim);
    QString versionByShape() const;
    QString text(StringPool::Ref ref);
    QString shared(StringPool::Ref ref); ///< For what repeats: items share one copy.
    QString raw(const SaftCustomer &customer, const LedgerEntry &entry);

    SaftData &m_data;
    const ImportOptions &m_options;
    ImportBatch m_batch;
    QString m_foreignFirm;
    std::vector<std::vector<const SaftLine *>> m_linesOf;
    QHash<StringPool::Ref, QString> m_texts;
    EntryJudge m_judge;
    SaftReport m_report;
    SaftCounts m_counts;
};

} // namespace import
