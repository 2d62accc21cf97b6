// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/claimorder.h"
#include "core/engine/facts.h"
#include "core/engine/instalments.h"
#include "core/engine/reckoning.h"
#include "core/law/lawtable.h"

#include <QVarLengthArray>

namespace engine {

/// One claim of a case as the ladder sees it on a day.
struct ClaimView
{
    const ClaimFacts *claim = nullptr;
    ClaimSums sums;
    Reason bar;            ///< Why no letter can be about it; unset otherwise.
    bool open = false;     ///< Something is owed on it and nothing but a dispute keeps it out.
    bool inLetter = false; ///< A letter of the day is about it.
    int highest = -1;      ///< The furthest step taken for it, -1 when none.
};

/// A case on a day, read once for all ten steps: which claims a letter is about, how far each has
/// come, what is open, and until when the last deadline runs.
class CaseView
{
public:
    CaseView(const CaseFacts &facts, QDate day, const LawTable &law);

    const CaseFacts &facts;
    const QDate day;
    const LawTable &law;

    QVarLengthArray<ClaimView, 4> claims;
    Money principal; ///< Open principal of the claims in a letter.
    Money interest;
    Money costs;
    Reason rateMissing;    ///< Set when the interest could not be worked out.
    Reason noClaim;        ///< Why no letter can be about anything; unset when one can.
    bool disputed = false; ///< The case, or every open claim of it.
    PlanStanding plan; ///< The instalment plan in force, if any.
    const LetterFacts *waiting = nullptr;      ///< A letter still on its way out.
    const LetterFacts *lastDeadline = nullptr; ///< The taken letter whose deadline ends last.
    int running = -1; ///< The legal step that was handed in and is not over; -1 when none.
    int legalStep =
        -1;           ///< The furthest legal step handed in for a claim in a letter; -1 when none.
    QDate legalFiled; ///< When.
    QDate bankruptSince; ///< The debtor was declared bankrupt; invalid when not.
    DebtorStanding standing = DebtorStanding::Ordinary; ///< Of the debtor on the day.
    QDate agencySince;   ///< An agency has the case; invalid when not.
    QDate
        gate; ///< First day its deadline lets the next letter through, grace included; invalid when none.
    QDate legalGate;   ///< The day after its deadline: the law knows no grace.
    QDate dueGate;     ///< The day after the oldest claim fell due.
    int reached = -1;  ///< The furthest step every claim in a letter has come to.
    int furthest = -1; ///< The furthest step any of them has come to.

    Money total() const { return principal + interest + costs; }

    /// The ladder of this kind of debtor.
    const LadderPlan &ladder() const { return facts.policy.ladder(facts.debtorKind); }
    /// The law of the day gives a creditor the payment demand (the act of 1988 does).
    bool demandGiven() const { return m_demandGiven; }

    /// The last taken letter of a step about a claim, or nullptr. With `first`, the first one.
    const LetterFacts *taken(Step step, ClaimId claim, bool first = false) const;
    /// Letters of a step taken for any claim in a letter.
    int count(Step step) const;
    /// The last taken letter of a step or a later one, for any claim in a letter.
    const LetterFacts *lastFrom(Step step) const;

private:
    void readClaims();
    void readLetters();
    void readLegalSteps();
    Reason whyNoClaim() const;

    bool m_demandGiven = true;
};

} // namespace engine
