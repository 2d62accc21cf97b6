// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claimstore.h"
#include "core/store/debtorstore.h"
#include "core/store/importstore.h"
#include "core/store/transaction.h"
#include "core/store/vanishedstore.h"
#include "core/workflow/importcommit.h"
#include "core/workflow/importworkflow.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWorkflow)
};

/// The items a person has chosen, as a list would tell of them that has them settled.
Result<import::ImportBatch> settledList(Session &session, const std::vector<VanishedItem> &items)
{
    import::ImportBatch out;
    out.format = QStringLiteral("confirmed");
    out.file = Words::tr("Settled: gone from %1").arg(items.front().file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(session.nowUtc().toString(Qt::ISODateWithMs).toUtf8());
    QHash<QString, bool> debtors;
    for (const VanishedItem &item : items) {
        auto claim = store::ClaimStore(session.db()).find(item.claim);
        if (!claim)
            return claim.error();
        hash.addData(claim->key.toUtf8());
        if (!debtors.contains(item.debtor)) {
            auto debtor = store::DebtorStore(session.db()).find(claim->debtor);
            if (!debtor)
                return debtor.error();
            import::ImportedDebtor one;
            one.debtor = *debtor;
            out.debtors.push_back(one);
            debtors.insert(item.debtor, true);
        }
        import::ImportedItem settled;
        settled.claim = *claim;
        settled.claim.open = {};
        settled.debtor = item.debtor;
        settled.origin = {Words::tr("confirmed as settled"), Words::tr("gone from %1").arg(item.file)};
        out.items.push_back(settled);
        if (item.asOf.isValid() && item.asOf > out.asOf)
            out.asOf = item.asOf;
    }
    out.sha256 = QString::fromLatin1(hash.result().toHex());
    return out;
}

} // namespace

Result<LedgerControl> ImportWorkflow::control()
{
    auto claims = store::ClaimStore(m_session.db()).list({true, {}, {}, {}});
    if (!claims)
        return claims.error();
    LedgerControl out;
    for (const Claim &claim : *claims)
        out.open += claim.open;
    out.items = static_cast<int>(claims->size());
    auto records = list();
    if (!records)
        return records.error();
    const auto newest = std::find_if(records->begin(), records->end(), [](const ImportRecord &one) { return !one.undone; });
    if (newest != records->end()) {
        out.file = newest->file;
        out.day = newest->day;
    }
    return out;
}

Result<std::vector<VanishedItem>> ImportWorkflow::vanished()
{
    auto rows = store::VanishedStore(m_session.db()).newest();
    if (!rows)
        return rows.error();
    std::vector<VanishedItem> out;
    for (const store::VanishedRow &row : *rows) {
        if (row.state != store::VanishedState::Waiting)
            continue;
        auto claim = store::ClaimStore(m_session.db()).find(row.claim);
        if (!claim)
            return claim.error();
        auto open = store::ClaimStore(m_session.db()).openAmount(row.claim);
        if (!open)
            return open.error();
        // Settled meanwhile, by hand or by the bank.
        if (!claim->open.isPositive() || !open->isPositive())
            continue;
        auto debtor = store::DebtorStore(m_session.db()).find(claim->debtor);
        if (!debtor)
            return debtor.error();
        auto batch = store::ImportStore(m_session.db()).find(row.batch);
        if (!batch)
            return batch.error();
        out.push_back({row.claim, debtor->number, debtor->name, claim->number, claim->due, *open, row.batch, batch->file, batch->asOf});
    }
    return out;
}

Result<ImportOutcome> ImportWorkflow::confirmVanished(const std::vector<ClaimId> &claims)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto items = vanished();
    if (!items)
        return items.error();
    std::erase_if(*items, [&claims](const VanishedItem &item) { return std::find(claims.begin(), claims.end(), item.claim) == claims.end(); });
    if (items->empty() || items->size() != claims.size())
        return Error{ErrorKind::Conflict, Words::tr("Only items that a newer list lacks, and that are still open, can be confirmed as settled.")};
    auto batch = settledList(m_session, *items);
    if (!batch)
        return batch.error();
    auto outcome = ImportCommit(m_session, *batch).run({});
    if (!outcome)
        return outcome;
    for (const ClaimId claim : claims) {
        if (auto decided = store::VanishedStore(m_session.db()).decide(claim, store::VanishedState::Paid, outcome->batch); !decided)
            return decided.error();
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    Changes changes;
    changes.ledger = changes.imports = changes.cases = changes.payments = true;
    m_session.announce(changes);
    return outcome;
}

Result<int> ImportWorkflow::keepVanished(const std::vector<ClaimId> &claims)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    for (const ClaimId claim : claims) {
        if (auto decided = store::VanishedStore(m_session.db()).decide(claim, store::VanishedState::Kept, {}); !decided)
            return decided.error();
    }
    if (auto noted = m_session.journal(QStringLiteral("import.kept_open"), QStringLiteral("%1 items").arg(claims.size()), {}); !noted)
        return noted.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    Changes changes;
    changes.imports = true;
    m_session.announce(changes);
    return static_cast<int>(claims.size());
}

} // namespace workflow
