#!/bin/sh
# Builds the fuzzers and runs each over its corpus. Short by default:
#
#   tests/fuzz/run.sh                 20 000 runs of each, a minute or two
#   tests/fuzz/run.sh 5000000         a long night
#   FUZZ_SECONDS=3600 tests/fuzz/run.sh   an hour of each, whatever the count
#
# New inputs go to build/fuzz/found/<target>, never into the tree; a crash is left there as
# crash-<hash>. A crash worth keeping becomes a small seed in tests/fuzz/corpus/<target> by hand,
# with personal data taken out.
set -eu
runs=${1:-20000}
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz
for source in tests/fuzz/fuzz_*.cpp; do
    target=$(basename "$source" .cpp)
    cmake --build --preset fuzz -j2 --target "$target"
    found=build/fuzz/found/$target
    mkdir -p "$found"
    limit="-runs=$runs"
    [ -n "${FUZZ_SECONDS:-}" ] && limit="-max_total_time=$FUZZ_SECONDS"
    echo "== $target"
    nice -n 19 "build/fuzz/bin/$target" "$limit" -max_len=20000 -timeout=20 -rss_limit_mb=2048 \
        -dict="tests/fuzz/$target.dict" -artifact_prefix="$found/" -print_final_stats=1 \
        "$found" "tests/fuzz/corpus/$target"
done
