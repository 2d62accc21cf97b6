// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paybynote.h"

#include "core/calendar/dateformat.h"
#include "core/documents/letterwords.h"
#include "core/documents/sheet.h"
#include "core/money/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal headingGap = 0.8; ///< Millimetres between the rule and the first date.

constexpr qreal points = 8.8;
constexpr qreal step = pt(points) * 1.34;
constexpr qreal wordsWidth = mm(86);
constexpr qreal tableWidth = mm(66);

/// Why no later date is shown, and what each day costs.
QString wordsFor(const LetterInput &input, const Labels &labels)
{
    const QString day = fmt::date(input.date);
    if (!input.statement.perDayKnown)
        return labels.text(u"perday.unknown"_s, {day});
    if (!input.statement.perDay.isPositive())
        return {};
    QString out = labels.text(u"per.day"_s, {day, fmt::kroner(input.statement.perDay)});
    if (input.ratesKnownUntil.isValid())
        out += u' ' + labels.text(u"payby.unknown"_s, {fmt::date(input.ratesKnownUntil)});
    return out;
}

} // namespace

PayByNote::PayByNote(const LetterInput &input, const Labels &labels, qreal width)
    : m_width(width)
{
    const bool grows = std::any_of(input.payBy.begin(), input.payBy.end(), [&](const PayBy &one) { return one.total != input.total; });
    if (grows) {
        m_rows.append({labels.text(u"payby."_s + audience(input.debtor.kind)), labels.text(u"payby.amount"_s)});
        for (const PayBy &one : input.payBy)
            m_rows.append({fmt::date(one.date), fmt::kroner(one.total)});
    }
    const QString words = wordsFor(input, labels);
    if (!words.isEmpty())
        m_words.emplace(words, points, grows ? wordsWidth : width, ink::text);
}

qreal PayByNote::height() const
{
    return std::max(m_words ? m_words->height() : 0, step * static_cast<qreal>(m_rows.size()) + headingGap);
}

void PayByNote::paint(Sheet &sheet, qreal left, qreal top) const
{
    if (m_words)
        m_words->paint(sheet, left, top);
    const qreal right = left + m_width;
    qreal y = top + step * 0.5 + pt(points) * 0.36;
    bool isHeading = true;
    for (const auto &[date, amount] : m_rows) {
        const QFont font = face(points, isHeading ? QFont::Normal : QFont::Bold);
        sheet.text(right - tableWidth, y, date, face(points), isHeading ? ink::quiet : ink::text);
        sheet.text(right, y, amount, font, isHeading ? ink::quiet : ink::text, Align::Right);
        if (isHeading)
            sheet.rule(right - tableWidth, top + step, right, top + step, pt(0.3), ink::line);
        y += isHeading ? step + headingGap : step;
        isHeading = false;
    }
}

} // namespace documents
