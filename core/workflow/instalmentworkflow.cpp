// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/instalmentworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/engine/fees.h"
#include "core/engine/statement.h"
#include "core/money/format.h"
#include "core/store/instalmentstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/facts.h"
#include "core/workflow/limitationworkflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflow {

namespace {

/// Days from today to the first instalment when nobody says another: as long as a letter gives.
constexpr int daysToFirst = 14;

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InstalmentWorkflow)
};

Changes planChanges()
{
    Changes changes;
    changes.cases = changes.ledger = changes.letters = true;
    return changes;
}

bool isLive(const InstalmentPlan &plan)
{
    return plan.state == PlanState::Proposed || plan.state == PlanState::Accepted;
}

const InstalmentPlan *livePlan(const store::CaseRows &rows)
{
    const auto found = std::find_if(rows.plans.begin(), rows.plans.end(), isLive);
    return found == rows.plans.end() ? nullptr : &*found;
}

Error noPlan(const QString &number)
{
    return {ErrorKind::NotFound, Words::tr("Case %1 has no instalment plan. Propose one: kravbok-cli instalment propose %1 --count 6").arg(number)};
}

QJsonObject planData(const InstalmentPlan &plan)
{
    return {{QStringLiteral("plan"), plan.id.value},
            {QStringLiteral("terms"), static_cast<int>(plan.terms.size())},
            {QStringLiteral("total"), fmt::plain(plan.total)},
            {QStringLiteral("first"), fmt::isoDate(plan.terms.front().due)},
            {QStringLiteral("last"), fmt::isoDate(plan.terms.back().due)},
            {QStringLiteral("interest"), enumText(plan.interest)}};
}

/// The case as it would stand with every instalment paid on its day.
engine::CaseFacts keptToTheEnd(engine::CaseFacts facts, const InstalmentPlan &plan)
{
    if (!plan.accepted.isValid()) {
        InstalmentPlan promised = plan;
        promised.accepted = promised.made;
        facts.plans.push_back(std::move(promised));
    }
    return facts;
}

/// Interest that is left when the last instalment has been paid.
std::optional<Money> restAfter(const engine::CaseFacts &now, const InstalmentPlan &plan, Money paid, const LawTable &law)
{
    engine::CaseFacts facts = keptToTheEnd(now, plan);
    Money covered = paid;
    for (const InstalmentTerm &term : plan.terms) {
        const Money part = std::min(covered, term.amount);
        covered -= part;
        const Money left = term.amount - part;
        if (!left.isPositive())
            continue;
        auto owed = engine::statement(facts, term.due, law);
        if (!owed)
            return {};
        engine::AllocationProposal spread = engine::allocate(*owed, left, AllocationOrder::Customary);
        engine::PaymentFacts payment;
        payment.date = term.due;
        payment.amount = left;
        payment.allocations = std::move(spread.parts);
        payment.surplus = spread.surplus;
        facts.payments.push_back(std::move(payment));
    }
    auto end = engine::statement(facts, plan.terms.back().due, law);
    return end ? std::optional(end->total) : std::nullopt;
}

} // namespace

Result<InstalmentView> InstalmentWorkflow::viewOf(const store::CaseRows &rows, const InstalmentPlan &plan)
{
    const engine::CaseFacts facts = caseFacts(rows, m_session.creditor().policy);
    InstalmentView out;
    out.plan = plan;
    out.caseNumber = rows.value.number;
    auto now = engine::statement(facts, m_session.today(), m_session.law());
    if (!now)
        return now.error();
    out.openNow = now->total;
    out.next = plan.terms.front().due;
    const engine::PlanStanding standing = engine::planStanding(facts, m_session.today());
    if (standing.plan && standing.plan->id == plan.id) {
        out.paid = standing.paid;
        out.missed = standing.missed;
        out.next = standing.next;
    }
    if (isLive(plan)) {
        const auto rest = restAfter(facts, plan, out.paid, m_session.law());
        out.restKnown = rest.has_value();
        out.restAfter = rest.value_or(Money());
    }
    const LawRow *limit = m_session.law().series(Series::CeilingPlanInstalments).find(m_session.today());
    out.raisesCeiling = limit && static_cast<qint64>(plan.terms.size()) > limit->value;
    return out;
}

Result<InstalmentPlan> InstalmentWorkflow::worked(const InstalmentDraft &draft, const store::CaseRows &rows)
{
    if (draft.count.has_value() == draft.amount.has_value())
        return Error{ErrorKind::Usage, Words::tr("Say either how many instalments or how much at a time.")};
    const QString &number = rows.value.number;
    if (rows.value.state == CaseState::Closed)
        return Error{ErrorKind::Conflict, Words::tr("Case %1 is closed.").arg(number)};
    if (rows.value.state == CaseState::Disputed)
        return Error{ErrorKind::Conflict, Words::tr("Case %1 is disputed: settle what the debtor objects to first.").arg(number)};
    const QDate today = m_session.today();
    const QDate first = draft.first.isValid() ? draft.first : today.addDays(daysToFirst);
    if (first <= today)
        return Error{ErrorKind::BadInput, Words::tr("The first instalment falls due on a day to come; %1 is not.").arg(fmt::date(first))};
    auto now = engine::statement(caseFacts(rows, m_session.creditor().policy), today, m_session.law());
    if (!now)
        return now.error();
    auto terms = draft.count ? engine::termsByCount(now->total, *draft.count, first, draft.rhythm)
                             : engine::termsByAmount(now->total, *draft.amount, first, draft.rhythm);
    if (!terms)
        return terms.error();
    if (const InstalmentPlan *known = livePlan(rows); known && known->state == PlanState::Accepted)
        return Error{ErrorKind::Conflict, Words::tr("Case %1 has an instalment plan the debtor has agreed to. Cancel that one first.").arg(number)};
    InstalmentPlan plan;
    plan.caseId = draft.caseId;
    plan.made = today;
    plan.interest = draft.interest;
    plan.total = now->total;
    plan.note = draft.note.trimmed();
    plan.terms = std::move(*terms);
    return plan;
}

Result<InstalmentView> InstalmentWorkflow::preview(const InstalmentDraft &draft)
{
    auto rows = store::CaseFactsQuery(m_session.db()).one(draft.caseId);
    if (!rows)
        return rows.error();
    auto plan = worked(draft, *rows);
    if (!plan)
        return plan.error();
    return viewOf(*rows, *plan);
}

Result<InstalmentView> InstalmentWorkflow::propose(const InstalmentDraft &draft)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(draft.caseId);
    if (!rows)
        return rows.error();
    auto plan = worked(draft, *rows);
    if (!plan)
        return plan.error();
    store::InstalmentStore plans(m_session.db());
    if (const InstalmentPlan *known = livePlan(*rows)) {
        InstalmentPlan old = *known;
        old.state = PlanState::Cancelled;
        old.ended = m_session.today();
        if (auto done = plans.update(old); !done)
            return done.error();
    }
    auto id = plans.insert(*plan);
    if (!id)
        return id.error();
    plan->id = *id;
    if (auto noted = record(m_session, rows->value, QStringLiteral("instalment.proposed"), planData(*plan)); !noted)
        return noted.error();
    auto view = viewOf(*rows, *plan);
    if (!view)
        return view;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(planChanges());
    return view;
}

Result<InstalmentView> InstalmentWorkflow::accept(CaseId id, QDate day, const QString &note)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::CaseFactsQuery query(m_session.db());
    auto rows = query.one(id);
    if (!rows)
        return rows.error();
    const InstalmentPlan *known = livePlan(*rows);
    if (!known)
        return noPlan(rows->value.number);
    if (known->state == PlanState::Accepted)
        return Error{ErrorKind::Conflict, Words::tr("The debtor has agreed to the plan of case %1 already.").arg(rows->value.number)};
    if (rows->value.state == CaseState::Closed)
        return Error{ErrorKind::Conflict, Words::tr("Case %1 is closed.").arg(rows->value.number)};
    InstalmentPlan plan = *known;
    plan.accepted = day.isValid() ? day : m_session.today();
    if (plan.accepted < plan.made || plan.accepted > m_session.today()) {
        return Error{ErrorKind::BadInput, Words::tr("The plan was made on %1; the debtor agreed on that day or later, today at the latest.").arg(fmt::date(plan.made))};
    }
    plan.state = PlanState::Accepted;
    if (auto gone = withdrawPending(m_session, rows->value, QStringLiteral("instalment")); !gone)
        return gone.error();
    LimitationWorkflow limitation(m_session);
    for (const store::CaseClaim &one : rows->claims) {
        if (!one.balance.openPrincipal().isPositive() || one.claim.disputed || !one.claim.due.isValid())
            continue;
        LimitationEvent promise;
        promise.claim = one.claim.id;
        promise.day = plan.accepted;
        promise.kind = LimitationKind::Acknowledgement;
        promise.source = LimitationSource::Instalment;
        // A promise after the last day revives nothing; the plan may be kept all the same.
        if (auto added = limitation.addInside(promise); !added && added.error().rule != u"limitation.passed")
            return added.error();
    }
    auto view = finish(id, plan, QStringLiteral("instalment.accepted"), note);
    if (!view)
        return view;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(planChanges());
    return view;
}

Result<InstalmentView> InstalmentWorkflow::finish(CaseId id, InstalmentPlan plan, const QString &kind, const QString &note)
{
    if (auto done = store::InstalmentStore(m_session.db()).update(plan); !done)
        return done.error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    QJsonObject data = planData(plan);
    if (!note.trimmed().isEmpty())
        data.insert(QStringLiteral("note"), note.trimmed());
    if (auto noted = record(m_session, rows->value, kind, data); !noted)
        return noted.error();
    return viewOf(*rows, plan);
}

Result<std::vector<InstalmentView>> InstalmentWorkflow::show(CaseId id)
{
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    std::vector<InstalmentView> out;
    for (auto plan = rows->plans.rbegin(); plan != rows->plans.rend(); ++plan) {
        auto view = viewOf(*rows, *plan);
        if (!view)
            return view.error();
        out.push_back(std::move(*view));
    }
    return out;
}

Result<InstalmentView> InstalmentWorkflow::breach(CaseId id, const QString &note)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    const InstalmentPlan *known = livePlan(*rows);
    if (!known || known->state != PlanState::Accepted)
        return noPlan(rows->value.number);
    const engine::PlanStanding standing = engine::planStanding(caseFacts(*rows, m_session.creditor().policy), m_session.today());
    if (!standing.missed.isValid()) {
        return Error{ErrorKind::Refused,
                     standing.next.isValid() ? Words::tr("No instalment has been missed. The next one falls due on %1.").arg(fmt::date(standing.next))
                                             : Words::tr("Every instalment has been paid."),
                     {}, QStringLiteral("plan.kept"), standing.opens};
    }
    InstalmentPlan plan = *known;
    plan.state = PlanState::Breached;
    plan.ended = m_session.today();
    auto view = finish(id, plan, QStringLiteral("instalment.breached"), note);
    if (!view)
        return view;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(planChanges());
    return view;
}

Result<InstalmentView> InstalmentWorkflow::cancel(CaseId id, const QString &note)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    const InstalmentPlan *known = livePlan(*rows);
    if (!known)
        return noPlan(rows->value.number);
    InstalmentPlan plan = *known;
    plan.state = PlanState::Cancelled;
    plan.ended = m_session.today();
    auto view = finish(id, plan, QStringLiteral("instalment.cancelled"), note);
    if (!view)
        return view;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(planChanges());
    return view;
}

Result<void> endPlan(Session &session, const store::CaseRows &rows, bool kept)
{
    const InstalmentPlan *live = livePlan(rows);
    if (!live)
        return {};
    InstalmentPlan plan = *live;
    plan.state = kept && plan.state == PlanState::Accepted ? PlanState::Kept : PlanState::Cancelled;
    plan.ended = session.today();
    return store::InstalmentStore(session.db()).update(plan);
}

Result<void> resumePlan(Session &session, const store::CaseRows &rows)
{
    if (rows.plans.empty() || rows.plans.back().state != PlanState::Kept)
        return {};
    InstalmentPlan plan = rows.plans.back();
    plan.state = PlanState::Accepted;
    plan.ended = {};
    return store::InstalmentStore(session.db()).update(plan);
}

} // namespace workflow
