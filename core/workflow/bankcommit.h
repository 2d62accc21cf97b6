// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bankstore.h"
#include "core/workflow/importworkflow.h"
#include "core/workflow/paymentmatcher.h"
#include "core/workflow/paymentworkflow.h"

namespace workflow {

/// One bank file on its way in, inside the caller's transaction: what is known already is skipped, what
/// a KID names is placed, everything else waits for a person.
class BankCommit
{
public:
    BankCommit(Session &session, const import::ImportBatch &batch, BatchId id)
        : m_session(session), m_batch(batch), m_id(id) {}

    /// Fills the counts and notes of `outcome`; "refused" when an account is not the creditor's or a
    /// payment bears a day to come.
    Result<void> run(ImportOutcome &outcome, const Progress &progress);

    /// Takes every payment of an import back, and lets those a reversal of it took back count again.
    static Result<void> undo(Session &session, BatchId batch);

private:
    Result<bool> mayEnter(ImportOutcome &outcome);
    Result<void> takeStatements(ImportOutcome &outcome);
    Result<void> takePayments(ImportOutcome &outcome, const Progress &progress);
    /// A further payment with a KID that this file has placed in a case.
    Result<void> placeNext(const BankPayment &payment, ImportOutcome &outcome);
    Result<void> place(const std::vector<BankPayment> &placed, const std::vector<PaymentDraft> &drafts);

    Session &m_session;
    const import::ImportBatch &m_batch;
    BatchId m_id;
    QStringList m_unbelieved; ///< Accounts for which another kind of file is the chosen source.
};

} // namespace workflow
