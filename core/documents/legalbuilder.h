// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/legalinput.h"

#include <QByteArray>

namespace documents {

/// A legal document as bytes, and which wording it was made from.
struct BuiltDocument
{
    QByteArray pdf;  ///< PDF/A-1b, the same bytes for the same input.
    QString wording; ///< "attachment.nb@<first 12 of the wording's hash>".
    int pages = 0;
};

/// Makes the document. Refuses a wording that lacks what the law demands, naming statement and paragraph;
/// a field the law demands that is empty (drafts excepted); and lines that do not add up to the total.
/// Needs a QGuiApplication; any thread.
Result<BuiltDocument> buildLegal(const LegalInput &input);

/// The shipped wording, and the same document from a wording of one's own.
Result<QByteArray> readLegalFile(LegalKind kind, const QString &language);
Result<BuiltDocument> buildLegalFrom(const LegalInput &input, const QByteArray &wording);

/// One attachment as its leaf and the list at the end of the document name it.
struct Exhibit
{
    QString title;
    int pages = 0;
};

/// The leaves that stand before the attachments, one page each: "Bilag 3", what it is, what it belongs to.
/// `document` is the kind it belongs to in words ("begjæring om utlegg").
Result<QByteArray> buildExhibitLeaves(const LegalInput &input, const QString &document,
                                      const std::vector<Exhibit> &exhibits);

} // namespace documents
