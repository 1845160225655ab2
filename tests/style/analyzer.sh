#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: analyzer.sh GCC SOURCE-FOLDER FLAG...: gcc -fanalyzer on each C file of the program. A finding that analyzer-allowed.txt names,
# with a reason, does not count; one that is named there and is not found any more does. Status 1: it found something.
set -uo pipefail
gcc=$1
sources=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# An empty NetbomBytes is NULL and 0 bytes. gcc 12 does not hold the two together, and sees NULL read wherever a range may be empty; clang-tidy
# follows them.
quiet=(-Wno-analyzer-null-dereference -Wno-analyzer-null-argument)
find "$sources"/{scanner,plugins} -path '*/example/*' -prune -o -name '*.c' -print | sort >"$work/files"
# shellcheck disable=SC2016 # the inner shell expands these
xargs -P "$(nproc)" -I '{}' sh -c 'file=$1; shift; "$@" "$file" 2>&1 | grep "\[-Wanalyzer-\|error:"; :' _ '{}' \
	"$gcc" -fanalyzer "${quiet[@]}" -O1 "$@" -S -o /dev/null <"$work/files" >"$work/found"
# FILE TAB WARNING of each.
sed -E "s|^$sources/||; s|^([^:]+):[0-9]+:[0-9]+: .*\[-W(analyzer-[a-z-]+)\].*|\1\t\2|" "$work/found" | sort -u >"$work/short"
grep -v '^#' "$sources/tests/style/analyzer-allowed.txt" | cut -f 1,2 | sort -u >"$work/allowed"
status=0
if grep -v '^#' "$sources/tests/style/analyzer-allowed.txt" | awk -F '\t' 'NF != 3 || $3 == "" { print "analyzer-allowed.txt: no reason: " $0; found = 1 } END { exit !found }'; then
	status=1
fi
while IFS= read -r line; do
	echo "not allowed: $line"
	grep -F "${line%%$'\t'*}:" "$work/found"
	status=1
done < <(comm -23 "$work/short" "$work/allowed")
while IFS= read -r line; do
	echo "analyzer-allowed.txt: not needed: $line"
	status=1
done < <(comm -13 "$work/short" "$work/allowed")
exit "$status"
