// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/json.h"

#include "core/calendar/dateformat.h"
#include "core/model/allocations.h"
#include "core/money/format.h"
#include "core/workflow/moneyjson.h"
#include "core/workflow/trail.h"

#include <QJsonArray>

namespace workflow::json {

namespace {

QJsonObject allocated(const engine::PaymentFacts &payment)
{
    const Allocation sum = summed(payment.allocations);
    return {{QStringLiteral("costs"), money(sum.costs)}, {QStringLiteral("interest"), money(sum.interest)},
            {QStringLiteral("principal"), money(sum.principal)}, {QStringLiteral("surplus"), money(payment.surplus)}};
}

/// Which claim got what of a payment.
QJsonArray parts(const engine::PaymentFacts &payment)
{
    QJsonArray out;
    for (const Allocation &part : payment.allocations) {
        out.append(QJsonObject{{QStringLiteral("claim"), QString::number(part.claim.value)},
                               {QStringLiteral("costs"), money(part.costs)},
                               {QStringLiteral("interest"), money(part.interest)},
                               {QStringLiteral("principal"), money(part.principal)}});
    }
    return out;
}

QJsonObject fee(const engine::FeeLine &line, const RuleBook &rules)
{
    return {{QStringLiteral("step"), enumText(line.step)},
                    {QStringLiteral("letter"), QString::number(line.letter.value)},
                    {QStringLiteral("date"), date(line.date)},
                    {QStringLiteral("amount"), money(line.amount)},
                    {QStringLiteral("paid"), money(line.paid)},
                    {QStringLiteral("reversed"), line.reversed},
                    {QStringLiteral("rule"), QString::fromLatin1(line.reason.rule.data(), static_cast<qsizetype>(line.reason.rule.size()))},
                    {QStringLiteral("law"), rules.law(line.reason)}};
}

QJsonObject cost(const engine::CostLine &line, const RuleBook &rules)
{
    static const QHash<engine::CostKind, QString> kinds{{engine::CostKind::CourtFee, QStringLiteral("court_fee")},
                                                        {engine::CostKind::WritingCost, QStringLiteral("writing_cost")},
                                                        {engine::CostKind::ServiceFee, QStringLiteral("service_fee")}};
    return {{QStringLiteral("kind"), kinds.value(line.kind)},
            {QStringLiteral("step"), enumText(line.step)},
            {QStringLiteral("date"), date(line.date)},
            {QStringLiteral("amount"), money(line.amount)},
            {QStringLiteral("covered"), money(line.covered)},
            {QStringLiteral("paid"), money(line.paid)},
            {QStringLiteral("reversed"), line.reversed},
            {QStringLiteral("rule"), QString::fromLatin1(line.reason.rule.data(), static_cast<qsizetype>(line.reason.rule.size()))},
            {QStringLiteral("law"), rules.law(line.reason)},
            {QStringLiteral("multiple"), RuleBook::times(line.multipleE4, QStringLiteral("en"))},
            {QStringLiteral("R"), money(line.unit)},
            {QStringLiteral("vat"), line.vatBp == 0 ? QJsonValue() : QJsonValue(fmt::plainPercent(Rate::basisPoints(static_cast<qint32>(line.vatBp))))}};
}

/// The remarks about one step, or with -1 those about the case.
QJsonArray remarks(const engine::Decision &decision, int step, const RuleBook &rules, const QString &language)
{
    QJsonArray out;
    for (const engine::Remark &remark : decision.remarks) {
        if (remark.step != step)
            continue;
        const std::string_view rule = remark.reason.rule;
        out.append(QJsonObject{{QStringLiteral("rule"), QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size()))},
                               {QStringLiteral("law"), rules.law(remark.reason)},
                               {QStringLiteral("text"), rules.sentence(remark.reason, language)},
                               {QStringLiteral("needs"), text(rules.needs(remark.reason, language))}});
    }
    return out;
}

QJsonObject enforcement(const engine::Enforcement &how, const RuleBook &rules, const QString &language)
{
    return {{QStringLiteral("rules"), enumText(how.rules)},
            {QStringLiteral("ask"), how.ask},
            {QStringLiteral("channel"), how.row ? QJsonValue(how.row->channel) : QJsonValue()},
            {QStringLiteral("channel_law"), how.row ? QJsonValue(how.row->channelLaw) : QJsonValue()},
            {QStringLiteral("copies"), how.row ? QJsonValue(how.row->copies) : QJsonValue()},
            {QStringLiteral("answer_days"), how.row ? QJsonValue(how.row->answerDays) : QJsonValue()},
            {QStringLiteral("electronic_duty"), how.electronicDuty},
            {QStringLiteral("law"), how.row ? QJsonValue(how.row->law) : QJsonValue(rules.law(how.reason))},
            {QStringLiteral("reason"), rules.sentence(how.reason, language)}};
}

QJsonObject claim(const engine::ClaimStatement &part, const LawTable &law, const QString &language)
{
    QJsonArray fees;
    for (const engine::FeeLine &line : part.fees)
        fees.append(fee(line, law.rules()));
    QJsonArray costs;
    for (const engine::CostLine &line : part.costLines)
        costs.append(cost(line, law.rules()));
    QJsonObject out{{QStringLiteral("id"), QString::number(part.claim.value)},
            {QStringLiteral("number"), text(part.number)},
            {QStringLiteral("due"), date(part.due)},
            {QStringLiteral("principal"), money(part.principal)},
            {QStringLiteral("credited"), money(part.credited)},
            {QStringLiteral("paid_principal"), money(part.paidPrincipal)},
            {QStringLiteral("paid_before"), money(part.paidBefore)},
            {QStringLiteral("open_principal"), money(part.openPrincipal)},
            {QStringLiteral("interest"), interest(part.interest)},
            {QStringLiteral("interest_total"), money(part.interestTotal)},
            {QStringLiteral("interest_paid"), money(part.interestPaid)},
            {QStringLiteral("fees"), fees},
            {QStringLiteral("compensation"), money(part.compensation)},
            {QStringLiteral("compensation_charged"), money(part.compensationCharged)},
            {QStringLiteral("costs"), money(part.costs)},
            {QStringLiteral("cost_lines"), costs},
            {QStringLiteral("open"), money(part.open)},
            {QStringLiteral("per_day"), money(part.perDay)}};
    addClaim(out, part, law.rules(), language);
    return out;
}

/// Puts an object's trail into each object of an array.
template <typename Items, typename Open>
void openEach(QJsonObject &owner, const QString &key, const Items &items, Open open)
{
    QJsonArray list = owner.value(key).toArray();
    owner.remove(key);
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject one = list[i].toObject();
        QJsonObject trail = open(items[static_cast<size_t>(i)]);
        // Fees and costs have told why from their first version on.
        if (trail.contains(QStringLiteral("why")) && (key == u"fees" || key == u"cost_lines"))
            one.insert(QStringLiteral("why"), trail.value(QStringLiteral("why")));
        one.insert(QStringLiteral("trail"), trail);
        list[i] = one;
    }
    owner.insert(key, list);
}

/// The claim with every amount opened, and what an outsider must know of it to work them out again.
QJsonObject openClaim(QJsonObject out, const engine::ClaimStatement &part, const TrailFacts &of, Trail &trail)
{
    for (const engine::ClaimFacts &facts : of.facts.claims) {
        if (facts.id != part.claim)
            continue;
        out.insert(QStringLiteral("kind"), enumText(facts.kind));
        out.insert(QStringLiteral("issued"), date(facts.issued));
        out.insert(QStringLiteral("consumer"), facts.consumer);
        out.insert(QStringLiteral("agreed_rate"), facts.agreedRate ? QJsonValue(fmt::plainPercent(*facts.agreedRate)) : QJsonValue());
    }
    openEach(out, QStringLiteral("interest"), part.interest, [&](const engine::InterestLine &line) { return trail.interest(line, part); });
    openEach(out, QStringLiteral("fees"), part.fees, [&](const engine::FeeLine &line) { return trail.fee(line, part, of); });
    openEach(out, QStringLiteral("cost_lines"), part.costLines, [&](const engine::CostLine &line) { return trail.cost(line); });
    out.insert(QStringLiteral("compensations"), trail.compensations(part, of));
    out.insert(QStringLiteral("trail"), trail.claim(part, of));
    return out;
}

} // namespace

QJsonValue money(Money amount)
{
    return fmt::plain(amount);
}

QJsonValue date(QDate day)
{
    return text(fmt::isoDate(day));
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonObject debtor(const Debtor &debtor)
{
    QStringList lines = debtor.address.lines;
    const QString place = (debtor.address.postcode + u' ' + debtor.address.town).trimmed();
    if (!place.isEmpty())
        lines.append(place);
    return {{QStringLiteral("number"), text(debtor.number)},
            {QStringLiteral("name"), debtor.name},
            {QStringLiteral("kind"), enumText(debtor.kind)},
            {QStringLiteral("orgnr"), text(debtor.orgnr)},
            {QStringLiteral("email"), text(debtor.email)},
            {QStringLiteral("address"), QJsonArray::fromStringList(lines)}};
}

QJsonArray interest(const std::vector<engine::InterestLine> &lines)
{
    QJsonArray out;
    for (const engine::InterestLine &line : lines) {
        out.append(QJsonObject{{QStringLiteral("from"), date(line.from)},
                               {QStringLiteral("to"), date(line.to)},
                               {QStringLiteral("days"), line.days},
                               {QStringLiteral("base"), money(line.base)},
                               {QStringLiteral("rate"), fmt::plainPercent(line.rate)},
                               {QStringLiteral("year_days"), line.yearDays},
                               {QStringLiteral("amount"), money(line.amount)}});
    }
    return out;
}

QJsonObject caseStatement(const CaseView &view, const LawTable &law, const QString &language)
{
    QJsonArray claims;
    engine::Limitation earliest;
    for (const engine::ClaimStatement &part : view.statement.claims) {
        claims.append(claim(part, law, language));
        if (part.limitation.date.isValid() && (!earliest.date.isValid() || part.limitation.date < earliest.date))
            earliest = part.limitation;
    }
    QJsonArray payments;
    for (const engine::PaymentFacts &payment : view.statement.payments) {
        payments.append(QJsonObject{{QStringLiteral("id"), QString::number(payment.id.value)},
                                    {QStringLiteral("date"), date(payment.date)},
                                    {QStringLiteral("amount"), money(payment.amount)},
                                    {QStringLiteral("allocated"), allocated(payment)},
                                    {QStringLiteral("parts"), parts(payment)},
                                    {QStringLiteral("order"), enumText(payment.order)},
                                    {QStringLiteral("source"), enumText(payment.source)}});
        QJsonObject last = payments.last().toObject();
        addPayment(last, payment, law.rules(), language);
        payments[payments.size() - 1] = last;
    }
    QJsonObject out{{QStringLiteral("case"), view.file.number},
                    {QStringLiteral("on"), date(view.statement.on)},
                    {QStringLiteral("debtor"), debtor(view.debtor)},
                    {QStringLiteral("stage"), view.stage < 0 ? QJsonValue() : QJsonValue(enumText(static_cast<Step>(view.stage)))},
                    {QStringLiteral("state"), enumText(view.file.state)},
                    {QStringLiteral("close_reason"), view.file.closeReason ? QJsonValue(enumText(*view.file.closeReason)) : QJsonValue()},
                    {QStringLiteral("next"), decision(view.decision, law.rules(), language)},
                    {QStringLiteral("claims"), claims},
                    {QStringLiteral("payments"), payments},
                    {QStringLiteral("per_day"), view.statement.perDayKnown ? money(view.statement.perDay) : QJsonValue()},
                    {QStringLiteral("total"), money(view.statement.total)},
                    {QStringLiteral("limitation"), QJsonObject{{QStringLiteral("date"), date(earliest.date)},
                                                   {QStringLiteral("reason"), law.rules().sentence(earliest.reason, language)}}}};
    QJsonObject next = out.value(QStringLiteral("next")).toObject();
    next.insert(QStringLiteral("repair"), repair(view.repair, law.rules(), language));
    out.insert(QStringLiteral("next"), next);
    addCase(out, view);
    return out;
}

QJsonObject explained(const CaseView &view, Trail &trail, const LawTable &law, const QString &language)
{
    QJsonObject out = caseStatement(view, law, language);
    const TrailFacts of{view.facts, view.statement, view.meant};
    QJsonArray claims = out.value(QStringLiteral("claims")).toArray();
    out.remove(QStringLiteral("claims"));
    for (qsizetype i = 0; i < claims.size(); ++i)
        claims[i] = openClaim(claims[i].toObject(), view.statement.claims[static_cast<size_t>(i)], of, trail);
    out.insert(QStringLiteral("claims"), claims);
    openEach(out, QStringLiteral("payments"), view.statement.payments, [&](const engine::PaymentFacts &payment) { return trail.payment(payment, of); });
    out.insert(QStringLiteral("letters"), Trail::letters(out.value(QStringLiteral("letters")).toArray(), of));
    out.insert(QStringLiteral("plans"), Trail::plans(of));
    out.insert(QStringLiteral("brought_on"), Trail::broughtOn(of));
    out.insert(QStringLiteral("policy"), Trail::policy(view.facts.policy));
    out.insert(QStringLiteral("trail"), QJsonObject{{QStringLiteral("total"), trail.total(view.statement)}});
    out.insert(QStringLiteral("law_version"), law.version());
    return out;
}

QJsonObject caseStatement(const CaseView &view, const LawTable &law, const QString &language, bool trail)
{
    if (!trail)
        return caseStatement(view, law, language);
    Trail opened(law, language);
    return explained(view, opened, law, language);
}

QJsonObject decision(const engine::Decision &decision, const RuleBook &rules, const QString &language)
{
    QJsonArray allowed;
    QJsonArray refused;
    for (const engine::StepOutcome &outcome : decision.steps) {
        if (outcome.allowed) {
            allowed.append(QJsonObject{{QStringLiteral("step"), enumText(outcome.step)},
                                       {QStringLiteral("fee"), money(outcome.fee)},
                                       {QStringLiteral("fee_reason"), rules.sentence(outcome.feeReason, language)},
                                       {QStringLiteral("fee_covered"), money(outcome.feeOffset)},
                                       {QStringLiteral("compensation"), money(outcome.compensation)},
                                       {QStringLiteral("interest"), money(outcome.interest)},
                                       {QStringLiteral("total"), money(outcome.total)},
                                       {QStringLiteral("writing_cost"), money(outcome.writing)},
                                       {QStringLiteral("security"), money(outcome.security)},
                                       {QStringLiteral("deadline"), date(outcome.deadline)},
                                       {QStringLiteral("remarks"), remarks(decision, static_cast<int>(outcome.step), rules, language)}});
            if (outcome.step == Step::Attachment) {
                QJsonObject row = allowed.last().toObject();
                row.insert(QStringLiteral("enforcement"), enforcement(decision.enforcement, rules, language));
                allowed.replace(allowed.size() - 1, row);
            }
        } else {
            const std::string_view rule = outcome.refusal.rule;
            refused.append(QJsonObject{{QStringLiteral("step"), enumText(outcome.step)},
                                       {QStringLiteral("rule"), QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size()))},
                                       {QStringLiteral("law"), rules.law(outcome.refusal)},
                                       {QStringLiteral("reason"), rules.sentence(outcome.refusal, language)},
                                       {QStringLiteral("earliest"), date(outcome.refusal.earliest)},
                                       {QStringLiteral("first_lawful"), date(decision.firstLawful[static_cast<size_t>(outcome.step)])},
                                       {QStringLiteral("needs"), text(rules.needs(outcome.refusal, language))}});
        }
    }
    return {{QStringLiteral("allowed"), allowed},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("coming"), decision.ladderOver ? QJsonValue() : QJsonValue(enumText(decision.coming))},
            {QStringLiteral("coming_from"), date(decision.comingFrom)},
            {QStringLiteral("ladder_over"), decision.ladderOver},
            {QStringLiteral("remarks"), remarks(decision, -1, rules, language)}};
}

} // namespace workflow::json
