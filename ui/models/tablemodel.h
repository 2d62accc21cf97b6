// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/workflow/listfilter.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <vector>

/// One column of a list: its heading and how a row answers for it. Unset functions mean "nothing".
template <typename Row>
struct TableColumn
{
    QString title;
    std::function<QString(const Row &)> text;
    bool figure = false; ///< Right-aligned.
    bool strong = false;
    bool muted = false;
    std::function<qint64(const Row &)> sortKey = {}; ///< Otherwise sorted by text.
    std::function<Tone(const Row &)> tone = {};      ///< The cell is a badge.
    std::function<QString(const Row &)> sub = {};
    std::function<QString(const Row &)> tip = {};
};

/// A list of some hundred rows described by its columns, with search, predicate and sorting. The ledger,
/// which may have a hundred thousand, has a model of its own.
template <typename Row>
class TableModel : public QAbstractTableModel
{
public:
    TableModel(std::vector<TableColumn<Row>> columns, std::function<qint64(const Row &)> id,
               std::function<Money(const Row &)> amount, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_id(std::move(id))
        , m_amount(std::move(amount))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        m_rows = std::move(rows);
        m_folded.clear();
        rebuild();
    }
    const std::vector<Row> &rows() const { return m_rows; }

    const Row *rowAt(int row) const
    {
        return row >= 0 && static_cast<size_t>(row) < m_shown.size() ? &m_rows[m_shown[static_cast<size_t>(row)]] : nullptr;
    }
    /// The shown row of an id, -1 when it is not shown.
    int rowOf(qint64 id) const
    {
        for (size_t at = 0; at < m_shown.size(); ++at) {
            if (m_id(m_rows[m_shown[at]]) == id)
                return static_cast<int>(at);
        }
        return -1;
    }
    Money shownAmount() const
    {
        Money sum;
        for (const size_t at : m_shown)
            sum += m_amount(m_rows[at]);
        return sum;
    }

    void setPredicate(std::function<bool(const Row &)> predicate)
    {
        m_predicate = std::move(predicate);
        rebuild();
    }
    /// Returns why the condition cannot be read, or nothing.
    QString setSearch(const QString &text)
    {
        auto filter = workflow::ListFilter::parse(text);
        if (!filter)
            return filter.error().message;
        m_search = std::move(*filter);
        rebuild();
        return {};
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row *row = rowAt(index.row());
        if (!row || index.column() >= columnCount())
            return {};
        const TableColumn<Row> &column = m_columns[static_cast<size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole: return column.text(*row);
        case Qt::ToolTipRole: return column.tip ? QVariant(column.tip(*row)) : QVariant();
        case Qt::TextAlignmentRole: return alignment(column);
        case roles::Tone: return column.tone ? QVariant(static_cast<int>(column.tone(*row))) : QVariant();
        case roles::Sub: return column.sub ? QVariant(column.sub(*row)) : QVariant();
        case roles::RowId: return m_id(*row);
        case roles::Strong: return column.strong;
        case roles::Muted: return column.muted;
        default: return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const TableColumn<Row> &column = m_columns[static_cast<size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        return role == Qt::TextAlignmentRole ? QVariant(alignment(column)) : QVariant();
    }

    void sort(int column, Qt::SortOrder order) override
    {
        m_sortColumn = column;
        m_sortOrder = order;
        rebuild();
    }

private:
    static int alignment(const TableColumn<Row> &column)
    {
        return static_cast<int>((column.figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    /// What a search looks in; made when somebody searches, for a file of a hundred thousand rows may never be.
    void fold()
    {
        if (m_folded.size() == m_rows.size())
            return;
        for (const Row &row : m_rows) {
            QString all;
            for (const TableColumn<Row> &column : m_columns)
                all += column.text(row) + u' ';
            m_folded.push_back(text::folded(all));
        }
    }

    void rebuild()
    {
        beginResetModel();
        if (!m_search.isEmpty())
            fold();
        m_shown.clear();
        for (size_t at = 0; at < m_rows.size(); ++at) {
            if ((!m_predicate || m_predicate(m_rows[at])) && (m_search.isEmpty() || m_search.matchesFolded(m_amount(m_rows[at]), m_folded[at])))
                m_shown.push_back(at);
        }
        if (m_sortColumn >= 0 && m_sortColumn < columnCount()) {
            const TableColumn<Row> &column = m_columns[static_cast<size_t>(m_sortColumn)];
            std::stable_sort(m_shown.begin(), m_shown.end(), [&](size_t a, size_t b) {
                if (column.sortKey)
                    return column.sortKey(m_rows[a]) < column.sortKey(m_rows[b]);
                return column.text(m_rows[a]).localeAwareCompare(column.text(m_rows[b])) < 0;
            });
            if (m_sortOrder == Qt::DescendingOrder)
                std::reverse(m_shown.begin(), m_shown.end());
        }
        endResetModel();
    }

    std::vector<TableColumn<Row>> m_columns;
    std::function<qint64(const Row &)> m_id;
    std::function<Money(const Row &)> m_amount;
    std::function<bool(const Row &)> m_predicate;
    workflow::ListFilter m_search;
    std::vector<Row> m_rows;
    std::vector<QString> m_folded;
    std::vector<size_t> m_shown;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
