#!/bin/bash
# Installs what is missing, builds Moli and opens it on the demo file. Where there is no display it writes the
# figures, three charts and the case book into out/ instead.
set -euo pipefail
cd "$(dirname "$0")/.."

step=
trap 'echo "Moli was not started: $step failed; what went wrong is said above." >&2' ERR
begin()
{
    step=$1
    echo
    echo "== $1"
}

# Qt wants a locale with UTF-8; a bare system has only C.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

begin "Installing what is missing"
packaging/linux/install-dependencies.sh

begin "Building"
cmake --preset release
cmake --build --preset release
moli=build/release/bin/moli
cli=build/release/bin/moli-cli

mkdir -p out
if [[ ! -e out/demo.moli ]]; then
    begin "Making the demo file"
    rm -f out/new-demo.moli
    QT_QPA_PLATFORM=offscreen $cli demo out/new-demo.moli
    mv out/new-demo.moli out/demo.moli
fi

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    begin "Opening the demo file"
    $moli out/demo.moli
    echo
    echo "Done: Moli is built and was opened on out/demo.moli."
    exit
fi

export QT_QPA_PLATFORM=offscreen
begin "Printing the figures"
$cli figures out/demo.moli
begin "Drawing three charts"
for figure in beneficiaries disputes_resolved funding; do
    $cli chart out/demo.moli "$figure" --by district --out "out/$figure.png"
done
begin "Printing the case book"
$cli book out/demo.moli --year 2020-2021 --out out/book.pdf
echo
echo "Done: there is no display, so Moli's work is in out/: demo.moli, beneficiaries.png, disputes_resolved.png, funding.png and book.pdf; the figures stand above."
