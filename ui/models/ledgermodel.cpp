// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledgermodel.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/models/words.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

LedgerModel::LedgerModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_snapshot(std::make_shared<LedgerSnapshot>())
{
}

void LedgerModel::setSnapshot(std::shared_ptr<const LedgerSnapshot> snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    QSet<qint64> still;
    for (const ClaimId claim : ticked())
        still.insert(claim.value);
    m_ticked = std::move(still);
    arrange();
    pick();
    endResetModel();
    emit shownChanged();
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
    if (m_ticked.isEmpty())
        return out;
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

void LedgerModel::toggle(const QItemSelection &rows)
{
    const auto each = [this, &rows](auto visit) {
        for (const QItemSelectionRange &range : rows) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                visit(rowAt(row)->claim.value);
        }
    };
    bool all = true;
    each([this, &all](qint64 claim) { all = all && m_ticked.contains(claim); });
    each([this, all](qint64 claim) {
        if (all)
            m_ticked.remove(claim);
        else
            m_ticked.insert(claim);
    });
    for (const QItemSelectionRange &range : rows)
        emit dataChanged(index(range.top(), Tick), index(range.bottom(), Tick), {Qt::CheckStateRole});
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
    arrange();
    pick();
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

void LedgerModel::arrange()
{
    const auto &rows = m_snapshot->rows;
    const auto count = static_cast<quint32>(rows.size());
    m_order.resize(count);
    const auto byRank = [&](const std::vector<quint32> &ranks) {
        for (quint32 at = 0; at < count; ++at)
            m_order[ranks[at]] = at;
    };
    const auto byKey = [&](auto key) {
        // Keys first: the rows themselves lie far apart.
        std::vector<std::pair<qint64, quint32>> keyed;
        keyed.reserve(count);
        for (quint32 at = 0; at < count; ++at)
            keyed.emplace_back(key(rows[at]), at);
        std::sort(keyed.begin(), keyed.end());
        for (quint32 at = 0; at < count; ++at)
            m_order[at] = keyed[at].second;
    };
    using Row = workflow::LedgerRow;
    switch (m_sortColumn) {
    case Customer: byRank(m_snapshot->nameRank); break;
    case Invoice: byRank(m_snapshot->numberRank); break;
    case Days: byKey([](const Row &row) { return row.daysLate; }); break;
    case Open: byKey([](const Row &row) { return row.open.ore(); }); break;
    case Status: byKey([](const Row &row) { return static_cast<int>(row.status) * 100 + row.stage; }); break;
    case Now: byKey([](const Row &row) { return row.comingFrom.isValid() ? row.comingFrom.toJulianDay() : std::numeric_limits<qint64>::max(); }); break;
    case Tick: byKey([this](const Row &row) { return m_ticked.contains(row.claim.value) ? 0 : 1; }); break;
    default: std::iota(m_order.begin(), m_order.end(), 0u); break; // The store gives them in order of due date.
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(m_order.begin(), m_order.end());
}

void LedgerModel::pick()
{
    m_shown.clear();
    m_shown.reserve(m_order.size());
    for (const quint32 at : m_order) {
        if (takes(at))
            m_shown.push_back(at);
    }
}

void LedgerModel::rebuild()
{
    beginResetModel();
    if (m_sortColumn == Tick) // Ticks change after they were sorted by.
        arrange();
    pick();
    endResetModel();
    emit shownChanged();
}

bool LedgerModel::takes(quint32 at) const
{
    const workflow::LedgerRow &row = m_snapshot->rows[at];
    return LedgerSnapshot::fits(row, m_chip) && (m_search.isEmpty() || m_search.matchesFolded(row.open, m_snapshot->folded[at]));
}
