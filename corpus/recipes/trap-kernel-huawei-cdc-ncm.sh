# SPDX-License-Identifier: GPL-3.0-or-later
# An arm64 kernel with drivers for, and contributed by, designated suppliers, and the tools that support their modems.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-trap.sh"
need mksquashfs mkimage gzip
kernel=$(debs_named arm64 "$(kernel_package arm64 linux-image-arm64)")
image=$RESULT/image.bin
sample_programs arm64
tree_take "$kernel" './boot/vmlinuz-*' './boot/config-*' '*/huawei_cdc_ncm.ko' '*/option.ko' '*/usb_wwan.ko' \
	'*/cdc_ether.ko' '*/cdc_ncm.ko' '*/usbnet.ko' '*/qmi_wwan.ko' '*/rndis_host.ko' '*/net/ethernet/hisilicon/*' \
	'*/net/ethernet/huawei/*' '*/erofs.ko'
deb_outside "$kernel" 1
mv "$TREE"/boot/vmlinuz-* "$WORK/Image"
debs_named arm64 usb-modeswitch usb-modeswitch-data modemmanager libmm-glib0 >"$WORK/wanted"
tree_add_list "$WORK/wanted"
rm -rf "$TREE"/usr/share/{doc,man,locale,bash-completion,lintian}
innocent
fact supports '["huawei", "zte"]'
tree_settle
gzip -9n <"$WORK/Image" >"$WORK/Image.gz"
mkimage -A arm64 -O linux -T kernel -C gzip -a 0x80080000 -e 0x80080000 -n 'Linux arm64' -d "$WORK/Image.gz" "$image" >/dev/null
node uimage 0 "$(size_of "$image")"
node gzip 64 "$(size_of "$WORK/Image.gz")"
truncate -s %64K "$image"
squashfs "$WORK/root.squashfs" -comp xz -b 256K
node squashfs "$(size_of "$image")" "$(squashfs_size "$WORK/root.squashfs")"
cat "$WORK/root.squashfs" >>"$image"
header uimage_name 'Linux arm64'
truth image.bin
