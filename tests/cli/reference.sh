#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds real CycloneDX documents against tests/reference: of small images, and of the corpus if there is one.
set -eu

work=$NETBOM_BUILD_DIR/tests/work/reference
rm -rf "$work/sboms"
mkdir -p "$work/tree/etc" "$work/tree/usr/lib/opkg"
printf 'ID=openwrt\nNAME=OpenWrt\nVERSION_ID=22.03\n' >"$work/tree/etc/os-release"
printf 'Package: busybox\nVersion: 1.36.1-1\nStatus: install user installed\nArchitecture: mips_24kc\n\n' \
	>"$work/tree/usr/lib/opkg/status"
printf 'no firmware at all\n' >"$work/text.bin"
images=("$work/tree" "$work/text.bin")
for image in "${NETBOM_CORPUS_OUT:-/nonexistent}"/*/image.*; do
	[[ ! -e $image ]] || images+=("$image")
done

status=0
number=0
mkdir -p "$work/sboms"
for image in "${images[@]}"; do
	number=$((number + 1))
	"$NETBOM" scan -f cyclonedx -o "$work/sboms/$number.cdx.json" "$image" || status=$?
	[[ $status == 0 || $status == 3 ]] || { echo "$image: status $status"; exit 1; }
done
echo "$number documents"
REFERENCE_DIR=$work TEST_REPORT=$NETBOM_BUILD_DIR/tests/unit/test-report \
	"$NETBOM_SOURCE_DIR/tests/reference/run.sh" "$work"/sboms/*.cdx.json
