// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/rehearsal.h"

#include "core/engine/statement.h"
#include "core/law/lawoverlay.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/facts.h"
#include "core/workflow/lawworkflow.h"

namespace workflow {

namespace {

CaseOutcome outcomeOf(const engine::CaseFacts &facts, QDate on, const LawTable &law, const QString &language)
{
    CaseOutcome out;
    const auto statement = engine::statement(facts, on, law);
    if (!statement) {
        out.missing = statement.error().message;
        return out;
    }
    out.known = true;
    out.total = statement->total;
    for (const engine::ClaimStatement &claim : statement->claims)
        out.interest += claim.interestTotal - claim.interestPaid;
    const engine::Decision decision = engine::decide(facts, on, law);
    out.next = decision.next;
    if (!decision.ladderOver) {
        const engine::StepOutcome &coming = decision.of(decision.coming);
        out.coming = static_cast<int>(decision.coming);
        out.comingFrom = decision.comingFrom;
        if (!coming.allowed)
            out.refusal = law.rules().sentence(coming.refusal, language);
    }
    if (decision.next >= 0) {
        const engine::StepOutcome &next = decision.steps[static_cast<size_t>(decision.next)];
        out.charge = next.fee + next.compensation;
        out.deadline = next.deadline;
    }
    return out;
}

} // namespace

Result<std::shared_ptr<const LawTable>> trialLaw(const Session &session, const std::vector<QByteArray> &files)
{
    auto base = lawSourceFor(session.place());
    if (!base)
        return base.error();
    LawSource source = std::move(*base);
    for (const QByteArray &file : files) {
        const auto overlay = LawOverlay::parse(file);
        if (!overlay)
            return overlay.error();
        auto laid = overlay->over(source);
        if (!laid)
            return laid.error();
        source = std::move(*laid);
    }
    auto law = source.table();
    if (!law)
        return law.error();
    return std::shared_ptr<const LawTable>(std::make_shared<LawTable>(std::move(*law)));
}

Result<Rehearsal> rehearse(Session &session, const Trial &trial, QDate on)
{
    auto all = store::CaseFactsQuery(session.db()).all(store::CaseSelection::Open);
    if (!all)
        return all.error();
    const LawTable &law = trial.law ? *trial.law : session.law();
    const Policy &policy = session.creditor().policy;
    Rehearsal out;
    out.on = on;
    for (const store::CaseRows &rows : *all) {
        RehearsalRow row;
        row.id = rows.value.id;
        row.number = rows.value.number;
        row.debtorName = rows.debtor.name;
        row.before = outcomeOf(caseFacts(rows, policy), on, session.law(), session.language());
        row.after = outcomeOf(caseFacts(rows, trial.policy.value_or(policy)), on, law, session.language());
        out.changed += row.changed() ? 1 : 0;
        if (row.before.known && row.after.known) {
            out.totalBefore += row.before.total;
            out.totalAfter += row.after.total;
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

} // namespace workflow
