// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/model/allocations.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/json.h"
#include "core/workflow/matchingworkflow.h"
#include "core/workflow/paymentworkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cli {

using workflow::PaymentRow;
using workflow::PaymentTarget;
using workflow::PaymentWorkflow;
namespace json = workflow::json;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<PaymentTarget> target(const Arguments &arguments, Session &session)
{
    PaymentTarget out;
    workflow::CaseWorkflow cases(session);
    if (arguments.has("case")) {
        auto id = cases.find(arguments.value("case"));
        if (!id)
            return id.error();
        out.caseId = *id;
    } else if (arguments.has("invoice")) {
        auto claims = cases.claimsByNumber({arguments.value("invoice")});
        if (!claims)
            return claims.error();
        out.claim = claims->front();
    } else {
        out.kid = arguments.value("kid");
    }
    return out;
}

QJsonObject paymentJson(const Payment &payment)
{
    const Allocation sum = summed(payment.allocations);
    return {{QStringLiteral("payment"), QString::number(payment.id.value)},
            {QStringLiteral("date"), json::date(payment.date)},
            {QStringLiteral("amount"), json::money(payment.amount)},
            {QStringLiteral("allocated"), QJsonObject{{QStringLiteral("costs"), json::money(sum.costs)},
                                                      {QStringLiteral("interest"), json::money(sum.interest)},
                                                      {QStringLiteral("principal"), json::money(sum.principal)},
                                                      {QStringLiteral("surplus"), json::money(payment.surplus)}}},
            {QStringLiteral("order"), enumText(payment.order)},
            {QStringLiteral("order_basis"), enumText(payment.basis)},
            {QStringLiteral("surplus_used"), json::money(payment.surplusUsed)},
            {QStringLiteral("source"), enumText(payment.source)},
            {QStringLiteral("kid"), json::text(payment.kid)},
            {QStringLiteral("undone"), payment.undone}};
}

/// What became of the money, and of the case it was for.
QString paymentText(const Payment &payment, Session &session)
{
    if (!payment.debtor.isValid()) {
        return Words::tr("Payment %1 of %2 waits: nobody knows whose it is. Place it with: kravbok-cli payment match %1 --case ID")
            .arg(payment.id.value).arg(fmt::kroner(payment.amount));
    }
    const Allocation sum = summed(payment.allocations);
    QString text = Words::tr("Payment %1 of %2: %3 to costs, %4 to interest, %5 to principal.")
                       .arg(payment.id.value).arg(fmt::kroner(payment.amount), fmt::amount(sum.costs), fmt::amount(sum.interest), fmt::amount(sum.principal));
    if (payment.surplus.isPositive())
        text += u' ' + Words::tr("%1 is more than was owed.").arg(fmt::kroner(payment.surplus));
    if (!payment.caseId.isValid())
        return text;
    auto view = workflow::CaseWorkflow(session).view(payment.caseId, session.today());
    if (!view)
        return text;
    return text + u' ' + (view->file.state == CaseState::Closed ? Words::tr("Case %1 is settled.").arg(view->file.number)
                                                                : Words::tr("%1 is still open in case %2.").arg(fmt::kroner(view->statement.total), view->file.number));
}

Result<Output> add(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto day = run.arguments.date("date");
    auto amount = run.arguments.amount("amount");
    if (!day || !amount)
        return !day ? day.error() : amount.error();
    if (!day->isValid() || !*amount)
        return usageError(Words::tr("A payment needs --date and --amount."));
    auto where = target(run.arguments, **session);
    if (!where)
        return where.error();
    workflow::PaymentDraft draft;
    draft.date = *day;
    draft.amount = **amount;
    draft.target = *where;
    draft.note = run.arguments.value("note");
    if (run.arguments.has("order")) {
        const auto order = enumFromText<AllocationOrder>(run.arguments.value("order"));
        if (!order)
            return usageError(Words::tr("--order takes costs_interest_principal or principal_costs_interest."));
        draft.order = *order;
    }
    if (run.arguments.has("basis")) {
        const auto basis = enumFromText<OrderBasis>(run.arguments.value("basis"));
        if (!basis)
            return usageError(Words::tr("--basis takes customary, debtor_wish or deduction."));
        draft.basis = *basis;
    }
    auto payment = PaymentWorkflow(**session).add(draft);
    if (!payment)
        return payment.error();
    return Output{paymentJson(*payment), paymentText(*payment, **session)};
}

Result<Output> rows(Invocation &run, const std::vector<PaymentRow> &all, const char *empty)
{
    QJsonArray out;
    std::vector<QStringList> lines{{Words::tr("Payment"), Words::tr("Date"), Words::tr("Amount"), Words::tr("Debtor"), Words::tr("Case"), Words::tr("Note")}};
    for (const PaymentRow &row : all) {
        QJsonObject one = paymentJson(row.payment);
        one.insert(QStringLiteral("debtor"), json::text(row.debtorName));
        one.insert(QStringLiteral("case"), json::text(row.caseNumber));
        one.insert(QStringLiteral("invoice"), json::text(row.claimNumber));
        out.append(one);
        lines.push_back({QString::number(row.payment.id.value), fmt::date(row.payment.date), fmt::amount(row.payment.amount),
                         row.debtorName, row.caseNumber, row.payment.undone ? Words::tr("taken back") : row.payment.note.isEmpty() ? row.payment.reference : row.payment.note});
    }
    return listAnswer(run, Words::tr("Payments"), out, lines, Words::tr(empty));
}

Result<Output> list(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto all = PaymentWorkflow(**session).list();
    if (!all)
        return all.error();
    return rows(run, *all, QT_TRANSLATE_NOOP("cli", "No payments are registered."));
}

Result<Output> unmatched(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto all = PaymentWorkflow(**session).unmatched();
    if (!all)
        return all.error();
    return rows(run, *all, QT_TRANSLATE_NOOP("cli", "Every payment has its case."));
}

Result<PaymentId> named(Invocation &run, Session &session, const char *usage)
{
    auto word = run.arguments.word(0, usage);
    if (!word)
        return word.error();
    return PaymentWorkflow(session).find(*word);
}

Result<Output> match(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = named(run, **session, "payment match P --case ID|--invoice N");
    if (!id)
        return id.error();
    auto where = target(run.arguments, **session);
    if (!where)
        return where.error();
    workflow::MatchingWorkflow matching(**session);
    std::vector<workflow::MatchShare> shares;
    if (where->caseId.isValid() || where->claim.isValid()) {
        auto known = PaymentWorkflow(**session).list();
        if (!known)
            return known.error();
        const auto at = std::find_if(known->begin(), known->end(), [&](const PaymentRow &row) { return row.payment.id == *id; });
        shares.push_back({where->caseId, where->claim, {}, at == known->end() ? Money() : at->payment.amount, {}});
    } else if (run.arguments.positional().size() > 1) {
        auto named = matching.shares(*id, run.arguments.positional().mid(1));
        if (!named)
            return named.error();
        shares = std::move(*named);
    } else {
        auto payment = PaymentWorkflow(**session).match(*id, *where);
        if (!payment)
            return payment.error();
        return Output{paymentJson(*payment), paymentText(*payment, **session)};
    }
    auto placed = matching.place(*id, shares);
    if (!placed)
        return placed.error();
    if (placed->size() == 1)
        return Output{paymentJson(placed->front()), paymentText(placed->front(), **session)};
    QJsonArray out;
    QStringList text;
    for (const Payment &payment : *placed) {
        out.append(paymentJson(payment));
        text.append(paymentText(payment, **session));
    }
    return Output{out, text.join(u'\n')};
}

Result<Output> undo(Invocation &run)
{
    auto session = run.session();
    if (!session)
        return session.error();
    auto id = named(run, **session, "payment undo P");
    if (!id)
        return id.error();
    if (auto fine = PaymentWorkflow(**session).undo(*id); !fine)
        return fine.error();
    return Output{QJsonObject{{QStringLiteral("payment"), QString::number(id->value)}, {QStringLiteral("undone"), true}},
                  Words::tr("Payment %1 is taken back.").arg(id->value)};
}

} // namespace

std::vector<Command> paymentCommands()
{
    return {
        {"payment add", "payment add --date D --amount A [--kid K | --case ID | --invoice N] [--order WORD] [--basis WORD] [--note TEXT]",
         QT_TRANSLATE_NOOP("cli", "register money that came in"), true, {"date", "amount", "kid", "case", "invoice", "order", "basis", "note"}, add},
        {"payment list", "payment list [--format csv|xlsx --out FILE]", QT_TRANSLATE_NOOP("cli", "all payments"), false, {"format", "out"}, list},
        {"payment unmatched", "payment unmatched [--format csv|xlsx --out FILE]", QT_TRANSLATE_NOOP("cli", "payments nobody has placed"), false, {"format", "out"}, unmatched},
        {"payment match", "payment match P ID…|--case ID|--invoice N", QT_TRANSLATE_NOOP("cli", "place a payment on a case or invoice, or on several in order"), true, {"case", "invoice", "kid"}, match},
        {"payment undo", "payment undo P", QT_TRANSLATE_NOOP("cli", "take a payment back"), true, {}, undo},
    };
}

} // namespace cli
