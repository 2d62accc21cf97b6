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

/// The attachments of a document, in order: invoice copies, the letters as they were sent, the interest annex, the
/// proof of posting, what was added. Refuses an added file that is no PDF, by its title.
Result<std::vector<DocumentExhibit>> documentExhibits(Session &session, const DocumentCase &file,
                                                      const documents::LegalInput &of,
                                                      const std::vector<AddedExhibit> &added);

/// When and how each letter of the case left, as a page of its own: from the delivery lines.
Result<documents::BuiltDocument> postingProof(Session &session, const DocumentCase &file);

/// The rows that name the attachments in the document: "Bilag 1", "Faktura 10231, 1 side".
std::vector<documents::LegalLine> exhibitLines(const DocumentCase &file,
                                               const std::vector<DocumentExhibit> &exhibits);

} // namespace workflow
