// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/letter.h"
#include "core/workflow/documentexhibits.h"
#include "core/workflow/lettermaking.h"

#include <QByteArray>

#include <optional>

namespace workflow {

/// What is asked for when a document is made.
struct DocumentRequest
{
    documents::LegalKind kind = documents::LegalKind::Attachment;
    QString language;      ///< "nb" or "nn"; empty: the debtor's.
    bool combined = false; ///< Attachment with forliksklage.
    bool paper =
        false; ///< Paper although the rules point to the portal: it is closed, or a private creditor.
    std::vector<AddedExhibit> added;
    DocumentAnswers answers; ///< Over those that are kept; a preview only uses them, see answer().
    QString identity;        ///< A national identity number, for its own leaf; never stored here.
};

/// One file of a set.
struct DocumentFile
{
    QString name; ///< "2026-0113-attachment.pdf": never a person's name or number.
    QString
        kind; ///< "cover_sheet", "complete", "document", "service_request", "exhibit", "identity".
    QString title;
    int number = 0; ///< Of an exhibit, else 0.
    int pages = 0;
    QByteArray bytes;
};

/// A document with everything that travels with it.
struct DocumentSet
{
    QString caseNumber;
    QString language;
    QDate made;
    std::optional<Letter>
        letter;            ///< The registered step; nothing for a preview and what is no step.
    bool wasThere = false; ///< It had been registered before: the same bytes again.
    QString sha256;        ///< Of the complete file, which is what is registered.
    std::vector<DocumentFile> files;
    QStringList missing; ///< Numbers of invoices of which no copy is kept: obtain them first.
    Reason refusal; ///< Set in a preview of a step that is not allowed today.
};

/// Makes the documents of the legal steps. Making one registers its step's letter (state generated) with the
/// complete file as its bytes, through the same door as the letters; posting it in the outbox means that it
/// was handed in.
class DocumentWorkflow
{
public:
    explicit DocumentWorkflow(Session &session)
        : m_session(session)
    {
    }

    /// The set as it would be today, marked as a draft; registers nothing. Also for a step that is refused.
    Result<DocumentSet> preview(CaseId id, const DocumentRequest &request);
    /// Makes and registers. Once made, the same set comes again until it has been withdrawn: same bytes, nothing
    /// registered twice. Refuses with the engine's reason, and when there is no address to send it to.
    Result<DocumentSet> make(CaseId id, const DocumentRequest &request);
    /// The same for `case send ID attachment`: made with the answers there are. Refuses a document that is
    /// there already.
    Result<Letter> send(CaseId id, Step step);
    /// Keeps what a person answers to documentQuestions(); see answerDocument().
    Result<void> answer(CaseId id, const DocumentAnswers &answers);
    /// The set of a document that was registered.
    Result<DocumentSet> stored(LetterId id, const QString &identity = {});
    /// Makes a document that has not left anew, in the place of the old one.
    Result<DocumentSet> replace(LetterId id);

private:
    struct Made;

    Result<Made> build(CaseId id, const DocumentRequest &request, bool onlyLook, LetterId replaces);
    Result<DocumentSet> makeNew(CaseId id, const DocumentRequest &request, LetterId replaces);
    /// The letter of the step that stands: waiting to leave, or gone.
    Result<std::optional<Letter>> standing(CaseId id, Step step);

    Session &m_session;
};

} // namespace workflow
