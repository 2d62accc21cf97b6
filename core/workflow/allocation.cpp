// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/allocation.h"

#include "core/engine/statement.h"

#include <algorithm>

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

} // namespace

Result<size_t> spreadPayments(engine::CaseFacts &facts, const LawTable &law)
{
    std::stable_sort(facts.payments.begin(), facts.payments.end(), [](const engine::PaymentFacts &a, const engine::PaymentFacts &b) {
        return a.date != b.date ? a.date < b.date : a.id.isValid() && (!b.id.isValid() || a.id < b.id);
    });
    const QDate told = lastTold(facts);
    std::vector<engine::PaymentFacts> kept;
    std::vector<engine::PaymentFacts> open;
    for (engine::PaymentFacts &payment : facts.payments) {
        const bool frozen = isSpread(payment) && told.isValid() && payment.date <= told;
        (frozen ? kept : open).push_back(std::move(payment));
    }
    const size_t first = kept.size();
    facts.payments = std::move(kept);
    for (engine::PaymentFacts &payment : open) {
        // What frozen payments have covered is gone, also for one dated before them.
        const QDate basis = facts.payments.empty() ? payment.date : std::max(payment.date, facts.payments.back().date);
        auto before = engine::statement(facts, basis, law);
        if (!before)
            return before.error();
        engine::AllocationProposal proposal = engine::allocate(*before, payment.amount, payment.order);
        payment.allocations = std::move(proposal.parts);
        payment.surplus = proposal.surplus;
        facts.payments.push_back(std::move(payment));
    }
    return first;
}

} // namespace workflow
