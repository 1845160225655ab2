# SPDX-License-Identifier: GPL-3.0-or-later
# Plants: code and data of suppliers among open source. The texts are of the form that the supplier's own code carries; each
# case says where that form was seen.
# shellcheck shell=bash
# shellcheck source=LIB.sh

dvr='modinfo of a video recorder of Xiongmai'
notice='copyright form of a proprietary program; the phrase is the supplier'"'"'s legal name'
extra=lib/modules/4.9.37/extra

# plant_module TARGET NAME AUTHOR LICENCE
plant_module() {
	surroundings
	module "$extra/$2.ko" "$1" "$2" "author=$3" "license=$4" 'description=device driver' 'depends='
	pack squashfs
}

# plant_program TARGET FILE NOTICE [TEXT...]
plant_program() {
	local target=$1 file=$2
	shift 2
	surroundings
	program "$file" "$target" "$@" 'usage: %s [options]' '/var/run/%s.pid' 'cannot open %s'
	pack
}

# --- kernel modules ---

case_plant_module_himpp() {
	plant_about "$dvr: author=HiMPP GRP license=Proprietary"
	expect hisilicon made-by review
	plant_module arm hi3521a_vpss 'HiMPP GRP' Proprietary
}

case_plant_module_himpp_mips() {
	plant_about "$dvr: author=HiMPP GRP license=Proprietary"
	expect hisilicon made-by review
	plant_module mipsel hi3521a_venc 'HiMPP GRP' Proprietary
}

case_plant_module_hisilicon_bare() {
	plant_about "$dvr: author=Hisilicon"
	expect hisilicon made-by review
	plant_module arm hi_cipher 'Hisilicon' Proprietary
}

case_plant_module_hisilicon_legal() {
	plant_about 'modinfo of the MPP of HiSilicon: the legal name'
	expect hisilicon made-by asserted
	plant_module arm hi_tde 'Hisilicon Technologies Co., Ltd.' Proprietary
}

case_plant_module_huawei_legal() {
	plant_about 'modinfo author=Huawei Tech. Co., Ltd. with a licence that is not free'
	expect huawei made-by asserted
	plant_module arm hw_plc_core 'Huawei Tech. Co., Ltd.' Proprietary
}

case_plant_module_huawei_address() {
	plant_about 'modinfo with a name and an address'
	expect huawei made-by review
	plant_module mips hw_ssp 'Wang Wei <wangwei@huawei.com>' Proprietary
}

case_plant_module_zte_legal() {
	plant_about 'modinfo of a gateway: author=ZTE Corporation'
	expect zte made-by asserted
	plant_module arm plat_zxylzb 'ZTE Corporation' Proprietary
}

case_plant_module_zte_bare() {
	plant_about 'modinfo author=ZTE'
	expect zte made-by review
	plant_module mipsel zx_switch 'ZTE' 'ZTE Proprietary'
}

case_plant_module_hikvision() {
	plant_about 'modinfo of a camera: the legal name'
	expect hikvision made-by asserted
	plant_module arm hik_pwm 'Hangzhou Hikvision Digital Technology Co., Ltd.' Proprietary
}

case_plant_module_dahua() {
	plant_about 'modinfo of a camera: the legal name'
	expect dahua made-by asserted
	plant_module arm dh_pdc 'Zhejiang Dahua Technology Co., Ltd.' Proprietary
}

case_plant_module_dahua_bare() {
	plant_about 'modinfo of a camera: the bare name'
	expect dahua made-by review
	plant_module arm dh_motor 'Dahua' Proprietary
}

case_plant_module_fiberhome() {
	plant_about 'modinfo of a terminal: the legal name'
	expect fiberhome made-by asserted
	plant_module mips fh_omci 'FiberHome Telecommunication Technologies Co., Ltd.' Proprietary
}

case_plant_module_tplink() {
	plant_about 'modinfo of a router: the legal name'
	expect tplink-tech made-by asserted
	plant_module mipsel tp_domain 'TP-LINK Technologies Co., Ltd.' Proprietary
}

case_plant_module_second_author() {
	plant_about "$dvr: more than one author line, the firm in the second"
	expect hisilicon made-by asserted
	surroundings
	module "$extra/hi_dmac.ko" arm hi_dmac 'author=jinweiwei' 'author=Hisilicon Technologies Co., Ltd.' 'license=Proprietary'
	pack squashfs
}

# --- programs ---

case_plant_program_huawei() {
	plant_about "$notice"
	expect huawei made-by review
	plant_program arm bin/cms 'Copyright (C) 2009-2017 Huawei Technologies Co., Ltd. All rights reserved.'
}

case_plant_program_huawei_mips() {
	plant_about "$notice"
	expect huawei made-by review
	plant_program mips bin/amp 'Copyright (c) Huawei Technologies Co., Ltd. 2012-2018. All rights reserved.'
}

case_plant_program_zte() {
	plant_about 'Copyright (C) ZTE Corporation'
	expect zte made-by review
	plant_program arm bin/cspd 'Copyright (C) 2015 ZTE Corporation. All Rights Reserved.' 'ZXHN H168N'
}

case_plant_program_zte_mips() {
	plant_about 'Copyright (C) ZTE Corporation'
	expect zte made-by review
	plant_program mipsel bin/httpd-zte 'Copyright ZTE Corporation 2010. All rights reserved'
}

case_plant_program_hikvision() {
	plant_about "$notice"
	expect hikvision made-by review
	plant_program arm home/davinci 'Copyright (c) 2010-2016 Hangzhou Hikvision Digital Technology Co., Ltd. All Rights Reserved.'
}

case_plant_program_dahua() {
	plant_about "$notice"
	expect dahua made-by review
	plant_program arm usr/bin/sonia 'Copyright (C) 2014, Zhejiang Dahua Technology Co., Ltd.'
}

case_plant_program_hytera() {
	plant_about "$notice"
	expect hytera made-by review
	plant_program arm usr/bin/dmrd 'Copyright 2016 Hytera Communications Corporation Limited. All rights reserved.'
}

case_plant_program_fiberhome() {
	plant_about "$notice"
	expect fiberhome made-by review
	plant_program mips usr/bin/omci 'Copyright (C) 2013 Fiberhome Telecommunication Technologies Co., Ltd. All rights reserved.'
}

case_plant_program_tiandy() {
	plant_about "$notice"
	expect tiandy made-by review
	plant_program arm usr/bin/nvss 'Copyright (C) 2015 Tiandy Technologies Co., Ltd. All rights reserved.'
}

case_plant_program_uniview() {
	plant_about "$notice"
	expect uniview made-by review
	plant_program arm usr/bin/imosd 'Copyright (c) 2011-2018, Zhejiang Uniview Technologies Co., Ltd. All rights reserved.'
}

case_plant_program_quectel() {
	plant_about "$notice"
	expect quectel made-by review
	plant_program mipsel usr/sbin/qfotad 'Copyright (c) 2020 Quectel Wireless Solutions Co., Ltd. All Rights Reserved.'
}

case_plant_program_xiaomi() {
	plant_about "$notice"
	expect xiaomi made-by review
	plant_program mipsel usr/sbin/messagingagent 'Copyright (C) 2015 Xiaomi Inc. All rights reserved.'
}

case_plant_program_tplink() {
	plant_about "$notice"
	expect tplink-tech made-by review
	plant_program mips usr/bin/tddp 'Copyright(c) 2008-2014 TP-LINK Technologies Co.Ltd. All rights reserved.'
}

case_plant_program_kaspersky() {
	plant_about "$notice"
	expect kaspersky made-by review
	plant_program arm usr/lib/libkavsdk.so 'Copyright (C) 2018 AO Kaspersky Lab. All Rights Reserved.'
}

case_plant_program_dji() {
	plant_about "$notice"
	expect dji made-by review
	plant_program arm system/bin/dji_sys 'Copyright (C) 2019 SZ DJI Technology Co., Ltd. All rights reserved.'
}

case_plant_program_hisilicon() {
	plant_about "$notice"
	expect hisilicon made-by review
	plant_program arm usr/lib/libhdmi.so 'Copyright (C) Hisilicon Technologies Co., Ltd. 2012-2019. All rights reserved.'
}

case_plant_program_static_libraries() {
	plant_about "$notice; open-source libraries are linked in"
	expect hikvision made-by review
	plant_program arm usr/bin/netprocess 'Copyright (c) 2012 Hangzhou Hikvision Digital Technology Co., Ltd. All Rights Reserved.' \
		'deflate 1.2.8 Copyright 1995-2013 Jean-loup Gailly and Mark Adler ' 'inflate 1.2.8 Copyright 1995-2013 Mark Adler ' \
		'OpenSSL 1.0.2k  26 Jan 2017'
}

# --- libraries and components ---

case_plant_library_mpp() {
	plant_about 'libmpi.a of the MPP of HiSilicon: HI_VERSION=Hi3516A_MPP_V1.0.8.0 B070 Release'
	expect hisilicon made-by asserted
	plant_program arm usr/lib/libmpi.so 'HI_VERSION=Hi3516A_MPP_V1.0.8.0 B070 Release'
}

case_plant_library_mpp_notice() {
	plant_about 'the same with a notice'
	expect hisilicon made-by asserted
	plant_program arm usr/lib/libisp.so 'HI_VERSION=Hi3519V101_MPP_V1.0.3.0 B010 Release' \
		'Copyright (C) 2016 Hisilicon Technologies Co., Ltd. All rights reserved.'
}

case_plant_library_hcnetsdk() {
	plant_about 'the name of the client library of Hikvision'
	expect hikvision made-by review
	surroundings
	SONAME=libhcnetsdk.so program usr/lib/libhcnetsdk.so arm 'HCNetSDK' 'cannot log in to %s'
	pack
}

case_plant_library_hcnetsdk_notice() {
	plant_about 'the same with a notice: two signs in one file'
	expect hikvision made-by review
	surroundings
	SONAME=libhcnetsdk.so program usr/lib/libhcnetsdk.so arm 'HCNetSDK' \
		'Copyright (c) 2014 Hangzhou Hikvision Digital Technology Co., Ltd. All Rights Reserved.'
	pack
}

case_plant_library_dhnetsdk() {
	plant_about 'the name of the client library of Dahua'
	expect dahua made-by review
	surroundings
	SONAME=libdhnetsdk.so program usr/lib/libdhnetsdk.so arm 'CLIENT_LoginEx' 'cannot log in to %s'
	pack
}

# --- boards and containers ---

case_plant_devicetree_hisilicon() {
	plant_about 'own devicetree of a camera: hisilicon,hi3519'
	expect hisilicon silicon-of review
	surroundings
	devicetree boot/board.dtb 'Hisilicon HI3519 DEMO Board' acme,ipcam hisilicon,hi3519
	pack
}

case_plant_devicetree_zte() {
	plant_about 'own devicetree of a gateway: zte,zx279128s'
	expect zte silicon-of review
	surroundings
	devicetree boot/board.dtb 'ZTE zx279128s' zte,zx279128s
	pack
}

case_plant_devicetree_modules() {
	plant_about "devicetree and $dvr: two channels"
	expect hisilicon silicon-of asserted
	expect hisilicon made-by review
	surroundings
	devicetree boot/board.dtb 'DVR' acme,dvr hisilicon,hi3521a
	module "$extra/hi3521a_base.ko" arm hi3521a_base 'author=HiMPP GRP' 'license=Proprietary'
	module "$extra/hi3521a_sys.ko" arm hi3521a_sys 'author=HiMPP GRP' 'license=Proprietary'
	pack squashfs
}

case_plant_sdk_toolchain() {
	plant_about "$dvr: modules, MPP and .comment of most programs"
	expect hisilicon silicon-of asserted
	expect hisilicon made-by asserted
	surroundings
	local name
	for name in one two three four five six seven; do
		COMMENT='GCC: (Hisilicon_v300) 4.8.3 20131202 (prerelease)' program "usr/bin/$name" arm "usage: $name"
	done
	COMMENT='GCC: (Hisilicon_v300) 4.8.3' program usr/lib/libmpi.so arm 'HI_VERSION=Hi3521A_MPP_V1.0.4.0 B010 Release'
	module "$extra/hi3521a_base.ko" arm hi3521a_base 'author=HiMPP GRP' 'license=Proprietary'
	pack squashfs
}

case_plant_container_hwnp() {
	plant_about 'upgrade header HWNP of a terminal'
	expect huawei product-of review
	surroundings
	tree_settle
	tar -C "$TREE" --sort=name --owner=0 --group=0 -cf "$WORK/root.tar" .
	python3 "$RECIPES/../traps/headers.py" hwnp "$WORK/root.tar" "$RESULT/image.bin"
}

case_plant_container_hwnp_programs() {
	plant_about 'upgrade header HWNP, and programs with notices: two channels'
	expect huawei product-of asserted
	expect huawei made-by review
	surroundings
	program bin/cms mips 'Copyright (C) 2009-2017 Huawei Technologies Co., Ltd. All rights reserved.'
	program bin/voice mips 'Copyright (C) 2009-2017 Huawei Technologies Co., Ltd. All rights reserved.'
	program bin/omci mips 'Copyright (C) 2010-2017 Huawei Technologies Co., Ltd. All rights reserved.'
	tree_settle
	tar -C "$TREE" --sort=name --owner=0 --group=0 -cf "$WORK/root.tar" .
	python3 "$RECIPES/../traps/headers.py" hwnp "$WORK/root.tar" "$RESULT/image.bin"
}

case_plant_container_digicap() {
	plant_about 'digicap.dav'
	expect hikvision product-of review
	surroundings
	tree_settle
	tar -C "$TREE" --sort=name --owner=0 --group=0 -cf "$WORK/root.tar" .
	python3 "$RECIPES/../traps/headers.py" digicap "$WORK/root.tar" "$RESULT/digicap.dav"
	mv "$RESULT/digicap.dav" "$RESULT/image.bin"
}

case_plant_container_dahua() {
	plant_about 'an image of Dahua: DH in the place of PK, with Install'
	expect dahua product-of review
	surroundings
	tree_settle
	tar -C "$TREE" --sort=name --owner=0 --group=0 -cf "$WORK/root.tar" .
	python3 "$RECIPES/../traps/headers.py" dahua "$WORK/root.tar" "$RESULT/image.bin"
}

case_plant_container_dahua_programs() {
	plant_about 'the same with a program and a module'
	expect dahua product-of asserted
	expect dahua made-by asserted
	surroundings
	program usr/bin/sonia arm 'Copyright (C) 2014, Zhejiang Dahua Technology Co., Ltd.'
	module "$extra/dh_pdc.ko" arm dh_pdc 'author=Zhejiang Dahua Technology Co., Ltd.' 'license=Proprietary'
	tree_settle
	tar -C "$TREE" --sort=name --owner=0 --group=0 -cf "$WORK/root.tar" .
	python3 "$RECIPES/../traps/headers.py" dahua "$WORK/root.tar" "$RESULT/image.bin"
}

case_plant_certificate_device() {
	plant_about 'a device certificate with its private key beside it: O=HIKVISION'
	expect hikvision product-of review
	need openssl
	surroundings
	mkdir -p "$TREE/etc/device"
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$TREE/etc/device/server.key" -days 3650 \
		-subj '/C=CN/ST=ZJ/O=HIKVISION/CN=device' -out "$TREE/etc/device/server.crt" 2>/dev/null
	pack
}

case_plant_kernel_config() {
	plant_about 'configuration of a kernel for one SoC: CONFIG_ARCH_HI3521A=y'
	expect hisilicon silicon-of review
	surroundings
	text etc/kernel-config <<-TEXT
	#
	# Automatically generated file; DO NOT EDIT.
	# Linux/arm 3.10.0 Kernel Configuration
	#
	CONFIG_ARM=y
	CONFIG_ARCH_HI3521A=y
	# CONFIG_ARCH_QCOM is not set
	TEXT
	module "$extra/hi_wdt.ko" arm hi_wdt 'author=Hisilicon' 'license=GPL'
	pack
}

case_plant_openwrt_based() {
	plant_about 'a vendor build on the base of OpenWrt, with programs of its own: the release file stays'
	expect xiaomi product-of asserted
	expect xiaomi made-by review
	surroundings
	text etc/openwrt_release <<-TEXT
	DISTRIB_ID='OpenWrt'
	DISTRIB_RELEASE='15.05'
	TEXT
	local name
	for name in messagingagent securitypage datacenter; do
		program "usr/sbin/$name" mipsel 'Copyright (C) 2016 Xiaomi Inc. All rights reserved.' "usage: $name"
	done
	devicetree boot/board.dtb 'Mi Router' xiaomi,mir3g mediatek,mt7621-soc
	pack squashfs
}

case_plant_certificate_pair() {
	plant_about 'a device certificate and its key as the only pair of their folder'
	expect dahua product-of review
	need openssl
	surroundings
	mkdir -p "$TREE/mnt/mtd/ssl"
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$TREE/mnt/mtd/ssl/pkey.pem" -days 3650 \
		-subj '/C=CN/O=Zhejiang Dahua Technology Co., Ltd./CN=ipc' -out "$TREE/mnt/mtd/ssl/cacert.pem" 2>/dev/null
	pack
}

case_plant_program_quectel_form() {
	plant_about 'notice of Quectel in its connection manager: Wireless Solution, without the s'
	expect quectel made-by review
	plant_program arm usr/bin/qlmodemd 'Copyright (c) 2009-2021 Quectel Wireless Solution, Co., Ltd.  All Rights Reserved.'
}

case_plant_program_chinese() {
	plant_about 'a notice in Chinese: the words for copyright and the legal name'
	expect huawei made-by review
	plant_program mips bin/ssmp '版权所有 (C) 华为技术有限公司 2001-2012'
}
