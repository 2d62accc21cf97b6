// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/documentcase.h"

#include <QByteArray>

namespace workflow {

/// A PDF a person hands in besides: an extract of a register, a certificate, a receipt.
struct AddedExhibit
{
    QString title;
    QByteArray pdf;
};

/// One numbered attachment of a document.
struct DocumentExhibit
{
    QString kind;  ///< "invoice", "letter", "interest", "posting", "served", "added".
    QString title; ///< In the document's language.
    QByteArray pdf;
    int pages = 0;
    LetterId letter; ///< The stored letter whose bytes it is.
    bool isForeign = false;
};

/// The attachments of a document, and what nobody has given: numbers of invoices without a copy.
struct DocumentExhibits
{
    std::vector<DocumentExhibit> list;
    QStringList missing;
};

/// The attachments of a document, in order: invoice copies (one attachment for each invoice), the letters as they were
/// sent, the interest annex of the same sums, the proof of posting, what was added. The konkursvarsel carries invoices
/// and annex only: the debtor has the letters. Refuses a file that is no PDF, by its title.
Result<DocumentExhibits> documentExhibits(Session &session, const DocumentCase &file,
                                          const documents::LegalInput &of,
                                          const std::vector<AddedExhibit> &added);

/// The claims of a case of which a copy of the invoice is at hand: kept in PDF, or among the files a person adds under
/// a title that names the invoice.
Result<std::vector<ClaimId>> copiedClaims(Session &session, const store::CaseRows &rows,
                                          const std::vector<AddedExhibit> &added);

/// The letters a document of the kind rests on: what was sent to the debtor, and for the petition in bankruptcy the
/// served notice.
bool restsOn(const Letter &letter, documents::LegalKind kind);

/// When and how each letter of the case left, as a page of its own: from the delivery lines.
Result<documents::BuiltDocument> postingProof(Session &session, const DocumentCase &file);

/// The rows that name the attachments in the document: "Bilag 1", "Faktura 10231, 1 side".
std::vector<documents::LegalLine> exhibitLines(const DocumentCase &file,
                                               const std::vector<DocumentExhibit> &exhibits);

} // namespace workflow
