// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/caseeconomics.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/rehearsal.h"

#include <QCoreApplication>
#include <QFile>
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

QString percent(int bp)
{
    return fmt::plainPercent(Rate::basisPoints(bp));
}

QString wayName(engine::Way way)
{
    switch (way) {
    case engine::Way::Attachment: return Words::tr("Attachment");
    case engine::Way::Bankruptcy: return Words::tr("Bankruptcy");
    case engine::Way::Conciliation: return Words::tr("Conciliation");
    case engine::Way::Agency: return Words::tr("Agency");
    case engine::Way::WriteOff: break;
    }
    return Words::tr("Write off");
}

QString costText(engine::WayCost::Kind kind)
{
    using Kind = engine::WayCost::Kind;
    switch (kind) {
    case Kind::CourtFee: return QStringLiteral("court_fee");
    case Kind::ServiceFee: return QStringLiteral("service_fee");
    case Kind::Security: return QStringLiteral("security_lost");
    case Kind::OwnWork: return QStringLiteral("own_work");
    case Kind::Kept: break;
    }
    return QStringLiteral("kept_by_agency");
}

QJsonArray assumptionsJson(const std::vector<workflow::AssumptionRow> &rows)
{
    QJsonArray out;
    for (const workflow::AssumptionRow &row : rows) {
        out.append(QJsonObject{{QStringLiteral("key"), row.key},
                               {QStringLiteral("value"), row.value},
                               {QStringLiteral("unit"), row.unit},
                               {QStringLiteral("default"), row.isDefault}});
    }
    return out;
}

QString assumptionsText(const std::vector<workflow::AssumptionRow> &rows)
{
    std::vector<QStringList> lines{{Words::tr("Assumption"), Words::tr("Value"), Words::tr("Unit"), Words::tr("From")}};
    for (const workflow::AssumptionRow &row : rows)
        lines.push_back({row.key, row.value, row.unit, row.isDefault ? Words::tr("a guess of Kravbok") : Words::tr("set by you")});
    return table(lines);
}

QJsonObject wayJson(const engine::WayEconomics &way, const Reason &refusal, const Session &session)
{
    QJsonArray costs;
    for (const engine::WayCost &cost : way.costs) {
        const bool court = cost.multiple != Series::Count;
        costs.append(QJsonObject{{QStringLiteral("what"), costText(cost.kind)},
                                 {QStringLiteral("amount"), json::money(cost.amount)},
                                 {QStringLiteral("recoverable"), cost.recoverable},
                                 {QStringLiteral("law"), court ? QJsonValue(session.law().series(cost.multiple).law) : QJsonValue()}});
    }
    const bool never = way.way == engine::Way::WriteOff || way.breakEvenBp > 10'000;
    return {{QStringLiteral("route"), workflow::wayText(way.way)},
            {QStringLiteral("allowed"), !refusal.isSet()},
            {QStringLiteral("rule"), refusal.isSet() ? QJsonValue(QString::fromLatin1(refusal.rule.data(), static_cast<qsizetype>(refusal.rule.size()))) : QJsonValue()},
            {QStringLiteral("reason"), refusal.isSet() ? QJsonValue(session.sentence(refusal)) : QJsonValue()},
            {QStringLiteral("costs"), costs},
            {QStringLiteral("cost"), json::money(way.cost)},
            {QStringLiteral("claim"), json::money(way.claim)},
            {QStringLiteral("expected"), json::money(way.expected)},
            {QStringLiteral("net"), json::money(way.net)},
            {QStringLiteral("break_even"), never ? QJsonValue() : QJsonValue(percent(way.breakEvenBp))},
            {QStringLiteral("days"), way.days}};
}

Result<Output> economics(Invocation &run)
{
    auto session = run.session();
    auto on = run.on();
    auto word = run.arguments.word(0, "case economics ID [--on D]");
    if (!session || !on || !word)
        return !session ? session.error() : !on ? on.error() : word.error();
    auto id = CaseWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    auto found = workflow::caseEconomics(**session, *id, *on);
    auto guesses = workflow::assumptionList(**session);
    if (!found || !guesses)
        return !found ? found.error() : guesses.error();
    QJsonArray routes;
    std::vector<QStringList> lines{{Words::tr("Route"), Words::tr("Cost"), Words::tr("Expected"), Words::tr("Left"), Words::tr("Break-even %"), Words::tr("Days"), Words::tr("Now")}};
    for (size_t i = 0; i < found->ways.size(); ++i) {
        const engine::WayEconomics &way = found->ways[i];
        const Reason &refusal = found->refusals[i];
        routes.append(wayJson(way, refusal, **session));
        const bool never = way.way == engine::Way::WriteOff || way.breakEvenBp > 10'000;
        lines.push_back({wayName(way.way), fmt::amount(way.cost), fmt::amount(way.expected), fmt::amount(way.net),
                         never ? QString() : fmt::percent(Rate::basisPoints(way.breakEvenBp)), QString::number(way.days),
                         refusal.isSet() ? (*session)->sentence(refusal) : Words::tr("possible")});
    }
    return Output{QJsonObject{{QStringLiteral("case"), found->file.number},
                              {QStringLiteral("on"), json::date(found->on)},
                              {QStringLiteral("owed"), json::money(found->owed)},
                              {QStringLiteral("vat"), json::money(found->vat)},
                              {QStringLiteral("routes"), routes},
                              {QStringLiteral("assumptions"), assumptionsJson(*guesses)}},
                  table(lines) + u'\n' + assumptionsText(*guesses)};
}

Result<Output> economicsList(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto rows = workflow::assumptionList(**session);
    if (!rows)
        return rows.error();
    return Output{assumptionsJson(*rows), assumptionsText(*rows)};
}

Result<Output> economicsSet(Invocation &run)
{
    auto session = run.session();
    auto key = run.arguments.word(0, "economics set NAME [VALUE]");
    if (!session || !key)
        return !session ? session.error() : key.error();
    const QString value = run.arguments.positional().value(1);
    if (auto set = workflow::setAssumption(**session, *key, value); !set)
        return set.error();
    return Output{QJsonObject{{QStringLiteral("key"), *key}, {QStringLiteral("value"), json::text(value)}},
                  value.isEmpty() ? Words::tr("%1 is back to the guess of Kravbok.").arg(*key) : Words::tr("%1 is now %2.").arg(*key, value)};
}

Result<QByteArray> fileOf(const Invocation &run, const char *option)
{
    if (!run.arguments.has(option))
        return QByteArray();
    QFile file(run.arguments.value(option));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment, Words::tr("%1 could not be read: %2.").arg(file.fileName(), file.errorString())};
    // A rate file is some hundred kilobytes; a gigabyte is a mistake.
    if (file.size() > 16 * 1024 * 1024)
        return Error{ErrorKind::BadInput, Words::tr("%1 is too large for a file of rates or rules.").arg(file.fileName())};
    return file.readAll();
}

QJsonObject outcomeJson(const workflow::CaseOutcome &outcome)
{
    const auto step = [](int number) { return number < 0 ? QJsonValue() : QJsonValue(enumText(static_cast<Step>(number))); };
    if (!outcome.known)
        return {{QStringLiteral("missing"), outcome.missing}};
    return {{QStringLiteral("missing"), QJsonValue()},
            {QStringLiteral("total"), json::money(outcome.total)},
            {QStringLiteral("interest"), json::money(outcome.interest)},
            {QStringLiteral("next"), step(outcome.next)},
            {QStringLiteral("charge"), json::money(outcome.charge)},
            {QStringLiteral("deadline"), json::date(outcome.deadline)},
            {QStringLiteral("coming"), step(outcome.coming)},
            {QStringLiteral("coming_from"), json::date(outcome.comingFrom)},
            {QStringLiteral("reason"), json::text(outcome.refusal)}};
}

QString outcomeText(const workflow::CaseOutcome &outcome, const Session &session)
{
    if (!outcome.known)
        return outcome.missing;
    const QString step = outcome.next < 0 ? QString() : session.stepName(static_cast<Step>(outcome.next));
    return step.isEmpty() ? fmt::amount(outcome.total) : Words::tr("%1, %2 with %3").arg(fmt::amount(outcome.total), step, fmt::amount(outcome.charge));
}

Result<Output> rehearse(Invocation &run)
{
    auto session = run.session();
    auto on = run.on();
    if (!session || !on)
        return !session ? session.error() : on.error();
    auto rates = fileOf(run, "rates");
    auto rules = fileOf(run, "rules");
    if (!rates || !rules)
        return !rates ? rates.error() : rules.error();
    auto ladders = fileOf(run, "ladder");
    if (!ladders)
        return ladders.error();
    if (rates->isEmpty() && rules->isEmpty() && ladders->isEmpty())
        return usageError(Words::tr("Say what to try: --rates FILE, --rules FILE or --ladder FILE."));
    std::vector<QByteArray> files{*rates, *rules};
    std::erase(files, QByteArray());
    auto law = workflow::trialLaw(**session, files);
    if (!law)
        return law.error();
    workflow::Trial trial{.law = *law, .policy = {}};
    if (!ladders->isEmpty()) {
        auto policy = workflow::trialPolicy(**session, *ladders, *on);
        if (!policy)
            return policy.error();
        trial.policy = *policy;
    }
    auto tried = workflow::rehearse(**session, trial, *on);
    if (!tried)
        return tried.error();
    QJsonArray rows;
    std::vector<QStringList> lines{{Words::tr("Case"), Words::tr("Debtor"), Words::tr("Now"), Words::tr("Then"), Words::tr("Difference")}};
    for (const workflow::RehearsalRow &row : tried->rows) {
        const bool both = row.before.known && row.after.known;
        rows.append(QJsonObject{{QStringLiteral("case"), row.number},
                                {QStringLiteral("debtor"), row.debtorName},
                                {QStringLiteral("changed"), row.changed()},
                                {QStringLiteral("before"), outcomeJson(row.before)},
                                {QStringLiteral("after"), outcomeJson(row.after)},
                                {QStringLiteral("difference"), both ? json::money(row.after.total - row.before.total) : QJsonValue()}});
        if (row.changed()) {
            lines.push_back({row.number, row.debtorName, outcomeText(row.before, **session), outcomeText(row.after, **session),
                             both ? fmt::amount(row.after.total - row.before.total) : QString()});
        }
    }
    return Output{QJsonObject{{QStringLiteral("on"), json::date(tried->on)},
                              {QStringLiteral("cases"), rows},
                              {QStringLiteral("changed"), tried->changed},
                              {QStringLiteral("total_before"), json::money(tried->totalBefore)},
                              {QStringLiteral("total_after"), json::money(tried->totalAfter)}},
                  lines.size() == 1 ? Words::tr("Nothing changes for the %n open case(s).", nullptr, static_cast<int>(tried->rows.size())) : table(lines)};
}

} // namespace

std::vector<Command> whatIfCommands()
{
    return {
        {"case economics", "case economics ID [--on D]", QT_TRANSLATE_NOOP("cli", "what each way on costs and yields, with the assumptions"), false, {"on"}, economics},
        {"economics list", "economics list", QT_TRANSLATE_NOOP("cli", "what is assumed of each way on"), false, {}, economicsList},
        {"economics set", "economics set NAME [VALUE]", QT_TRANSLATE_NOOP("cli", "change one assumption; without a value back to the guess"), true, {}, economicsSet},
        {"rehearse", "rehearse --rates FILE|--rules FILE|--ladder FILE [--on D]", QT_TRANSLATE_NOOP("cli", "what new rates, rules or ladders would change in every open case"), false, {"on", "rates", "rules", "ladder"}, rehearse},
    };
}

} // namespace cli
