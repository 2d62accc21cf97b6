// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterpages.h"

#include "core/calendar/dateformat.h"
#include "core/documents/letterwords.h"
#include "core/documents/paybytable.h"
#include "core/documents/pdfstamp.h"
#include "core/documents/sheet.h"
#include "core/money/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal bodyLeft = mm(place::left);
constexpr qreal bodyWidth = mm(place::right - place::left);
constexpr qreal textPoints = 10;
constexpr qreal smallPoints = 8.8;

} // namespace

LetterPages::LetterPages(const LetterInput &input, const Labels &labels, const LetterTemplate &wording)
    : m_input(input)
    , m_labels(labels)
    , m_wording(wording)
    , m_table(input, labels, bodyLeft, bodyWidth)
{
    LetterWords words = letterWords(input, labels);
    m_values = std::move(words.values);
    m_facts = std::move(words.facts);
    addHeading();
    addSection(Section::Before);
    addTable();
    if (input.step != Step::PaymentReminder)
        addPayBy();
    addSection(Section::After);
    addSection(Section::Small);
    m_places = flow(m_items, {.firstTop = mm(place::headingTop),
                              .laterTop = mm(place::laterTop),
                              .bottom = mm(place::bodyBottom),
                              .lastBottom = mm(place::lastBodyBottom),
                              .headerHeight = m_table.headerHeight()});
}

void LetterPages::add(FlowItem item, Ink ink)
{
    m_items.push_back(item);
    m_inks.push_back(std::move(ink));
}

void LetterPages::addParagraph(const QString &markedText, qreal points, const QColor &colour, qreal above, bool withPrevious)
{
    const auto block = std::make_shared<TextBlock>(markedText, points, bodyWidth, colour);
    add({.height = block->height() + above, .withPrevious = withPrevious},
        [block, above](Sheet &sheet, qreal top) { block->paint(sheet, bodyLeft, top + above); });
}

void LetterPages::addHeading()
{
    addParagraph(QChar(boldMark) + filled(m_wording.heading, m_values) + QChar(boldMark), 15, ink::text, 0);
    if (!m_wording.subheading.isEmpty() && m_wording.subheadingCondition.holds(m_facts))
        addParagraph(filled(m_wording.subheading, m_values), 9.5, ink::quiet, 0, true);
    add({.height = mm(1.2), .withPrevious = true}, [](Sheet &, qreal) {});
}

void LetterPages::addSection(Section section)
{
    const bool isSmall = section == Section::Small;
    for (const TemplateParagraph &paragraph : m_wording.paragraphs) {
        if (paragraph.section != section || !paragraph.condition.holds(m_facts))
            continue;
        addParagraph(filled(paragraph.text, m_values), isSmall ? smallPoints : textPoints, isSmall ? ink::quiet : ink::text,
                     mm(isSmall ? 1.6 : 2.4));
    }
}

void LetterPages::addTable()
{
    add({.height = mm(4)}, [](Sheet &, qreal) {});
    for (size_t row = 0; row < m_table.rowCount(); ++row) {
        add({.height = m_table.rowHeight(row), .isRow = true, .withPrevious = m_table.isTotal(row) && row > 0},
            [this, row](Sheet &sheet, qreal top) { m_table.paintRow(sheet, row, top); });
    }
}

void LetterPages::addPayBy()
{
    const QString day = fmt::date(m_input.date);
    if (!m_input.statement.perDayKnown)
        addParagraph(m_labels.text(u"perday.unknown"_s, {day}), smallPoints, ink::text, mm(2));
    else if (m_input.statement.perDay.isPositive())
        addParagraph(m_labels.text(u"per.day"_s, {day, fmt::kroner(m_input.statement.perDay)}), smallPoints, ink::text, mm(2));
    const auto table = std::make_shared<PayByTable>(m_input, m_labels);
    if (!table->isEmpty()) {
        add({.height = table->height() + mm(2), .withPrevious = true},
            [table](Sheet &sheet, qreal top) { table->paint(sheet, bodyLeft, top + mm(2)); });
    }
    const bool isRunning = m_input.statement.perDay.isPositive() || !m_input.statement.perDayKnown;
    if (m_input.ratesKnownUntil.isValid() && isRunning) {
        addParagraph(m_labels.text(u"payby.unknown"_s, {fmt::date(m_input.ratesKnownUntil)}), smallPoints, ink::quiet, mm(1.2), true);
    }
}

Result<QByteArray> LetterPages::paint() const
{
    const QString title = m_wording.heading + u", "_s + m_labels.text(u"head.case"_s, {m_input.caseNumber});
    Sheet sheet(title, xmpPacket(title, m_input.date));
    if (!sheet.isActive()) {
        return Error{ErrorKind::Environment, QCoreApplication::translate("Letters", "The letter could not be written as a PDF."),
                     u"painter did not begin"_s};
    }
    const LetterFrame frame(m_input, m_labels, m_wording.heading);
    for (int page = 0; page < count(); ++page) {
        if (page > 0)
            sheet.newPage();
        frame.paint(sheet, page, count());
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (m_places[i].page != page)
                continue;
            if (m_places[i].header)
                m_table.paintHeader(sheet, m_places[i].top - m_table.headerHeight());
            m_inks[i](sheet, m_places[i].top);
        }
    }
    return stamped(sheet.finish(), m_input.date);
}

} // namespace documents
