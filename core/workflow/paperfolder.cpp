// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/paperfolder.h"

#include "core/workflow/documentpetition.h"
#include "core/workflow/savedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(paperFolder)
};

} // namespace

std::optional<documents::LegalKind> paperOf(Step step)
{
    using documents::LegalKind;
    switch (step) {
    case Step::Attachment: return LegalKind::Attachment;
    case Step::BankruptcyNotice: return LegalKind::BankruptcyNotice;
    case Step::BankruptcyPetition: return LegalKind::BankruptcyPetition;
    case Step::Conciliation: return LegalKind::Conciliation;
    default: return std::nullopt;
    }
}

Result<LaidPapers> layPapers(Session &session, CaseId id, const DocumentRequest &request,
                             const QString &folder)
{
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")) || !QFileInfo(folder).isWritable())
        return Error{ErrorKind::Environment,
                     Words::tr("Nothing can be written in %1. Choose another folder.").arg(QDir::toNativeSeparators(folder))};
    auto set = DocumentWorkflow(session).make(id, request);
    if (!set)
        return set.error();
    LaidPapers out{folder, {}, set->wasThere};
    if (request.kind == documents::LegalKind::Attachment) {
        auto prepared = petitionOf(session, id, request, set->made);
        if (!prepared)
            return prepared.error();
        for (PetitionFile &one : PetitionWorkflow::files(*prepared))
            set->files.push_back({set->caseNumber + u'-' + one.name, QStringLiteral("petition"),
                                  one.name, 0, 0, std::move(one.bytes)});
    }
    for (const DocumentFile &one : set->files) {
        if (auto written = SavedFile::replace(place.filePath(one.name), one.bytes); !written)
            return written.error();
        out.files.append(one.name);
    }
    return out;
}

} // namespace workflow
