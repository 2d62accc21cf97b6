// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/goals.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <map>

namespace goals {

namespace {

/// The usual table on the console, and the least of every figure kept aside.
class Keeper : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            if (run.error_occurred || run.run_type != Run::RT_Iteration)
                continue;
            keep(run.run_name.function_name, run.real_accumulated_time / static_cast<double>(run.iterations));
            for (const auto &[name, counter] : run.counters)
                keep(run.run_name.function_name + '/' + name, counter.value);
        }
    }

    const double *find(const std::string &name) const
    {
        const auto found = m_least.find(name);
        return found == m_least.end() ? nullptr : &found->second;
    }

private:
    void keep(const std::string &name, double value)
    {
        const auto [place, fresh] = m_least.emplace(name, value);
        if (!fresh)
            place->second = std::min(place->second, value);
    }

    std::map<std::string, double> m_least;
};

} // namespace

int run(int argc, char **argv, const std::vector<Goal> &promises)
{
    benchmark::Initialize(&argc, argv);
    Keeper keeper;
    benchmark::RunSpecifiedBenchmarks(&keeper);
    int broken = 0;
    for (const Goal &goal : promises) {
        const bool alone = goal.reference.empty();
        const double *value = keeper.find(alone ? goal.measured + '/' + goal.counter : goal.measured);
        const double *beside = alone ? nullptr : keeper.find(goal.reference);
        if (!value || (!alone && !beside))
            continue;
        const double figure = alone ? *value : *value / *beside;
        const bool kept = figure <= goal.most;
        broken += kept ? 0 : 1;
        if (alone)
            std::printf("%s: %.1f, at most %.1f: %s\n", goal.what.c_str(), figure, goal.most, kept ? "kept" : "BROKEN");
        else
            std::printf("%s: %.2f times the reference (%.1f ms beside %.1f ms), at most %.2f: %s\n", goal.what.c_str(), figure, *value * 1e3,
                        *beside * 1e3, goal.most, kept ? "kept" : "BROKEN");
    }
    return broken > 0 ? 1 : 0;
}

} // namespace goals
