// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvcells.h"

#include "core/base/identifiers.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>

namespace import {

namespace {

constexpr qsizetype longestRaw = 500; ///< Of the raw values of one row.

} // namespace

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
    const QString pattern = QCoreApplication::translate("import", "line %1");
    const qsizetype at = pattern.indexOf(u"%1");
    m_lineFront = pattern.left(at < 0 ? pattern.size() : at);
    m_lineBack = at < 0 ? QString() : pattern.mid(at + 2);
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
    // Every item says its line; asking for the words anew each time took longer than reading it.
    return m_lineFront + QString::number(m_list.table.line(row)) + m_lineBack;
}

QString CsvCells::raw(qsizetype row) const
{
    const CsvTable &table = m_list.table;
    const QStringView mark = m_list.workbook ? QStringView(u";") : QStringView(m_list.map.delimiter);
    const auto isBirthNumber = [](QStringView value) {
        // Counting digits first spares nearly every cell the full look.
        return value.size() >= 11 && std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }) == 11 &&
               identifiers::looksLikeBirthNumber(identifiers::normalizedOrgNumber(value));
    };
    constexpr QStringView blot = u"***********";
    const int count = table.cellCount(row);
    QVarLengthArray<QChar, 1024> out;
    for (int column = 0; column < count && out.size() < longestRaw; ++column) {
        const QStringView value = table.cell(row, column);
        if (column > 0)
            out.append(mark.data(), mark.size());
        const QStringView shown = isBirthNumber(value) ? blot : value;
        out.append(shown.data(), shown.size());
    }
    return QString(out.constData(), qMin<qsizetype>(out.size(), longestRaw));
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
