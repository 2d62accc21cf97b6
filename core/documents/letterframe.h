// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/labels.h"
#include "core/documents/letterbuilder.h"

namespace documents {

class Sheet;

/// Where things stand on the paper, in millimetres from its top left corner (window envelopes C5, C6/5
/// and E6/5: authorities page section 4.1).
namespace place {
constexpr qreal left = 20;
constexpr qreal right = 190;
constexpr qreal addressTop = 45;
constexpr qreal addressWidth = 75;
constexpr qreal windowBottom = 79;  ///< Nothing but the address above this and left of `besideWindow`.
constexpr qreal besideWindow = 130;
constexpr qreal headingTop = 85;
constexpr qreal laterTop = 27;      ///< First text on a further page.
constexpr qreal boxTop = 242;
constexpr qreal boxHeight = 21;
constexpr qreal bodyBottom = 276;   ///< On pages without the payment box.
constexpr qreal lastBodyBottom = 239.5;
constexpr qreal footerTop = 282;
} // namespace place

/// Everything of a letter that stands at a fixed place: sender, address, facts, payment box, footer,
/// fold marks.
class LetterFrame
{
public:
    LetterFrame(const LetterInput &input, const Labels &labels, const QString &heading);

    /// What page `page` of `pages` (from 0) has besides the body.
    void paint(Sheet &sheet, int page, int pages) const;

private:
    void paintSender(Sheet &sheet) const;
    void paintAddress(Sheet &sheet) const;
    void paintFacts(Sheet &sheet) const;
    void paintContinuation(Sheet &sheet) const;
    void paintPayment(Sheet &sheet) const;
    void paintFooter(Sheet &sheet, int page, int pages) const;
    void paintDraftMark(Sheet &sheet) const;
    QString question() const;

    const LetterInput &m_input;
    const Labels &m_labels;
    QString m_heading;
};

/// The lines of the address block: name over at most two lines, then the address as the post wants it.
QStringList addressLines(const Debtor &debtor);

/// "123 456 785"; anything else than nine digits stays as it is.
QString groupedOrgnr(const QString &orgnr);

/// The creditor's line at the foot of a page: name, organisation number, address.
QString footerLine(const Creditor &creditor, const Labels &labels);
void paintPageFooter(Sheet &sheet, const Creditor &creditor, const Labels &labels, int page, int pages);

} // namespace documents
