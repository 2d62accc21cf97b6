// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/actaddresses.h"

#include <memory>

namespace workflow {

/// Where the acts rules and rates refer to can be read; the list that came with the program, read once.
Result<std::shared_ptr<const ActAddresses>> actAddresses();

} // namespace workflow
