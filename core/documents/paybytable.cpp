// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paybytable.h"

#include "core/calendar/dateformat.h"
#include "core/documents/letterwords.h"
#include "core/documents/sheet.h"
#include "core/money/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal points = 8.8;
constexpr qreal step = pt(points) * 1.4;

} // namespace

PayByTable::PayByTable(const LetterInput &input, const Labels &labels)
    : m_question(labels.text(u"payby."_s + audience(input.debtor.kind)))
    , m_answer(labels.text(u"payby.amount"_s))
{
    const bool grows = std::any_of(input.payBy.begin(), input.payBy.end(), [&](const PayBy &one) { return one.total != input.total; });
    if (!grows)
        return;
    for (const PayBy &one : input.payBy) {
        m_dates.append(fmt::date(one.date));
        m_amounts.append(fmt::kroner(one.total));
    }
}

qreal PayByTable::height() const
{
    return 2 * step;
}

void PayByTable::paint(Sheet &sheet, qreal left, qreal top) const
{
    const QFont plain = face(points);
    const QFont strong = face(points, QFont::DemiBold);
    const qreal first = top + step * 0.5 + pt(points) * 0.36;
    sheet.text(left, first, m_question, plain, ink::quiet);
    sheet.text(left, first + step, m_answer, plain, ink::quiet);
    qreal right = left + std::max(widthOf(m_question, plain), widthOf(m_answer, plain));
    for (qsizetype i = 0; i < m_dates.size(); ++i) {
        right += std::max({widthOf(m_dates[i], plain), widthOf(m_amounts[i], strong), mm(24)}) + mm(7);
        sheet.text(right, first, m_dates[i], plain, ink::text, Align::Right);
        sheet.text(right, first + step, m_amounts[i], strong, ink::text, Align::Right);
    }
}

} // namespace documents
