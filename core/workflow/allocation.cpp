// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/allocation.h"

#include "core/engine/statement.h"

#include <algorithm>
#include <map>

namespace workflow {

namespace {

/// The newest day a letter left: what was covered before it has been told.
QDate lastTold(const engine::CaseFacts &facts)
{
    QDate last;
    for (const engine::LetterFacts &letter : facts.letters) {
        if (isEffective(letter.state) && (!last.isValid() || letter.made > last))
            last = letter.made;
    }
    return last;
}

bool isSpread(const engine::PaymentFacts &payment)
{
    return !payment.allocations.empty() || payment.surplus == payment.amount;
}

/// False for money of another case that also covered a claim of this one: its parts are not ours to move.
bool isOurs(const Payment &payment, const store::CaseRows &rows)
{
    if (payment.caseId.isValid())
        return payment.caseId == rows.value.id;
    return std::all_of(payment.allocations.begin(), payment.allocations.end(), [&rows](const Allocation &part) {
        return std::any_of(rows.claims.begin(), rows.claims.end(),
                           [&part](const store::CaseClaim &one) { return one.claim.id == part.claim; });
    });
}

/// What is owed on the day of a payment, less what payments dated later have covered for good.
Result<engine::Statement> owedBefore(const engine::CaseFacts &facts, QDate day, const LawTable &law)
{
    auto out = engine::statement(facts, day, law);
    if (!out)
        return out;
    for (const engine::PaymentFacts &later : facts.payments) {
        if (later.date <= day)
            continue;
        for (const Allocation &part : later.allocations) {
            for (engine::ClaimStatement &claim : out->claims) {
                if (claim.claim != part.claim)
                    continue;
                claim.costs -= part.costs;
                claim.interestPaid += part.interest;
                claim.openPrincipal -= part.principal;
            }
        }
    }
    return out;
}

engine::AllocationProposal spread(engine::Statement owed, Money amount, AllocationOrder order, ClaimId meant)
{
    if (!meant.isValid() || owed.claims.size() < 2)
        return engine::allocate(owed, amount, order);
    engine::Statement named;
    engine::Statement others;
    for (engine::ClaimStatement &claim : owed.claims)
        (claim.claim == meant ? named : others).claims.push_back(std::move(claim));
    engine::AllocationProposal out = engine::allocate(named, amount, order);
    engine::AllocationProposal rest = engine::allocate(others, out.surplus, order);
    out.parts.insert(out.parts.end(), rest.parts.begin(), rest.parts.end());
    out.surplus = rest.surplus;
    return out;
}

} // namespace

ClaimId meantFor(const Payment &payment, const store::CaseRows &rows)
{
    const auto only = [&rows](auto &&names) {
        ClaimId found;
        for (const store::CaseClaim &one : rows.claims) {
            if (!names(one.claim))
                continue;
            if (found.isValid())
                return ClaimId();
            found = one.claim.id;
        }
        return found;
    };
    if (!payment.kid.isEmpty()) {
        if (const ClaimId byKid = only([&](const Claim &claim) { return claim.kid == payment.kid; }); byKid.isValid())
            return byKid;
    }
    if (payment.reference.isEmpty())
        return {};
    return only([&](const Claim &claim) { return claim.number == payment.reference; });
}

Result<void> spreadPayments(const store::CaseRows &rows, engine::CaseFacts &facts, const LawTable &law)
{
    std::map<qint64, const Payment *> stored;
    for (const Payment &payment : rows.payments)
        stored[payment.id.value] = &payment;
    std::stable_sort(facts.payments.begin(), facts.payments.end(), [](const engine::PaymentFacts &a, const engine::PaymentFacts &b) {
        return a.date != b.date ? a.date < b.date : a.id.isValid() && (!b.id.isValid() || a.id < b.id);
    });
    const QDate told = lastTold(facts);
    std::vector<engine::PaymentFacts> kept;
    std::vector<engine::PaymentFacts> open;
    for (engine::PaymentFacts &payment : facts.payments) {
        const bool isTold = told.isValid() && payment.date <= told;
        const bool stays = isSpread(payment) && (isTold || !isOurs(*stored.at(payment.id.value), rows));
        (stays ? kept : open).push_back(std::move(payment));
    }
    facts.payments = std::move(kept);
    for (engine::PaymentFacts &payment : open) {
        auto owed = owedBefore(facts, payment.date, law);
        if (!owed)
            return owed.error();
        const ClaimId meant = meantFor(*stored.at(payment.id.value), rows);
        engine::AllocationProposal proposal =
            spread(std::move(*owed), payment.amount - payment.surplusUsed, payment.order, meant);
        payment.allocations = std::move(proposal.parts);
        // What was sent back or moved on stays out of it, whatever is owed since.
        payment.surplus = proposal.surplus + payment.surplusUsed;
        facts.payments.push_back(std::move(payment));
    }
    return {};
}

bool isAsOrdered(const engine::CaseFacts &facts, PaymentId id, ClaimId meant, const LawTable &law)
{
    const auto found = std::find_if(facts.payments.begin(), facts.payments.end(), [id](const engine::PaymentFacts &one) { return one.id == id; });
    if (found == facts.payments.end())
        return false;
    engine::CaseFacts before = facts;
    before.payments.assign(facts.payments.begin(), found);
    auto owed = engine::statement(before, found->date, law);
    if (!owed)
        return false;
    const engine::AllocationProposal again = spread(std::move(*owed), found->amount - found->surplusUsed, found->order, meant);
    return again.surplus + found->surplusUsed == found->surplus
        && std::is_permutation(again.parts.begin(), again.parts.end(), found->allocations.begin(), found->allocations.end());
}

} // namespace workflow
