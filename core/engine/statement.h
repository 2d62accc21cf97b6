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
    Money covered = {}; ///< Of the fee for service: what compensation charged before stands for; `amount` is the rest.
    Reason reason = {}; ///< Rule and reference.
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
    Money disputedPart; ///< Of the principal: what the debtor objects to; zero when nothing or all.
    std::vector<InterestLine> undisputedInterest; ///< Of the rest of the claim; empty without a disputed part.
    Money undisputedInterestTotal;
    Money undisputedOpen; ///< What letters ask for: the rest with its interest and all costs.
    std::vector<ClaimCredit> credits; ///< The notes `credited` is known to consist of.
    Money perDay;                     ///< Interest of the next day, half up.
    Limitation limitation;
    Reason interestReason; ///< Whose rate: the law's, an agreed one, or none.
};

/// What is owed in a case on a day; total is the sum of open.
struct Statement
{
    QDate on;
    std::vector<ClaimStatement> claims;
    std::vector<PaymentFacts> payments; ///< Those dated on or before the day.
    std::vector<InstalmentPlan> plans; ///< Those agreed to by the day; with interest stopped they make gaps in the lines.
    Money perDay;
    bool perDayKnown = true; ///< False when no rate is known for the next day.
    Money total;
};

/// The statement of a case on any day, past or future. Letters count from the day they were sent,
/// payments from their date. Refuses a day for which a rate is missing.
Result<Statement> statement(const CaseFacts &facts, QDate on, const LawTable &law);

/// Why a payment was spread in its order.
Reason allocationReason(const PaymentFacts &payment);

/// Nothing more is asked for: no more is open than the small rest of the policy, or so large a share of all that
/// was asked for is paid that the policy lets the rest go.
bool isLetGo(const Statement &statement, const Policy &policy);

/// How a payment would be spread over what the case owes on its date, category by category and the
/// oldest due claim first within each; of a partly disputed claim the undisputed part
/// before all that is disputed. Parts and surplus sum to the amount.
struct AllocationProposal
{
    std::vector<Allocation> parts;
    Money surplus;
};
AllocationProposal allocate(const Statement &before, Money amount, AllocationOrder order);

} // namespace engine
