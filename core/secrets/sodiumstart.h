// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace secrets {

/// Starts libsodium once for the program; an error when it will not.
Result<void> startSodium();

/// What is said when a seal does not open, whatever the reason: more would help only an attacker.
Error lockedError();

} // namespace secrets
