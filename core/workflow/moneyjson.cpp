// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/moneyjson.h"

#include "core/workflow/json.h"
#include "core/workflow/told.h"

namespace workflow::json {

namespace {

QString ruleId(std::string_view rule)
{
    return QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size()));
}

QJsonObject plan(const InstalmentPlan &plan)
{
    JsonText out;
    told::plan(out, plan);
    return out.document().object();
}

} // namespace

QJsonObject limitation(const engine::Limitation &limitation, const RuleBook &rules, const QString &language)
{
    JsonText out;
    RuleText words(rules, language);
    told::limitation(out, limitation, words);
    return out.document().object();
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

QJsonValue repair(const engine::Repair &repair, const RuleBook &rules, const QString &language)
{
    if (!repair.isNeeded())
        return {};
    JsonText out;
    RuleText words(rules, language);
    told::repair(out, repair, words);
    return out.document().object();
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
