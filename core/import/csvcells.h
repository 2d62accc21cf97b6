// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv.h"
#include "core/import/csvorigins.h"
#include "core/import/issuelist.h"

#include <QString>

#include <array>

namespace import {

/// The cells of a list by what they hold, and the notes made on its rows.
class CsvCells
{
public:
    CsvCells(CsvList &list, IssueList &issues);

    QStringView cell(qsizetype row, Field field) const;

    /// The same with blanks tidied.
    QString text(qsizetype row, Field field) const;
    bool has(Field field) const { return m_columns[static_cast<size_t>(field)] >= 0; }

    /// The same, shared between cells that show one text of a workbook.
    QString sharedText(qsizetype row, Field field);

    /// "line 12", for issues.
    QString lineOf(qsizetype row) const;

    /// Notes on a row; the last two are issues as well.
    void skip(qsizetype row, const QString &why);
    /// `field` is the cell it is about; Ignore when it is about the row.
    void warn(qsizetype row, const char *code, const QString &text, const QString &fix = {},
              Field field = Field::Ignore);
    void fail(qsizetype row, const char *code, const QString &text, const QString &fix = {},
              Field field = Field::Ignore);

    /// The cell held a number of a spreadsheet.
    bool isNumber(qsizetype row, Field field) const;

protected:
    CsvList &m_list;
    IssueList &m_issues;

private:
    void mark(qsizetype row, Field field, CellRole role);

    /// A text and where the cells it was made of have theirs.
    struct Made
    {
        const QChar *from = nullptr;
        qsizetype size = 0;
        QString text;
    };

    std::array<int, 32> m_columns{};
    LineWords m_lines;
    std::vector<Made> m_made; ///< By the place in memory; a newer one takes the room of an older.
};

} // namespace import
