// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/petition/build.h"
#include "core/petition/preflight.h"
#include "core/petition/worksheet.h"
#include "core/workflow/session.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <memory>
#include <vector>

namespace workflow {

/// The published rules and the petition's sentences, read once (resources :/law).
struct PetitionBooks
{
    petition::PreflightBook rules;
    petition::Wording words;
};
Result<std::shared_ptr<const PetitionBooks>> petitionBooks();

/// One line of a pre-flight, in the session's language.
struct PreflightRow
{
    QString rule; ///< The published name, KRAVBOK_… for ours, or the id of the ladder's own rule.
    bool ok = true;
    bool judged = true; ///< False: only the authority's systems can tell; `ok` then says nothing.
    QString why;        ///< Why it is not judged here; empty when it is.
    bool own = false;
    bool due =
        true; ///< The case has come to where this counts; false: what will be asked for later.
    QString text;
    QString law;
    Step from = Step::Attachment;
};

/// A petition and what belongs to it.
struct PreparedPetition
{
    petition::Petition petition;
    std::vector<PreflightRow> preflight;
    std::vector<petition::WorksheetGroup> worksheet;
};

/// A file to be written beside the papers of `document ID attachment`.
struct PetitionFile
{
    QString name;
    QByteArray bytes;
};

/// The request for attachment of a case: the petition itself, its pre-flight, its worksheet and its JSON.
/// Reads only; sending is the user's.
class PetitionWorkflow
{
public:
    explicit PetitionWorkflow(Session &session)
        : m_session(session)
    {
    }

    /// As it would be on a day. Which rules it is under and what writing it costs come from the engine unless said; the
    /// invoices of which a copy is kept are found. Court fee and the cap of the writing cost come from the law table; a birth number
    /// stands in it only when the caller puts it into the options. Also for a case that has not come that far: the
    /// pre-flight then says what will be missing, and `due` what counts already. A number kept sealed counts there
    /// without being opened; municipalities are those of the post codes unless given.
    Result<PreparedPetition> prepare(CaseId id, QDate on, petition::BuildOptions options);

    /// Judges a petition from a file by the published rules. Refuses what is no such file.
    static Result<std::vector<PreflightRow>> judgeFile(const QByteArray &json,
                                                       const QString &language);

    /// The JSON (model 1.0) and the worksheet as text and JSON.
    static std::vector<PetitionFile> files(const PreparedPetition &prepared);

private:
    Session &m_session;
};

/// [{"rule","ok","text","judged","why","own","due","law","from"}].
QJsonArray preflightJson(const std::vector<PreflightRow> &rows);

} // namespace workflow
