// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/trail.h"

#include "core/engine/fees.h"
#include "core/engine/history.h"
#include "core/engine/reckoning.h"
#include "core/engine/ruleids.h"
#include "core/money/format.h"
#include "core/workflow/allocation.h"
#include "core/workflow/json.h"

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

QString idText(auto id)
{
    return QString::number(id.value);
}

} // namespace

Trail::Trail(const LawTable &law, const QString &language)
    : m_law(law)
    , m_language(language)
{
}

QJsonObject Trail::opened(const Reason &reason)
{
    const QString id = QString::fromLatin1(reason.rule.data(), qsizetype(reason.rule.size()));
    const bool plain = !reason.date.isValid() && reason.amount.isZero() && reason.number == 0 && reason.step < 0;
    if (const auto known = m_plain.constFind(id); plain && known != m_plain.constEnd())
        return *known;
    QJsonObject out{{u"rule"_s, id}, {u"law"_s, m_law.rules().law(reason)}, {u"why"_s, m_law.rules().sentence(reason, m_language)}};
    if (plain)
        m_plain.insert(id, out);
    return out;
}

QJsonValue Trail::row(Series series, QDate day)
{
    const LawSeries &table = m_law.series(series);
    const LawRow *row = table.find(day);
    if (!row)
        return {};
    QJsonObject &out = m_rows[row];
    if (out.isEmpty()) {
        out = {{u"series"_s, table.id},
               {u"from"_s, json::date(row->from)},
               {u"to"_s, row->to.year() >= 9999 ? QJsonValue() : json::date(row->to)},
               {u"value"_s, seriesValue(table, row->value)},
               {u"set_by"_s, row->law},
               {u"source"_s, row->source},
               {u"verified"_s, row->verified}};
    }
    return out;
}

QJsonObject Trail::interest(const engine::InterestLine &line, const engine::ClaimStatement &claim)
{
    QJsonObject out = opened(claim.interestReason);
    const LawRow *row = m_law.series(Series::LateInterest).find(line.from);
    const bool statutory = row && row->value == line.rate.bp();
    out.insert(u"series"_s, statutory ? m_law.series(Series::LateInterest).id : u"agreed"_s);
    if (statutory) {
        out.insert(u"row_from"_s, json::date(row->from));
        out.insert(u"set_by"_s, row->law);
        out.insert(u"source"_s, row->source);
    }
    out.insert(u"rate_row"_s, statutory ? this->row(Series::LateInterest, line.from) : QJsonValue());
    out.insert(u"formula"_s, u"base × rate/100 × days / year_days"_s);
    out.insert(u"rounding"_s, u"half up to the øre"_s);
    return out;
}

QJsonObject Trail::fee(const engine::FeeLine &line, const engine::ClaimStatement &claim, const TrailFacts &of)
{
    QJsonObject out = opened(line.reason);
    const Series share = line.step == Step::PaymentDemand ? Series::DemandShare : Series::ReminderShare;
    out.insert(u"formula"_s, u"inkassosats × share, at most ceiling − charged_before − covered_before, less covered: what of compensation_before no fee before has been deducted from"_s);
    out.insert(u"rounding"_s, u"half up to the krone; down to the krone at the ceiling"_s);
    out.insert(u"rate_row"_s, row(Series::Inkassosats, line.date));
    out.insert(u"share_row"_s, row(share, claim.due));
    const engine::LetterFacts *letter = letterOf(line.letter, of);
    const engine::ClaimFacts *facts = factsOf(claim.claim, of);
    if (!letter || !facts)
        return out;
    const bool heavy = engine::isHeavy(of.facts, *facts, line.date, m_law);
    const bool longPlan = engine::hasLongPlan(of.facts, line.date, m_law);
    const auto ceiling = engine::costCeiling(*facts, heavy, line.date, of.facts.policy, m_law, longPlan);
    out.insert(u"charged_before"_s, json::money(chargedBefore(claim.claim, *letter, Charged::Fees, of)));
    out.insert(u"compensation_before"_s, json::money(chargedBefore(claim.claim, *letter, Charged::Compensation, of)));
    out.insert(u"covered_before"_s, json::money(chargedBefore(claim.claim, *letter, Charged::Covered, of)));
    out.insert(u"covered"_s, json::money(letter->feeOffset));
    out.insert(u"ceiling"_s, ceiling ? json::money(*ceiling) : QJsonValue());
    out.insert(u"heavy"_s, heavy);
    out.insert(u"long_plan"_s, longPlan);
    return out;
}

QJsonObject Trail::cost(const engine::CostLine &line)
{
    const bool writing = line.kind == engine::CostKind::WritingCost;
    const Series multiple = writing                                      ? Series::AttachmentWritingCap
                            : line.kind == engine::CostKind::ServiceFee ? Series::BankruptcyServiceFee
                            : line.step == Step::Conciliation           ? Series::ConciliationFee
                                                                        : Series::AttachmentFee;
    QJsonObject out = opened(line.reason);
    out.insert(u"formula"_s, writing ? u"at most R × multiple × (1 + vat/100)"_s : u"R × multiple − covered by compensation"_s);
    out.insert(u"rounding"_s, writing ? u"down to the øre"_s : u"down to the krone"_s);
    out.insert(u"rate_row"_s, row(Series::Rettsgebyr, line.date));
    out.insert(u"multiple_row"_s, row(multiple, line.date));
    return out;
}

QJsonArray Trail::compensations(const engine::ClaimStatement &claim, const TrailFacts &of)
{
    QJsonArray out;
    const Policy &policy = of.facts.policy;
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
        QJsonObject trail = opened({.rule = engine::rule::compensationDue, .amount = Money::fromOre(found ? found->value : 0)});
        trail.insert(u"formula"_s, u"standard compensation − charged_before"_s);
        trail.insert(u"rounding"_s, u"none"_s);
        trail.insert(u"rate_row"_s, row(Series::Compensation, amountDay));
        trail.insert(u"charged_before"_s, json::money(before));
        out.append(QJsonObject{{u"letter"_s, idText(letter.id)},
                               {u"step"_s, enumText(letter.step)},
                               {u"date"_s, json::date(letter.sent)},
                               {u"amount"_s, json::money(amount)},
                               {u"reversed"_s, letter.feeReversed},
                               {u"trail"_s, trail}});
    }
    return out;
}

QJsonObject Trail::payment(const engine::PaymentFacts &payment, const TrailFacts &of)
{
    const ClaimId meant = of.meant.value(payment.id.value);
    const bool ordered = isAsOrdered(of.facts, payment.id, meant, m_law);
    QJsonObject out = opened(ordered ? engine::allocationReason(payment) : Reason{.rule = engine::rule::allocationAsRegistered});
    out.insert(u"meant_for"_s, meant.isValid() ? QJsonValue(idText(meant)) : QJsonValue());
    out.insert(u"formula"_s, u"amount − surplus_used, category by category in this order, the oldest due claim first, what is disputed last; what nothing is owed for is surplus"_s);
    out.insert(u"rounding"_s, u"none"_s);
    return out;
}

QJsonObject Trail::claim(const engine::ClaimStatement &claim, const TrailFacts &of)
{
    const auto sum = [this](std::string_view rule, const QString &formula) {
        QJsonObject out = opened(rule);
        out.insert(u"formula"_s, formula);
        out.insert(u"rounding"_s, u"none"_s);
        return out;
    };
    QJsonObject perDay = opened(claim.interestReason);
    perDay.insert(u"formula"_s, u"open_principal × rate/100 / year_days of the next day"_s);
    perDay.insert(u"rounding"_s, u"half up to the øre"_s);
    perDay.insert(u"rate_row"_s, row(Series::LateInterest, of.statement.on.addDays(1)));
    QJsonValue undisputed;
    if (claim.disputedPart.isPositive()) {
        QJsonObject rest = opened(engine::rule::feePartDisputed);
        rest.insert(u"formula"_s, u"open_principal − disputed_amount + interest on that − interest_paid, neither below nothing, + unpaid costs"_s);
        rest.insert(u"rounding"_s, u"half up to the øre for each interest line"_s);
        undisputed = rest;
    }
    return {{u"undisputed"_s, undisputed},
            {u"principal"_s, sum("amount.principal", u"as the ledger has it, VAT included"_s)},
            {u"credited"_s, sum("amount.credited", u"credit notes set against the invoice"_s)},
            {u"open_principal"_s, sum("amount.open", u"principal − credited − paid_principal"_s)},
            {u"open"_s, sum("amount.open", u"open_principal + interest_total − interest_paid + fees(amount − paid, not reversed) + compensation + costs"_s)},
            {u"per_day"_s, perDay}};
}

QJsonObject Trail::total(const engine::Statement &)
{
    QJsonObject out = opened("amount.total");
    out.insert(u"formula"_s, u"the sum of open of every claim"_s);
    out.insert(u"rounding"_s, u"none"_s);
    return out;
}

QJsonArray Trail::letters(QJsonArray shown, const TrailFacts &of)
{
    for (qsizetype i = 0; i < shown.size(); ++i) {
        QJsonObject out = shown[i].toObject();
        const engine::LetterFacts *found = letterOf(LetterId{out.value(u"letter"_s).toString().toLongLong()}, of);
        if (!found)
            continue;
        const engine::LetterFacts &letter = *found;
        // One that came back charged nothing in the end, but what later letters charged was netted against it.
        const bool cameBack = letter.state == LetterState::Returned && letter.sent.isValid() && letter.sent <= of.statement.on;
        QJsonArray parts;
        for (const engine::ClaimFacts &claim : of.facts.claims) {
            if (const Money part = engine::compensationOn(letter, claim.id); !part.isZero())
                parts.append(QJsonObject{{u"claim"_s, idText(claim.id)}, {u"amount"_s, json::money(part)}});
        }
        out.insert(u"counts"_s, engine::history::isTaken(letter, of.statement.on));
        out.insert(u"charged_on"_s, letter.feeClaim.isValid() ? QJsonValue(idText(letter.feeClaim)) : QJsonValue());
        out.insert(u"fee"_s, json::money(letter.fee));
        out.insert(u"covered"_s, json::money(letter.feeOffset));
        out.insert(u"compensation"_s, json::money(letter.compensation));
        out.insert(u"compensation_parts"_s, parts);
        out.insert(u"reversed"_s, letter.feeReversed);
        out.insert(u"returned"_s, cameBack);
        shown[i] = out;
    }
    return shown;
}

QJsonArray Trail::plans(const TrailFacts &of)
{
    QJsonArray out;
    for (const InstalmentPlan &plan : of.statement.plans) {
        out.append(QJsonObject{{u"plan"_s, idText(plan.id)},
                               {u"state"_s, enumText(plan.state)},
                               {u"accepted"_s, json::date(plan.accepted)},
                               {u"ended"_s, json::date(plan.ended)},
                               {u"interest"_s, enumText(plan.interest)},
                               {u"instalments"_s, static_cast<qint64>(plan.terms.size())}});
    }
    return out;
}

QJsonValue Trail::broughtOn(const TrailFacts &of)
{
    for (const engine::LegalFact &event : of.facts.legal) {
        const bool brought = event.step == Step::Attachment || event.step == Step::Conciliation || event.step == Step::BankruptcyPetition;
        if (brought && event.kind == LegalEventKind::Filed && event.day <= of.statement.on)
            return json::date(event.day);
    }
    return {};
}

QJsonObject Trail::policy(const Policy &policy)
{
    return {{u"day_count"_s, enumText(policy.dayCount)},
            {u"grace_days"_s, policy.graceDays},
            {u"charge_interest"_s, policy.chargeInterest},
            {u"charge_fees"_s, policy.chargeFees},
            {u"charge_compensation"_s, policy.chargeCompensation},
            {u"compensation_per"_s, enumText(policy.compensationPer)},
            {u"compensation_on"_s, enumText(policy.compensationOn)},
            {u"vat_on_costs"_s, policy.vatOnCosts}};
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
