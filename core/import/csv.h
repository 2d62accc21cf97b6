// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvpreview.h"
#include "core/import/csvtable.h"

class QIODevice;

namespace import {

/// What became of one row of the table.
struct RowNote
{
    RowState state = RowState::Ok;
    QString text;
    std::vector<std::pair<int, CellRole>> cells; ///< Columns that are not simply read.
};

/// A list as read: the cells, how they were understood, and the batch they make.
struct CsvList
{
    CsvTable table;
    qsizetype headerRow = -1; ///< In the table; -1 when none was found.
    ColumnMap map;
    bool grossOnly =
        false; ///< The open amount stands in a column that usually holds whole invoices.
    bool customerList = false; ///< Debtors only.
    std::vector<int> aging;    ///< Columns whose sum is what is open, in a list without a column of its own for it.
    bool balanceList = false;  ///< One balance per customer, no invoices.
    bool workbook = false;     ///< Cells of a spreadsheet.
    bool from1904 = false;     ///< Day numbers are counted from 1904.
    QString sheet;
    QStringList sheets;
    QString preset;             ///< Name of the preset that knew the columns; empty when none did.
    bool noOrgnrIsPerson = false; ///< In this list customers without a number of a firm are people.
    bool vouchers = false;      ///< Postings: what is open is rebuilt from them.
    bool remembered = false;    ///< The columns are those a user has corrected for such a list.
    QStringList titles;
    std::vector<RowNote> notes; ///< One per row of the table.
    std::optional<Money> openSum;
    std::optional<Money> grossSum;
    ImportBatch batch;

    /// Column of a field, -1 when the list has none.
    int column(Field field) const;
};

/// Reads delimited text as a list of open items or of customers (formats page section 7). What
/// cannot be understood has `batch.refused`; an Error only when the device fails or the work is
/// cancelled.
Result<CsvList> readList(QIODevice &device, const ImportOptions &options, const Progress &progress);

/// The batch alone.
Result<ImportBatch> readCsv(QIODevice &device, const ImportOptions &options,
                            const Progress &progress);

} // namespace import
