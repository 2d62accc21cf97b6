// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

using DebtorId = Id<struct DebtorTag>;
using ClaimId = Id<struct ClaimTag>;
using CaseId = Id<struct CaseTag>;
using LetterId = Id<struct LetterTag>;
using PaymentId = Id<struct PaymentTag>;
using BatchId = Id<struct BatchTag>;
using LegalEventId = Id<struct LegalEventTag>;
