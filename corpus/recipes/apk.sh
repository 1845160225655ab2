# SPDX-License-Identifier: GPL-3.0-or-later
# An Alpine package of version 2: signature, control and data, each a gzip stream of tar records.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
sample_programs armhf
rm -f "$TREE/usr/sbin/telnetd"
tree_settle
mkdir -p "$WORK/control" "$WORK/signature"
tar_tree "$TREE" | gzip -9n >"$WORK/data.tar.gz"
cat >"$WORK/control/.PKGINFO" <<TEXT
pkgname = sample-tools
pkgver = 1.35.0-r29
pkgdesc = BusyBox and Dropbear
url = https://example.org/sample-tools
builddate = $SOURCE_DATE_EPOCH
packager = Example <packager@example.org>
size = $(du -sb "$TREE" | cut -f1)
arch = armhf
origin = sample-tools
license = GPL-2.0-only
datahash = $(sha256sum <"$WORK/data.tar.gz" | cut -d' ' -f1)
TEXT
# The first two streams end without the two empty records that close a tar archive.
cut_end() {
	python3 -c 'import sys; d = sys.stdin.buffer.read().rstrip(b"\0"); sys.stdout.buffer.write(d + b"\0" * (-len(d) % 512))'
}
apk_stream() {
	tar -C "$1" --format=ustar --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$2" | cut_end | gzip -9n
}
printf 'A%.0s' {1..256} >"$WORK/signature/.SIGN.RSA.packager@example.org.rsa.pub"
{
	apk_stream "$WORK/signature" .SIGN.RSA.packager@example.org.rsa.pub
	apk_stream "$WORK/control" .PKGINFO
	cat "$WORK/data.tar.gz"
} >"$RESULT/image.apk"
fact contents '{"pkgname": "sample-tools", "pkgver": "1.35.0-r29", "arch": "armhf"}'
whole apk image.apk
