// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/casetext.h"

#include "core/engine/history.h"
#include "core/engine/reckoning.h"
#include "core/model/allocations.h"
#include "core/workflow/told.h"

#include <algorithm>

// The fields of each object stand in the order of the alphabet: so does QJsonDocument write them.
namespace workflow {

namespace {

/// A case with four letters comes to some twenty thousand bytes.
constexpr qsizetype room = 64 * 1024;

const engine::ClaimFacts *factsOf(ClaimId id, const TrailFacts *of)
{
    if (!of)
        return nullptr;
    const auto found = std::find_if(of->facts.claims.begin(), of->facts.claims.end(),
                                    [id](const engine::ClaimFacts &one) { return one.id == id; });
    return found == of->facts.claims.end() ? nullptr : &*found;
}

const engine::LetterFacts *factsOf(LetterId id, const TrailFacts *of)
{
    if (!of)
        return nullptr;
    const auto found = std::find_if(of->facts.letters.begin(), of->facts.letters.end(),
                                    [id](const engine::LetterFacts &one) { return one.id == id; });
    return found == of->facts.letters.end() ? nullptr : &*found;
}

} // namespace

CaseText::CaseText(const LawTable &law, const QString &language)
    : m_law(law)
    , m_rules(law.rules(), language)
    , m_trail(law, m_rules)
    , m_out(room)
{
}

const JsonText &CaseText::statement(const CaseView &view)
{
    return told(view, nullptr);
}

const JsonText &CaseText::explained(const CaseView &view)
{
    const TrailFacts of{view.facts, view.statement, view.meant};
    return told(view, &of);
}

const JsonText &CaseText::told(const CaseView &view, const TrailFacts *of)
{
    m_out.clear();
    m_out.openObject();
    if (of)
        m_out.put("brought_on", Trail::broughtOn(*of));
    m_out.put("case", view.file.number);
    m_out.openArray("claims");
    for (const engine::ClaimStatement &part : view.statement.claims)
        claim(part, of);
    m_out.closeArray();
    if (view.file.closeReason)
        m_out.put("close_reason", *view.file.closeReason);
    else
        m_out.putNull("close_reason");
    m_out.key("debtor");
    told::debtor(m_out, view.debtor);
    stopped(view);
    if (of)
        m_out.put("law_version", m_law.version());
    letters(view, of);
    earliestLimitation(view);
    m_out.key("next");
    told::decision(m_out, view.decision, &view.repair, m_rules);
    m_out.put("on", view.statement.on);
    m_out.openArray("payments");
    for (const engine::PaymentFacts &one : view.statement.payments)
        payment(one, of);
    m_out.closeArray();
    if (view.statement.perDayKnown)
        m_out.put("per_day", view.statement.perDay);
    else
        m_out.putNull("per_day");
    livePlan(view);
    if (of) {
        m_out.key("plans");
        Trail::plans(m_out, *of);
        m_out.key("policy");
        Trail::policy(m_out, of->facts.policy);
    }
    if (view.stage < 0)
        m_out.putNull("stage");
    else
        m_out.put("stage", static_cast<Step>(view.stage));
    m_out.put("state", view.file.state);
    m_out.put("total", view.statement.total);
    if (of) {
        m_out.key("trail");
        m_trail.total(m_out);
    }
    m_out.closeObject();
    return m_out;
}

void CaseText::claim(const engine::ClaimStatement &part, const TrailFacts *of)
{
    const engine::ClaimFacts *facts = factsOf(part.claim, of);
    m_out.openObject();
    if (facts && facts->agreedRate)
        m_out.put("agreed_rate", *facts->agreedRate);
    else if (facts)
        m_out.putNull("agreed_rate");
    m_out.put("compensation", part.compensation);
    m_out.put("compensation_charged", part.compensationCharged);
    if (of) {
        m_out.key("compensations");
        m_trail.compensations(m_out, part, *of);
    }
    if (facts)
        m_out.put("consumer", facts->consumer);
    costs(part, of);
    m_out.put("costs", part.costs);
    m_out.put("credited", part.credited);
    credits(part);
    m_out.put("disputed_amount", part.disputedPart);
    m_out.put("due", part.due);
    fees(part, of);
    m_out.put("id", part.claim);
    m_out.key("interest");
    told::interest(m_out, part.interest, [&](const engine::InterestLine &line) {
        if (!of)
            return;
        m_out.key("trail");
        m_trail.interest(m_out, line, part);
    });
    m_out.put("interest_paid", part.interestPaid);
    m_out.put("interest_total", part.interestTotal);
    if (facts) {
        m_out.put("issued", facts->issued);
        m_out.put("kind", facts->kind);
    }
    m_out.key("limitation");
    told::limitation(m_out, part.limitation, m_rules);
    m_out.putOrNull("number", part.number);
    m_out.put("open", part.open);
    m_out.put("open_principal", part.openPrincipal);
    m_out.put("paid_before", part.paidBefore);
    m_out.put("paid_principal", part.paidPrincipal);
    m_out.put("per_day", part.perDay);
    m_out.put("principal", part.principal);
    if (of) {
        m_out.key("trail");
        m_trail.claim(m_out, part, *of);
    }
    undisputed(part);
    m_out.closeObject();
}

void CaseText::fees(const engine::ClaimStatement &part, const TrailFacts *of)
{
    m_out.openArray("fees");
    for (const engine::FeeLine &line : part.fees) {
        m_out.openObject();
        m_out.put("amount", line.amount);
        m_out.put("date", line.date);
        m_rules.law(m_out, "law", line.reason);
        m_out.put("letter", line.letter);
        m_out.put("paid", line.paid);
        m_out.put("reversed", line.reversed);
        m_rules.id(m_out, "rule", line.reason);
        m_out.put("step", line.step);
        if (of) {
            m_out.key("trail");
            m_trail.fee(m_out, line, part, *of);
            // Fees and costs have told why from their first version on.
            m_rules.sentence(m_out, "why", line.reason);
        }
        m_out.closeObject();
    }
    m_out.closeArray();
}

void CaseText::costs(const engine::ClaimStatement &part, const TrailFacts *of)
{
    m_out.openArray("cost_lines");
    for (const engine::CostLine &line : part.costLines) {
        m_out.openObject();
        m_out.put("R", line.unit);
        m_out.put("amount", line.amount);
        m_out.put("covered", line.covered);
        m_out.put("date", line.date);
        switch (line.kind) {
        case engine::CostKind::CourtFee: m_out.say("kind", "court_fee"); break;
        case engine::CostKind::WritingCost: m_out.say("kind", "writing_cost"); break;
        case engine::CostKind::ServiceFee: m_out.say("kind", "service_fee"); break;
        }
        m_rules.law(m_out, "law", line.reason);
        m_out.put("multiple", RuleBook::times(line.multipleE4, QStringLiteral("en")));
        m_out.put("paid", line.paid);
        m_out.put("reversed", line.reversed);
        m_rules.id(m_out, "rule", line.reason);
        m_out.put("step", line.step);
        if (of) {
            m_out.key("trail");
            m_trail.cost(m_out, line);
        }
        if (line.vatBp == 0)
            m_out.putNull("vat");
        else
            m_out.put("vat", Rate::basisPoints(static_cast<qint32>(line.vatBp)));
        if (of)
            m_rules.sentence(m_out, "why", line.reason);
        m_out.closeObject();
    }
    m_out.closeArray();
}

void CaseText::credits(const engine::ClaimStatement &part)
{
    m_out.openArray("credits");
    for (const ClaimCredit &credit : part.credits) {
        m_out.openObject();
        m_out.put("amount", credit.amount);
        m_out.put("date", credit.day);
        m_out.putOrNull("note", credit.note);
        m_out.putOrNull("reference", credit.reference);
        m_out.closeObject();
    }
    m_out.closeArray();
}

void CaseText::undisputed(const engine::ClaimStatement &part)
{
    if (!part.disputedPart.isPositive())
        return m_out.putNull("undisputed");
    m_out.openObject("undisputed");
    m_out.key("interest");
    told::interest(m_out, part.undisputedInterest, [](const engine::InterestLine &) {});
    m_out.put("interest_total", part.undisputedInterestTotal);
    m_out.put("open", part.undisputedOpen);
    m_out.put("open_principal", std::max(part.openPrincipal - part.disputedPart, Money()));
    m_out.put("principal", part.principal - part.disputedPart);
    m_out.closeObject();
}

void CaseText::payment(const engine::PaymentFacts &payment, const TrailFacts *of)
{
    const Allocation sum = summed(payment.allocations);
    const Reason reason = engine::allocationReason(payment);
    m_out.openObject();
    m_out.openObject("allocated");
    m_out.put("costs", sum.costs);
    m_out.put("interest", sum.interest);
    m_out.put("principal", sum.principal);
    m_out.put("surplus", payment.surplus);
    m_out.closeObject();
    m_out.put("amount", payment.amount);
    m_out.put("date", payment.date);
    m_out.put("id", payment.id);
    m_out.put("order", payment.order);
    m_out.put("order_basis", payment.basis);
    m_rules.law(m_out, "order_law", reason);
    m_rules.sentence(m_out, "order_reason", reason);
    m_out.openArray("parts");
    for (const Allocation &part : payment.allocations) {
        m_out.openObject();
        m_out.put("claim", part.claim);
        m_out.put("costs", part.costs);
        m_out.put("interest", part.interest);
        m_out.put("principal", part.principal);
        m_out.closeObject();
    }
    m_out.closeArray();
    m_out.put("source", payment.source);
    m_out.put("surplus_used", payment.surplusUsed);
    if (of) {
        m_out.key("trail");
        m_trail.payment(m_out, payment, *of);
    }
    m_out.closeObject();
}

void CaseText::letters(const CaseView &view, const TrailFacts *of)
{
    m_out.openArray("letters");
    for (const Letter &one : view.letters) {
        // As of an earlier day a later letter has not been made.
        if (one.made <= view.statement.on)
            letter(one, view, of);
    }
    m_out.closeArray();
}

/// With the facts each says what it charged: `counts` that it had left by the day of the statement and did not come
/// back, `returned` that it came back later; the history fees rest on.
void CaseText::letter(const Letter &letter, const CaseView &view, const TrailFacts *of)
{
    const engine::LetterFacts *facts = factsOf(letter.id, of);
    m_out.openObject();
    if (facts && facts->feeClaim.isValid())
        m_out.put("charged_on", facts->feeClaim);
    else if (facts)
        m_out.putNull("charged_on");
    m_out.openArray("claim_ids");
    for (const ClaimId claim : letter.claims)
        m_out.write(claim);
    m_out.closeArray();
    m_out.openArray("claims");
    for (const engine::ClaimStatement &part : view.statement.claims) {
        if (std::find(letter.claims.begin(), letter.claims.end(), part.claim)
            != letter.claims.end())
            m_out.write(part.number);
    }
    m_out.closeArray();
    if (facts) {
        m_out.put("compensation", facts->compensation);
        m_out.openArray("compensation_parts");
        for (const engine::ClaimFacts &claim : of->facts.claims) {
            const Money part = engine::compensationOn(*facts, claim.id);
            if (part.isZero())
                continue;
            m_out.openObject();
            m_out.put("amount", part);
            m_out.put("claim", claim.id);
            m_out.closeObject();
        }
        m_out.closeArray();
        m_out.put("counts", engine::history::isTaken(*facts, view.statement.on));
        m_out.put("covered", facts->feeOffset);
    }
    m_out.put("deadline", letter.deadline);
    if (facts)
        m_out.put("fee", facts->fee);
    m_out.put("letter", letter.id);
    m_out.put("own", letter.caseId == view.file.id);
    if (facts) {
        // One that came back charged nothing in the end, but what later letters charged was netted against it.
        m_out.put("returned",
                  facts->state == LetterState::Returned && facts->sent.isValid()
                      && facts->sent <= view.statement.on);
        m_out.put("reversed", facts->feeReversed);
    }
    m_out.put("sent", letter.sent);
    m_out.put("state", letter.state);
    m_out.put("step", letter.step);
    m_out.closeObject();
}

/// Days without interest, both ends counted.
void CaseText::stopped(const CaseView &view)
{
    m_out.openArray("interest_stopped");
    for (const InstalmentPlan &plan : view.statement.plans) {
        if (plan.interest != PlanInterest::Stopped)
            continue;
        m_out.openObject();
        m_out.put("from", plan.accepted.addDays(1));
        m_out.put("to", plan.ended);
        m_out.closeObject();
    }
    m_out.closeArray();
}

void CaseText::livePlan(const CaseView &view)
{
    m_out.key("plan");
    const auto &plans = view.statement.plans;
    const auto live = std::find_if(plans.rbegin(), plans.rend(),
                                   [](const InstalmentPlan &one) { return !one.ended.isValid(); });
    if (live == plans.rend())
        m_out.write(nullptr);
    else
        told::plan(m_out, *live);
}

void CaseText::earliestLimitation(const CaseView &view)
{
    engine::Limitation earliest;
    for (const engine::ClaimStatement &part : view.statement.claims) {
        if (part.limitation.date.isValid()
            && (!earliest.date.isValid() || part.limitation.date < earliest.date))
            earliest = part.limitation;
    }
    m_out.openObject("limitation");
    m_out.put("date", earliest.date);
    m_rules.sentence(m_out, "reason", earliest.reason);
    m_out.closeObject();
}

} // namespace workflow
