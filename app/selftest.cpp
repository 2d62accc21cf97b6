// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest.h"

#include "app/cli/wait.h"
#include "core/documents/letterbuilder.h"
#include "core/engine/ladder.h"
#include "core/engine/statement.h"
#include "core/net/httpclient.h"
#include "core/pdf/pdfreader.h"
#include "core/secrets/keyring.h"
#include "core/secrets/seal.h"
#include "core/store/database.h"
#include "core/workflow/authorityworkflow.h"
#include "core/workflow/session.h"

#include <QCoreApplication>

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SelfTest)
};

template <typename T>
QString faultOf(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

QString pdfFault()
{
    Creditor creditor;
    creditor.name = QStringLiteral("Kravbok");
    const auto list = documents::buildCoverList(creditor, QDate(2026, 1, 2), {}, QStringLiteral("nb"));
    if (!list)
        return list.error().message;
    const auto pages = pdf::pageCount(*list);
    if (!pages)
        return pages.error().message;
    return *pages >= 1 ? QString() : Words::tr("The PDF has no page.");
}

/// A letter of every step in every language, from one made-up claim.
QString letterFault()
{
    const auto law = loadLaw();
    if (!law)
        return law.error().message;
    engine::CaseFacts facts;
    engine::ClaimFacts claim;
    claim.id = ClaimId{1};
    claim.number = QStringLiteral("1");
    claim.due = QDate(2026, 1, 15);
    claim.principal = Money::fromKroner(1000);
    facts.claims.push_back(claim);
    const QDate day(2026, 2, 2);
    const auto statement = engine::statement(facts, day, **law);
    if (!statement)
        return statement.error().message;
    for (const char *language : {"nb", "nn", "en"}) {
        for (const Step step : {Step::PaymentReminder, Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice}) {
            documents::LetterInput input;
            input.creditor.name = input.debtor.name = QStringLiteral("Kravbok");
            input.creditor.account = QStringLiteral("12345678903");
            input.creditor.whatFor = QStringLiteral("Kravbok");
            input.caseNumber = QStringLiteral("2026-0001");
            input.step = step;
            input.language = QLatin1StringView(language);
            input.date = day;
            input.deadline = engine::deadlineFor(step, day, facts.policy);
            input.statement = *statement;
            input.claimTexts = QStringList{QString()};
            input.total = step == Step::PaymentReminder ? claim.principal : statement->total; // It never shows interest.
            const auto built = documents::buildLetter(input);
            if (!built)
                return built.error().message;
        }
    }
    return {};
}

/// A keyring is what a desktop has and a server has not: its absence is told, and is no fault of the installation.
SelfTestLine keyringLine()
{
    const auto probed = cli::waitFor<void>([](QObject *context, secrets::keyring::Done done) { secrets::keyring::probe(context, std::move(done)); });
    return {QStringLiteral("keyring"), {}, probed ? QString() : probed.error().message};
}

} // namespace

SelfTestReport runSelfTest()
{
    const auto database = store::Database::open(QStringLiteral(":memory:"), store::Schema::Creditor, store::OpenMode::Create);
    return {
        {QStringLiteral("sql"), database ? QString() : database.error().message},
        {QStringLiteral("resources"), faultOf(loadLaw())},
        {QStringLiteral("fonts"), faultOf(documents::registerFonts())},
        {QStringLiteral("pdf"), pdfFault()},
        {QStringLiteral("letters"), letterFault()},
        {QStringLiteral("authority"), faultOf(workflow::authorityDirectory())},
        {QStringLiteral("tls"), faultOf(net::probeTls())},
        {QStringLiteral("encryption"), faultOf(secrets::probeSealing())},
        keyringLine(),
    };
}
