# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh, test.sh and .ci/run after they have gone to the top of the source tree: what a
# build needs to know about the machine.
# shellcheck shell=bash

# Paths below the source tree do not count, so that a fresh clone finds what an older one compiled.
export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$PWD}"
export CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR:-1}"

# Homebrew keeps Poppler for Qt 6 and OpenSSL out of the common folders, and macOS ships an expat of its own.
if command -v brew >/dev/null; then
    for formula in poppler-qt6 expat openssl@3; do
        PKG_CONFIG_PATH="$(brew --prefix "$formula")/lib/pkgconfig:${PKG_CONFIG_PATH:-}"
    done
    CMAKE_PREFIX_PATH="$(brew --prefix):$(brew --prefix expat):${CMAKE_PREFIX_PATH:-}"
    export PKG_CONFIG_PATH CMAKE_PREFIX_PATH
fi

# How many compilers at once: as many as there are processors. Used by whoever sources this.
# shellcheck disable=SC2034
jobs="$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)"

# Configures a preset once; Ninja configures again by itself when a CMakeLists.txt has changed.
configure() {
    if [ ! -f "build/$1/build.ninja" ]; then
        cmake --preset "$1" >&2
    fi
}
