# SPDX-License-Identifier: GPL-3.0-or-later
# Traps: what an ordinary kernel says about suppliers whose hardware it supports, or whose people wrote parts of it.
# shellcheck shell=bash
# shellcheck source=LIB.sh

case_kernel_devicetrees() {
	trap_about 'the devicetrees of a generic arm64 kernel, several vendors'
	kernel_take '*/hisilicon/*.dtb' '*/amlogic/*axg*.dtb' '*/allwinner/*h5*.dtb' '*/sprd/*.dtb'
	pack
}

case_kernel_devicetrees_one_vendor() {
	trap_about 'the devicetrees of all boards of one SoC maker: none of them is chosen'
	kernel_take '*/hisilicon/*.dtb'
	pack squashfs
}

case_kernel_image() {
	trap_about 'a generic arm64 kernel: match tables, erofs, usb-storage'
	kernel_take './boot/vmlinuz-*'
	pack
}

case_kernel_config() {
	trap_about 'the configuration of a generic arm64 kernel with ARCH_HISI=y among others'
	kernel_take './boot/config-*'
	pack
}

case_kernel_config_not_set() {
	trap_about 'a configuration that denies what it names'
	text boot/config <<-TEXT
	#
	# Automatically generated file; DO NOT EDIT.
	# Linux/arm 4.1.25 Kernel Configuration
	#
	CONFIG_ARM=y
	CONFIG_ARCH_QCOM=y
	# CONFIG_ARCH_HISI is not set
	# CONFIG_ARCH_ZX is not set
	# CONFIG_USB_NET_HUAWEI_CDC_NCM is not set
	# CONFIG_KERNEL_ZTE_MODIFY_FLAG is not set
	TEXT
	pack
}

case_kernel_modules_modem() {
	trap_about 'drivers for modems of many makers'
	kernel_take '*/huawei_cdc_ncm.ko' '*/option.ko' '*/usb_wwan.ko' '*/qmi_wwan.ko' '*/rndis_host.ko' '*/cdc_ether.ko' '*/qcserial.ko' '*/sierra.ko'
	pack squashfs
}

case_kernel_modules_cdc_ncm() {
	trap_about 'the driver huawei_cdc_ncm alone'
	kernel_take '*/huawei_cdc_ncm.ko'
	pack
}

case_kernel_modules_hns3() {
	trap_about 'upstream network drivers that HiSilicon wrote'
	kernel_take '*/net/ethernet/hisilicon/*'
	pack squashfs
}

case_kernel_modules_hinic() {
	trap_about 'upstream network driver that Huawei wrote'
	kernel_take '*/net/ethernet/huawei/*'
	pack
}

case_kernel_modules_erofs() {
	trap_about 'the file system EROFS, whose authors give Huawei addresses'
	kernel_take '*/erofs.ko'
	pack
}

case_kernel_modules_boards() {
	trap_about 'upstream drivers of parts of HiSilicon boards'
	kernel_take '*/hisi-rng.ko' '*/hisi_thermal.ko' '*/rc-hisi*.ko' '*/hisi_powerkey.ko'
	pack
}

case_kernel_modules_perf_drm() {
	trap_about 'upstream performance counters and graphics of HiSilicon chips'
	kernel_take '*/drivers/perf/hisilicon/*' '*/gpu/drm/hisilicon/*' '*/infiniband/hw/hns/*' '*/scsi/hisi_sas/*'
	pack squashfs
}

case_kernel_modules_other() {
	trap_about 'all other upstream modules with hisi in their names'
	kernel_take '*/drivers/*/*hisi*.ko' '*/drivers/*/*hi3660*.ko' '*/drivers/*/*hi6220*.ko'
	pack
}

case_kernel_module_usb_storage() {
	trap_about 'usb-storage with its table of unusual devices'
	kernel_take '*/usb/storage/*'
	pack
}

case_module_intree_not_upstream() {
	trap_about 'a module from the vendor tree, intree=Y, free licence: a contribution'
	module lib/modules/4.9.37/kernel/drivers/net/hw_bridge_ext.ko arm hw_bridge_ext 'author=Li Wei <li.wei@huawei.com>' \
		'license=GPL' 'description=bridge extension' 'intree=Y'
	pack
}

case_module_newer_upstream() {
	trap_about 'a driver of a newer kernel than the list of names knows, intree=Y'
	module lib/modules/6.18/kernel/drivers/net/ethernet/huawei/hinic9/hinic9.ko arm hinic9 \
		'author=Huawei Technologies CO., Ltd' 'license=GPL' 'description=Intelligent Network Interface Card Driver' 'intree=Y'
	pack
}

case_module_backport() {
	trap_about 'an upstream driver built outside of the tree'
	module lib/modules/5.4/updates/hinic.ko mipsel hinic 'author=Huawei Technologies CO., Ltd' 'license=GPL' \
		'description=Huawei Intelligent NIC driver'
	module lib/modules/5.4/updates/erofs.ko mipsel erofs 'author=Gao Xiang, Chao Yu, Miao Xie, CONSUMER BG, HUAWEI Inc.' 'license=GPL'
	pack
}

case_module_free_port() {
	trap_about 'free code of Huawei people under another name, built outside of the tree by somebody else'
	module lib/modules/4.14/extra/erofs_backport.ko arm erofs_backport \
		'author=Gao Xiang, Chao Yu, Miao Xie, CONSUMER BG, HUAWEI Inc.' 'license=GPL' 'description=Enhanced ROM File System'
	module lib/modules/4.14/extra/hns3_dcb_dkms.ko arm hns3_dcb_dkms 'author=Huawei Tech. Co., Ltd.' 'license=GPL' \
		'description=HNS3 for older kernels'
	pack
}

case_module_other_free_licence() {
	trap_about 'modules under free licences that Linux does not name'
	module lib/modules/4.14/extra/hibmc_tool.ko arm hibmc_tool 'author=Huawei Technologies Co., Ltd.' 'license=BSD'
	module lib/modules/4.14/extra/ub_core.ko arm ub_core 'author=Huawei Technologies Co., Ltd.' 'license=GPLv2'
	pack
}

case_module_other_maker() {
	trap_about 'a proprietary module for the devices of a designated supplier, by somebody else'
	module lib/modules/3.10/extra/vendor_mux.ko mips vendor_mux 'author=Example Networks Ltd.' 'license=Proprietary' \
		'description=multiplexer for Huawei, ZTE and Quectel modems'
	pack
}

case_devicetree_dh_electronics() {
	trap_about 'boards of DH electronics and Hitachi: dh is not Dahua'
	devicetree boot/board.dtb 'DH electronics board' dh,imx6q-dhcom-pdk2 fsl,imx6q
	pack
}

case_devicetree_mentions() {
	trap_about 'one devicetree of another maker with a subnode for a modem'
	devicetree boot/board.dtb 'LTE gateway for Huawei and ZTE modems' acme,gateway fsl,imx6ull
	pack
}

case_uimage_name() {
	trap_about 'a uImage whose free text names a chip'
	need mkimage
	kernel_take '*/erofs.ko'
	mkimage -A arm -O linux -T kernel -C none -a 0x80008000 -e 0x80008000 -n 'Hisilicon hi3516 linux' \
		-d "$(find "$TREE" -name erofs.ko)" "$RESULT/image.bin" >/dev/null
}

case_u_boot_hikey() {
	trap_about 'an environment of upstream U-Boot for a HiSilicon board: its vendor is the chip maker, not the maker of the image'
	need mkenvimage
	printf 'arch=arm\nboard=hikey\nboard_name=hikey\ncpu=armv8\nsoc=hi6220\nvendor=hisilicon\nbootcmd=run distro_bootcmd\nbootdelay=2\n' >"$WORK/env"
	mkenvimage -s 0x4000 -o "$RESULT/image.bin" "$WORK/env"
	hardware hisilicon silicon-of
}

case_u_boot_prompts() {
	trap_about 'a boot loader for many boards'
	program boot/u-boot.elf arm 'U-Boot 2023.01 (Jan 09 2023 - 16:07:33 +0000)' 'hisilicon #' 'zx279128 #' 'Board: HiKey' \
		'hisilicon,hi6220-hikey' 'zte,zx296718' 'rockchip,rk3328' 'fsl,imx8mq' 'qcom,apq8016'
	pack
}
