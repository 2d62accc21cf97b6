// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvtable.h"

#include <optional>

namespace import {

/// Fills a table cell by cell, as workbooks come: cells may be left out, and rows too.
class TableBuilder
{
public:
    explicit TableBuilder(CsvTable &table)
        : m_table(table)
    {
    }

    /// Puts text into a column of the row begun, right of the last one; columns between stay empty.
    /// `isNumber`: the program stored a number, so no reading of decimal marks is needed.
    void cell(int column, QStringView text, bool isNumber);

    /// Ends the row that stands at this line of the sheet. One without text is left out.
    void endRow(int line);

    const std::optional<CsvFailure> &failure() const { return m_failure; }

private:
    void fail(int line, const QString &text);

    CsvTable &m_table;
    qsizetype m_rowText = 0;
    size_t m_rowCell = 0;
    int m_line = 0;
    std::optional<CsvFailure> m_failure;
};

} // namespace import
