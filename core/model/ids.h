// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

using DebtorId = Id<struct DebtorTag>;
using ClaimId = Id<struct ClaimTag>;
using CaseId = Id<struct CaseTag>;
using LetterId = Id<struct LetterTag>;
using PaymentId = Id<struct PaymentTag>;
using BatchId = Id<struct BatchTag>;
using LimitationEventId = Id<struct LimitationEventTag>;
using InstalmentPlanId = Id<struct InstalmentPlanTag>;
using LegalEventId = Id<struct LegalEventTag>;
