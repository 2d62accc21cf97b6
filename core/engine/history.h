// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/lawtable.h"

namespace engine::history {

/// The step of the letter counts as taken on the day: it was sent or posted by then. Returned and
/// withdrawn letters never count; one that was only made does not either.
bool isTaken(const LetterFacts &letter, QDate day);

/// Made by the day, still on its way out then.
bool isWaiting(const LetterFacts &letter, QDate day);

/// The letter was about the claim. A letter without a list of claims was about all of the case.
bool covers(const LetterFacts &letter, ClaimId claim);

/// The first day after a letter's deadline on which the next step may be taken: the days of grace, of the
/// ladder or of the settings, count from the deadline, and the day after it is the earliest of all.
QDate opensAfter(const LetterFacts &letter, const CaseFacts &facts);
/// The same for the deadline a letter of a step gives, or would give.
QDate opensAfter(Step step, QDate deadline, const CaseFacts &facts);
/// The same for a promise of an instalment plan: the days of grace of the settings.
QDate opensAfter(QDate promised, const Policy &policy);

/// The letter gave at least the days whose missing opens the next fee (inkassoforskriften §§ 1-2,
/// 1-3), counted from the day it was sent.
bool hasFeeDeadline(const LetterFacts &letter, const LawTable &law);

/// A purring or an inkassovarsel sent after the claim fell due. A payment reminder is neither.
bool isNoticeFor(const LetterFacts &letter, const ClaimFacts &claim, QDate day);

} // namespace engine::history
