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

StopSignal::StopSignal()
    : m_interrupt(std::signal(SIGINT, ask))
    , m_terminate(std::signal(SIGTERM, ask))
{
    asked.store(false, std::memory_order_relaxed);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

Progress StopSignal::progress()
{
    Progress out;
    out.stop = &asked;
    return out;
}

} // namespace cli
