# SPDX-License-Identifier: GPL-3.0-or-later
# A UBI with a kernel in a static volume and the sample tree as UBIFS in a dynamic one; erase blocks out of order.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need ubinize mkimage
sample armhf
ubifs "$WORK/root.ubifs" -x lzo
kernel_image armhf linux-image-armmp "$WORK/zImage"
mkimage -A arm -O linux -T kernel -C none -n 'Sample kernel' -d "$WORK/zImage" "$WORK/kernel.uimage" >/dev/null
cat >"$WORK/ubi.ini" <<-INI
[kernel]
mode=ubi
image=$WORK/kernel.uimage
vol_id=0
vol_type=static
vol_name=kernel
vol_size=8MiB
[rootfs]
mode=ubi
image=$WORK/root.ubifs
vol_id=1
vol_type=dynamic
vol_name=rootfs
vol_size=16MiB
INI
quietly ubinize -o "$WORK/ordered" -m 2048 -p 128KiB -Q 20231114 "$WORK/ubi.ini"
# As flash does: the last erase block first.
blocks=$(($(size_of "$WORK/ordered") / 131072))
for ((block = blocks - 1; block >= 0; block--)); do
	dd if="$WORK/ordered" bs=128K skip="$block" count=1 status=none
done >"$RESULT/image.ubi"
header image-sequence 20231114
header erase-block-size 131072
parts "$WORK/root.ubifs" "$WORK/kernel.uimage"
whole ubi image.ubi
