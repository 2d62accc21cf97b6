// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/encoding.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QIODevice;

namespace import {

/// The cells of a list, kept in a few texts so that a hundred thousand rows cost little more than
/// their letters; what a workbook keeps once is kept once here. Empty rows are left out; every row
/// knows its line in the file.
class CsvTable
{
public:
    /// Cells of a workbook's sheet as they stand in the memory of a piece.
    struct Cell
    {
        // limits::csvRecordChars bounds the size, csvBytes and sheetChars where it begins.
        quint32 begin = 0;
        quint32 size : 30 = 0;
        quint32 isNumber : 1 = 0;
        quint32 isShared : 1 = 0; ///< In Piece::shared, else in Piece::text.
    };
    /// A text a workbook keeps once, in Piece::shared.
    struct SharedText
    {
        qsizetype size = 0; ///< With the blanks around it.
        Cell shown;
    };
    struct Row
    {
        quint32 firstCell = 0;
        int line = 0;
    };
    /// So many rows that follow each other; only the last piece may have fewer. One that is full is not
    /// changed again, so that it can be read while the next is filled.
    struct Piece
    {
        QString text;
        QString shared; ///< Of all pieces: the texts of a workbook.
        std::vector<Cell> cells;
        std::vector<Row> rows;
    };
    static constexpr qsizetype pieceRows = 4096;

    qsizetype rowCount() const
    {
        return m_pieces.empty() ? 0
                                : (static_cast<qsizetype>(m_pieces.size()) - 1) * pieceRows
                + static_cast<qsizetype>(m_pieces.back()->rows.size());
    }
    int line(qsizetype row) const { return pieceOf(row).rows[inPiece(row)].line; }
    int cellCount(qsizetype row) const
    {
        return static_cast<int>(endOf(pieceOf(row), inPiece(row))
                                - pieceOf(row).rows[inPiece(row)].firstCell);
    }

    /// Blanks at the ends taken off; empty beyond the row's last cell. Cells that show the same text of a
    /// workbook give the same view.
    QStringView cell(qsizetype row, int column) const
    {
        const Piece &piece = pieceOf(row);
        const Cell *cell = find(piece, inPiece(row), column);
        return cell ? QStringView(cell->isShared ? piece.shared : piece.text)
                          .sliced(cell->begin, cell->size)
                    : QStringView();
    }
    QStringList cells(qsizetype row) const;

    /// The cell of a workbook held a number, so its text is plain decimals with a point.
    bool isNumber(qsizetype row, int column) const
    {
        const Cell *cell = find(pieceOf(row), inPiece(row), column);
        return cell && cell->isNumber;
    }

    /// Takes over the piece that comes next of a table that is being filled; the one before is full.
    void append(std::shared_ptr<const Piece> piece) { m_pieces.push_back(std::move(piece)); }
    const std::shared_ptr<const Piece> &piece(size_t number) const { return m_pieces[number]; }
    size_t pieceCount() const { return m_pieces.size(); }

    /// A cell of what stands in `text` from `begin` to `end`, without blanks around it and the like.
    static Cell trimmed(QStringView text, qsizetype begin, qsizetype end);

private:
    static size_t inPiece(qsizetype row) { return static_cast<size_t>(row % pieceRows); }
    const Piece &pieceOf(qsizetype row) const
    {
        return *m_pieces[static_cast<size_t>(row / pieceRows)];
    }
    static size_t endOf(const Piece &piece, size_t row)
    {
        return row + 1 < piece.rows.size() ? piece.rows[row + 1].firstCell : piece.cells.size();
    }
    static const Cell *find(const Piece &piece, size_t row, int column)
    {
        const size_t at = piece.rows[row].firstCell + static_cast<size_t>(column);
        return column >= 0 && at < endOf(piece, row) ? &piece.cells[at] : nullptr;
    }

    std::vector<std::shared_ptr<const Piece>> m_pieces;
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
    bool workbook = false;   ///< Cells of a spreadsheet, without encoding and delimiter.
    bool from1904 = false;   ///< Days of the workbook are counted from 1904.
    QString sheet;           ///< The sheet that was read.
    QStringList sheets;      ///< All that could have been.
    qint64 rowsExpected = 0; ///< While the sheet is being read: about so many rows it will have.
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
