// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statement.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/openitemquery.h"
#include "core/store/paymentstore.h"
#include "core/store/transaction.h"
#include "core/workflow/bankplacing.h"
#include "core/workflow/facts.h"
#include "core/workflow/matchingworkflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentMatching)
};

/// Money registered by hand without an owner, as if the bank had told of it.
BankPayment likeBank(const Payment &payment)
{
    BankPayment out;
    out.booked = payment.date;
    out.amount = payment.amount;
    out.kid = payment.kid;
    out.text = payment.note;
    out.reference = payment.reference;
    return out;
}

} // namespace

QString MatchingWorkflow::waitingText(const QString &why)
{
    static const std::vector<std::pair<const char *, const char *>> words{
        {waiting::noKid, QT_TRANSLATE_NOOP("PaymentMatching", "The payment has no KID.")},
        {waiting::unknownKid, QT_TRANSLATE_NOOP("PaymentMatching", "No invoice and no case has this KID.")},
        {waiting::sharedKid, QT_TRANSLATE_NOOP("PaymentMatching", "Several open invoices bear this KID.")},
        {waiting::doublePayment, QT_TRANSLATE_NOOP("PaymentMatching", "What the KID names is settled already: a double payment, to be paid back or used for something else.")},
        {waiting::byHand, QT_TRANSLATE_NOOP("PaymentMatching", "The bank's own file says that a person must look at it.")},
        {waiting::reversal, QT_TRANSLATE_NOOP("PaymentMatching", "The bank takes an earlier payment back.")},
        {waiting::maybeSame, QT_TRANSLATE_NOOP("PaymentMatching", "It is like another payment but for the bank's reference. Is it the same money?")},
        {waiting::sameMoney, QT_TRANSLATE_NOOP("PaymentMatching", "Another file has told of the same money.")},
        {waiting::lumpSum, QT_TRANSLATE_NOOP("PaymentMatching", "It is the sum of payments that are known one by one.")},
        {waiting::takenBack, QT_TRANSLATE_NOOP("PaymentMatching", "It had a place that was taken back.")},
    };
    for (const auto &[id, text] : words) {
        if (why == QLatin1StringView(id))
            return QCoreApplication::translate("PaymentMatching", text);
    }
    return {};
}

Result<WaitingPayment> MatchingWorkflow::describe(const Payment &payment)
{
    store::BankStore bank(m_session.db());
    WaitingPayment out;
    out.payment = payment.id;
    out.date = payment.date;
    out.amount = payment.amount;
    out.why = QString::fromLatin1(payment.kid.isEmpty() ? waiting::noKid : waiting::unknownKid);
    auto behind = bank.behind(payment.id);
    if (!behind)
        return behind.error();
    if (*behind) {
        auto row = bank.find(**behind);
        if (!row)
            return row.error();
        if (!row->why.isEmpty())
            out.why = row->why;
        out.bank = std::move(*row);
    }
    out.whyText = waitingText(out.why);
    return out;
}

Result<std::vector<WaitingPayment>> MatchingWorkflow::waiting()
{
    store::Snapshot snapshot(m_session.db());
    if (!snapshot.begun())
        return snapshot.begun().error();
    auto payments = store::PaymentStore(m_session.db()).list({false, true, {}, {}, {}});
    if (!payments)
        return payments.error();
    std::vector<WaitingPayment> out;
    for (const Payment &payment : *payments) {
        auto one = describe(payment);
        if (!one)
            return one.error();
        out.push_back(std::move(*one));
    }
    store::BankStore bank(m_session.db());
    for (const store::BankState state : {store::BankState::Waiting, store::BankState::Asked}) {
        auto rows = bank.list({state, {}, {}, {}, {}, false});
        if (!rows)
            return rows.error();
        for (store::BankRow &row : *rows) {
            if (state == store::BankState::Waiting && row.payment.direction == BankDirection::In)
                continue; // Told as its payment above.
            WaitingPayment one;
            one.date = row.payment.booked;
            one.amount = row.payment.amount;
            one.why = row.why;
            one.whyText = waitingText(row.why);
            if (row.sameAs.isValid()) {
                auto like = bank.find(row.sameAs);
                if (!like)
                    return like.error();
                one.like = std::move(*like);
            }
            one.bank = std::move(row);
            out.push_back(std::move(one));
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const WaitingPayment &a, const WaitingPayment &b) { return a.date < b.date; });
    if (auto found = propose(out); !found)
        return found.error();
    return out;
}

Result<int> MatchingWorkflow::waitingCount()
{
    store::Snapshot snapshot(m_session.db());
    if (!snapshot.begun())
        return snapshot.begun().error();
    auto payments = store::PaymentStore(m_session.db()).list({false, true, {}, {}, {}});
    if (!payments)
        return payments.error();
    auto count = static_cast<int>(payments->size());
    store::BankStore bank(m_session.db());
    for (const store::BankState state : {store::BankState::Waiting, store::BankState::Asked}) {
        auto rows = bank.list({state, {}, {}, {}, {}, false});
        if (!rows)
            return rows.error();
        count += static_cast<int>(std::count_if(rows->begin(), rows->end(), [state](const store::BankRow &row) {
            return state == store::BankState::Asked || row.payment.direction != BankDirection::In;
        }));
    }
    return count;
}

Result<WaitingPayment> MatchingWorkflow::waiting(PaymentId id)
{
    auto payment = store::PaymentStore(m_session.db()).find(id);
    if (!payment)
        return payment.error();
    if (payment->debtor.isValid() || payment->undone)
        return Error{ErrorKind::Conflict, Words::tr("Payment %1 has its place already. Take it back first.").arg(id.value)};
    auto one = describe(*payment);
    if (!one)
        return one;
    std::vector<WaitingPayment> rows{std::move(*one)};
    if (auto found = propose(rows); !found)
        return found.error();
    return std::move(rows.front());
}

Result<ProposalFacts> MatchingWorkflow::proposalFacts(const std::vector<std::pair<PaymentId, BankPayment>> &around)
{
    ProposalFacts out;
    auto debtors = store::DebtorStore(m_session.db()).list();
    auto rules = store::PaymentRuleStore(m_session.db()).list();
    auto accounts = store::BankStore(m_session.db()).payerAccounts();
    auto cases = store::CaseFactsQuery(m_session.db()).all();
    if (!debtors || !rules)
        return debtors ? rules.error() : debtors.error();
    if (!accounts || !cases)
        return accounts ? cases.error() : accounts.error();
    out.debtors = std::move(*debtors);
    out.rules = std::move(*rules);
    out.payerAccounts = std::move(*accounts);
    out.waitingAround = around;
    for (const store::CaseRows &rows : *cases) {
        auto statement = engine::statement(caseFacts(rows, m_session.creditor().policy), m_session.today(), m_session.law());
        if (!statement)
            continue; // No rate for the day: the case is left out of guesses by amount.
        CaseSum sum{rows.value.id, rows.debtor.id, rows.value.number, statement->total, {}, statement->total};
        for (const engine::ClaimStatement &claim : statement->claims) {
            sum.principal += claim.openPrincipal;
            sum.fees -= claim.openPrincipal + claim.interestTotal - claim.interestPaid;
        }
        out.cases.push_back(std::move(sum));
    }
    return out;
}

Result<void> MatchingWorkflow::propose(std::vector<WaitingPayment> &rows)
{
    if (rows.empty())
        return {};
    store::OpenItemQuery ledger(m_session.db());
    auto items = ledger.items();
    auto kids = ledger.cases();
    if (!items || !kids)
        return items ? kids.error() : items.error();
    const PaymentMatcher matcher(std::move(*items), std::move(*kids));
    std::vector<std::pair<PaymentId, BankPayment>> around;
    auto payments = store::PaymentStore(m_session.db()).list({false, true, {}, {}, {}});
    if (!payments)
        return payments.error();
    for (const Payment &payment : *payments) {
        auto one = describe(payment);
        if (one && one->bank) {
            around.emplace_back(payment.id, one->bank->payment);
            around.back().second.amount = payment.amount;
        }
    }
    auto known = proposalFacts(around);
    if (!known)
        return known.error();
    const ProposalFinder finder(matcher, std::move(*known));
    for (WaitingPayment &row : rows) {
        if (row.payment.isValid()) {
            BankPayment payment;
            if (row.bank) {
                payment = row.bank->payment;
            } else {
                auto stored = store::PaymentStore(m_session.db()).find(row.payment);
                if (!stored)
                    return stored.error();
                payment = likeBank(*stored);
            }
            row.places = finder.find(payment, row.amount);
        } else if (row.bank && row.why == QLatin1StringView(waiting::reversal)) {
            auto found = reversalsOf(row.bank->payment);
            if (!found)
                return found.error();
            row.takesBack = std::move(*found);
        }
    }
    return {};
}

Result<std::vector<ReversalProposal>> MatchingWorkflow::reversalsOf(const BankPayment &reversal)
{
    // KID, amount and account agree with a recorded payment (formats page section 6.1); without a KID the
    // payer's account must.
    auto payments = store::PaymentStore(m_session.db()).list({false, false, {}, reversal.booked, {}});
    if (!payments)
        return payments.error();
    store::BankStore bank(m_session.db());
    std::vector<ReversalProposal> out;
    for (auto payment = payments->rbegin(); payment != payments->rend(); ++payment) {
        if (payment->amount != reversal.amount || payment->kid != reversal.kid || !isFromBank(payment->source))
            continue;
        auto behind = bank.behind(payment->id);
        if (!behind)
            return behind.error();
        if (!*behind)
            continue;
        auto row = bank.find(**behind);
        if (!row)
            return row.error();
        const bool samePayer = !reversal.payerAccount.isEmpty() && row->payment.payerAccount == reversal.payerAccount;
        if (row->payment.account != reversal.account || (reversal.kid.isEmpty() && !samePayer))
            continue;
        ReversalProposal one{payment->id, payment->date, payment->amount, {}, {}, {}};
        if (!reversal.kid.isEmpty())
            one.reasons.push_back({QStringLiteral("match.kid"), Words::tr("The same KID.")});
        one.reasons.push_back({QStringLiteral("match.amount"), Words::tr("The same amount.")});
        one.reasons.push_back({QStringLiteral("match.account"), Words::tr("The same account of ours.")});
        if (samePayer)
            one.reasons.push_back({QStringLiteral("match.payer_account"), Words::tr("The same account of the payer.")});
        if (auto debtor = store::DebtorStore(m_session.db()).find(payment->debtor))
            one.debtorName = debtor->name;
        if (payment->caseId.isValid()) {
            if (auto file = store::CaseStore(m_session.db()).find(payment->caseId))
                one.caseNumber = file->number;
        }
        out.push_back(std::move(one));
        if (out.size() == 8)
            break;
    }
    return out;
}

Result<bool> MatchingWorkflow::isDouble(const Payment &payment)
{
    auto known = describe(payment);
    if (!known)
        return known.error();
    return known->why == QLatin1StringView(waiting::doublePayment);
}

Result<std::vector<LearnedRule>> MatchingWorkflow::rules()
{
    auto all = store::PaymentRuleStore(m_session.db()).list();
    if (!all)
        return all.error();
    std::vector<LearnedRule> out;
    for (store::PaymentRule &rule : *all) {
        LearnedRule one{std::move(rule), {}};
        if (auto debtor = store::DebtorStore(m_session.db()).find(one.rule.debtor))
            one.debtorName = debtor->name;
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace workflow
