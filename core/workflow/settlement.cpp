// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/settlement.h"

#include "core/engine/statement.h"
#include "core/money/format.h"
#include "core/store/casestore.h"
#include "core/store/paymentstore.h"
#include "core/workflow/allocation.h"
#include "core/workflow/casechange.h"
#include "core/workflow/facts.h"
#include "core/workflow/instalmentworkflow.h"

#include <algorithm>

namespace workflow {

CaseState restingState(const store::CaseRows &rows, QDate day)
{
    bool anyOpen = false;
    bool allDisputed = true;
    for (const store::CaseClaim &one : rows.claims) {
        if (!one.balance.openPrincipal().isPositive())
            continue;
        anyOpen = true;
        const bool rests = one.claim.disputed
            || (one.claim.disputedPart.isPositive()
                && one.balance.openPrincipal() <= one.claim.disputedPart);
        allDisputed = allDisputed && rests;
    }
    if (anyOpen && allDisputed)
        return CaseState::Disputed;
    return rows.value.pausedUntil.isValid() && day < rows.value.pausedUntil ? CaseState::Paused : CaseState::Active;
}

Result<void> respread(Session &session, const store::CaseRows &rows)
{
    engine::CaseFacts facts = caseFacts(rows, session.creditor().policy);
    if (auto spread = spreadPayments(rows, facts, session.law()); !spread)
        return spread;
    store::PaymentStore payments(session.db());
    for (const engine::PaymentFacts &now : facts.payments) {
        const auto was = std::find_if(rows.payments.begin(), rows.payments.end(),
                                      [&now](const Payment &payment) { return payment.id == now.id; });
        if (!now.id.isValid() || (was->allocations == now.allocations && was->surplus == now.surplus))
            continue;
        if (auto done = payments.replaceAllocations(now.id, now.allocations, now.surplus, now.order); !done)
            return done;
    }
    return {};
}

Result<void> settleOrReopen(Session &session, CaseId id, MoneyMove move)
{
    auto rows = store::CaseFactsQuery(session.db()).one(id);
    if (!rows)
        return rows.error();
    const Policy &policy = session.creditor().policy;
    auto statement = engine::statement(caseFacts(*rows, policy), session.today(), session.law());
    if (!statement)
        return statement.error();
    Case file = rows->value;
    const bool settled = engine::isLetGo(*statement, policy);
    if (settled && file.state != CaseState::Closed && move == MoneyMove::CameIn) {
        if (auto gone = withdrawPending(session, file, QStringLiteral("paid")); !gone)
            return gone.error();
        file.state = CaseState::Closed;
        file.closed = session.today();
        file.closeReason = CloseReason::Paid;
        if (auto saved = store::CaseStore(session.db()).update(file); !saved)
            return saved;
        if (auto kept = endPlan(session, *rows, true); !kept)
            return kept;
        return record(session, file, QStringLiteral("case.settled"), {{QStringLiteral("rest"), fmt::plain(statement->total)}});
    }
    if (!settled && file.state == CaseState::Closed && file.closeReason == CloseReason::Paid && move == MoneyMove::TakenBack) {
        file.state = restingState(*rows, session.today());
        file.closed = {};
        file.closeReason.reset();
        if (auto saved = store::CaseStore(session.db()).update(file); !saved)
            return saved;
        if (auto again = resumePlan(session, *rows); !again)
            return again;
        return record(session, file, QStringLiteral("case.reopened"), {{QStringLiteral("open"), fmt::plain(statement->total)}});
    }
    return {};
}

} // namespace workflow
