# SPDX-License-Identifier: GPL-3.0-or-later
# A large system of arm64 packages with all modules of its kernel, as an ext4 in a zip archive. About 180 MB.
# shellcheck shell=bash
source "$RECIPES/lib-router.sh"
source "$RECIPES/lib-bench.sh"
source "$RECIPES/lib-disk.sh"
need zip mke2fs
kernel_deb=$(debs_named arm64 "$(kernel_package arm64 linux-image-arm64)")
bench_tree arm64 yes busybox base-files python3 perl samba openssh-server dnsmasq lighttpd curl strongswan frr nftables mosquitto
tree_take "$kernel_deb" './boot/vmlinuz-*' './lib/modules/*'
tree_settle
ext "$WORK/root.ext4" ext4 720M -b 4096 -m 0
touch -d "@$SOURCE_DATE_EPOCH" "$WORK/root.ext4"
(cd "$WORK" && zip -q -6 -X "$RESULT/image.zip" root.ext4)
node zip 0 "$(size_of "$RESULT/image.zip")"
truth image.zip
