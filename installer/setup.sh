#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Kravbok is built from, with the machine's own package manager: apt (Debian 12, Ubuntu
# 24.04 and newer), dnf (Fedora), pacman (Arch) or brew (macOS). Looks first and touches neither the
# network nor root when nothing is missing.
#
#   installer/setup.sh            what building and running needs
#   installer/setup.sh --tests    what ./test.sh needs besides
#   installer/setup.sh --check    only says what is missing; exit 1 when something is
set -euo pipefail
export LC_ALL=C # The answers of the package managers are read below.

say() { printf '%s\n' "$*" >&2; }
die() { say "setup: $*"; exit 3; }

with_tests=no
check_only=no
for option in "$@"; do
    case "$option" in
    --tests) with_tests=yes ;;
    --check) check_only=yes ;;
    -h | --help) sed -n '3,10s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) say "setup: unknown option $option; see --help"; exit 2 ;;
    esac
done

# One package a word; "a|b" is the same package under two names, the newer name first.
if command -v apt-get >/dev/null; then
    manager=apt
    wanted="g++ cmake ninja-build ccache pkg-config|pkgconf qt6-base-dev libqt6sql6-sqlite
            qt6-svg-dev|libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
            libgl1-mesa-dev|libgl-dev libpoppler-qt6-dev libqpdf-dev libexpat1-dev libsodium-dev libssl-dev libarchive-dev
            libxlsxwriter-dev qtkeychain-qt6-dev tzdata"
    for_tests="poppler-utils python3 gnome-keyring dbus-daemon|dbus clang libclang-rt-dev|libclang-rt-14-dev|libclang-rt-18-dev"
elif command -v dnf >/dev/null; then
    manager=dnf
    wanted="gcc-c++ cmake ninja-build ccache pkgconf-pkg-config qt6-qtbase-devel qt6-qtsvg-devel
            qt6-qttools-devel qt6-linguist mesa-libGL-devel poppler-qt6-devel qpdf-devel expat-devel
            libsodium-devel openssl-devel libarchive-devel libxlsxwriter-devel qtkeychain-qt6-devel tzdata"
    for_tests="poppler-utils python3 gnome-keyring dbus-daemon libasan libubsan clang compiler-rt"
elif command -v pacman >/dev/null; then
    manager=pacman
    wanted="gcc cmake ninja ccache pkgconf qt6-base sqlite qt6-svg qt6-tools poppler-qt6 qpdf expat libsodium
            openssl libarchive libxlsxwriter qtkeychain-qt6 tzdata"
    for_tests="poppler python gnome-keyring dbus clang compiler-rt"
elif command -v brew >/dev/null; then
    manager=brew
    wanted="cmake ninja ccache pkgconf qtbase qtsvg qttools poppler-qt6 qpdf expat libsodium openssl@3
            libarchive libxlsxwriter qtkeychain"
    for_tests="poppler python3|python@3.13|python@3.14 llvm"
else
    die "no apt, dnf, pacman or brew here. Install a C++20 compiler, CMake 3.21, Ninja, Qt 6.4 with SVG and
       Linguist, Poppler for Qt 6, qpdf, expat, libsodium, OpenSSL, libarchive, libxlsxwriter and QtKeychain by hand; vcpkg.json lists them for Windows."
fi
[ "$with_tests" = no ] || wanted="$wanted $for_tests"

installed() {
    case "$manager" in
    apt) dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' ;;
    dnf) rpm -qa --queryformat '%{NAME}\n' ;;
    pacman) pacman -Qq ;;
    brew) brew list --formula -1 ;;
    esac
}

# The groups of which no name is installed.
missing() {
    local present group name found
    present=" $(installed | tr '\n' ' ') "
    for group in $wanted; do
        found=no
        for name in ${group//|/ }; do
            case "$present" in *" $name "*) found=yes ;; esac
        done
        [ "$found" = yes ] || printf '%s ' "$group"
    done
}

# The first name of a group the package lists know; the first name when they know none.
chosen_name() {
    local name
    for name in ${1//|/ }; do
        if [ "$manager" != apt ] || [ -n "$(apt-cache policy "$name" 2>/dev/null | sed -n 's/^  Candidate: [^(]/&/p')" ]; then
            printf '%s' "$name"
            return
        fi
    done
    printf '%s' "${1%%|*}"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        sudo "$@"
    else
        die "root is needed to install packages, and there is no sudo that works here. Run as root: installer/setup.sh$([ "$with_tests" = no ] || printf ' --tests')"
    fi
}

groups=$(missing)
if [ -z "$groups" ]; then
    exit 0
fi
say "Missing: $groups"
[ "$check_only" = no ] || exit 1

if [ "$manager" = apt ]; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq \
        || die "the package lists could not be fetched. Check the network, then run this again."
fi
names=()
for group in $groups; do
    names+=("$(chosen_name "$group")")
done
say "Installing with $manager: ${names[*]}"
case "$manager" in
apt) as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}" >&2 ;;
dnf) as_root dnf install -y --setopt=install_weak_deps=False "${names[@]}" >&2 ;;
pacman) as_root pacman -Sy --needed --noconfirm "${names[@]}" >&2 ;;
brew) brew install "${names[@]}" >&2 ;;
esac || die "the packages above could not be installed. The lines before this one say why."

left=$(missing)
[ -z "$left" ] || die "still missing after installing: $left"
say "Everything needed is installed."
