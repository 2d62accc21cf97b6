// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvpreview.h"

#include <QAbstractTableModel>

/// Every row of a list as it stands in the file, or only those to look at: line, what became of it, then the file's own
/// columns. Rows are read from the file's text when they are shown. Rows a person should look at have a soft ground and say why in words.
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
    /// The shown row that begins at a line of the file; -1 when it is not shown.
    int rowOfLine(int line) const;

    /// False when every row is simply read: the column that says what became of them is then empty.
    bool hasOutcomes() const;
    /// How many rows a person should look at.
    int toLookAt() const;
    /// Shows those alone, or all.
    void showOnlyToLookAt(bool only);
    bool isOnlyToLookAt() const { return m_only; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static import::CellRole roleOf(const import::CsvPreviewRow &row, int column);
    bool isFigure(int column) const;
    /// Nothing for columns that hold no amounts, or are known to hold something else that looks like them.
    QVariant sumOf(size_t column) const;

    const import::CsvPreviewRow &rowAt(int shown) const;
    bool isSelection() const { return m_only && m_preview.all; }

    import::CsvPreview m_preview;
    bool m_only = false;
    mutable int m_readAt = -1; ///< A table asks for cell after cell of one row.
    mutable import::CsvPreviewRow m_read;
};
