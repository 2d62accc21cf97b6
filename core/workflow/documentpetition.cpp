// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentpetition.h"

#include "core/engine/enforcement.h"

using namespace Qt::StringLiterals;

namespace workflow {

Result<PreparedPetition> petitionOf(Session &session, const DocumentCase &file,
                                    const DocumentRequest &request)
{
    const auto said = [&file](const char *key) {
        return file.answers.value(QLatin1StringView(key));
    };
    petition::BuildOptions options;
    options.combined = request.combined;
    options.conciliation = request.combined || said("conciliation") == u"yes";
    options.defaultJudgment = said("default_judgment") == u"yes";
    options.portalOpen = !request.paper;
    options.language = file.language;
    options.place = said("place");
    options.signature = said("signatory");
    options.signatureRole = said("role");
    options.ownerName = said("owner");
    options.debtorMunicipality = said("municipality");
    options.facts = said("story");
    options.prayer = said("prayer");
    options.object = said("object");
    // In the file and the worksheet for the portal, which ask for it; the paper keeps it on a leaf of its own.
    options.debtorIdentity = request.identity;
    for (const AddedExhibit &one : request.added)
        options.added.append(one.title);
    auto copies = copiedClaims(session, file.rows, request.added);
    if (!copies)
        return copies.error();
    options.copies = std::move(*copies);
    const engine::Enforcement rules = engine::enforcementOn(file.facts, file.day, session.law());
    options.regime = rules.rules == EnforcementRules::New ? petition::Regime::New
        : rules.rules == EnforcementRules::Old            ? petition::Regime::Old
                                                          : petition::Regime::Unknown;
    options.writingCost =
        engine::decide(file.facts, file.day, session.law()).of(Step::Attachment).writing;
    return PetitionWorkflow(session).prepare(file.rows.value.id, file.day, options);
}

Result<PreparedPetition> petitionOf(Session &session, CaseId id, const DocumentRequest &request,
                                    QDate made)
{
    auto file = documentCase(session, id, request.language);
    if (!file)
        return file.error();
    file->day = made;
    for (auto it = request.answers.begin(); it != request.answers.end(); ++it)
        file->answers.insert(it.key(), it.value());
    return petitionOf(session, *file, request);
}

} // namespace workflow
