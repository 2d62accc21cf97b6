// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/workflow/debtorworkflow.h"
#include "core/workflow/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

// What is known of a customer, and changing it by hand.
namespace cli {

using workflow::DebtorChange;
using workflow::DebtorWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

const char *const setUsage = "debtor set CUSTOMER [--name T] [--kind K] [--orgnr N] [--address LINE]… [--postcode P] [--town T] "
                             "[--country C] [--email E] [--phone T] [--language L]";

QString kinds()
{
    QStringList out;
    for (const auto &[kind, name] : EnumNames<DebtorKind>::names)
        out.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    return out.join(QStringLiteral(", "));
}

/// A customer with the address taken apart, as `debtor set` takes it.
QJsonObject whole(const Debtor &debtor)
{
    QJsonObject out = json::debtor(debtor);
    out.insert(QStringLiteral("lines"), QJsonArray::fromStringList(debtor.address.lines));
    out.insert(QStringLiteral("postcode"), json::text(debtor.address.postcode));
    out.insert(QStringLiteral("town"), json::text(debtor.address.town));
    out.insert(QStringLiteral("country"), json::text(debtor.address.country));
    out.insert(QStringLiteral("phone"), json::text(debtor.phone));
    out.insert(QStringLiteral("language"), json::text(debtor.language));
    return out;
}

QString told(const Debtor &debtor)
{
    // From nothing: every field that is known stands there.
    const QString kind = workflow::debtorKindText(DebtorKind::Unknown) + QStringLiteral(" → ");
    return DebtorWorkflow::difference({}, debtor).remove(QStringLiteral("– → ")).remove(kind);
}

Result<Output> show(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto number = run.arguments.word(0, "debtor show CUSTOMER");
    if (!number)
        return number.error();
    auto debtor = DebtorWorkflow(**session).byNumber(*number);
    if (!debtor)
        return debtor.error();
    return Output{whole(*debtor), told(*debtor)};
}

/// The customer as the options want it.
Result<Debtor> wantedFrom(const Arguments &arguments, const Debtor &known)
{
    Debtor out = known;
    if (arguments.has("kind")) {
        const auto kind = enumFromText<DebtorKind>(arguments.value("kind"));
        if (!kind)
            return usageError(Words::tr("A customer is one of: %1.").arg(kinds()));
        out.kind = *kind;
    }
    const std::pair<const char *, QString *> fields[]{{"name", &out.name},           {"orgnr", &out.orgnr},
                                                      {"postcode", &out.address.postcode}, {"town", &out.address.town},
                                                      {"country", &out.address.country},   {"email", &out.email},
                                                      {"phone", &out.phone},               {"language", &out.language}};
    for (const auto &[option, field] : fields) {
        if (arguments.has(option))
            *field = arguments.value(option);
    }
    if (arguments.has("address"))
        out.address.lines = arguments.values("address");
    return out;
}

Result<Output> set(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto number = run.arguments.word(0, setUsage);
    if (!number)
        return number.error();
    DebtorWorkflow workflow(**session);
    auto known = workflow.byNumber(*number);
    if (!known)
        return known.error();
    auto wanted = wantedFrom(run.arguments, *known);
    if (!wanted)
        return wanted.error();
    auto change = workflow.save(*wanted);
    if (!change)
        return change.error();
    const QString difference = DebtorWorkflow::difference(change->before, change->after);
    QString text = difference.isEmpty() ? Words::tr("Nothing has changed.") : difference;
    if (change->waiting > 0)
        text += u'\n' + Words::tr("%n letter(s) wait in the outbox as they were made. Withdraw them and make them again if the address is to follow.", nullptr, change->waiting);
    return Output{QJsonObject{{QStringLiteral("before"), whole(change->before)},
                              {QStringLiteral("after"), whole(change->after)},
                              {QStringLiteral("changed"), !difference.isEmpty()},
                              {QStringLiteral("waiting"), change->waiting}},
                  text};
}

} // namespace

std::vector<Command> debtorCommands()
{
    return {
        {"debtor show", "debtor show CUSTOMER", QT_TRANSLATE_NOOP("cli", "what is known of a customer"), false, {}, show},
        {"debtor set", setUsage,
         QT_TRANSLATE_NOOP("cli", "change a customer by hand; no import overwrites it after that, and its open cases tell of it"), true,
         {"name", "kind", "orgnr", "address", "postcode", "town", "country", "email", "phone", "language"}, set},
    };
}

} // namespace cli
