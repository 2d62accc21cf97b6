// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/handoverworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/listexport.h"
#include "core/workflow/voucherworkflow.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::HandoverWorkflow;
using workflow::VoucherWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject voucherJson(const Voucher &voucher)
{
    return {{QStringLiteral("voucher"), voucher.id > 0 ? QJsonValue(QStringLiteral("KB-%1").arg(voucher.id)) : QJsonValue()},
            {QStringLiteral("batch"), voucher.batch > 0 ? QJsonValue(QString::number(voucher.batch)) : QJsonValue()},
            {QStringLiteral("payment"), QString::number(voucher.payment.value)},
            {QStringLiteral("date"), json::date(voucher.date)},
            {QStringLiteral("debtor"), voucher.debtorNumber},
            {QStringLiteral("name"), voucher.debtorName},
            {QStringLiteral("case"), json::text(voucher.caseNumber)},
            {QStringLiteral("interest"), json::money(voucher.interest)},
            {QStringLiteral("costs"), json::money(voucher.costs)},
            {QStringLiteral("fees"), voucher.isDivided ? json::money(voucher.fees()) : QJsonValue()},
            {QStringLiteral("outlays"), voucher.isDivided ? json::money(voucher.outlays) : QJsonValue()},
            {QStringLiteral("compensation"), voucher.isDivided ? json::money(voucher.compensation) : QJsonValue()}};
}

QJsonObject batchJson(const VoucherBatch &batch, const QString &file)
{
    return {{QStringLiteral("batch"), QString::number(batch.id)},
            {QStringLiteral("day"), json::date(batch.day)},
            {QStringLiteral("format"), batch.format},
            {QStringLiteral("vouchers"), batch.vouchers},
            {QStringLiteral("sha256"), batch.sha256},
            {QStringLiteral("file"), json::text(file)}};
}

Result<QString> outFile(Invocation &run, const char *usage)
{
    if (!run.arguments.has("out"))
        return usageError(Words::tr("Say where to with --out FILE. Usage: kravbok-cli %1").arg(QLatin1StringView(usage)));
    return QFileInfo(run.arguments.value("out")).absoluteFilePath();
}

Result<Output> voucherList(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    VoucherWorkflow vouchers(**session);
    auto rows = vouchers.waiting();
    if (!rows)
        return rows.error();
    if (run.arguments.has("all")) {
        auto written = vouchers.written();
        if (!written)
            return written.error();
        rows->insert(rows->begin(), written->begin(), written->end());
    }
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Voucher"), Words::tr("Date"), Words::tr("Customer"), Words::tr("Name"), Words::tr("Case"),
                                    Words::tr("Interest"), Words::tr("Costs"), Words::tr("Of them court fees"), Words::tr("Of them compensation"), Words::tr("File no.")}};
    for (const Voucher &voucher : *rows) {
        out.append(voucherJson(voucher));
        lines.push_back({voucher.id > 0 ? QStringLiteral("KB-%1").arg(voucher.id) : Words::tr("waits"), fmt::date(voucher.date), voucher.debtorNumber,
                         voucher.debtorName, voucher.caseNumber, fmt::amount(voucher.interest), fmt::amount(voucher.costs),
                         voucher.isDivided ? fmt::amount(voucher.outlays) : QString(), voucher.isDivided ? fmt::amount(voucher.compensation) : QString(),
                         voucher.batch > 0 ? QString::number(voucher.batch) : QString()});
    }
    return listAnswer(run, Words::tr("Vouchers"), out, lines, Words::tr("No interest or costs wait for the accounts."));
}

Result<Output> voucherExport(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto path = outFile(run, "voucher export --format csv|gbat10|saft --out FILE");
    auto earlier = run.arguments.number("batch");
    if (!path || !earlier)
        return !path ? path.error() : earlier.error();
    VoucherWorkflow vouchers(**session);
    auto batch = *earlier ? vouchers.again(**earlier, *path)
                          : vouchers.exportTo(run.arguments.has("format") ? run.arguments.value("format") : QStringLiteral("csv"), *path);
    if (!batch)
        return batch.error();
    return Output{batchJson(*batch, *path), Words::tr("%1 holds %2 vouchers. Should it get lost: kravbok-cli voucher export --batch %3 --out FILE")
                                                .arg(*path).arg(batch->vouchers).arg(batch->id)};
}

Result<Output> voucherAccounts(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    VoucherWorkflow vouchers(**session);
    auto accounts = vouchers.accounts();
    if (!accounts)
        return accounts.error();
    VoucherAccounts wanted = *accounts;
    const auto take = [&run](const char *option, QString &into) {
        if (run.arguments.has(option))
            into = run.arguments.value(option);
    };
    take("receivable-account", wanted.receivable);
    take("interest-account", wanted.interest);
    // One account for all costs, as before they were told apart; the others then choose their own.
    take("costs-account", wanted.costs);
    take("costs-account", wanted.outlays);
    take("costs-account", wanted.compensation);
    take("fees-account", wanted.costs);
    take("outlays-account", wanted.outlays);
    take("compensation-account", wanted.compensation);
    if (wanted != *accounts) {
        if (auto saved = vouchers.setAccounts(wanted); !saved)
            return saved.error();
    }
    return Output{QJsonObject{{QStringLiteral("receivable"), wanted.receivable},
                              {QStringLiteral("interest"), wanted.interest},
                              {QStringLiteral("costs"), wanted.costs},
                              {QStringLiteral("fees"), wanted.costs},
                              {QStringLiteral("outlays"), wanted.outlays},
                              {QStringLiteral("compensation"), wanted.compensation}},
                  Words::tr("Customers %1, interest %2, fees %3, court fees and fees for service got back %4, compensation %5")
                      .arg(wanted.receivable, wanted.interest, wanted.costs, wanted.outlays, wanted.compensation)};
}

Output handedOver(const workflow::Handover &done)
{
    return Output{QJsonObject{{QStringLiteral("file"), done.file}, {QStringLiteral("rows"), done.rows}, {QStringLiteral("members"), QJsonArray::fromStringList(done.members)}},
                  Words::tr("%1 is written: %2 files, %3 rows.").arg(done.file).arg(done.members.size()).arg(done.rows)};
}

Result<Output> archive(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, "archive CASE --out FILE.zip");
    auto path = outFile(run, "archive CASE --out FILE.zip");
    if (!word || !path)
        return !word ? word.error() : path.error();
    auto id = workflow::CaseWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    auto done = HandoverWorkflow(**session).caseArchive(*id, *path);
    if (!done)
        return done.error();
    return handedOver(*done);
}

Result<Output> accessReport(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto word = run.arguments.word(0, "access-report DEBTOR --out FILE.zip");
    auto path = outFile(run, "access-report DEBTOR --out FILE.zip");
    if (!word || !path)
        return !word ? word.error() : path.error();
    auto debtor = HandoverWorkflow(**session).debtor(*word);
    if (!debtor)
        return debtor.error();
    auto done = HandoverWorkflow(**session).accessReport(*debtor, *path);
    if (!done)
        return done.error();
    return handedOver(*done);
}

Result<Output> exportAll(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto path = outFile(run, "export all --out FILE.zip");
    if (!path)
        return path.error();
    auto done = HandoverWorkflow(**session).everything(*path);
    if (!done)
        return done.error();
    return handedOver(*done);
}

} // namespace

Result<Output> listAnswer(Invocation &run, const QString &title, const QJsonArray &json, const std::vector<QStringList> &lines,
                          const QString &whenEmpty, const QString &behind)
{
    if (!run.arguments.has("format") && !run.arguments.has("out"))
        return Output{json, lines.size() == 1 ? whenEmpty : table(lines) + behind};
    auto path = outFile(run, "… --format csv|xlsx --out FILE");
    if (!path)
        return path.error();
    QString format = run.arguments.value("format");
    if (format.isEmpty())
        format = QFileInfo(*path).suffix().toLower();
    auto session = run.session();
    if (!session)
        return session.error();
    const workflow::ShownList list{title, lines.front(), {lines.begin() + 1, lines.end()}};
    if (auto saved = workflow::saveList(*path, format, list, (*session)->today()); !saved)
        return saved.error();
    return Output{json, Words::tr("%1 holds %2 rows.").arg(*path).arg(list.rows.size())};
}

std::vector<Command> exportCommands()
{
    return {
        {"voucher list", "voucher list [--all] [--format csv|xlsx --out FILE]", QT_TRANSLATE_NOOP("cli", "interest and costs that came in and wait for the accounts"), false, {"all", "format", "out"}, voucherList},
        {"voucher export", "voucher export --format csv|gbat10|saft --out FILE [--batch N]", QT_TRANSLATE_NOOP("cli", "write what waits to a file for the accounts, once; or a file again"), true, {"format", "out", "batch"}, voucherExport},
        {"voucher accounts", "voucher accounts [--receivable-account N] [--interest-account N] [--costs-account N] [--fees-account N] [--outlays-account N] [--compensation-account N]", QT_TRANSLATE_NOOP("cli", "show or choose the accounts vouchers are posted on; --costs-account is all three kinds of costs"), true,
         {"receivable-account", "interest-account", "costs-account", "fees-account", "outlays-account", "compensation-account"}, voucherAccounts},
        {"archive", "archive CASE --out FILE.zip", QT_TRANSLATE_NOOP("cli", "a case to hand over: letters, statement, journal, and the checker"), false, {"out"}, archive},
        {"access-report", "access-report DEBTOR --out FILE.zip", QT_TRANSLATE_NOOP("cli", "everything that is kept about one customer"), false, {"out"}, accessReport},
        {"export all", "export all --out FILE.zip", QT_TRANSLATE_NOOP("cli", "everything about the firm as JSON, CSV and PDF"), false, {"out"}, exportAll},
    };
}

} // namespace cli
