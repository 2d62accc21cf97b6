// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvtable.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace import {

class CsvRows;
struct CsvList;

/// Reads the rows of a workbook on a thread of its own while the sheet is still being unpacked and parsed,
/// which takes longer. Only rows that are read alike whatever comes after them; at the first other one it
/// gives up, and everything is read again the plain way.
class RowsAhead
{
public:
    /// Reads from the row below the header on, and alone may touch `rows` and `list` until finish() returns. The
    /// list has the first piece of its table.
    RowsAhead(CsvRows &rows, CsvList &list);
    ~RowsAhead();
    RowsAhead(const RowsAhead &) = delete;
    RowsAhead &operator=(const RowsAhead &) = delete;

    /// Hands over a piece that will not change any more.
    void give(std::shared_ptr<const CsvTable::Piece> piece);

    /// Waits until all that was given is read. False when it gave up.
    bool finish();

private:
    void work();
    bool read();

    CsvRows &m_rows;
    CsvList &m_list;
    qsizetype m_next; ///< Row to be read.
    bool m_gaveUp = false;
    std::mutex m_mutex; ///< Of what follows.
    std::condition_variable m_changed;
    std::vector<std::shared_ptr<const CsvTable::Piece>> m_given;
    bool m_end = false;  ///< Nothing more will be given.
    bool m_stop = false; ///< Nobody waits for the result.
    std::thread m_thread;
};

} // namespace import
