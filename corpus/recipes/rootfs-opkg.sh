# SPDX-License-Identifier: GPL-3.0-or-later
# An OpenWrt-like root file system: records of opkg, and programs of mipsel packages.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
sample_programs mipsel
sample_entries
info=$TREE/usr/lib/opkg/info
mkdir -p "$info"
printf 'DISTRIB_ID="OpenWrt"\nDISTRIB_RELEASE="22.03.5"\nDISTRIB_TARGET="ramips/mt7621"\nDISTRIB_ARCH="mipsel_24kc"\n' \
	>"$TREE/etc/openwrt_release"
# opkg_record NAME VERSION LICENCE FILE...
opkg_record() {
	local name=$1 version=$2 licence=$3
	shift 3
	printf '%s\n' "$@" >"$info/$name.list"
	printf 'Package: %s\nVersion: %s\nDepends: libc\nSource: package/%s\nLicense: %s\nSection: base\nArchitecture: mipsel_24kc\n' \
		"$name" "$version" "$name" "$licence" >"$info/$name.control"
	printf 'Package: %s\nVersion: %s\nDepends: libc\nStatus: install user installed\n' "$name" "$version" \
		>>"$TREE/usr/lib/opkg/status"
	printf 'Architecture: mipsel_24kc\nInstalled-Time: %s\n\n' "$SOURCE_DATE_EPOCH" >>"$TREE/usr/lib/opkg/status"
}
opkg_record busybox 1.35.0-5 GPL-2.0 /bin/busybox /bin/sh
opkg_record dropbear 2022.83-1 MIT /usr/sbin/dropbear
opkg_record zlib 1.2.13-1 Zlib /lib/libz.so.1
fact opkg '{"busybox": "1.35.0-5", "dropbear": "2022.83-1", "zlib": "1.2.13-1"}'
tree_settle
squashfs "$RESULT/image.squashfs" -comp xz -b 256K
node squashfs 0 "$(squashfs_size "$RESULT/image.squashfs")"
truth image.squashfs
