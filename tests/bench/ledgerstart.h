// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledgerstart {

/// Whether this run is one of the short-lived programs whose start is measured.
bool isChild(int argc, char **argv);

/// Starts a window, says "ready" on standard output once it is shown and the event loop rests, and ends.
int runChild(int argc, char **argv);

} // namespace ledgerstart
