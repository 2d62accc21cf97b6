// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/claim.h"
#include "core/model/creditor.h"
#include "core/model/letter.h"

#include <optional>
#include <vector>

/// The second reckoner. It reads a book of its own, so that a fault in the engine's facts or in its
/// walk cannot hide in both.
namespace recheck {

/// One debt of the case as it was taken in.
struct Debt
{
    ClaimId id = {};
    QString number = {}; ///< For naming it in a refusal.
    QDate due = {};
    Money principal = {}; ///< VAT included.
    Money credited = {};  ///< Never owed, from the invoice date.
    Money settled = {};   ///< Paid before it was taken in.
    std::optional<Rate> agreed = {};
    bool consumer = true;
    bool bearsCosts = true; ///< An invoice in kroner that nobody disputes.
};

/// A letter that left, or the one about to.
struct Paper
{
    Step step = Step::Reminder;
    QDate sent = {};
    QDate deadline = {};
    int grace = 3; ///< Days after the deadline for money under way.
    Money fee = {};
    Money compensation = {};
    ClaimId chargedOn = {};
    bool takenBack = false;     ///< Fee and compensation were reversed.
    std::vector<ClaimId> about = {}; ///< Empty: all debts.
};

/// The part of a payment that went to one debt.
struct Receipt
{
    QDate date;
    ClaimId debt;
    Money costs;
    Money interest;
    Money principal = {};
};

/// A legal step that cost something: a petition handed in, or a bankruptcy notice served.
struct Filing
{
    Step step = Step::Attachment;
    QDate day = {};
    ClaimId chargedOn = {};
    bool served = false; ///< Service of a bankruptcy notice; otherwise something handed in.
    bool lost = false;   ///< Refused later: the debtor does not owe it.
    QDate lostOn = {};
    bool charged = true; ///< The court fee was claimed at all.
    Money writing = {};  ///< What was claimed for writing it.
};

/// Everything the second reckoner is told about a case.
struct Book
{
    std::vector<Debt> debts;
    std::vector<Paper> papers;
    std::vector<Receipt> receipts;
    std::vector<Filing> filings;
    bool publicDebtor = false; ///< Never below the statutory rate (forsinkelsesrenteloven § 2 b).
    Policy policy;
};

} // namespace recheck
