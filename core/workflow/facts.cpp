// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/facts.h"

#include "core/engine/limitation.h"
#include "core/authority/competence.h"
#include "core/workflow/authorityworkflow.h"

#include <algorithm>

namespace workflow {

namespace {

engine::ClaimFacts claimFacts(const Claim &claim, const store::ClaimBalance &balance, DebtorKind kind)
{
    engine::ClaimFacts out;
    out.id = claim.id;
    out.number = claim.number;
    out.kind = claim.kind;
    out.issued = claim.issued;
    out.due = claim.due;
    // A list that states only what is open gives no original amount: the open part is then the principal.
    out.principal = std::max(balance.amount, balance.openAtIntake);
    out.credited = balance.credited();
    out.paidBefore = out.principal - balance.openAtIntake - balance.creditedBefore;
    out.consumer = engine::isConsumer(claim, kind);
    out.agreedRate = claim.agreedRate;
    out.writtenOff = claim.writtenOff;
    out.disputed = claim.disputed;
    out.disputedPart = claim.disputedPart;
    out.kroner = claim.currency == u"NOK";
    out.balanceOnly = claim.kind == ClaimKind::Opening || claim.kind == ClaimKind::Adjustment;
    return out;
}

engine::LetterFacts letterFacts(const Letter &letter)
{
    engine::LetterFacts out;
    out.id = letter.id;
    out.step = letter.step;
    out.state = letter.state;
    out.made = letter.made;
    out.sent = letter.sent;
    out.deadline = letter.deadline;
    out.fee = letter.fee;
    out.feeOffset = letter.feeOffset;
    out.feeClaim = letter.feeClaim;
    out.compensation = letter.compensation;
    out.compensationParts = letter.compensationParts;
    out.feeReversed = letter.feeReversed;
    out.claims = letter.claims;
    return out;
}

engine::LegalFact legalFact(const LegalEvent &event)
{
    engine::LegalFact out;
    out.id = event.id;
    out.letter = event.letter;
    out.step = event.step;
    out.kind = event.kind;
    out.day = event.day;
    out.fee = event.fee;
    out.feeOffset = event.feeOffset;
    out.feeMultipleE4 = event.feeMultipleE4;
    out.writing = event.writing;
    out.writingMultipleE4 = event.writingMultipleE4;
    out.writingVatBp = event.writingVatBp;
    out.rettsgebyr = event.rettsgebyr;
    out.costClaim = event.costClaim;
    out.claims = event.claims;
    return out;
}

engine::PaymentFacts paymentFacts(const Payment &payment)
{
    engine::PaymentFacts out;
    out.id = payment.id;
    out.date = payment.date;
    out.amount = payment.amount;
    out.surplus = payment.surplus;
    out.source = payment.source;
    out.order = payment.order;
    out.basis = payment.basis;
    out.surplusUsed = payment.surplusUsed;
    out.allocations = payment.allocations;
    return out;
}

} // namespace

namespace {

/// The debtor's kommunenummer as the tables of places tell it, 0 where they cannot. Only a case that has
/// come to the notice of enforcement needs it, so that long lists do not look up every debtor.
int municipalityOf(const store::CaseRows &rows)
{
    const bool isNear = std::any_of(rows.letters.begin(), rows.letters.end(), [](const Letter &letter) {
        return letter.step >= Step::PaymentDemand && isEffective(letter.state);
    });
    if (!isNear)
        return 0;
    const auto directory = authorityDirectory();
    if (!directory)
        return 0;
    authority::Subject subject;
    subject.kind = rows.debtor.kind;
    subject.postcode = rows.debtor.address.postcode;
    subject.town = rows.debtor.address.town;
    subject.country = rows.debtor.address.country;
    useRegister(subject, rows.mark);
    const authority::Competence found = authority::competenceFor(subject, **directory);
    return found.municipality ? found.municipality->number.toInt() : 0;
}

} // namespace

Policy policyFor(const Policy &policy, DebtorKind kind)
{
    Policy out = policy;
    if (const LadderPlan &plan = policy.ladder(kind); plan.composed)
        out.deadlineDays = plan.deadlineDays;
    return out;
}

engine::CaseFacts caseFacts(const store::CaseRows &rows, const Policy &policy)
{
    engine::CaseFacts out;
    out.id = rows.value.id;
    out.number = rows.value.number;
    out.state = rows.value.state;
    out.pausedUntil = rows.value.pausedUntil;
    out.debtorKind = rows.debtor.kind;
    out.standing = rows.mark.standing;
    out.standingSince = rows.mark.countsFrom();
    out.hasAddress = rows.debtor.address.isPostable();
    out.hasEmail = !rows.debtor.email.isEmpty();
    out.policy = policyFor(policy, rows.debtor.kind);
    for (const store::CaseClaim &one : rows.claims)
        out.claims.push_back(claimFacts(one.claim, one.balance, rows.debtor.kind));
    const auto factsOf = [&out](ClaimId id) {
        return std::find_if(out.claims.begin(), out.claims.end(),
                            [id](const engine::ClaimFacts &one) { return one.id == id; });
    };
    for (const ClaimCredit &credit : rows.credits) {
        if (const auto owner = factsOf(credit.claim); owner != out.claims.end())
            owner->credits.push_back(credit);
    }
    for (const LimitationEvent &event : rows.limitation) {
        if (const auto owner = factsOf(event.claim); owner != out.claims.end())
            owner->limitation.push_back(event);
    }
    for (const LegalEvent &event : rows.legal) {
        for (const LimitationEvent &one : limitationEvents(event)) {
            if (const auto owner = factsOf(one.claim); owner != out.claims.end())
                owner->limitation.push_back(one);
        }
    }
    if (!rows.legal.empty()) {
        for (engine::ClaimFacts &claim : out.claims)
            sortByDay(claim.limitation);
    }
    for (const InstalmentPlan &plan : rows.plans) {
        if (plan.accepted.isValid())
            out.plans.push_back(plan);
    }
    for (const Letter &letter : rows.letters)
        out.letters.push_back(letterFacts(letter));
    for (const Payment &payment : rows.payments)
        out.payments.push_back(paymentFacts(payment));
    for (const LegalEvent &event : rows.legal)
        out.legal.push_back(legalFact(event));
    out.enforcement = rows.value.enforcement;
    out.municipality = municipalityOf(rows);
    return out;
}

engine::CaseFacts itemFacts(const store::LedgerRow &row, const Policy &policy)
{
    Claim claim;
    claim.id = row.id;
    claim.number = row.number;
    claim.kind = row.kind;
    claim.issued = row.issued;
    claim.due = row.due;
    claim.currency = row.currency;
    claim.writtenOff = row.writtenOff;
    claim.disputed = row.disputed;
    claim.disputedPart = row.disputedPart;
    claim.consumer = row.consumer;
    claim.agreedRate = row.agreedRate;

    engine::CaseFacts out;
    out.debtorKind = row.debtorKind;
    out.hasAddress = row.debtorPostable;
    out.hasEmail = row.debtorHasEmail;
    out.policy = policyFor(policy, row.debtorKind);
    engine::ClaimFacts facts = claimFacts(claim, row.balance, row.debtorKind);
    // What payments took off the principal here; their dates do not matter for what is possible today.
    facts.paidBefore += row.balance.paidPrincipal;
    out.claims.push_back(std::move(facts));
    return out;
}

std::vector<LimitationEvent> limitationEvents(const LegalEvent &event)
{
    std::vector<LimitationEvent> out;
    const auto kind = engine::limitationKind(event.step, event.kind);
    if (!kind)
        return out;
    for (const ClaimId claim : event.claims) {
        LimitationEvent one;
        one.claim = claim;
        one.day = event.day;
        one.kind = *kind;
        one.note = event.note;
        one.source = LimitationSource::Legal;
        out.push_back(std::move(one));
    }
    return out;
}

void sortByDay(std::vector<LimitationEvent> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const LimitationEvent &a, const LimitationEvent &b) { return a.day < b.day; });
}

int stageOf(const store::CaseRows &rows)
{
    int stage = -1;
    for (const Letter &letter : rows.letters) {
        if (isEffective(letter.state))
            stage = std::max(stage, static_cast<int>(letter.step));
    }
    for (const LegalEvent &event : rows.legal) {
        if (event.kind == LegalEventKind::Filed)
            stage = std::max(stage, static_cast<int>(event.step));
    }
    return stage;
}

int comingStep(const Case &file, int stage, const engine::Decision &decision)
{
    if (stage < 0 && file.startStep)
        return static_cast<int>(*file.startStep);
    return static_cast<int>(decision.coming);
}

CaseState stateOn(const Case &file, QDate day)
{
    const bool isOver = file.state == CaseState::Paused && file.pausedUntil.isValid() && day >= file.pausedUntil;
    return isOver ? CaseState::Active : file.state;
}

Reason whyNotStart(const store::LedgerRow &row, const engine::CaseFacts &facts, QDate day)
{
    const Reason why = engine::whyUncollectable(facts.claims.front(), row.debtorKind, row.debtorPostable || row.debtorHasEmail, day);
    if (why.isSet())
        return why;
    // Only a rest is small: an invoice of four kroner that nobody has paid on is a claim like any other.
    const Money open = row.balance.openPrincipal();
    if (open <= facts.policy.smallRest && open < facts.claims.front().principal)
        return {.rule = "case.small_rest", .amount = open};
    if (row.disputed)
        return {.rule = "item.disputed"};
    return {};
}

} // namespace workflow
