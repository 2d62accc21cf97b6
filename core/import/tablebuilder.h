// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tablepieces.h"

#include <functional>
#include <optional>
#include <string_view>

namespace import {

/// Fills a table cell by cell, as workbooks come: cells may be left out, and rows too.
class TableBuilder
{
public:
    /// `shared` is what cells may show without a copy. `full` is told of each piece of the table that is filled.
    TableBuilder(CsvTable &table, const QString &shared, std::function<void()> full = {})
        : m_table(table)
        , m_pieces(table, shared)
        , m_full(std::move(full))
    {
    }

    /// Puts text into a column of the row begun, right of the last one; columns between stay empty.
    void text(int column, QStringView text);

    /// The same with plain signs of one byte, no blanks among them. `isNumber`: the program stored a number, so no reading of
    /// decimal marks is needed.
    void plain(int column, std::string_view text, bool isNumber);

    /// The same with a text of the workbook.
    void shared(int column, const CsvTable::SharedText &text);

    /// Ends the row that stands at this line of the sheet. One without text is left out.
    void endRow(int line);

    const std::optional<CsvFailure> &failure() const { return m_failure; }

private:
    bool place(int column, qsizetype size);
    void fail(int line, const QString &text);

    CsvTable &m_table;
    TablePieces m_pieces;
    std::function<void()> m_full;
    qint64 m_cells = 0;       ///< Of the sheet.
    qsizetype m_chars = 0;    ///< Of all cells, the shared ones counted each time.
    qsizetype m_rowChars = 0; ///< m_chars where the row begins.
    bool m_filled = false;    ///< The row has a cell that is more than blanks.
    int m_line = 0;
    std::optional<CsvFailure> m_failure;
};

} // namespace import
