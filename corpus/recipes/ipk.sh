# SPDX-License-Identifier: GPL-3.0-or-later
# An ipk package: a compressed tar of debian-binary, control.tar.gz and data.tar.gz.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
sample_programs mipsel
rm -f "$TREE/usr/sbin/telnetd"
tree_settle
mkdir -p "$WORK/control" "$WORK/ipk"
cat >"$WORK/control/control" <<-'TEXT'
Package: sample-tools
Version: 1.35.0-3
Depends: libc
Source: package/utils/sample-tools
SourceName: sample-tools
License: GPL-2.0
Section: base
Architecture: mipsel_24kc
Installed-Size: 900000
Description: BusyBox and Dropbear
TEXT
echo 2.0 >"$WORK/ipk/debian-binary"
tar_tree "$WORK/control" | gzip -9n >"$WORK/ipk/control.tar.gz"
tar_tree "$TREE" | gzip -9n >"$WORK/ipk/data.tar.gz"
tar_tree "$WORK/ipk" | gzip -9n >"$RESULT/image.ipk"
fact contents '{"Package": "sample-tools", "Version": "1.35.0-3", "Architecture": "mipsel_24kc"}'
whole ipk image.ipk
