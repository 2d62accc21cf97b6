// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentworkflow.h"

#include "core/pdf/pdfset.h"
#include "core/store/casestore.h"
#include "core/store/database.h"
#include "core/store/letterstore.h"
#include "core/workflow/casechange.h"
#include "core/workflow/documentcover.h"
#include "core/workflow/documentoffice.h"
#include "core/workflow/documentparts.h"
#include "core/workflow/facts.h"
#include "core/workflow/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workflow {

using documents::LegalInput;
using documents::LegalKind;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWorkflow)
};

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What is kept with the document: the statement it rests on, its parts and its cover sheet.
QString statementText(const Session &session, const DocumentCase &file, const DocumentParts &parts)
{
    CaseView view;
    view.file = file.rows.value;
    view.debtor = file.rows.debtor;
    view.statement = parts.main.statement;
    view.decision = engine::decide(file.facts, file.day, session.law());
    view.stage = stageOf(file.rows);
    QJsonObject out = json::caseStatement(view, session.law(), file.language, true);
    out.remove(u"next"_s);
    out.insert(u"document"_s, partsJson(parts));
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

} // namespace

struct DocumentWorkflow::Made
{
    DocumentCase file;
    DocumentParts parts;
    Reason refusal;
    std::optional<Letter> replaced;
    qint64 dataVersion = 0;
};

Result<DocumentWorkflow::Made> DocumentWorkflow::build(CaseId id, const DocumentRequest &request,
                                                       bool onlyLook, LetterId replaces)
{
    auto version = m_session.db().dataVersion();
    if (!version)
        return version.error();
    auto file = documentCase(m_session, id, request.language);
    if (!file)
        return file.error();
    Made out;
    out.dataVersion = *version;
    out.file = std::move(*file);
    if (auto fine = checkAnswers(request.answers); !fine)
        return fine.error();
    for (auto it = request.answers.begin(); it != request.answers.end(); ++it)
        out.file.answers.insert(it.key(), it.value());
    for (Letter &letter : out.file.rows.letters) {
        if (letter.id != replaces)
            continue;
        out.replaced = letter;
        letter.state = LetterState::Withdrawn;
        out.file.facts = caseFacts(out.file.rows, m_session.creditor().policy);
    }
    // A request for service goes with the notice, and is allowed when that is.
    const auto step =
        request.kind == LegalKind::ServiceRequest ? Step::BankruptcyNotice : stepOf(request.kind);
    if (step) {
        const engine::StepOutcome outcome =
            engine::decide(out.file.facts, out.file.day, m_session.law()).of(*step);
        if (!outcome.allowed)
            out.refusal = outcome.refusal;
    }
    if (out.refusal.isSet() && !onlyLook)
        return refusalError(m_session, out.refusal);
    if (!onlyLook) {
        if (auto fine = notBackdated(out.file.rows, out.file.day); !fine)
            return fine.error();
    }
    auto parts = documentParts(m_session, out.file, request, onlyLook);
    if (!parts)
        return parts.error();
    out.parts = std::move(*parts);
    return out;
}

Result<DocumentSet> DocumentWorkflow::preview(CaseId id, const DocumentRequest &request)
{
    auto made = build(id, request, true, {});
    if (!made)
        return made.error();
    auto set = setOf(m_session, made->parts, made->parts.complete, made->file.rows.value.number,
                     made->file.rows.debtor);
    if (!set)
        return set;
    set->refusal = made->refusal;
    set->made = made->file.day;
    return set;
}

Result<std::optional<Letter>> DocumentWorkflow::standing(CaseId id, Step step)
{
    auto letters = store::LetterStore(m_session.db()).lettersOf(id);
    if (!letters)
        return letters.error();
    const auto last =
        std::find_if(letters->rbegin(), letters->rend(), [step](const Letter &letter) {
            return letter.step == step && (isPending(letter.state) || isEffective(letter.state));
        });
    return last == letters->rend() ? std::optional<Letter>() : std::optional<Letter>(*last);
}

Result<DocumentSet> DocumentWorkflow::make(CaseId id, const DocumentRequest &request)
{
    const auto step = stepOf(request.kind);
    if (!step || request.kind == LegalKind::ServiceRequest) {
        // No step of the ladder: nothing is registered but that it was made.
        auto made = build(id, request, false, {});
        if (!made)
            return made.error();
        return setOf(m_session, made->parts, made->parts.complete, made->file.rows.value.number,
                     made->file.rows.debtor);
    }
    auto known = standing(id, *step);
    if (!known)
        return known.error();
    if (*known && isPending((*known)->state))
        return stored((*known)->id, request.identity);
    auto made = makeNew(id, request, {});
    // It has been handed in, and the law does not open the step again: the same papers once more.
    if (!made && *known && made.error().kind == ErrorKind::Refused)
        return stored((*known)->id, request.identity);
    return made;
}

Result<DocumentSet> DocumentWorkflow::makeNew(CaseId id, const DocumentRequest &request,
                                              LetterId replaces)
{
    const auto step = stepOf(request.kind);
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto made = build(id, request, false, replaces);
        if (!made)
            return made.error();
        auto number = store::LetterStore(m_session.db()).nextAttempt(id, *step);
        if (!number)
            return number.error();
        LetterDraft draft;
        draft.file = made->file.rows.value;
        draft.replaced = made->replaced;
        draft.dataVersion = made->dataVersion;
        Letter &letter = draft.letter;
        letter.caseId = id;
        letter.step = *step;
        letter.attempt = *number;
        letter.made = made->file.day;
        letter.total = made->parts.main.statement.total;
        letter.language = made->file.language;
        letter.templateVersion = made->parts.wording;
        letter.statementJson = statementText(m_session, made->file, made->parts);
        letter.channels = QStringList{u"post"_s};
        for (const engine::ClaimStatement &part : made->parts.main.statement.claims) {
            if (part.open.isPositive())
                letter.claims.push_back(part.claim);
        }
        draft.pdf = made->parts.complete;
        draft.caseKid = made->parts.caseKid;
        letter.sha256 = sha256(draft.pdf);
        auto kept = keepLetter(m_session, draft);
        if (!kept)
            return kept.error();
        if (!*kept)
            continue;
        Changes changes;
        changes.cases = changes.letters = changes.ledger = true;
        m_session.announce(changes);
        auto set = stored((*kept)->id, request.identity);
        if (set)
            set->wasThere = false;
        return set;
    }
    return Error{
        ErrorKind::Locked,
        Words::tr("Another program keeps changing this firm's data. Try again in a moment.")};
}

Result<Letter> DocumentWorkflow::send(CaseId id, Step step)
{
    DocumentRequest request;
    request.kind = enumFromText<LegalKind>(enumText(step)).value_or(LegalKind::Attachment);
    auto set = makeNew(id, request, {});
    if (!set)
        return set.error();
    return *set->letter;
}

Result<void> DocumentWorkflow::answer(CaseId id, const DocumentAnswers &answers)
{
    auto file = store::CaseStore(m_session.db()).find(id);
    if (!file)
        return file.error();
    return answerDocument(m_session, *file, answers);
}

Result<DocumentSet> DocumentWorkflow::stored(LetterId id, const QString &identity)
{
    store::LetterStore letters(m_session.db());
    auto letter = letters.find(id);
    if (!letter)
        return letter.error();
    auto bytes = letters.pdf(id);
    if (!bytes)
        return bytes.error();
    const QJsonObject document =
        QJsonDocument::fromJson(letter->statementJson.toUtf8())[u"document"].toObject();
    if (document.isEmpty())
        return Error{
            ErrorKind::Conflict,
            Words::tr("Letter %1 is a letter to the debtor. See it with: kravbok-cli letter")
                .arg(id.value)};
    auto file = documentCase(m_session, letter->caseId, letter->language);
    if (!file)
        return file.error();
    const DocumentParts parts = partsFromJson(document, m_session.creditor(), file->rows.debtor);
    auto set = setOf(m_session, parts, *bytes, file->rows.value.number, file->rows.debtor);
    if (!set)
        return set;
    set->letter = *letter;
    set->wasThere = true;
    set->made = letter->made;
    if (identity.isEmpty())
        return set;
    auto leaf = identityLeaf(m_session, *file, parts, letter->made, identity);
    if (!leaf)
        return leaf.error();
    set->files.push_back(std::move(*leaf));
    return set;
}

Result<DocumentSet> DocumentWorkflow::replace(LetterId id)
{
    store::LetterStore letters(m_session.db());
    auto letter = letters.find(id);
    if (!letter)
        return letter.error();
    if (!isPending(letter->state))
        return Error{ErrorKind::Conflict,
                     Words::tr("Letter %1 is %2 and cannot be made anew.")
                         .arg(id.value)
                         .arg(letterStateText(letter->state))};
    const QJsonObject document =
        QJsonDocument::fromJson(letter->statementJson.toUtf8())[u"document"].toObject();
    DocumentRequest request;
    request.kind = enumFromText<LegalKind>(enumText(letter->step)).value_or(LegalKind::Attachment);
    request.language = letter->language;
    request.combined = document[u"combined"].toBool();
    request.paper = document[u"paper"].toBool();
    auto bytes = letters.pdf(id);
    if (!bytes)
        return bytes.error();
    // What a person added belongs to the document, not to the moment it was made.
    auto added = addedTo(partsFromJson(document, m_session.creditor(), {}), *bytes);
    if (!added)
        return added.error();
    request.added = std::move(*added);
    return makeNew(letter->caseId, request, id);
}

} // namespace workflow
