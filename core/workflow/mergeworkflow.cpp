// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/mergeworkflow.h"

#include "core/store/casestore.h"
#include "core/store/letterstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/settlement.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeWorkflow)
};

Changes mergeChanges()
{
    Changes changes;
    changes.cases = changes.ledger = changes.letters = changes.payments = true;
    return changes;
}

bool contains(const std::vector<ClaimId> &claims, ClaimId id)
{
    return std::find(claims.begin(), claims.end(), id) != claims.end();
}

QJsonArray numbers(const store::CaseRows &rows, const std::vector<ClaimId> &claims)
{
    QJsonArray out;
    for (const store::CaseClaim &one : rows.claims) {
        if (contains(claims, one.claim.id))
            out.append(one.claim.number);
    }
    return out;
}

} // namespace

Result<store::CaseRows> MergeWorkflow::movable(CaseId id)
{
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows;
    if (rows->value.state == CaseState::Closed)
        return Error{ErrorKind::Conflict, Words::tr("Case %1 is closed. Open it again first.").arg(rows->value.number)};
    const bool hasPlan = std::any_of(rows->plans.begin(), rows->plans.end(), [](const InstalmentPlan &plan) {
        return plan.state == PlanState::Proposed || plan.state == PlanState::Accepted;
    });
    if (hasPlan) {
        return Error{ErrorKind::Conflict, Words::tr("Case %1 has an instalment plan for exactly its claims. Cancel the plan first.").arg(rows->value.number)};
    }
    if (!rows->legal.empty()) {
        return Error{ErrorKind::Conflict, Words::tr("Case %1 has been taken to an authority for exactly its claims. Finish that case by itself.").arg(rows->value.number)};
    }
    auto gone = withdrawPending(m_session, rows->value, QStringLiteral("moved"));
    if (!gone)
        return gone.error();
    m_withdrawn += *gone;
    return rows;
}

Result<void> MergeWorkflow::shareLetters(const store::CaseRows &rows, const std::vector<ClaimId> &claims, CaseId with)
{
    store::LetterStore letters(m_session.db());
    for (const Letter &letter : rows.letters) {
        const bool about = std::any_of(letter.claims.begin(), letter.claims.end(), [&claims](ClaimId one) { return contains(claims, one); });
        if (!about || letter.caseId == with)
            continue;
        if (auto shared = letters.share(letter.id, with); !shared)
            return shared;
    }
    return {};
}

Result<Case> MergeWorkflow::merge(CaseId into, const std::vector<CaseId> &others)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto merged = mergeInside(into, others);
    if (!merged)
        return merged;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(mergeChanges());
    return merged;
}

Result<MergePreview> MergeWorkflow::previewMerge(CaseId into, const std::vector<CaseId> &others)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    m_withdrawn = 0;
    if (auto merged = mergeInside(into, others); !merged)
        return merged.error();
    auto view = CaseWorkflow(m_session).view(into, m_session.today());
    tx.rollback();
    if (!view)
        return view.error();
    return MergePreview{std::move(*view), {}, m_withdrawn};
}

Result<Case> MergeWorkflow::mergeInside(CaseId into, const std::vector<CaseId> &others)
{
    if (others.empty())
        return Error{ErrorKind::Usage, Words::tr("Say which cases go into the first one.")};
    auto target = movable(into);
    if (!target)
        return target.error();
    store::CaseStore cases(m_session.db());
    for (const CaseId other : others) {
        if (other == into)
            return Error{ErrorKind::Usage, Words::tr("Case %1 is named twice.").arg(target->value.number)};
        auto source = movable(other);
        if (!source)
            return source.error();
        if (source->debtor.id != target->debtor.id) {
            return Error{ErrorKind::Conflict, Words::tr("Cases %1 and %2 are about different debtors.").arg(target->value.number, source->value.number)};
        }
        const std::vector<ClaimId> claims = source->value.claims;
        if (auto shared = shareLetters(*source, claims, into); !shared)
            return shared.error();
        for (const ClaimId claim : claims) {
            if (auto left = cases.detach(other, claim); !left)
                return left.error();
            if (auto joined = cases.attach(into, claim); !joined)
                return joined.error();
        }
        const QJsonArray which = numbers(*source, claims);
        Case emptied = source->value;
        emptied.state = CaseState::Closed;
        emptied.closed = m_session.today();
        emptied.closeReason = CloseReason::Withdrawn;
        emptied.pausedUntil = {};
        emptied.mergedInto = into;
        if (auto saved = cases.update(emptied); !saved)
            return saved.error();
        if (auto noted = record(m_session, emptied, QStringLiteral("case.merged_away"),
                                {{QStringLiteral("into"), target->value.number}, {QStringLiteral("invoices"), which}});
            !noted)
            return noted.error();
        if (auto noted = record(m_session, target->value, QStringLiteral("case.merged"),
                                {{QStringLiteral("from"), emptied.number}, {QStringLiteral("invoices"), which}});
            !noted)
            return noted.error();
    }
    auto now = store::CaseFactsQuery(m_session.db()).one(into);
    if (!now)
        return now.error();
    now->value.state = restingState(*now, m_session.today());
    if (auto saved = cases.update(now->value); !saved)
        return saved.error();
    return now->value;
}

Result<Case> MergeWorkflow::split(CaseId from, const std::vector<ClaimId> &claims)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto made = splitInside(from, claims);
    if (!made)
        return made;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(mergeChanges());
    return made;
}

Result<MergePreview> MergeWorkflow::previewSplit(CaseId from, const std::vector<ClaimId> &claims)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    m_withdrawn = 0;
    auto made = splitInside(from, claims);
    if (!made)
        return made.error();
    CaseWorkflow cases(m_session);
    auto kept = cases.view(from, m_session.today());
    auto fresh = cases.view(made->id, m_session.today());
    tx.rollback();
    if (!kept || !fresh)
        return !kept ? kept.error() : fresh.error();
    return MergePreview{std::move(*kept), std::move(*fresh), m_withdrawn};
}

Result<Case> MergeWorkflow::splitInside(CaseId from, const std::vector<ClaimId> &claims)
{
    if (claims.empty())
        return Error{ErrorKind::Usage, Words::tr("Say which invoices leave the case.")};
    auto source = movable(from);
    if (!source)
        return source.error();
    const std::vector<ClaimId> &held = source->value.claims;
    std::vector<ClaimId> leaving;
    for (const ClaimId claim : claims) {
        if (!contains(held, claim))
            return Error{ErrorKind::NotFound, Words::tr("One of the invoices is not in case %1.").arg(source->value.number)};
        if (!contains(leaving, claim))
            leaving.push_back(claim);
    }
    if (leaving.size() == held.size())
        return Error{ErrorKind::Conflict, Words::tr("Those are all invoices of case %1; at least one must stay.").arg(source->value.number)};
    store::CaseStore cases(m_session.db());
    for (const ClaimId claim : leaving) {
        if (auto left = cases.detach(from, claim); !left)
            return left.error();
    }
    Case fresh;
    fresh.debtor = source->debtor.id;
    fresh.opened = m_session.today();
    fresh.autopilot = source->value.autopilot;
    fresh.startStep = source->value.startStep;
    fresh.claims = leaving;
    auto made = cases.insert(fresh);
    if (!made)
        return made;
    if (auto shared = shareLetters(*source, leaving, made->id); !shared)
        return shared.error();
    const QJsonArray which = numbers(*source, leaving);
    if (auto noted = record(m_session, *made, QStringLiteral("case.split_off"),
                            {{QStringLiteral("from"), source->value.number}, {QStringLiteral("invoices"), which}});
        !noted)
        return noted.error();
    if (auto noted = record(m_session, source->value, QStringLiteral("case.split"),
                            {{QStringLiteral("into"), made->number}, {QStringLiteral("invoices"), which}});
        !noted)
        return noted.error();
    for (const CaseId id : {from, made->id}) {
        auto now = store::CaseFactsQuery(m_session.db()).one(id);
        if (!now)
            return now.error();
        now->value.state = restingState(*now, m_session.today());
        if (auto saved = cases.update(now->value); !saved)
            return saved.error();
    }
    return made;
}

} // namespace workflow
