# SPDX-License-Identifier: GPL-3.0-or-later
# A disk with an MBR: a FAT with a boot script, and the sample tree as SquashFS.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
sample armhf
need mkfs.vfat
squashfs "$WORK/root.squashfs" -comp xz
quietly mkfs.vfat --invariant -C -n BOOT "$WORK/boot.fat" 4096
disk "$RESULT/image.img" 16M 'label: dos
label-id: 0x20231114
start=2048, size=8192, type=c, bootable
start=16384, size=8192, type=83'
place "$RESULT/image.img" $((2048 * 512)) "$WORK/boot.fat"
place "$RESULT/image.img" $((16384 * 512)) "$WORK/root.squashfs"
node squashfs $((16384 * 512)) "$(squashfs_size "$WORK/root.squashfs")"
whole mbr image.img
