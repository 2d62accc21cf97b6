// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/fees.h"

#include "core/calendar/calendar.h"
#include "core/engine/claimorder.h"
#include "core/engine/history.h"
#include "core/engine/reckoning.h"
#include "core/engine/ruleids.h"
#include "core/money/rounding.h"

#include <QVarLengthArray>

#include <algorithm>

namespace engine {

namespace {

/// The fees charged on one claim: all of them, and those of the present set. A set ends when more
/// than six months have passed since its last letter with a fee (inkassoforskriften § 1-3 second
/// paragraph); the day with the same number is still inside.
struct FeeSet
{
    Money charged;      ///< Of all sets, for the ceiling; also what compensation stood for.
    int small = 0;      ///< Fees of 1/20 in the present set.
    bool notice = false;
    QDate demand;                       ///< The day a fee of 3/20 was charged in the present set.
    const LetterFacts *first = nullptr; ///< First letter with a fee of 1/20 in the present set.
    QDate lastSent;
    QDate reopens; ///< First day a new set may begin.
};

FeeSet feeSet(const CaseFacts &facts, ClaimId claim, QDate day, int resetMonths)
{
    FeeSet set;
    QVarLengthArray<const LetterFacts *, 8> charged;
    for (const LetterFacts &letter : facts.letters) {
        if (letter.feeReversed || !history::isTaken(letter, day))
            continue;
        // A fee that compensation stood for is one of the set all the same.
        if (letter.feeClaim == claim && (letter.fee + letter.feeOffset).isPositive())
            charged.append(&letter);
    }
    std::stable_sort(charged.begin(), charged.end(),
                     [](const LetterFacts *a, const LetterFacts *b) { return a->sent < b->sent; });
    const auto beginAnew = [&set] {
        set.small = 0;
        set.notice = false;
        set.demand = {};
        set.first = nullptr;
        set.lastSent = {};
        set.reopens = {};
    };
    const auto isOver = [&](QDate now) { return set.lastSent.isValid() && now >= set.reopens; };
    for (const LetterFacts *letter : charged) {
        if (isOver(letter->sent))
            beginAnew();
        set.charged += letter->fee + letter->feeOffset;
        set.lastSent = letter->sent;
        set.reopens = calendar::addMonths(letter->sent, resetMonths).addDays(1);
        if (letter->step == Step::PaymentDemand) {
            set.demand = letter->sent;
        } else {
            ++set.small;
            set.notice = set.notice || letter->step == Step::CollectionNotice;
            if (!set.first)
                set.first = letter;
        }
    }
    if (isOver(day))
        beginAnew();
    return set;
}

/// Why the present set leaves no room for a fee of 1/20, or unset.
Reason smallFeeBar(const CaseFacts &facts, const FeeSet &set, QDate day, const LawTable &law)
{
    const LetterFacts *first = set.first;
    if (set.demand.isValid())
        return {.rule = rule::feeAfterDemand, .earliest = set.reopens};
    if (set.notice)
        return {.rule = rule::feeAfterNotice, .earliest = set.reopens};
    if (set.small >= 2)
        return {.rule = rule::feeCount, .earliest = set.reopens};
    if (!first)
        return {};
    if (!history::hasFeeDeadline(*first, law)) {
        const LawRow *days = law.series(Series::FeeDeadlineDays).find(day);
        return {.rule = rule::feeFirstDeadlineShort,
                .earliest = set.reopens,
                .date = first->sent,
                .number = days ? days->value : 0};
    }
    const QDate opens = history::opensAfter(*first, facts);
    if (day < opens)
        return {.rule = rule::feeFirstDeadlineRuns, .earliest = opens, .date = first->deadline};
    return {};
}

/// Why a payment demand may not carry its fee of 3/20, or unset.
Reason demandFeeBar(const CaseFacts &facts, const ClaimFacts &claim, const FeeSet &set, QDate day,
                    const LawTable &law)
{
    if (set.demand.isValid())
        return {.rule = rule::feeDemandCharged, .earliest = set.reopens, .date = set.demand};
    const LawRow *days = law.series(Series::FeeDeadlineDays).find(day);
    Reason bar{.rule = rule::feeDemandNoEarlier, .number = days ? days->value : 0};
    for (const LetterFacts &letter : facts.letters) {
        if (!history::isNoticeFor(letter, claim, day))
            continue;
        if (!history::hasFeeDeadline(letter, law)) {
            if (bar.rule == rule::feeDemandNoEarlier)
                bar.rule = rule::feeDemandDeadlineShort;
            continue;
        }
        const QDate opens = history::opensAfter(letter, facts);
        if (day >= opens)
            return {};
        if (bar.rule != rule::feeDemandDeadlineRuns || opens < bar.earliest)
            bar = {.rule = rule::feeDemandDeadlineRuns, .earliest = opens, .date = letter.deadline};
    }
    return bar;
}

/// Keeps a lawful fee under the ceiling of chapter 2 and nets it against compensation already
/// charged.
void limit(FeeDecision &fee, const CaseFacts &facts, const ClaimFacts &claim, const FeeSet &set,
           QDate day, const LawTable &law)
{
    const auto ceiling = costCeiling(claim, isHeavy(facts, claim, day, law), day, facts.policy, law,
                                     hasLongPlan(facts, day, law));
    if (!ceiling) {
        fee.amount = {};
        fee.reason = {.rule = rule::feeCeilingUnknown, .date = claim.due};
        return;
    }
    // The fee for serving a konkursvarsel raises the ceiling and is one of the costs under it (§ 2-4):
    // it leaves the room for letters as it was.
    const Money room = *ceiling - set.charged;
    if (room < fee.amount) {
        fee.amount = room.isPositive() ? toWholeKroner(room, Rounding::Down) : Money();
        fee.reason = {.rule = fee.amount.isPositive() ? rule::feeCeilingReduced
                                                      : rule::feeCeilingReached,
                      .amount = *ceiling};
    }
    const Money left = compensationLeft(facts, claim.id, day);
    if (left.isPositive() && fee.amount.isPositive()) {
        fee.covered = std::min(left, fee.amount);
        fee.amount -= fee.covered;
        fee.reason = {.rule = rule::feeOffset, .amount = fee.covered};
    }
}

FeeOutcome claimFee(const CaseFacts &facts, const ClaimFacts &claim, Step step, QDate day,
                    const LawTable &law)
{
    FeeOutcome out;
    out.decision.claim = claim.id;
    const auto need = [&](Series which, QDate on) -> const LawRow * {
        const LawRow *row = law.series(which).find(on);
        if (!row && !out.missing) {
            out.missing = which;
            out.missingDay = on;
        }
        return row;
    };
    const bool isDemand = step == Step::PaymentDemand;
    const LawRow *unit = need(Series::Inkassosats, day);
    const LawRow *part = need(isDemand ? Series::DemandShare : Series::ReminderShare, claim.due);
    const LawRow *wait = need(Series::FeeWaitDays, day);
    const LawRow *reset = need(Series::FeeResetMonths, day);
    if (!unit || !part || !wait || !reset)
        return out;
    const QDate firstDay = claim.due.addDays(wait->value);
    if (day < firstDay) {
        out.decision.reason = {.rule = rule::feeEarly, .earliest = firstDay, .date = claim.due};
        return out;
    }
    const FeeSet set = feeSet(facts, claim.id, day, static_cast<int>(reset->value));
    const Reason bar = isDemand ? demandFeeBar(facts, claim, set, day, law)
                                : smallFeeBar(facts, set, day, law);
    if (bar.isSet()) {
        out.decision.reason = bar;
        return out;
    }
    const Money unitAmount = Money::fromOre(unit->value);
    out.decision.amount =
        toWholeKroner(share(unitAmount, part->value, 10'000, Rounding::HalfUp), Rounding::HalfUp);
    // The share is 1/20 (or 1/10 for old claims); of a demand three times that.
    const qint64 parts = (isDemand ? 30'000 : 10'000) / part->value;
    out.decision.reason = {.rule = isDemand                         ? rule::feeDemand
                                   : step == Step::CollectionNotice ? rule::feeNotice
                                                                    : rule::feeReminder,
                           .amount = unitAmount,
                           .number = parts};
    limit(out.decision, facts, claim, set, day, law);
    return out;
}

std::string_view noFeeRule(Step step)
{
    switch (step) {
    case Step::PaymentReminder:
        return rule::feeNonePaymentReminder;
    case Step::FinalNotice:
        return rule::feeNoneFinalNotice;
    case Step::Reminder:
    case Step::CollectionNotice:
    case Step::PaymentDemand:
        return rule::feeRegime;
    default:
        return rule::feeNoneLegal;
    }
}

} // namespace

FeeOutcome letterFeeOutcome(const CaseFacts &facts, Step step, QDate day, const LawTable &law)
{
    FeeOutcome out;
    const StepRegime *regime = law.rules().regime(static_cast<int>(step), day);
    if (!regime || !regime->fee) {
        out.decision.reason = {
            .rule = noFeeRule(step), .date = day, .step = static_cast<int>(step)};
        return out;
    }
    if (!facts.policy.chargeFees) {
        out.decision.reason = {.rule = rule::feeOff};
        return out;
    }
    out.decision.reason = {.rule = rule::feeNoClaim};
    for (const ClaimFacts *claim : oldestFirst(facts)) {
        const Reason bar = costBar(facts, *claim, day);
        if (bar.isSet()) {
            if (out.decision.reason.rule == rule::feeNoClaim)
                out.decision.reason = bar;
            continue;
        }
        FeeOutcome found = claimFee(facts, *claim, step, day, law);
        if (found.missing || (found.decision.amount + found.decision.covered).isPositive())
            return found;
        // Of several claims that say no, the one that opens first is the most useful answer.
        const Reason &said = out.decision.reason;
        const bool none = said.rule == rule::feeNoClaim || said.rule == rule::feeDisputed ||
                          said.rule == rule::feePartDisputed || said.rule == rule::feeOnlyRest;
        const bool sooner =
            found.decision.reason.earliest.isValid() &&
            (!said.earliest.isValid() || found.decision.reason.earliest < said.earliest);
        if (none || sooner) {
            out.decision.reason = found.decision.reason;
            out.decision.claim = found.decision.claim;
        }
    }
    return out;
}

Result<FeeDecision> letterFee(const CaseFacts &facts, Step step, QDate day, const LawTable &law)
{
    FeeOutcome outcome = letterFeeOutcome(facts, step, day, law);
    if (outcome.missing)
        return law.row(*outcome.missing, outcome.missingDay).error();
    return std::move(outcome.decision);
}

Result<Money> flatFee(Series which, QDate due, QDate sent, const LawTable &law)
{
    const auto unit = law.inkassosats(sent);
    if (!unit)
        return unit.error();
    const auto part = law.row(which, due);
    if (!part)
        return part.error();
    return toWholeKroner(share(*unit, (*part)->value, 10'000, Rounding::HalfUp), Rounding::HalfUp);
}

} // namespace engine
