// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/session.h"

namespace workflow {

/// What happened to the money of a case, which decides whether it may close or open.
enum class MoneyMove {
    CameIn,    ///< A payment or a credit: nothing but a small rest open settles the case.
    TakenBack, ///< A payment or letter that no longer counts: a case it settled opens again.
};

/// The state a case that is not closed has on a day: disputed when every open claim of it is, paused
/// until its day has come, else active.
CaseState restingState(const store::CaseRows &rows, QDate day);

/// Spreads the payments of a case or single item anew and stores the parts that came out differently;
/// for when what is owed has changed under them. Call inside the verb's transaction.
Result<void> respread(Session &session, const store::CaseRows &rows);

/// Closes a case when nothing but a small rest is open, or opens it again. Call inside the verb's
/// transaction, after payments were stored.
Result<void> settleOrReopen(Session &session, CaseId id, MoneyMove move);

} // namespace workflow
