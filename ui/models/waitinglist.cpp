// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/waitinglist.h"

#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/paymentmatcher.h"

#include <QCoreApplication>
#include <QHash>

namespace waitinglist {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waitinglist)
};

bool is(const QString &why, const char *id)
{
    return why == QLatin1StringView(id);
}

QString badge(const Row &row)
{
    const QString &why = row.waiting.why;
    if (is(why, workflow::waiting::noKid))
        return Words::tr("No KID");
    if (is(why, workflow::waiting::unknownKid))
        return Words::tr("Unknown KID");
    if (is(why, workflow::waiting::sharedKid))
        return Words::tr("KID of several");
    if (is(why, workflow::waiting::doublePayment))
        return Words::tr("Paid twice");
    if (row.isReversal())
        return Words::tr("Taken back");
    if (row.isAsked())
        return Words::tr("Same money?");
    return Words::tr("Look at it");
}

Tone tone(const Row &row)
{
    if (row.isReversal())
        return Tone::Bad;
    if (row.isAsked() || is(row.waiting.why, workflow::waiting::doublePayment))
        return Tone::Warn;
    return row.waiting.places.empty() ? Tone::Neutral : Tone::Accent;
}

QString best(const Row &row)
{
    if (row.isAsked())
        return Words::tr("Answer yes or no");
    if (row.places.isEmpty())
        return Words::tr("No proposal");
    return row.places.front();
}

QString place(const workflow::MatchProposal &proposal, const QHash<qint64, QString> &names)
{
    const workflow::MatchShare &first = proposal.shares.front();
    const QString name = names.value(first.debtor.value);
    const QString where = proposal.shares.size() > 1 ? Words::tr("%n places", nullptr, static_cast<int>(proposal.shares.size()))
        : first.caseId.isValid()                     ? Words::tr("Case %1").arg(first.number)
                                                     : Words::tr("Invoice %1").arg(first.number);
    return name.isEmpty() ? where : QStringLiteral("%1 · %2").arg(where, name);
}

} // namespace

qint64 Row::id() const
{
    return waiting.payment.isValid() ? waiting.payment.value : waiting.bank ? -waiting.bank->payment.id.value : 0;
}

bool Row::isReversal() const
{
    return !waiting.payment.isValid() && is(waiting.why, workflow::waiting::reversal);
}

bool Row::isAsked() const
{
    return !waiting.payment.isValid() && is(waiting.why, workflow::waiting::maybeSame);
}

Result<Snapshot> read(Session &session, const Progress &progress)
{
    workflow::MatchingWorkflow matching(session);
    auto waiting = matching.waiting();
    if (!waiting)
        return waiting.error();
    if (progress.stopped())
        return Error{ErrorKind::Cancelled, Words::tr("The reading was stopped.")};
    auto rules = matching.rules();
    auto accounts = workflow::BankAccounts(session).list();
    auto debtors = workflow::LedgerWorkflow(session).debtors();
    auto surplus = workflow::SurplusWorkflow(session).list();
    if (!rules || !accounts || !debtors || !surplus)
        return !rules ? rules.error() : !accounts ? accounts.error() : !debtors ? debtors.error() : surplus.error();
    QHash<qint64, QString> names;
    for (const Debtor &debtor : *debtors)
        names.insert(debtor.id.value, debtor.name);
    Snapshot out;
    for (workflow::WaitingPayment &one : *waiting) {
        Row row;
        for (const workflow::MatchProposal &proposal : one.places)
            row.places.append(place(proposal, names));
        for (const workflow::ReversalProposal &back : one.takesBack) {
            row.places.append(QStringList{Words::tr("Payment of %1").arg(fmt::date(back.date)), back.debtorName}.join(QStringLiteral(" · ")));
        }
        row.waiting = std::move(one);
        out.rows.push_back(std::move(row));
    }
    for (workflow::LearnedRule &rule : *rules) {
        if (!rule.rule.revoked.isValid())
            out.rules.push_back(std::move(rule));
    }
    out.accounts = std::move(*accounts);
    out.surplus = std::move(*surplus);
    return out;
}

QString payer(const workflow::WaitingPayment &waiting)
{
    if (!waiting.bank)
        return Words::tr("Registered by hand");
    const BankPayment &bank = waiting.bank->payment;
    if (!bank.payer.isEmpty())
        return bank.payer;
    return bank.payerAccount.isEmpty() ? Words::tr("The bank does not say who") : Words::tr("Account %1").arg(identifiers::formattedAccount(bank.payerAccount));
}

QString words(const workflow::WaitingPayment &waiting)
{
    if (!waiting.bank)
        return {};
    const BankPayment &bank = waiting.bank->payment;
    QStringList parts;
    if (!bank.kid.isEmpty())
        parts.append(QStringLiteral("KID %1").arg(bank.kid));
    if (!bank.text.isEmpty())
        parts.append(bank.text);
    return parts.join(QStringLiteral(" · "));
}

std::unique_ptr<Model> model()
{
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Date"), [](const Row &row) { return fmt::date(row.waiting.date); }, true, false, false, [](const Row &row) { return row.waiting.date.toJulianDay(); }},
        {Words::tr("Payer"), [](const Row &row) { return payer(row.waiting); }, false, true, false, {}, {}, [](const Row &row) { return words(row.waiting); },
         [](const Row &row) { return words(row.waiting); }},
        {Words::tr("Amount"), [](const Row &row) { return fmt::amount(row.isReversal() ? -row.waiting.amount : row.waiting.amount); }, true, false, false,
         [](const Row &row) { return row.waiting.amount.ore(); }},
        {Words::tr("Why it waits"), badge, false, false, false, {}, tone, {}, [](const Row &row) { return row.waiting.whyText; }},
        {Words::tr("Best proposal"), best, false, false, true, {}, {}, {}, best},
    };
    return std::make_unique<Model>(std::move(columns), [](const Row &row) { return row.id(); },
                                   [](const Row &row) { return row.isReversal() ? -row.waiting.amount : row.isAsked() ? Money() : row.waiting.amount; });
}

std::unique_ptr<RuleModel> rules()
{
    using Rule = workflow::LearnedRule;
    const auto known = [](const Rule &rule) {
        return rule.rule.kind == store::PaymentRuleKind::PayerAccount ? Words::tr("Money from account %1").arg(identifiers::formattedAccount(rule.rule.pattern))
                                                                      : Words::tr("The text \"%1\"").arg(rule.rule.pattern);
    };
    std::vector<TableColumn<Rule>> columns{
        {Words::tr("Known by"), known},
        {Words::tr("Is proposed for"), [](const Rule &rule) { return rule.debtorName; }, false, true},
        {Words::tr("Learned"), [](const Rule &rule) { return fmt::date(rule.rule.learned); }, true, false, false,
         [](const Rule &rule) { return rule.rule.learned.toJulianDay(); }},
    };
    return std::make_unique<RuleModel>(std::move(columns), [](const Rule &rule) { return rule.rule.id; }, [](const Rule &) { return Money(); });
}

Freshness freshness(const std::vector<workflow::AccountState> &accounts, QDate today)
{
    Freshness out;
    QStringList parts;
    for (const workflow::AccountState &account : accounts) {
        if (!account.newest.isValid())
            continue;
        const qint64 days = account.newest.daysTo(today);
        out.old = out.old || days > freshDays;
        parts.append(Words::tr("account %1 is told of up to %2").arg(identifiers::formattedAccount(account.account), fmt::date(account.newest)));
    }
    if (parts.isEmpty())
        return out;
    out.text = out.old ? Words::tr("Bank: %1. Fetch a newer file before you send letters.").arg(parts.join(QStringLiteral(", ")))
                       : Words::tr("Bank: %1.").arg(parts.join(QStringLiteral(", ")));
    return out;
}

} // namespace waitinglist
