// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/lawtable.h"

namespace engine {

/// The last day on which limitation can be interrupted, and what it rests on.
struct Limitation
{
    QDate date; ///< Invalid without a due date, and while proceedings hold it back.
    Reason reason;
    bool running =
        false; ///< Proceedings are under way: nothing lapses while they are (foreldelsesloven § 21 no. 1).
    friend bool operator==(const Limitation &a, const Limitation &b)
    {
        return a.date == b.date && a.running == b.running && a.reason.rule == b.reason.rule;
    }
};

/// What the limitation of a claim rests on as of a day, by the events dated on or before it: three years from
/// the due date (foreldelsesloven §§ 2, 3), or ten (§ 5); interrupted by acknowledgement (§§ 14, 20) and by
/// proceedings (§§ 15-18, 21); one extra year after what led to nothing (§ 22); lengthened by agreement within
/// § 28. Ends on a Saturday or holiday move to the next working day (§ 29). What happens after the last day
/// revives nothing, except a decision that establishes the claim. Where the page of the law leaves two
/// readings, the earlier day is given.
Limitation limitation(const ClaimFacts &claim, QDate on, const LawTable &law);

/// How near the last day is: the smallest of the graded warnings (months, law data) that has begun on the
/// day, 0 when none has or the date is unknown. The claim has lapsed when `on` is after the last day.
int limitationWarning(QDate last, QDate on, const LawTable &law);

/// What an event of a legal step is to limitation, or nothing: a petition filed interrupts, its end gives a new
/// period or one more year. Utlegg taken and none found both end enforcement (foreldelsesloven §§ 15-18, 21, 22).
std::optional<LimitationKind> limitationKind(Step step, LegalEventKind kind);

/// What an event would do, by its paragraph: for lists and for the calendar.
std::string_view limitationRule(LimitationKind kind);

} // namespace engine
