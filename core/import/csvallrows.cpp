// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvallrows.h"

namespace import {

namespace {

/// The roles of a row's cells.
std::vector<CellRole> rolesOf(const CsvList &list, qsizetype row)
{
    const RowNote &note = list.notes[static_cast<size_t>(row)];
    const auto count = static_cast<size_t>(list.table.cellCount(row));
    std::vector<CellRole> out(count, CellRole::Value);
    for (size_t i = 0; i < count; ++i) {
        const bool used = i < list.map.columns.size() && list.map.columns[i].field != Field::Ignore;
        if (!used || note.state == RowState::Skipped)
            out[i] = CellRole::Ignored;
    }
    for (const auto &[column, role] : note.cells) {
        if (column >= 0 && static_cast<size_t>(column) < count && out[static_cast<size_t>(column)] != CellRole::Error)
            out[static_cast<size_t>(column)] = role;
    }
    return out;
}

} // namespace

CsvAllRows::CsvAllRows(CsvList list)
    : m_list(std::move(list))
{
    m_list.batch = {};
    for (int at = 0; at < count(); ++at) {
        const RowState state = m_list.notes[static_cast<size_t>(m_list.headerRow + 1 + at)].state;
        if (state == RowState::Warning || state == RowState::Error)
            m_toLookAt.push_back(at);
    }
}

int CsvAllRows::count() const
{
    return static_cast<int>(m_list.table.rowCount() - m_list.headerRow - 1);
}

CsvPreviewRow CsvAllRows::row(int at) const
{
    const qsizetype row = m_list.headerRow + 1 + at;
    const RowNote &note = m_list.notes[static_cast<size_t>(row)];
    return {m_list.table.line(row), m_list.table.cells(row), note.state, note.text, rolesOf(m_list, row)};
}

int CsvAllRows::atLine(int line) const
{
    // Lines go up from row to row.
    int low = 0;
    int high = count();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (m_list.table.line(m_list.headerRow + 1 + middle) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count() && m_list.table.line(m_list.headerRow + 1 + low) == line ? low : -1;
}

} // namespace import
