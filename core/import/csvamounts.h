// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvcells.h"
#include "core/import/csvvalues.h"

#include <array>
#include <optional>

namespace import {

/// The amounts of a list's rows: from one column, from debit and credit, or summed over columns of ages. What cannot
/// be read in one way only fails, noted on its row.
class CsvAmounts : public CsvCells
{
public:
    /// Amounts of one row; unset where the cell is empty.
    struct Row
    {
        std::optional<Money> open;
        std::optional<Money> gross;
        bool failed = false;
    };

    using CsvCells::CsvCells;

    /// Learns from all rows how each column is written; before any is read.
    void learn();
    /// learn() would get nothing from the row: its amounts are numbers of a spreadsheet.
    bool isPlain(qsizetype row) const;
    bool hasAges(qsizetype row) const;
    Row of(qsizetype row);

private:
    /// What is open by the columns of ages; fails as one cell.
    void sumAges(qsizetype row, Row &out);
    std::optional<Money> numberOf(qsizetype row, Field field);

    std::array<AmountColumn, 32> m_amounts; ///< By field.
    AmountColumn m_ages; ///< All columns of ages are written alike.
};

} // namespace import
