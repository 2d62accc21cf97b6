// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/encoding.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace import {

/// The cells of a list, kept in one text so that a hundred thousand rows cost little more than
/// their letters; what a workbook keeps once is kept once here. Empty rows are left out; every row
/// knows its line in the file.
class CsvTable
{
public:
    qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    int line(qsizetype row) const { return m_rows[static_cast<size_t>(row)].line; }
    int cellCount(qsizetype row) const
    {
        const auto at = static_cast<size_t>(row);
        const size_t end = at + 1 < m_rows.size() ? m_rows[at + 1].firstCell : m_cells.size();
        return static_cast<int>(end - m_rows[at].firstCell);
    }

    /// Blanks at the ends taken off; empty beyond the row's last cell. Cells that show the same text of a
    /// workbook give the same view.
    QStringView cell(qsizetype row, int column) const
    {
        if (column < 0 || column >= cellCount(row))
            return {};
        const Cell &cell = m_cells[m_rows[static_cast<size_t>(row)].firstCell + static_cast<size_t>(column)];
        return QStringView(cell.isShared ? m_shared : m_text).sliced(cell.begin, cell.size);
    }
    QStringList cells(qsizetype row) const;

    /// The cell of a workbook held a number, so its text is plain decimals with a point.
    bool isNumber(qsizetype row, int column) const
    {
        return column >= 0 && column < cellCount(row)
            && m_cells[m_rows[static_cast<size_t>(row)].firstCell + static_cast<size_t>(column)].isNumber;
    }

private:
    friend class CsvScanner;
    friend class TableBuilder;
    struct Row
    {
        size_t firstCell = 0;
        int line = 0;
    };
    /// limits::csvRecordChars bounds the size of a cell, csvBytes and sheetChars where it begins.
    struct Cell
    {
        quint32 begin = 0;
        quint32 size : 30 = 0;
        quint32 isNumber : 1 = 0;
        quint32 isShared : 1 = 0; ///< In m_shared, else in m_text.
    };

    /// A cell of what stands in `text` from `begin` to `end`, without blanks around it and the like.
    static Cell trimmed(QStringView text, qsizetype begin, qsizetype end);

    QString m_text;
    QString m_shared;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
};

/// Why a text could not be taken apart.
struct CsvFailure
{
    int line = 0;
    QString text;
};

/// A file taken apart into cells, with how.
struct CsvText
{
    CsvTable table;
    Encoding encoding = Encoding::Utf8;
    bool encodingGuessed = false; ///< Neither a mark nor valid UTF-8 said it.
    QChar delimiter = u';';
    QString sha256;
    std::optional<CsvFailure> failure;
    bool workbook = false; ///< Cells of a spreadsheet, without encoding and delimiter.
    bool from1904 = false; ///< Days of the workbook are counted from 1904.
    QString sheet;         ///< The sheet that was read.
    QStringList sheets;    ///< All that could have been.
};

/// What the user has decided about a file; unset means look.
struct CsvTextOptions
{
    std::optional<Encoding> encoding;
    std::optional<QChar> delimiter;
};

/// Reads delimited text (formats page section 7.3): quotes doubled inside, line breaks inside
/// quotes, any line end. Records, columns and rows are bounded; a file past the bounds has
/// `failure` set. An Error only when the device fails or the work is cancelled.
Result<CsvText> readCsvText(QIODevice &device, const CsvTextOptions &options,
                            const Progress &progress);

/// The delimiter of a text: "sep=;" in the first line decides; else the one whose count is most
/// constant outside quotes in the first twenty lines. Nothing when there is none.
std::optional<QChar> guessDelimiter(QStringView beginning);

} // namespace import
