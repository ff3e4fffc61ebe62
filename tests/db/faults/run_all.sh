#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run_all.sh [TEST...]: every fault as often as reliability.md asks for, with the lowest priority, and the figures alone at
# the end. Takes hours; a test's name (or [a tag]) runs that one. MOLI_TESTS says where the test program is.
program=${MOLI_TESTS:-$(dirname "$0")/../../../build/dev/tests/moli_tests}
export MOLI_FAULTS=full QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if [ $# -eq 0 ]; then set -- '[faults]'; fi
result=0
for test; do
    nice -n 19 "$program" "$test" >>"$log" 2>&1 || result=1
done
grep '^FIGURES' "$log" | sed 's/^FIGURES //'
[ $result -eq 0 ] || grep -v '^FIGURES' "$log"
exit $result
