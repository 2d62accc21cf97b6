#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers and runs each over its corpus. Short by default:
#
#   tests/fuzz/run.sh                     20 000 runs of each, a minute or two
#   tests/fuzz/run.sh 5000000             a long night
#   FUZZ_SECONDS=3600 tests/fuzz/run.sh   an hour of each, whatever the count
#   FUZZ_PRESET=fuzz-long tests/fuzz/run.sh 10000000
#                                         without sanitizers, several times as fast: crashes, broken
#                                         promises, hangs and growing memory are still found
#   FUZZ_ONLY="csv ocr" tests/fuzz/run.sh only these
#
# New inputs go to build/<preset>/found/<target>, never into the tree; a crash is left there as
# crash-<hash>. A crash worth keeping becomes a small seed in tests/fuzz/corpus/<target> by hand,
# with personal data taken out. The last lines of each target are kept in found/<target>.log.
set -eu
runs=${1:-20000}
preset=${FUZZ_PRESET:-fuzz}
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
only=${FUZZ_ONLY:-}
[ -n "$only" ] || only=$(for source in tests/fuzz/fuzz_*.cpp; do basename "$source" .cpp | sed 's/^fuzz_//'; done)
for name in $only; do
    target=fuzz_$name
    cmake --build --preset "$preset" -j2 --target "$target"
    found=build/$preset/found/$target
    mkdir -p "$found"
    limit="-runs=$runs"
    [ -n "${FUZZ_SECONDS:-}" ] && limit="-max_total_time=$FUZZ_SECONDS"
    echo "== $target"
    # The entropic schedule costs more than these readers do; without a time zone the C library looks for
    # a changed one at every member of an archive.
    TZ=UTC nice -n 19 "build/$preset/bin/$target" "$limit" -entropic=0 -max_len=20000 -timeout=20 -rss_limit_mb=2048 \
        -dict="tests/fuzz/$target.dict" -artifact_prefix="$found/" -print_final_stats=1 \
        "$found" "tests/fuzz/corpus/$target" >"$found.log" 2>&1 || { tail -n 60 "$found.log"; exit 1; }
    tail -n 12 "$found.log"
done
