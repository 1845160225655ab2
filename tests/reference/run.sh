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

"$here/install.sh" "$reference_dir"
node "$reference_dir/validate-cyclonedx.mjs" "$@"
