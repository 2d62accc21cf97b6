// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/statement.h"
#include "core/recheck/dayledger.h"
#include "core/recheck/lettercharge.h"
#include "core/workflow/session.h"

#include <functional>

namespace workflow {

/// How the second reckoner is asked. The program uses the one of core/recheck; a test hands in one
/// that errs, to see that nothing leaves then.
struct SecondReckoner
{
    std::function<Result<std::vector<recheck::Owed>>(const recheck::Book &, QDate, const LawTable &)>
        owed = recheck::owedOn;
    std::function<Result<recheck::Charge>(const recheck::Book &, Step, QDate, const LawTable &)>
        charge = recheck::chargeOf;
};

/// What a letter says, as the engine worked it out.
struct LetterFigures
{
    Step step = Step::Reminder;
    QDate day;
    const engine::Statement &statement; ///< Of the claims it is about, before its own charge.
    Money charge;   ///< Fee or compensation.
    Money spared = {}; ///< Of a lawful fee: what compensation charged before stands for.
    ClaimId chargedOn = {};
    std::vector<ClaimAmount> parts = {}; ///< Of a compensation on more than one claim; they sum to `charge`.
};

/// The case in the second reckoner's own book; letters count when they have left.
recheck::Book bookOf(const engine::CaseFacts &facts);

/// Reckons a letter's figures once more and refuses (rule "recheck.differs") when interest, costs, what
/// is open or what the letter charges differs by as much as an øre, naming the claim and both figures.
Result<void> secondLook(const Session &session, const engine::CaseFacts &facts, const LetterFigures &letter,
                        const SecondReckoner &second);

/// The same for a letter that was made on an earlier day and is about to leave: both reckoners anew, as
/// of the day on it, with the facts of now.
Result<void> secondLook(Session &session, const Letter &letter, const SecondReckoner &second);

} // namespace workflow
