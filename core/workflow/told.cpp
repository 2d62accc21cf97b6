// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/told.h"

namespace workflow::told {

namespace {

/// The remarks about one step, or with -1 those about the case.
void remarks(JsonText &out, const engine::Decision &decision, int step, RuleText &rules)
{
    out.openArray("remarks");
    for (const engine::Remark &remark : decision.remarks) {
        if (remark.step != step)
            continue;
        out.openObject();
        rules.law(out, "law", remark.reason);
        rules.needs(out, "needs", remark.reason);
        rules.id(out, "rule", remark.reason);
        rules.sentence(out, "text", remark.reason);
        out.closeObject();
    }
    out.closeArray();
}

void enforcement(JsonText &out, const engine::Enforcement &how, RuleText &rules)
{
    out.openObject("enforcement");
    if (how.row)
        out.put("answer_days", how.row->answerDays);
    else
        out.putNull("answer_days");
    out.put("ask", how.ask);
    if (how.row) {
        out.put("channel", how.row->channel);
        out.put("channel_law", how.row->channelLaw);
        out.put("copies", how.row->copies);
    } else {
        out.putNull("channel");
        out.putNull("channel_law");
        out.putNull("copies");
    }
    out.put("electronic_duty", how.electronicDuty);
    if (how.row)
        out.put("law", how.row->law);
    else
        rules.law(out, "law", how.reason);
    rules.sentence(out, "reason", how.reason);
    out.put("rules", how.rules);
    out.closeObject();
}

void allowed(JsonText &out, const engine::StepOutcome &outcome, const engine::Decision &decision,
             RuleText &rules)
{
    out.openObject();
    out.put("compensation", outcome.compensation);
    out.put("deadline", outcome.deadline);
    if (outcome.step == Step::Attachment)
        enforcement(out, decision.enforcement, rules);
    out.put("fee", outcome.fee);
    out.put("fee_covered", outcome.feeOffset);
    rules.sentence(out, "fee_reason", outcome.feeReason);
    out.put("interest", outcome.interest);
    remarks(out, decision, static_cast<int>(outcome.step), rules);
    out.put("security", outcome.security);
    out.put("step", outcome.step);
    out.put("total", outcome.total);
    out.put("writing_cost", outcome.writing);
    out.closeObject();
}

void refused(JsonText &out, const engine::StepOutcome &outcome, const engine::Decision &decision,
             RuleText &rules)
{
    out.openObject();
    out.put("earliest", outcome.refusal.earliest);
    out.put("first_lawful", decision.firstLawful[static_cast<size_t>(outcome.step)]);
    rules.law(out, "law", outcome.refusal);
    rules.needs(out, "needs", outcome.refusal);
    rules.sentence(out, "reason", outcome.refusal);
    rules.id(out, "rule", outcome.refusal);
    out.put("step", outcome.step);
    out.closeObject();
}

} // namespace

void debtor(JsonText &out, const Debtor &debtor)
{
    out.openObject();
    out.openArray("address");
    for (const QString &line : debtor.address.lines)
        out.write(line);
    const QString place = (debtor.address.postcode + u' ' + debtor.address.town).trimmed();
    if (!place.isEmpty())
        out.write(place);
    out.closeArray();
    out.putOrNull("email", debtor.email);
    out.put("kind", debtor.kind);
    out.put("name", debtor.name);
    out.putOrNull("number", debtor.number);
    out.putOrNull("orgnr", debtor.orgnr);
    out.closeObject();
}

void plan(JsonText &out, const InstalmentPlan &plan)
{
    out.openObject();
    out.put("accepted", plan.accepted);
    out.put("ended", plan.ended);
    out.put("interest", plan.interest);
    out.put("made", plan.made);
    out.putOrNull("note", plan.note);
    out.put("plan", plan.id);
    out.put("state", plan.state);
    out.openArray("terms");
    for (const InstalmentTerm &term : plan.terms) {
        out.openObject();
        out.put("amount", term.amount);
        out.put("due", term.due);
        out.closeObject();
    }
    out.closeArray();
    out.put("total", plan.total);
    out.closeObject();
}

void limitation(JsonText &out, const engine::Limitation &limitation, RuleText &rules)
{
    out.openObject();
    out.put("date", limitation.date);
    if (limitation.reason.isSet())
        rules.law(out, "law", limitation.reason);
    else
        out.putNull("law");
    rules.sentence(out, "reason", limitation.reason);
    if (limitation.reason.isSet())
        rules.id(out, "rule", limitation.reason);
    else
        out.putNull("rule");
    out.put("running", limitation.running);
    out.closeObject();
}

void repair(JsonText &out, const engine::Repair &repair, RuleText &rules)
{
    if (!repair.isNeeded())
        return out.write(nullptr);
    out.openObject();
    out.openArray("claims");
    for (const engine::ClaimLag &one : repair.behind) {
        out.openObject();
        out.put("lacks", repair.letter);
        out.putOrNull("number", one.number);
        if (one.stage < 0)
            out.putNull("stage");
        else
            out.put("stage", static_cast<Step>(one.stage));
        out.closeObject();
    }
    out.closeArray();
    out.put("deadline", repair.deadline);
    out.put("letter", repair.letter);
    out.put("ready_from", repair.readyFrom);
    if (repair.reason.isSet()) {
        rules.sentence(out, "reason", repair.reason);
        rules.id(out, "rule", repair.reason);
    } else {
        out.putNull("reason");
        out.putNull("rule");
    }
    out.put("send_from", repair.sendFrom);
    out.closeObject();
}

void decision(JsonText &out, const engine::Decision &decision, const engine::Repair *repair,
              RuleText &rules)
{
    out.openObject();
    out.openArray("allowed");
    for (const engine::StepOutcome &outcome : decision.steps) {
        if (outcome.allowed)
            allowed(out, outcome, decision, rules);
    }
    out.closeArray();
    if (decision.ladderOver)
        out.putNull("coming");
    else
        out.put("coming", decision.coming);
    out.put("coming_from", decision.comingFrom);
    out.put("ladder_over", decision.ladderOver);
    out.openArray("refused");
    for (const engine::StepOutcome &outcome : decision.steps) {
        if (!outcome.allowed)
            refused(out, outcome, decision, rules);
    }
    out.closeArray();
    remarks(out, decision, -1, rules);
    if (repair) {
        out.key("repair");
        told::repair(out, *repair, rules);
    }
    out.closeObject();
}

} // namespace workflow::told
