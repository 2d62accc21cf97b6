// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importstore.h"
#include "core/workflow/importworkflow.h"

#include <QHash>
#include <QSet>

namespace workflow {

/// One file on its way into the ledger, inside the caller's transaction.
class ImportCommit
{
public:
    ImportCommit(Session &session, const import::ImportBatch &batch) : m_session(session), m_batch(batch) {}

    /// Inserts and updates debtors and items with their provenance. "unchanged" when the bytes were read before.
    Result<ImportOutcome> run(const Progress &progress);

private:
    Result<void> debtor(const import::ImportedDebtor &imported);
    Result<void> item(const import::ImportedItem &imported);
    Result<void> insert(const import::ImportedItem &imported, Claim claim);
    Result<void> update(const import::ImportedItem &imported, Claim known);
    /// What the newer file says is open less than we hold: paid meanwhile, unless we registered it ourselves.
    Result<bool> followOpen(const import::ImportedItem &imported, const Claim &known);
    Result<void> provenance(store::ImportSubject subject, qint64 row, const QString &key, const QString &place, const QString &raw,
                            store::ImportAction action, const QByteArray &before = {});
    Result<void> countVanished();

    Session &m_session;
    const import::ImportBatch &m_batch;
    ImportOutcome m_outcome;
    QHash<QString, DebtorId> m_debtors;
    QSet<QString> m_keys;
};

} // namespace workflow
