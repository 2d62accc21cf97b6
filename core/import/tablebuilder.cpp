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
    if (column >= limits::csvColumns) {
        fail(m_line + 1,
             QCoreApplication::translate("import", "The sheet has more columns than any list."));
        return false;
    }
    for (; m_pieces.cellCount() < static_cast<size_t>(column); ++m_cells)
        m_pieces.add({});
    if (++m_cells > limits::sheetCells || m_chars > limits::sheetChars
        || m_chars - m_rowChars > limits::csvRecordChars || size > limits::sheetChars) {
        fail(m_line + 1,
             QCoreApplication::translate("import",
                                         "The sheet holds more text than any list; split it."));
        return false;
    }
    m_chars += size;
    return true;
}

void TableBuilder::text(int column, QStringView text)
{
    if (!place(column, text.size()))
        return;
    QString &all = m_pieces.text();
    const qsizetype begin = all.size();
    all.append(text);
    const CsvTable::Cell cell = CsvTable::trimmed(all, begin, all.size());
    m_filled = m_filled || cell.size > 0 || !text.trimmed().isEmpty();
    m_pieces.add(cell);
}

void TableBuilder::plain(int column, std::string_view text, bool isNumber)
{
    const auto size = static_cast<qsizetype>(text.size());
    if (!place(column, size))
        return;
    QString &all = m_pieces.text();
    const qsizetype begin = all.size();
    all.append(QLatin1StringView(text.data(), size));
    CsvTable::Cell cell;
    cell.begin = static_cast<quint32>(begin);
    cell.size = static_cast<quint32>(size) & 0x3fffffffU;
    cell.isNumber = isNumber ? 1 : 0;
    m_filled = true;
    m_pieces.add(cell);
}

void TableBuilder::shared(int column, const CsvTable::SharedText &text)
{
    if (!place(column, text.size))
        return;
    m_filled = m_filled || text.shown.size > 0;
    m_pieces.add(text.shown);
}

void TableBuilder::endRow(int line)
{
    m_line = line;
    if (m_failure || m_pieces.cellCount() == 0)
        return;
    const bool filled = std::exchange(m_filled, false);
    if (!filled) {
        m_cells -= static_cast<qint64>(m_pieces.cellCount());
        m_pieces.drop();
        m_chars = m_rowChars;
        return;
    }
    m_rowChars = m_chars;
    const bool full = m_pieces.end(line);
    if (m_table.rowCount() > limits::csvRows)
        fail(line,
             QCoreApplication::translate("import", "The list has more than %1 rows; split it.")
                 .arg(limits::csvRows));
    else if (full && m_full)
        m_full();
}

void TableBuilder::fail(int line, const QString &text)
{
    if (!m_failure)
        m_failure = CsvFailure{line, text};
}

} // namespace import
