# SPDX-License-Identifier: GPL-3.0-or-later
# A flash with two places: an environment of U-Boot, and the sample tree as SquashFS.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need mkenvimage
sample armhf
squashfs "$WORK/root.squashfs" -comp xz
printf 'baudrate=115200\nbootcmd=bootm 0x9f020000\nboard=router\nvendor=example\n' >"$WORK/environment"
quietly mkenvimage -s 0x10000 -o "$WORK/env.bin" "$WORK/environment"
cp "$WORK/env.bin" "$RESULT/image.bin"
place "$RESULT/image.bin" $((0x20000)) "$WORK/root.squashfs"
node u-boot-env 0 65536
node squashfs $((0x20000)) "$(squashfs_size "$WORK/root.squashfs")"
truth image.bin
