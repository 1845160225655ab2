#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the libraries of package.json, and our scripts that use them, in DIR: node looks for libraries beside the script.
#
# usage: install.sh DIR
#
# Exit status 77 if there is no npm, or it cannot install.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
directory=$1

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
	echo "skipped: no npm"
	exit 77
fi
mkdir -p "$directory"
cp "$here/package.json" "$here"/*.mjs "$directory/"
if [ ! -e "$directory/installed" ] || ! cmp -s "$here/package.json" "$directory/installed"; then
	(cd "$directory" && npm install --silent --no-audit --no-fund --no-package-lock --omit=optional --ignore-scripts >npm.log 2>&1) || {
		echo "skipped: npm cannot install the libraries"
		exit 77
	}
	cp "$here/package.json" "$directory/installed"
fi
