// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/labels.h"
#include "core/documents/legalbuilder.h"
#include "core/engine/ladder.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/documentanswers.h"

#include <optional>

namespace workflow {

/// Who a document goes to.
struct DocumentOffice
{
    QString name;
    QStringList address;  ///< Lines below the name; empty when none is known.
    QString why;          ///< Why this one, in a sentence.
    QString municipality; ///< "0301 Oslo"; empty when it is not known.
};

/// Everything the documents of one case are made from, read once.
struct DocumentCase
{
    store::CaseRows rows;
    DocumentAnswers answers;
    QString language; ///< "nb" or "nn".
    QDate day;
    documents::Labels labels;
    engine::CaseFacts facts;
};

/// Reads a case for its documents. `language` empty: the debtor's, else the firm's; English falls back to
/// bokmål, for authorities and courts are written to in Norwegian.
Result<DocumentCase> documentCase(Session &session, CaseId id, const QString &language);

/// The step a document is the paper of; nothing for the request for service and the claim in an estate.
std::optional<Step> stepOf(documents::LegalKind kind);

/// "begjæring om utlegg": a document's name inside a sentence.
QString documentTitle(const DocumentCase &file, documents::LegalKind kind, bool combined);

/// What a document of the kind says on the day, without office and attachments. Refuses what the law wants
/// and nobody has said yet (a street address for service, the day of service, the day of opening), unless it
/// is only to be looked at.
Result<documents::LegalInput> documentInput(Session &session, const DocumentCase &file,
                                            documents::LegalKind kind, bool combined,
                                            bool onlyLook);

/// "i posten", "på e-post": how a letter left, by its delivery lines.
QString howItLeft(Session &session, const DocumentCase &file, const Letter &letter);

/// True for a line of an address that is a box: the hovedstevnevitne needs a street.
bool isPostBox(const QString &line);

/// The letter of a step that was last sent about any of the claims, or nullptr.
const Letter *lastSent(const store::CaseRows &rows, Step step);

} // namespace workflow
