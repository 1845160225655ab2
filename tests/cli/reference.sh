#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds real SBOMs against tests/reference: of small images, and of the corpus if there is one; each in each format, of one scan.
set -eu

work=$NETBOM_BUILD_DIR/tests/work/reference
rm -rf "$work/sboms"
mkdir -p "$work/tree/etc" "$work/tree/usr/lib/opkg"
printf 'ID=openwrt\nNAME=OpenWrt\nVERSION_ID=22.03\n' >"$work/tree/etc/os-release"
# A licence that is no expression, one that is, and one that a rule knows better.
cat >"$work/tree/usr/lib/opkg/status" <<-'END'
	Package: busybox
	Version: 1.36.1-1
	Status: install user installed
	Architecture: mips_24kc
	License: GPL2 or so

	Package: dnsmasq
	Version: 2.80-1
	Depends: busybox
	Status: install user installed
	Architecture: mips_24kc
	License: gpl-2.0-only or MIT

END
if [[ ! -e $work/tree/etc/key.pem ]]; then
	openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/tree/etc/key.pem" -out "$work/tree/etc/cert.pem" -days 3650 \
		-subj '/O=Example/CN=device' 2>/dev/null
fi
printf 'no firmware at all\n' >"$work/text.bin"
formats=(-f cyclonedx -f cyclonedx-1.7 -f spdx -f spdx3)

# make_sboms DIR OPTION-OR-IMAGE...
make_sboms() {
	local status=0
	"$NETBOM" scan --out-dir "$work/sboms/$1" -j 2 "${formats[@]}" "${@:2}" >"$work/table" || status=$?
	[[ $status == 0 || $status == 3 ]] || { cat "$work/table"; echo "$1: status $status"; exit 1; }
}

# The schemas hold each component against each other one: images with very many files are taken without them.
small=("$work/tree" "$work/text.bin")
large=("$work/tree" "$work/text.bin")
for image in "${NETBOM_CORPUS_OUT:-/nonexistent}"/*/image.*; do
	if [[ -e $image && $(stat -Lc %s "$image") -lt 4000000 ]]; then
		small+=("$image")
	elif [[ -e $image ]]; then
		large+=("$image")
	fi
done
make_sboms plain --author 'Example Ltd <sbom@example.org>' "${large[@]}"
make_sboms files --files "${small[@]}"
echo "${#small[@]} images with their files, ${#large[@]} without"
python3 "$NETBOM_SOURCE_DIR/tests/reference/check-sbom-test.py" "$work/sboms/files/tree"
if grep -rqF -f <(sed -n '2p;5p;9p' "$work/tree/etc/key.pem") "$work/sboms"; then
	echo 'a line of the private key stands in an SBOM'
	exit 1
fi
mkdir -p "$work/sboms/unit"
"$NETBOM_BUILD_DIR/tests/unit/test-report" "$work/sboms/unit"
cd "$work/sboms"
REFERENCE_DIR=$work "$NETBOM_SOURCE_DIR/tests/reference/run.sh" ./*/*.cdx.json ./*/*.spdx.json ./*/*.spdx3.json
