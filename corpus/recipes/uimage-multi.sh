# SPDX-License-Identifier: GPL-3.0-or-later
# A uImage of several parts: a device tree, and an initramfs; sizes in a table after the header.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
need mkimage
sample armhf
device_tree "$WORK/board.dtb"
cpio_tree | gzip -9n >"$WORK/initramfs.gz"
mkimage -A arm -O linux -T multi -C none -a 0 -e 0 -n 'Two parts' \
	-d "$WORK/initramfs.gz:$WORK/board.dtb" "$RESULT/image.uimage" >/dev/null
start=$((64 + 12))
size=$(size_of "$WORK/initramfs.gz")
node gzip $start "$size"
node dtb $((start + (size + 3) / 4 * 4)) "$(size_of "$WORK/board.dtb")"
header name 'Two parts'
header type multi
header parts 2
whole uimage image.uimage
