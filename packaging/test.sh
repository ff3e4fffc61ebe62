#!/bin/bash
# Installs what is missing, builds Moli with its tests and runs all checks; or only the steps that are named.
#   packaging/test.sh [format|lint|translations|build|tests|sanitizers]...
# The last line counts test cases over all runs: "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/.."

[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY
sources=(db app ui tests resources)
passed=0
failed=0
failures=()

dependencies()
{
    packaging/linux/install-dependencies.sh --for-tests
}

format()
{
    find "${sources[@]}" -path tests/data -prune -o \( -name '*.h' -o -name '*.cpp' \) -print0 \
        | xargs -0 -r clang-format --dry-run -Werror
    echo "All sources are formatted."
}

# What stands against these rules in good code is suppressed at its place, with the reason.
lint()
{
    cppcheck --quiet --std=c++20 --library=qt --enable=warning,performance,portability --inline-suppr \
        --suppress=missingInclude --suppress=unknownMacro --suppress=useInitializationList \
        --suppress=virtualCallInConstructor --suppress=CastIntegerToAddressAtReturn \
        --error-exitcode=1 -I. -j "$(nproc)" db app ui
    echo "The linter has nothing to say."
}

# Collects the texts anew; one that no translation file knows, or knows without a translation, is unfinished.
translations()
{
    local lupdate file name unfinished=0
    lupdate=$(command -v lupdate /usr/lib/qt6/bin/lupdate | tail -n 1)
    copies=$(mktemp -d) # not local: the trap outlives the function
    trap 'rm -rf "$copies"' EXIT
    compgen -G 'resources/i18n/*zh_CN.ts' >/dev/null || { echo "resources/i18n has no Chinese translation."; return 1; }
    for file in resources/i18n/*.ts; do
        name=$(basename "$file")
        cp "$file" "$copies/$name"
        plurals=()
        [[ $name == *_en.ts ]] && plurals=(-pluralonly) # English is in the source
        "$lupdate" -silent -no-obsolete -locations none "${plurals[@]}" -I . db app ui -ts "$copies/$name"
        if grep -n -B 3 'type="unfinished"' "$copies/$name"; then
            unfinished=1
        fi
    done
    (( unfinished == 0 )) || { echo "The texts above have no translation yet."; return 1; }
    echo "The translations are complete."
}

build()
{
    cmake --preset dev
    cmake --build --preset dev
}

tests()
{
    ctest --preset dev --parallel "$(nproc)"
}

sanitizers()
{
    cmake --preset asan
    cmake --build --preset asan
    ctest --preset asan --parallel "$(nproc)"
}

# Adds up a run: a program of Catch2 counts with its test cases, any other test as one.
count()
{
    local log=build/$1/Testing/Temporary/LastTest.log counted
    [[ -e $log ]] || return 0
    counted=$(awk '
        / Testing: /            { good = bad = 0; passed = 0 }
        /^All tests passed \(/  { match($0, /[0-9]+ test case/); good += substr($0, RSTART) + 0 }
        /^test cases:/          { n = split($0, part, "|")
                                  for (i = 2; i <= n; ++i) {
                                      if (part[i] ~ /passed|failed as expected/) good += part[i] + 0
                                      else if (part[i] ~ /failed/) bad += part[i] + 0
                                  } }
        /^Test Passed\.$/       { passed = 1 }
        /^".*" end time: /      { if (passed && good == 0) good = 1
                                  if (!passed && bad == 0) bad = 1
                                  allGood += good; allBad += bad }
        END                     { print allGood + 0, allBad + 0 }' "$log")
    passed=$((passed + ${counted% *}))
    failed=$((failed + ${counted#* }))
}

# Sets step_ok. Never call it in a condition: bash would then go on after an error inside the step.
run_step()
{
    local heading=$1 step=$2 begun=$SECONDS status
    echo
    echo "== $heading"
    set +e
    (set -e; "$step")
    status=$?
    set -e
    step_ok=$(( status == 0 ))
    if (( step_ok )); then
        echo "-- $heading: done in $((SECONDS - begun)) s"
    else
        failures+=("$heading")
        echo "-- $heading: FAILED after $((SECONDS - begun)) s"
    fi
}

finish()
{
    echo
    if (( ${#failures[@]} == 0 )); then
        echo "All checks passed in $((SECONDS / 60)) min $((SECONDS % 60)) s."
    else
        printf -v list '%s; ' "${failures[@]}"
        echo "Not all checks passed. Failed: ${list%; }."
    fi
    echo "$passed passed, $failed failed"
    exit $(( ${#failures[@]} > 0 || failed > 0 ))
}

named="$*"
for step in "$@"; do
    case $step in
        format|lint|translations|build|tests|sanitizers) ;;
        *) echo "Usage: $0 [format|lint|translations|build|tests|sanitizers]..." >&2; exit 2 ;;
    esac
done
wanted()
{
    [[ -z $named || " $named " == *" $1 "* ]]
}

run_step "Installing what is missing" dependencies
(( step_ok )) || finish
if wanted format; then run_step "Format of the sources" format; fi
if wanted lint; then run_step "Lint" lint; fi
if wanted translations; then run_step "Completeness of the translation" translations; fi
if wanted build || wanted tests; then
    run_step "Build, warnings as errors" build
    if (( step_ok )) && wanted tests; then
        rm -f build/dev/Testing/Temporary/LastTest.log
        run_step "Tests" tests
        count dev
    fi
fi
if wanted sanitizers; then
    rm -f build/asan/Testing/Temporary/LastTest.log
    run_step "Tests under AddressSanitizer and UndefinedBehaviorSanitizer" sanitizers
    count asan
fi
finish
