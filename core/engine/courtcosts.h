// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/lawtable.h"
#include "core/model/creditor.h"
#include "core/model/step.h"

#include <optional>

namespace engine {

/// What handing in a legal step costs on a day, and the R it is worked out from.
struct StepCosts
{
    Money fee; ///< To the State; of the service for a konkursvarsel.
    qint64 feeMultipleE4 = 0;
    Reason feeReason; ///< Always set, unless a value is missing.
    Money writing;    ///< What the debtor may be charged for writing the petition.
    qint64 writingMultipleE4 = 0;
    qint64 writingVatBp = 0;
    Money security;   ///< For the costs of the estate, paid on filing (konkursloven § 67).
    Money rettsgebyr; ///< R of the day; zero for a step without costs.
    std::optional<Series> missing; ///< The series without a value on the day.
};

/// Fees are multiples of R of the day, rounded down to whole kroner (rettsgebyrloven §§ 6 a, 7, 14, 17,
/// 25); the cost of writing is ½ R, with the VAT rate where the policy says so, rounded down to the øre
/// (FOR-2020-10-23-2120 § 2). A letter step costs nothing here.
StepCosts stepCosts(Step step, const Policy &policy, QDate day, const LawTable &law);

} // namespace engine
