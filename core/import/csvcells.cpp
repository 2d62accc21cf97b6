// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvcells.h"

#include "core/base/text.h"

namespace import {

CsvCells::CsvCells(CsvList &list, IssueList &issues)
    : m_list(list)
    , m_issues(issues)
{
    m_columns.fill(-1);
    for (size_t i = 0; i < list.map.columns.size(); ++i) {
        const Field field = list.map.columns[i].field;
        if (field != Field::Ignore && m_columns[static_cast<size_t>(field)] < 0)
            m_columns[static_cast<size_t>(field)] = static_cast<int>(i);
    }
}

QStringView CsvCells::cell(qsizetype row, Field field) const
{
    return m_list.table.cell(row, m_columns[static_cast<size_t>(field)]);
}

QString CsvCells::text(qsizetype row, Field field) const
{
    return text::simplifiedSpaces(cell(row, field));
}

QString CsvCells::sharedText(qsizetype row, Field field)
{
    constexpr size_t room = 4096;
    const QStringView view = cell(row, field);
    if (!m_list.workbook || view.size() < 3)
        return text::simplifiedSpaces(view);
    if (m_made.empty())
        m_made.resize(room);
    Made &made = m_made[(reinterpret_cast<quintptr>(view.data()) / sizeof(QChar)) % room];
    if (made.from != view.data() || made.size != view.size())
        made = {view.data(), view.size(), text::simplifiedSpaces(view)};
    return made.text;
}

QString CsvCells::lineOf(qsizetype row) const
{
    return m_lines.of(m_list.table.line(row));
}

void CsvCells::skip(qsizetype row, const QString &why)
{
    m_list.notes[static_cast<size_t>(row)] = {RowState::Skipped, why, {}};
}

void CsvCells::warn(qsizetype row, const char *code, const QString &text, const QString &fix,
                    Field field)
{
    mark(row, field, CellRole::Doubtful);
    m_issues.warning(code, lineOf(row), text, fix);
    RowNote &note = m_list.notes[static_cast<size_t>(row)];
    if (note.state == RowState::Ok)
        note.state = RowState::Warning;
    note.text += note.text.isEmpty() ? text : u' ' + text;
}

void CsvCells::fail(qsizetype row, const char *code, const QString &text, const QString &fix,
                    Field field)
{
    m_issues.error(code, lineOf(row), text, fix);
    RowNote &note = m_list.notes[static_cast<size_t>(row)];
    note.state = RowState::Error;
    note.text = text;
    mark(row, field, CellRole::Error);
}

bool CsvCells::isNumber(qsizetype row, Field field) const
{
    return m_list.table.isNumber(row, m_columns[static_cast<size_t>(field)]);
}

void CsvCells::mark(qsizetype row, Field field, CellRole role)
{
    const int column = field == Field::Ignore ? -1 : m_columns[static_cast<size_t>(field)];
    if (column >= 0)
        m_list.notes[static_cast<size_t>(row)].cells.emplace_back(column, role);
}

} // namespace import
