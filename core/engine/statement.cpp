// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statement.h"

#include "core/engine/fees.h"
#include "core/engine/history.h"
#include "core/engine/reckoning.h"
#include "core/engine/ruleids.h"
#include "core/money/rounding.h"

#include <algorithm>

namespace engine {

namespace {

Reason interestReason(const CaseFacts &facts, const ClaimFacts &claim)
{
    if (!facts.policy.chargeInterest)
        return {.rule = rule::interestOff};
    if (!claim.agreedRate)
        return {.rule = rule::interestStatutory};
    return {.rule = claim.consumer ? rule::interestConsumerCap : rule::interestAgreed};
}

/// Why a letter charged what it did. A fee below the flat one was held down by the ceiling, or by
/// compensation charged before it.
Reason feeReason(const CaseFacts &facts, const ClaimFacts &claim, const LetterFacts &letter,
                 const LawTable &law)
{
    const bool isDemand = letter.step == Step::PaymentDemand;
    const Series which = isDemand ? Series::DemandShare : Series::ReminderShare;
    const LawRow *unit = law.series(Series::Inkassosats).find(letter.sent);
    const LawRow *part = law.series(which).find(claim.due);
    const std::string_view rule = isDemand                                ? rule::feeDemand
                                  : letter.step == Step::CollectionNotice ? rule::feeNotice
                                                                          : rule::feeReminder;
    if (!unit || !part)
        return {.rule = rule};
    if (letter.feeOffset.isPositive())
        return {.rule = rule::feeOffset, .amount = letter.feeOffset};
    const auto flat = flatFee(which, claim.due, letter.sent, law);
    if (flat && letter.fee < *flat) {
        Money before;
        bool netted = false;
        for (const LetterFacts &earlier : facts.letters) {
            if (earlier.sent >= letter.sent || !history::isTaken(earlier, letter.sent))
                continue;
            before += earlier.feeClaim == claim.id ? earlier.fee + earlier.feeOffset : Money();
            netted = netted || compensationOn(earlier, claim.id).isPositive();
        }
        const auto ceiling =
            costCeiling(claim, isHeavy(facts, claim, letter.sent, law), letter.sent, facts.policy,
                        law, hasLongPlan(facts, letter.sent, law));
        // Letters made before the deduction was kept do not say it: the ceiling tells the two apart.
        if (netted && ceiling && before + *flat <= *ceiling)
            return {.rule = rule::feeOffset, .amount = *flat - letter.fee};
        if (ceiling)
            return {.rule = rule::feeCeilingReduced, .amount = *ceiling};
    }
    return {.rule = rule,
            .amount = Money::fromOre(unit->value),
            .number = (isDemand ? 30'000 : 10'000) / part->value};
}

Reason costReason(CostKind kind, const LegalFact &event)
{
    if (kind == CostKind::ServiceFee)
        return {.rule = rule::costService, .amount = event.rettsgebyr, .number = event.feeMultipleE4};
    if (kind == CostKind::WritingCost)
        return {.rule = rule::costWriting,
                .amount = event.rettsgebyr,
                .number = event.writingMultipleE4};
    return {.rule = event.step == Step::Conciliation ? rule::costConciliation : rule::costAttachment,
            .amount = event.rettsgebyr,
            .number = event.feeMultipleE4};
}

/// The costs of the legal steps that stand on the claim.
void addCostLines(ClaimStatement &out, const CaseFacts &facts, QDate on)
{
    for (const LegalFact &event : facts.legal) {
        if (event.costClaim != out.claim || event.day > on)
            continue;
        const bool isLost = event.kind == LegalEventKind::Filed && isCostLost(facts, event, on);
        const auto add = [&](CostKind kind, Money amount, Money spared, qint64 multiple, qint64 vat) {
            if (amount.isZero() && spared.isZero())
                return;
            out.costLines.push_back({.kind = kind,
                                     .step = event.step,
                                     .date = event.day,
                                     .amount = amount,
                                     .paid = {},
                                     .reversed = isLost,
                                     .multipleE4 = multiple,
                                     .vatBp = vat,
                                     .unit = event.rettsgebyr,
                                     .covered = spared,
                                     .reason = costReason(kind, event)});
        };
        add(event.kind == LegalEventKind::Served ? CostKind::ServiceFee : CostKind::CourtFee, event.fee,
            event.feeOffset, event.feeMultipleE4, 0);
        add(CostKind::WritingCost, event.writing, {}, event.writingMultipleE4, event.writingVatBp);
    }
}

/// Fees in order of sending, and the compensation, with what payments of costs have covered of
/// them.
void addCosts(ClaimStatement &out, const CaseFacts &facts, const ClaimFacts &claim, Money paid,
              QDate on, const LawTable &law)
{
    for (const LetterFacts &letter : facts.letters) {
        if (!history::isTaken(letter, on))
            continue;
        if (letter.feeClaim == claim.id && !letter.fee.isZero())
            out.fees.push_back({.step = letter.step,
                                .letter = letter.id,
                                .date = letter.sent,
                                .amount = letter.fee,
                                .paid = {},
                                .reversed = letter.feeReversed,
                                .reason = feeReason(facts, claim, letter, law)});
        if (!letter.feeReversed)
            out.compensationCharged += compensationOn(letter, claim.id);
    }
    std::stable_sort(out.fees.begin(), out.fees.end(),
                     [](const FeeLine &a, const FeeLine &b) { return a.date < b.date; });
    for (FeeLine &fee : out.fees) {
        if (fee.reversed)
            continue;
        fee.paid = std::min(fee.amount, paid);
        paid -= fee.paid;
    }
    const Money onCompensation = std::min(out.compensationCharged, paid);
    out.compensation = out.compensationCharged - onCompensation;
    paid -= onCompensation;
    addCostLines(out, facts, on);
    for (CostLine &line : out.costLines) {
        if (line.reversed)
            continue;
        line.paid = std::min(line.amount, paid);
        paid -= line.paid;
        out.costs += line.amount - line.paid;
    }
    // What was paid for a fee that has since been reversed is owed back to the debtor.
    out.costs -= paid;
}

/// The undisputed rest of a claim, when the debtor objects to a part of it. Payments are taken to be on
/// the undisputed part first, so what is paid of interest counts there.
void addUndisputed(ClaimStatement &out, const CaseFacts &facts, const ClaimFacts &claim,
                   std::span<const BaseReduction> reductions, QDate on, const LawTable &law)
{
    out.disputedPart = claim.disputedPart;
    if (!claim.disputedPart.isPositive() || claim.disputed)
        return;
    const ClaimFacts rest = undisputedPart(claim);
    detail::walkInterest(interestTerms(facts, rest, on, reductions), law,
                         [&](const InterestLine &line) { out.undisputedInterest.push_back(line); });
    out.undisputedInterestTotal = sum(out.undisputedInterest);
    const Money interest = out.undisputedInterestTotal - out.interestPaid;
    const Money principal = out.openPrincipal - claim.disputedPart;
    const Money costs = out.open - out.openPrincipal - (out.interestTotal - out.interestPaid);
    out.undisputedOpen = std::max(principal, Money()) + std::max(interest, Money()) + costs;
}

/// Interest of the day after the statement; false when its rate is unknown.
bool addPerDay(ClaimStatement &out, const CaseFacts &facts, const ClaimFacts &claim, QDate next,
               const LawTable &law)
{
    if (!claim.due.isValid() || next <= claim.due)
        return true;
    detail::InterestTerms terms = interestTerms(facts, claim, next, {});
    if (!terms.due.isValid())
        return true;
    terms.principal = out.openPrincipal;
    terms.due = next.addDays(-1);
    const QDate missing = detail::walkInterest(
        terms, law, [&](const InterestLine &line) { out.perDay = line.amount; });
    return !missing.isValid();
}

} // namespace

Result<Statement> statement(const CaseFacts &facts, QDate on, const LawTable &law)
{
    Statement out;
    out.on = on;
    for (const PaymentFacts &payment : facts.payments) {
        if (payment.date <= on)
            out.payments.push_back(payment);
    }
    for (const InstalmentPlan &plan : facts.plans) {
        if (plan.accepted <= on)
            out.plans.push_back(plan);
    }
    std::stable_sort(out.payments.begin(), out.payments.end(),
                     [](const PaymentFacts &a, const PaymentFacts &b) { return a.date < b.date; });
    for (const ClaimFacts &claim : facts.claims) {
        const Covered paid = covered(facts, claim.id, on);
        ClaimStatement row;
        row.claim = claim.id;
        row.number = claim.number;
        row.due = claim.due;
        row.principal = claim.principal;
        row.credited = claim.credited;
        row.paidBefore = claim.paidBefore;
        row.paidPrincipal = claim.paidBefore + paid.principal;
        row.openPrincipal = claim.principal - claim.credited - row.paidPrincipal;
        row.interestReason = interestReason(facts, claim);
        const std::vector<BaseReduction> reductions = principalPayments(facts, claim.id, on);
        const QDate missing =
            detail::walkInterest(interestTerms(facts, claim, on, reductions), law,
                                 [&](const InterestLine &line) { row.interest.push_back(line); });
        if (missing.isValid())
            return law.row(Series::LateInterest, missing).error();
        row.interestTotal = sum(row.interest);
        row.interestPaid = paid.interest;
        addCosts(row, facts, claim, paid.costs, on, law);
        row.open =
            row.openPrincipal + row.interestTotal - row.interestPaid + row.compensation + row.costs;
        for (const FeeLine &fee : row.fees) {
            if (!fee.reversed)
                row.open += fee.amount - fee.paid;
        }
        row.credits = claim.credits;
        addUndisputed(row, facts, claim, reductions, on, law);
        if (!addPerDay(row, facts, claim, on.addDays(1), law))
            out.perDayKnown = false;
        row.limitation = limitation(claim, on, law);
        out.perDay += row.perDay;
        out.total += row.open;
        out.claims.push_back(std::move(row));
    }
    return out;
}

Reason allocationReason(const PaymentFacts &payment)
{
    switch (payment.basis) {
    case OrderBasis::DebtorWish: return {.rule = rule::allocationDebtorWish};
    case OrderBasis::Deduction: return {.rule = rule::allocationDeduction};
    case OrderBasis::Customary: break;
    }
    return {.rule = rule::allocationCustomary};
}

bool isLetGo(const Statement &statement, const Policy &policy)
{
    if (statement.total <= policy.smallRest)
        return true;
    constexpr int whole = 10'000;
    if (policy.settleShareBp >= whole)
        return false;
    Money paid;
    for (const PaymentFacts &payment : statement.payments) {
        for (const Allocation &part : payment.allocations)
            paid += part.costs + part.interest + part.principal;
    }
    return paid.isPositive()
        && paid >= share(paid + statement.total, policy.settleShareBp, whole, Rounding::HalfUp);
}

} // namespace engine
