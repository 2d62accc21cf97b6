// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/labels.h"
#include "core/documents/legalinput.h"

namespace documents {

class Sheet;

/// Everything of a legal document that stands at a fixed place: sender, the address for the window of an
/// envelope, date and reference, head of further pages, footer with page numbers.
class LegalFrame
{
public:
    LegalFrame(const LegalInput &input, const Labels &labels, const QString &heading);

    /// Where the heading begins on the first page: below the address, or high up without one.
    qreal firstTop() const;
    /// What page `page` of `pages` (from 0) has besides the body.
    void paint(Sheet &sheet, int page, int pages) const;

private:
    void paintTop(Sheet &sheet) const;
    void paintAddress(Sheet &sheet) const;
    void paintFacts(Sheet &sheet) const;
    void paintContinuation(Sheet &sheet) const;
    void paintDraftMark(Sheet &sheet) const;

    const LegalInput &m_input;
    const Labels &m_labels;
    QString m_heading;
};

} // namespace documents
