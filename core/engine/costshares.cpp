// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/costshares.h"

#include "core/engine/history.h"
#include "core/engine/reckoning.h"

#include <algorithm>

namespace engine {

namespace {

/// One line of costs on the claim, and what is left of it to pay.
struct Line
{
    Money CostShares::*share;
    Money left;
    const LetterFacts *letter = nullptr; ///< What charged it: a letter ...
    const LegalFact *event = nullptr;    ///< ... or an event of a legal step.

    bool stood(QDate day) const { return letter ? history::isTaken(*letter, day) : event->day <= day; }
    bool isTakenBack(const CaseFacts &facts, QDate day) const
    {
        return letter ? letter->feeReversed : event->kind == LegalEventKind::Filed && isCostLost(facts, *event, day);
    }
};

/// All that was ever charged on the claim, in the order of its statement.
std::vector<Line> linesOf(const CaseFacts &facts, ClaimId claim)
{
    std::vector<Line> out;
    for (const LetterFacts &letter : facts.letters) {
        if (letter.feeClaim == claim && !letter.fee.isZero())
            out.push_back({&CostShares::fees, letter.fee, &letter});
    }
    std::stable_sort(out.begin(), out.end(), [](const Line &a, const Line &b) { return a.letter->sent < b.letter->sent; });
    for (const LetterFacts &letter : facts.letters) {
        if (const Money amount = compensationOn(letter, claim); !amount.isZero())
            out.push_back({&CostShares::compensation, amount, &letter});
    }
    for (const LegalFact &event : facts.legal) {
        if (event.costClaim != claim || (event.kind != LegalEventKind::Filed && event.kind != LegalEventKind::Served))
            continue;
        out.push_back({&CostShares::outlays, event.fee, nullptr, &event});
        out.push_back({&CostShares::fees, event.writing, nullptr, &event});
    }
    return out;
}

CostShares take(std::vector<Line> &lines, const CaseFacts &facts, QDate day, Money costs)
{
    CostShares out;
    for (const bool takenBack : {false, true}) {
        for (Line &line : lines) {
            if (!line.stood(day) || line.isTakenBack(facts, day) != takenBack)
                continue;
            const Money part = std::min(line.left, costs);
            line.left -= part;
            costs -= part;
            out.*line.share += part;
        }
    }
    out.fees += costs;
    return out;
}

} // namespace

CostShares costShares(const CaseFacts &facts, ClaimId claim, PaymentId payment, std::span<const PaymentId> written)
{
    std::vector<const PaymentFacts *> order;
    for (const PaymentFacts &one : facts.payments)
        order.push_back(&one);
    const auto rank = [written](const PaymentFacts *one) { return std::find(written.begin(), written.end(), one->id) - written.begin(); };
    std::stable_sort(order.begin(), order.end(), [&rank](const PaymentFacts *a, const PaymentFacts *b) { return rank(a) < rank(b); });
    std::vector<Line> lines = linesOf(facts, claim);
    for (const PaymentFacts *one : order) {
        Money costs;
        for (const Allocation &part : one->allocations)
            costs += part.claim == claim ? part.costs : Money();
        const CostShares shares = take(lines, facts, one->date, costs);
        if (one->id == payment)
            return shares;
    }
    return {};
}

} // namespace engine
