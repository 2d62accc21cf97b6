// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/engine/ladder.h"
#include "core/store/casefactsquery.h"
#include "core/store/ledgerquery.h"

namespace workflow {

/// Stored rows as the facts the engine decides on.
engine::CaseFacts caseFacts(const store::CaseRows &rows, const Policy &policy);

/// The policy for a kind of debtor: the deadlines of the ladder composed for it, where there is one.
Policy policyFor(const Policy &policy, DebtorKind kind);

/// A ledger item without a case as a case of its own, ready to be decided.
engine::CaseFacts itemFacts(const store::LedgerRow &row, const Policy &policy);

/// The last rung that was effectively taken, by a letter or by handing in a legal step; -1 when none.
int stageOf(const store::CaseRows &rows);

/// The rung that comes: where the user chose to begin while nothing has been taken, else the engine's.
int comingStep(const Case &file, int stage, const engine::Decision &decision);

/// The state of a case as it works on a day: a pause whose day has come is over by itself.
CaseState stateOn(const Case &file, QDate day);

/// Why no case can be started for a ledger item that is in none, or an unset reason when one can.
Reason whyNotStart(const store::LedgerRow &row, const engine::CaseFacts &facts, QDate day);

} // namespace workflow
