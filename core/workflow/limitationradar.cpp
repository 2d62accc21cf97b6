// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/limitationradar.h"

#include "core/calendar/calendar.h"
#include "core/store/casefactsquery.h"
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

namespace {

/// Every graded warning before a day, with the day it begins.
std::vector<std::pair<int, QDate>> warningsBefore(QDate last, const LawTable &law)
{
    std::vector<std::pair<int, QDate>> out;
    for (const int months : law.limitationWarnings()) {
        if (last.isValid())
            out.emplace_back(months, calendar::addMonths(last, -months));
    }
    return out;
}

/// The limitation of interest by claim. Each claim is read in the case it is in, a claim of closed cases in the
/// newest of them, one of no case by itself: payments and instalment plans change what has run.
using InterestByClaim = std::unordered_map<qint64, engine::InterestLimitation>;

Result<InterestByClaim> interestOf(Session &session, const std::vector<store::LedgerRow> &rows)
{
    store::CaseFactsQuery query(session.db());
    auto cases = query.all(store::CaseSelection::All);
    if (!cases)
        return cases.error();
    InterestByClaim out;
    const auto read = [&](const store::CaseRows &file) {
        const engine::CaseFacts facts = caseFacts(file, session.creditor().policy);
        for (const engine::ClaimFacts &claim : facts.claims)
            out[claim.id.value] = engine::interestLimitation(facts, claim, session.today(), session.law());
    };
    for (const bool open : {false, true}) {
        for (const store::CaseRows &file : *cases) {
            if ((file.value.state != CaseState::Closed) == open)
                read(file);
        }
    }
    std::vector<ClaimId> alone;
    for (const store::LedgerRow &row : rows) {
        if (row.due.isValid() && !out.contains(row.id.value))
            alone.push_back(row.id);
    }
    auto items = query.items(alone);
    if (!items)
        return items.error();
    std::for_each(items->begin(), items->end(), read);
    return out;
}

} // namespace

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
    auto interest = interestOf(session, *rows);
    if (!interest)
        return interest.error();
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
        line.warnings = warningsBefore(last, session.law());
        if (const auto found = interest->find(row.id.value); found != interest->end())
            line.interest = std::move(found->second);
        line.interestWarning = engine::limitationWarning(line.interest.next, session.today(), session.law());
        line.interestWarnings = warningsBefore(line.interest.next, session.law());
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
