// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace cli {

/// From now until the program ends, Ctrl C (SIGINT) and a polite request to end (SIGTERM) stop the work that holds the
/// answer at its next row instead of ending the program: the transaction is taken back, and the command says so. Where
/// the work is past stopping, the command says what it has done. A second request ends the program.
Progress stopOnSignal();

} // namespace cli
