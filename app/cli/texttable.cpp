// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>

namespace cli {

namespace {

/// An amount, a count or nothing: what stands under each other to the right.
bool isFigure(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar sign) {
        return sign.isDigit() || sign == u',' || sign == u'\u2212' || sign == QChar::Nbsp;
    });
}

bool isFigureColumn(const std::vector<QStringList> &rows, qsizetype column)
{
    bool any = false;
    for (size_t i = 1; i < rows.size(); ++i) {
        const QString cell = rows[i].value(column);
        if (!isFigure(cell))
            return false;
        any = any || !cell.isEmpty();
    }
    return any;
}

} // namespace

QString table(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] =
                std::max(widths[static_cast<size_t>(i)], row[i].size());
    }
    std::vector<bool> figures;
    for (qsizetype i = 0; i < static_cast<qsizetype>(widths.size()); ++i)
        figures.push_back(isFigureColumn(rows, i));
    QString out;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto width = static_cast<int>(widths[static_cast<size_t>(i)]);
            line += (figures[static_cast<size_t>(i)] ? row[i].rightJustified(width)
                                                     : row[i].leftJustified(width))
                + QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    return out;
}

} // namespace cli
