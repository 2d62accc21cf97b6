// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/json.h"
#include "core/workflow/ladderworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::LadderView;
using workflow::LadderWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<DebtorKind> kindFrom(const QString &word)
{
    const auto kind = enumFromText<DebtorKind>(word);
    if (kind && *kind != DebtorKind::Unknown)
        return *kind;
    return usageError(Words::tr("\"%1\" is no kind of customer a ladder can be for. They are: person, sole_trader, company, public.").arg(word));
}

Result<std::vector<DebtorKind>> kinds(Invocation &run)
{
    if (!run.arguments.has("kind"))
        return std::vector<DebtorKind>(ladderKinds.begin(), ladderKinds.end());
    auto kind = kindFrom(run.arguments.value("kind"));
    if (!kind)
        return kind.error();
    return std::vector<DebtorKind>{*kind};
}

QJsonObject ladderJson(const LadderView &view, const Session &session)
{
    QJsonArray steps;
    for (int i = 0; i < letterStepCount; ++i) {
        const auto at = static_cast<size_t>(i);
        steps.append(QJsonObject{{QStringLiteral("step"), enumText(static_cast<Step>(i))},
                                 {QStringLiteral("used"), view.plan.uses[at]},
                                 {QStringLiteral("deadline_days"), view.plan.deadlineDays[at]},
                                 {QStringLiteral("grace_days"), view.plan.graceDays[at]}});
    }
    QJsonArray sample;
    for (const engine::SampleRung &rung : view.sample) {
        sample.append(QJsonObject{{QStringLiteral("step"), enumText(rung.step)},
                                  {QStringLiteral("date"), json::date(rung.day)},
                                  {QStringLiteral("deadline"), json::date(rung.deadline)},
                                  {QStringLiteral("fee"), json::money(rung.fee)},
                                  {QStringLiteral("compensation"), json::money(rung.compensation)}});
    }
    QJsonArray problems;
    for (const Reason &problem : view.problems) {
        problems.append(QJsonObject{{QStringLiteral("rule"), QString::fromLatin1(problem.rule.data(), static_cast<qsizetype>(problem.rule.size()))},
                                    {QStringLiteral("law"), session.lawOf(problem)},
                                    {QStringLiteral("reason"), session.sentence(problem)},
                                    {QStringLiteral("needs"), json::text(session.needs(problem))}});
    }
    return {{QStringLiteral("kind"), enumText(view.kind)},
            {QStringLiteral("composed"), view.plan.composed},
            {QStringLiteral("preset"), view.plan.composed ? QJsonValue(enumText(view.plan.preset)) : QJsonValue()},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("route"), enumText(view.plan.route)},
            {QStringLiteral("sample"), sample},
            {QStringLiteral("problems"), problems}};
}

QString kindText(DebtorKind kind)
{
    switch (kind) {
    case DebtorKind::Person: return Words::tr("Persons");
    case DebtorKind::SoleTrader: return Words::tr("Sole traders");
    case DebtorKind::Company: return Words::tr("Companies");
    case DebtorKind::Public: return Words::tr("Public bodies");
    case DebtorKind::Unknown: break;
    }
    return {};
}

Result<Output> shown(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto which = kinds(run);
    auto due = run.arguments.date("due");
    auto amount = run.arguments.amount("amount");
    if (!which)
        return which.error();
    if (!due || !amount)
        return !due ? due.error() : amount.error();
    workflow::SampleInvoice invoice;
    invoice.due = *due;
    if (*amount)
        invoice.amount = **amount;
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("For"), Words::tr("Step"), Words::tr("Day"), Words::tr("Deadline"), Words::tr("Fee")}};
    for (const LadderView &view : LadderWorkflow(**session).show(invoice)) {
        if (std::find(which->begin(), which->end(), view.kind) == which->end())
            continue;
        out.append(ladderJson(view, **session));
        QString name = kindText(view.kind);
        for (const engine::SampleRung &rung : view.sample) {
            lines.push_back({name, (*session)->stepName(rung.step), fmt::date(rung.day),
                             rung.deadline.isValid() ? fmt::date(rung.deadline) : QString(), fmt::amount(rung.fee + rung.compensation)});
            name.clear();
        }
    }
    return Output{out, table(lines)};
}

Result<Output> preset(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, "ladder preset mild|normal|firm [--kind KIND]");
    auto which = kinds(run);
    if (!word)
        return word.error();
    if (!which)
        return which.error();
    LadderWorkflow ladders(**session);
    const auto named = enumFromText<LadderPreset>(*word);
    if (!named || *named == LadderPreset::Own)
        return usageError(Words::tr("\"%1\" is no preset. They are: mild, normal, firm.").arg(*word));
    if (auto kept = ladders.preset(*named, *which); !kept)
        return kept.error();
    return shown(run);
}

/// Days by step, such as "reminder=14": one that names no step counts for all.
Result<void> readDays(const QStringList &words, std::array<int, letterStepCount> &days)
{
    for (const QString &word : words) {
        const qsizetype at = word.indexOf(u'=');
        bool ok = false;
        const int number = word.mid(at + 1).toInt(&ok);
        const auto step = at < 0 ? std::nullopt : enumFromText<Step>(word.first(at));
        if (!ok || (at >= 0 && (!step || !isLetterStep(*step))))
            return usageError(Words::tr("\"%1\" is no number of days; write STEP=DAYS, such as reminder=14.").arg(word));
        if (at < 0)
            days.fill(number);
        else
            days[static_cast<size_t>(*step)] = number;
    }
    return {};
}

Result<Output> set(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    if (!run.arguments.has("kind"))
        return usageError(Words::tr("Say for whom with --kind person, sole_trader, company or public."));
    auto kind = kindFrom(run.arguments.value("kind"));
    if (!kind)
        return kind.error();
    LadderWorkflow ladders(**session);
    if (run.arguments.has("reset")) {
        if (auto gone = ladders.reset(*kind); !gone)
            return gone.error();
        return shown(run);
    }
    const std::vector<LadderView> all = ladders.show();
    LadderPlan plan = all[ladderIndex(*kind)].plan;
    plan.preset = LadderPreset::Own;
    if (run.arguments.has("steps")) {
        plan.uses.fill(false);
        const QStringList words = run.arguments.value("steps").split(u',', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const auto step = enumFromText<Step>(word.trimmed());
            if (!step || !isLetterStep(*step))
                return usageError(Words::tr("\"%1\" is no letter of the ladder; the legal step is --route.").arg(word));
            plan.uses[static_cast<size_t>(*step)] = true;
        }
    }
    if (auto read = readDays(run.arguments.values("deadline"), plan.deadlineDays); !read)
        return read.error();
    if (auto read = readDays(run.arguments.values("grace"), plan.graceDays); !read)
        return read.error();
    if (run.arguments.has("route")) {
        const auto route = enumFromText<LegalRoute>(run.arguments.value("route"));
        if (!route)
            return usageError(Words::tr("--route takes none, attachment, bankruptcy, conciliation or agency."));
        plan.route = *route;
    }
    if (auto kept = ladders.set(*kind, plan); !kept)
        return kept.error();
    return shown(run);
}

} // namespace

std::vector<Command> ladderCommands()
{
    return {
        {"ladder show", "ladder show [--kind KIND] [--due D] [--amount A]", QT_TRANSLATE_NOOP("cli", "the ladder of each kind of customer, with dates for a sample invoice"), false, {"kind", "due", "amount"}, shown},
        {"ladder preset", "ladder preset mild|normal|firm [--kind KIND]", QT_TRANSLATE_NOOP("cli", "begin from a ready ladder"), true, {"kind", "due", "amount"}, preset},
        {"ladder set", "ladder set --kind KIND [--steps A,B…] [--deadline STEP=DAYS]… [--grace STEP=DAYS]… [--route R] [--reset]", QT_TRANSLATE_NOOP("cli", "compose the ladder of a kind of customer; what the law forbids is refused"), true,
         {"kind", "steps", "deadline", "grace", "route", "reset", "due", "amount"}, set},
    };
}

} // namespace cli
