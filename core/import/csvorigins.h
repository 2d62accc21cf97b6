// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvtable.h"
#include "core/import/itemorigin.h"

namespace import {

/// "line 12" in the user's language. Every item says its line; asking for the words anew each time took longer than
/// reading it.
class LineWords
{
public:
    LineWords();
    QString of(int line) const { return m_front + QString::number(line) + m_back; }

private:
    QString m_front; ///< What stands before the number.
    QString m_back;
};

/// The rows of a list as they stand, for provenance; birth numbers are blotted out. Keeps the table alive.
class CsvOrigins : public RowSource
{
public:
    /// `mark` is put between the cells.
    explicit CsvOrigins(QString mark) : m_mark(std::move(mark)) {}

    /// The table when all of it is read; until then nothing is known of any row.
    void setTable(const CsvTable &table) { m_table = table; }

    QString place(qsizetype row) const override;
    QString raw(qsizetype row) const override;

private:
    LineWords m_words;
    QString m_mark;
    CsvTable m_table;
};

} // namespace import
