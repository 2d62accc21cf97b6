// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvpreview.h"

#include <QAbstractTableModel>

/// The first rows of a list as they stand in the file: line, what became of it, then the file's own
/// columns. Rows a person should look at have a soft ground and say why in words.
class CsvPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Outcome, FirstOfFile };
    /// Of a heading: what its column adds up to, as text; invalid when it holds no amounts.
    static constexpr int SumRole = Qt::UserRole + 40;

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(import::CsvPreview preview);
    const import::CsvPreview &preview() const { return m_preview; }
    /// The mapping with one column taken for something else by the user. What was so called before is
    /// no longer used: a field stands once.
    import::ColumnMap mapWith(int fileColumn, import::Field field) const;
    /// Widest text of a column in characters, within bounds, for its width on screen.
    int charactersOf(int column) const;
    /// The shown row that begins at a line of the file; -1 when it is not among the first rows.
    int rowOfLine(int line) const;

    /// False when every row is simply read: the column that says what became of them is then empty.
    bool hasOutcomes() const;
    /// How many rows of the list stand below the last one without a gap: further down only those to look at are shown.
    int rowsWithoutGap() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static import::CellRole roleOf(const import::CsvPreviewRow &row, int column);
    bool isFigure(int column) const;
    /// Nothing for columns that hold no amounts, or are known to hold something else that looks like them.
    QVariant sumOf(size_t column) const;

    import::CsvPreview m_preview;
};
