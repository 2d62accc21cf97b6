// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/trail.h"

#include "core/engine/fees.h"
#include "core/engine/history.h"
#include "core/engine/reckoning.h"
#include "core/engine/ruleids.h"
#include "core/money/format.h"
#include "core/workflow/allocation.h"

using namespace Qt::StringLiterals;

namespace workflow {

namespace {

const engine::ClaimFacts *factsOf(ClaimId id, const TrailFacts &of)
{
    for (const engine::ClaimFacts &claim : of.facts.claims) {
        if (claim.id == id)
            return &claim;
    }
    return nullptr;
}

enum class Charged { Fees, Compensation, Covered };

/// Letter fees, compensation, or what compensation stood for of fees, on a claim by letters that left before this one.
Money chargedBefore(ClaimId claim, const engine::LetterFacts &letter, Charged what, const TrailFacts &of)
{
    Money out;
    for (const engine::LetterFacts &earlier : of.facts.letters) {
        const bool before = earlier.sent < letter.sent || (earlier.sent == letter.sent && earlier.id < letter.id);
        if (!before || earlier.feeReversed || !engine::history::isTaken(earlier, letter.sent))
            continue;
        if (what == Charged::Compensation)
            out += engine::compensationOn(earlier, claim);
        else if (earlier.feeClaim == claim)
            out += what == Charged::Fees ? earlier.fee : earlier.feeOffset;
    }
    return out;
}

const engine::LetterFacts *letterOf(LetterId id, const TrailFacts &of)
{
    for (const engine::LetterFacts &letter : of.facts.letters) {
        if (letter.id == id)
            return &letter;
    }
    return nullptr;
}

} // namespace

Trail::Trail(const LawTable &law, RuleText &rules)
    : m_law(law)
    , m_rules(rules)
{
}

void Trail::row(JsonText &out, JsonWords name, Series series, QDate day)
{
    const LawSeries &table = m_law.series(series);
    const LawRow *row = table.find(day);
    if (!row)
        return out.putNull(name);
    std::string &known = m_rows[row];
    if (known.empty()) {
        JsonText text;
        text.openObject();
        text.put("from", row->from);
        text.put("series", table.id);
        text.put("set_by", row->law);
        text.put("source", row->source);
        text.put("to", row->to.year() >= 9999 ? QDate() : row->to);
        text.put("value", seriesValue(table, row->value));
        text.put("verified", row->verified);
        text.closeObject();
        known = text.view().toByteArray().toStdString();
    }
    out.key(name);
    out.raw(known);
}

void Trail::interest(JsonText &out, const engine::InterestLine &line, const engine::ClaimStatement &claim)
{
    const LawSeries &table = m_law.series(Series::LateInterest);
    const LawRow *row = table.find(line.from);
    const bool statutory = row && row->value == line.rate.bp();
    out.openObject();
    out.say("formula", "base × rate/100 × days / year_days");
    m_rules.law(out, "law", claim.interestReason);
    if (statutory)
        this->row(out, "rate_row", Series::LateInterest, line.from);
    else
        out.putNull("rate_row");
    out.say("rounding", "half up to the øre");
    if (statutory)
        out.put("row_from", row->from);
    m_rules.id(out, "rule", claim.interestReason);
    if (statutory) {
        out.put("series", table.id);
        out.put("set_by", row->law);
        out.put("source", row->source);
    } else {
        out.say("series", "agreed");
    }
    m_rules.sentence(out, "why", claim.interestReason);
    out.closeObject();
}

void Trail::fee(JsonText &out, const engine::FeeLine &line, const engine::ClaimStatement &claim, const TrailFacts &of)
{
    const Series share = line.step == Step::PaymentDemand ? Series::DemandShare : Series::ReminderShare;
    const engine::LetterFacts *letter = letterOf(line.letter, of);
    const engine::ClaimFacts *facts = factsOf(claim.claim, of);
    const bool known = letter && facts;
    const bool heavy = known && engine::isHeavy(of.facts, *facts, line.date, m_law);
    const bool longPlan = known && engine::hasLongPlan(of.facts, line.date, m_law);
    out.openObject();
    if (known) {
        const auto ceiling = engine::costCeiling(*facts, heavy, line.date, of.facts.policy, m_law, longPlan);
        if (ceiling)
            out.put("ceiling", *ceiling);
        else
            out.putNull("ceiling");
        out.put("charged_before", chargedBefore(claim.claim, *letter, Charged::Fees, of));
        out.put("compensation_before", chargedBefore(claim.claim, *letter, Charged::Compensation, of));
        out.put("covered", letter->feeOffset);
        out.put("covered_before", chargedBefore(claim.claim, *letter, Charged::Covered, of));
    }
    out.say("formula", "inkassosats × share, at most ceiling − charged_before − covered_before, less covered: what of compensation_before no fee before has been deducted from");
    if (known)
        out.put("heavy", heavy);
    m_rules.law(out, "law", line.reason);
    if (known)
        out.put("long_plan", longPlan);
    row(out, "rate_row", Series::Inkassosats, line.date);
    out.say("rounding", "half up to the krone; down to the krone at the ceiling");
    m_rules.id(out, "rule", line.reason);
    row(out, "share_row", share, claim.due);
    m_rules.sentence(out, "why", line.reason);
    out.closeObject();
}

void Trail::cost(JsonText &out, const engine::CostLine &line)
{
    const bool writing = line.kind == engine::CostKind::WritingCost;
    const Series multiple = writing                                      ? Series::AttachmentWritingCap
                            : line.kind == engine::CostKind::ServiceFee ? Series::BankruptcyServiceFee
                            : line.step == Step::Conciliation           ? Series::ConciliationFee
                                                                        : Series::AttachmentFee;
    out.openObject();
    if (writing)
        out.say("formula", "at most R × multiple × (1 + vat/100)");
    else
        out.say("formula", "R × multiple − covered by compensation");
    m_rules.law(out, "law", line.reason);
    row(out, "multiple_row", multiple, line.date);
    row(out, "rate_row", Series::Rettsgebyr, line.date);
    if (writing)
        out.say("rounding", "down to the øre");
    else
        out.say("rounding", "down to the krone");
    m_rules.id(out, "rule", line.reason);
    m_rules.sentence(out, "why", line.reason);
    out.closeObject();
}

void Trail::compensations(JsonText &out, const engine::ClaimStatement &claim, const TrailFacts &of)
{
    const Policy &policy = of.facts.policy;
    out.openArray();
    for (const engine::LetterFacts &letter : of.facts.letters) {
        const Money amount = engine::compensationOn(letter, claim.claim);
        if (amount.isZero() || !engine::history::isTaken(letter, of.statement.on))
            continue;
        const QDate amountDay = policy.compensationOn == CompensationOn::DueDay ? claim.due : letter.sent;
        const LawRow *found = m_law.series(Series::Compensation).find(amountDay);
        Money before;
        for (const engine::ClaimFacts &one : of.facts.claims) {
            if (one.id == claim.claim || policy.compensationPer == CompensationPer::Case)
                before += chargedBefore(one.id, letter, Charged::Fees, of);
        }
        const Reason reason{.rule = engine::rule::compensationDue, .amount = Money::fromOre(found ? found->value : 0)};
        out.openObject();
        out.put("amount", amount);
        out.put("date", letter.sent);
        out.put("letter", letter.id);
        out.put("reversed", letter.feeReversed);
        out.put("step", letter.step);
        out.openObject("trail");
        out.put("charged_before", before);
        out.say("formula", "standard compensation − charged_before");
        m_rules.law(out, "law", reason);
        row(out, "rate_row", Series::Compensation, amountDay);
        out.say("rounding", "none");
        m_rules.id(out, "rule", reason);
        m_rules.sentence(out, "why", reason);
        out.closeObject();
        out.closeObject();
    }
    out.closeArray();
}

void Trail::payment(JsonText &out, const engine::PaymentFacts &payment, const TrailFacts &of)
{
    const ClaimId meant = of.meant.value(payment.id.value);
    const bool ordered = isAsOrdered(of.facts, payment.id, meant, m_law);
    const Reason reason = ordered ? engine::allocationReason(payment) : Reason{.rule = engine::rule::allocationAsRegistered};
    out.openObject();
    out.say("formula", "amount − surplus_used, category by category in this order, the oldest due claim first, what is disputed last; what nothing is owed for is surplus");
    m_rules.law(out, "law", reason);
    if (meant.isValid())
        out.put("meant_for", meant);
    else
        out.putNull("meant_for");
    out.say("rounding", "none");
    m_rules.id(out, "rule", reason);
    m_rules.sentence(out, "why", reason);
    out.closeObject();
}

void Trail::sum(JsonText &out, JsonWords name, const Reason &reason, JsonWords formula, JsonWords rounding)
{
    out.openObject(name);
    out.say("formula", formula);
    m_rules.law(out, "law", reason);
    out.say("rounding", rounding);
    m_rules.id(out, "rule", reason);
    m_rules.sentence(out, "why", reason);
    out.closeObject();
}

void Trail::claim(JsonText &out, const engine::ClaimStatement &claim, const TrailFacts &of)
{
    out.openObject();
    sum(out, "credited", {.rule = "amount.credited"}, "credit notes set against the invoice");
    sum(out, "open", {.rule = "amount.open"}, "open_principal + interest_total − interest_paid + fees(amount − paid, not reversed) + compensation + costs");
    sum(out, "open_principal", {.rule = "amount.open"}, "principal − credited − paid_principal");
    out.openObject("per_day");
    out.say("formula", "open_principal × rate/100 / year_days of the next day");
    m_rules.law(out, "law", claim.interestReason);
    row(out, "rate_row", Series::LateInterest, of.statement.on.addDays(1));
    out.say("rounding", "half up to the øre");
    m_rules.id(out, "rule", claim.interestReason);
    m_rules.sentence(out, "why", claim.interestReason);
    out.closeObject();
    sum(out, "principal", {.rule = "amount.principal"}, "as the ledger has it, VAT included");
    if (claim.disputedPart.isPositive()) {
        sum(out, "undisputed", {.rule = engine::rule::feePartDisputed},
            "open_principal − disputed_amount + interest on that − interest_paid, neither below nothing, + unpaid costs", "half up to the øre for each interest line");
    } else {
        out.putNull("undisputed");
    }
    out.closeObject();
}

void Trail::total(JsonText &out)
{
    out.openObject();
    sum(out, "total", {.rule = "amount.total"}, "the sum of open of every claim");
    out.closeObject();
}

void Trail::plans(JsonText &out, const TrailFacts &of)
{
    out.openArray();
    for (const InstalmentPlan &plan : of.statement.plans) {
        out.openObject();
        out.put("accepted", plan.accepted);
        out.put("ended", plan.ended);
        out.put("instalments", static_cast<qint64>(plan.terms.size()));
        out.put("interest", plan.interest);
        out.put("plan", plan.id);
        out.put("state", plan.state);
        out.closeObject();
    }
    out.closeArray();
}

QDate Trail::broughtOn(const TrailFacts &of)
{
    for (const engine::LegalFact &event : of.facts.legal) {
        const bool brought = event.step == Step::Attachment || event.step == Step::Conciliation || event.step == Step::BankruptcyPetition;
        if (brought && event.kind == LegalEventKind::Filed && event.day <= of.statement.on)
            return event.day;
    }
    return {};
}

void Trail::policy(JsonText &out, const Policy &policy)
{
    out.openObject();
    out.put("charge_compensation", policy.chargeCompensation);
    out.put("charge_fees", policy.chargeFees);
    out.put("charge_interest", policy.chargeInterest);
    out.put("compensation_on", policy.compensationOn);
    out.put("compensation_per", policy.compensationPer);
    out.put("day_count", policy.dayCount);
    out.put("grace_days", policy.graceDays);
    out.put("vat_on_costs", policy.vatOnCosts);
    out.closeObject();
}

QString seriesValue(const LawSeries &series, qint64 value)
{
    if (series.unit == u"bp")
        return fmt::plainPercent(Rate::basisPoints(static_cast<qint32>(value)));
    if (series.unit == u"ore")
        return fmt::plain(Money::fromOre(value));
    if (series.unit == u"e4") {
        QString digits = QString::number(value).rightJustified(5, u'0');
        digits.insert(digits.size() - 4, u'.');
        return digits;
    }
    return QString::number(value);
}

} // namespace workflow
