# SPDX-License-Identifier: GPL-3.0-or-later
# A large system of mipsel packages as a SquashFS (gzip, 128 KiB blocks). About 75 MB with some 4,000 files.
# shellcheck shell=bash
source "$RECIPES/lib-router.sh"
source "$RECIPES/lib-bench.sh"
bench_tree mipsel yes busybox base-files python3 perl samba openssh-server dnsmasq lighttpd curl strongswan nftables mosquitto
tree_settle
squashfs "$RESULT/image.squashfs" -comp gzip -b 128K
node squashfs 0 "$(squashfs_size "$RESULT/image.squashfs")"
truth image.squashfs
