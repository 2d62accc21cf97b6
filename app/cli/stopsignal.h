// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace cli {

/// While it lives, Ctrl C (SIGINT) and a polite request to end (SIGTERM) stop the work under way at its next row
/// instead of ending the program: the transaction is taken back, and the command says so. A second one ends it.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    /// Work that is handed it learns that it should stop.
    static Progress progress();

private:
    using Handler = void (*)(int);
    Handler m_interrupt;
    Handler m_terminate;
};

} // namespace cli
