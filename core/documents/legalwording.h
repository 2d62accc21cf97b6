// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/template.h"

#include <vector>

namespace documents {

/// What one line of a document's wording becomes on the paper.
enum class PartKind {
    Section,   ///< `== Heading`
    Paragraph, ///< Running text.
    Boxed,     ///< `! text`: a paragraph in a frame, for what must not be overlooked.
    Field,     ///< `| Label | text`: left out when the text comes out empty.
    Item,      ///< `- text`
    Block,     ///< `@name`: rows, a table or the signature, handed in by the program.
};

/// One part of a document: what it says, which statements of the law it makes (ids), when it is printed.
struct LegalPart
{
    PartKind kind = PartKind::Paragraph;
    QStringList ids;
    std::vector<Condition> conditions; ///< All must hold.
    QString label;                     ///< Of a field.
    QString text;                      ///< Words with placeholders, or the name of a block.
    int line = 0;                      ///< Of the file, from 1.

    bool holds(const QSet<QString> &facts) const;
};

/// The wording of a legal document, read from a text file in resources/documents/<language>:
///
///     # a remark
///     heading: Begjæring om utlegg
///     heading ?combined: Begjæring om utlegg og forliksklage   (the last one that holds is printed)
///
///     == Saksøker
///     | Navn | {creditor.name}
///     | [creditor ?!portal] Address | {creditor.address}
///     [prayer ?combined ?!portal] A paragraph over one or several lines with **bold words**; a line that
///     begins with a bracket begins a new one.
///
///     ! [bankruptcy] A boxed paragraph.
///
///     - [goods] An item of a list.
///     @table
struct LegalWording
{
    std::vector<LegalPart> headings; ///< Their `text` is the heading.
    std::vector<LegalPart> parts;

    /// The heading that holds for the facts.
    QString heading(const QSet<QString> &facts) const;
};

/// What a document may name: placeholders and facts, and the blocks it may place.
struct LegalVocabulary
{
    Vocabulary words;
    QSet<QString> blocks;
};

/// Reads a wording. Refuses, with the line, an unknown placeholder, fact or block, an open brace, bracket
/// or bold mark, and a file without a heading.
Result<LegalWording> readLegalWording(const QString &text, const LegalVocabulary &known);

} // namespace documents
