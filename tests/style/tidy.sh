#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tidy.sh CLANG-TIDY SOURCE-FOLDER FLAG...: clang-tidy on each C file, from the build folder. Status 1: it found something.
set -u
tidy=$1
sources=$2
shift 2
status=0
running=0
while read -r file; do
	((running < $(nproc))) || { wait -n || status=1; running=$((running - 1)); }
	"$tidy" --quiet --config-file="$sources/.clang-tidy" "$file" -- "$@" -Qunused-arguments -Wno-unknown-warning-option 2>/dev/null &
	running=$((running + 1))
done < <(find "$sources"/{scanner,plugins,tests/unit,tests/fuzz} -name '*.c' | sort)
while ((running > 0)); do
	wait -n || status=1
	running=$((running - 1))
done
exit "$status"
