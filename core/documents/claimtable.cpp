// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/claimtable.h"

#include "core/calendar/dateformat.h"
#include "core/documents/sheet.h"
#include "core/money/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal gap = mm(3.2);
constexpr qreal leastNumberWidth = mm(27);
constexpr qreal padding = mm(0.9);
constexpr qreal costPadding = mm(0.5);

/// Small lines under a claim are a point smaller than the table.
qreal small(qreal points)
{
    return points - 1.2;
}

qreal lineStep(qreal points)
{
    return pt(points) * 1.38;
}

/// The baseline of a line whose box begins at top.
qreal baseline(qreal top, qreal points)
{
    return top + lineStep(points) * 0.5 + pt(points) * 0.36;
}

} // namespace

ClaimTable::ClaimTable(const LetterInput &input, const Labels &labels, qreal left, qreal width, qreal largest)
    : m_rows(letterRows(input, labels))
    , m_left(left)
    , m_width(width)
{
    m_columns = m_rows.withInterest ? QList<Column>{Number, Due, Principal, Paid, From, Interest, Open}
                                    : QList<Column>{Number, Due, Principal, Paid, Open};
    readCells(input, labels);
    qreal points = largest;
    while (!fits(points) && points > 6.5)
        points -= 0.5;
    breakLines();
}

void ClaimTable::readCells(const LetterInput &input, const Labels &labels)
{
    static constexpr std::array<const char16_t *, 7> keys{u"table.number", u"table.due", u"table.principal", u"table.paid",
                                                          u"table.interest.from", u"table.interest", u"table.open"};
    for (const Column column : m_columns)
        m_headers.append(labels.text(QString::fromUtf16(keys[static_cast<size_t>(column)])));
    for (const ClaimRow &row : m_rows.claims) {
        Cells cells;
        for (const Column column : m_columns)
            cells.texts.append(cellOf(row, column));
        m_cells.push_back(std::move(cells));
    }
    m_totalText = labels.text(u"row.total"_s, {fmt::date(input.deadline)});
    m_totalAmount = fmt::kroner(input.total);
}

QString ClaimTable::cellOf(const ClaimRow &row, Column column) const
{
    switch (column) {
    case Number: return row.number;
    case Due: return fmt::date(row.due);
    case Principal: return fmt::amount(row.principal);
    case Paid: return fmt::amount(row.paid);
    case From: return fmt::date(row.interestFrom);
    case Interest: return fmt::amount(row.interest);
    case Open: return fmt::amount(row.open);
    }
    return {};
}

bool ClaimTable::fits(qreal points)
{
    m_points = points;
    const QFont plain = face(points);
    const QFont strong = face(points, QFont::Bold);
    m_widths.clear();
    m_widths.append(m_width);
    for (qsizetype column = 1; column < m_columns.size(); ++column) {
        qreal widest = widthOf(m_headers[column], strong);
        for (const Cells &cells : m_cells)
            widest = std::max(widest, widthOf(cells.texts[column], plain));
        if (m_columns[column] == Open)
            widest = std::max(widest, widthOf(fmt::amount(m_rows.sum()), strong));
        m_widths.append(widest + gap);
        m_widths[0] -= widest + gap;
    }
    return m_widths[0] >= leastNumberWidth;
}

void ClaimTable::breakLines()
{
    const QFont plain = face(m_points);
    const QFont tiny = face(small(m_points));
    const qsizetype interest = m_columns.indexOf(Interest);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const ClaimRow &row = m_rows.claims[i];
        m_cells[i].number = wrapped(row.number, plain, m_widths[0] - gap);
        qreal room = m_width;
        if (interest >= 0) {
            for (const InterestDetail &detail : row.details)
                room = std::min(room, right(interest) - m_widths[interest] - m_left - widthOf(detail.text, tiny) - 2 * gap);
        }
        QStringList parts = row.remarks;
        if (!row.concerns.isEmpty())
            parts.prepend(row.concerns);
        for (const QString &part : parts)
            m_cells[i].concerns += wrapped(part, tiny, std::max(room, leastNumberWidth));
    }
}

qreal ClaimTable::right(qsizetype column) const
{
    qreal x = m_left;
    for (qsizetype i = 0; i <= column; ++i)
        x += m_widths[i];
    return x;
}

qreal ClaimTable::headerHeight() const
{
    return lineStep(m_points) + 2 * padding;
}

qreal ClaimTable::rowHeight(size_t row) const
{
    if (isTotal(row))
        return lineStep(m_points + 1.5) + 2 * padding;
    if (row >= m_cells.size())
        return lineStep(m_points) + 2 * costPadding;
    const Cells &cells = m_cells[row];
    const qsizetype smallLines = std::max(cells.concerns.size(), static_cast<qsizetype>(m_rows.claims[row].details.size()));
    return lineStep(m_points) * static_cast<qreal>(cells.number.size()) + lineStep(small(m_points)) * static_cast<qreal>(smallLines)
        + 2 * padding;
}

void ClaimTable::paintHeader(Sheet &sheet, qreal top) const
{
    const QFont font = face(m_points, QFont::Bold);
    const qreal line = baseline(top + padding, m_points);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        // The due date stands left in its column: it belongs to the number before it.
        const bool isText = column < 2;
        const qreal x = isText ? right(column) - m_widths[column] : right(column);
        sheet.text(x, line, m_headers[column], font, ink::text, isText ? Align::Left : Align::Right);
    }
    const qreal bottom = top + headerHeight();
    sheet.rule(m_left, bottom, m_left + m_width, bottom, pt(0.7));
}

void ClaimTable::paintRow(Sheet &sheet, size_t row, qreal top) const
{
    const qreal bottom = top + rowHeight(row);
    const qreal end = m_left + m_width;
    if (isTotal(row)) {
        const qreal points = m_points + 1.5;
        const QFont font = face(points, QFont::Bold);
        sheet.rule(m_left, top, end, top, pt(0.7));
        sheet.text(m_left, baseline(top + padding, points), m_totalText, font);
        sheet.text(end, baseline(top + padding, points), m_totalAmount, font, ink::text, Align::Right);
        return;
    }
    if (row < m_cells.size()) {
        paintClaim(sheet, row, top);
    } else {
        const CostRow &cost = m_rows.costs[row - m_cells.size()];
        const qreal line = baseline(top + costPadding, m_points);
        sheet.text(m_left, line, cost.text, face(m_points));
        sheet.text(end, line, fmt::amount(cost.amount), face(m_points), ink::text, Align::Right);
    }
    if (row + 2 < rowCount())
        sheet.rule(m_left, bottom, end, bottom, pt(0.3), ink::line);
}

void ClaimTable::paintClaim(Sheet &sheet, size_t row, qreal top) const
{
    const Cells &cells = m_cells[row];
    const QFont plain = face(m_points);
    qreal y = top + padding;
    for (qsizetype column = 1; column < m_columns.size(); ++column) {
        const bool isText = column < 2;
        const qreal x = isText ? right(column) - m_widths[column] : right(column);
        sheet.text(x, baseline(y, m_points), cells.texts[column], plain, ink::text, isText ? Align::Left : Align::Right);
    }
    for (const QString &line : cells.number) {
        sheet.text(m_left, baseline(y, m_points), line, plain);
        y += lineStep(m_points);
    }
    const qreal points = small(m_points);
    const QFont tiny = face(points);
    qreal left = y;
    for (const QString &line : cells.concerns) {
        sheet.text(m_left, baseline(left, points), line, tiny, ink::quiet);
        left += lineStep(points);
    }
    const qsizetype interest = m_columns.indexOf(Interest);
    for (const InterestDetail &detail : m_rows.claims[row].details) {
        sheet.text(right(interest) - m_widths[interest], baseline(y, points), detail.text, tiny, ink::quiet, Align::Right);
        if (detail.showsAmount)
            sheet.text(right(interest), baseline(y, points), fmt::amount(detail.amount), tiny, ink::quiet, Align::Right);
        y += lineStep(points);
    }
}

} // namespace documents
