// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/reversal.h"
#include "core/model/claim.h"
#include "core/model/letter.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/session.h"

#include <optional>
#include <vector>

namespace workflow {

/// What sits on a claim and not on its customer; a member that is not set is left as it is.
struct ClaimTerms
{
    std::optional<std::optional<bool>> consumer; ///< The inner one unset: what the customer's kind says.
    std::optional<std::optional<Rate>> rate;     ///< The inner one unset: no agreed rate.
};

/// A credit note taken in by hand.
struct CreditDraft
{
    ClaimId claim;
    Money amount;
    QDate day;         ///< Of the note; not later than today.
    QString reference; ///< Its number.
    QString note;
};

/// What was credited and what followed from it.
struct CreditEffect
{
    Money credited;
    std::vector<engine::Reversal> reversed; ///< Fees of letters sent when nothing was owed.
};

/// The terms of single claims, credit notes on them, and fees taken back.
class ClaimWorkflow
{
public:
    explicit ClaimWorkflow(Session &session) : m_session(session) {}

    /// Marks a claim as a consumer's or a business's own (a sole trader's private purchase is a consumer claim), and
    /// its agreed rate. Letters that have not left are withdrawn: their figures no longer hold. Refuses a rate below
    /// nothing, and one for a claim that is no invoice.
    Result<Claim> setTerms(ClaimId id, const ClaimTerms &terms);

    /// Takes in a credit note: the principal falls from the invoice date, fees of letters sent when nothing was owed
    /// are reversed, payments are spread anew, and the case settles when nothing is left. What is credited counts on
    /// a disputed part first. Refuses more than the invoice still stands for.
    Result<CreditEffect> credit(const CreditDraft &draft);

    /// What the law says should not stand of what the case has charged.
    Result<std::vector<engine::Reversal>> proposed(CaseId id);
    /// Takes back the fee and compensation of letters (inkassoloven § 17), with the reason in the history; payments
    /// are spread anew. Refuses a letter of another case, one that charged nothing and one taken back already.
    Result<void> reverse(CaseId id, const std::vector<LetterId> &letters, const QString &note);
    /// Lets a reversed fee count again: the objection was withdrawn or should have come earlier.
    Result<void> restore(CaseId id, LetterId letter, const QString &note);

private:
    Result<void> setReversed(CaseId id, const std::vector<LetterId> &letters, bool reversed, const QString &note);

    Session &m_session;
};

/// What ClaimWorkflow::credit does, inside the caller's transaction and without announcing it.
Result<CreditEffect> creditWithin(Session &session, const CreditDraft &draft, bool fromLedger);

/// Credits a claim and keeps the note, inside the caller's transaction: balance, list, disputed part. Does not spread
/// or settle anything.
Result<void> creditInside(Session &session, const store::CaseClaim &one, const CreditDraft &draft, bool fromLedger);

/// Takes back the fees of letters sent when nothing was owed, by what is known now; inside the caller's transaction,
/// before payments are spread anew.
Result<std::vector<engine::Reversal>> reverseUnowed(Session &session, const store::CaseRows &rows);

} // namespace workflow
