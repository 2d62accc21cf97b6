// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/claimrows.h"

#include <QList>

namespace documents {

class Sheet;

/// The table of a letter: every claim with its interest, every cost, the total. Chooses the type size in
/// which all amounts have room, however large they are, beginning with `largest` points.
class ClaimTable
{
public:
    ClaimTable(const LetterInput &input, const Labels &labels, qreal left, qreal width, qreal largest);

    const LetterRows &rows() const { return m_rows; }
    /// Claims, then costs, then the total.
    size_t rowCount() const { return m_rows.claims.size() + m_rows.costs.size() + 1; }
    bool isTotal(size_t row) const { return row + 1 == rowCount(); }
    qreal headerHeight() const;
    qreal rowHeight(size_t row) const;
    void paintHeader(Sheet &sheet, qreal top) const;
    void paintRow(Sheet &sheet, size_t row, qreal top) const;

private:
    enum Column { Number, Due, Principal, Paid, From, Interest, Open };

    struct Cells
    {
        QStringList texts;    ///< One per column in m_columns.
        QStringList number;   ///< The first column's text over its lines.
        QStringList concerns; ///< Small lines below.
    };

    void readCells(const LetterInput &input, const Labels &labels);
    bool fits(qreal points);
    void breakLines();
    QString cellOf(const ClaimRow &row, Column column) const;
    void paintClaim(Sheet &sheet, size_t row, qreal top) const;
    qreal right(qsizetype column) const;

    LetterRows m_rows;
    QList<Column> m_columns;
    QStringList m_headers;
    std::vector<Cells> m_cells;
    QList<qreal> m_widths;
    QString m_totalText;
    QString m_totalAmount;
    qreal m_left = 0;
    qreal m_width = 0;
    qreal m_points = 0;
};

} // namespace documents
