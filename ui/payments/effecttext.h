// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/paymentworkflow.h"

/// What money would cover, as a small table for a rich-text label: owed before, costs, interest,
/// principal, too much, still owed. The same wherever money is about to be placed.
QString effectText(const workflow::PaymentEffect &effect);
