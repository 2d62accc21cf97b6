// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

/// How long work tells how far it is and learns that it should stop. Copies share the stop flag.
struct Progress
{
    std::function<void(qint64 done, qint64 total)> report = {};
    const std::atomic<bool> *stop = nullptr;

    void step(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    bool stopped() const { return stop && stop->load(std::memory_order_relaxed); }
};
