# SPDX-License-Identifier: GPL-3.0-or-later
# A TRX image of version 1: an LZMA-compressed program, and a SquashFS.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
sample armhf
need xz
xz --format=lzma -9 -c "$TREE/bin/busybox" >"$WORK/loader.lzma"
squashfs "$WORK/root.squashfs" -comp xz
python3 "$RECIPES/trx.py" --version 1 --align 0x1000 --output "$RESULT/image.trx" \
	"$WORK/loader.lzma" "$WORK/root.squashfs" >>"$WORK/header.tsv"
node lzma 28 "$(size_of "$WORK/loader.lzma")"
node squashfs "$(awk '$1 == "offset1" { print $2 }' "$WORK/header.tsv")" "$(squashfs_size "$WORK/root.squashfs")"
whole trx image.trx
