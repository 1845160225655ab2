#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the libraries of a package.json, and the scripts beside it, in DIR: node looks for libraries beside the script.
#
# usage: install.sh DIR [SOURCE]       SOURCE: where package.json is (default: here)
#
# Exit status 77 if there is no npm, or it cannot install: it gets little time, and who comes next does not try again.
set -eu

here=$(cd "${2:-$(dirname "$0")}" && pwd)
directory=$1
failed=$(dirname "$1")/npm-failed

for tool in node npm flock; do
	command -v $tool >/dev/null || {
		echo "skipped: no $tool"
		exit 77
	}
done
mkdir -p "$directory"
exec 9>"$directory/lock"
flock 9
cp "$here/package.json" "$here"/*.mjs "$directory/"
if ! cmp -s "$here/package.json" "$directory/installed"; then
	if [ -n "$(find "$failed" -mmin -15 2>/dev/null)" ]; then
		echo "skipped: npm could not install other libraries just now"
		exit 77
	fi
	(cd "$directory" && timeout 120 npm install --silent --no-audit --no-fund --no-package-lock --omit=optional --ignore-scripts \
		--fetch-retries=1 --fetch-timeout=20000 >npm.log 2>&1) || {
		: >"$failed"
		echo "skipped: npm cannot install the libraries"
		exit 77
	}
	cp "$here/package.json" "$directory/installed"
fi
