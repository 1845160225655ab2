# SPDX-License-Identifier: GPL-3.0-or-later
# A small router of armhf packages: U-Boot, then a TRX with a uImage and a SquashFS (xz, 256 KiB blocks). About 25 MB.
# shellcheck shell=bash
source "$RECIPES/lib-router.sh"
source "$RECIPES/lib-bench.sh"
need mksquashfs mkimage python3
kernel_deb=$(debs_named armhf "$(kernel_package armhf linux-image-armmp)")
boot_deb=$(debs_named armhf u-boot-sunxi)
bench_tree armhf no base-files busybox netbase tzdata ca-certificates kmod dropbear-bin openssh-server openssl dnsmasq hostapd \
	wpasupplicant iw lighttpd curl iptables ppp pppoe wireguard-tools radvd \
	chrony mosquitto iproute2 ethtool mtd-utils e2fsprogs lua5.1
tree_take "$kernel_deb" './boot/vmlinuz-*' "${ROUTER_MODULES[@]}"
mv "$TREE"/boot/vmlinuz-* "$WORK/vmlinuz"
router_slim
tree_settle
router_image image.bin
truth image.bin
