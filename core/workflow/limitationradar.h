// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/interestlimitation.h"
#include "core/engine/limitation.h"
#include "core/store/ledgerquery.h"
#include "core/workflow/session.h"

#include <unordered_map>
#include <vector>

namespace workflow {

/// Limitation events by claim (its id), in order of day: those noted, and those legal steps brought about.
using LimitationEvents = std::unordered_map<qint64, std::vector<LimitationEvent>>;
Result<LimitationEvents> limitationEvents(Session &session);

/// When a ledger item lapses as of the session's day, by its due date and its events.
engine::Limitation limitationOf(const store::LedgerRow &row, const LimitationEvents &events,
                                const Session &session);

/// A claim that lapses some day: in a case, in a closed one or in none.
struct LimitationRow
{
    ClaimId claim;
    QString number;
    QString debtorNumber;
    QString debtorName;
    QString caseNumber; ///< Also of a closed case; empty when it never had one.
    Money open;         ///< Open principal.
    engine::Limitation limitation;
    int warning =
        0; ///< Months: the nearest of the graded warnings that has begun; 0 when none has.
    bool lapsed = false;                         ///< The last day has passed.
    std::vector<std::pair<int, QDate>> warnings; ///< Every graded warning with the day it begins.
    engine::InterestLimitation interest; ///< Its late interest, which lapses by itself; empty when none is open.
    int interestWarning = 0; ///< As `warning`, for the day of `interest.next`.
    std::vector<std::pair<int, QDate>> interestWarnings; ///< As `warnings`.
    std::vector<LimitationEvent> events;         ///< What it rests on beside the due date.
};

/// Every open claim by the day it becomes time-barred, soonest first, those held back by proceedings last.
/// Neither a pause nor a write-off nor a closed case hides one.
Result<std::vector<LimitationRow>> limitationRadar(Session &session);

} // namespace workflow
