// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/wait.h"
#include "core/base/identifiers.h"
#include "core/workflow/json.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/officeharvest.h"
#include "core/workflow/registerworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cli {

using workflow::OfficeChange;
using workflow::RegisterWorkflow;
using workflow::WashRow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString oneLine(const Address &address)
{
    return (address.lines
            + QStringList{(address.postcode + u' ' + address.town).trimmed(), address.country})
        .join(QStringLiteral(", "));
}

Result<Output> lookUp(Invocation &run)
{
    auto number = run.arguments.word(0, "register lookup ORGNR");
    if (!number)
        return number.error();
    registers::RegisterClient client;
    auto unit =
        waitFor<registers::Unit>([&](QObject *context, registers::RegisterClient::UnitDone done) {
            client.unit(identifiers::normalizedOrgNumber(*number), context, std::move(done));
        });
    if (!unit)
        return unit.error();
    const QJsonObject out = workflow::unitJson(*unit);
    QString text = QStringLiteral("%1 %2 %3\n").arg(unit->orgnr, unit->name, unit->form);
    if (!unit->business.isEmpty())
        text += oneLine(unit->business) + u'\n';
    if (!unit->postal.isEmpty())
        text += oneLine(unit->postal) + u'\n';
    const WashRow row = RegisterWorkflow::washed({}, *unit);
    text += (row.stop.isEmpty() ? QStringList() : QStringList{row.stop}).join(u'\n')
        + row.notes.join(u'\n');
    return Output{out, text};
}

QJsonObject washJson(const WashRow &row)
{
    const auto side = [](const Debtor &one) {
        return QJsonObject{
            {QStringLiteral("kind"), enumText(one.kind)},
            {QStringLiteral("language"), json::text(one.language)},
            {QStringLiteral("address"), QJsonArray::fromStringList(one.address.lines)},
            {QStringLiteral("postcode"), json::text(one.address.postcode)},
            {QStringLiteral("town"), json::text(one.address.town)}};
    };
    const auto mark = [](const DebtorMark &one) {
        return QJsonObject{{QStringLiteral("standing"), enumText(one.standing)},
                           {QStringLiteral("since"), json::date(one.since)},
                           {QStringLiteral("municipality"), json::text(one.municipality)},
                           {QStringLiteral("source"), json::text(one.source)},
                           {QStringLiteral("as_of"), json::date(one.asOf)}};
    };
    return {{QStringLiteral("debtor"), row.before.number},
            {QStringLiteral("mark_before"), mark(row.markBefore)},
            {QStringLiteral("mark"), mark(row.mark)},
            {QStringLiteral("orgnr"), row.before.orgnr},
            {QStringLiteral("changed"), !(row.before == row.after)},
            {QStringLiteral("before"), side(row.before)},
            {QStringLiteral("after"), side(row.after)},
            {QStringLiteral("stop"), json::text(row.stop)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(row.notes)},
            {QStringLiteral("fault"), json::text(row.fault)}};
}

Result<Output> wash(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto debtors = workflow::LedgerWorkflow(**session).debtors();
    if (!debtors)
        return debtors.error();
    RegisterWorkflow workflow(**session);
    auto rows =
        waitFor<std::vector<WashRow>>([&](QObject *context, RegisterWorkflow::WashDone done) {
            workflow.compare(*debtors, context, std::move(done));
        });
    if (!rows)
        return rows.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Customer"), Words::tr("Name"), Words::tr("Now"),
                                    Words::tr("Register"), Words::tr("Remark")}};
    for (const WashRow &row : *rows) {
        out.append(washJson(row));
        const bool changed = !(row.before == row.after) || row.mark.standing != row.markBefore.standing || row.mark.municipality != row.markBefore.municipality;
        const QString remark =
            (QStringList{row.stop, row.fault} + row.notes).join(u' ').simplified();
        if (changed || !remark.isEmpty())
            lines.push_back(
                {row.before.number, row.before.name,
                 enumText(row.before.kind) + u' ' + oneLine(row.before.address),
                 changed ? enumText(row.after.kind) + u' ' + oneLine(row.after.address) : QString(),
                 remark});
    }
    int saved = 0;
    if (run.arguments.has("apply")) {
        auto applied = workflow.apply(*rows);
        if (!applied)
            return applied.error();
        saved = *applied;
    }
    return Output{QJsonObject{{QStringLiteral("debtors"), out},
                              {QStringLiteral("applied"), run.arguments.has("apply")},
                              {QStringLiteral("saved"), saved}},
                  lines.size() == 1 ? Words::tr(
                      "Every customer with an organisation number agrees with the register.")
                                    : table(lines)};
}

Result<Output> fetch(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    const QStringList ids = run.arguments.positional();
    if (ids.isEmpty() != run.arguments.has("all"))
        return usageError(
            Words::tr("Say which offices: authority fetch ID… or authority fetch --all."));
    workflow::AuthorityWorkflow authorities(**session);
    std::vector<Office> wanted;
    auto all = authorities.offices();
    if (!all)
        return all.error();
    for (const QString &id : ids) {
        auto office = authorities.office(id);
        if (!office)
            return office.error();
        wanted.push_back(*office);
    }
    if (ids.isEmpty())
        wanted = *all;
    RegisterWorkflow workflow(**session);
    auto changes = waitFor<std::vector<OfficeChange>>(
        [&](QObject *context, RegisterWorkflow::OfficesDone done) {
            workflow.fetchOffices(wanted, context, std::move(done));
        });
    if (!changes)
        return changes.error();
    // What has no address yet is filled at once; what would be overwritten is shown first.
    workflow::OfficeHarvest harvest = workflow::OfficeHarvest::of(*changes, wanted);
    if (run.arguments.has("yes")) {
        harvest.fresh.insert(harvest.fresh.end(), harvest.waiting.begin(), harvest.waiting.end());
        harvest.waiting.clear();
    }
    QJsonArray out;
    QString text;
    const auto say = [&](const std::vector<OfficeChange> &some, bool saved) {
        for (const OfficeChange &change : some) {
            out.append(QJsonObject{{QStringLiteral("before"), workflow::officeJson(change.before)},
                                   {QStringLiteral("after"), workflow::officeJson(change.after)},
                                   {QStringLiteral("saved"), saved}});
            text += change.after.district + QStringLiteral(": ") + oneLine(change.before.postal) + QStringLiteral(" → ")
                + oneLine(change.after.postal) + u'\n';
        }
    };
    say(harvest.fresh, true);
    say(harvest.waiting, false);
    if (!harvest.fresh.empty()) {
        if (auto saved = authorities.save(harvest.fresh, QStringLiteral("office.fetched")); !saved)
            return saved.error();
    }
    const int waiting = static_cast<int>(harvest.waiting.size());
    if (waiting > 0)
        text += Words::tr(
            "%n address(es) would be overwritten and wait. To save them: the same command with --yes",
            nullptr, waiting);
    QJsonArray without;
    for (const Office &office : harvest.without) {
        without.append(office.id);
        text += Words::tr("%1 (%2) has no postal address in Enhetsregisteret. Enter it by hand.")
                    .arg(office.district, office.id)
            + u'\n';
    }
    return Output{QJsonObject{{QStringLiteral("changes"), out},
                              {QStringLiteral("without"), without},
                              {QStringLiteral("saved"), static_cast<qint64>(harvest.fresh.size())},
                              {QStringLiteral("waiting"), waiting}},
                  text.isEmpty() ? Words::tr("Nothing has changed.") : text};
}

} // namespace

std::vector<Command> registerCommands()
{
    return {
        {"register lookup",
         "register lookup ORGNR",
         QT_TRANSLATE_NOOP("cli", "what Enhetsregisteret says of a number"),
         false,
         {},
         lookUp},
        {"register wash",
         "register wash [--apply]",
         QT_TRANSLATE_NOOP(
             "cli",
             "compare customers with Enhetsregisteret; with --apply take kind, address, standing and municipality over"),
         true,
         {"apply"},
         wash},
        {"authority fetch",
         "authority fetch ID… | --all [--yes]",
         QT_TRANSLATE_NOOP(
             "cli",
             "fill the postal addresses of courts and police districts from Enhetsregisteret"),
         true,
         {"all", "yes"},
         fetch},
    };
}

} // namespace cli
