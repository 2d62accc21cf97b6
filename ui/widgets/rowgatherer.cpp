// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowgatherer.h"

#include "ui/widgets/datatable.h"

#include <algorithm>
#include <utility>

namespace {

constexpr size_t slice = 4000; ///< Rows gathered between two looks at the event queue.

} // namespace

RowGatherer::RowGatherer(DataTable *table)
    : QObject(table)
    , m_table(table)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RowGatherer::gather);
}

void RowGatherer::start(Which which)
{
    m_which = std::move(which);
    m_watch = std::make_unique<QObject>();
    const auto changed = [this] { m_changed = true; };
    const QAbstractItemModel *model = m_table->model();
    connect(model, &QAbstractItemModel::modelReset, m_watch.get(), changed);
    connect(model, &QAbstractItemModel::layoutChanged, m_watch.get(), changed);
    connect(model, &QAbstractItemModel::rowsInserted, m_watch.get(), changed);
    connect(model, &QAbstractItemModel::rowsRemoved, m_watch.get(), changed);
    begin();
    gather();
}

void RowGatherer::begin()
{
    m_changed = false;
    m_at = 0;
    m_rows.clear();
    for (const QItemSelectionRange &range : m_which()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_rows.push_back(row);
    }
    std::sort(m_rows.begin(), m_rows.end());
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    emit begun();
}

void RowGatherer::gather()
{
    if (m_changed)
        begin();
    const size_t end = std::min(m_rows.size(), m_at + slice);
    for (; m_at < end; ++m_at)
        emit row(m_table->shownCells(m_rows[m_at]));
    if (m_at < m_rows.size()) {
        m_next.start(0);
        return;
    }
    m_next.stop();
    m_watch.reset();
    emit finished();
}
