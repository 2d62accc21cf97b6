// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace authority {

/// Reads a table we ship or that a colleague shares: UTF-8, commas, a header line, quotes doubled inside quotes.
/// Columns are found by name, so that a newer file may have more of them.
class CsvRows
{
public:
    /// Refuses bytes that are not UTF-8, an unclosed quote, a line with another count of cells than the
    /// header, more than 8 MB or 20 000 lines, and a file that lacks one of `columns`. `name` is said in errors.
    static Result<CsvRows> read(const QByteArray &bytes, const QString &name,
                                const QStringList &columns);

    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    /// The cell in the row's wanted column; `column` counts in the list given to read().
    const QString &cell(qsizetype row, qsizetype column) const
    {
        return m_rows[static_cast<size_t>(row)][m_places[static_cast<size_t>(column)]];
    }

private:
    std::vector<QStringList> m_rows;
    std::vector<qsizetype> m_places;
};

/// A cell as it is written: quoted when it holds a comma, a quote or a line break.
QString csvCell(const QString &text);

} // namespace authority
