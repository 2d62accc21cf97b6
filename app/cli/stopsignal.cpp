// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignal.h"

#include <csignal>

namespace cli {

namespace {

/// All a signal handler may touch.
std::atomic<bool> asked{false};

extern "C" void ask(int signal)
{
    asked.store(true, std::memory_order_relaxed);
    std::signal(signal, SIG_DFL);
}

} // namespace

Progress stopOnSignal()
{
    asked.store(false, std::memory_order_relaxed);
    std::signal(SIGINT, ask);
    std::signal(SIGTERM, ask);
    Progress out;
    out.stop = &asked;
    return out;
}

} // namespace cli
