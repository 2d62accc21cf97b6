// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvtable.h"

namespace import {

/// Fills a table piece by piece: cells of the row begun, then the row.
class TablePieces
{
public:
    /// `shared` is what cells may show without a copy.
    explicit TablePieces(CsvTable &table, const QString &shared = {})
        : m_table(table)
        , m_shared(shared)
    {
    }

    /// Text of the row begun; a cell is made of what stands there.
    QString &text() { return open().text; }
    const QString &shared() const { return m_shared; }
    qsizetype rowBegin() const { return m_rowText; }
    size_t cellCount() { return open().cells.size() - m_rowCell; }
    void add(CsvTable::Cell cell) { open().cells.push_back(cell); }

    /// Forgets the row begun.
    void drop();
    /// Ends it. True when that filled a piece, which is the table's newest.
    bool end(int line);

private:
    CsvTable::Piece &open()
    {
        if (!m_open)
            begin();
        return *m_open;
    }
    void begin();

    CsvTable &m_table;
    QString m_shared;
    std::shared_ptr<CsvTable::Piece> m_open; ///< The table has it as soon as it has a row.
    qsizetype m_rowText = 0;                 ///< Where the row's text begins.
    size_t m_rowCell = 0;
};

} // namespace import
