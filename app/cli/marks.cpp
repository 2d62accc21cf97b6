// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/workflow/debtorworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/markworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::MarkWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString standings()
{
    QStringList out;
    for (const auto &[standing, name] : EnumNames<DebtorStanding>::names)
        out.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    return out.join(QStringLiteral(", "));
}

QJsonObject markJson(const Debtor &debtor, const DebtorMark &mark, const Session &session)
{
    const Reason reason = MarkWorkflow::reasonOf(mark);
    return {{QStringLiteral("debtor"), debtor.number},
            {QStringLiteral("name"), debtor.name},
            {QStringLiteral("standing"), enumText(mark.standing)},
            {QStringLiteral("since"), json::date(mark.since)},
            {QStringLiteral("counts_from"), json::date(mark.countsFrom())},
            {QStringLiteral("ends_collection"), endsCollection(mark.standing)},
            {QStringLiteral("municipality"), json::text(mark.municipality)},
            {QStringLiteral("source"), json::text(mark.source)},
            {QStringLiteral("as_of"), json::date(mark.asOf)},
            {QStringLiteral("rule"), reason.isSet() ? QJsonValue(QString::fromLatin1(reason.rule.data(), static_cast<qsizetype>(reason.rule.size()))) : QJsonValue()},
            {QStringLiteral("law"), reason.isSet() ? QJsonValue(session.lawOf(reason)) : QJsonValue()},
            {QStringLiteral("reason"), reason.isSet() ? QJsonValue(session.sentence(reason)) : QJsonValue()}};
}

Result<Output> marks(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto debtors = workflow::LedgerWorkflow(**session).debtors();
    auto all = MarkWorkflow(**session).all();
    if (!debtors || !all)
        return !debtors ? debtors.error() : all.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Customer"), Words::tr("Name"), Words::tr("Standing"), Words::tr("Since"), Words::tr("Municipality"), Words::tr("Read"), Words::tr("Where")}};
    for (const DebtorMark &mark : *all) {
        for (const Debtor &debtor : *debtors) {
            if (debtor.id != mark.debtor)
                continue;
            out.append(markJson(debtor, mark, **session));
            lines.push_back({debtor.number, debtor.name, enumText(mark.standing), fmt::date(mark.since), mark.municipality, fmt::date(mark.asOf), mark.source});
        }
    }
    return Output{out, lines.size() == 1 ? Words::tr("Nothing is known of the customers beside the ledger. Ask the register: kravbok-cli register wash --apply") : table(lines)};
}

Result<Output> mark(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto number = run.arguments.word(0, "debtor mark CUSTOMER --standing WORD --source TEXT [--date D] [--municipality K]");
    auto since = run.arguments.date("date");
    if (!number || !since)
        return !number ? number.error() : since.error();
    auto debtor = workflow::DebtorWorkflow(**session).byNumber(*number);
    if (!debtor)
        return debtor.error();
    MarkWorkflow workflow(**session);
    auto wanted = workflow.of(debtor->id);
    if (!wanted)
        return wanted.error();
    if (run.arguments.has("standing")) {
        const auto standing = enumFromText<DebtorStanding>(run.arguments.value("standing"));
        if (!standing)
            return usageError(Words::tr("Say what has become of the customer with --standing: %1.").arg(standings()));
        wanted->standing = *standing;
        wanted->since = *since;
    } else if (!run.arguments.has("municipality")) {
        return usageError(Words::tr("Say what has become of the customer with --standing: %1.").arg(standings()));
    }
    if (run.arguments.has("municipality"))
        wanted->municipality = run.arguments.value("municipality");
    wanted->source = run.arguments.value("source");
    wanted->asOf = (*session)->today();
    auto kept = workflow.set(*wanted);
    if (!kept)
        return kept.error();
    const Reason reason = MarkWorkflow::reasonOf(*kept);
    return Output{markJson(*debtor, *kept, **session), reason.isSet() ? (*session)->sentence(reason) : Words::tr("Noted.")};
}

} // namespace

std::vector<Command> markCommands()
{
    return {
        {"debtor marks", "debtor marks", QT_TRANSLATE_NOOP("cli", "what the register or you have said of customers: standing and municipality, with source and day"), false, {}, marks},
        {"debtor mark", "debtor mark CUSTOMER --standing WORD --source TEXT [--date D] [--municipality K]",
         QT_TRANSLATE_NOOP("cli", "mark a customer as bankrupt, deceased, wound up and so on; the steps of its cases follow"), true, {"standing", "source", "date", "municipality"}, mark},
    };
}

} // namespace cli
