// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/engine/ruleids.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/legalworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::CaseWorkflow;
using workflow::LegalWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject eventJson(const LegalEvent &event, const LawTable &law)
{
    QJsonObject out{{QStringLiteral("id"), QString::number(event.id.value)},
                    {QStringLiteral("step"), enumText(event.step)},
                    {QStringLiteral("kind"), enumText(event.kind)},
                    {QStringLiteral("date"), json::date(event.day)},
                    {QStringLiteral("fee"), json::money(event.fee)},
                    {QStringLiteral("fee_covered"), json::money(event.feeOffset)},
                    {QStringLiteral("writing_cost"), json::money(event.writing)},
                    {QStringLiteral("R"), event.rettsgebyr.isZero() ? QJsonValue() : json::money(event.rettsgebyr)},
                    {QStringLiteral("letter"), event.letter.isValid() ? QJsonValue(QString::number(event.letter.value)) : QJsonValue()},
                    {QStringLiteral("note"), json::text(event.note)}};
    if (event.kind == LegalEventKind::Served) {
        const engine::BankruptcyWindow window = engine::bankruptcyWindow(event.day, law);
        out.insert(QStringLiteral("pay_by"), json::date(window.payBy));
        out.insert(QStringLiteral("petition_from"), json::date(window.opens));
        out.insert(QStringLiteral("petition_until"), json::date(window.closes));
    }
    return out;
}

QString kindText(LegalEventKind kind)
{
    switch (kind) {
    case LegalEventKind::Filed: return Words::tr("handed in");
    case LegalEventKind::Served: return Words::tr("served");
    case LegalEventKind::Answered: return Words::tr("answered");
    case LegalEventKind::Objected: return Words::tr("objected to");
    case LegalEventKind::Refused: return Words::tr("refused");
    case LegalEventKind::Withdrawn: return Words::tr("withdrawn");
    case LegalEventKind::Attached: return Words::tr("attachment taken");
    case LegalEventKind::NothingFound: return Words::tr("nothing found");
    case LegalEventKind::NoDecision: return Words::tr("ended without a decision");
    case LegalEventKind::Decided: return Words::tr("decided");
    case LegalEventKind::Settled: return Words::tr("settled");
    case LegalEventKind::Declared: return Words::tr("declared bankrupt");
    }
    return {};
}

/// Finds the case, runs the verb, says what was kept.
template <typename Verb>
Result<Output> act(Invocation &run, const char *usage, Verb verb)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, usage);
    if (!word)
        return word.error();
    auto id = CaseWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    LegalWorkflow legal(**session);
    Result<LegalEvent> event = verb(legal, **session, *id);
    if (!event)
        return event.error();
    QJsonObject out = eventJson(*event, (*session)->law());
    out.insert(QStringLiteral("case"), *word);
    QString text = Words::tr("%1: %2 on %3.").arg((*session)->stepName(event->step), kindText(event->kind), fmt::date(event->day));
    if (event->fee.isPositive())
        text += u' ' + Words::tr("Fee %1.").arg(fmt::kroner(event->fee));
    const Reason covered{.rule = engine::rule::costServiceCovered, .amount = event->feeOffset};
    if (event->feeOffset.isPositive())
        text += u' ' + (*session)->sentence(covered) + QStringLiteral(" (%1)").arg((*session)->lawOf(covered));
    if (event->kind == LegalEventKind::Served) {
        const engine::BankruptcyWindow window = engine::bankruptcyWindow(event->day, (*session)->law());
        text += u' ' + Words::tr("Pay by %1; the petition must reach the court from %2 to %3.")
                           .arg(fmt::date(window.payBy), fmt::date(window.opens), fmt::date(window.closes));
    }
    return Output{out, text};
}

/// The day of --date, today when it is left out.
Result<QDate> dayOf(Invocation &run, const Session &session)
{
    auto day = run.arguments.date("date");
    if (!day || day->isValid())
        return day;
    return session.today();
}

Result<Step> stepWord(const QString &word)
{
    if (const auto step = enumFromText<Step>(word); step && !isLetterStep(*step))
        return *step;
    return usageError(Words::tr("\"%1\" is no legal step. They are: attachment, bankruptcy_notice, bankruptcy_petition, conciliation, agency.").arg(word));
}

Result<Output> filed(Invocation &run)
{
    constexpr auto usage = "case filed ID STEP [--date D] [--note TEXT]";
    return act(run, usage, [&](LegalWorkflow &legal, Session &session, CaseId id) -> Result<LegalEvent> {
        auto word = run.arguments.word(1, usage);
        if (!word)
            return word.error();
        auto step = stepWord(*word);
        auto day = dayOf(run, session);
        if (!step)
            return step.error();
        if (!day)
            return day.error();
        return legal.filed(id, *step, *day, run.arguments.value("note"));
    });
}

Result<Output> served(Invocation &run)
{
    return act(run, "case served ID [--date D] [--note TEXT]", [&](LegalWorkflow &legal, Session &session, CaseId id) -> Result<LegalEvent> {
        auto day = dayOf(run, session);
        if (!day)
            return day.error();
        return legal.served(id, *day, run.arguments.value("note"));
    });
}

Result<Output> outcome(Invocation &run)
{
    return act(run, "case outcome ID --kind K [--step STEP] [--date D] [--note TEXT]", [&](LegalWorkflow &legal, Session &session, CaseId id) -> Result<LegalEvent> {
        const auto kind = enumFromText<LegalEventKind>(run.arguments.value("kind"));
        if (!kind)
            return usageError(Words::tr("Say what came of it with --kind answered, objected, refused, withdrawn, attached, nothing_found, no_decision, decided, settled or declared."));
        std::optional<Step> step;
        if (run.arguments.has("step")) {
            auto word = stepWord(run.arguments.value("step"));
            if (!word)
                return word.error();
            step = *word;
        }
        auto day = dayOf(run, session);
        if (!day)
            return day.error();
        return legal.outcome(id, *kind, *day, run.arguments.value("note"), step);
    });
}

Result<Output> undo(Invocation &run)
{
    return act(run, "case undo ID", [](LegalWorkflow &legal, Session &, CaseId id) { return legal.undoLast(id); });
}

Result<Output> events(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, "case legal ID");
    if (!word)
        return word.error();
    auto id = CaseWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    auto all = LegalWorkflow(**session).events(*id);
    if (!all)
        return all.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Day"), Words::tr("Step"), Words::tr("What"), Words::tr("Fee"), Words::tr("Note")}};
    for (const LegalEvent &event : *all) {
        out.append(eventJson(event, (*session)->law()));
        lines.push_back({fmt::date(event.day), (*session)->stepName(event.step), kindText(event.kind),
                         event.fee.isZero() ? QString() : fmt::amount(event.fee), event.note});
    }
    return Output{out, lines.size() == 1 ? Words::tr("Nothing has gone to the authorities.") : table(lines)};
}

Result<Output> enforcement(Invocation &run)
{
    constexpr auto usage = "case enforcement ID old|new|unknown";
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, usage);
    auto rules = run.arguments.word(1, usage);
    if (!word || !rules)
        return !word ? word.error() : rules.error();
    const auto which = enumFromText<EnforcementRules>(*rules);
    if (!which)
        return usageError(Words::tr("Say which rules on attachment the debtor is under: old, new or unknown."));
    auto id = CaseWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    if (auto kept = LegalWorkflow(**session).setEnforcement(*id, *which); !kept)
        return kept.error();
    return Output{QJsonObject{{QStringLiteral("case"), *word}, {QStringLiteral("enforcement_rules"), *rules}},
                  Words::tr("Noted in case %1.").arg(*word)};
}

} // namespace

std::vector<Command> legalCommands()
{
    return {
        {"case filed", "case filed ID STEP [--date D] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "a legal step was handed in: its court fee becomes a cost of the case"), true, {"date", "note"}, filed},
        {"case served", "case served ID [--date D] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "the bankruptcy notice was served: its time to pay runs from that day"), true, {"date", "note"}, served},
        {"case outcome", "case outcome ID --kind K [--step STEP] [--date D] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "what came of a legal step"), true, {"kind", "step", "date", "note"}, outcome},
        {"case undo", "case undo ID", QT_TRANSLATE_NOOP("cli", "take back the newest legal event of a case, with its costs"), true, {}, undo},
        {"case legal", "case legal ID", QT_TRANSLATE_NOOP("cli", "what has become of the legal steps of a case"), false, {}, events},
        {"case enforcement", "case enforcement ID old|new|unknown", QT_TRANSLATE_NOOP("cli", "which rules on attachment the debtor is under, as looked up"), true, {}, enforcement},
    };
}

} // namespace cli
