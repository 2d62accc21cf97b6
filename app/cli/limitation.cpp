// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/limitationworkflow.h"
#include "core/workflow/moneyjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace cli {

using workflow::LimitationWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<Output> calendar(const std::vector<workflow::LimitationRow> &rows, const Session &session, const QString &file)
{
    if (file.isEmpty())
        return usageError(Words::tr("Say where the calendar goes: --out FILE.ics"));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(workflow::limitationCalendar(rows, session)) < 0 || !out.commit())
        return Error{ErrorKind::Environment, Words::tr("%1 cannot be written: %2").arg(file, out.errorString())};
    int count = 0;
    for (const workflow::LimitationRow &row : rows)
        count += (row.limitation.date.isValid() ? 1 : 0) + (row.interest.next.isValid() ? 1 : 0);
    return Output{QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("events"), count}}, Words::tr("%n day(s) written to %1.", nullptr, count).arg(file)};
}

Result<Output> radar(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto rows = workflow::limitationRadar(**session);
    if (!rows)
        return rows.error();
    if (run.arguments.has("format")) {
        if (run.arguments.value("format") != u"ics")
            return usageError(Words::tr("--format takes ics."));
        return calendar(*rows, **session, run.arguments.value("out"));
    }
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Lapses"), Words::tr("Warning"), Words::tr("Customer"), Words::tr("Name"), Words::tr("Invoice"), Words::tr("Case"), Words::tr("Open")}};
    for (const workflow::LimitationRow &row : *rows) {
        QJsonArray warnings;
        for (const auto &[months, begins] : row.warnings)
            warnings.append(QJsonObject{{QStringLiteral("months"), months}, {QStringLiteral("from"), json::date(begins)}});
        QJsonArray events;
        for (const LimitationEvent &event : row.events)
            events.append(json::limitationEvent(event));
        QJsonObject one = json::limitation(row.limitation, (*session)->law().rules(), (*session)->language());
        one.insert(QStringLiteral("debtor"), row.debtorNumber);
        one.insert(QStringLiteral("name"), row.debtorName);
        one.insert(QStringLiteral("number"), json::text(row.number));
        one.insert(QStringLiteral("case"), json::text(row.caseNumber));
        one.insert(QStringLiteral("open"), json::money(row.open));
        one.insert(QStringLiteral("warning"), row.warning == 0 ? QJsonValue() : QJsonValue(row.warning));
        one.insert(QStringLiteral("lapsed"), row.lapsed);
        one.insert(QStringLiteral("warnings"), warnings);
        one.insert(QStringLiteral("events"), events);
        one.insert(QStringLiteral("interest"), json::interestLimitation(row.interest, (*session)->law().rules(), (*session)->language()));
        out.append(one);
        const QString warning = row.lapsed ? Words::tr("lapsed") : row.warning > 0 ? Words::tr("%n month(s)", nullptr, row.warning) : QString();
        lines.push_back({row.limitation.running ? Words::tr("held back") : fmt::date(row.limitation.date), warning, row.debtorNumber, row.debtorName,
                         row.number, row.caseNumber, fmt::amount(row.open)});
        if (!row.interest.reason.isSet())
            continue;
        // Its interest lapses by itself and has a line of its own.
        const engine::InterestLimitation &interest = row.interest;
        const QString near = interest.lapsed.isPositive() ? Words::tr("lapsed: %1").arg(fmt::amount(interest.lapsed))
            : row.interestWarning > 0                     ? Words::tr("%n month(s)", nullptr, row.interestWarning)
                                                          : QString();
        lines.push_back({interest.running ? Words::tr("held back") : fmt::date(interest.next), near, row.debtorNumber, row.debtorName,
                         Words::tr("interest on %1").arg(row.number), row.caseNumber, fmt::amount(interest.open)});
    }
    return Output{out, lines.size() == 1 ? Words::tr("No open claim has a due date.") : table(lines)};
}

Result<ClaimId> claimNamed(Invocation &run, Session &session, const char *usage)
{
    auto word = run.arguments.word(0, usage);
    if (!word)
        return word.error();
    auto found = workflow::CaseWorkflow(session).claimsByNumber({*word});
    if (!found)
        return found.error();
    return found->front();
}

QString kinds()
{
    QStringList out;
    for (const auto &[kind, name] : EnumNames<LimitationKind>::names)
        out.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    return out.join(QStringLiteral(", "));
}

Result<Output> event(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = claimNamed(run, **session, "limitation event DEBTOR/NUMBER --kind WORD --date D [--until D] [--note TEXT]");
    auto day = run.arguments.date("date");
    auto until = run.arguments.date("until");
    if (!id || !day || !until)
        return !id ? id.error() : !day ? day.error() : until.error();
    const auto kind = enumFromText<LimitationKind>(run.arguments.value("kind"));
    if (!kind)
        return usageError(Words::tr("Say what happened with --kind: %1.").arg(kinds()));
    if (!day->isValid())
        return usageError(Words::tr("Say the day it happened: --date YYYY-MM-DD."));
    LimitationEvent wanted;
    wanted.claim = *id;
    wanted.day = *day;
    wanted.kind = *kind;
    wanted.until = *until;
    wanted.note = run.arguments.value("note");
    auto added = LimitationWorkflow(**session).add(wanted);
    if (!added)
        return added.error();
    auto rows = workflow::limitationRadar(**session);
    if (!rows)
        return rows.error();
    QJsonObject out = json::limitationEvent(*added);
    QString text = Words::tr("Noted.");
    for (const workflow::LimitationRow &row : *rows) {
        if (row.claim != *id)
            continue;
        out.insert(QStringLiteral("limitation"), json::limitation(row.limitation, (*session)->law().rules(), (*session)->language()));
        text += u' ' + (*session)->sentence(row.limitation.reason);
        if (row.limitation.date.isValid())
            text += u' ' + Words::tr("The last day is %1.").arg(fmt::date(row.limitation.date));
    }
    return Output{out, text};
}

Result<Output> events(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = claimNamed(run, **session, "limitation events DEBTOR/NUMBER");
    if (!id)
        return id.error();
    auto all = LimitationWorkflow(**session).events(*id);
    if (!all)
        return all.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Event"), Words::tr("Date"), Words::tr("What"), Words::tr("Note")}};
    for (const LimitationEvent &one : *all) {
        out.append(json::limitationEvent(one));
        lines.push_back({QString::number(one.id.value), fmt::date(one.day), enumText(one.kind), one.undone ? Words::tr("taken back") : one.note});
    }
    return Output{out, all->empty() ? Words::tr("Nothing has interrupted the limitation of this invoice. What can: %1.").arg(kinds()) : table(lines)};
}

Result<Output> undo(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, "limitation undo EVENT");
    if (!word)
        return word.error();
    bool ok = false;
    const LimitationEventId id{word->toLongLong(&ok)};
    if (!ok)
        return usageError(Words::tr("\"%1\" is no event. See: kravbok-cli limitation events NUMBER").arg(*word));
    if (auto done = LimitationWorkflow(**session).undo(id); !done)
        return done.error();
    return Output{QJsonObject{{QStringLiteral("event"), *word}, {QStringLiteral("undone"), true}}, Words::tr("Event %1 is taken back.").arg(*word)};
}

} // namespace

std::vector<Command> limitationCommands()
{
    return {
        {"limitation", "limitation [--format ics --out FILE]", QT_TRANSLATE_NOOP("cli", "when each open claim, and its late interest, becomes time-barred, soonest first"), false, {"format", "out"}, radar},
        {"limitation event", "limitation event DEBTOR/NUMBER --kind WORD --date D [--until D] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "note what started, interrupted or extended the period"), true, {"kind", "date", "until", "note"}, event},
        {"limitation events", "limitation events DEBTOR/NUMBER", QT_TRANSLATE_NOOP("cli", "what has been noted for an invoice"), false, {}, events},
        {"limitation undo", "limitation undo EVENT", QT_TRANSLATE_NOOP("cli", "take an event back"), true, {}, undo},
    };
}

} // namespace cli
