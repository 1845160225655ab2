#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds SBOMs against our own reference checkers and the official schemas.
#
# usage: run.sh [FILE...]       (*.cdx.json, *.spdx.json, *.spdx3.json)
#
# Without files it takes the documents that tests/unit/test-report writes ($TEST_REPORT says where that
# program is). The validators are installed by npm into $REFERENCE_DIR (default: build-reference); schemas of SPDX
# are those of $NETBOM_SCHEMAS. Files that differ only in their ending are of one image: they say the same.
# Exit status 1 for a fault; 77 if the checkers found none and the validators could not be installed.
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
    set -- "$reference_dir"/documents/*.cdx.json "$reference_dir"/documents/*.spdx.json "$reference_dir"/documents/*.spdx3.json
fi

command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
cyclonedx=$(printf '%s\n' "$@" | grep '\.cdx\.json$' || true)
spdx=$(printf '%s\n' "$@" | grep -E '\.spdx3?\.json$' || true)
images=$(printf '%s\n' "$@" | sed -n 's/\.spdx3\.json$//p')
# Names of files hold no blanks here.
# shellcheck disable=SC2086
{
    [ -z "$cyclonedx" ] || python3 "$here/check-sbom.py" $cyclonedx
    [ -z "$spdx" ] || python3 "$here/check-spdx.py" $spdx
    [ -z "$images" ] || python3 "$here/same-set.py" $images
}

"$here/install.sh" "$reference_dir"
NETBOM_SCHEMAS=${NETBOM_SCHEMAS:-$here/../../../shared/schemas} node "$reference_dir/validate-sbom.mjs" "$@"
