# SPDX-License-Identifier: GPL-3.0-or-later
# A disk with a GPT: two copies of the sample tree, as ext4 and as EROFS (which leaves out lost+found).
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need mkfs.erofs
sample armhf
ext "$WORK/data.ext4" ext4 8M
quietly mkfs.erofs -T"$SOURCE_DATE_EPOCH" -U 01234567-89ab-cdef-0123-456789abcdef --all-root -x-1 "$WORK/root.erofs" "$TREE"
disk "$RESULT/image.img" 24M 'label: gpt
label-id: 01234567-89AB-CDEF-0123-456789ABCDEF
start=2048, size=16384, name=data, uuid=11234567-89AB-CDEF-0123-456789ABCDEF
start=20480, size=16384, name=rootfs, uuid=21234567-89AB-CDEF-0123-456789ABCDEF'
place "$RESULT/image.img" $((20480 * 512)) "$WORK/root.erofs"
place "$RESULT/image.img" $((2048 * 512)) "$WORK/data.ext4"
node erofs $((20480 * 512)) "$(size_of "$WORK/root.erofs")"
node ext4 $((2048 * 512)) "$(size_of "$WORK/data.ext4")"
whole gpt image.img
