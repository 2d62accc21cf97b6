// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/ladderworkflow.h"

#include "core/store/database.h"
#include "core/store/ladderstore.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <functional>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LadderWorkflow)
};

/// The plan of a kind with the figures that hold: those of the general settings while none is composed.
LadderPlan effective(const Policy &policy, DebtorKind kind)
{
    LadderPlan plan = policy.ladder(kind);
    if (!plan.composed) {
        plan.deadlineDays = policy.deadlineDays;
        plan.graceDays.fill(policy.graceDays);
    }
    return plan;
}

Error refusal(const Session &session, const std::vector<Reason> &problems)
{
    QStringList lines;
    for (const Reason &problem : problems) {
        const QString needs = session.needs(problem);
        lines.append(needs.isEmpty() ? session.sentence(problem) : session.sentence(problem) + u' ' + needs);
    }
    const std::string_view rule = problems.front().rule;
    return Error{ErrorKind::Refused, lines.join(u' '), {}, QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size()))};
}

Result<void> written(Session &session, const QString &kind, const QString &which, const std::function<Result<void>(store::LadderStore &)> &act)
{
    store::Transaction tx(session.db());
    if (!tx.begun())
        return tx.begun();
    store::LadderStore ladders(session.db());
    if (auto done = act(ladders); !done)
        return done;
    if (auto noted = session.journal(kind, which, {}); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    if (auto fresh = session.reload(); !fresh)
        return fresh;
    session.announce(Changes::everything());
    return {};
}

} // namespace

std::vector<LadderView> LadderWorkflow::show(const SampleInvoice &invoice)
{
    std::vector<LadderView> out;
    for (const DebtorKind kind : ladderKinds)
        out.push_back(preview(kind, effective(m_session.creditor().policy, kind), invoice));
    return out;
}

LadderView LadderWorkflow::preview(DebtorKind kind, const LadderPlan &plan, const SampleInvoice &invoice)
{
    const Policy &policy = m_session.creditor().policy;
    const QDate today = m_session.today();
    LadderView out;
    out.kind = kind;
    out.plan = plan;
    if (plan.composed)
        out.problems = engine::ladderProblems(plan, kind, policy, today, m_session.law());
    out.sample = engine::sampleLadder(plan, kind, invoice.amount, invoice.due.isValid() ? invoice.due : today, today, policy,
                                      m_session.law());
    return out;
}

Result<void> LadderWorkflow::set(DebtorKind kind, LadderPlan plan)
{
    if (kind == DebtorKind::Unknown)
        return Error{ErrorKind::Usage, Words::tr("A ladder is for persons, sole traders, companies or public bodies.")};
    plan.composed = true;
    const auto problems = engine::ladderProblems(plan, kind, m_session.creditor().policy, m_session.today(), m_session.law());
    if (!problems.empty())
        return refusal(m_session, problems);
    return written(m_session, QStringLiteral("ladder.saved"), enumText(kind),
                   [&](store::LadderStore &ladders) { return ladders.save(kind, plan); });
}

Result<void> LadderWorkflow::preset(LadderPreset preset, const std::vector<DebtorKind> &kinds)
{
    for (const DebtorKind kind : kinds) {
        LadderPlan plan = engine::presetLadder(preset, kind);
        // What an act of today does not give is left out rather than refused: a preset always fits.
        for (int i = 0; i < letterStepCount; ++i) {
            if (!m_session.law().rules().regime(i, m_session.today()))
                plan.uses[static_cast<size_t>(i)] = false;
        }
        if (!m_session.law().rules().regime(static_cast<int>(Step::PaymentDemand), m_session.today()))
            plan.uses[static_cast<size_t>(Step::FinalNotice)] = true;
        if (auto saved = set(kind, plan); !saved)
            return saved;
    }
    return {};
}

Result<void> LadderWorkflow::reset(DebtorKind kind)
{
    return written(m_session, QStringLiteral("ladder.reset"), enumText(kind),
                   [&](store::LadderStore &ladders) { return ladders.remove(kind); });
}

} // namespace workflow
