#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs every test; ends with a summary. Further options go to ctest:
#
#   ./test.sh                 all tests
#   ./test.sh -R money        tests whose name contains "money"
#   PRESET=asan ./test.sh     under the address and undefined behaviour sanitizers
#
# Tests that compare with outside samples look for them in the folder KRAVBOK_SHARED names (default
# ../shared) and say that they are skipped where it is absent.
set -euo pipefail
cd "$(dirname "$0")"
case "${1:-}" in -h | --help) sed -n '3,11s/^# \{0,1\}//p' "$0"; exit 0 ;; esac

installer/setup.sh --tests
# shellcheck source=installer/env.sh
. installer/env.sh
preset="${PRESET:-dev}"
[ -n "${PRESET:-}" ] || [ "${CI:-}" != true ] || preset=ci
configure "$preset"
cmake --build --preset "$preset" -j"$jobs"

export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=1:detect_stack_use_after_return=1}"
export LSAN_OPTIONS="${LSAN_OPTIONS:-suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0}"
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1}"
ctest --preset "$preset" -j"$jobs" --output-on-failure --no-tests=error "$@"
