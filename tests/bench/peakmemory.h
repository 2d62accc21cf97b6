// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace peakmemory {

/// The most memory this process has held since forget(), in megabytes; 0 where the system does not say.
double megabytes();
/// Begins anew. Without effect where the system keeps no such count: the peak is then that of the whole program.
void forget();

} // namespace peakmemory
