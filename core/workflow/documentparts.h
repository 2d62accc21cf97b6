// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/documentworkflow.h"

#include <QJsonObject>

namespace workflow {

/// A run of pages in the complete file.
struct DocumentPart
{
    QString kind; ///< "document", "service_request", "exhibit".
    QString title;
    int number = 0;
    int first = 0;
    int pages = 0;
    LetterId letter; ///< The stored letter whose bytes it is: handed out as they are.
    QString exhibit; ///< Of an attachment: which kind, see DocumentExhibit.
};

/// A document painted, with its attachments joined and its cover sheet in words.
struct DocumentParts
{
    documents::LegalInput main; ///< What the document says.
    documents::LegalInput cover;
    documents::LegalKind kind = documents::LegalKind::Attachment;
    bool combined = false;
    bool paper = false;
    QString office;
    QString title;
    QString wording;
    QByteArray complete; ///< The document, then each attachment behind its leaf, with an outline.
    std::vector<DocumentPart> parts;
    QString caseKid;     ///< The case's own KID when the document shows it.
    QStringList missing; ///< Numbers of invoices without a copy: to be obtained before it is handed in.
};

/// Paints the document with its attachments and joins them.
Result<DocumentParts> documentParts(Session &session, const DocumentCase &file,
                                    const DocumentRequest &request, bool onlyLook);

/// Parts and cover sheet as they are kept with the document, and back (without bytes).
QJsonObject partsJson(const DocumentParts &parts);
DocumentParts partsFromJson(const QJsonObject &object, const Creditor &creditor,
                            const Debtor &debtor);

/// The files a person added to a document that was made, out of its complete file.
Result<std::vector<AddedExhibit>> addedTo(const DocumentParts &parts, const QByteArray &complete);

/// The files of a set: cover sheet, complete file, document, each attachment.
Result<DocumentSet> setOf(Session &session, const DocumentParts &parts, const QByteArray &complete,
                          const QString &caseNumber, const Debtor &debtor);

/// The leaf with a national identity number, for the office only. Never stored: the complete file is without it.
Result<DocumentFile> identityLeaf(Session &session, const DocumentCase &file,
                                  const DocumentParts &parts, QDate made, const QString &identity);

} // namespace workflow
