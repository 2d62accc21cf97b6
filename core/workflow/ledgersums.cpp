// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/ledgersums.h"

#include "core/engine/statement.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/transaction.h"
#include "core/workflow/facts.h"
#include "core/workflow/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerWorkflow)
};

constexpr size_t slice = 2000; ///< Items or cases read at a time.

/// Does `act` with each slice of a list.
template <typename T, typename Act>
Result<void> inSlices(const std::vector<T> &all, const Progress &progress, Act act)
{
    for (size_t at = 0; at < all.size(); at += slice) {
        if (progress.stopped())
            return Error{ErrorKind::Cancelled, Words::tr("Reading the ledger was stopped.")};
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), at + slice));
        if (auto done = act(std::vector<T>(begin, end)); !done)
            return done;
    }
    return {};
}

} // namespace

Result<LedgerSums> sumsOf(Session &session, const std::vector<ClaimId> &claims, const Progress &progress)
{
    LedgerSums out;
    out.count = static_cast<int>(claims.size());
    store::Snapshot snapshot(session.db());
    if (!snapshot.begun())
        return snapshot.begun().error();
    auto owners = store::CaseStore(session.db()).casesOfClaims(claims);
    if (!owners)
        return owners.error();
    std::unordered_set<qint64> wanted;
    std::vector<ClaimId> alone;
    std::vector<CaseId> cases;
    for (const ClaimId claim : claims) {
        wanted.insert(claim.value);
        if (const auto owner = owners->find(claim.value); owner != owners->end())
            cases.push_back(owner->second);
        else
            alone.push_back(claim);
    }
    std::sort(cases.begin(), cases.end(), [](CaseId a, CaseId b) { return a.value < b.value; });
    cases.erase(std::unique(cases.begin(), cases.end()), cases.end());

    const auto add = [&](const Result<std::vector<store::CaseRows>> &read) -> Result<void> {
        if (!read)
            return read.error();
        for (const store::CaseRows &rows : *read) {
            auto statement = engine::statement(caseFacts(rows, session.creditor().policy), session.today(), session.law());
            if (!statement)
                return statement.error();
            for (const engine::ClaimStatement &part : statement->claims) {
                if (!wanted.contains(part.claim.value))
                    continue;
                const Money interest = part.interestTotal - part.interestPaid;
                out.principal += part.openPrincipal;
                out.interest += interest;
                out.fees += part.open - part.openPrincipal - interest;
                out.total += part.open;
            }
        }
        return {};
    };
    store::CaseFactsQuery query(session.db());
    if (auto done = inSlices(alone, progress, [&](const std::vector<ClaimId> &some) { return add(query.items(some)); }); !done)
        return done.error();
    if (auto done = inSlices(cases, progress, [&](const std::vector<CaseId> &some) { return add(query.some(some)); }); !done)
        return done.error();
    return out;
}

} // namespace workflow
