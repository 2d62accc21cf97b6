// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/csvpreviewmodel.h"

#include "core/money/format.h"
#include "ui/models/importwords.h"

#include <algorithm>

using import::Field;
using import::RowState;

void CsvPreviewModel::setPreview(import::CsvPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_readAt = -1;
    m_only = m_only && toLookAt() > 0;
    endResetModel();
}

void CsvPreviewModel::showOnlyToLookAt(bool only)
{
    beginResetModel();
    m_only = only;
    m_readAt = -1;
    endResetModel();
}

int CsvPreviewModel::toLookAt() const
{
    return m_preview.all ? static_cast<int>(m_preview.all->toLookAt().size()) : 0;
}

const import::CsvPreviewRow &CsvPreviewModel::rowAt(int shown) const
{
    if (!m_preview.all)
        return m_preview.rows[static_cast<size_t>(shown)];
    if (m_readAt != shown) {
        m_read = m_preview.all->row(isSelection() ? m_preview.all->toLookAt()[static_cast<size_t>(shown)] : shown);
        m_readAt = shown;
    }
    return m_read;
}

import::ColumnMap CsvPreviewModel::mapWith(int fileColumn, Field field) const
{
    import::ColumnMap map = m_preview.map;
    if (fileColumn < 0 || static_cast<size_t>(fileColumn) >= map.columns.size())
        return map;
    for (import::Column &column : map.columns) {
        if (column.field == field && field != Field::Ignore) {
            column.field = Field::Ignore;
            column.guessed = false;
        }
    }
    import::Column &chosen = map.columns[static_cast<size_t>(fileColumn)];
    chosen.field = field;
    chosen.guessed = false;
    return map;
}

int CsvPreviewModel::charactersOf(int column) const
{
    constexpr int least = 6;
    constexpr int most = 30;
    if (column == Line)
        return least;
    if (column == Outcome)
        return most;
    const auto at = static_cast<size_t>(column - FirstOfFile);
    if (at >= m_preview.map.columns.size())
        return least;
    const import::Column &taken = m_preview.map.columns[at];
    qsizetype widest = std::max({taken.header.size(), words::field(taken.field).size() + 2, sumOf(at).toString().size() + 3});
    for (const import::CsvPreviewRow &row : m_preview.rows) {
        if (static_cast<qsizetype>(at) < row.cells.size())
            widest = std::max(widest, row.cells[static_cast<qsizetype>(at)].size());
    }
    return std::clamp(static_cast<int>(widest), least, most);
}

import::CellRole CsvPreviewModel::roleOf(const import::CsvPreviewRow &row, int column)
{
    const auto at = static_cast<size_t>(column - FirstOfFile);
    return column >= FirstOfFile && at < row.roles.size() ? row.roles[at] : import::CellRole::Value;
}

int CsvPreviewModel::rowOfLine(int line) const
{
    if (m_preview.all) {
        const int at = m_preview.all->atLine(line);
        if (at < 0 || !isSelection())
            return at;
        const std::vector<int> &chosen = m_preview.all->toLookAt();
        const auto found = std::lower_bound(chosen.begin(), chosen.end(), at);
        return found != chosen.end() && *found == at ? static_cast<int>(found - chosen.begin()) : -1;
    }
    for (size_t at = 0; at < m_preview.rows.size(); ++at) {
        if (m_preview.rows[at].line == line)
            return static_cast<int>(at);
    }
    return -1;
}

bool CsvPreviewModel::hasOutcomes() const
{
    return std::any_of(m_preview.rows.begin(), m_preview.rows.end(), [](const import::CsvPreviewRow &row) { return !row.text.isEmpty(); });
}

QVariant CsvPreviewModel::sumOf(size_t column) const
{
    if (column >= m_preview.sums.size() || column >= m_preview.map.columns.size() || m_preview.batch.refused)
        return {};
    switch (m_preview.map.columns[column].field) {
    case Field::Open:
    case Field::Amount:
    case Field::Debit:
    case Field::Credit:
    case Field::CurrencyAmount:
    case Field::Ignore: break;
    default: return {};
    }
    // A column nobody has named may well be the one the accounts add up: it is summed too.
    const import::ColumnSum &sum = m_preview.sums[column];
    if (!sum.isAmounts() || (m_preview.map.columns[column].field == Field::Ignore && sum.sum.isZero()))
        return {};
    return fmt::amount(sum.sum);
}

int CsvPreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (!m_preview.all)
        return static_cast<int>(m_preview.rows.size());
    return m_only ? toLookAt() : m_preview.all->count();
}

int CsvPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstOfFile + static_cast<int>(m_preview.map.columns.size());
}

QVariant CsvPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const import::CsvPreviewRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Line)
            return QString::number(row.line);
        if (index.column() == Outcome)
            return row.text;
        return row.cells.value(index.column() - FirstOfFile);
    case Qt::ToolTipRole: {
        const QString word = words::cellRole(roleOf(row, index.column()));
        const QString tip = row.text.isEmpty() || word.isEmpty() ? word + row.text : word + u'\n' + row.text;
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole: return static_cast<int>((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case roles::Ground:
        // The cell itself is told in full colour; the rest of its row only when no cell can be blamed.
        if (const import::CellRole role = roleOf(row, index.column()); role == import::CellRole::Error || role == import::CellRole::Doubtful)
            return static_cast<int>(role == import::CellRole::Error ? ::Tone::Bad : ::Tone::Warn);
        if (std::any_of(row.roles.begin(), row.roles.end(), [](import::CellRole role) { return role == import::CellRole::Error || role == import::CellRole::Doubtful; }))
            return {};
        if (row.state == RowState::Warning || row.state == RowState::Error)
            return static_cast<int>(words::rowTone(row.state));
        return {};
    case roles::Muted: return row.state == RowState::Skipped || index.column() == Line || (!row.roles.empty() && index.column() >= FirstOfFile && roleOf(row, index.column()) == import::CellRole::Ignored);
    default: return {};
    }
}

QVariant CsvPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (section == Line)
        return role == Qt::DisplayRole ? QVariant(tr("Line")) : QVariant();
    if (section == Outcome)
        return role == Qt::DisplayRole ? QVariant(tr("What becomes of it")) : QVariant();
    const auto at = static_cast<size_t>(section - FirstOfFile);
    if (at >= m_preview.map.columns.size())
        return {};
    const import::Column &column = m_preview.map.columns[at];
    switch (role) {
    case Qt::DisplayRole: return column.header.isEmpty() ? tr("Column %1").arg(at + 1) : column.header;
    case roles::Sub: return words::field(column.field);
    case SumRole: return sumOf(at);
    case roles::Tone:
        if (column.field == Field::Ignore)
            return static_cast<int>(::Tone::Neutral);
        return static_cast<int>(column.guessed ? ::Tone::Accent : ::Tone::Ok);
    default: return {};
    }
}

bool CsvPreviewModel::isFigure(int column) const
{
    if (column == Line)
        return true;
    const auto at = static_cast<size_t>(column - FirstOfFile);
    if (column < FirstOfFile || at >= m_preview.map.columns.size())
        return false;
    switch (m_preview.map.columns[at].field) {
    case Field::Open:
    case Field::Amount:
    case Field::Debit:
    case Field::Credit:
    case Field::CurrencyAmount:
    case Field::InvoiceDate:
    case Field::DueDate: return true;
    default: return false;
    }
}
