// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/office.h"
#include "core/workflow/session.h"

#include <QString>

namespace words {

/// Why nothing is printed to an office, with the cure as the window has it; empty when papers can go there.
QString officeFault(const Office &office, Session &session);

} // namespace words
