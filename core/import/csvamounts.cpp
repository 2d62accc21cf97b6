// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvamounts.h"

#include "core/import/said.h"
#include "core/import/xlsxvalues.h"
#include "core/money/parse.h"

#include <algorithm>

namespace import {

void CsvAmounts::learn()
{
    for (const Field field : {Field::Open, Field::Amount, Field::Debit, Field::Credit}) {
        AmountColumn &column = m_amounts[static_cast<size_t>(field)];
        for (qsizetype row = m_list.headerRow + 1; has(field) && row < m_list.table.rowCount();
             ++row) {
            if (!isNumber(row, field))
                column.learn(cell(row, field));
        }
        if (column.isMixed())
            m_issues.warning(
                "amount.mixed", {},
                said(QT_TRANSLATE_NOOP("import", "The column \"%1\" has both decimal commas and "
                                               "decimal points; each amount is read on its own."))
                    .arg(m_list.map.columns[static_cast<size_t>(m_list.column(field))].header));
    }
    for (const int column : m_list.aging) {
        for (qsizetype row = m_list.headerRow + 1; row < m_list.table.rowCount(); ++row) {
            if (!m_list.table.isNumber(row, column))
                m_ages.learn(m_list.table.cell(row, column));
        }
    }
}

bool CsvAmounts::isPlain(qsizetype row) const
{
    const auto isAmount = [&](int column) { return m_list.table.isNumber(row, column) || m_list.table.cell(row, column).isEmpty(); };
    for (const Field field : {Field::Open, Field::Amount, Field::Debit, Field::Credit}) {
        if (!isNumber(row, field) && !cell(row, field).isEmpty())
            return false;
    }
    return std::all_of(m_list.aging.begin(), m_list.aging.end(), isAmount);
}

bool CsvAmounts::hasAges(qsizetype row) const
{
    return std::any_of(m_list.aging.begin(), m_list.aging.end(), [this, row](int column) { return !m_list.table.cell(row, column).isEmpty(); });
}

CsvAmounts::Row CsvAmounts::of(qsizetype row)
{
    Row out;
    const auto read = [&](Field field) -> std::optional<Money> {
        if (!has(field))
            return std::nullopt;
        if (isNumber(row, field))
            return numberOf(row, field);
        auto money = m_amounts[static_cast<size_t>(field)].read(cell(row, field));
        if (money)
            return *money;
        out.failed = true;
        fail(row, "amount.unreadable", money.error().message,
             said(QT_TRANSLATE_NOOP("import", "Correct the amount in the list and read it again.")),
             field);
        return std::nullopt;
    };
    out.open = read(Field::Open);
    if (out.failed)
        return out;
    if (!has(Field::Open) && (has(Field::Debit) || has(Field::Credit))) {
        const auto debit = read(Field::Debit);
        const auto credit = out.failed ? std::nullopt : read(Field::Credit);
        if (debit || credit)
            out.open = debit.value_or(Money()) - credit.value_or(Money());
    }
    if (!out.failed)
        out.gross = read(Field::Amount);
    if (!has(Field::Open) && !has(Field::Debit) && !has(Field::Credit))
        out.open = out.gross;
    if (!m_list.aging.empty() && !out.failed)
        sumAges(row, out);
    if (!out.failed && !out.open) {
        out.failed = true;
        fail(row, "amount.missing", said(QT_TRANSLATE_NOOP("import", "The row has no open amount.")),
             said(QT_TRANSLATE_NOOP(
                 "import",
                 "Write 0 for what is settled, or export the list again with the open amount.")));
    }
    return out;
}

void CsvAmounts::sumAges(qsizetype row, Row &out)
{
    for (const int column : m_list.aging) {
        const QStringView value = m_list.table.cell(row, column);
        std::optional<Money> part;
        bool changed = false;
        if (m_list.table.isNumber(row, column)) {
            if (const auto plain = parse::plainAmount(xlsx::twoDecimals(value, changed)))
                part = *plain;
        } else if (const auto read = m_ages.read(value)) {
            part = *read;
            if (!part)
                continue;
        }
        if (!part) {
            out.failed = true;
            fail(row, "amount.unreadable", said(QT_TRANSLATE_NOOP("import", "\"%1\" is not an amount.")).arg(value.left(24).toString()),
                 said(QT_TRANSLATE_NOOP("import", "Correct the amount in the list and read it again.")));
            return;
        }
        out.open = out.open.value_or(Money()) + *part;
    }
}

/// A number of a spreadsheet: rounded to whole øre, which is what the sheet shows; a number with real
/// parts of an øre is told.
std::optional<Money> CsvAmounts::numberOf(qsizetype row, Field field)
{
    bool changed = false;
    const QStringView stored = cell(row, field);
    const qsizetype point = stored.indexOf(u'.');
    auto money = point < 0 || stored.size() - point <= 3 ? parse::plainAmount(stored)
                                                         : parse::plainAmount(xlsx::twoDecimals(stored, changed));
    if (!money) {
        fail(row, "amount.unreadable", money.error().message,
             said(QT_TRANSLATE_NOOP("import", "Correct the amount in the list and read it again.")),
             field);
        return std::nullopt;
    }
    if (changed)
        warn(row, "amount.rounded",
             said(QT_TRANSLATE_NOOP("import", "The cell holds %1, which was rounded to whole øre."))
                 .arg(cell(row, field).left(24).toString()),
             {}, field);
    return *money;
}

} // namespace import
