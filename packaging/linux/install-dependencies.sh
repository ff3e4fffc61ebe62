#!/bin/bash
# Installs the Debian 12 packages that building and running Moli need and that are missing; with --for-tests also
# those of the tests. Sets up nothing else. Needs root or sudo only when something is missing.
set -euo pipefail

to_build_and_run=(
    g++ cmake ninja-build pkg-config ccache
    qt6-base-dev            # windows, SQL, print
    libqt6sql6-sqlite       # the driver of Moli's files
    qt6-charts-dev qt6-svg-dev
    libqt6opengl6-dev       # CMake does not find Qt Charts without it
    qt6-tools-dev qt6-l10n-tools # translations: CMake commands and the compiler
    qt6-translations-l10n   # Qt's own dialogs in Chinese
    libqpdf-dev             # bookmarks of the book
    libsqlite3-dev          # long reads make way for saves
    fonts-noto-cjk          # Chinese in charts and books
    qt6-wayland             # the desktop of today's Debian
)
to_test=(
    catch2
    clang-format
    cppcheck
    poppler-utils           # reads the book's pages back
    unicode-data bzip2      # the pinyin table is made again and compared
)

fail()
{
    echo "Nothing was installed: $1" >&2
    exit 1
}

wanted=("${to_build_and_run[@]}")
case "${1:-}" in
    "") ;;
    --for-tests) wanted+=("${to_test[@]}") ;;
    *) echo "Usage: $0 [--for-tests]" >&2; exit 2 ;;
esac

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null \
    || fail "this script is made for Debian 12 and finds no apt-get here. The README lists what Moli needs."

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Status} ' "$package" 2>/dev/null || true)
    [[ $status == *"installed "* && $status != *not-installed* ]] || missing+=("$package")
done
if (( ${#missing[@]} == 0 )); then
    echo "All ${#wanted[@]} packages are installed already."
    exit 0
fi

echo "Missing packages: ${missing[*]}"
as_root=()
if (( $(id -u) != 0 )); then
    command -v sudo >/dev/null \
        || fail "that takes root, and there is no sudo here. Please run this as root: apt-get install ${missing[*]}"
    as_root=(sudo)
fi
apt()
{
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" </dev/null
}
apt update || echo "The package lists could not all be renewed; going on with those at hand." >&2
apt install --no-install-recommends "${missing[@]}" \
    || { echo "Not everything could be installed; apt-get says above why." >&2; exit 1; }
echo "Installed ${#missing[@]} packages: ${missing[*]}"
