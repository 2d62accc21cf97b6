// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/stopsignal.h"
#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/import/files.h"
#include "core/import/importer.h"
#include "core/import/presets.h"
#include "core/money/format.h"
#include "core/workflow/bankjson.h"
#include "core/workflow/entryrulejson.h"
#include "core/workflow/entryruleworkflow.h"
#include "core/workflow/importworkflow.h"
#include "core/workflow/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cli {

using workflow::ImportOutcome;
using workflow::ImportWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<import::ImportOptions> options(const Arguments &arguments)
{
    import::ImportOptions out;
    auto terms = arguments.number("terms");
    if (!terms)
        return terms.error();
    out.terms = *terms;
    out.format = arguments.value("as");
    static const QStringList formats{QStringLiteral("saft"), QStringLiteral("ehf"), QStringLiteral("ocr"), QStringLiteral("camt054"),
                                     QStringLiteral("camt053"), QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("gbat10")};
    if (!out.format.isEmpty() && !formats.contains(out.format))
        return usageError(Words::tr("--as takes %1.").arg(formats.join(QStringLiteral(", "))));
    out.sheet = arguments.value("sheet");
    out.acceptKids = arguments.has("accept-kids");
    out.ownOrgnr = identifiers::normalizedOrgNumber(arguments.value("own"));
    if (arguments.has("map")) {
        QFile file(arguments.value("map"));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorKind::Environment, Words::tr("The column map %1 could not be read: %2.").arg(file.fileName(), file.errorString())};
        }
        auto map = import::ColumnMap::fromJson(file.readAll());
        if (!map)
            return map.error();
        out.columns = *map;
    }
    out.preset = arguments.value("preset");
    const import::Preset *preset = out.preset.isEmpty() ? nullptr : import::presetNamed(out.preset);
    if (!out.preset.isEmpty() && (!preset || preset->kind == import::PresetKind::File))
        return usageError(Words::tr("There is no preset of columns \"%1\". See: kravbok-cli presets list").arg(out.preset));
    if (preset && out.columns)
        return usageError(Words::tr("--preset and --map both name the columns; give one of them."));
    return out;
}

QJsonObject item(const import::ImportedItem &entry)
{
    const Claim &claim = entry.claim;
    QJsonArray attachments;
    for (const import::ImportedAttachment &one : entry.attachments) {
        attachments.append(QJsonObject{{QStringLiteral("name"), one.name},
                                       {QStringLiteral("type"), one.type},
                                       {QStringLiteral("bytes"), one.bytes.size()}});
    }
    return {{QStringLiteral("debtor"), entry.debtor},
            {QStringLiteral("number"), json::text(claim.number)},
            {QStringLiteral("kind"), enumText(claim.kind)},
            {QStringLiteral("issued"), json::date(claim.issued)},
            {QStringLiteral("due"), json::date(claim.due)},
            {QStringLiteral("due_origin"), enumText(claim.dueOrigin)},
            {QStringLiteral("amount"), json::money(claim.amount)},
            {QStringLiteral("open"), json::money(claim.open)},
            {QStringLiteral("open_origin"), enumText(claim.openOrigin)},
            {QStringLiteral("currency"), claim.currency},
            {QStringLiteral("kid"), json::text(claim.kid)},
            {QStringLiteral("kid_check"), enumText(entry.kidCheck)},
            {QStringLiteral("refers_to"), QJsonArray::fromStringList(entry.refersTo)},
            {QStringLiteral("kid_proposal"), json::text(entry.kidProposal)},
            {QStringLiteral("attachments"), attachments},
            {QStringLiteral("text"), json::text(claim.text)},
            {QStringLiteral("place"), entry.origin.place()}};
}

/// How the columns of a list were read; null for what is no list.
QJsonValue listJson(const import::ImportBatch &batch)
{
    if (batch.columns.columns.empty())
        return QJsonValue();
    QJsonObject out = QJsonDocument::fromJson(batch.columns.toJson()).object();
    out.insert(QStringLiteral("sheet"), json::text(batch.sheet));
    out.insert(QStringLiteral("sheets"), QJsonArray::fromStringList(batch.sheets));
    out.insert(QStringLiteral("preset"), json::text(batch.preset));
    return out;
}

QJsonArray questionsJson(const std::vector<EntryQuestion> &questions)
{
    QJsonArray out;
    for (const EntryQuestion &one : questions)
        out.append(json::entryQuestion(one));
    return out;
}

QJsonObject seenJson(const import::ImportBatch &batch)
{
    QJsonObject out;
    for (const auto &[name, value] : batch.seen) {
        bool whole = false;
        const qint64 count = value.toLongLong(&whole);
        out.insert(name, whole ? QJsonValue(count) : QJsonValue(value));
    }
    return out;
}

QJsonObject fileJson(const import::ImportBatch &batch, const ImportOutcome &outcome)
{
    QJsonArray debtors;
    for (const import::ImportedDebtor &one : batch.debtors) {
        QJsonObject debtor = json::debtor(one.debtor);
        if (one.debtor.kind == DebtorKind::SoleTrader)
            debtor.insert(QStringLiteral("kind"), QStringLiteral("company"));
        debtors.append(debtor);
    }
    QJsonArray items;
    for (const import::ImportedItem &one : batch.items)
        items.append(item(one));
    QJsonArray payments;
    for (const import::ImportedPayment &one : batch.payments)
        payments.append(json::bankPayment(one));
    QJsonArray issues;
    std::vector<Issue> told = batch.issues;
    told.insert(told.begin(), outcome.notes.begin(), outcome.notes.end());
    for (const Issue &issue : told) {
        issues.append(QJsonObject{{QStringLiteral("severity"), severityText(issue.severity)},
                                  {QStringLiteral("code"), issue.code},
                                  {QStringLiteral("place"), json::text(issue.place)},
                                  {QStringLiteral("text"), issue.text},
                                  {QStringLiteral("fix"), json::text(issue.fix)}});
    }
    const QJsonObject totals{{QStringLiteral("debtors"), static_cast<qint64>(batch.debtors.size())},
                             {QStringLiteral("items"), static_cast<qint64>(batch.items.size())},
                             {QStringLiteral("open"), json::money(batch.openTotal())},
                             {QStringLiteral("payments"), static_cast<qint64>(batch.payments.size())},
                             {QStringLiteral("paid"), json::money(batch.paidTotal())}};
    return {{QStringLiteral("file"), batch.file},
            {QStringLiteral("format"), json::text(batch.format)},
            {QStringLiteral("version"), json::text(batch.version)},
            {QStringLiteral("company"), QJsonObject{{QStringLiteral("orgnr"), json::text(batch.companyOrgnr)}, {QStringLiteral("name"), json::text(batch.companyName)}}},
            {QStringLiteral("sha256"), batch.sha256},
            {QStringLiteral("bytes"), batch.bytes},
            {QStringLiteral("list"), listJson(batch)},
            {QStringLiteral("debtors"), debtors},
            {QStringLiteral("items"), items},
            {QStringLiteral("payments"), payments},
            {QStringLiteral("issues"), issues},
            {QStringLiteral("questions"), questionsJson(batch.questions)},
            {QStringLiteral("seen"), seenJson(batch)},
            {QStringLiteral("totals"), totals},
            {QStringLiteral("outcome"), outcome.outcome},
            {QStringLiteral("batch"), outcome.batch.isValid() ? QJsonValue(QString::number(outcome.batch.value)) : QJsonValue()},
            {QStringLiteral("inserted"), outcome.inserted},
            {QStringLiteral("updated"), outcome.updated},
            {QStringLiteral("unchanged"), outcome.unchanged},
            {QStringLiteral("settled"), outcome.settled},
            {QStringLiteral("probably_paid"), outcome.probablyPaid},
            {QStringLiteral("placed"), outcome.placed},
            {QStringLiteral("waiting"), outcome.waiting},
            {QStringLiteral("asked"), outcome.asked},
            {QStringLiteral("duplicates"), outcome.duplicates},
            {QStringLiteral("reversals"), outcome.reversals}};
}

QString fileText(const import::ImportBatch &batch, const ImportOutcome &outcome)
{
    QString text = batch.isBankFile()
                       ? Words::tr("%1: %2 bank payments, %3.").arg(batch.file).arg(batch.payments.size()).arg(fmt::kroner(batch.paidTotal())) + u'\n'
                       : Words::tr("%1: %2 debtors, %3 entries, %4 open.")
                             .arg(batch.file).arg(batch.debtors.size()).arg(batch.items.size()).arg(fmt::kroner(batch.openTotal())) + u'\n';
    std::vector<Issue> told = outcome.notes;
    told.insert(told.end(), batch.issues.begin(), batch.issues.end());
    for (const Issue &issue : told) {
        text += QStringLiteral("  ") + (issue.place.isEmpty() ? QString() : issue.place + QStringLiteral(": ")) + issue.text;
        text += issue.fix.isEmpty() ? QStringLiteral("\n") : u' ' + issue.fix + u'\n';
    }
    if (outcome.outcome == u"imported" && batch.isBankFile()) {
        text += Words::tr("Placed by KID: %1. Waiting for you: %2. Known from another file: %3.")
                    .arg(outcome.placed).arg(outcome.waiting + outcome.asked + outcome.reversals).arg(outcome.duplicates) + u'\n';
    } else if (outcome.outcome == u"imported")
        text += Words::tr("New %1, changed %2, unchanged %3.").arg(outcome.inserted).arg(outcome.updated).arg(outcome.unchanged) + u'\n'
                + (outcome.settled > 0 ? Words::tr("%1 settled entries stay out of the ledger.").arg(outcome.settled) + u'\n' : QString());
    else if (outcome.outcome == u"unchanged")
        text += Words::tr("The same file was read before; nothing changed.") + u'\n';
    else if (outcome.outcome == u"refused")
        text += Words::tr("Nothing was taken in.") + u'\n';
    for (const EntryQuestion &one : batch.questions) {
        text += QStringLiteral("  ? ") + workflow::EntryRuleWorkflow::described(one.mark, one.pattern) + QStringLiteral(": ")
                + Words::tr("%1 credits, %2 in all.").arg(one.entries).arg(fmt::kroner(one.sum)) + u' '
                + workflow::EntryRuleWorkflow::whyText(one.why) + u'\n';
    }
    if (outcome.outcome == u"imported" && !batch.questions.empty())
        text += Words::tr("Answer once, and it is remembered. See: kravbok-cli import questions") + u'\n';
    if (outcome.probablyPaid > 0)
        text += Words::tr("%1 items are gone from the list and probably paid; they stay open until you confirm.").arg(outcome.probablyPaid) + u'\n';
    return text;
}

/// What to say when the user stops: what stands, when files before it were taken in.
Error stopped(const Error &error, const QString &file, const QJsonArray &before)
{
    const auto taken = std::count_if(before.begin(), before.end(), [](const QJsonValue &one) { return one[u"outcome"].toString() == u"imported"; });
    if (error.kind != ErrorKind::Cancelled || taken == 0)
        return error;
    return {ErrorKind::Cancelled, Words::tr("The import was stopped. Nothing of %1 was changed; %2 files before it were taken in.").arg(file).arg(taken)};
}

/// Reads everything the paths hold, and does with each what `act` does. Ctrl C stops between two rows, with nothing
/// of the file written.
Result<Output> eachFile(Invocation &run, Session *session, Result<ImportOutcome> (*act)(Session *, const import::ImportBatch &, const Progress &))
{
    const Progress progress = stopOnSignal();
    auto chosen = options(run.arguments);
    if (!chosen)
        return chosen.error();
    if (run.arguments.positional().isEmpty())
        return usageError(Words::tr("Say which files."));
    if (session && chosen->ownOrgnr.isEmpty())
        chosen->ownOrgnr = session->creditor().orgnr;
    if (session) {
        chosen->remembered = ImportWorkflow(*session).remembering();
        auto rules = workflow::EntryRuleWorkflow(*session).rules();
        if (!rules)
            return rules.error();
        chosen->entryRules = std::move(*rules);
    }
    QJsonArray files;
    QString text;
    int exitCode = 0;
    for (const QString &path : run.arguments.positional()) {
        auto found = import::findFiles(path);
        if (!found)
            return found.error();
        for (const import::FoundFile &one : *found) {
            auto batch = import::readFound(one, *chosen, progress);
            if (!batch)
                return stopped(batch.error(), one.shown, files);
            ImportOutcome outcome;
            if (batch->refused) {
                outcome.outcome = QStringLiteral("refused");
                exitCode = 1;
            } else {
                auto acted = act(session, *batch, progress);
                if (!acted)
                    return stopped(acted.error(), one.shown, files);
                outcome = *acted;
                // What reading could not know: an account that is not the creditor's, a day to come.
                if (outcome.outcome == u"refused")
                    exitCode = 1;
            }
            QJsonObject file = fileJson(*batch, outcome);
            if (!session) {
                auto facts = import::factsOfFound(one, *chosen);
                if (!facts)
                    return facts.error();
                file.insert(QStringLiteral("facts"), *facts);
            }
            files.append(file);
            text += fileText(*batch, outcome);
        }
    }
    return Output{QJsonObject{{QStringLiteral("files"), files}}, text, exitCode};
}

Result<Output> inspect(Invocation &run)
{
    return eachFile(run, nullptr, [](Session *, const import::ImportBatch &, const Progress &) -> Result<ImportOutcome> { return ImportOutcome(); });
}

Result<Output> importFiles(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    return eachFile(run, *session, [](Session *inner, const import::ImportBatch &batch, const Progress &progress) { return ImportWorkflow(*inner).commit(batch, progress); });
}

Result<Output> importBank(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    return eachFile(run, *session, [](Session *inner, const import::ImportBatch &batch, const Progress &progress) -> Result<ImportOutcome> {
        if (!batch.isBankFile())
            return Error{ErrorKind::BadInput, Words::tr("%1 is no file of payments from a bank. Read it with: kravbok-cli import").arg(batch.file)};
        return ImportWorkflow(*inner).commit(batch, progress);
    });
}

Result<Output> undo(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, "import undo BATCH");
    if (!word)
        return word.error();
    bool ok = false;
    const BatchId batch{word->toLongLong(&ok)};
    if (!ok)
        return usageError(Words::tr("\"%1\" is no import. See: kravbok-cli import list").arg(*word));
    if (auto fine = ImportWorkflow(**session).undo(batch); !fine)
        return fine.error();
    return Output{QJsonObject{{QStringLiteral("batch"), *word}, {QStringLiteral("undone"), true}}, Words::tr("Import %1 is taken back.").arg(*word)};
}

Result<Output> list(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto records = ImportWorkflow(**session).list();
    if (!records)
        return records.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Import"), Words::tr("Day"), Words::tr("File"), Words::tr("New"), Words::tr("Changed"), {}}};
    for (const workflow::ImportRecord &record : *records) {
        out.append(QJsonObject{{QStringLiteral("batch"), QString::number(record.id.value)},
                               {QStringLiteral("file"), record.file},
                               {QStringLiteral("format"), record.format},
                               {QStringLiteral("sha256"), record.sha256},
                               {QStringLiteral("day"), json::date(record.day)},
                               {QStringLiteral("inserted"), record.inserted},
                               {QStringLiteral("updated"), record.updated},
                               {QStringLiteral("undone"), record.undone}});
        lines.push_back({QString::number(record.id.value), fmt::date(record.day), record.file, QString::number(record.inserted),
                         QString::number(record.updated), record.undone ? Words::tr("taken back") : QString()});
    }
    return listAnswer(run, Words::tr("Imports"), out, lines, Words::tr("Nothing has been imported."));
}

} // namespace

std::vector<Command> importCommands()
{
    std::vector<Command> out{
        {"inspect", "inspect PATH… [--terms DAYS] [--as FORMAT] [--map FILE.json] [--preset NAME] [--sheet NAME] [--accept-kids] [--own ORGNR]",
         QT_TRANSLATE_NOOP("cli", "read files, folders and ZIP archives without changing anything"), false,
         {"terms", "as", "map", "preset", "sheet", "accept-kids", "own"}, inspect},
        {"import", "import PATH… [--terms DAYS] [--as FORMAT] [--map FILE.json] [--preset NAME] [--sheet NAME] [--accept-kids]",
         QT_TRANSLATE_NOOP("cli", "read files, folders and ZIP archives into the ledger"), true,
         {"terms", "as", "map", "preset", "sheet", "accept-kids", "own"}, importFiles},
        {"payment import", "payment import FILE… [--as FORMAT]", QT_TRANSLATE_NOOP("cli", "read payments from bank files"), true, {"as"}, importBank},
        {"import undo", "import undo BATCH", QT_TRANSLATE_NOOP("cli", "take an import back"), true, {}, undo},
        {"import list", "import list [--format csv|xlsx --out FILE]", QT_TRANSLATE_NOOP("cli", "what was imported when"), false, {"format", "out"}, list},
    };
    for (auto &&more : listCommands())
        out.push_back(std::move(more));
    for (auto &&more : entryRuleCommands())
        out.push_back(std::move(more));
    return out;
}

} // namespace cli
