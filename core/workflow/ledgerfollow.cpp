// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/ledgerfollow.h"

#include "core/money/format.h"
#include "core/store/claimstore.h"
#include "core/workflow/casechange.h"
#include "core/workflow/claimworkflow.h"
#include "core/workflow/paymentworkflow.h"
#include "core/workflow/settlement.h"

#include <algorithm>

namespace workflow {

namespace {

QString itemKey(const QString &debtor, const QString &number)
{
    return debtor + u'\n' + number;
}

/// How much of a payment went to the claims of a case: the books put whole payments against invoices, we
/// cover costs and interest first, so what counts is how much came in.
Money registeredOn(const store::CaseRows &rows, const Payment &payment)
{
    if (rows.value.id.isValid() && payment.caseId == rows.value.id)
        return payment.amount;
    Money out;
    for (const Allocation &part : payment.allocations) {
        const bool ours = std::any_of(rows.claims.begin(), rows.claims.end(),
                                      [&part](const store::CaseClaim &one) { return one.claim.id == part.claim; });
        if (ours)
            out += part.costs + part.interest + part.principal;
    }
    return payment.caseId.isValid() ? out : out + payment.surplus;
}

Money partOn(const std::vector<Payment> &payments, ClaimId claim)
{
    Money out;
    for (const Payment &payment : payments) {
        for (const Allocation &part : payment.allocations) {
            if (part.claim == claim)
                out += part.costs + part.interest + part.principal;
        }
    }
    return out;
}

} // namespace

LedgerFollow::LedgerFollow(Session &session, const import::ImportBatch &batch, Registered registered)
    : m_session(session)
    , m_batch(batch)
    , m_registered(std::move(registered))
{
    for (const import::ImportedItem &item : batch.items) {
        const Claim &claim = item.claim;
        const Money applied = claim.open - claim.amount;
        if (item.refersTo.size() != 1 || !applied.isPositive())
            continue;
        const QString key = itemKey(item.debtor, item.refersTo.front());
        if (claim.kind == ClaimKind::CreditNote)
            m_credits[key].push_back({claim.issued, applied, claim.number});
        else if (claim.kind == ClaimKind::Payment)
            m_payments[key].push_back({claim.issued, applied, claim.number});
    }
    for (std::vector<Applied> &one : m_payments)
        std::stable_sort(one.begin(), one.end(), [](const Applied &a, const Applied &b) { return a.day > b.day; });
}

Money LedgerFollow::creditedOn(const QString &debtor, const QString &number) const
{
    Money out;
    for (const Applied &one : m_credits.value(itemKey(debtor, number)))
        out += one.amount;
    return out;
}

Money LedgerFollow::reduction(const store::CaseClaim &one)
{
    return one.balance.openAtIntake - one.balance.creditedSince - std::max(one.claim.open, Money());
}

Result<void> LedgerFollow::follow(const store::CaseRows &rows)
{
    auto credited = creditAll(rows);
    if (!credited)
        return credited.error();
    if (!*credited)
        return registerPaid(rows);
    store::CaseFactsQuery query(m_session.db());
    auto now = rows.value.id.isValid() ? query.one(rows.value.id) : query.item(rows.claims.front().claim.id);
    if (!now)
        return now.error();
    // A fee for a letter sent when nothing was owed does not stand (law page section 5.2).
    auto reversed = reverseUnowed(m_session, *now);
    if (!reversed)
        return reversed.error();
    if (!reversed->empty()) {
        now = rows.value.id.isValid() ? query.one(rows.value.id) : query.item(rows.claims.front().claim.id);
        if (!now)
            return now.error();
    }
    if (auto spread = respread(m_session, *now); !spread)
        return spread;
    if (rows.value.id.isValid()) {
        if (auto settled = settleOrReopen(m_session, rows.value.id, MoneyMove::CameIn); !settled)
            return settled;
    }
    return registerPaid(*now);
}

Result<void> LedgerFollow::credit(const store::CaseClaim &one)
{
    const Money less = reduction(one);
    if (!less.isPositive())
        return {};
    CreditDraft draft;
    draft.claim = one.claim.id;
    draft.amount = less;
    draft.day = m_session.today();
    return creditInside(m_session, one, draft, true);
}

Result<bool> LedgerFollow::creditAll(const store::CaseRows &rows)
{
    bool any = false;
    for (const store::CaseClaim &one : rows.claims) {
        const Money told = creditedOn(rows.debtor.number, one.claim.number) - one.balance.credited();
        const Money fresh = std::min(told, reduction(one));
        if (!fresh.isPositive())
            continue;
        any = true;
        if (auto kept = creditInside(m_session, one, newest(rows.debtor.number, one, fresh), true); !kept)
            return kept.error();
        if (!rows.value.id.isValid())
            continue;
        auto noted = record(m_session, rows.value, QStringLiteral("claim.credited"),
                            {{QStringLiteral("invoice"), one.claim.number}, {QStringLiteral("amount"), fmt::plain(fresh)}});
        if (!noted)
            return noted.error();
    }
    return any;
}

CreditDraft LedgerFollow::newest(const QString &debtor, const store::CaseClaim &one, Money amount) const
{
    CreditDraft out;
    out.claim = one.claim.id;
    out.amount = amount;
    out.day = m_session.today();
    for (const Applied &told : m_credits.value(itemKey(debtor, one.claim.number))) {
        if (told.day.isValid())
            out.day = std::min(told.day, m_session.today());
        out.reference = told.number;
    }
    return out;
}

Result<void> LedgerFollow::registerPaid(const store::CaseRows &rows)
{
    Money missing;
    for (const store::CaseClaim &one : rows.claims)
        missing += reduction(one);
    for (const Payment &payment : rows.payments)
        missing -= registeredOn(rows, payment);
    // On which invoice the books have put what we do not know of; the rest of it on the first.
    std::vector<std::pair<Money, const store::CaseClaim *>> unexplained;
    for (const store::CaseClaim &one : rows.claims)
        unexplained.emplace_back(reduction(one) - partOn(rows.payments, one.claim.id), &one);
    std::stable_sort(unexplained.begin(), unexplained.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[amount, claim] : unexplained) {
        const Money part = claim == unexplained.back().second ? missing : std::min(missing, amount);
        if (!part.isPositive())
            continue;
        if (auto done = registerOne(rows, *claim, part); !done)
            return done;
        missing -= part;
    }
    return {};
}

Result<void> LedgerFollow::registerOne(const store::CaseRows &rows, const store::CaseClaim &one, Money amount)
{
    const QDate today = m_session.today();
    const QDate known = m_batch.asOf.isValid() ? std::min(m_batch.asOf, today) : today;
    std::vector<Applied> parts;
    // The file may say when the money came; the newest payments are those we have not seen.
    for (const Applied &told : m_payments.value(itemKey(rows.debtor.number, one.claim.number))) {
        const Money part = std::min(amount, told.amount);
        if (!part.isPositive() || !told.day.isValid())
            continue;
        parts.push_back({std::min(told.day, today), part, told.number});
        amount -= part;
    }
    if (amount.isPositive())
        parts.push_back({known, amount, {}});
    std::reverse(parts.begin(), parts.end());
    for (const Applied &part : parts) {
        PaymentDraft draft;
        draft.date = part.day;
        draft.amount = part.amount;
        draft.target.claim = one.claim.id;
        draft.source = PaymentSource::Ledger;
        draft.note = m_batch.file;
        auto payment = PaymentWorkflow(m_session).addInside(draft);
        if (!payment)
            return payment.error();
        if (auto kept = m_registered(payment->id, one.claim); !kept)
            return kept;
    }
    return {};
}

} // namespace workflow
