// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/claimtable.h"
#include "core/documents/legalframe.h"
#include "core/documents/legalwording.h"
#include "core/documents/letterwords.h"
#include "core/documents/pageflow.h"

#include <functional>
#include <optional>

namespace documents {

class Sheet;

/// A legal document laid out: sections, fields, lists and the table of claims put on pages.
class LegalPages
{
public:
    /// The references must outlive the pages.
    LegalPages(const LegalInput &input, const Labels &labels, const LegalWording &wording);

    int count() const { return m_places.empty() ? 1 : m_places.back().page + 1; }
    /// What the rows of the table add up to; nothing when the document has no table.
    std::optional<Money> shownTotal() const;
    Result<QByteArray> paint() const;

private:
    using Ink = std::function<void(Sheet &, qreal top)>;

    /// How closely a document is set; closely when that saves a page.
    struct Setting
    {
        qreal text = 9.8;
        qreal table = 8.8;
        qreal leading = 1.34;
        qreal gap = 2.0;     ///< Above a paragraph, millimetres.
        qreal section = 4.6; ///< Above the heading of a section.
        qreal row = 0.7;     ///< Above a field.
        qreal sign = 21.5;   ///< From the top of the signature to its line.
    };

    void layOut(const Setting &setting);
    void add(FlowItem item, Ink ink);
    void addPart(const LegalPart &part);
    void addText(const QString &markedText, qreal points, qreal above, bool withPrevious = false);
    bool followsHeading() const { return m_last == PartKind::Section; }
    void addSection(const QString &words);
    void addBoxed(const QString &markedText);
    void addField(const QString &label, const QString &text);
    void addItem(const QString &sign, const QString &markedText);
    void addBlock(const QString &name);
    void addTable();
    void addSignature();
    /// Sections and lists that come out empty leave no heading behind.
    std::vector<const LegalPart *> printed() const;
    bool isEmpty(const LegalPart &part) const;

    const LegalInput &m_input;
    const Labels &m_labels;
    const LegalWording &m_wording;
    LetterWords m_words;
    LetterInput m_tableInput; ///< What the table of claims reads.
    std::optional<ClaimTable> m_table;
    LegalFrame m_frame;
    Setting m_set;
    PartKind m_last = PartKind::Section;
    std::vector<FlowItem> m_items;
    std::vector<Ink> m_inks;
    std::vector<FlowPlace> m_places;
};

} // namespace documents
