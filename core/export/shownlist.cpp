// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/shownlist.h"

#include "core/money/parse.h"

#include <QRegularExpression>

namespace exporting {

namespace {

const QString enDash = QStringLiteral("–");

bool isEmpty(const QString &cell)
{
    return cell.trimmed().isEmpty() || cell.trimmed() == enDash;
}

QDate dayOf(const QString &cell)
{
    return QDate::fromString(cell.trimmed(), QStringLiteral("dd.MM.yyyy"));
}

/// Only "1 234,50" is an amount: an invoice number without decimals is not.
std::optional<Money> amountOf(const QString &cell)
{
    static const QRegularExpression shape(QStringLiteral("^(kr\\s)?[-\\x{2212}]?(kr\\s)?\\d{1,3}(\\s?\\d{3})*,\\d{2}$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (!shape.match(cell.trimmed()).hasMatch())
        return {};
    const auto read = parse::amount(cell, parse::DecimalMark::Comma);
    return read ? std::optional<Money>(*read) : std::nullopt;
}

ListKind kindOf(const std::vector<QStringList> &rows, qsizetype column)
{
    bool days = true;
    bool amounts = true;
    bool any = false;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column);
        if (isEmpty(cell))
            continue;
        any = true;
        days = days && dayOf(cell).isValid();
        amounts = amounts && amountOf(cell).has_value();
        if (!days && !amounts)
            return ListKind::Text;
    }
    if (!any)
        return ListKind::Text;
    return days ? ListKind::Date : ListKind::Amount;
}

ListCell cellOf(const QString &cell, ListKind kind)
{
    if (isEmpty(cell))
        return {};
    if (kind == ListKind::Date)
        return dayOf(cell);
    if (kind == ListKind::Amount)
        return *amountOf(cell);
    return cell;
}

} // namespace

ListTable shownList(const QString &title, const QStringList &headings, const std::vector<QStringList> &rows)
{
    ListTable out;
    out.title = title;
    for (qsizetype column = 0; column < headings.size(); ++column)
        out.columns.push_back({headings[column], kindOf(rows, column)});
    out.rows.reserve(rows.size());
    for (const QStringList &row : rows) {
        std::vector<ListCell> cells;
        cells.reserve(out.columns.size());
        for (size_t column = 0; column < out.columns.size(); ++column)
            cells.push_back(cellOf(row.value(static_cast<qsizetype>(column)), out.columns[column].kind));
        out.rows.push_back(std::move(cells));
    }
    return out;
}

} // namespace exporting
