// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/workflow/authorityworkflow.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace cli {

using workflow::AuthorityAnswer;
using workflow::AuthorityWorkflow;
using workflow::OfficeChange;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString oneLine(const Address &address)
{
    return (address.lines + QStringList{(address.postcode + u' ' + address.town).trimmed()})
        .join(QStringLiteral(", "));
}

/// An office with whether a document may be printed to it, and why not.
QJsonValue officeAnswer(const std::optional<Office> &office, const AuthorityWorkflow &workflow)
{
    if (!office)
        return {};
    QJsonObject out = workflow::officeJson(*office);
    const auto printable = workflow.printable(*office);
    out.insert(QStringLiteral("printable"), printable.ok());
    out.insert(QStringLiteral("why_not"),
               printable ? QJsonValue() : QJsonValue(printable.error().message));
    out.insert(QStringLiteral("addressee"),
               QJsonArray::fromStringList(AuthorityWorkflow::addressee(*office)));
    return out;
}

Output answered(const AuthorityAnswer &answer, const AuthorityWorkflow *workflow)
{
    const auto *place = answer.competence.municipality;
    const auto office = [&](const std::optional<Office> &one) {
        return workflow ? officeAnswer(one, *workflow)
            : one       ? QJsonValue(workflow::officeJson(*one))
                        : QJsonValue();
    };
    const QJsonObject out{
        {QStringLiteral("municipality"),
         place ? QJsonValue(place->number) : json::text(answer.competence.place)},
        {QStringLiteral("municipality_name"), place ? QJsonValue(place->name) : QJsonValue()},
        {QStringLiteral("county"), place ? QJsonValue(place->county) : QJsonValue()},
        {QStringLiteral("police_district"),
         place ? QJsonValue(place->policeDistrict) : QJsonValue()},
        {QStringLiteral("enforcement"), office(answer.enforcement)},
        {QStringLiteral("court"), office(answer.court)},
        {QStringLiteral("confidence"), enumText(answer.competence.certainty)},
        {QStringLiteral("must_confirm"), answer.competence.mustConfirm()},
        {QStringLiteral("why"), answer.why.join(u' ')},
        {QStringLiteral("source"), json::text(answer.mark.source)},
        {QStringLiteral("as_of"), json::date(answer.mark.asOf)},
    };
    QString text;
    if (place)
        text += Words::tr("%1 %2: %3, %4")
                    .arg(place->number, place->name, place->policeDistrict, place->court)
            + u'\n';
    return {out, text + answer.why.join(u'\n')};
}

Result<Output> lookUp(Invocation &run)
{
    const Arguments &args = run.arguments;
    const int questions =
        int(args.has("case")) + int(args.has("postcode") || args.has("municipality"));
    if (questions != 1)
        return usageError(
            Words::tr("Say where: authority --postcode P, --municipality K or --case ID."));
    if (args.has("case")) {
        auto session = run.session();
        if (!session)
            return session.error();
        auto id = workflow::CaseWorkflow(**session).find(args.value("case"));
        if (!id)
            return id.error();
        AuthorityWorkflow workflow(**session);
        auto answer = workflow.forCase(*id);
        if (!answer)
            return answer.error();
        return answered(*answer, &workflow);
    }
    authority::Subject subject;
    subject.postcode = args.value("postcode");
    subject.municipality = args.value("municipality");
    auto session = run.session();
    if (session) {
        AuthorityWorkflow workflow(**session);
        auto answer = workflow.lookUp(subject);
        if (!answer)
            return answer.error();
        return answered(*answer, &workflow);
    }
    // The tables that are shipped need no workspace.
    auto directory = workflow::authorityDirectory();
    if (!directory)
        return directory.error();
    AuthorityAnswer answer;
    answer.competence = authority::competenceFor(subject, **directory);
    answer.why = authority::sentences(subject, answer.competence);
    if (answer.competence.enforcement)
        answer.enforcement = *answer.competence.enforcement;
    if (answer.competence.court)
        answer.court = *answer.competence.court;
    return answered(answer, nullptr);
}

Result<Output> list(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    AuthorityWorkflow workflow(**session);
    auto all = workflow.offices();
    if (!all)
        return all.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Number"), Words::tr("District"), Words::tr("Office"),
                                    Words::tr("Address"), Words::tr("Trust"), Words::tr("As of")}};
    for (const Office &office : *all) {
        out.append(officeAnswer(office, workflow));
        lines.push_back({office.id, office.district, office.name, oneLine(office.postal),
                         enumText(office.trust),
                         office.asOf.isValid() ? fmt::date(office.asOf) : QString()});
    }
    return Output{out, table(lines)};
}

/// What differs, a line a field.
Output changed(const std::vector<OfficeChange> &changes, bool saved)
{
    QJsonArray out;
    QString text;
    for (const OfficeChange &change : changes) {
        out.append(QJsonObject{{QStringLiteral("before"), workflow::officeJson(change.before)},
                               {QStringLiteral("after"), workflow::officeJson(change.after)}});
        text += change.after.district + QStringLiteral(": ") + oneLine(change.before.postal)
            + QStringLiteral(" → ") + oneLine(change.after.postal) + u'\n';
    }
    if (changes.empty())
        text = Words::tr("Nothing would change.");
    else if (!saved)
        text += Words::tr("Nothing is saved yet. To save it: the same command with --yes");
    return {QJsonObject{{QStringLiteral("changes"), out},
                        {QStringLiteral("saved"), saved && !changes.empty()}},
            text};
}

Result<Output> set(Invocation &run)
{
    auto id = run.arguments.word(
        0, "authority set ID [--name TEXT] [--address TEXT --postcode NUMBER --town TEXT]");
    if (!id)
        return id.error();
    auto session = run.session();
    if (!session)
        return session.error();
    const Arguments &args = run.arguments;
    AuthorityWorkflow workflow(**session);
    if (args.has("reset")) {
        auto change = workflow.reset(*id);
        if (!change)
            return change.error();
        return changed({*change}, true);
    }
    workflow::OfficeEdit edit;
    const auto taken = [&](const char *name) {
        return args.has(name) ? std::optional<QString>(args.value(name)) : std::nullopt;
    };
    edit.name = taken("name");
    edit.visiting = taken("visiting");
    edit.phone = taken("phone");
    edit.email = taken("email");
    edit.source = taken("source");
    edit.confirm = args.has("confirm");
    if (args.has("address") || args.has("postcode") || args.has("town")) {
        if (!args.has("postcode") || !args.has("town"))
            return usageError(
                Words::tr("A postal address needs --postcode and --town, and mostly --address."));
        edit.postal =
            Address{args.values("address"), args.value("postcode"), args.value("town"), {}};
    }
    if (args.given().isEmpty())
        return usageError(Words::tr("Say what to set; see: kravbok-cli authority set --help"));
    auto change = workflow.set(*id, edit);
    if (!change)
        return change.error();
    return changed({*change}, true);
}

Result<Output> importTable(Invocation &run)
{
    auto name = run.arguments.word(0, "authority import FILE [--yes]");
    if (!name)
        return name.error();
    auto session = run.session();
    if (!session)
        return session.error();
    QFile file(*name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment,
                     Words::tr("%1 cannot be read: %2.").arg(*name, file.errorString())};
    AuthorityWorkflow workflow(**session);
    auto changes = workflow.readTable(file.read(2 * 1024 * 1024));
    if (!changes)
        return changes.error();
    const bool save = run.arguments.has("yes");
    if (save && !changes->empty()) {
        if (auto saved = workflow.save(*changes, QStringLiteral("office.imported")); !saved)
            return saved.error();
    }
    return changed(*changes, save);
}

Result<Output> exportTable(Invocation &run)
{
    auto name = run.arguments.word(0, "authority export FILE.json|FILE.csv");
    if (!name)
        return name.error();
    auto session = run.session();
    if (!session)
        return session.error();
    auto bytes =
        AuthorityWorkflow(**session).exportTable(name->endsWith(u".csv", Qt::CaseInsensitive));
    if (!bytes)
        return bytes.error();
    QSaveFile file(*name);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error{ErrorKind::Environment,
                     Words::tr("%1 cannot be written: %2.").arg(*name, file.errorString())};
    return Output{
        QJsonObject{{QStringLiteral("file"), *name}, {QStringLiteral("bytes"), bytes->size()}},
        Words::tr("The table of offices lies in %1.").arg(*name)};
}

} // namespace

std::vector<Command> authorityCommands()
{
    return {
        {"authority",
         "authority --postcode P | --municipality K | --case ID",
         QT_TRANSLATE_NOOP("cli", "the namsfogd and the court of a place, and why"),
         false,
         {"postcode", "municipality", "case"},
         lookUp},
        {"authority list",
         "authority list",
         QT_TRANSLATE_NOOP("cli", "the offices with their addresses, sources and dates"),
         false,
         {},
         list},
        {"authority set",
         "authority set ID [--name TEXT] [--address TEXT --postcode NUMBER --town TEXT] [--confirm | --reset]",
         QT_TRANSLATE_NOOP("cli", "complete an office by hand, or confirm the address it has"),
         true,
         {"name", "address", "postcode", "town", "visiting", "phone", "email", "source", "confirm",
          "reset"},
         set},
        {"authority import",
         "authority import FILE [--yes]",
         QT_TRANSLATE_NOOP(
             "cli", "show what a shared table of offices would change; with --yes take it over"),
         true,
         {"yes"},
         importTable},
        {"authority export",
         "authority export FILE.json|FILE.csv",
         QT_TRANSLATE_NOOP("cli", "write the completed offices to a file to share"),
         false,
         {},
         exportTable},
    };
}

} // namespace cli
