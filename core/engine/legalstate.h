// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/lawtable.h"

namespace engine {

/// How far one legal step has come on a day, from its letters and its events.
struct LegalState
{
    QDate filed;  ///< Handed in last; invalid when it never was.
    QDate served; ///< Since it was handed in.
    QDate ended;
    LegalEventKind end = LegalEventKind::Filed; ///< How, when `ended` is set.
    std::vector<ClaimId> claims;                ///< What it is about; empty means all of the case.

    bool isRunning() const { return filed.isValid() && !ended.isValid(); }
    bool isEndedBy(LegalEventKind kind) const { return ended.isValid() && end == kind; }
    bool covers(ClaimId claim) const;
};

/// A letter of a legal step that is posted counts as handed in on its day, whether or not an event says
/// so too; a new filing begins the step anew.
LegalState legalState(const CaseFacts &facts, Step step, QDate day);

/// The safe side of konkursloven § 63 for a notice served on a day: § 149 of domstolloven is applied
/// where it delays the creditor and left out where it would help him.
struct BankruptcyWindow
{
    QDate payBy; ///< Two weeks from service, moved forward to a working day.
    QDate opens; ///< The day after it.
    QDate
        closes; ///< Two weeks after the unmoved deadline, moved back to a working day: received by then.
};
BankruptcyWindow bankruptcyWindow(QDate served, const LawTable &law);

/// The first day a konkursvarsel may be served after a demand was sent: four weeks and a day (§ 63).
QDate earliestService(QDate demanded, const LawTable &law);

/// The last day a failed utlegg opens a petition (§ 62): three months, moved back to a working day.
QDate failedAttachmentEnds(QDate nothingFound, const LawTable &law);

} // namespace engine
