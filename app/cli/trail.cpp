// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outfile.h"
#include "app/cli/statementtext.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/annex.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::CaseWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Every case of the firm at once; one line a case for people.
Result<Output> explainAll(Session &session, QDate on)
{
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Case"), Words::tr("Debtor"), Words::tr("Owed")}};
    auto done = CaseWorkflow(session).explainAll(on, [&](const workflow::CaseView &view, const workflow::JsonText &told) {
        out.append(told.document().object());
        lines.push_back({view.file.number, view.debtor.name, fmt::amount(view.statement.total)});
    });
    if (!done)
        return done.error();
    return Output{out, lines.size() == 1 ? Words::tr("There are no cases. Start one with: kravbok-cli case start NUMBER") : table(lines)};
}

Result<Output> explain(Invocation &run)
{
    auto session = run.session();
    auto on = run.on();
    if (!session || !on)
        return !session ? session.error() : on.error();
    if (run.arguments.has("all"))
        return explainAll(**session, *on);
    auto word = run.arguments.word(0, "explain ID|--all [--on D]");
    if (!word)
        return word.error();
    auto id = CaseWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    auto view = CaseWorkflow(**session).view(*id, *on);
    if (!view)
        return view.error();
    return Output{json::caseStatement(*view, (*session)->law(), (*session)->language(), true), statementText(*view, **session) + trailText(*view, **session)};
}

Result<Output> annex(Invocation &run)
{
    auto session = run.session();
    auto on = run.on();
    if (!session || !on)
        return !session ? session.error() : on.error();
    auto word = run.arguments.word(0, "annex ID --out FILE.pdf [--on D]");
    auto path = outFile(run.arguments);
    if (!word || !path)
        return !word ? word.error() : path.error();
    auto id = CaseWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    OutFile file(*path);
    if (auto opened = file.open(); !opened)
        return opened.error();
    // Without --lang the annex speaks the debtor's language, as letters do.
    auto pdf = workflow::interestAnnex(**session, *id, *on, run.arguments.value("lang"));
    if (!pdf)
        return pdf.error();
    if (auto saved = file.save(*pdf); !saved)
        return saved.error();
    return Output{QJsonObject{{QStringLiteral("file"), *path}, {QStringLiteral("on"), json::date(*on)}}, Words::tr("The calculation of interest lies in %1.").arg(*path)};
}

} // namespace

std::vector<Command> trailCommands()
{
    return {
        {"explain", "explain ID|--all [--on D]", QT_TRANSLATE_NOOP("cli", "the statement with the trail of every amount; of every case at once"), false, {"on", "all"}, explain},
        {"annex", "annex ID --out FILE.pdf [--on D] [--lang nb|nn|en]", QT_TRANSLATE_NOOP("cli", "the calculation of interest, to print or to attach"), false, {"on", "out"}, annex},
    };
}

} // namespace cli
