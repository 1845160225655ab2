# SPDX-License-Identifier: GPL-3.0-or-later
# A uImage of one LZMA-compressed kernel.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
need mkimage xz
kernel_image armhf linux-image-armmp "$WORK/zImage"
xz --format=lzma -6 -c "$WORK/zImage" >"$WORK/kernel.lzma"
mkimage -A arm -O linux -T kernel -C lzma -a 0x40008000 -e 0x40008040 -n 'Sample kernel' \
	-d "$WORK/kernel.lzma" "$RESULT/image.uimage" >/dev/null
header name 'Sample kernel'
header load 0x40008000
header entry 0x40008040
header os linux
header arch arm
header type kernel
header compression lzma
header data_size "$(size_of "$WORK/kernel.lzma")"
node lzma 64 "$(size_of "$WORK/kernel.lzma")"
whole uimage image.uimage
