// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/listfilter.h"
#include "ui/models/ledgersnapshot.h"

#include <QAbstractTableModel>
#include <QItemSelection>
#include <QSet>

#include <memory>

/// The ledger list: one snapshot, narrowed by a chip and a search text, sorted by column, with ticks.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tick, Customer, Invoice, Due, Days, Open, Status, Now, ColumnCount };

    explicit LedgerModel(const Session &session, QObject *parent = nullptr);

    void setSnapshot(std::shared_ptr<const LedgerSnapshot> snapshot);
    /// Narrows to a chip; the search stays.
    void setChip(LedgerChip chip);
    /// Narrows to a text or amount condition; an unreadable condition changes nothing and says why.
    QString setSearch(const QString &text);

    const workflow::LedgerRow *rowAt(int row) const;
    int countFor(LedgerChip chip) const;
    int total() const;

    /// Ticked rows, also those the filter hides.
    std::vector<ClaimId> ticked() const;
    void setTicked(int row, bool ticked);
    void tickAllShown(bool ticked);
    /// Ticks all these rows; when all of them are ticked already, none of them.
    void toggle(const QItemSelection &rows);
    int tickedCount() const { return static_cast<int>(m_ticked.size()); }
    /// Sum of open principal over the ticked rows, or over what is shown when nothing is ticked.
    Money shownOpen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void tickedChanged();
    void shownChanged();

private:
    /// Brings all rows in the order of the chosen column.
    void arrange();
    /// Picks from them what chip and search let through.
    void pick();
    void rebuild();
    bool takes(quint32 at) const;

    const Session &m_session;
    std::shared_ptr<const LedgerSnapshot> m_snapshot;
    std::vector<quint32> m_order; ///< All rows, sorted.
    std::vector<quint32> m_shown; ///< Those shown, in the same order.
    LedgerChip m_chip = LedgerChip::Overdue;
    QString m_searchText;
    workflow::ListFilter m_search;
    QSet<qint64> m_ticked;
    int m_sortColumn = Due;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
