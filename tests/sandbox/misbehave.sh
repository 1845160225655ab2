#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whatever a worker does, the scan ends in time, says what happened, and keeps what was found before.
#
# Builds the plugin misbehave.c and scans one small image for each of its ways. Exit status 0: all as it
# should be; 1: not; 77: no compiler.
set -u

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
netbom=${NETBOM:?NETBOM is the program}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck disable=SC2086 # CC may hold options
${CC:-cc} -std=gnu17 -Wall -Wextra -O0 -shared -fPIC -I"$here/../../plugins" -o "$work/misbehave.so" "$here/misbehave.c" ||
	{ echo "misbehave: no compiler"; exit 77; }

# Seconds of each image, and the seconds more that the parent waits, starting and reporting included. Ways that never end
# by themselves have less.
image_time=60
patience=17
failures=0

fail() {
	echo "misbehave: $way: $*"
	failures=$((failures + 1))
}

# scan CHOICE...: fills status and seconds.
scan() {
	local began=$SECONDS
	status=0
	SOURCE_DATE_EPOCH=1767225600 CI=1 "$netbom" scan --plugin "$work/misbehave.so" -f text="$work/text" \
		-f cyclonedx="$work/sbom.json" -f record="$work/record" --limit "image-time=${image_time}s" "$@" "$image" \
		>"$work/out" 2>"$work/err" || status=$?
	seconds=$((SECONDS - began))
}

# way WORD KIND TEXT CHOICE...: the problem that must be told, as an extended regular expression.
check_way() {
	way=$1
	local kind=$2 text=$3
	shift 3
	image=$work/$way.$$.img
	{
		printf '%-32s' "MISBEHAVE $way"
		printf '\0BusyBox v1.36.1 (2023-06-19 16:52:18 UTC)\0'
	} >"$image"
	scan "$@"
	((status == 3)) || fail "exit status $status, not 3: $(head -c 300 "$work/err")"
	((seconds <= image_time + patience)) || fail "took $seconds s"
	grep -Eq "\"t\":\"problem\".*\"kind\":\"$kind\".*$text" "$work/record" || fail "the record does not tell of it: $kind, $text"
	grep -Eqi "$text|and [0-9]+ more" "$work/text" || fail "the text report does not tell of it: $text"
	grep -Eq "$text" "$work/sbom.json" || fail "the SBOM does not tell of it: $text"
	grep -q '"path":"!/misbehave@0x0/first"' "$work/record" || fail "the first child is not in the record"
	grep -q '"path":"!/misbehave@0x0/second"' "$work/record" || fail "the second child is not in the record"
	grep -q '"bom-ref": "busybox@1.36.1"' "$work/sbom.json" || fail "what was found before is not in the SBOM"
	python3 "$here/../reference/check-sbom.py" "$work/sbom.json" || fail "the SBOM is not well formed"
	! pgrep -f "$image" >/dev/null || fail "a process is left: $(pgrep -fa "$image" | head -3)"
}

check_way kill crash 'signal 9|Killed'
check_way segfault crash 'signal 11'
check_way divide crash 'signal 8'
check_way abort crash 'signal 6'
check_way helper crash 'signal 11' --threads 2
check_way exit crash 'ended early'
check_way stack crash 'signal 11'
image_time=3 check_way loop limit 'time for this image is spent'
image_time=3 check_way spend limit 'time for this image is spent' --limit call-time=60s
check_way host-memory limit 'no more memory' --limit memory=512M
# Sanitizers reserve terabytes: no limit of the kernel can be set then.
ldd "$netbom" | grep -q libasan || check_way memory '(crash|limit)' 'signal 11|memory limit' --limit memory=512M
check_way buffer limit 'no more room' --limit memory=512M
check_way problems limit 'more problems here than are reported'
check_way evidence limit 'more evidence than the budget allows' --limit evidence=1000
check_way children limit 'more objects than the budget allows' --limit objects=1000
check_way long-text '(corrupt|limit)' 'xxxx|longer|cut'
check_way huge limit 'more than the budget allows'
check_way outside truncated 'are named here'
check_way recurse limit 'nested|depth|inside'
check_way escape limit 'no way out'

((failures == 0)) && echo "misbehave: passed"
exit $((failures > 0))
