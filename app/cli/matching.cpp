// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/model/allocations.h"
#include "core/money/format.h"
#include "core/workflow/bankaccounts.h"
#include "core/workflow/bankjson.h"
#include "core/workflow/json.h"
#include "core/workflow/matchingworkflow.h"
#include "core/workflow/paymentworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using workflow::BankAccounts;
using workflow::MatchingWorkflow;
using workflow::WaitingPayment;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString bankName(BankPaymentId id)
{
    return QStringLiteral("B%1").arg(id.value);
}

Result<BankPaymentId> bankNamed(const QString &word)
{
    bool ok = false;
    const QString digits = word.startsWith(u'B', Qt::CaseInsensitive) ? word.mid(1) : QString();
    const BankPaymentId id{digits.toLongLong(&ok)};
    if (ok && id.isValid())
        return id;
    return usageError(Words::tr("\"%1\" is no entry of the bank; those are written B1, B2, …. See: kravbok-cli payment proposals").arg(word));
}

QJsonArray reasons(const std::vector<workflow::MatchReason> &all)
{
    QJsonArray out;
    for (const workflow::MatchReason &one : all)
        out.append(QJsonObject{{QStringLiteral("rule"), one.rule}, {QStringLiteral("text"), one.text}});
    return out;
}

QString reasonText(const std::vector<workflow::MatchReason> &all)
{
    QStringList out;
    for (const workflow::MatchReason &one : all)
        out.append(one.text);
    return out.join(u' ');
}

QJsonObject waitingJson(const WaitingPayment &one)
{
    QJsonArray places;
    for (const workflow::MatchProposal &proposal : one.places) {
        QJsonArray shares;
        for (const workflow::MatchShare &share : proposal.shares) {
            shares.append(QJsonObject{{QStringLiteral("case"), share.caseId.isValid() ? QJsonValue(share.number) : QJsonValue()},
                                      {QStringLiteral("invoice"), share.caseId.isValid() ? QJsonValue() : json::text(share.number)},
                                      {QStringLiteral("amount"), json::money(share.amount)}});
        }
        places.append(QJsonObject{{QStringLiteral("shares"), shares}, {QStringLiteral("reasons"), reasons(proposal.reasons)}, {QStringLiteral("weight"), proposal.weight}});
    }
    QJsonArray takesBack;
    for (const workflow::ReversalProposal &proposal : one.takesBack) {
        takesBack.append(QJsonObject{{QStringLiteral("payment"), QString::number(proposal.payment.value)},
                                     {QStringLiteral("date"), json::date(proposal.date)},
                                     {QStringLiteral("amount"), json::money(proposal.amount)},
                                     {QStringLiteral("debtor"), json::text(proposal.debtorName)},
                                     {QStringLiteral("case"), json::text(proposal.caseNumber)},
                                     {QStringLiteral("reasons"), reasons(proposal.reasons)}});
    }
    return {{QStringLiteral("payment"), one.payment.isValid() ? QJsonValue(QString::number(one.payment.value)) : QJsonValue()},
            {QStringLiteral("bank"), one.bank ? QJsonValue(bankName(one.bank->payment.id)) : QJsonValue()},
            {QStringLiteral("date"), json::date(one.date)},
            {QStringLiteral("amount"), json::money(one.amount)},
            {QStringLiteral("why"), one.why},
            {QStringLiteral("text"), one.whyText},
            {QStringLiteral("told"), one.bank ? QJsonValue(json::bankPayment(one.bank->payment)) : QJsonValue()},
            {QStringLiteral("proposals"), places},
            {QStringLiteral("takes_back"), takesBack},
            {QStringLiteral("same_as"), one.like ? QJsonValue(json::bankPayment(one.like->payment)) : QJsonValue()}};
}

QString waitingTextOf(const WaitingPayment &one)
{
    const QString name = one.payment.isValid() ? QString::number(one.payment.value) : bankName(one.bank->payment.id);
    QString who;
    if (one.bank)
        who = (one.bank->payment.payer + u' ' + one.bank->payment.text).trimmed();
    QString out = QStringLiteral("%1  %2  %3  %4\n    %5\n").arg(name, fmt::date(one.date), fmt::kroner(one.amount), who, one.whyText);
    int number = 0;
    for (const workflow::MatchProposal &proposal : one.places) {
        QStringList shares;
        for (const workflow::MatchShare &share : proposal.shares)
            shares.append(proposal.shares.size() > 1 ? QStringLiteral("%1 (%2)").arg(share.number, fmt::amount(share.amount)) : share.number);
        out += QStringLiteral("    %1) %2: %3\n").arg(++number).arg(shares.join(QStringLiteral(", ")), reasonText(proposal.reasons));
    }
    for (const workflow::ReversalProposal &proposal : one.takesBack)
        out += Words::tr("    payment %1 of %2 (%3): %4").arg(proposal.payment.value).arg(fmt::date(proposal.date), proposal.debtorName, reasonText(proposal.reasons)) + u'\n';
    return out;
}

Result<Output> proposals(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    MatchingWorkflow matching(**session);
    std::vector<WaitingPayment> all;
    if (run.arguments.positional().isEmpty()) {
        auto found = matching.waiting();
        if (!found)
            return found.error();
        all = std::move(*found);
    } else {
        auto id = workflow::PaymentWorkflow(**session).find(run.arguments.positional().front());
        if (!id)
            return id.error();
        auto one = matching.waiting(*id);
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    QJsonArray out;
    QString text;
    for (const WaitingPayment &one : all) {
        out.append(waitingJson(one));
        text += waitingTextOf(one);
    }
    return Output{out, all.empty() ? Words::tr("No payment waits for you.") : text.trimmed()};
}

Output placedOutput(const std::vector<Payment> &all)
{
    QJsonArray out;
    QStringList lines;
    for (const Payment &payment : all) {
        const Allocation sum = summed(payment.allocations);
        out.append(QJsonObject{{QStringLiteral("payment"), QString::number(payment.id.value)},
                               {QStringLiteral("date"), json::date(payment.date)},
                               {QStringLiteral("amount"), json::money(payment.amount)},
                               {QStringLiteral("allocated"), QJsonObject{{QStringLiteral("costs"), json::money(sum.costs)},
                                                                         {QStringLiteral("interest"), json::money(sum.interest)},
                                                                         {QStringLiteral("principal"), json::money(sum.principal)},
                                                                         {QStringLiteral("surplus"), json::money(payment.surplus)}}},
                               {QStringLiteral("source"), enumText(payment.source)}});
        lines.append(Words::tr("Payment %1 of %2: %3 to costs, %4 to interest, %5 to principal, %6 left over.")
                         .arg(payment.id.value).arg(fmt::kroner(payment.amount), fmt::amount(sum.costs), fmt::amount(sum.interest), fmt::amount(sum.principal), fmt::amount(payment.surplus)));
    }
    return {out, lines.join(u'\n')};
}

Result<Output> accept(Invocation &run)
{
    auto session = run.session();
    auto word = run.arguments.word(0, "payment accept P [N]");
    if (!session || !word)
        return session ? word.error() : session.error();
    auto id = workflow::PaymentWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    int number = 1;
    if (run.arguments.positional().size() > 1) {
        bool ok = false;
        number = run.arguments.positional()[1].toInt(&ok);
        if (!ok || number < 1)
            return usageError(Words::tr("Proposals are numbered from 1."));
    }
    auto placed = MatchingWorkflow(**session).accept(*id, static_cast<size_t>(number) - 1);
    if (!placed)
        return placed.error();
    return placedOutput(*placed);
}

Result<Output> split(Invocation &run)
{
    auto session = run.session();
    auto word = run.arguments.word(0, "payment split P ID=AMOUNT…");
    if (!session || !word)
        return session ? word.error() : session.error();
    auto id = workflow::PaymentWorkflow(**session).find(*word);
    if (!id)
        return id.error();
    if (run.arguments.positional().size() < 2)
        return usageError(Words::tr("Say which cases or invoices, and how much each: payment split P ID=AMOUNT…"));
    MatchingWorkflow matching(**session);
    auto shares = matching.shares(*id, run.arguments.positional().mid(1));
    if (!shares)
        return shares.error();
    auto placed = matching.place(*id, *shares);
    if (!placed)
        return placed.error();
    return placedOutput(*placed);
}

/// Verbs that answer for one entry of the bank.
Result<Output> answered(Invocation &run, const char *usage, Result<void> (*act)(MatchingWorkflow &, Invocation &, BankPaymentId), const char *done)
{
    auto session = run.session();
    auto word = run.arguments.word(0, usage);
    if (!session || !word)
        return session ? word.error() : session.error();
    auto id = bankNamed(*word);
    if (!id)
        return id.error();
    MatchingWorkflow matching(**session);
    if (auto fine = act(matching, run, *id); !fine)
        return fine.error();
    return Output{QJsonObject{{QStringLiteral("bank"), bankName(*id)}, {QStringLiteral("done"), true}}, Words::tr(done)};
}

Result<Output> same(Invocation &run)
{
    return answered(run, "payment same B", [](MatchingWorkflow &matching, Invocation &, BankPaymentId id) { return matching.answerSame(id, true); },
                    QT_TRANSLATE_NOOP("cli", "It is the same money and counts once."));
}

Result<Output> distinct(Invocation &run)
{
    return answered(run, "payment distinct B", [](MatchingWorkflow &matching, Invocation &, BankPaymentId id) { return matching.answerSame(id, false); },
                    QT_TRANSLATE_NOOP("cli", "It is other money and waits for its place."));
}

Result<Output> dismiss(Invocation &run)
{
    return answered(run, "payment dismiss B [--note TEXT]",
                    [](MatchingWorkflow &matching, Invocation &inner, BankPaymentId id) { return matching.dismiss(id, inner.arguments.value("note")); },
                    QT_TRANSLATE_NOOP("cli", "Nothing more is to be done with it."));
}

Result<Output> reverse(Invocation &run)
{
    return answered(run, "payment reverse B P",
                    [](MatchingWorkflow &matching, Invocation &inner, BankPaymentId id) -> Result<void> {
                        auto word = inner.arguments.word(1, "payment reverse B P");
                        auto session = inner.session();
                        if (!word || !session)
                            return word ? session.error() : word.error();
                        auto payment = workflow::PaymentWorkflow(**session).find(*word);
                        return payment ? matching.reverse(id, *payment) : Result<void>(payment.error());
                    },
                    QT_TRANSLATE_NOOP("cli", "The payment is taken back; what it covered is open again."));
}

Result<Output> rulesList(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto all = MatchingWorkflow(**session).rules();
    if (!all)
        return all.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Rule"), Words::tr("Known by"), {}, Words::tr("Debtor"), Words::tr("Learned")}};
    for (const workflow::LearnedRule &one : *all) {
        const bool account = one.rule.kind == store::PaymentRuleKind::PayerAccount;
        out.append(QJsonObject{{QStringLiteral("rule"), QString::number(one.rule.id)},
                               {QStringLiteral("kind"), enumText(one.rule.kind)},
                               {QStringLiteral("pattern"), one.rule.pattern},
                               {QStringLiteral("debtor"), json::text(one.debtorName)},
                               {QStringLiteral("learned"), json::date(one.rule.learned)}});
        lines.push_back({QString::number(one.rule.id), account ? Words::tr("payer's account") : Words::tr("text"),
                         account ? identifiers::formattedAccount(one.rule.pattern) : one.rule.pattern, one.debtorName, fmt::date(one.rule.learned)});
    }
    return Output{out, all->empty() ? Words::tr("Nothing has been learned from payments yet.") : table(lines)};
}

Result<Output> rulesRevoke(Invocation &run)
{
    auto session = run.session();
    auto word = run.arguments.word(0, "payment rules revoke RULE");
    if (!session || !word)
        return session ? word.error() : session.error();
    bool ok = false;
    const qint64 id = word->toLongLong(&ok);
    if (!ok)
        return usageError(Words::tr("\"%1\" is no rule. See: kravbok-cli payment rules list").arg(*word));
    if (auto fine = MatchingWorkflow(**session).revokeRule(id); !fine)
        return fine.error();
    return Output{QJsonObject{{QStringLiteral("rule"), *word}, {QStringLiteral("revoked"), true}}, Words::tr("Rule %1 no longer proposes anything.").arg(*word)};
}

Result<Output> accounts(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto all = BankAccounts(**session).list();
    if (!all)
        return all.error();
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Account"), Words::tr("Newest booking"), Words::tr("Imported"), Words::tr("Files seen"), Words::tr("Believed")}};
    for (const workflow::AccountState &one : *all) {
        out.append(QJsonObject{{QStringLiteral("account"), one.account},
                               {QStringLiteral("in_letters"), one.inLetters},
                               {QStringLiteral("newest"), json::date(one.newest)},
                               {QStringLiteral("imported"), json::date(one.imported)},
                               {QStringLiteral("formats"), QJsonArray::fromStringList(one.formats)},
                               {QStringLiteral("source"), one.source ? QJsonValue(enumText(*one.source)) : QJsonValue()},
                               {QStringLiteral("several_sources"), one.severalSources}});
        lines.push_back({identifiers::formattedAccount(one.account), fmt::date(one.newest), fmt::date(one.imported), one.formats.join(QStringLiteral(", ")),
                         one.source ? enumText(*one.source) : one.severalSources ? Words::tr("any (choose one)") : Words::tr("any")});
    }
    return Output{out, all->empty() ? Words::tr("The firm has no bank account. Add one: kravbok-cli payment account add NUMBER") : table(lines)};
}

Result<Output> changedAccount(Invocation &run, const char *usage, Result<void> (*act)(BankAccounts &, const Arguments &))
{
    auto session = run.session();
    auto word = run.arguments.word(0, usage);
    if (!session || !word)
        return session ? word.error() : session.error();
    BankAccounts book(**session);
    if (auto fine = act(book, run.arguments); !fine)
        return fine.error();
    return accounts(run);
}

Result<Output> accountAdd(Invocation &run)
{
    return changedAccount(run, "payment account add ACCOUNT", [](BankAccounts &book, const Arguments &words) { return book.add(words.positional().front()); });
}

Result<Output> accountRemove(Invocation &run)
{
    return changedAccount(run, "payment account remove ACCOUNT", [](BankAccounts &book, const Arguments &words) { return book.remove(words.positional().front()); });
}

Result<Output> accountSource(Invocation &run)
{
    return changedAccount(run, "payment account source ACCOUNT ocr|camt054|camt053|any", [](BankAccounts &book, const Arguments &words) -> Result<void> {
        auto word = words.word(1, "payment account source ACCOUNT ocr|camt054|camt053|any");
        if (!word)
            return word.error();
        const auto format = enumFromText<BankFormat>(*word);
        if (!format && *word != u"any")
            return usageError(Words::tr("A source is ocr, camt054, camt053 or any."));
        return book.setSource(words.positional().front(), format);
    });
}

} // namespace

std::vector<Command> matchingCommands()
{
    return {
        {"payment proposals", "payment proposals [P]", QT_TRANSLATE_NOOP("cli", "what waits, and where it may belong and why"), false, {}, proposals},
        {"payment accept", "payment accept P [N]", QT_TRANSLATE_NOOP("cli", "carry out the N-th proposal for a payment"), true, {}, accept},
        {"payment split", "payment split P ID=AMOUNT…", QT_TRANSLATE_NOOP("cli", "place one payment on several cases or invoices"), true, {}, split},
        {"payment same", "payment same B", QT_TRANSLATE_NOOP("cli", "an entry asked about is the same money"), true, {}, same},
        {"payment distinct", "payment distinct B", QT_TRANSLATE_NOOP("cli", "an entry asked about is other money"), true, {}, distinct},
        {"payment reverse", "payment reverse B P", QT_TRANSLATE_NOOP("cli", "the bank took payment P back"), true, {}, reverse},
        {"payment dismiss", "payment dismiss B [--note TEXT]", QT_TRANSLATE_NOOP("cli", "nothing is to be done with an entry"), true, {"note"}, dismiss},
        {"payment rules list", "payment rules list", QT_TRANSLATE_NOOP("cli", "what was learned from payments placed by hand"), false, {}, rulesList},
        {"payment rules revoke", "payment rules revoke RULE", QT_TRANSLATE_NOOP("cli", "forget a learned rule"), true, {}, rulesRevoke},
        {"payment accounts", "payment accounts", QT_TRANSLATE_NOOP("cli", "the firm's accounts and how fresh the bank's word is"), false, {}, accounts},
        {"payment account add", "payment account add ACCOUNT", QT_TRANSLATE_NOOP("cli", "one more account of the firm"), true, {}, accountAdd},
        {"payment account remove", "payment account remove ACCOUNT", QT_TRANSLATE_NOOP("cli", "an account is no longer the firm's"), true, {}, accountRemove},
        {"payment account source", "payment account source ACCOUNT FORMAT", QT_TRANSLATE_NOOP("cli", "which kind of file is believed: ocr, camt054, camt053 or any"), true, {}, accountSource},
    };
}

} // namespace cli
