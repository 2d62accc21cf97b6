// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvscanner.h"

#include "core/import/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

void CsvScanner::feed(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && !m_failure) {
        const QChar c = text[i];
        if (m_state == State::Quoted) {
            // Runs without a quote are taken whole.
            const qsizetype quote = text.indexOf(u'"', i);
            const QStringView run = text.sliced(i, (quote < 0 ? text.size() : quote) - i);
            for (const QChar in : run) {
                m_line += (in == u'\n' && !m_afterReturn) || in == u'\r' ? 1 : 0;
                m_afterReturn = in == u'\r';
            }
            append(run);
            i += run.size();
            if (quote >= 0) {
                m_state = State::QuoteInQuoted;
                m_afterReturn = false;
                ++i;
            }
            continue;
        }
        ++i;
        if (c == u'\n' && m_afterReturn) {
            m_afterReturn = false;
            continue;
        }
        m_afterReturn = c == u'\r';
        if (c == u'\n' || c == u'\r') {
            endRow();
            ++m_line;
            continue;
        }
        if (!m_rowBegun) {
            m_rowBegun = true;
            m_rowLine = m_line;
        }
        if (c == m_delimiter) {
            endCell();
        } else if (c == u'"' && m_state == State::FieldStart) {
            m_state = State::Quoted;
        } else if (c == u'"' && m_state == State::QuoteInQuoted) {
            append(QStringView(&c, 1)); // Doubled inside quotes.
            m_state = State::Quoted;
        } else if (c == u' ' && m_state == State::FieldStart) {
            continue; // Blanks before a quote.
        } else {
            // Runs without a sign that means something are taken whole.
            m_state = State::Plain;
            qsizetype end = i;
            while (end < text.size() && !means(text[end]))
                ++end;
            append(text.sliced(i - 1, end - i + 1));
            i = end;
        }
    }
}

bool CsvScanner::means(QChar c) const
{
    // Quotes in the midst of a plain cell are letters, but are left to the one place that knows.
    return c == m_delimiter || c == u'\n' || c == u'\r' || c == u'"';
}

void CsvScanner::finish()
{
    if (m_state == State::Quoted && !m_failure) {
        fail(QCoreApplication::translate(
                 "import", "A quotation mark in the record that begins at line %1 is never closed.")
                 .arg(m_rowLine));
        return;
    }
    endRow();
}

void CsvScanner::append(QStringView run)
{
    QString &all = m_pieces.text();
    all.append(run);
    if (all.size() - m_pieces.rowBegin() > limits::csvRecordChars)
        fail(QCoreApplication::translate(
                 "import",
                 "The record that begins at line %1 is longer than any row of a list; the file is "
                 "no list, or a quotation mark is never closed.")
                 .arg(m_rowLine));
}

void CsvScanner::endCell()
{
    const QString &all = m_pieces.text();
    m_pieces.add(CsvTable::trimmed(all, m_cellText, all.size()));
    m_cellText = all.size();
    m_state = State::FieldStart;
    if (m_pieces.cellCount() > static_cast<size_t>(limits::csvColumns))
        fail(QCoreApplication::translate("import", "Line %1 has more columns than any list.")
                 .arg(m_rowLine));
}

void CsvScanner::endRow()
{
    if (!m_rowBegun || m_failure)
        return;
    endCell();
    m_rowBegun = false;
    const QStringView text = QStringView(m_pieces.text()).sliced(m_pieces.rowBegin());
    const bool blank = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const bool separatorLine =
        m_table.rowCount() == 0 && m_rowLine == 1 && text.startsWith(u"sep=", Qt::CaseInsensitive);
    if (blank || separatorLine)
        m_pieces.drop();
    else
        m_pieces.end(m_rowLine);
    m_cellText = m_pieces.text().size();
    if (m_table.rowCount() > limits::csvRows)
        fail(QCoreApplication::translate("import", "The list has more than %1 rows; split it.")
                 .arg(limits::csvRows));
}

void CsvScanner::fail(const QString &text)
{
    if (!m_failure)
        m_failure = CsvFailure{m_rowLine, text};
}

} // namespace import
