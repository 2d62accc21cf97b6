// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvorigins.h"

#include "core/base/identifiers.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

namespace {

constexpr qsizetype longestRaw = 500; ///< Of the raw values of one row.
constexpr QStringView blot = u"***********";

bool isBirthNumber(QStringView value)
{
    // Counting digits first spares nearly every cell the full look.
    return value.size() >= 11 && std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }) == 11
        && identifiers::looksLikeBirthNumber(identifiers::normalizedOrgNumber(value));
}

} // namespace

LineWords::LineWords()
{
    const QString pattern = QCoreApplication::translate("import", "line %1");
    const qsizetype at = pattern.indexOf(u"%1");
    m_front = pattern.left(at < 0 ? pattern.size() : at);
    m_back = at < 0 ? QString() : pattern.mid(at + 2);
}

QString CsvOrigins::place(qsizetype row) const
{
    return row < m_table.rowCount() ? m_words.of(m_table.line(row)) : QString();
}

QString CsvOrigins::raw(qsizetype row) const
{
    QString out;
    const int count = row < m_table.rowCount() ? m_table.cellCount(row) : 0;
    for (int column = 0; column < count && out.size() < longestRaw; ++column) {
        const QStringView value = m_table.cell(row, column);
        if (column > 0)
            out += m_mark;
        out += isBirthNumber(value) ? blot : value;
    }
    out.truncate(longestRaw);
    return out;
}

} // namespace import
