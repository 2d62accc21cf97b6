// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/limitationradar.h"

#include "core/calendar/calendar.h"
#include "core/store/legaleventstore.h"
#include "core/store/limitationstore.h"
#include "core/store/transaction.h"
#include "core/workflow/closedcases.h"
#include "core/workflow/facts.h"

#include <algorithm>

namespace workflow {

Result<LimitationEvents> limitationEvents(Session &session)
{
    auto all = store::LimitationStore(session.db()).all();
    if (!all)
        return all.error();
    LimitationEvents out;
    for (LimitationEvent &event : *all)
        out[event.claim.value].push_back(std::move(event));
    auto legal = store::LegalEventStore(session.db()).all();
    if (!legal)
        return legal.error();
    for (const LegalEvent &event : *legal) {
        for (LimitationEvent &one : limitationEvents(event)) {
            std::vector<LimitationEvent> &known = out[one.claim.value];
            known.push_back(std::move(one));
            sortByDay(known);
        }
    }
    return out;
}

engine::Limitation limitationOf(const store::LedgerRow &row, const LimitationEvents &events,
                                const Session &session)
{
    engine::ClaimFacts claim;
    claim.due = row.due;
    if (const auto found = events.find(row.id.value); found != events.end())
        claim.limitation = found->second;
    return engine::limitation(claim, session.today(), session.law());
}

Result<std::vector<LimitationRow>> limitationRadar(Session &session)
{
    store::Snapshot snapshot(session.db());
    if (!snapshot.begun())
        return snapshot.begun().error();
    auto rows = store::LedgerQuery(session.db()).rows({true, {}});
    if (!rows)
        return rows.error();
    auto closed = ClosedCases::read(session);
    if (!closed)
        return closed.error();
    auto events = limitationEvents(session);
    if (!events)
        return events.error();
    std::vector<LimitationRow> out;
    for (const store::LedgerRow &row : *rows) {
        if (!row.due.isValid() || !row.balance.openPrincipal().isPositive())
            continue;
        LimitationRow line;
        line.claim = row.id;
        line.number = row.number;
        line.debtorNumber = row.debtorNumber;
        line.debtorName = row.debtorName;
        line.caseNumber = row.caseNumber;
        if (const Case *former = closed->of(row.id); former && line.caseNumber.isEmpty())
            line.caseNumber = former->number;
        line.open = row.balance.openPrincipal();
        line.limitation = limitationOf(row, *events, session);
        const QDate last = line.limitation.date;
        line.lapsed = last.isValid() && session.today() > last;
        line.warning =
            line.lapsed ? 0 : engine::limitationWarning(last, session.today(), session.law());
        if (last.isValid()) {
            for (const int months : session.law().limitationWarnings())
                line.warnings.emplace_back(months, calendar::addMonths(last, -months));
        }
        if (const auto found = events->find(row.id.value); found != events->end())
            line.events = found->second;
        out.push_back(std::move(line));
    }
    std::stable_sort(out.begin(), out.end(), [](const LimitationRow &a, const LimitationRow &b) {
        if (a.limitation.date.isValid() != b.limitation.date.isValid())
            return a.limitation.date.isValid();
        return a.limitation.date < b.limitation.date;
    });
    return out;
}

} // namespace workflow
