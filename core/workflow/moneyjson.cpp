// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/moneyjson.h"

#include "core/workflow/json.h"

#include <algorithm>

namespace workflow::json {

namespace {

QString ruleId(std::string_view rule)
{
    return QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size()));
}

QJsonArray terms(const InstalmentPlan &plan)
{
    QJsonArray out;
    for (const InstalmentTerm &term : plan.terms)
        out.append(QJsonObject{{QStringLiteral("due"), date(term.due)}, {QStringLiteral("amount"), money(term.amount)}});
    return out;
}

QJsonObject plan(const InstalmentPlan &plan)
{
    return {{QStringLiteral("plan"), QString::number(plan.id.value)},
            {QStringLiteral("state"), enumText(plan.state)},
            {QStringLiteral("made"), date(plan.made)},
            {QStringLiteral("accepted"), date(plan.accepted)},
            {QStringLiteral("ended"), date(plan.ended)},
            {QStringLiteral("interest"), enumText(plan.interest)},
            {QStringLiteral("total"), money(plan.total)},
            {QStringLiteral("terms"), terms(plan)},
            {QStringLiteral("note"), text(plan.note)}};
}

} // namespace

QJsonObject limitation(const engine::Limitation &limitation, const RuleBook &rules, const QString &language)
{
    return {{QStringLiteral("date"), date(limitation.date)},
            {QStringLiteral("running"), limitation.running},
            {QStringLiteral("rule"), text(ruleId(limitation.reason.rule))},
            {QStringLiteral("law"), text(rules.law(limitation.reason))},
            {QStringLiteral("reason"), rules.sentence(limitation.reason, language)}};
}

QJsonValue interestLimitation(const engine::InterestLimitation &limitation, const RuleBook &rules, const QString &language)
{
    if (!limitation.reason.isSet())
        return {};
    QJsonArray instalments;
    for (const engine::InterestInstalment &one : limitation.instalments) {
        instalments.append(QJsonObject{{QStringLiteral("from"), date(one.from)},
                                       {QStringLiteral("to"), date(one.to)},
                                       {QStringLiteral("amount"), money(one.amount)},
                                       {QStringLiteral("lapses"), date(one.lapses)},
                                       {QStringLiteral("lapsed_to"), date(one.lapsed)},
                                       {QStringLiteral("held"), one.held}});
    }
    return QJsonObject{{QStringLiteral("open"), money(limitation.open)},
                       {QStringLiteral("lapsed"), money(limitation.lapsed)},
                       {QStringLiteral("lapsed_to"), date(limitation.lapsedTo)},
                       {QStringLiteral("next"), date(limitation.next)},
                       {QStringLiteral("running"), limitation.running},
                       {QStringLiteral("rule"), text(ruleId(limitation.reason.rule))},
                       {QStringLiteral("law"), text(rules.law(limitation.reason))},
                       {QStringLiteral("reason"), rules.sentence(limitation.reason, language)},
                       {QStringLiteral("needs"), text(rules.needs(limitation.reason, language))},
                       {QStringLiteral("instalments"), instalments}};
}

QJsonObject limitationEvent(const LimitationEvent &event)
{
    return {{QStringLiteral("event"), event.id.isValid() ? QJsonValue(QString::number(event.id.value)) : QJsonValue()},
            {QStringLiteral("kind"), enumText(event.kind)},
            {QStringLiteral("date"), date(event.day)},
            {QStringLiteral("until"), date(event.until)},
            {QStringLiteral("source"), enumText(event.source)},
            {QStringLiteral("note"), text(event.note)},
            {QStringLiteral("undone"), event.undone}};
}

void addClaim(QJsonObject &out, const engine::ClaimStatement &part, const RuleBook &rules, const QString &language)
{
    QJsonValue undisputed;
    if (part.disputedPart.isPositive()) {
        undisputed = QJsonObject{{QStringLiteral("principal"), money(part.principal - part.disputedPart)},
                                 {QStringLiteral("open_principal"), money(std::max(part.openPrincipal - part.disputedPart, Money()))},
                                 {QStringLiteral("interest"), interest(part.undisputedInterest)},
                                 {QStringLiteral("interest_total"), money(part.undisputedInterestTotal)},
                                 {QStringLiteral("open"), money(part.undisputedOpen)}};
    }
    QJsonArray credits;
    for (const ClaimCredit &credit : part.credits) {
        credits.append(QJsonObject{{QStringLiteral("date"), date(credit.day)},
                                   {QStringLiteral("amount"), money(credit.amount)},
                                   {QStringLiteral("reference"), text(credit.reference)},
                                   {QStringLiteral("note"), text(credit.note)}});
    }
    out.insert(QStringLiteral("disputed_amount"), money(part.disputedPart));
    out.insert(QStringLiteral("undisputed"), undisputed);
    out.insert(QStringLiteral("credits"), credits);
    out.insert(QStringLiteral("limitation"), limitation(part.limitation, rules, language));
}

void addPayment(QJsonObject &out, const engine::PaymentFacts &payment, const RuleBook &rules, const QString &language)
{
    const Reason reason = engine::allocationReason(payment);
    out.insert(QStringLiteral("order_basis"), enumText(payment.basis));
    out.insert(QStringLiteral("order_reason"), rules.sentence(reason, language));
    out.insert(QStringLiteral("order_law"), rules.law(reason));
    out.insert(QStringLiteral("surplus_used"), money(payment.surplusUsed));
}

void addCase(QJsonObject &out, const CaseView &view)
{
    QJsonArray stopped;
    QJsonValue live;
    for (const InstalmentPlan &one : view.statement.plans) {
        if (!one.ended.isValid())
            live = plan(one);
        if (one.interest == PlanInterest::Stopped) {
            stopped.append(QJsonObject{{QStringLiteral("from"), date(one.accepted.addDays(1))}, {QStringLiteral("to"), date(one.ended)}});
        }
    }
    QJsonArray letters;
    for (const Letter &letter : view.letters) {
        // As of an earlier day a later letter has not been made.
        if (letter.made > view.statement.on)
            continue;
        QJsonArray covers;
        QJsonArray ids;
        for (const ClaimId claim : letter.claims)
            ids.append(QString::number(claim.value));
        for (const engine::ClaimStatement &part : view.statement.claims) {
            if (std::find(letter.claims.begin(), letter.claims.end(), part.claim) != letter.claims.end())
                covers.append(part.number);
        }
        letters.append(QJsonObject{{QStringLiteral("letter"), QString::number(letter.id.value)},
                                   {QStringLiteral("step"), enumText(letter.step)},
                                   {QStringLiteral("state"), enumText(letter.state)},
                                   {QStringLiteral("sent"), date(letter.sent)},
                                   {QStringLiteral("deadline"), date(letter.deadline)},
                                   {QStringLiteral("own"), letter.caseId == view.file.id},
                                   {QStringLiteral("claims"), covers},
                                   {QStringLiteral("claim_ids"), ids}});
    }
    out.insert(QStringLiteral("plan"), live);
    out.insert(QStringLiteral("interest_stopped"), stopped);
    out.insert(QStringLiteral("letters"), letters);
}

QJsonValue repair(const engine::Repair &repair, const RuleBook &rules, const QString &language)
{
    if (!repair.isNeeded())
        return {};
    QJsonArray behind;
    for (const engine::ClaimLag &one : repair.behind) {
        behind.append(QJsonObject{{QStringLiteral("number"), text(one.number)},
                                  {QStringLiteral("stage"), one.stage < 0 ? QJsonValue() : QJsonValue(enumText(static_cast<Step>(one.stage)))},
                                  {QStringLiteral("lacks"), enumText(repair.letter)}});
    }
    return QJsonObject{{QStringLiteral("claims"), behind},
                       {QStringLiteral("letter"), enumText(repair.letter)},
                       {QStringLiteral("send_from"), date(repair.sendFrom)},
                       {QStringLiteral("deadline"), date(repair.deadline)},
                       {QStringLiteral("ready_from"), date(repair.readyFrom)},
                       {QStringLiteral("rule"), text(ruleId(repair.reason.rule))},
                       {QStringLiteral("reason"), repair.reason.isSet() ? QJsonValue(rules.sentence(repair.reason, language)) : QJsonValue()}};
}

QJsonObject reversal(const engine::Reversal &one, const RuleBook &rules, const QString &language)
{
    return {{QStringLiteral("letter"), QString::number(one.letter.value)},
            {QStringLiteral("step"), enumText(one.step)},
            {QStringLiteral("sent"), date(one.sent)},
            {QStringLiteral("fee"), money(one.fee)},
            {QStringLiteral("compensation"), money(one.compensation)},
            {QStringLiteral("rule"), ruleId(one.reason.rule)},
            {QStringLiteral("law"), rules.law(one.reason)},
            {QStringLiteral("reason"), rules.sentence(one.reason, language)},
            {QStringLiteral("needs"), text(rules.needs(one.reason, language))}};
}

QJsonObject instalment(const InstalmentView &view)
{
    QJsonObject out = plan(view.plan);
    out.insert(QStringLiteral("case"), view.caseNumber);
    out.insert(QStringLiteral("paid"), money(view.paid));
    out.insert(QStringLiteral("next"), date(view.next));
    out.insert(QStringLiteral("missed"), date(view.missed));
    out.insert(QStringLiteral("open"), money(view.openNow));
    out.insert(QStringLiteral("rest_after"), view.restKnown ? money(view.restAfter) : QJsonValue());
    out.insert(QStringLiteral("raises_ceiling"), view.raisesCeiling);
    return out;
}

} // namespace workflow::json
