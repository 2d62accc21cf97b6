// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/caseview.h"

namespace engine {

/// The written notices of tvangsfullbyrdelsesloven § 4-18 for the claims of a case, taken together.
struct EnforcementNotices
{
    bool complete = false; ///< Every claim has one.
    QDate waitEnd;         ///< The last day of the two weeks, moved to a working day.
    QDate windowEnd;       ///< The last day it can be used (§ 4-19): one year after the two weeks.
    QDate
        demandEnd; ///< Six months from the payment demand (inkassoloven § 11); invalid where it does not bind.
};

/// Which letters carry the notice is data: the regime of the step on the day the letter was sent says so.
/// For each claim the notice that can be used longest counts, of those whose two weeks are over; else
/// the one whose two weeks end first. One sent before the claim fell due is none.
EnforcementNotices enforcementNotices(const CaseView &view);

/// The day by which every claim a step is about had been demanded in writing once, by a payment demand
/// or a final notice (konkursloven § 63; tvisteloven § 5-2); invalid when one has not been.
QDate firstDemand(const CaseView &view, Step step);

} // namespace engine
