// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/claimtable.h"
#include "core/documents/letterframe.h"
#include "core/documents/pageflow.h"
#include "core/documents/template.h"
#include "core/documents/textblock.h"

#include <functional>

namespace documents {

class Sheet;

/// How closely a letter is set. Close setting is for letters that otherwise would run a few lines over.
struct Density
{
    qreal text = 9.8;
    qreal small = 8.2;
    qreal leading = 1.34;
    qreal gap = 2.1; ///< Above a paragraph, millimetres.
    qreal table = 9.0;
};

/// A letter laid out: wording, table and notes put on pages, ready to be painted.
class LetterPages
{
public:
    /// The references must outlive the pages. Set closely when that saves a page.
    LetterPages(const LetterInput &input, const Labels &labels, const LetterTemplate &wording);

    int count() const { return m_places.empty() ? 1 : m_places.back().page + 1; }
    /// What the rows of the table add up to.
    Money shownTotal() const { return m_table.rows().sum(); }
    Result<QByteArray> paint() const;

private:
    using Ink = std::function<void(Sheet &, qreal top)>;

    void layOut(const Density &density);
    void add(FlowItem item, Ink ink);
    void addParagraph(const QString &markedText, qreal points, const QColor &colour, qreal above, bool withPrevious = false);
    void addHeading();
    void addSection(Section section);
    void addTable();
    void addPayBy();

    const LetterInput &m_input;
    const Labels &m_labels;
    const LetterTemplate &m_wording;
    QHash<QString, QString> m_values;
    QSet<QString> m_facts;
    Density m_density;
    ClaimTable m_table;
    std::vector<FlowItem> m_items;
    std::vector<Ink> m_inks;
    std::vector<FlowPlace> m_places;
};

} // namespace documents
