// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvamounts.h"
#include "core/import/csvcells.h"
#include "core/import/csvdebtors.h"
#include "core/import/csvreport.h"
#include "core/import/csvvalues.h"
#include "core/import/itemkey.h"
#include "core/import/kidtext.h"

#include <array>
#include <utility>
#include <vector>

namespace import {

/// Makes debtors and items of the rows below the header (formats page section 7.3). Two walks: the
/// first learns how amounts and dates are written, the second reads them.
class CsvRows : public CsvCells
{
public:
    CsvRows(CsvList &list, const ImportOptions &options, IssueList &issues);

    void read();

    /// Makes room for so many items.
    void reserve(size_t items);

    /// The same row by row, for rows that come while later ones are still being read. A row is plain when the
    /// first walk would learn nothing from it: its amounts are numbers of a spreadsheet, its days are ISO days.
    bool isPlain(qsizetype row) const;
    void readRow(qsizetype row);
    /// Says what can only be seen of all rows.
    void finish();

private:
    void learn();
    bool isRepeatedHeader(qsizetype row) const;
    bool isSum(qsizetype row) const;
    bool isSupplier(qsizetype row) const;
    bool hasItemCells(qsizetype row) const;
    void addItem(qsizetype row, const CsvAmounts::Row &amounts, qsizetype debtor);
    void readDates(qsizetype row, Claim &claim, bool matters);
    void readKidCell(qsizetype row, ImportedItem &item);
    ClaimKind kindOf(qsizetype row, Money open) const;

    const ImportOptions &m_options;
    CsvAmounts m_amounts;
    CsvDebtors m_debtors;
    ItemKeys m_keys;
    std::shared_ptr<CsvOrigins> m_origins;
    std::array<DateColumn, 32> m_dates; ///< By field.
    std::vector<KidSeen> m_kids; ///< Of open items.
    CsvCounts m_counts;
};

} // namespace import
