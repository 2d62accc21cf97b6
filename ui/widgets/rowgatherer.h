// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class DataTable;

/// Hands over the shown cells of many rows of a list, in slices with a look at the event queue in between, so that a
/// hundred thousand of them block nothing. Few rows are there when start() returns. If the list is sorted or read anew
/// meanwhile, it begins again: what it hands over was all on the screen at one time.
class RowGatherer : public QObject
{
    Q_OBJECT
public:
    using Which = std::function<QItemSelection()>;

    explicit RowGatherer(DataTable *table);

    /// Hands over the rows `which` names, in the order shown. Gives up what was under way.
    void start(Which which);
    bool running() const { return m_watch != nullptr; }

signals:
    void begun(); ///< Also when it begins again: what was handed over before is void.
    void row(const QStringList &cells);
    void finished();

private:
    void begin();
    void gather();

    DataTable *m_table;
    Which m_which;
    QTimer m_next;
    std::unique_ptr<QObject> m_watch; ///< Hears of changes while it gathers.
    bool m_changed = false;
    std::vector<int> m_rows;
    size_t m_at = 0; ///< In m_rows, the one to hand over next.
};
