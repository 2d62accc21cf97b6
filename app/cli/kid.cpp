// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/identifiers.h"
#include "core/model/claim.h"
#include "core/workflow/casekids.h"
#include "core/workflow/json.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

using workflow::CaseKids;
using workflow::KidAgreement;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<Output> check(Invocation &run)
{
    auto word = run.arguments.word(0, "kid check KID");
    if (!word)
        return word.error();
    const auto found = identifiers::kidCheck(*word);
    const bool ten = found == identifiers::KidCheck::Mod10 || found == identifiers::KidCheck::Both;
    const bool eleven = found == identifiers::KidCheck::Mod11 || found == identifiers::KidCheck::Both;
    const QString text = found == identifiers::KidCheck::None   ? Words::tr("%1 is no KID under modulus 10 or modulus 11.")
                         : found == identifiers::KidCheck::Both ? Words::tr("%1 holds under both modulus 10 and modulus 11; the agreement with the bank says which counts.")
                         : ten                                  ? Words::tr("%1 holds under modulus 10.")
                                                                : Words::tr("%1 holds under modulus 11.");
    return Output{QJsonObject{{QStringLiteral("kid"), *word}, {QStringLiteral("kid_check"), enumText(found)}, {QStringLiteral("mod10"), ten}, {QStringLiteral("mod11"), eleven}},
                  text.arg(*word), found == identifiers::KidCheck::None ? 1 : 0};
}

Output shown(const std::optional<KidAgreement> &agreement, const Session &session)
{
    if (!agreement)
        return {QJsonObject{{QStringLiteral("agreement"), QJsonValue()}},
                Words::tr("There is no KID agreement; letters about several invoices ask for the case number as message. Set one: kravbok-cli kid set")};
    const QString test = agreement->testValue(session.today());
    return {QJsonObject{{QStringLiteral("agreement"), QJsonObject{{QStringLiteral("prefix"), agreement->prefix},
                                                                  {QStringLiteral("customer_digits"), agreement->customerDigits},
                                                                  {QStringLiteral("case_digits"), agreement->caseDigits},
                                                                  {QStringLiteral("scheme"), enumText(agreement->scheme)},
                                                                  {QStringLiteral("length"), agreement->length()},
                                                                  {QStringLiteral("test"), json::text(test)}}}},
            Words::tr("KIDs of cases have %1 signs and end in a control digit by %2. Try this one in the bank before the first letter: %3")
                .arg(agreement->length()).arg(enumText(agreement->scheme), test)};
}

Result<Output> show(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto agreement = CaseKids(**session).agreement();
    if (!agreement)
        return agreement.error();
    return shown(*agreement, **session);
}

Result<Output> set(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    KidAgreement agreement;
    agreement.prefix = run.arguments.value("prefix");
    auto customer = run.arguments.number("customer-digits");
    auto file = run.arguments.number("case-digits");
    if (!customer || !file)
        return customer ? file.error() : customer.error();
    agreement.customerDigits = customer->value_or(0);
    agreement.caseDigits = file->value_or(8);
    const auto scheme = enumFromText<KidAgreement::Scheme>(run.arguments.value("scheme"));
    if (!scheme)
        return usageError(Words::tr("Say which control digit the agreement with the bank has: --scheme mod10 or --scheme mod11."));
    agreement.scheme = *scheme;
    if (auto fine = CaseKids(**session).setAgreement(agreement); !fine)
        return fine.error();
    return shown(agreement, **session);
}

Result<Output> off(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    if (auto fine = CaseKids(**session).endAgreement(); !fine)
        return fine.error();
    return shown(std::nullopt, **session);
}

} // namespace

std::vector<Command> kidCommands()
{
    return {
        {"kid check", "kid check KID", QT_TRANSLATE_NOOP("cli", "whether a KID's control digit holds"), false, {}, check},
        {"kid show", "kid show", QT_TRANSLATE_NOOP("cli", "the firm's own KID agreement"), false, {}, show},
        {"kid set", "kid set --scheme mod10|mod11 [--prefix DIGITS] [--customer-digits N] [--case-digits N]", QT_TRANSLATE_NOOP("cli", "let letters bear a KID of the case"), true,
         {"prefix", "customer-digits", "case-digits", "scheme"}, set},
        {"kid off", "kid off", QT_TRANSLATE_NOOP("cli", "make no more KIDs for cases"), true, {}, off},
    };
}

} // namespace cli
