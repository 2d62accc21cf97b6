// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/claim.h"

#include <optional>
#include <vector>

namespace store {

class Database;

/// How the principal of a claim became what is open now. Late interest counts from these.
/// A newer import moves Claim::open only; what the debtor paid since then is a Payment (source ledger)
/// or a credit, so that the two never count twice.
struct ClaimBalance
{
    Money amount;
    Money openAtIntake;   ///< What the ledger said was open at the first import.
    Money creditedBefore; ///< The part of amount - openAtIntake that was credit notes.
    Money creditedSince;  ///< Credit notes seen after the first import.
    Money paidPrincipal;  ///< Principal parts of payments that are not undone.

    /// Settled when the claim was taken in: dates unknown, no interest is computed on it.
    Money paidBefore() const { return amount - openAtIntake - creditedBefore; }
    Money credited() const { return creditedBefore + creditedSince; }
    Money openPrincipal() const { return openAtIntake - creditedSince - paidPrincipal; }
    friend bool operator==(const ClaimBalance &, const ClaimBalance &) = default;
};

/// Which claims to list; unset members do not narrow.
struct ClaimFilter
{
    bool openOnly = false; ///< The ledger's open amount is not zero.
    DebtorId debtor = {};
    CaseId caseId = {};
    std::optional<ClaimKind> kind = {};
};

/// The customer ledger. The key of an item is unique. A claim without a due date has the origin
/// Missing and one with a date never has: anything else is refused (BadInput).
class ClaimStore
{
public:
    explicit ClaimStore(Database &db)
        : m_db(db)
    {
    }

    /// NotFound when there is no such row.
    Result<Claim> find(ClaimId id);
    Result<std::optional<Claim>> byKey(const QString &key);
    /// Several debtors may have an invoice with the same number.
    Result<std::vector<Claim>> byNumber(const QString &number);
    /// In order of due date (missing ones first), then id.
    Result<std::vector<Claim>> list(const ClaimFilter &filter = {});

    /// claim.open becomes both the open amount and the open amount at intake. Refuses a key that is
    /// taken (Conflict).
    Result<ClaimId> insert(const Claim &claim);
    /// Writes every field of Claim; the balance at intake stays.
    Result<void> update(const Claim &claim);
    Result<void> setDue(ClaimId id, QDate due, DueOrigin origin);

    /// What is open on the claim and why.
    Result<ClaimBalance> balance(ClaimId id);
    Result<void> setCredited(ClaimId id, Money before, Money since);
    /// Moves the starting point: for an item nobody has acted on yet, when a newer import says less.
    Result<void> setOpenAtIntake(ClaimId id, Money open);
    /// balance(id).openPrincipal() alone.
    Result<Money> openAmount(ClaimId id);

    /// The row with its balance as JSON, for the before-image of an import.
    Result<QByteArray> image(ClaimId id);
    /// Puts a row back as its image says. The row must still exist.
    Result<void> restore(const QByteArray &image);
    /// Only for taking an import back; refused (Conflict) when a case, letter or payment hangs on it.
    Result<void> remove(ClaimId id);

private:
    Database &m_db;
};

} // namespace store
