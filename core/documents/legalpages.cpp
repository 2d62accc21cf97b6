// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legalpages.h"

#include "core/documents/legalwords.h"
#include "core/documents/letterframe.h"
#include "core/documents/pdfstamp.h"
#include "core/documents/sheet.h"
#include "core/documents/textblock.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal left = mm(place::left);
constexpr qreal width = mm(place::right - place::left);
constexpr qreal fieldColumn = mm(46); ///< Where the words of a field begin, from the left edge.
constexpr qreal itemColumn = mm(5);
constexpr qreal boxPadding = mm(2.6);

QString bold(const QString &words)
{
    return QChar(boldMark) + words + QChar(boldMark);
}

/// The table of claims is that of the letters: the same rows, the same sum.
LetterInput tableInput(const LegalInput &input)
{
    LetterInput out;
    out.creditor = input.creditor;
    out.debtor = input.debtor;
    out.step = Step::PaymentDemand;
    out.language = input.language;
    out.date = input.date;
    out.deadline = input.statement.on;
    out.statement = input.statement;
    out.claimTexts = input.claimTexts;
    out.total = input.statement.total;
    return out;
}

} // namespace

LegalPages::LegalPages(const LegalInput &input, const Labels &labels, const LegalWording &wording)
    : m_input(input)
    , m_labels(labels)
    , m_wording(wording)
    , m_words(legalWords(input, labels))
    , m_tableInput(tableInput(input))
    , m_frame(input, labels, filled(wording.heading(m_words.facts), m_words.values))
{
    layOut({});
    const int roomy = count();
    if (roomy == 1)
        return;
    layOut({.text = 9.3,
            .table = 8.4,
            .leading = 1.28,
            .gap = 1.5,
            .section = 3.6,
            .row = 0.4,
            .sign = 17});
    if (count() == roomy)
        layOut({});
}

void LegalPages::layOut(const Setting &setting)
{
    m_set = setting;
    m_items.clear();
    m_inks.clear();
    m_table.reset();
    m_last = PartKind::Section;
    addText(bold(filled(m_wording.heading(m_words.facts), m_words.values)), 15, 0);
    add({.height = mm(0.6), .withPrevious = true}, [](Sheet &, qreal) {});
    for (const LegalPart *part : printed())
        addPart(*part);
    m_places = flow(m_items,
                    {.firstTop = m_frame.firstTop(),
                     .laterTop = mm(place::laterTop),
                     .bottom = mm(place::bodyBottom),
                     .lastBottom = mm(place::bodyBottom),
                     .headerHeight = m_table ? m_table->headerHeight() : 0});
}

std::optional<Money> LegalPages::shownTotal() const
{
    return m_table ? std::optional<Money>(m_table->rows().sum()) : std::nullopt;
}

bool LegalPages::isEmpty(const LegalPart &part) const
{
    if (!part.holds(m_words.facts))
        return true;
    if (part.kind == PartKind::Block)
        return part.text != u"table" && part.text != u"signature"
            && m_input.blocks.value(part.text).empty();
    return part.kind == PartKind::Field && filled(part.text, m_words.values).trimmed().isEmpty();
}

std::vector<const LegalPart *> LegalPages::printed() const
{
    std::vector<const LegalPart *> out;
    const LegalPart *section = nullptr;
    for (const LegalPart &part : m_wording.parts) {
        if (part.kind == PartKind::Section) {
            section = part.holds(m_words.facts) ? &part : nullptr;
            continue;
        }
        if (isEmpty(part))
            continue;
        if (section)
            out.push_back(std::exchange(section, nullptr));
        out.push_back(&part);
    }
    return out;
}

void LegalPages::addPart(const LegalPart &part)
{
    const QString text = filled(part.text, m_words.values);
    switch (part.kind) {
    case PartKind::Section: addSection(text); break;
    case PartKind::Paragraph: addText(text, m_set.text, mm(m_set.gap), followsHeading()); break;
    case PartKind::Boxed: addBoxed(text); break;
    case PartKind::Field: addField(part.label, text); break;
    case PartKind::Item: addItem(u"–"_s, text); break;
    case PartKind::Block: addBlock(part.text); break;
    }
    m_last = part.kind;
}

void LegalPages::add(FlowItem item, Ink ink)
{
    m_items.push_back(item);
    m_inks.push_back(std::move(ink));
}

void LegalPages::addText(const QString &markedText, qreal size, qreal above, bool withPrevious)
{
    const auto block =
        std::make_shared<TextBlock>(markedText, size, width, ink::text, m_set.leading);
    add({.height = block->height() + above, .withPrevious = withPrevious},
        [block, above](Sheet &sheet, qreal top) { block->paint(sheet, left, top + above); });
}

void LegalPages::addSection(const QString &words)
{
    const qreal above = mm(m_set.section);
    const auto block = std::make_shared<TextBlock>(bold(words), 10.6, width, ink::text);
    add({.height = block->height() + above + mm(0.4)},
        [block, above](Sheet &sheet, qreal top) { block->paint(sheet, left, top + above); });
}

void LegalPages::addBoxed(const QString &markedText)
{
    const auto block = std::make_shared<TextBlock>(markedText, m_set.text, width - 2 * boxPadding,
                                                   ink::text, m_set.leading);
    const qreal height = block->height() + 2 * boxPadding;
    add({.height = height + mm(3), .withPrevious = followsHeading()},
        [block, height](Sheet &sheet, qreal top) {
            sheet.frame(QRectF(left, top + mm(2.6), width, height), pt(0.7));
            block->paint(sheet, left + boxPadding, top + mm(2.6) + boxPadding);
        });
}

void LegalPages::addField(const QString &label, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const auto name = std::make_shared<TextBlock>(label, m_set.text - 0.8, fieldColumn - mm(3),
                                                  ink::quiet, m_set.leading);
    const auto words = std::make_shared<TextBlock>(text, m_set.text, width - fieldColumn, ink::text,
                                                   m_set.leading);
    // Behind items a field begins the next group.
    const qreal above = mm(m_last == PartKind::Item ? m_set.gap + 1 : m_set.row);
    const qreal height = std::max(name->height(), words->height()) + above;
    add({.height = height, .withPrevious = followsHeading() || m_last == PartKind::Paragraph},
        [name, words, above](Sheet &sheet, qreal top) {
            // The label is set smaller: down a little, so that both stand on one line.
            name->paint(sheet, left, top + above + pt(0.55));
            words->paint(sheet, left + fieldColumn, top + above);
        });
    m_last = PartKind::Field;
}

void LegalPages::addItem(const QString &sign, const QString &markedText)
{
    const auto mark =
        std::make_shared<TextBlock>(sign, m_set.text, itemColumn, ink::text, m_set.leading);
    const auto words = std::make_shared<TextBlock>(markedText, m_set.text, width - itemColumn,
                                                   ink::text, m_set.leading);
    add({.height = words->height() + mm(1),
         .withPrevious = m_last == PartKind::Section || m_last == PartKind::Paragraph},
        [mark, words](Sheet &sheet, qreal top) {
            mark->paint(sheet, left, top + mm(1));
            words->paint(sheet, left + itemColumn, top + mm(1));
        });
    m_last = PartKind::Item;
}

void LegalPages::addBlock(const QString &name)
{
    if (name == u"table")
        return addTable();
    if (name == u"signature")
        return addSignature();
    for (const LegalLine &line : m_input.blocks.value(name)) {
        if (line.label.isEmpty())
            addItem(u"–"_s, line.text);
        else
            addField(line.label, line.text);
    }
}

void LegalPages::addTable()
{
    m_table.emplace(m_tableInput, m_labels, left, width, m_set.table);
    add({.height = mm(2.2), .withPrevious = followsHeading()}, [](Sheet &, qreal) {});
    for (size_t row = 0; row < m_table->rowCount(); ++row) {
        add({.height = m_table->rowHeight(row),
             .isRow = true,
             .withPrevious = row == 0 || m_table->isTotal(row)},
            [this, row](Sheet &sheet, qreal top) { m_table->paintRow(sheet, row, top); });
    }
}

void LegalPages::addSignature()
{
    const QString place = m_input.texts.value(u"place"_s);
    const QString day = m_labels.longDate(m_input.date);
    const QString where = place.isEmpty() ? day : m_labels.text(u"signature.place"_s, {place, day});
    QStringList under;
    for (const QString &words : {m_input.texts.value(u"signatory"_s),
                                 m_input.texts.value(u"role"_s), m_input.creditor.name}) {
        if (!words.isEmpty())
            under += wrapped(words, face(m_set.text - 0.8), mm(90));
    }
    const QString blank = m_input.texts.value(u"signatory"_s).isEmpty()
        ? m_labels.text(u"signature.blank"_s)
        : QString();
    if (!blank.isEmpty())
        under.prepend(blank);
    const qreal points = m_set.text - 0.8;
    const qreal line = mm(m_set.sign);
    const qreal step = pt(points) * 1.38;
    // Never alone on a page: a signature belongs to the words above it.
    const qreal height = line + mm(2.5) + step * static_cast<qreal>(under.size());
    add({.height = height, .withPrevious = true},
        [where, under, points, line, step](Sheet &sheet, qreal top) {
            sheet.text(left, top + mm(8), where, face(points + 0.8));
            sheet.rule(left, top + line, left + mm(90), top + line, pt(0.5));
            qreal y = top + line + mm(4);
            for (const QString &words : under) {
                sheet.text(left, y, words, face(points));
                y += step;
            }
        });
}

Result<QByteArray> LegalPages::paint() const
{
    const QString title = filled(m_wording.heading(m_words.facts), m_words.values) + u", "_s
        + m_labels.text(u"head.case"_s, {m_input.caseNumber});
    Sheet sheet(title, xmpPacket(title, m_input.date));
    if (!sheet.isActive()) {
        return Error{
            ErrorKind::Environment,
            QCoreApplication::translate("Documents", "The document could not be written as a PDF."),
            u"painter did not begin"_s};
    }
    for (int page = 0; page < count(); ++page) {
        if (page > 0)
            sheet.newPage();
        m_frame.paint(sheet, page, count());
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (m_places[i].page != page)
                continue;
            if (m_places[i].header)
                m_table->paintHeader(sheet, m_places[i].top - m_table->headerHeight());
            m_inks[i](sheet, m_places[i].top);
        }
    }
    return stamped(sheet.finish(), m_input.date);
}

} // namespace documents
