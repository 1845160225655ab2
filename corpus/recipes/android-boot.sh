# SPDX-License-Identifier: GPL-3.0-or-later
# An Android boot image: a kernel, and the sample tree as a compressed cpio.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need mkbootimg gzip
sample armhf
kernel_image armhf linux-image-armmp "$WORK/zImage"
cpio_tree | gzip -n >"$WORK/ramdisk"
quietly mkbootimg --kernel "$WORK/zImage" --ramdisk "$WORK/ramdisk" --cmdline 'console=ttyS0,115200' --board router \
	--pagesize 2048 -o "$RESULT/image.img"
whole android-boot image.img
