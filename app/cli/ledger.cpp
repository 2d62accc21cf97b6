// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/listfilter.h"
#include "core/workflow/json.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/ledgerworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::LedgerRow;
using workflow::LedgerWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString ruleId(const Reason &reason)
{
    return QString::fromLatin1(reason.rule.data(), static_cast<qsizetype>(reason.rule.size()));
}

QJsonObject rowJson(const LedgerRow &row, const Session &session)
{
    return {{QStringLiteral("debtor"), row.debtorNumber},
            {QStringLiteral("name"), row.debtorName},
            {QStringLiteral("number"), json::text(row.number)},
            {QStringLiteral("kind"), enumText(row.kind)},
            {QStringLiteral("issued"), json::date(row.issued)},
            {QStringLiteral("due"), json::date(row.due)},
            {QStringLiteral("due_origin"), enumText(row.dueOrigin)},
            {QStringLiteral("amount"), json::money(row.amount)},
            {QStringLiteral("open"), json::money(row.open)},
            {QStringLiteral("kid"), json::text(row.kid)},
            {QStringLiteral("days_late"), row.daysLate},
            {QStringLiteral("case"), json::text(row.caseNumber)},
            {QStringLiteral("former_case"), json::text(row.formerCaseNumber)},
            {QStringLiteral("stage"), row.stage < 0 ? QJsonValue() : QJsonValue(enumText(static_cast<Step>(row.stage)))},
            {QStringLiteral("can_start"), row.canStart},
            {QStringLiteral("reason"), row.reason.isSet() ? QJsonValue(session.sentence(row.reason)) : QJsonValue()}};
}

Result<Output> list(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    workflow::LedgerFilter filter;
    filter.openOnly = !run.arguments.has("all");
    auto rows = LedgerWorkflow(**session).rows(filter);
    if (!rows)
        return rows.error();
    auto wanted = workflow::ListFilter::parse(run.arguments.value("filter"));
    if (!wanted)
        return Error{ErrorKind::Usage, wanted.error().message};
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Customer"), Words::tr("Name"), Words::tr("Invoice"), Words::tr("Due"), Words::tr("Days"), Words::tr("Open"), Words::tr("Case"), Words::tr("Next")}};
    for (const LedgerRow &row : *rows) {
        if (!wanted->matches(row.open, {row.debtorName, row.debtorNumber, row.number, row.kid}))
            continue;
        out.append(rowJson(row, **session));
        lines.push_back({row.debtorNumber, row.debtorName, row.number, fmt::date(row.due), row.daysLate > 0 ? QString::number(row.daysLate) : QString(),
                         fmt::amount(row.open), row.caseNumber, nextText(**session, row.coming, row.comingFrom, row.reason)});
    }
    return listAnswer(run, Words::tr("Ledger"), out, lines, Words::tr("The ledger is empty. Read a file with: kravbok-cli import FILE"));
}

Result<Output> uncollectable(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto rows = LedgerWorkflow(**session).uncollectable();
    if (!rows)
        return rows.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Customer"), Words::tr("Name"), Words::tr("Invoice"), Words::tr("Open"), Words::tr("Why not"), Words::tr("What to do")}};
    for (const LedgerRow &row : *rows) {
        out.append(QJsonObject{{QStringLiteral("debtor"), row.debtorNumber},
                               {QStringLiteral("number"), json::text(row.number)},
                               {QStringLiteral("open"), json::money(row.open)},
                               {QStringLiteral("reason"), (*session)->sentence(row.reason)},
                               {QStringLiteral("rule"), ruleId(row.reason)},
                               {QStringLiteral("cure"), json::text((*session)->needs(row.reason))},
                               {QStringLiteral("earliest"), json::date(row.reason.earliest)}});
        lines.push_back({row.debtorNumber, row.debtorName, row.number, fmt::amount(row.open), (*session)->sentence(row.reason),
                         (*session)->needs(row.reason)});
    }
    return listAnswer(run, Words::tr("Cannot be collected"), out, lines, Words::tr("Everything in the ledger can be collected."));
}

Result<Output> complete(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto due = run.arguments.date("due");
    auto terms = run.arguments.number("terms");
    if (!due || !terms)
        return !due ? due.error() : terms.error();
    if (due->isValid() == terms->has_value())
        return usageError(Words::tr("Say one of --due YYYY-MM-DD and --terms DAYS."));
    LedgerWorkflow ledger(**session);
    std::vector<ClaimId> claims;
    if (run.arguments.has("all")) {
        auto rows = ledger.rows();
        if (!rows)
            return rows.error();
        for (const LedgerRow &row : *rows) {
            if (row.reason.rule == "item.no_due_date")
                claims.push_back(row.claim);
        }
    } else {
        auto found = workflow::CaseWorkflow(**session).claimsByNumber(run.arguments.positional());
        if (!found)
            return found.error();
        claims = *found;
    }
    if (!run.arguments.has("all") && claims.empty())
        return usageError(Words::tr("Say which invoices, or --all."));
    auto count = due->isValid() ? ledger.setDue(claims, *due) : ledger.setTerms(claims, **terms);
    if (!count)
        return count.error();
    return Output{QJsonObject{{QStringLiteral("completed"), *count}}, QCoreApplication::translate("cli", "%n due date(s) completed.", nullptr, *count)};
}

} // namespace

std::vector<Command> ledgerCommands()
{
    return {
        {"ledger list", "ledger list [--filter TEXT] [--all] [--format csv|xlsx --out FILE]", QT_TRANSLATE_NOOP("cli", "what is open, how late, and what happens next"), false, {"filter", "all", "format", "out"}, list},
        {"ledger uncollectable", "ledger uncollectable [--format csv|xlsx --out FILE]", QT_TRANSLATE_NOOP("cli", "what cannot be collected, why, and what cures it"), false, {"format", "out"}, uncollectable},
        {"ledger complete", "ledger complete NUMBER…|--all --due D|--terms DAYS", QT_TRANSLATE_NOOP("cli", "complete missing due dates"), true, {"due", "terms", "all"}, complete},
    };
}

} // namespace cli
