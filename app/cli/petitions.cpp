// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/wait.h"
#include "core/money/format.h"
#include "core/petition/json.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/identityworkflow.h"
#include "core/workflow/petitionworkflow.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cli {

using workflow::PetitionWorkflow;
using workflow::PreflightRow;
using workflow::PreparedPetition;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// What the user says about the petition on the command line.
Result<petition::BuildOptions> wishes(const Arguments &args)
{
    petition::BuildOptions out;
    out.combined = args.has("combined");
    if (args.has("no-conciliation"))
        out.conciliation = false;
    if (out.combined && args.has("no-conciliation"))
        return usageError(Words::tr("--combined asks for the conciliation board and --no-conciliation says no to it."));
    if (args.has("rules")) {
        const auto regime = enumFromText<petition::Regime>(args.value("rules"));
        if (!regime)
            return usageError(Words::tr("--rules takes old, new or unknown."));
        out.regime = *regime;
    }
    auto writing = args.amount("writing-cost");
    if (!writing)
        return writing.error();
    out.writingCost = *writing;
    if (out.writingCost && out.writingCost->isNegative())
        return usageError(Words::tr("--writing-cost is an amount above zero."));
    out.language = args.value("language");
    out.place = args.value("place");
    out.signature = args.value("signed-by");
    out.signatureRole = args.value("role");
    out.ownerName = args.value("owner");
    out.identityMissing = args.value("identity-missing");
    out.object = args.value("object");
    return out;
}

/// The debtor's number out of the sealed store, because the user asked for it.
Result<QString> sealedNumber(Session &session, CaseId id, QDate on)
{
    auto view = workflow::CaseWorkflow(session).view(id, on);
    if (!view)
        return view.error();
    auto key = waitFor<secrets::Key>([&](QObject *context, secrets::KeyDone done) {
        workflow::IdentityWorkflow::fetchKey(session, secrets::MissingKey::Refuse, context, std::move(done));
    });
    if (!key)
        return key.error();
    auto number = workflow::IdentityWorkflow(session).number(view->debtor.id, *key);
    if (!number)
        return number.error();
    if (!*number)
        return Error{ErrorKind::NotFound, Words::tr("No identity number of %1 is stored. Store it with: secret set-identity %2").arg(view->debtor.name, view->debtor.number)};
    return **number;
}

Result<PreparedPetition> prepared(Invocation &run, const char *usage)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, usage);
    if (!word)
        return word.error();
    auto id = workflow::CaseWorkflow(**session).find(*word);
    auto on = run.on();
    auto options = wishes(run.arguments);
    if (!id || !on || !options)
        return !id ? id.error() : !on ? on.error() : options.error();
    if (run.arguments.has("with-identity")) {
        auto number = sealedNumber(**session, *id, *on);
        if (!number)
            return number.error();
        options->debtorIdentity = *number;
    }
    return PetitionWorkflow(**session).prepare(*id, *on, *options);
}

/// What stands against it first, then what comes later, then how much is in order.
QString preflightText(const std::vector<PreflightRow> &rows)
{
    QStringList out;
    const auto list = [&out, &rows](const QString &title, auto wanted) {
        bool titled = false;
        for (const PreflightRow &row : rows) {
            if (!wanted(row))
                continue;
            if (!titled)
                out << title;
            titled = true;
            out << QStringLiteral("  %1").arg(row.rule) << QStringLiteral("      %1").arg(row.text);
        }
    };
    list(Words::tr("Not in order:"), [](const PreflightRow &row) { return !row.ok && row.due; });
    list(Words::tr("Will be asked for later:"), [](const PreflightRow &row) { return !row.ok && !row.due; });
    const auto fine = std::count_if(rows.begin(), rows.end(), [](const PreflightRow &row) { return row.ok && row.judged; });
    const auto open = std::count_if(rows.begin(), rows.end(), [](const PreflightRow &row) { return !row.judged; });
    out << Words::tr("%n rule(s) in order.", nullptr, static_cast<int>(fine));
    out << Words::tr("%n rule(s) only the authority can judge.", nullptr, static_cast<int>(open));
    return out.join(u'\n');
}

Result<Output> preflight(Invocation &run)
{
    if (!run.arguments.has("json-file")) {
        auto petition = prepared(run, "preflight ID [--on D] | preflight --json-file FILE");
        if (!petition)
            return petition.error();
        return Output{workflow::preflightJson(petition->preflight), preflightText(petition->preflight)};
    }
    QFile file(run.arguments.value("json-file"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment, Words::tr("%1 could not be read: %2.").arg(file.fileName(), file.errorString())};
    // One byte more than the reader takes, so that it is the reader that refuses.
    auto rows = PetitionWorkflow::judgeFile(file.read(4 * 1024 * 1024 + 1), run.place.language);
    if (!rows)
        return rows.error();
    return Output{workflow::preflightJson(*rows), preflightText(*rows)};
}

Result<Output> worksheet(Invocation &run)
{
    auto petition = prepared(run, "petition worksheet ID [--on D]");
    if (!petition)
        return petition.error();
    return Output{petition::worksheetJson(petition->worksheet), petition::worksheetText(petition->worksheet)};
}

Result<Output> json(Invocation &run)
{
    auto petition = prepared(run, "petition json ID [--on D]");
    if (!petition)
        return petition.error();
    const QByteArray bytes = petition::write(petition->petition);
    return Output{QJsonDocument::fromJson(bytes).object(), QString::fromUtf8(bytes)};
}

} // namespace

std::vector<Command> petitionCommands()
{
    static const std::vector<const char *> options{
        "on",    "combined", "no-conciliation", "rules", "writing-cost",     "language",
        "place", "signed-by", "role",           "owner", "identity-missing", "object"};
    std::vector<const char *> withFile = options;
    withFile.push_back("json-file");
    std::vector<const char *> withNumber = options;
    withNumber.push_back("with-identity");
    return {
        {"preflight", "preflight ID [--on D] | preflight --json-file BEGJAERING.json",
         QT_TRANSLATE_NOOP("cli", "the published rules for a request for attachment, on a case or on a file; \"ok\" means nothing stands against it here, \"judged\" is false where only the authority can tell"),
         false, withFile, preflight},
        {"petition worksheet", "petition worksheet ID [--on D] [--combined] [--no-conciliation] [--rules old|new] [--writing-cost A] [--with-identity]",
         QT_TRANSLATE_NOOP("cli", "every field of the namsfogd's portal in its order, ready to copy"), false, withNumber, worksheet},
        {"petition json", "petition json ID [--on D] [--combined] [--no-conciliation] [--rules old|new] [--writing-cost A] [--with-identity]",
         QT_TRANSLATE_NOOP("cli", "the request in the Tax Administration's model 1.0"), false, withNumber, json},
    };
}

} // namespace cli
