// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/limitationradar.h"

#include "core/store/ledgerquery.h"
#include "core/store/transaction.h"
#include "core/workflow/closedcases.h"
#include "core/workflow/facts.h"

#include <algorithm>

namespace workflow {

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
        line.limitation = engine::limitation(itemFacts(row, session.creditor().policy).claims.front(), session.law());
        out.push_back(std::move(line));
    }
    std::stable_sort(out.begin(), out.end(), [](const LimitationRow &a, const LimitationRow &b) { return a.limitation.date < b.limitation.date; });
    return out;
}

} // namespace workflow
