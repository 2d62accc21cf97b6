// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/money/parse.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/claimworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/mergeworkflow.h"
#include "core/workflow/moneyjson.h"
#include "core/workflow/surplusworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

// What is done with single claims and their money: terms, credits, fees taken back, surplus, merging and splitting.
namespace cli {

using workflow::CaseWorkflow;
using workflow::ClaimWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<ClaimId> claimNamed(Invocation &run, Session &session, const char *usage)
{
    auto word = run.arguments.word(0, usage);
    if (!word)
        return word.error();
    auto found = CaseWorkflow(session).claimsByNumber({*word});
    if (!found)
        return found.error();
    return found->front();
}

QJsonObject claimJson(const Claim &claim)
{
    return {{QStringLiteral("number"), claim.number},
            {QStringLiteral("consumer"), claim.consumer ? QJsonValue(*claim.consumer) : QJsonValue()},
            {QStringLiteral("rate"), claim.agreedRate ? QJsonValue(fmt::plainPercent(*claim.agreedRate)) : QJsonValue()}};
}

Result<Output> set(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = claimNamed(run, **session, "ledger set DEBTOR/NUMBER [--consumer yes|no|auto] [--rate P|none]");
    if (!id)
        return id.error();
    workflow::ClaimTerms terms;
    if (run.arguments.has("consumer")) {
        const QString word = run.arguments.value("consumer");
        if (word != u"yes" && word != u"no" && word != u"auto")
            return usageError(Words::tr("--consumer takes yes, no or auto."));
        terms.consumer = word == u"auto" ? std::optional<bool>() : std::optional<bool>(word == u"yes");
    }
    if (run.arguments.has("rate")) {
        terms.rate = std::optional<Rate>();
        if (run.arguments.value("rate") != u"none") {
            auto rate = parse::percent(run.arguments.value("rate"));
            if (!rate)
                return Error{ErrorKind::Usage, rate.error().message};
            terms.rate = std::optional<Rate>(*rate);
        }
    }
    auto claim = ClaimWorkflow(**session).setTerms(*id, terms);
    if (!claim)
        return claim.error();
    const QString who = claim->consumer ? (*claim->consumer ? Words::tr("a consumer's claim") : Words::tr("a business's claim"))
                                        : Words::tr("follows the customer");
    return Output{claimJson(*claim), Words::tr("Invoice %1: %2, agreed rate %3.")
                                         .arg(claim->number, who, claim->agreedRate ? fmt::percent(*claim->agreedRate) : Words::tr("none"))};
}

Result<Output> credit(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = claimNamed(run, **session, "ledger credit DEBTOR/NUMBER --amount A [--date D] [--reference N] [--note TEXT]");
    auto amount = run.arguments.amount("amount");
    auto day = run.arguments.date("date");
    if (!id || !amount || !day)
        return !id ? id.error() : !amount ? amount.error() : day.error();
    if (!*amount)
        return usageError(Words::tr("A credit note needs --amount."));
    workflow::CreditDraft draft;
    draft.claim = *id;
    draft.amount = **amount;
    draft.day = day->isValid() ? *day : (*session)->today();
    draft.reference = run.arguments.value("reference");
    draft.note = run.arguments.value("note");
    auto effect = ClaimWorkflow(**session).credit(draft);
    if (!effect)
        return effect.error();
    QJsonArray reversed;
    const RuleBook &rules = (*session)->law().rules();
    for (const engine::Reversal &one : effect->reversed)
        reversed.append(json::reversal(one, rules, (*session)->language()));
    QString text = Words::tr("%1 is credited.").arg(fmt::kroner(effect->credited));
    for (const engine::Reversal &one : effect->reversed)
        text += u'\n' + Words::tr("%1 of letter %2 is taken back: %3").arg(fmt::kroner(one.fee + one.compensation)).arg(one.letter.value).arg((*session)->sentence(one.reason));
    return Output{QJsonObject{{QStringLiteral("credited"), json::money(effect->credited)}, {QStringLiteral("reversed"), reversed}}, text};
}

Result<Output> fees(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "fee list ID");
    if (!id)
        return id.error();
    auto view = CaseWorkflow(**session).view(*id, (*session)->today());
    auto proposed = ClaimWorkflow(**session).proposed(*id);
    if (!view || !proposed)
        return !view ? view.error() : proposed.error();
    const RuleBook &rules = (*session)->law().rules();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Letter"), Words::tr("Step"), Words::tr("Sent"), Words::tr("Fee"), Words::tr("Compensation"), Words::tr("State"), Words::tr("Why")}};
    for (const Letter &letter : view->letters) {
        if (!letter.fee.isPositive() && !letter.compensation.isPositive())
            continue;
        const auto found = std::find_if(proposed->begin(), proposed->end(), [&letter](const engine::Reversal &one) { return one.letter == letter.id; });
        QJsonObject one{{QStringLiteral("letter"), QString::number(letter.id.value)},
                        {QStringLiteral("step"), enumText(letter.step)},
                        {QStringLiteral("sent"), json::date(letter.sent)},
                        {QStringLiteral("fee"), json::money(letter.fee)},
                        {QStringLiteral("compensation"), json::money(letter.compensation)},
                        {QStringLiteral("reversed"), letter.feeReversed},
                        {QStringLiteral("proposal"), found == proposed->end() ? QJsonValue() : QJsonValue(json::reversal(*found, rules, (*session)->language()))}};
        out.append(one);
        lines.push_back({QString::number(letter.id.value), (*session)->stepName(letter.step), fmt::date(letter.sent), fmt::amount(letter.fee),
                         fmt::amount(letter.compensation), letter.feeReversed ? Words::tr("taken back") : Words::tr("stands"),
                         found == proposed->end() ? QString() : (*session)->sentence(found->reason)});
    }
    return Output{out, lines.size() == 1 ? Words::tr("No letter of the case has charged anything.") : table(lines)};
}

Result<std::vector<LetterId>> lettersNamed(Invocation &run, Session &session, CaseId id)
{
    std::vector<LetterId> out;
    if (run.arguments.has("all")) {
        auto proposed = ClaimWorkflow(session).proposed(id);
        if (!proposed)
            return proposed.error();
        for (const engine::Reversal &one : *proposed)
            out.push_back(one.letter);
        if (out.empty())
            return Error{ErrorKind::Refused, Words::tr("Nothing is proposed to be taken back.")};
        return out;
    }
    for (const QString &word : run.arguments.positional().mid(1)) {
        bool ok = false;
        out.push_back(LetterId{word.toLongLong(&ok)});
        if (!ok)
            return usageError(Words::tr("\"%1\" is no letter. See: kravbok-cli fee list ID").arg(word));
    }
    return out;
}

Result<Output> reverse(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "fee reverse ID LETTER…|--all [--note TEXT]");
    if (!id)
        return id.error();
    auto letters = lettersNamed(run, **session, *id);
    if (!letters)
        return letters.error();
    if (auto done = ClaimWorkflow(**session).reverse(*id, *letters, run.arguments.value("note")); !done)
        return done.error();
    return Output{QJsonObject{{QStringLiteral("reversed"), static_cast<int>(letters->size())}},
                  Words::tr("%n letter(s): what they charged is taken back.", nullptr, static_cast<int>(letters->size()))};
}

Result<Output> restore(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "fee restore ID LETTER [--note TEXT]");
    if (!id)
        return id.error();
    auto letters = lettersNamed(run, **session, *id);
    if (!letters)
        return letters.error();
    if (letters->size() != 1)
        return usageError(Words::tr("Say which letter: kravbok-cli fee restore ID LETTER"));
    if (auto done = ClaimWorkflow(**session).restore(*id, letters->front(), run.arguments.value("note")); !done)
        return done.error();
    return Output{QJsonObject{{QStringLiteral("restored"), 1}}, Words::tr("What the letter charged counts again.")};
}

Result<Output> merge(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    CaseWorkflow cases(**session);
    std::vector<CaseId> ids;
    for (const QString &word : run.arguments.positional()) {
        auto id = cases.find(word);
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    if (ids.size() < 2)
        return usageError(Words::tr("Say at least two cases: kravbok-cli case merge ID ID…"));
    auto merged = workflow::MergeWorkflow(**session).merge(ids.front(), {ids.begin() + 1, ids.end()});
    if (!merged)
        return merged.error();
    auto view = cases.view(merged->id, (*session)->today());
    if (!view)
        return view.error();
    const RuleBook &rules = (*session)->law().rules();
    QString text = Words::tr("The invoices are in case %1 now.").arg(merged->number);
    if (view->repair.isNeeded())
        text += u' ' + Words::tr("Some lack what the others have been told. See: kravbok-cli case next %1").arg(merged->number);
    return Output{QJsonObject{{QStringLiteral("case"), merged->number},
                              {QStringLiteral("claims"), static_cast<int>(view->statement.claims.size())},
                              {QStringLiteral("repair"), json::repair(view->repair, rules, (*session)->language())}},
                  text};
}

Result<Output> split(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = caseNamed(run, **session, "case split ID NUMBER…");
    if (!id)
        return id.error();
    auto claims = CaseWorkflow(**session).claimsByNumber(run.arguments.positional().mid(1));
    if (!claims)
        return claims.error();
    auto made = workflow::MergeWorkflow(**session).split(*id, *claims);
    if (!made)
        return made.error();
    return Output{QJsonObject{{QStringLiteral("case"), made->number}}, Words::tr("The invoices are in case %1 now.").arg(made->number)};
}

Result<PaymentId> paymentNamed(Invocation &run, Session &session, const char *usage)
{
    auto word = run.arguments.word(0, usage);
    if (!word)
        return word.error();
    return workflow::PaymentWorkflow(session).find(*word);
}

Result<Output> surplus(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto rows = workflow::SurplusWorkflow(**session).list();
    if (!rows)
        return rows.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Payment"), Words::tr("Date"), Words::tr("Debtor"), Words::tr("Case"), Words::tr("Amount"), Words::tr("Too much"), Words::tr("Left"), {}}};
    for (const workflow::SurplusRow &one : *rows) {
        const Payment &payment = one.row.payment;
        out.append(QJsonObject{{QStringLiteral("payment"), QString::number(payment.id.value)},
                               {QStringLiteral("date"), json::date(payment.date)},
                               {QStringLiteral("kind"), one.doublePayment ? QStringLiteral("double_payment") : QStringLiteral("surplus")},
                               {QStringLiteral("debtor"), json::text(one.row.debtorName)},
                               {QStringLiteral("case"), json::text(one.row.caseNumber)},
                               {QStringLiteral("amount"), json::money(payment.amount)},
                               {QStringLiteral("surplus"), json::money(payment.surplus)},
                               {QStringLiteral("left"), json::money(one.left)},
                               {QStringLiteral("note"), json::text(payment.note)}});
        lines.push_back({QString::number(payment.id.value), fmt::date(payment.date), one.row.debtorName, one.row.caseNumber, fmt::amount(payment.amount),
                         fmt::amount(payment.surplus), fmt::amount(one.left), one.doublePayment ? Words::tr("double payment") : QString()});
    }
    return Output{out, lines.size() == 1 ? Words::tr("Nobody has paid too much.") : table(lines)};
}

Result<Output> refund(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = paymentNamed(run, **session, "payment refund P [--amount A] [--date D] [--note TEXT]");
    auto amount = run.arguments.amount("amount");
    auto day = run.arguments.date("date");
    if (!id || !amount || !day)
        return !id ? id.error() : !amount ? amount.error() : day.error();
    auto use = workflow::SurplusWorkflow(**session).refund(*id, *amount, *day, run.arguments.value("note"));
    if (!use)
        return use.error();
    return Output{QJsonObject{{QStringLiteral("payment"), QString::number(id->value)}, {QStringLiteral("refunded"), json::money(use->amount)}},
                  Words::tr("%1 of payment %2 is noted as sent back.").arg(fmt::kroner(use->amount)).arg(id->value)};
}

Result<Output> move(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = paymentNamed(run, **session, "payment move P --case ID|--invoice N [--amount A] [--note TEXT]");
    auto amount = run.arguments.amount("amount");
    if (!id || !amount)
        return !id ? id.error() : amount.error();
    workflow::PaymentTarget target;
    CaseWorkflow cases(**session);
    if (run.arguments.has("case")) {
        auto file = cases.find(run.arguments.value("case"));
        if (!file)
            return file.error();
        target.caseId = *file;
    } else if (run.arguments.has("invoice")) {
        auto claims = cases.claimsByNumber({run.arguments.value("invoice")});
        if (!claims)
            return claims.error();
        target.claim = claims->front();
    } else {
        return usageError(Words::tr("Say where to: --case ID or --invoice N."));
    }
    auto payment = workflow::SurplusWorkflow(**session).move(*id, target, *amount, run.arguments.value("note"));
    if (!payment)
        return payment.error();
    return Output{QJsonObject{{QStringLiteral("payment"), QString::number(payment->id.value)}, {QStringLiteral("amount"), json::money(payment->amount)}},
                  Words::tr("%1 of payment %2 is payment %3 now.").arg(fmt::kroner(payment->amount)).arg(id->value).arg(payment->id.value)};
}

} // namespace

std::vector<Command> claimCommands()
{
    return {
        {"ledger set", "ledger set DEBTOR/NUMBER [--consumer yes|no|auto] [--rate P|none]", QT_TRANSLATE_NOOP("cli", "whether a claim is a consumer's, and its agreed rate"), true, {"consumer", "rate"}, set},
        {"ledger credit", "ledger credit DEBTOR/NUMBER --amount A [--date D] [--reference N] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "take in a credit note: never owed from the invoice date"), true, {"amount", "date", "reference", "note"}, credit},
        {"case merge", "case merge ID ID…", QT_TRANSLATE_NOOP("cli", "put cases of one debtor into the first one"), true, {}, merge},
        {"case split", "case split ID NUMBER…", QT_TRANSLATE_NOOP("cli", "take invoices out into a case of their own"), true, {}, split},
        {"fee list", "fee list ID", QT_TRANSLATE_NOOP("cli", "what the letters of a case charged, and what should be taken back"), false, {}, fees},
        {"fee reverse", "fee reverse ID LETTER…|--all [--note TEXT]", QT_TRANSLATE_NOOP("cli", "take back what letters charged; --all takes what is proposed"), true, {"all", "note"}, reverse},
        {"fee restore", "fee restore ID LETTER [--note TEXT]", QT_TRANSLATE_NOOP("cli", "let what a letter charged count again"), true, {"note"}, restore},
        {"payment surplus", "payment surplus", QT_TRANSLATE_NOOP("cli", "who has paid too much, or twice"), false, {}, surplus},
        {"payment refund", "payment refund P [--amount A] [--date D] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "note that surplus was sent back"), true, {"amount", "date", "note"}, refund},
        {"payment move", "payment move P --case ID|--invoice N [--amount A] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "use surplus for another claim of the debtor"), true, {"case", "invoice", "amount", "note"}, move},
    };
}

} // namespace cli
