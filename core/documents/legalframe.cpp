// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legalframe.h"

#include "core/calendar/dateformat.h"
#include "core/documents/letterframe.h"
#include "core/documents/sheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal addressPoints = 10.5;
constexpr qreal addressStep = mm(4.4);
constexpr qreal factPoints = 8.8;
constexpr qreal factStep = mm(4.6);
constexpr qreal quietPoints = 8.5;

} // namespace

LegalFrame::LegalFrame(const LegalInput &input, const Labels &labels, const QString &heading)
    : m_input(input)
    , m_labels(labels)
    , m_heading(heading)
{
}

qreal LegalFrame::firstTop() const
{
    return m_input.to.isEmpty() ? mm(32) : mm(place::headingTop);
}

void LegalFrame::paint(Sheet &sheet, int page, int pages) const
{
    if (page == 0) {
        paintTop(sheet);
        if (!m_input.to.isEmpty()) {
            paintAddress(sheet);
            paintFacts(sheet);
        }
    } else {
        paintContinuation(sheet);
    }
    paintPageFooter(sheet, m_input.creditor, m_labels, page, pages);
    if (m_input.draft)
        paintDraftMark(sheet);
}

void LegalFrame::paintTop(Sheet &sheet) const
{
    // Without an address block there is no column of facts either: date and case stand beside the name.
    QString right;
    if (m_input.to.isEmpty())
        right = m_labels.text(u"head.case"_s, {m_input.caseNumber}) + u" · "_s
            + fmt::date(m_input.date);
    const QFont font = face(quietPoints);
    const qreal width =
        mm(place::right - place::left - (right.isEmpty() ? 0 : 6)) - widthOf(right, font);
    qreal points = m_input.to.isEmpty() ? 11 : 13;
    QStringList lines = wrapped(m_input.creditor.name, face(points, QFont::Bold), width);
    while (lines.size() > 2 && points > 8) {
        points -= 0.5;
        lines = wrapped(m_input.creditor.name, face(points, QFont::Bold), width);
    }
    qreal y = mm(lines.size() > 1 ? 15 : 18);
    sheet.text(mm(place::right), y, right, font, ink::quiet, Align::Right);
    for (const QString &line : lines) {
        sheet.text(mm(place::left), y, line, face(points, QFont::Bold));
        y += pt(points) * 1.25;
    }
}

void LegalFrame::paintAddress(Sheet &sheet) const
{
    const qreal width = mm(place::addressWidth);
    qreal points = addressPoints;
    while (points > 6.5 && wrapped(m_input.to.first(), face(points), width).size() > 2)
        points -= 0.5;
    qreal y = mm(place::addressTop) + pt(addressPoints) * 0.75;
    for (qsizetype i = 0; i < m_input.to.size(); ++i) {
        const QFont font = face(i == 0 ? points : addressPoints);
        for (const QString &line : wrapped(m_input.to[i], font, width)) {
            sheet.text(mm(place::left), y, line, font);
            y += addressStep;
        }
    }
}

void LegalFrame::paintFacts(Sheet &sheet) const
{
    const std::pair<QString, QString> facts[]{
        {u"info.date"_s, fmt::date(m_input.date)},     {u"info.reference"_s, m_input.caseNumber},
        {u"info.contact"_s, m_input.creditor.contact}, {u"info.phone"_s, m_input.creditor.phone},
        {u"info.email"_s, m_input.creditor.email},
    };
    qreal values = mm(place::besideWindow);
    for (const auto &[key, value] : facts) {
        if (!value.isEmpty())
            values = std::max(values,
                              mm(place::besideWindow + 4)
                                  + widthOf(m_labels.text(key), face(factPoints)));
    }
    const qreal room = mm(place::right) - values;
    qreal y = mm(place::addressTop) + pt(factPoints) * 0.85;
    for (const auto &[key, value] : facts) {
        if (value.isEmpty())
            continue;
        qreal size = factPoints;
        while (size > 7 && widthOf(value, face(size)) > room)
            size -= 0.3;
        sheet.text(mm(place::besideWindow), y, m_labels.text(key), face(factPoints), ink::quiet);
        for (const QString &line : wrapped(value, face(size), room)) {
            sheet.text(values, y, line, face(size));
            y += factStep;
        }
    }
}

void LegalFrame::paintContinuation(Sheet &sheet) const
{
    const QFont font = face(quietPoints);
    const QFont strong = face(quietPoints, QFont::Bold);
    QStringList facts{m_heading, m_labels.text(u"head.case"_s, {m_input.caseNumber}),
                      fmt::date(m_input.date)};
    QStringList names;
    QString right;
    // A long name takes the room of the heading, which the first page has said already.
    for (int attempt = 0; attempt < 2; ++attempt) {
        right = facts.join(u" · "_s);
        names =
            wrapped(m_input.creditor.name, strong,
                    std::max(mm(place::right - place::left - 6) - widthOf(right, font), mm(40)));
        if (names.size() < 3)
            break;
        facts = facts.mid(1);
    }
    qreal y = mm(17) - pt(quietPoints) * 1.3 * static_cast<qreal>(names.size() - 1);
    for (const QString &line : names) {
        sheet.text(mm(place::left), y, line, strong);
        y += pt(quietPoints) * 1.3;
    }
    sheet.text(mm(place::right), mm(17), right, font, ink::quiet, Align::Right);
    sheet.rule(mm(place::left), mm(20), mm(place::right), mm(20), pt(0.3), ink::line);
}

void LegalFrame::paintDraftMark(Sheet &sheet) const
{
    const QFont font = face(8.5, QFont::Bold);
    const QString words = m_labels.text(u"draft.document"_s);
    const qreal width = widthOf(words, font) + mm(5);
    const QRectF box(mm(place::right) - width, mm(4.8), width, mm(5.6));
    sheet.frame(box, pt(0.6), mm(1.2), ink::quiet);
    sheet.text(box.left() + mm(2.5), box.top() + mm(3.9), words, font, ink::quiet);
}

} // namespace documents
