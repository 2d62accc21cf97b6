// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledgermodel.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/models/words.h"

#include <QHash>

#include <algorithm>
#include <limits>

LedgerModel::LedgerModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_snapshot(std::make_shared<LedgerSnapshot>())
{
}

void LedgerModel::setSnapshot(std::shared_ptr<const LedgerSnapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    QSet<qint64> still;
    for (const workflow::LedgerRow &row : m_snapshot->rows) {
        if (m_ticked.contains(row.claim.value))
            still.insert(row.claim.value);
    }
    m_ticked = std::move(still);
    rebuild();
    emit tickedChanged();
}

void LedgerModel::setChip(LedgerChip chip)
{
    m_chip = chip;
    rebuild();
}

QString LedgerModel::setSearch(const QString &text)
{
    auto filter = workflow::ListFilter::parse(text);
    if (!filter)
        return filter.error().message;
    // Typing on can only narrow: what is shown is enough to look through.
    const bool narrower = !m_searchText.isEmpty() && text.startsWith(m_searchText) && !text.contains(u'<') && !text.contains(u'>')
        && !text.contains(u'=') && !text.contains(u'.') && !text.front().isDigit();
    m_searchText = text;
    m_search = std::move(*filter);
    if (!narrower) {
        rebuild();
        return {};
    }
    beginResetModel();
    std::erase_if(m_shown, [this](quint32 at) { return !m_search.matchesFolded(m_snapshot->rows[at].open, m_snapshot->folded[at]); });
    endResetModel();
    emit shownChanged();
    return {};
}

const workflow::LedgerRow *LedgerModel::rowAt(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_shown.size() ? &m_snapshot->rows[m_shown[static_cast<size_t>(row)]] : nullptr;
}

int LedgerModel::countFor(LedgerChip chip) const
{
    return m_snapshot->counts[static_cast<size_t>(chip)];
}

int LedgerModel::total() const
{
    return static_cast<int>(m_snapshot->rows.size());
}

std::vector<ClaimId> LedgerModel::ticked() const
{
    std::vector<ClaimId> out;
    for (const workflow::LedgerRow &row : m_snapshot->rows) {
        if (m_ticked.contains(row.claim.value))
            out.push_back(row.claim);
    }
    return out;
}

void LedgerModel::setTicked(int row, bool ticked)
{
    setData(index(row, Tick), ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void LedgerModel::tickAllShown(bool ticked)
{
    for (const quint32 at : m_shown) {
        if (ticked)
            m_ticked.insert(m_snapshot->rows[at].claim.value);
        else
            m_ticked.remove(m_snapshot->rows[at].claim.value);
    }
    if (!m_shown.empty())
        emit dataChanged(index(0, Tick), index(rowCount() - 1, Tick), {Qt::CheckStateRole});
    emit tickedChanged();
}

Money LedgerModel::shownOpen() const
{
    Money sum;
    if (m_ticked.isEmpty()) {
        for (const quint32 at : m_shown)
            sum += m_snapshot->rows[at].open;
        return sum;
    }
    for (const workflow::LedgerRow &row : m_snapshot->rows) {
        if (m_ticked.contains(row.claim.value))
            sum += row.open;
    }
    return sum;
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    const workflow::LedgerRow *row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Customer: return row->debtorName;
        case Invoice: return row->number;
        case Due: return fmt::date(row->due);
        case Days: return row->daysLate > 0 ? QString::number(row->daysLate) : QString();
        case Open: return fmt::amount(row->open);
        case Status: return words::ledgerBadge(*row, m_session);
        case Now: return words::ledgerNow(*row, m_session);
        default: return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == Now && row->reason.isSet())
            return m_session.sentence(row->reason);
        return index.column() == Customer ? QVariant(tr("Customer %1").arg(row->debtorNumber)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Due || index.column() == Days || index.column() == Open ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                                                      : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::CheckStateRole:
        if (index.column() == Tick)
            return m_ticked.contains(row->claim.value) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Tick)
            return tr("Choose %1, invoice %2").arg(row->debtorName, row->number);
        return {};
    case roles::Tone: return index.column() == Status ? QVariant(static_cast<int>(words::ledgerTone(*row))) : QVariant();
    case roles::RowId: return row->claim.value;
    case roles::Strong: return index.column() == Customer;
    case roles::Muted: return index.column() == Now;
    default: return {};
    }
}

bool LedgerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const workflow::LedgerRow *row = rowAt(index.row());
    if (!row || role != Qt::CheckStateRole || index.column() != Tick)
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(row->claim.value);
    else
        m_ticked.remove(row->claim.value);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

Qt::ItemFlags LedgerModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Tick)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Due || section == Days || section == Open ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer: return tr("Customer");
    case Invoice: return tr("Invoice");
    case Due: return tr("Due");
    case Days: return tr("Days");
    case Open: return tr("Open");
    case Status: return tr("Status");
    case Now: return tr("What now");
    default: return QString();
    }
}

void LedgerModel::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<quint32, int> position;
    std::vector<quint32> sources;
    for (const QModelIndex &index : before)
        sources.push_back(m_shown[static_cast<size_t>(index.row())]);
    order();
    if (!before.isEmpty()) {
        for (size_t at = 0; at < m_shown.size(); ++at)
            position.insert(m_shown[at], static_cast<int>(at));
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(createIndex(position.value(sources[static_cast<size_t>(i)]), before[i].column()));
        changePersistentIndexList(before, after);
    }
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void LedgerModel::rebuild()
{
    beginResetModel();
    m_shown.clear();
    m_shown.reserve(m_snapshot->rows.size());
    for (quint32 at = 0; at < m_snapshot->rows.size(); ++at) {
        if (takes(at))
            m_shown.push_back(at);
    }
    order();
    endResetModel();
    emit shownChanged();
}

bool LedgerModel::takes(quint32 at) const
{
    const workflow::LedgerRow &row = m_snapshot->rows[at];
    return LedgerSnapshot::fits(row, m_chip) && (m_search.isEmpty() || m_search.matchesFolded(row.open, m_snapshot->folded[at]));
}

void LedgerModel::order()
{
    const auto &rows = m_snapshot->rows;
    // Rows come in due order from the store: nothing to do for the usual view.
    if (m_sortColumn == Due) {
        std::sort(m_shown.begin(), m_shown.end());
    } else {
        const auto key = [&](quint32 at) -> qint64 {
            switch (m_sortColumn) {
            case Customer: return m_snapshot->nameRank[at];
            case Invoice: return m_snapshot->numberRank[at];
            case Days: return rows[at].daysLate;
            case Open: return rows[at].open.ore();
            case Status: return static_cast<int>(rows[at].status) * 100 + rows[at].stage;
            case Now: return rows[at].comingFrom.isValid() ? rows[at].comingFrom.toJulianDay() : std::numeric_limits<qint64>::max();
            case Tick: return m_ticked.contains(rows[at].claim.value) ? 0 : 1;
            default: return at;
            }
        };
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](quint32 a, quint32 b) { return key(a) < key(b); });
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(m_shown.begin(), m_shown.end());
}
