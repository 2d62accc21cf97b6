// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/selftest.h"
#include "core/base/identifiers.h"
#include "core/workflow/demoworkflow.h"
#include "core/workflow/workspaceworkflow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace cli {

using workflow::WorkspaceWorkflow;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<Output> init(Invocation &run)
{
    const Arguments &args = run.arguments;
    if (!args.has("name") || !args.has("orgnr") || !args.has("account"))
        return usageError(Words::tr("init needs --name, --orgnr and --account."));
    Creditor creditor;
    creditor.name = args.value("name");
    creditor.orgnr = identifiers::normalizedOrgNumber(args.value("orgnr"));
    creditor.account = identifiers::normalizedAccount(args.value("account"));
    if (args.has("address"))
        creditor.address.lines = QStringList{args.value("address")};
    creditor.address.postcode = args.value("postcode");
    creditor.address.town = args.value("town");
    creditor.contact = args.value("contact");
    creditor.phone = args.value("phone");
    creditor.email = args.value("email");
    creditor.language = run.place.language == u"en" ? QStringLiteral("nb") : run.place.language;
    creditor.whatFor = args.value("what");
    creditor.rehearsal = args.has("rehearsal");
    if (run.place.today.isValid() && !creditor.rehearsal) {
        return Error{ErrorKind::Refused, Words::tr("A real firm takes no --today: leave it out, or make a rehearsal with --rehearsal."), {},
                     QStringLiteral("today.real_workspace")};
    }
    auto entry = WorkspaceWorkflow::init(run.place.workspace, creditor);
    if (!entry)
        return entry.error();
    return Output{QJsonObject{{QStringLiteral("creditor"), QString::number(entry->id)},
                              {QStringLiteral("name"), entry->name},
                              {QStringLiteral("orgnr"), entry->orgnr},
                              {QStringLiteral("workspace"), QDir(run.place.workspace).absolutePath()},
                              {QStringLiteral("rehearsal"), entry->rehearsal}},
                  Words::tr("%1 is ready. Next: kravbok-cli import FILE").arg(entry->name)};
}

Result<Output> demo(Invocation &run)
{
    auto folder = run.arguments.word(0, "demo DIR");
    if (!folder)
        return folder.error();
    auto made = workflow::DemoWorkflow::build(*folder, run.place.today, run.law);
    if (!made)
        return made.error();
    return Output{QJsonObject{{QStringLiteral("workspace"), QDir(*folder).absolutePath()},
                              {QStringLiteral("debtors"), made->debtors},
                              {QStringLiteral("items"), made->items},
                              {QStringLiteral("cases"), made->cases},
                              {QStringLiteral("today"), made->today.toString(Qt::ISODate)}},
                  Words::tr("The rehearsal firm lies in %1: %2 debtors, %3 invoices, %4 cases.")
                      .arg(QDir(*folder).absolutePath()).arg(made->debtors).arg(made->items).arg(made->cases)};
}

Result<Output> backup(Invocation &run)
{
    auto file = run.arguments.word(0, "backup FILE");
    if (!file)
        return file.error();
    auto session = run.session();
    if (!session)
        return session.error();
    if (auto done = WorkspaceWorkflow::backup(**session, *file); !done)
        return done.error();
    const QFileInfo info(*file);
    return Output{QJsonObject{{QStringLiteral("file"), info.absoluteFilePath()}, {QStringLiteral("bytes"), info.size()}},
                  Words::tr("The backup lies in %1.").arg(info.absoluteFilePath())};
}

Result<Output> restore(Invocation &run)
{
    auto file = run.arguments.word(0, "restore FILE");
    if (!file)
        return file.error();
    if (auto done = WorkspaceWorkflow::restore(run.place, *file); !done)
        return done.error();
    return Output{QJsonObject{{QStringLiteral("restored"), *file}}, Words::tr("Restored from %1. What was there before is kept beside it.").arg(*file)};
}

Result<Output> verify(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto summary = WorkspaceWorkflow::verify(**session);
    if (!summary)
        return summary.error();
    return Output{QJsonObject{{QStringLiteral("ok"), true},
                              {QStringLiteral("journal_rows"), summary->journalRows},
                              {QStringLiteral("letters"), summary->letters},
                              {QStringLiteral("payments"), summary->payments}},
                  Words::tr("Everything fits: %1 journal rows, %2 letters, %3 payments.")
                      .arg(summary->journalRows).arg(summary->letters).arg(summary->payments)};
}

Result<Output> selfTest(Invocation &)
{
    const SelfTestReport report = runSelfTest();
    QJsonObject json;
    QString text;
    bool fine = true;
    for (const SelfTestLine &line : report) {
        const QString said = !line.fault.isEmpty() ? line.fault : !line.note.isEmpty() ? line.note : QStringLiteral("ok");
        json.insert(line.name, said);
        text += line.name + QStringLiteral(": ") + said + u'\n';
        fine = fine && line.fault.isEmpty();
    }
    return Output{json, text, fine ? 0 : 3};
}

} // namespace

std::vector<Command> workspaceCommands()
{
    return {
        {"init", "init --name TEXT --orgnr NUMBER --account NUMBER [--address TEXT --postcode NUMBER --town TEXT] [--rehearsal]",
         QT_TRANSLATE_NOOP("cli", "make a firm to collect for"), true,
         {"name", "orgnr", "account", "address", "postcode", "town", "contact", "phone", "email", "what", "rehearsal"}, init},
        {"demo", "demo DIR", QT_TRANSLATE_NOOP("cli", "make the rehearsal firm in a new folder"), true, {}, demo},
        {"backup", "backup FILE", QT_TRANSLATE_NOOP("cli", "copy everything about the firm into one file"), false, {}, backup},
        {"restore", "restore FILE", QT_TRANSLATE_NOOP("cli", "put a backup back"), true, {"yes"}, restore},
        {"verify", "verify", QT_TRANSLATE_NOOP("cli", "check the database, the journal and every letter"), false, {}, verify},
        {"self-test", "self-test", QT_TRANSLATE_NOOP("cli", "check that this installation is whole"), false, {}, selfTest},
    };
}

} // namespace cli
