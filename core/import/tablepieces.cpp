// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tablepieces.h"

namespace import {

void TablePieces::begin()
{
    m_open = std::make_shared<CsvTable::Piece>();
    m_open->shared = m_shared;
    if (m_table.pieceCount() > 0) {
        // The next will be much like the one before.
        const CsvTable::Piece &before = *m_table.piece(m_table.pieceCount() - 1);
        m_open->text.reserve(before.text.size());
        m_open->cells.reserve(before.cells.size());
        m_open->rows.reserve(before.rows.size());
    }
    m_rowText = 0;
    m_rowCell = 0;
}

void TablePieces::drop()
{
    open().cells.resize(m_rowCell);
    m_open->text.truncate(m_rowText);
}

bool TablePieces::end(int line)
{
    CsvTable::Piece &piece = open();
    if (piece.rows.empty())
        m_table.append(m_open);
    piece.rows.push_back({static_cast<quint32>(m_rowCell), line});
    m_rowText = piece.text.size();
    m_rowCell = piece.cells.size();
    const bool full = static_cast<qsizetype>(piece.rows.size()) == CsvTable::pieceRows;
    if (full)
        m_open.reset();
    return full;
}

} // namespace import
