// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importstore.h"
#include "core/workflow/closedcases.h"
#include "core/workflow/importcredits.h"
#include "core/workflow/importworkflow.h"
#include "core/workflow/ledgerfollow.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <set>

namespace workflow {

/// One file on its way into the ledger, inside the caller's transaction.
class ImportCommit
{
public:
    ImportCommit(Session &session, const import::ImportBatch &batch) : m_session(session), m_batch(batch) {}

    /// Inserts and updates debtors and items with their provenance. "unchanged" when the bytes were read before.
    Result<ImportOutcome> run(const Progress &progress);

private:
    Result<void> keepQuestions();
    Result<void> debtor(const import::ImportedDebtor &imported);
    Result<void> item(const import::ImportedItem &imported);
    /// The ledger told of this invoice before its document came: adds what it did not say: KID, due date, the document itself. What is open stays the ledger's word.
    Result<void> complete(const import::ImportedItem &imported, Claim known);
    Result<void> keepDocuments(const import::ImportedItem &imported, ClaimId claim);
    /// Keeps what a row is before a credit note changes it.
    Result<void> keepBefore(const Claim &claim, const import::ImportedItem &note);
    Result<ClaimId> insert(const import::ImportedItem &imported, Claim claim);
    Result<void> update(const import::ImportedItem &imported, Claim known);
    /// Lets an item in no open case follow the open amount just read.
    Result<void> followItem(const Claim &known);
    /// Cases are followed when all their items have been read: a payment may cover several.
    Result<void> followCases();
    Result<void> setCreditedBefore(const Claim &claim, const QString &debtor);
    Result<void> provenance(store::ImportSubject subject, qint64 row, const QString &key, const QString &place, const QString &raw,
                            store::ImportAction action, const QByteArray &before = {});
    Result<void> countVanished();

    Session &m_session;
    const import::ImportBatch &m_batch;
    ImportOutcome m_outcome;
    /// The customer here that a file means which has no numbers: by organisation number, then name.
    Result<std::optional<Debtor>> sameDebtor(const Debtor &fresh);

    QHash<QString, DebtorId> m_debtors;
    QHash<QString, QString> m_ourNumbers; ///< By what the file calls a customer; where they differ.
    QSet<qint64> m_missed; ///< Claims an earlier list lacked.
    QSet<QString> m_keys;
    std::set<qint64> m_cases; ///< Open cases with an item in the file.
    std::optional<ClosedCases> m_closed;
    std::optional<LedgerFollow> m_follow;
    std::optional<ImportCredits> m_credits;
};

} // namespace workflow
