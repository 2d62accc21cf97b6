// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/import/presets.h"
#include "core/money/format.h"
#include "core/workflow/importworkflow.h"
#include "core/workflow/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace cli {

using workflow::ImportWorkflow;
using workflow::VanishedItem;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<Output> presetsList(Invocation &)
{
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Preset"), Words::tr("System"), Words::tr("List"), Words::tr("Columns")}};
    for (const import::Preset &preset : import::presets()) {
        QJsonArray columns;
        for (const import::Column &column : preset.columns)
            columns.append(QJsonObject{{QStringLiteral("header"), column.header}, {QStringLiteral("field"), enumText(column.field)}});
        out.append(QJsonObject{{QStringLiteral("name"), preset.name},
                               {QStringLiteral("system"), preset.system},
                               {QStringLiteral("title"), preset.title},
                               {QStringLiteral("kind"), enumText(preset.kind)},
                               {QStringLiteral("format"), preset.format},
                               {QStringLiteral("how"), preset.how},
                               {QStringLiteral("certainty"), preset.certainty},
                               {QStringLiteral("automatic"), !preset.marks.isEmpty()},
                               {QStringLiteral("columns"), columns}});
        lines.push_back({preset.name, preset.system, preset.title,
                         preset.columns.empty() ? Words::tr("guessed") : QString::number(preset.columns.size())});
    }
    return Output{out, table(lines)};
}

Result<Output> mapList(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto maps = ImportWorkflow(**session).maps();
    if (!maps)
        return maps.error();
    QJsonArray out;
    QString text;
    for (const import::ColumnMap &map : *maps) {
        out.append(QJsonDocument::fromJson(map.toJson()).object());
        text += map.signature + u'\n';
    }
    return Output{out, out.isEmpty() ? Words::tr("No columns have been corrected and remembered yet.") : text};
}

Result<Output> mapExport(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto bytes = ImportWorkflow(**session).exportMaps(run.arguments.positional().value(0));
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const QString path = run.arguments.value("out");
    if (path.isEmpty())
        return Output{object, QString::fromUtf8(*bytes)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error{ErrorKind::Environment, Words::tr("%1 could not be written: %2.").arg(path, file.errorString())};
    return Output{QJsonObject{{QStringLiteral("out"), path}, {QStringLiteral("maps"), object[QStringLiteral("maps")].toArray().size()}},
                  Words::tr("Written to %1.").arg(path)};
}

Result<Output> mapImport(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto path = run.arguments.word(0, "map import FILE.json");
    if (!path)
        return path.error();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment, Words::tr("The column map %1 could not be read: %2.").arg(*path, file.errorString())};
    auto count = ImportWorkflow(**session).importMaps(file.read(4 * 1024 * 1024));
    if (!count)
        return count.error();
    return Output{QJsonObject{{QStringLiteral("maps"), *count}}, Words::tr("Column maps taken in: %1.").arg(*count)};
}

Result<Output> mapForget(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto signature = run.arguments.word(0, "map forget SIGNATURE");
    if (!signature)
        return signature.error();
    if (auto done = ImportWorkflow(**session).forgetColumns(*signature); !done)
        return done.error();
    return Output{QJsonObject{{QStringLiteral("signature"), *signature}, {QStringLiteral("forgotten"), true}}, Words::tr("Forgotten.")};
}

/// The items a person means by their numbers, "1001/F-100" where two customers share one.
Result<std::vector<ClaimId>> chosen(const std::vector<VanishedItem> &items, const QStringList &numbers)
{
    std::vector<ClaimId> out;
    for (const QString &number : numbers) {
        std::vector<ClaimId> fits;
        for (const VanishedItem &item : items) {
            if (item.number == number || item.debtor + u'/' + item.number == number)
                fits.push_back(item.claim);
        }
        if (fits.empty())
            return Error{ErrorKind::NotFound, Words::tr("%1 is no open item that a newer list lacks. See: kravbok-cli import vanished").arg(number)};
        if (fits.size() > 1)
            return Error{ErrorKind::Conflict, Words::tr("Several items are called %1. Write customer and number, such as 1001/%1.").arg(number)};
        if (std::find(out.begin(), out.end(), fits.front()) == out.end())
            out.push_back(fits.front());
    }
    return out;
}

QJsonArray vanishedJson(const std::vector<VanishedItem> &items)
{
    QJsonArray out;
    for (const VanishedItem &item : items) {
        out.append(QJsonObject{{QStringLiteral("debtor"), item.debtor},
                               {QStringLiteral("name"), item.debtorName},
                               {QStringLiteral("number"), json::text(item.number)},
                               {QStringLiteral("due"), json::date(item.due)},
                               {QStringLiteral("open"), json::money(item.open)},
                               {QStringLiteral("batch"), QString::number(item.batch.value)},
                               {QStringLiteral("file"), item.file},
                               {QStringLiteral("as_of"), json::date(item.asOf)}});
    }
    return out;
}

Result<Output> vanished(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    ImportWorkflow imports(**session);
    auto items = imports.vanished();
    if (!items)
        return items.error();
    const bool confirm = run.arguments.has("confirm");
    const bool keep = run.arguments.has("keep");
    if (confirm && keep)
        return usageError(Words::tr("Say either --confirm or --keep."));
    if (!confirm && !keep) {
        if (!run.arguments.positional().isEmpty())
            return usageError(Words::tr("Say --confirm or --keep before the numbers."));
        std::vector<QStringList> lines{{Words::tr("Customer"), Words::tr("Invoice"), Words::tr("Due"), Words::tr("Open"), Words::tr("Gone from")}};
        for (const VanishedItem &item : *items)
            lines.push_back({item.debtor + u' ' + item.debtorName, item.number, fmt::date(item.due), fmt::kroner(item.open), item.file});
        return Output{vanishedJson(*items), lines.size() == 1 ? Words::tr("Nothing is missing from the newest list.") : table(lines)};
    }
    const QStringList &numbers = run.arguments.positional();
    auto claims = chosen(*items, numbers);
    if (!claims)
        return claims.error();
    if (keep) {
        auto kept = imports.keepVanished(*claims);
        if (!kept)
            return kept.error();
        return Output{QJsonObject{{QStringLiteral("kept"), *kept}}, Words::tr("Kept open: %1.").arg(*kept)};
    }
    auto outcome = imports.confirmVanished(*claims);
    if (!outcome)
        return outcome.error();
    return Output{QJsonObject{{QStringLiteral("confirmed"), static_cast<qint64>(claims->size())},
                              {QStringLiteral("batch"), QString::number(outcome->batch.value)}},
                  Words::tr("Settled: %1. Take it back with: kravbok-cli import undo %2").arg(claims->size()).arg(outcome->batch.value)};
}

} // namespace

std::vector<Command> listCommands()
{
    return {
        {"import vanished", "import vanished [--confirm NUMBER… | --keep NUMBER…]",
         QT_TRANSLATE_NOOP("cli", "items a newer list lacks: settled, or open all the same"), true, {"confirm", "keep"}, vanished},
        {"presets list", "presets list", QT_TRANSLATE_NOOP("cli", "what each accounting system exports, and ready column maps"), false, {}, presetsList},
        {"map list", "map list", QT_TRANSLATE_NOOP("cli", "columns that were corrected and are remembered"), false, {}, mapList},
        {"map export", "map export [SIGNATURE] [--out FILE.json]", QT_TRANSLATE_NOOP("cli", "write remembered columns to a file for others"), false, {"out"}, mapExport},
        {"map import", "map import FILE.json", QT_TRANSLATE_NOOP("cli", "remember the columns of such a file"), true, {}, mapImport},
        {"map forget", "map forget SIGNATURE", QT_TRANSLATE_NOOP("cli", "no longer remember columns"), true, {}, mapForget},
    };
}

} // namespace cli
