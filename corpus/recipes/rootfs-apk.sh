# SPDX-License-Identifier: GPL-3.0-or-later
# An Alpine-like root file system with the database of apk.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
sample_programs armhf
sample_entries
mkdir -p "$TREE/lib/apk/db"
echo 3.18.4 >"$TREE/etc/alpine-release"
# apk_record NAME VERSION LICENCE FOLDER FILE
apk_record() {
	{
		printf 'C:Q1%s\n' "$(printf '%s' "$1" | openssl sha1 -binary | base64)"
		printf 'P:%s\nV:%s\nA:armhf\nS:1000\nI:2000\nT:%s\n' "$1" "$2" "$1"
		printf 'U:https://example.org/%s\nL:%s\no:%s\nm:Example <packager@example.org>\n' "$1" "$3" "$1"
		printf 't:%s\nF:%s\nR:%s\na:0:0:755\n\n' "$SOURCE_DATE_EPOCH" "$4" "$5"
	} >>"$TREE/lib/apk/db/installed"
}
need openssl
apk_record busybox 1.35.0-r29 GPL-2.0-only bin busybox
apk_record dropbear 2022.83-r2 MIT usr/sbin dropbear
apk_record zlib 1.2.13-r1 Zlib lib libz.so.1
fact apk '{"busybox": "1.35.0-r29", "dropbear": "2022.83-r2", "zlib": "1.2.13-r1"}'
tree_settle
tar_tree "$TREE" >"$RESULT/image.tar"
whole tar image.tar
