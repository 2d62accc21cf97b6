// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tablebuilder.h"

#include "core/import/limits.h"

#include <QCoreApplication>

namespace import {

void TableBuilder::cell(int column, QStringView text, bool isNumber)
{
    if (text.isEmpty() || m_failure)
        return;
    auto &ends = m_table.m_ends;
    if (column >= limits::csvColumns) {
        fail(m_line + 1, QCoreApplication::translate("import", "The sheet has more columns than any list."));
        return;
    }
    while (ends.size() - m_rowCell < static_cast<size_t>(column))
        ends.push_back(m_table.m_text.size());
    if (ends.size() > static_cast<size_t>(limits::sheetCells) || m_table.m_text.size() > limits::sheetChars ||
        m_table.m_text.size() - m_rowText > limits::csvRecordChars) {
        fail(m_line + 1, QCoreApplication::translate("import", "The sheet holds more text than any list; split it."));
        return;
    }
    if (isNumber) {
        m_table.m_numbers.resize(ends.size() + 1, false);
        m_table.m_numbers[ends.size()] = true;
    }
    m_table.m_text.append(text);
    ends.push_back(m_table.m_text.size());
}

void TableBuilder::endRow(int line)
{
    m_line = line;
    if (m_failure || m_table.m_ends.size() == m_rowCell)
        return;
    const QStringView text = QStringView(m_table.m_text).sliced(m_rowText);
    if (text.trimmed().isEmpty()) {
        m_table.m_ends.resize(m_rowCell);
        m_table.m_text.truncate(m_rowText);
        m_table.m_numbers.resize(qMin(m_table.m_numbers.size(), m_rowCell));
        return;
    }
    m_table.m_rows.push_back({m_rowCell, line});
    m_rowText = m_table.m_text.size();
    m_rowCell = m_table.m_ends.size();
    if (m_table.rowCount() > limits::csvRows)
        fail(line, QCoreApplication::translate("import", "The list has more than %1 rows; split it.").arg(limits::csvRows));
}

void TableBuilder::fail(int line, const QString &text)
{
    if (!m_failure)
        m_failure = CsvFailure{line, text};
}

} // namespace import
