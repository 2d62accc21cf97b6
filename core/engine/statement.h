// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/engine/interest.h"
#include "core/engine/limitation.h"

namespace engine {

/// A letter fee as it stands on a day.
struct FeeLine
{
    Step step = Step::Reminder;
    LetterId letter;
    QDate date;
    Money amount;
    Money paid;
    bool reversed = false;
    Reason reason; ///< Rule and reference.
};

/// What a cost of a legal step is for.
enum class CostKind { CourtFee, WritingCost, ServiceFee };

/// A cost of a legal step as it stands on a day: `multiple` (1/10000) of the rettsgebyr `unit`, which is
/// R of the day of filing or service; fees rounded down to whole kroner (rettsgebyrloven § 6 a).
struct CostLine
{
    CostKind kind = CostKind::CourtFee;
    Step step = Step::Attachment;
    QDate date;
    Money amount;
    Money paid;
    bool reversed = false; ///< The petition was refused: the debtor does not owe it.
    qint64 multipleE4 = 0;
    qint64 vatBp = 0; ///< Added to the cost of writing, basis points.
    Money unit;
    Reason reason; ///< Rule and reference.
};

/// What is owed on one claim on a day, line by line.
/// open = openPrincipal + interestTotal - interestPaid + unpaid, unreversed fees + compensation + costs.
struct ClaimStatement
{
    ClaimId claim;
    QString number;
    QDate due;
    Money principal;
    Money credited;
    Money paidPrincipal; ///< Before and after the claim was taken in.
    Money paidBefore;
    Money openPrincipal;
    std::vector<InterestLine> interest;
    Money interestTotal;
    Money interestPaid;
    std::vector<FeeLine> fees;
    Money compensationCharged;
    Money compensation; ///< Still unpaid.
    std::vector<CostLine> costLines; ///< Costs of legal steps, in order of day.
    Money costs;        ///< Unpaid costs of legal steps; negative when a reversed fee had been paid already.
    Money open;
    Money perDay; ///< Interest of the next day, half up.
    Limitation limitation;
    Reason interestReason; ///< Whose rate: the law's, an agreed one, or none.
};

/// What is owed in a case on a day; total is the sum of open.
struct Statement
{
    QDate on;
    std::vector<ClaimStatement> claims;
    std::vector<PaymentFacts> payments; ///< Those dated on or before the day.
    Money perDay;
    bool perDayKnown = true; ///< False when no rate is known for the next day.
    Money total;
};

/// The statement of a case on any day, past or future. Letters count from the day they were sent,
/// payments from their date. Refuses a day for which a rate is missing.
Result<Statement> statement(const CaseFacts &facts, QDate on, const LawTable &law);

/// How a payment would be spread over what the case owes on its date, category by category and the
/// oldest due claim first within each. Parts and surplus sum to the amount.
struct AllocationProposal
{
    std::vector<Allocation> parts;
    Money surplus;
};
AllocationProposal allocate(const Statement &before, Money amount, AllocationOrder order);

} // namespace engine
