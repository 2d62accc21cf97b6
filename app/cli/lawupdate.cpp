// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/wait.h"
#include "core/calendar/dateformat.h"
#include "core/registers/addresses.h"
#include "core/registers/registerclient.h"
#include "core/workflow/json.h"
#include "core/workflow/lawworkflow.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::LawProposal;
using workflow::LawWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<QByteArray> fileBytes(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment,
                     Words::tr("%1 cannot be read: %2.").arg(name, file.errorString())};
    return file.read(8 * 1024 * 1024);
}

QJsonArray changesJson(const std::vector<LawChange> &changes)
{
    QJsonArray out;
    for (const LawChange &change : changes) {
        out.append(QJsonObject{{QStringLiteral("part"), enumText(change.part)},
                               {QStringLiteral("id"), change.id},
                               {QStringLiteral("title"), change.title},
                               {QStringLiteral("from"), json::date(change.from)},
                               {QStringLiteral("before"), json::text(change.before)},
                               {QStringLiteral("after"), json::text(change.after)}});
    }
    return out;
}

Output told(const LawProposal &proposal, bool adopted, QJsonObject more = {})
{
    more.insert(QStringLiteral("adopted"), adopted);
    more.insert(QStringLiteral("origin"), enumText(proposal.origin));
    more.insert(QStringLiteral("signer"), json::text(proposal.signer));
    more.insert(QStringLiteral("issued"), json::date(proposal.overlay.issued()));
    more.insert(QStringLiteral("known_until"), json::date(proposal.table->knownUntil()));
    more.insert(QStringLiteral("version"), proposal.table->version());
    more.insert(QStringLiteral("changes"), changesJson(proposal.changes));
    std::vector<QStringList> lines{
        {Words::tr("What"), Words::tr("From"), Words::tr("Before"), Words::tr("After")}};
    for (const LawChange &change : proposal.changes)
        lines.push_back({change.part == LawPart::Rate ? change.title : change.id,
                         change.from.isValid() ? fmt::date(change.from) : QString(),
                         change.before.section(u'\n', 0, 0), change.after.section(u'\n', 0, 0)});
    QString text =
        proposal.changes.empty() ? Words::tr("Nothing would change.") + u'\n' : table(lines);
    if (adopted)
        text += Words::tr("Adopted. Every rate is now known until %1.")
                    .arg(fmt::date(proposal.table->knownUntil()));
    else if (!proposal.changes.empty())
        text += Words::tr("Nothing is adopted yet.");
    return {more, text};
}

Result<Output> fromFile(Invocation &run, LawWorkflow &workflow)
{
    const Arguments &args = run.arguments;
    auto name = args.word(0, "rates update FILE [--signature FILE.sig] [--preview]");
    if (!name)
        return name.error();
    auto bytes = fileBytes(*name);
    if (!bytes)
        return bytes.error();
    workflow::LawTrust trust;
    trust.rehearsal = args.has("rehearsal");
    const QString beside = *name + QStringLiteral(".sig");
    const QString signature = args.has("signature") ? args.value("signature")
        : QFile::exists(beside)                     ? beside
                                                    : QString();
    if (!signature.isEmpty()) {
        auto read = fileBytes(signature);
        if (!read)
            return read.error();
        trust.signature = read->left(4096);
        if (trust.signature.isEmpty())
            return Error{ErrorKind::BadInput, Words::tr("%1 is empty.").arg(signature)};
    }
    if (args.has("key")) {
        auto read = fileBytes(args.value("key"));
        if (!read)
            return read.error();
        auto keys = secrets::readVerifyKeys(*read);
        if (!keys)
            return keys.error();
        trust.keys = *keys;
    }
    auto proposal = workflow.read(*bytes, QFileInfo(*name).fileName(), trust);
    if (!proposal)
        return proposal.error();
    if (args.has("preview") || proposal->changes.empty())
        return told(*proposal, false);
    if (auto adopted = workflow.adopt(*proposal); !adopted)
        return adopted.error();
    return told(*proposal, true);
}

QJsonObject derivationJson(const InterestDerivation &derivation)
{
    const auto percent = [](Rate rate) {
        LawSeries unit;
        unit.unit = QStringLiteral("bp");
        return lawValueText(unit, rate.bp());
    };
    return {{QStringLiteral("from"), json::date(derivation.from)},
            {QStringLiteral("to"), json::date(derivation.to)},
            {QStringLiteral("policy_rate"), percent(derivation.policy)},
            {QStringLiteral("observed"), json::date(derivation.observed)},
            {QStringLiteral("margin"), percent(derivation.margin)},
            {QStringLiteral("rate"), percent(derivation.rate)},
            {QStringLiteral("law"), derivation.law}};
}

Result<Output> fromNorgesBank(Invocation &run, Session &session, LawWorkflow &workflow)
{
    const QDate wanted = std::min(nextInterestDay(session.law()), session.today());
    const QDate from = wanted.addDays(-21); // Longer than any row of holidays.
    registers::RegisterClient client;
    auto rates = waitFor<std::vector<registers::PolicyRate>>(
        [&](QObject *context, registers::RegisterClient::RatesDone done) {
            client.policyRates(from, wanted, run.arguments.has("sdmx"), context, std::move(done));
        });
    if (!rates)
        return rates.error();
    auto derivation = workflow.derive(*rates);
    if (!derivation)
        return derivation.error();
    const QJsonObject shown{{QStringLiteral("derivation"), derivationJson(*derivation)}};
    const QString words =
        Words::tr(
            "Norges Bank's policy rate on %1 is %2 %; with %3 points (%4) the late interest from %5 is %6 %.")
            .arg(fmt::date(derivation->observed),
                 shown[QStringLiteral("derivation")][QStringLiteral("policy_rate")].toString(),
                 shown[QStringLiteral("derivation")][QStringLiteral("margin")].toString(),
                 derivation->law, fmt::date(derivation->from),
                 shown[QStringLiteral("derivation")][QStringLiteral("rate")].toString());
    const QString address =
        registers::policyRateAddress(from, wanted, false).toString(QUrl::RemoveQuery);
    auto proposal = workflow.proposalFor(*derivation, address);
    if (!proposal) {
        // A forecast is worth telling, but only the day itself can be confirmed.
        if (proposal.error().rule != u"rate.derive.early" || run.arguments.has("accept"))
            return proposal.error();
        QJsonObject out = shown;
        out.insert(QStringLiteral("adopted"), false);
        out.insert(QStringLiteral("changes"), QJsonArray());
        out.insert(QStringLiteral("earliest"), json::date(derivation->from));
        return Output{out, words + u'\n' + proposal.error().message};
    }
    Output output = told(*proposal, run.arguments.has("accept"), shown);
    if (run.arguments.has("accept")) {
        if (auto adopted = workflow.adopt(*proposal); !adopted)
            return adopted.error();
    } else {
        output.text +=
            u' '
            + Words::tr(
                "Compare with the regulation at lovdata.no. To confirm it: the same command with --accept");
    }
    output.text.prepend(words + u'\n');
    return output;
}

Result<Output> update(Invocation &run)
{
    const bool online = run.arguments.has("online");
    if (online == !run.arguments.positional().isEmpty())
        return usageError(
            Words::tr("Say from where: rates update FILE, or rates update --online."));
    auto session = run.session();
    if (!session)
        return session.error();
    LawWorkflow workflow(**session);
    return online ? fromNorgesBank(run, **session, workflow) : fromFile(run, workflow);
}

Result<Output> adopted(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto laws = LawWorkflow(**session).adopted();
    if (!laws)
        return laws.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Adopted"), Words::tr("Issued"), Words::tr("How"),
                                    Words::tr("From"), Words::tr("Title")}};
    for (const store::AdoptedLaw &law : *laws) {
        out.append(QJsonObject{{QStringLiteral("id"), QString::number(law.id)},
                               {QStringLiteral("day"), json::date(law.day)},
                               {QStringLiteral("issued"), json::date(law.issued)},
                               {QStringLiteral("origin"), enumText(law.origin)},
                               {QStringLiteral("signer"), json::text(law.signer)},
                               {QStringLiteral("source"), law.source},
                               {QStringLiteral("title"), json::text(law.title)},
                               {QStringLiteral("rehearsal"), law.rehearsal},
                               {QStringLiteral("sha256"), law.sha256}});
        lines.push_back({fmt::date(law.day), fmt::date(law.issued),
                         enumText(law.origin) + (law.rehearsal ? QStringLiteral(" *") : QString()),
                         law.source, law.title});
    }
    return Output{out,
                  laws->empty() ? Words::tr(
                      "Nothing was adopted: the law is the one that comes with the program.")
                                : table(lines)};
}

} // namespace

std::vector<Command> lawUpdateCommands()
{
    return {
        {"rates update",
         "rates update FILE [--signature FILE.sig] [--preview] | --online [--accept]",
         QT_TRANSLATE_NOOP(
             "cli",
             "adopt a signed file of rates and rules, or propose the late interest from Norges Bank's policy rate"),
         true,
         {"signature", "key", "preview", "rehearsal", "online", "accept", "sdmx"},
         update},
        {"rates adopted",
         "rates adopted",
         QT_TRANSLATE_NOOP("cli", "the files of the law this workspace has adopted"),
         false,
         {},
         adopted},
    };
}

} // namespace cli
