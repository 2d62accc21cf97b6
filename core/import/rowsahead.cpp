// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rowsahead.h"

#include "core/import/csv.h"
#include "core/import/csvrows.h"

namespace import {

RowsAhead::RowsAhead(CsvRows &rows, CsvList &list)
    : m_rows(rows)
    , m_list(list)
    , m_next(list.headerRow + 1)
    , m_thread([this] { work(); })
{
}

RowsAhead::~RowsAhead()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = m_end = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void RowsAhead::give(std::shared_ptr<const CsvTable::Piece> piece)
{
    {
        const std::lock_guard lock(m_mutex);
        m_given.push_back(std::move(piece));
    }
    m_changed.notify_all();
}

bool RowsAhead::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_changed.notify_all();
    m_thread.join();
    return !m_gaveUp;
}

void RowsAhead::work()
{
    while (read()) {
        std::vector<std::shared_ptr<const CsvTable::Piece>> fresh;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_end || !m_given.empty(); });
            fresh.swap(m_given);
            if (m_stop || fresh.empty())
                return;
        }
        for (auto &piece : fresh)
            m_list.table.append(std::move(piece));
    }
    m_gaveUp = true;
}

/// All rows the table has; false at one that is not plain.
bool RowsAhead::read()
{
    m_list.notes.resize(static_cast<size_t>(m_list.table.rowCount()));
    for (; m_next < m_list.table.rowCount(); ++m_next) {
        if (!m_rows.isPlain(m_next))
            return false;
        m_rows.readRow(m_next);
    }
    return true;
}

} // namespace import
