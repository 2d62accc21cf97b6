// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tablebuilder.h"

#include "core/import/limits.h"

#include <QCoreApplication>

#include <utility>

namespace import {

/// Makes the columns before empty; false when the cell is empty itself or past what a list may have.
bool TableBuilder::place(int column, qsizetype size)
{
    if (size == 0 || m_failure)
        return false;
    auto &cells = m_table.m_cells;
    if (column >= limits::csvColumns) {
        fail(m_line + 1, QCoreApplication::translate("import", "The sheet has more columns than any list."));
        return false;
    }
    while (cells.size() - m_rowCell < static_cast<size_t>(column))
        cells.emplace_back();
    if (cells.size() > static_cast<size_t>(limits::sheetCells) || m_chars > limits::sheetChars ||
        m_chars - m_rowChars > limits::csvRecordChars || size > limits::sheetChars) {
        fail(m_line + 1, QCoreApplication::translate("import", "The sheet holds more text than any list; split it."));
        return false;
    }
    m_chars += size;
    return true;
}

void TableBuilder::put(CsvTable::Cell cell, QStringView whole)
{
    m_filled = m_filled || cell.size > 0 || !whole.trimmed().isEmpty();
    m_table.m_cells.push_back(cell);
}

void TableBuilder::text(int column, QStringView text)
{
    if (!place(column, text.size()))
        return;
    const qsizetype begin = m_table.m_text.size();
    m_table.m_text.append(text);
    put(CsvTable::trimmed(m_table.m_text, begin, m_table.m_text.size()), text);
}

void TableBuilder::plain(int column, std::string_view text, bool isNumber)
{
    const auto size = static_cast<qsizetype>(text.size());
    if (!place(column, size))
        return;
    const qsizetype begin = m_table.m_text.size();
    m_table.m_text.append(QLatin1StringView(text.data(), size));
    CsvTable::Cell cell = CsvTable::trimmed(m_table.m_text, begin, begin + size);
    cell.isNumber = isNumber ? 1 : 0;
    put(cell, QStringView(m_table.m_text).sliced(begin));
}

void TableBuilder::shared(int column, qsizetype begin, qsizetype size)
{
    if (!place(column, size))
        return;
    CsvTable::Cell cell = CsvTable::trimmed(m_table.m_shared, begin, begin + size);
    cell.isShared = 1;
    put(cell, QStringView(m_table.m_shared).sliced(begin, size));
}

void TableBuilder::endRow(int line)
{
    m_line = line;
    if (m_failure || m_table.m_cells.size() == m_rowCell)
        return;
    const bool filled = std::exchange(m_filled, false);
    if (!filled) {
        m_table.m_cells.resize(m_rowCell);
        m_table.m_text.truncate(m_rowText);
        m_chars = m_rowChars;
        return;
    }
    m_table.m_rows.push_back({m_rowCell, line});
    m_rowText = m_table.m_text.size();
    m_rowChars = m_chars;
    m_rowCell = m_table.m_cells.size();
    if (m_table.rowCount() > limits::csvRows)
        fail(line, QCoreApplication::translate("import", "The list has more than %1 rows; split it.").arg(limits::csvRows));
}

void TableBuilder::fail(int line, const QString &text)
{
    if (!m_failure)
        m_failure = CsvFailure{line, text};
}

} // namespace import
