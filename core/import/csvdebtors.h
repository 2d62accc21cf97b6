// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvcells.h"
#include "core/import/stringpool.h"

#include <vector>

namespace import {

/// The debtors of a list: found by customer number, else organisation number, else name (formats
/// page section 7.3), and completed from whatever rows name them.
class CsvDebtors : public CsvCells
{
public:
    CsvDebtors(CsvList &list, IssueList &issues);

    /// A row without amounts is the heading of the rows below, and is taken; false for any other
    /// row.
    bool takeHeading(qsizetype row, bool hasItemCells);

    /// Index of the row's debtor in the batch; -1 (and noted) when it names none.
    qsizetype of(qsizetype row);

private:
    struct Heading
    {
        QString number;
        QString name;
    };

    /// The debtor of a row that tells nothing new of one that is known; -1 for any other.
    qsizetype knownOf(qsizetype row);
    void complete(ImportedDebtor &debtor, qsizetype row);

    Heading m_heading;
    bool m_details = false; ///< The list tells more of a customer than number and name.
    StringPool m_numbers; ///< The debtor of a number is the one of that place in the batch, counted from one.
    std::vector<const QChar *> m_names; ///< By debtor, the cell that told the name last; a workbook has each text once.
};

} // namespace import
