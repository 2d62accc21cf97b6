// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvabove.h"

#include "core/import/columnguess.h"
#include "core/import/csvvalues.h"
#include "core/import/issuelist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace import {

void takeColumns(const ColumnMap &map, const QStringList &headers, std::vector<Field> &kept,
                 std::vector<bool> &fixed, IssueList &issues)
{
    const bool sameFile = map.columns.size() == kept.size()
        && std::equal(map.columns.begin(), map.columns.end(), headers.begin(),
                      [](const Column &c, const QString &h) { return c.header == h; });
    std::vector<bool> used(map.columns.size(), false);
    QStringList known;
    for (const Column &column : map.columns)
        known.append(sameFile ? QString() : headerSignature({column.header}));
    for (size_t i = 0; i < kept.size(); ++i) {
        size_t from = i;
        if (!sameFile) {
            const QString header = headerSignature({headers[static_cast<qsizetype>(i)]});
            from = 0;
            while (from < map.columns.size()
                   && (used[from] || header.isEmpty()
                       || known[static_cast<qsizetype>(from)] != header))
                ++from;
        }
        if (from >= map.columns.size())
            continue;
        used[from] = true;
        // A guess handed back is guessed anew only where nothing was found; what was found
        // stays.
        const Column &column = map.columns[from];
        fixed[i] = !column.guessed;
        if (fixed[i] && std::find(kept.begin(), kept.end(), column.field) == kept.end())
            kept[i] = column.field;
        else if (fixed[i] && column.field != Field::Ignore)
            issues.warning(
                "column.twice", {},
                QCoreApplication::translate(
                    "import", "Two columns are named as the same field; \"%1\" is left out.")
                    .arg(column.header));
    }
}

QDate dayInTitles(const QStringList &titles)
{
    static const QRegularExpression per(
        QStringLiteral("\\b(?:per|pr|dato|date|as of)\\b[.: "
                       "]*([0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2})"),
        QRegularExpression::CaseInsensitiveOption);
    QDate day;
    if (titles.isEmpty())
        return day;
    const auto match = per.match(titles.join(u' '));
    if (match.hasMatch())
        DateColumn().read(match.capturedView(1), day);
    return day;
}

} // namespace import
