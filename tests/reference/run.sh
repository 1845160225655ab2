#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds CycloneDX documents against our own reference checker and the official schema.
#
# usage: run.sh [FILE...]
#
# Without files it takes the documents that tests/unit/test-report writes ($TEST_REPORT says where that
# program is). The validator is installed by npm into $REFERENCE_DIR (default: build-reference).
# Exit status 1 for a fault; 77 if the checker found none and the validator could not be installed.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
reference_dir=${REFERENCE_DIR:-build-reference}
test_report=${TEST_REPORT:-tests/unit/test-report}

mkdir -p "$reference_dir"
if [ $# -eq 0 ]; then
    if [ ! -x "$test_report" ]; then
        echo "skipped: $test_report is not built"
        exit 77
    fi
    mkdir -p "$reference_dir/documents"
    "$test_report" "$reference_dir/documents"
    set -- "$reference_dir/documents/hostile.cdx.json" "$reference_dir/documents/empty.cdx.json"
fi

command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
python3 "$here/check-sbom.py" "$@"

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
	echo "skipped: no npm"
	exit 77
fi
# Node looks for libraries beside the script, so the script goes to where they are.
cp "$here/package.json" "$here/validate-cyclonedx.mjs" "$reference_dir/"
if [ ! -e "$reference_dir/installed" ] ||
    ! cmp -s "$here/package.json" "$reference_dir/installed"; then
    (cd "$reference_dir" && npm install --silent --no-audit --no-fund --no-package-lock \
        --omit=optional --ignore-scripts >npm.log 2>&1) ||
        { echo "skipped: npm cannot install the validator"; exit 77; }
    cp "$here/package.json" "$reference_dir/installed"
fi
node "$reference_dir/validate-cyclonedx.mjs" "$@"
