// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tablepieces.h"

#include <optional>

namespace import {

/// Takes text apart into the cells of a table, fed in pieces of any size.
class CsvScanner
{
public:
    CsvScanner(CsvTable &table, QChar delimiter)
        : m_table(table)
        , m_pieces(table)
        , m_delimiter(delimiter)
    {
    }

    void feed(QStringView text);
    void finish();
    const std::optional<CsvFailure> &failure() const { return m_failure; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    bool means(QChar c) const;
    void endCell();
    void endRow();
    void append(QStringView run);
    void fail(const QString &text);

    CsvTable &m_table;
    TablePieces m_pieces;
    QChar m_delimiter;
    State m_state = State::FieldStart;
    bool m_rowBegun = false;
    bool m_afterReturn = false; ///< A line feed now belongs to the carriage return before it.
    int m_line = 1;
    int m_rowLine = 1;
    qsizetype m_cellText = 0; ///< Where the cell's text begins.
    std::optional<CsvFailure> m_failure;
};

} // namespace import
