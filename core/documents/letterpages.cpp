// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterpages.h"

#include "core/documents/letterwords.h"
#include "core/documents/paybynote.h"
#include "core/documents/pdfstamp.h"
#include "core/documents/sheet.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal bodyLeft = mm(place::left);
constexpr qreal bodyWidth = mm(place::right - place::left);
constexpr Density close{.text = 9.3, .small = 7.8, .leading = 1.28, .gap = 1.6, .table = 8.5};

} // namespace

LetterPages::LetterPages(const LetterInput &input, const Labels &labels, const LetterTemplate &wording)
    : m_input(input)
    , m_labels(labels)
    , m_wording(wording)
    , m_table(input, labels, bodyLeft, bodyWidth, m_density.table)
{
    LetterWords words = letterWords(input, labels);
    m_values = std::move(words.values);
    m_facts = std::move(words.facts);
    layOut({});
    const int roomy = count();
    if (roomy == 1)
        return;
    layOut(close);
    if (count() == roomy)
        layOut({});
}

void LetterPages::layOut(const Density &density)
{
    if (density.table != m_density.table)
        m_table = ClaimTable(m_input, m_labels, bodyLeft, bodyWidth, density.table);
    m_density = density;
    m_items.clear();
    m_inks.clear();
    addHeading();
    addSection(Section::Before);
    addTable();
    if (m_input.step != Step::PaymentReminder)
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
    const auto block = std::make_shared<TextBlock>(markedText, points, bodyWidth, colour, m_density.leading);
    add({.height = block->height() + above, .withPrevious = withPrevious},
        [block, above](Sheet &sheet, qreal top) { block->paint(sheet, bodyLeft, top + above); });
}

void LetterPages::addHeading()
{
    addParagraph(QChar(boldMark) + filled(m_wording.heading, m_values) + QChar(boldMark), 15, ink::text, 0);
    if (!m_wording.subheading.isEmpty() && m_wording.subheadingCondition.holds(m_facts))
        addParagraph(filled(m_wording.subheading, m_values), 9.2, ink::quiet, 0, true);
    add({.height = mm(0.8), .withPrevious = true}, [](Sheet &, qreal) {});
}

void LetterPages::addSection(Section section)
{
    QStringList small;
    for (const TemplateParagraph &paragraph : m_wording.paragraphs) {
        if (paragraph.section != section || !paragraph.condition.holds(m_facts))
            continue;
        if (section == Section::Small)
            small.append(filled(paragraph.text, m_values));
        else
            addParagraph(filled(paragraph.text, m_values), m_density.text, ink::text, mm(m_density.gap));
    }
    // Small print runs on as one paragraph: it is reference, not reading.
    if (!small.isEmpty())
        addParagraph(small.join(u' '), m_density.small, ink::quiet, mm(m_density.gap + 0.3));
}

void LetterPages::addTable()
{
    add({.height = mm(2.6)}, [](Sheet &, qreal) {});
    for (size_t row = 0; row < m_table.rowCount(); ++row) {
        add({.height = m_table.rowHeight(row), .isRow = true, .withPrevious = m_table.isTotal(row) && row > 0},
            [this, row](Sheet &sheet, qreal top) { m_table.paintRow(sheet, row, top); });
    }
}

void LetterPages::addPayBy()
{
    const auto note = std::make_shared<PayByNote>(m_input, m_labels, bodyWidth);
    if (note->isEmpty())
        return;
    const qreal above = mm(m_density.gap + 0.3);
    add({.height = note->height() + above, .withPrevious = true},
        [note, above](Sheet &sheet, qreal top) { note->paint(sheet, bodyLeft, top + above); });
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
