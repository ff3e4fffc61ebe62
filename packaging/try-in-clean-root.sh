#!/bin/bash
# Tries the README's commands from a fresh clone in an empty Debian 12, as root:
#   packaging/try-in-clean-root.sh [FOLDER]
# The folder (default: a new one under /tmp) holds the system afterwards; give the same one again to clone and run
# anew without setting it up. The mirror and the proxy are those of this machine's apt. Mirrors that want a login
# don't work: debootstrap can't use them.
set -euo pipefail
checkout=$(cd "$(dirname "$0")/.." && pwd)
root=${1:-$(mktemp -d /tmp/moli-root.XXXXXX)}
release=bookworm

fail()
{
    echo "Not tried: $1" >&2
    exit 1
}
(( $(id -u) == 0 )) || fail "a chroot takes root."
for program in debootstrap git unshare; do
    command -v $program >/dev/null || fail "please install $program first."
done
git -C "$checkout" rev-parse --quiet --verify HEAD >/dev/null || fail "the checkout has no commit yet."
[[ -z $(git -C "$checkout" status --porcelain) ]] || echo "Changes that are not committed are not part of the trial."

# Debian's own package sources of this machine: address, release, components.
sources=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' \
    | awk -v release=$release '$2 ~ "^" release "(-updates|-security)?$" && $3 == "main"' | sort -u)
mirror=$(awk -v release=$release '$2 == release { print $1; exit }' <<<"$sources")
[[ -n $mirror ]] || fail "this machine's apt knows no source of Debian 12 ($release)."
proxy=$(apt-config dump | grep -E '^Acquire::[a-z]+::Proxy' || true)

if [[ ! -e $root/etc/debian_version ]]; then
    echo "== Setting up Debian 12 in $root"
    include=()
    [[ $mirror != https:* ]] || include=(--include=ca-certificates)
    proxy_of_apt=$(sed -n 's/^Acquire::http::Proxy "\(.*\)";$/\1/p' <<<"$proxy")
    [[ -z $proxy_of_apt || -n ${http_proxy:-} ]] || export http_proxy=$proxy_of_apt
    debootstrap --variant=minbase "${include[@]}" $release "$root" "$mirror"
    while read -r address suite component; do
        echo "deb $address $suite $component"
    done <<<"$sources" >"$root/etc/apt/sources.list"
    [[ -z $proxy ]] || (umask 077 && echo "$proxy" >"$root/etc/apt/apt.conf.d/99proxy")
fi
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
cp -L /etc/hosts "$root/etc/hosts"

echo "== Cloning"
rm -rf "$root/root/moli"
git clone --quiet --no-hardlinks "file://$checkout" "$root/root/moli"

# The first two commands of the README, as they stand there.
mapfile -t commands < <(grep -E '^packaging/[a-z-]+\.sh$' "$root/root/moli/README.md" | head -n 2)
(( ${#commands[@]} == 2 )) || fail "the README doesn't begin with two commands."

passed_on=()
for variable in http_proxy https_proxy no_proxy; do
    [[ -z ${!variable:-} ]] || passed_on+=("$variable=${!variable}")
done
inside()
{
    # A mount and process space of its own: nothing stays mounted, nothing keeps running.
    unshare --mount --pid --fork --kill-child bash -c '
        mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/tmp" && mkdir -p "$0/dev/shm" \
            && mount -t tmpfs tmpfs "$0/dev/shm" && exec chroot "$@"' "$root" \
        "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true "${passed_on[@]}" \
        /bin/bash -c "cd /root/moli && $1" </dev/null
}

failures=0
report=()
for command in "${commands[@]}"; do
    echo "== $command"
    begun=$SECONDS
    log=$root/root/$(basename "$command").log
    set +e
    inside "$command" 2>&1 | tee "$log"
    status=${PIPESTATUS[0]}
    set -e
    if (( status == 0 )); then
        verdict=passed
    else
        verdict="FAILED (exit $status)"
        failures=$((failures + 1))
    fi
    report+=("$command: $verdict in $((SECONDS - begun)) s; its last line: $(tail -n 1 "$log")")
done
echo
printf '%s\n' "${report[@]}"
if (( failures > 0 )); then
    echo "$failures of ${#commands[@]} commands failed in an empty Debian 12 at $root."
    exit 1
fi
echo "Both commands passed from a fresh clone in an empty Debian 12 at $root."
