// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/json.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"

#include <QJsonArray>

namespace workflow::json {

namespace {

QJsonObject allocated(const engine::PaymentFacts &payment)
{
    Money costs;
    Money interestPart;
    Money principal;
    for (const Allocation &part : payment.allocations) {
        costs += part.costs;
        interestPart += part.interest;
        principal += part.principal;
    }
    return {{QStringLiteral("costs"), money(costs)}, {QStringLiteral("interest"), money(interestPart)},
            {QStringLiteral("principal"), money(principal)}, {QStringLiteral("surplus"), money(payment.surplus)}};
}

QJsonObject fee(const engine::FeeLine &line, const RuleBook &rules, const QString &language, bool trail)
{
    QJsonObject out{{QStringLiteral("step"), enumText(line.step)},
                    {QStringLiteral("date"), date(line.date)},
                    {QStringLiteral("amount"), money(line.amount)},
                    {QStringLiteral("paid"), money(line.paid)},
                    {QStringLiteral("reversed"), line.reversed},
                    {QStringLiteral("rule"), QString::fromLatin1(line.reason.rule.data(), static_cast<qsizetype>(line.reason.rule.size()))},
                    {QStringLiteral("law"), rules.law(line.reason)}};
    if (trail)
        out.insert(QStringLiteral("why"), rules.sentence(line.reason, language));
    return out;
}

QJsonObject cost(const engine::CostLine &line, const RuleBook &rules, const QString &language, bool trail)
{
    static const QHash<engine::CostKind, QString> kinds{{engine::CostKind::CourtFee, QStringLiteral("court_fee")},
                                                        {engine::CostKind::WritingCost, QStringLiteral("writing_cost")},
                                                        {engine::CostKind::ServiceFee, QStringLiteral("service_fee")}};
    QJsonObject out{{QStringLiteral("kind"), kinds.value(line.kind)},
                    {QStringLiteral("step"), enumText(line.step)},
                    {QStringLiteral("date"), date(line.date)},
                    {QStringLiteral("amount"), money(line.amount)},
                    {QStringLiteral("paid"), money(line.paid)},
                    {QStringLiteral("reversed"), line.reversed},
                    {QStringLiteral("rule"), QString::fromLatin1(line.reason.rule.data(), static_cast<qsizetype>(line.reason.rule.size()))},
                    {QStringLiteral("law"), rules.law(line.reason)},
                    {QStringLiteral("multiple"), RuleBook::times(line.multipleE4, QStringLiteral("en"))},
                    {QStringLiteral("R"), money(line.unit)},
                    {QStringLiteral("vat"), line.vatBp == 0 ? QJsonValue() : QJsonValue(fmt::plainPercent(Rate::basisPoints(static_cast<qint32>(line.vatBp))))}};
    if (trail)
        out.insert(QStringLiteral("why"), rules.sentence(line.reason, language));
    return out;
}

QJsonObject interestTrail(const engine::InterestLine &line, const LawTable &law)
{
    QJsonObject out;
    if (const auto row = law.row(Series::LateInterest, line.from); row && (*row)->value == line.rate.bp()) {
        out = {{QStringLiteral("series"), enumText(Series::LateInterest)}, {QStringLiteral("row_from"), date((*row)->from)},
               {QStringLiteral("set_by"), (*row)->law}, {QStringLiteral("source"), (*row)->source}};
    } else {
        out = {{QStringLiteral("series"), QStringLiteral("agreed")}};
    }
    out.insert(QStringLiteral("formula"), QStringLiteral("base × rate/100 × days / year_days"));
    out.insert(QStringLiteral("rounding"), QStringLiteral("half up to the øre"));
    out.insert(QStringLiteral("law"), QStringLiteral("forsinkelsesrenteloven §§ 2, 3"));
    return out;
}

QJsonObject claim(const engine::ClaimStatement &part, const LawTable &law, const QString &language, bool trail)
{
    QJsonArray lines = interest(part.interest);
    if (trail) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QJsonObject line = lines[i].toObject();
            line.insert(QStringLiteral("trail"), interestTrail(part.interest[static_cast<size_t>(i)], law));
            lines[i] = line;
        }
    }
    QJsonArray fees;
    for (const engine::FeeLine &line : part.fees)
        fees.append(fee(line, law.rules(), language, trail));
    QJsonArray costs;
    for (const engine::CostLine &line : part.costLines)
        costs.append(cost(line, law.rules(), language, trail));
    return {{QStringLiteral("number"), text(part.number)},
            {QStringLiteral("due"), date(part.due)},
            {QStringLiteral("principal"), money(part.principal)},
            {QStringLiteral("credited"), money(part.credited)},
            {QStringLiteral("paid_principal"), money(part.paidPrincipal)},
            {QStringLiteral("paid_before"), money(part.paidBefore)},
            {QStringLiteral("open_principal"), money(part.openPrincipal)},
            {QStringLiteral("interest"), lines},
            {QStringLiteral("interest_total"), money(part.interestTotal)},
            {QStringLiteral("interest_paid"), money(part.interestPaid)},
            {QStringLiteral("fees"), fees},
            {QStringLiteral("compensation"), money(part.compensation)},
            {QStringLiteral("compensation_charged"), money(part.compensationCharged)},
            {QStringLiteral("costs"), money(part.costs)},
            {QStringLiteral("cost_lines"), costs},
            {QStringLiteral("open"), money(part.open)},
            {QStringLiteral("per_day"), money(part.perDay)},
            {QStringLiteral("limitation"), QJsonObject{{QStringLiteral("date"), date(part.limitation.date)},
                                           {QStringLiteral("reason"), law.rules().sentence(part.limitation.reason, language)}}}};
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

QJsonObject caseStatement(const CaseView &view, const LawTable &law, const QString &language, bool trail)
{
    QJsonArray claims;
    engine::Limitation earliest;
    for (const engine::ClaimStatement &part : view.statement.claims) {
        claims.append(claim(part, law, language, trail));
        if (part.limitation.date.isValid() && (!earliest.date.isValid() || part.limitation.date < earliest.date))
            earliest = part.limitation;
    }
    QJsonArray payments;
    for (const engine::PaymentFacts &payment : view.statement.payments) {
        payments.append(QJsonObject{{QStringLiteral("id"), QString::number(payment.id.value)},
                                    {QStringLiteral("date"), date(payment.date)},
                                    {QStringLiteral("amount"), money(payment.amount)},
                                    {QStringLiteral("allocated"), allocated(payment)},
                                    {QStringLiteral("order"), enumText(payment.order)},
                                    {QStringLiteral("source"), enumText(payment.source)}});
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
    if (trail)
        out.insert(QStringLiteral("law_version"), law.version());
    return out;
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
                                       {QStringLiteral("compensation"), money(outcome.compensation)},
                                       {QStringLiteral("interest"), money(outcome.interest)},
                                       {QStringLiteral("total"), money(outcome.total)},
                                       {QStringLiteral("deadline"), date(outcome.deadline)}});
        } else {
            const std::string_view rule = outcome.refusal.rule;
            refused.append(QJsonObject{{QStringLiteral("step"), enumText(outcome.step)},
                                       {QStringLiteral("rule"), QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size()))},
                                       {QStringLiteral("law"), rules.law(outcome.refusal)},
                                       {QStringLiteral("reason"), rules.sentence(outcome.refusal, language)},
                                       {QStringLiteral("earliest"), date(outcome.refusal.earliest)},
                                       {QStringLiteral("needs"), text(rules.needs(outcome.refusal, language))}});
        }
    }
    return {{QStringLiteral("allowed"), allowed}, {QStringLiteral("refused"), refused}};
}

} // namespace workflow::json
