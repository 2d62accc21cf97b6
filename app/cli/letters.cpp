// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outfile.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/casechange.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/letterworkflow.h"
#include "core/workflow/outboxworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::OutboxRow;
using workflow::OutboxWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject rowJson(const OutboxRow &row)
{
    return {{QStringLiteral("letter"), QString::number(row.letter.id.value)},
            {QStringLiteral("case"), row.caseNumber},
            {QStringLiteral("step"), enumText(row.letter.step)},
            {QStringLiteral("state"), enumText(row.letter.state)},
            {QStringLiteral("channels"), QJsonArray::fromStringList(row.letter.channels)},
            {QStringLiteral("sha256"), row.letter.sha256},
            {QStringLiteral("made"), json::date(row.letter.made)},
            {QStringLiteral("sent"), json::date(row.letter.sent)},
            {QStringLiteral("deadline"), json::date(row.letter.deadline)},
            {QStringLiteral("fee"), json::money(row.letter.fee)},
            {QStringLiteral("total"), json::money(row.letter.total)},
            {QStringLiteral("debtor"), row.debtorName},
            {QStringLiteral("held"), row.letter.held},
            {QStringLiteral("attention"), json::text(row.attention)}};
}

Result<Output> preview(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, "letter preview ID STEP --out FILE.pdf");
    auto stepWord = run.arguments.word(1, "letter preview ID STEP --out FILE.pdf");
    auto path = outFile(run.arguments);
    if (!word || !stepWord || !path)
        return !word ? word.error() : !stepWord ? stepWord.error() : path.error();
    const auto step = enumFromText<Step>(*stepWord);
    if (!step || !isLetterStep(*step))
        return usageError(Words::tr("\"%1\" is no letter step.").arg(*stepWord));
    auto id = workflow::CaseWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    OutFile file(*path);
    if (auto opened = file.open(); !opened)
        return opened.error();
    auto made = workflow::LetterWorkflow(**session).preview(*id, *step);
    if (!made)
        return made.error();
    if (auto saved = file.save(made->pdf); !saved)
        return saved.error();
    return Output{QJsonObject{{QStringLiteral("file"), *path},
                              {QStringLiteral("deadline"), json::date(made->deadline)},
                              {QStringLiteral("fee"), json::money(made->fee)},
                              {QStringLiteral("total"), json::money(made->total)},
                              {QStringLiteral("refused"), made->refusal.isSet() ? QJsonValue((*session)->sentence(made->refusal)) : QJsonValue()}},
                  Words::tr("The preview lies in %1.").arg(*path)};
}

Result<Output> list(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto rows = OutboxWorkflow(**session).list(run.arguments.has("all"));
    if (!rows)
        return rows.error();
    QJsonArray out;
    QString attention;
    std::vector<QStringList> lines{{Words::tr("Letter"), Words::tr("Case"), Words::tr("Debtor"), Words::tr("Step"), Words::tr("State"), Words::tr("Deadline"), Words::tr("To pay")}};
    for (const OutboxRow &row : *rows) {
        out.append(rowJson(row));
        lines.push_back({QString::number(row.letter.id.value), row.caseNumber, row.debtorName, (*session)->stepName(row.letter.step),
                         row.letter.held && isPending(row.letter.state) ? Words::tr("held back") : workflow::letterStateText(row.letter.state),
                         fmt::date(row.letter.deadline), fmt::amount(row.letter.total)});
        if (!row.attention.isEmpty())
            attention += row.attention + u'\n';
    }
    return listAnswer(run, Words::tr("Outbox"), out, lines, Words::tr("The outbox is empty."), attention);
}

/// The letters named, or with --all those the predicate takes.
Result<std::vector<LetterId>> chosen(Invocation &run, OutboxWorkflow &outbox, bool (*takes)(const Letter &))
{
    std::vector<LetterId> ids;
    if (run.arguments.has("all")) {
        auto rows = outbox.list();
        if (!rows)
            return rows.error();
        for (const OutboxRow &row : *rows) {
            if (takes(row.letter))
                ids.push_back(row.letter.id);
        }
        return ids;
    }
    if (run.arguments.positional().isEmpty())
        return usageError(Words::tr("Say which letters, or --all."));
    for (const QString &word : run.arguments.positional()) {
        auto id = outbox.find(word);
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    return ids;
}

Output counted(int count, const char *text)
{
    return {QJsonObject{{QStringLiteral("letters"), count}}, QCoreApplication::translate("cli", text, nullptr, count)};
}

Result<Output> approve(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    OutboxWorkflow outbox(**session);
    auto ids = chosen(run, outbox, [](const Letter &letter) { return letter.state == LetterState::Generated && !letter.held; });
    if (!ids)
        return ids.error();
    auto count = outbox.approve(*ids);
    if (!count)
        return count.error();
    return counted(*count, QT_TRANSLATE_N_NOOP("cli", "%n letter(s) approved."));
}

Result<Output> hold(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    OutboxWorkflow outbox(**session);
    auto ids = chosen(run, outbox, [](const Letter &letter) { return !letter.held; });
    if (!ids)
        return ids.error();
    auto count = outbox.hold(*ids, true);
    if (!count)
        return count.error();
    return counted(*count, QT_TRANSLATE_N_NOOP("cli", "%n letter(s) held back."));
}

Result<Output> unhold(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    OutboxWorkflow outbox(**session);
    auto ids = chosen(run, outbox, [](const Letter &letter) { return letter.held; });
    if (!ids)
        return ids.error();
    auto count = outbox.hold(*ids, false);
    if (!count)
        return count.error();
    return counted(*count, QT_TRANSLATE_N_NOOP("cli", "%n letter(s) released."));
}

Result<Output> withdraw(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    OutboxWorkflow outbox(**session);
    auto ids = chosen(run, outbox, [](const Letter &letter) { return isPending(letter.state); });
    if (!ids)
        return ids.error();
    auto count = outbox.withdraw(*ids);
    if (!count)
        return count.error();
    return counted(*count, QT_TRANSLATE_N_NOOP("cli", "%n letter(s) withdrawn."));
}

Result<Output> remake(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    OutboxWorkflow outbox(**session);
    auto word = run.arguments.word(0, "outbox remake ID");
    if (!word)
        return word.error();
    auto id = outbox.find(*word);
    if (!id)
        return id.error();
    auto letter = outbox.remake(*id);
    if (!letter)
        return letter.error();
    return Output{QJsonObject{{QStringLiteral("letter"), QString::number(letter->id.value)},
                              {QStringLiteral("deadline"), json::date(letter->deadline)},
                              {QStringLiteral("total"), json::money(letter->total)}},
                  Words::tr("Made anew with deadline %1.").arg(fmt::date(letter->deadline))};
}

Result<Output> print(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto path = outFile(run.arguments);
    if (!path)
        return path.error();
    OutFile file(*path);
    if (auto opened = file.open(); !opened)
        return opened.error();
    OutboxWorkflow outbox(**session);
    auto job = outbox.print();
    if (!job)
        return job.error();
    if (auto saved = file.save(job->pdf); !saved)
        return saved.error();
    QJsonArray letters;
    for (const LetterId id : job->letters)
        letters.append(QString::number(id.value));
    return Output{QJsonObject{{QStringLiteral("file"), *path}, {QStringLiteral("letters"), letters}},
                  Words::tr("%n letter(s) lie in %1. When they are in the post: kravbok-cli outbox posted --all", nullptr,
                            static_cast<int>(job->letters.size())).arg(*path)};
}

Result<Output> posted(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    OutboxWorkflow outbox(**session);
    auto day = run.arguments.date("day");
    if (!day)
        return day.error();
    auto ids = chosen(run, outbox, [](const Letter &letter) { return letter.state == LetterState::Approved && !letter.held; });
    if (!ids)
        return ids.error();
    if (run.arguments.has("all") && ids->empty()) {
        auto waiting = outbox.list();
        if (!waiting)
            return waiting.error();
        if (!waiting->empty())
            return Error{ErrorKind::Conflict, Words::tr("No letter is ready to be confirmed: look at them with outbox approve or outbox print first.")};
    }
    auto count = outbox.posted(*ids, day->isValid() ? std::optional<QDate>(*day) : std::nullopt);
    if (!count)
        return count.error();
    return counted(*count, QT_TRANSLATE_N_NOOP("cli", "%n letter(s) posted."));
}

Result<Output> returned(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    OutboxWorkflow outbox(**session);
    auto word = run.arguments.word(0, "outbox returned ID");
    if (!word)
        return word.error();
    auto id = outbox.find(*word);
    if (!id)
        return id.error();
    if (auto fine = outbox.returned(*id); !fine)
        return fine.error();
    return counted(1, QT_TRANSLATE_N_NOOP("cli", "%n letter(s) came back; the step counts as not taken."));
}

} // namespace

std::vector<Command> letterCommands()
{
    return {
        {"letter preview", "letter preview ID STEP --out FILE.pdf", QT_TRANSLATE_NOOP("cli", "the letter as it would look today"), false, {"out"}, preview},
        {"outbox list", "outbox list [--all] [--format csv|xlsx --out FILE]", QT_TRANSLATE_NOOP("cli", "letters waiting to leave, or every letter"), false, {"all", "format", "out"}, list},
        {"outbox approve", "outbox approve ID…|--all", QT_TRANSLATE_NOOP("cli", "letters a person has looked at"), true, {"all"}, approve},
        {"outbox hold", "outbox hold ID…|--all", QT_TRANSLATE_NOOP("cli", "keep letters back"), true, {"all"}, hold},
        {"outbox release", "outbox release ID…|--all", QT_TRANSLATE_NOOP("cli", "let held letters go on"), true, {"all"}, unhold},
        {"outbox withdraw", "outbox withdraw ID…|--all", QT_TRANSLATE_NOOP("cli", "take letters back before they leave"), true, {"all"}, withdraw},
        {"outbox remake", "outbox remake ID", QT_TRANSLATE_NOOP("cli", "withdraw a letter and make it anew as of today"), true, {}, remake},
        {"outbox print", "outbox print --out FILE.pdf", QT_TRANSLATE_NOOP("cli", "one PDF with a cover list for the whole batch"), true, {"out"}, print},
        {"outbox posted", "outbox posted ID…|--all [--day D]", QT_TRANSLATE_NOOP("cli", "confirm that letters were posted"), true, {"all", "day"}, posted},
        {"outbox returned", "outbox returned ID", QT_TRANSLATE_NOOP("cli", "a letter came back: its step counts as not taken"), true, {}, returned},
    };
}

} // namespace cli
