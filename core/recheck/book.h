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
    bool bearsCosts = true; ///< An invoice in kroner that nobody disputes, not even a part of it.
    Money objected = {};    ///< The part of the principal that is disputed; letters ask for the rest.
};

/// A part of a charge that stands on one debt.
struct Share
{
    ClaimId debt;
    Money amount;
    friend bool operator==(const Share &, const Share &) = default;
};

/// An instalment plan the debtor has promised to keep.
struct Promise
{
    QDate agreed;
    QDate ended;              ///< Invalid while it is kept.
    int instalments = 0;
    bool stopsInterest = false; ///< From the day after it was agreed, the day it ended included.
    bool calledOff = false;
};

/// A letter that left, or the one about to.
struct Paper
{
    Step step = Step::Reminder;
    QDate sent = {};
    QDate deadline = {};
    int grace = 3; ///< Days after the deadline for money under way.
    Money fee = {};
    Money spared = {}; ///< Of the lawful fee: what compensation before it stood for (inkassoforskriften § 2-6).
    ClaimId chargedOn = {};                ///< The debt of the fee.
    std::vector<Share> compensation = {};
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
    Money spared = {};   ///< Of the fee for service, as above.
    Money writing = {};  ///< What was claimed for writing it.
};

/// Everything the second reckoner is told about a case.
struct Book
{
    std::vector<Debt> debts;
    std::vector<Paper> papers;
    std::vector<Receipt> receipts;
    std::vector<Filing> filings;
    std::vector<Promise> promises;
    QDate broughtOn; ///< First brought before the conciliation board, the namsfogd or the court; invalid when never.
    bool publicDebtor = false; ///< Never below the statutory rate (forsinkelsesrenteloven § 2 b).
    Policy policy;
};

} // namespace recheck
