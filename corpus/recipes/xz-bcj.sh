# SPDX-License-Identifier: GPL-3.0-or-later
# One program compressed by xz with the ARM branch filter and CRC-32, as kernels use it.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
need xz
single_file
xz --check=crc32 --arm --lzma2=dict=1MiB -c "$TREE/busybox" >"$RESULT/image.xz"
whole xz image.xz
