#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Kravbok and starts it on the rehearsal firm, where nothing real can be sent. Without a screen,
# or with --headless, it does the day's work once on the command line instead, from a ledger file to
# printed letters. A second run is quick.
#
#   ./run.sh [--headless] [--workspace DIR] [further options of kravbok]
set -euo pipefail
from="$PWD"
cd "$(dirname "$0")"

headless=no
workspace="$PWD/build/rehearsal"
rest=()
while [ $# -gt 0 ]; do
    case "$1" in
    --headless) headless=yes ;;
    --workspace)
        [ $# -gt 1 ] || { echo "run.sh: --workspace needs a folder" >&2; exit 2; }
        shift
        case "$1" in /*) workspace="$1" ;; *) workspace="$from/$1" ;; esac
        ;;
    -h | --help) sed -n '3,7s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) rest+=("$1") ;;
    esac
    shift
done
if [ "$(uname)" != Darwin ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    headless=yes
fi

installer/setup.sh
# shellcheck source=installer/env.sh
. installer/env.sh
configure release
targets=(kravbok-cli)
[ "$headless" = yes ] || targets+=(kravbok)
cmake --build --preset release -j"$jobs" --target "${targets[@]}" >&2
bin="$PWD/build/release/bin"

if [ "$headless" = yes ]; then
    exec bash app/rehearse.sh "$bin/kravbok-cli" "$PWD/build/rehearsal-headless"
fi

if [ ! -f "$workspace/workspace.sqlite" ]; then
    # Made beside and moved, so that a stopped run leaves no half of a firm behind.
    rm -rf "$workspace.new"
    "$bin/kravbok-cli" demo "$workspace.new"
    mkdir -p "$(dirname "$workspace")"
    [ ! -d "$workspace" ] || rmdir "$workspace"
    mv "$workspace.new" "$workspace"
fi
program="$bin/kravbok"
[ -x "$program" ] || program="$bin/kravbok.app/Contents/MacOS/kravbok"
exec "$program" --workspace "$workspace" ${rest[@]+"${rest[@]}"}
