// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace goals {

/// One promise: the benchmark may take at most `most` times as long as its reference in the same run,
/// or, without a reference, its counter may be at most `most`.
struct Goal
{
    std::string what;
    std::string measured;
    std::string reference; ///< Another benchmark; empty for a goal on a counter.
    double most = 1;
    std::string counter = {}; ///< Of `measured`, when there is no reference.
};

/// Runs the benchmarks asked for on the command line and then prints each promise with its verdict.
/// The shortest of a benchmark's repetitions counts: a busy machine only ever adds time.
/// Returns 1 when a promise is broken. Promises whose benchmarks did not run are left out.
int run(int argc, char **argv, const std::vector<Goal> &promises);

} // namespace goals
