# SPDX-License-Identifier: GPL-3.0-or-later
# Plants of other suppliers and in other forms than those of plants.sh, channels.sh and devices.sh; among them devices that carry
# the brand of an operator, and a supplier's chip in the device of another. Written down, with what must come out, before the
# program was tried on them.
# shellcheck shell=bash
# shellcheck source=LIB.sh

# vendor_program TARGET FILE TEXT...: a program without free code among open source.
vendor_program() {
	local target=$1 file=$2
	shift 2
	surroundings
	program "$file" "$target" "$@" 'usage: %s [options]' 'cannot open %s'
	pack
}

# firmware_blob FILE SEED TEXT...: a firmware without a format, in which these texts stand.
firmware_blob() {
	local file=$1
	shift
	mkdir -p "$(dirname "$TREE/$file")"
	python3 - "$TREE/$file" "$@" <<-'PYTHON'
	import random, sys
	random.seed(int(sys.argv[2]))
	body = bytearray(byte | 0x80 for byte in random.randbytes(120000))
	at = 30000
	for text in sys.argv[3:]:
	    data = b"\0" + text.encode() + b"\0"
	    body[at:at + len(data)] = data
	    at += len(data) + 5000
	open(sys.argv[1], "wb").write(body)
	PYTHON
}

# own_certificate FOLDER ORGANISATION: a device's certificate and its key, in one file.
own_certificate() {
	need openssl
	mkdir -p "$TREE/$1"
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$WORK/own.key" -days 3650 \
		-subj "/C=CN/O=$2/CN=device" -out "$WORK/own.crt" 2>/dev/null
	cat "$WORK/own.key" "$WORK/own.crt" >"$TREE/$1/server.pem"
}

# --- modules and programs ---

case_plant_vendor_module_goke() {
	at_length
	plant_about 'modinfo of a camera of another brand, the legal name; evidence.md 3.2'
	expect goke made-by asserted
	surroundings
	module lib/modules/4.9.37/extra/gk7205v200_base.ko arm gk7205v200_base 'author=Hunan Goke Microelectronics Co., Ltd.' 'license=Proprietary' 'depends='
	pack squashfs
}

case_plant_vendor_module_dji() {
	at_length
	plant_about 'modinfo, the bare name; evidence.md 3.2'
	expect dji made-by review
	surroundings
	module lib/modules/4.9.37/extra/duss_vout.ko arm duss_vout 'author=DJI' 'license=Proprietary' 'depends='
	pack
}

case_plant_vendor_module_wifi() {
	at_length
	plant_about 'a radio of HiSilicon in a camera: its module (bare name, proprietary)'
	expect hisilicon made-by review
	surroundings
	module lib/modules/4.9.37/extra/hi3881.ko arm hi3881 'author=HiSilicon' 'license=Proprietary' 'description=Hi3881 WLAN' 'depends=cfg80211'
	pack
}

case_plant_vendor_program_ezviz() {
	plant_about 'copyright form of a proprietary program, the sign instead of the word; evidence.md 3.3'
	expect ezviz made-by review
	vendor_program arm home/app/ezapp '© 2021 Hangzhou EZVIZ Network Co., Ltd. All rights reserved.'
}

case_plant_vendor_program_kaspersky() {
	plant_about 'the same, as the maker writes it; evidence.md 3.3 and identifiers.tsv'
	expect kaspersky made-by review
	vendor_program mipsel usr/sbin/ksnd '© 2021 AO Kaspersky Lab. All Rights Reserved.'
}

case_plant_vendor_program_french() {
	at_length
	plant_about 'copyright form of a proprietary program for a French operator; evidence.md 3.3'
	expect zte made-by review
	vendor_program mips bin/cspd 'Copyright © 2014 ZTE Corporation. Tous droits réservés.'
}

case_plant_vendor_program_sanechips() {
	at_length
	plant_about 'copyright form of a proprietary program; identifiers.tsv'
	expect sanechips made-by review
	vendor_program arm usr/bin/pp_agent 'Copyright (C) 2018 Sanechips Technology Co., Ltd. All rights reserved.'
}

case_plant_vendor_program_autel() {
	at_length
	plant_about 'copyright form of a proprietary program; evidence.md 3.3'
	expect autel-robotics made-by review
	vendor_program arm usr/bin/flightd 'Copyright (C) 2020 Autel Robotics Co., Ltd. All rights reserved.'
}

case_plant_vendor_program_h3c() {
	at_length
	plant_about 'banner of Comware: its name, version and notice; identifiers.tsv'
	expect h3c made-by review
	vendor_program mips flash/comware.elf 'H3C Comware Software, Version 7.1.064, Release 6127' \
		'Copyright (c) 2004-2021 New H3C Technologies Co., Ltd. All rights reserved.'
}

case_plant_vendor_program_vrp() {
	at_length
	plant_about 'banner of VRP in the system of a switch: its name and notice; identifiers.tsv'
	expect huawei made-by review
	vendor_program arm vrp/vrpmain.elf 'Huawei Versatile Routing Platform Software' 'VRP (R) software, Version 5.160 (S5720 V200R011C10SPC600)' \
		'Copyright (C) 2011-2018 HUAWEI TECH CO., LTD'
}

case_plant_vendor_library_uniview() {
	at_length
	plant_about 'the client library of Uniview, with its notice'
	expect uniview made-by review
	surroundings
	SONAME=libNetDEVSDK.so program usr/lib/libNetDEVSDK.so arm 'NETDEV_Login_V30' 'Copyright (c) 2011-2021 Zhejiang Uniview Technologies Co., Ltd. All rights reserved.'
	pack
}

case_plant_vendor_manager_unused() {
	plant_about 'the connection manager of Quectel with its notice, in an image that starts it for whatever modem is configured'
	expect quectel made-by review
	never quectel module-of
	surroundings
	program usr/bin/quectel-CM mipsel 'Quectel_QConnectManager_Linux_V1.6.5' \
		'Copyright (C) 2009-2023 Quectel Wireless Solutions Co., Ltd. All Rights Reserved.' 'Quectel Wireless Solutions Proprietary and Confidential.'
	text lib/netifd/proto/quectel.sh <<-'TEXT'
	proto_quectel_setup() {
	    json_get_vars device apn
	    [ -e "$device" ] || return 1
	    quectel-CM -i "$device" -s "$apn" &
	}
	TEXT
	pack
}

# --- boards ---

case_plant_vendor_board_goke() {
	plant_about 'own devicetree of a camera: goke,gk7205v200; evidence.md 3.2'
	expect goke silicon-of review
	never goke product-of
	surroundings
	devicetree boot/board.dtb 'Camera' acme,cam goke,gk7205v200
	pack
}

case_plant_vendor_board_loongson() {
	at_length
	plant_about 'own devicetree of a gateway: loongson,ls2k; evidence.md 3.2'
	expect loongson silicon-of review
	never loongson product-of
	surroundings
	devicetree boot/board.dtb 'Industrial gateway' acme,igw loongson,ls2k1000
	pack
}

case_plant_vendor_board_inspur() {
	at_length
	plant_about 'own devicetree of a management controller: inspur,fp5280g2-bmc on aspeed,ast2500; evidence.md 3.2'
	expect inspur product-of review
	surroundings
	devicetree boot/bmc.dtb 'FP5280G2 BMC' inspur,fp5280g2-bmc aspeed,ast2500
	pack
}

case_plant_vendor_config_compressed() {
	at_length
	plant_about 'the configuration of the kernel as /proc/config.gz gives it; evidence.md 2, the gateway H3600'
	expect zte product-of review
	surroundings
	printf '%s\n' '#' '# Automatically generated file; DO NOT EDIT.' '# Linux/arm 4.1.25 Kernel Configuration' '#' 'CONFIG_ARM=y' \
		'CONFIG_KERNEL_ZTE_MODIFY_FLAG=y' >"$WORK/config"
	mkdir -p "$TREE/etc"
	gzip -9nc "$WORK/config" >"$TREE/etc/config.gz"
	pack
}

case_plant_vendor_build_host() {
	at_length
	plant_about 'banner of a kernel that was built on a host of the maker, 0.4; evidence.md 3.2'
	expect zte product-of lead
	surroundings
	firmware_blob boot/Image 23 'Linux version 4.1.25 (builder@build7.zte.com.cn) (gcc version 4.9.3 (Buildroot 2015.08.1) ) #1 SMP PREEMPT Tue Apr 9 11:30:00 CST 2019'
	pack
}

# --- what the device says of itself ---

case_plant_vendor_upnp() {
	plant_about 'the description that the device gives of itself over UPnP: maker and host of the maker agree'
	expect zte product-of review
	surroundings
	text etc/linuxigd/gatedesc.xml <<-'TEXT'
	<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0"><device>
	<deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType><friendlyName>ZXHN H267A</friendlyName>
	<manufacturer>ZTE Corporation</manufacturer><manufacturerURL>http://www.zte.com.cn</manufacturerURL><modelName>ZXHN H267A</modelName>
	</device></root>
	TEXT
	pack
}

case_plant_vendor_wps() {
	at_length
	plant_about 'what an access point says of itself in WPS; the name alone'
	expect zte product-of lead
	surroundings
	text etc/hostapd.conf <<-'TEXT'
	interface=wlan0
	wps_state=2
	device_name=ZXHN H267A
	manufacturer=ZTE Corporation
	model_name=H267A
	TEXT
	pack
}

case_plant_vendor_onu_attribute() {
	plant_about 'default configuration of a terminal: the vendor id of the ONU as an attribute, 0.6; evidence.md 3.3'
	expect zte product-of review
	surroundings
	text userfs/romfile.cfg <<-'TEXT'
	<ROMFILE>
	<GPON><ONU VendorId="ZTEG" EquipmentId="F660" Version="V6.0"/></GPON>
	</ROMFILE>
	TEXT
	pack
}

case_plant_vendor_onu_nvram() {
	at_length
	plant_about 'default values of a terminal as NVRAM has them, 0.6; evidence.md 3.3'
	expect fiberhome product-of review
	surroundings
	text etc/nvram.default <<-'TEXT'
	lan_ipaddr=192.168.1.1
	gpon_vendor_id=FHTT
	gpon_equipment_id=HG6145F
	TEXT
	pack
}

case_plant_vendor_certificate_file() {
	plant_about 'a device certificate and its key in one file: O=Huawei Technologies Co., Ltd, 0.5; evidence.md 3.3'
	expect huawei product-of review
	surroundings
	own_certificate etc/wap 'Huawei Technologies Co., Ltd'
	pack
}

case_plant_vendor_certificate_hytera() {
	plant_about 'the same of a maker of radios; evidence.md 3.3'
	expect hytera product-of review
	surroundings
	own_certificate etc/lighttpd 'Hytera Communications Corporation Limited'
	pack
}

case_plant_vendor_update_server() {
	at_length
	plant_about 'the update server of the maker in the configuration of the image, 0.4; evidence.md 3.3'
	expect uniview product-of lead
	surroundings
	text etc/upgrade.conf <<-'TEXT'
	[upgrade]
	server=https://upgrade.star4live.com
	interval=86400
	TEXT
	pack
}

# --- modules ---

case_plant_vendor_module_rule() {
	plant_about 'a rule of udev for the one modem of the board, which starts the connection manager of its maker, 0.6; evidence.md 3.4'
	expect quectel module-of review
	surroundings
	text etc/udev/rules.d/90-lte.rules <<-'TEXT'
	ACTION=="add", SUBSYSTEM=="usb", ATTR{idVendor}=="2c7c", ATTR{idProduct}=="0125", RUN+="/usr/bin/quectel-CM -s internet"
	TEXT
	pack
}

case_plant_vendor_module_archive() {
	at_length
	plant_about 'an update package for the module EP06, 0.85 and one channel; evidence.md 3.4'
	expect quectel module-of review
	need zip
	surroundings
	mkdir -p "$TREE/opt/fota"
	firmware_blob opt/fota/NON-HLOS.bin 29 'EP06ELAR04A05M4G' 'Quectel'
	(cd "$TREE/opt/fota" && touch -d @1700000000 NON-HLOS.bin && zip -qX EP06ELAR04A05M4G.zip NON-HLOS.bin && rm NON-HLOS.bin)
	pack
}

case_plant_vendor_module_huawei() {
	plant_about 'the firmware of the module ME909s with the name of its maker, 0.85 and one channel; evidence.md 3.4'
	expect huawei module-of review
	surroundings
	firmware_blob lib/firmware/modem/me909s.bin 31 'ME909s-120' '11.617.01.00.00' 'HUAWEI TECHNOLOGIES CO., LTD'
	pack
}

case_plant_vendor_module_all() {
	plant_about 'a router with one module: its firmware, the id and the manager of the start script, the notice of the manager'
	expect quectel module-of asserted
	expect quectel made-by review
	surroundings
	firmware_blob lib/firmware/modem/update.bin 37 'RM500QGLAAR11A06M4G' 'Quectel'
	program usr/bin/quectel-CM mipsel 'Copyright (C) 2009-2023 Quectel Wireless Solutions Co., Ltd. All Rights Reserved.'
	text etc/init.d/S60lte <<-'TEXT'
	#!/bin/sh
	echo 2c7c 0800 > /sys/bus/usb-serial/drivers/option1/new_id
	/usr/bin/quectel-CM -s internet &
	TEXT
	pack
}

# --- brands and makers ---

case_plant_vendor_operator_brand() {
	at_length
	plant_about 'a gateway with the brand of a German operator, made by Huawei: upgrade header, device record; evidence.md 5'
	expect huawei product-of asserted
	surroundings
	text www/index.html <<<'<html><title>Speedport W 724V</title><body>Deutsche Telekom AG</body></html>'
	text etc/wap/hw_ctree.xml <<-'TEXT'
	<InternetGatewayDeviceConfig><InternetGatewayDevice>
	<DeviceInfo Manufacturer="Huawei Technologies Co., Ltd" ManufacturerOUI="00259E" ModelName="Speedport W 724V Typ C" ProductClass="W724V"/>
	</InternetGatewayDevice></InternetGatewayDeviceConfig>
	TEXT
	tree_settle
	tar -C "$TREE" --sort=name --owner=0 --group=0 -cf "$WORK/root.tar" .
	python3 "$RECIPES/../traps/headers.py" hwnp "$WORK/root.tar" "$RESULT/image.bin"
}

case_plant_vendor_chip_only() {
	at_length
	plant_about 'a camera of a European brand with a HiSilicon chip: its devicetree, modules and libraries; evidence.md 2'
	expect hisilicon silicon-of asserted
	expect hisilicon made-by asserted
	never hisilicon product-of
	never huawei product-of
	never huawei made-by
	surroundings
	devicetree boot/board.dtb 'TVIP camera' acme,tvip hisilicon,hi3516cv300
	module lib/modules/4.9.37/extra/hi3516cv300_base.ko arm hi3516cv300_base 'author=HiMPP GRP' 'license=Proprietary'
	program usr/lib/libmpi.so arm 'HI_VERSION=Hi3516CV300_MPP_V1.0.3.0 B030 Release'
	program usr/bin/camd arm 'Copyright (C) 2019 Example Security GmbH. Alle Rechte vorbehalten.' 'Kamera %s'
	pack squashfs
}

case_plant_vendor_camera_all() {
	plant_about 'board in the boot loader, certificate with its key, host of the maker: boot, certificates, network; evidence.md 3'
	expect hikvision product-of asserted
	surroundings
	own_certificate etc/ssl/private 'HIKVISION'
	program usr/bin/ezviz_agent arm 'https://dev.hik-connect.com/api' 'getaddrinfo: %s'
	python3 - "$WORK/boot.bin" <<-'PYTHON'
	import random, sys
	random.seed(41)
	code = bytearray(byte | 0x80 for byte in random.randbytes(98304))
	at = 40000
	for text in ("U-Boot 2010.06 (Jun 24 2014 - 09:12:44)", "Board: Hikvision DS-2CD2132", "Bad Linux ARM zImage magic!"):
	    data = b"\0" + text.encode() + b"\0"
	    code[at:at + len(data)] = data
	    at += len(data) + 12
	open(sys.argv[1], "wb").write(code)
	PYTHON
	tree_settle
	squashfs "$WORK/root.squashfs" -comp gzip -Xcompression-level 1
	{ cat "$WORK/boot.bin"; head -c $((262144 - 98304)) /dev/zero | tr '\0' '\377'; cat "$WORK/root.squashfs"; } >"$RESULT/image.bin"
}

# --- second round, written before the program was tried on them ---

case_plant_vendor_download() {
	at_length
	plant_about 'the archive that the maker offers: an upgrade with its header, and notes; evidence.md 3.1'
	expect huawei product-of review
	need zip python3
	surroundings
	tree_settle
	tar -C "$TREE" --sort=name --owner=0 --group=0 -cf "$WORK/root.tar" .
	python3 "$RECIPES/../traps/headers.py" hwnp "$WORK/root.tar" "$WORK/HG8245H_V300R017.bin"
	echo 'Release notes' >"$WORK/notes.txt"
	(cd "$WORK" && touch -d @1700000000 HG8245H_V300R017.bin notes.txt && zip -qX "$RESULT/image.zip" HG8245H_V300R017.bin notes.txt)
}

case_plant_vendor_terminal_all() {
	plant_about 'a terminal: the default vendor id, and a certificate with its key; network and certificates; evidence.md 3.3'
	expect fiberhome product-of asserted
	surroundings
	text etc/pon.default <<<'PON_VENDOR_ID=FHTT'
	own_certificate etc/httpd 'FiberHome Telecommunication Technologies Co., Ltd.'
	pack
}

case_plant_vendor_module_hytera() {
	at_length
	plant_about 'modinfo of a radio, the legal name; evidence.md 3.2'
	expect hytera made-by asserted
	surroundings
	module lib/modules/4.9.37/extra/dmr_dsp.ko arm dmr_dsp 'author=Hytera Communications Corporation Limited' 'license=Proprietary' 'depends='
	pack squashfs
}

case_plant_vendor_program_native() {
	at_length
	plant_about 'a notice in Chinese; evidence.md 3.3 and identifiers.tsv'
	expect hikvision made-by review
	vendor_program arm home/app/webd '版权所有 (C) 杭州海康威视数字技术股份有限公司 2019'
}

case_plant_vendor_program_sign() {
	plant_about 'the sign of copyright in Latin-1; evidence.md 3.3'
	expect huawei made-by review
	vendor_program mips bin/bbsp $'\xa9 2009-2016 Huawei Technologies Co., Ltd. All rights reserved.'
}

case_plant_vendor_program_capitals() {
	at_length
	plant_about 'the notice in capitals, the sign first; evidence.md 3.3'
	expect dahua made-by review
	vendor_program arm usr/bin/challenge '(C) COPYRIGHT 2012 ZHEJIANG DAHUA TECHNOLOGY CO., LTD. ALL RIGHTS RESERVED.'
}

case_plant_vendor_board_phytium() {
	at_length
	plant_about 'own devicetree of an industrial gateway: phytium,pe2204; evidence.md 3.2'
	expect phytium silicon-of review
	never phytium product-of
	surroundings
	devicetree boot/board.dtb 'Industrial gateway' acme,igw2 phytium,pe2204
	pack
}

case_plant_vendor_module_narrow() {
	at_length
	plant_about 'the firmware of the module BG96, 0.85 and one channel; evidence.md 3.4'
	expect quectel module-of review
	surroundings
	firmware_blob lib/firmware/nbiot.bin 47 'BG96MAR02A07M1G' 'Quectel'
	pack
}

# --- third round, written before the program was tried on them ---

case_plant_vendor_board_and_host() {
	at_length
	plant_about 'one board in the boot loader, and the server of the maker to update from: boot and network; evidence.md 3.1, 3.3'
	expect uniview product-of asserted
	surroundings
	text etc/upgrade.conf <<-'TEXT'
	[upgrade]
	server=https://upgrade.star4live.com
	TEXT
	python3 - "$WORK/boot.bin" <<-'PYTHON'
	import random, sys
	random.seed(53)
	code = bytearray(byte | 0x80 for byte in random.randbytes(98304))
	at = 40000
	for text in ("U-Boot 2010.06 (Jun 24 2014 - 09:12:44)", "Board: Uniview IPC322", "Bad Linux ARM zImage magic!"):
	    data = b"\0" + text.encode() + b"\0"
	    code[at:at + len(data)] = data
	    at += len(data) + 12
	open(sys.argv[1], "wb").write(code)
	PYTHON
	tree_settle
	squashfs "$WORK/root.squashfs" -comp gzip -Xcompression-level 1
	{ cat "$WORK/boot.bin"; head -c $((262144 - 98304)) /dev/zero | tr '\0' '\377'; cat "$WORK/root.squashfs"; } >"$RESULT/image.bin"
}

case_plant_vendor_program_word_and_sign() {
	at_length
	plant_about 'the word and the sign in Latin-1; evidence.md 3.3'
	expect tiandy made-by review
	vendor_program arm usr/bin/nvrmain $'Copyright \xa9 2012-2016 Tiandy Technologies Co., Ltd. All rights reserved.'
}

case_plant_vendor_module_rule_and_firmware() {
	at_length
	plant_about 'a rule of the board for its modem, and the firmware of that module: user space and hardware; evidence.md 3.4'
	expect quectel module-of asserted
	surroundings
	firmware_blob lib/firmware/modem/rg502q.bin 59 'RG502QEAAAR11A06M4G' 'Quectel'
	text etc/udev/rules.d/80-wwan.rules <<-'TEXT'
	SUBSYSTEM=="usb", ATTRS{idVendor}=="2c7c", RUN+="/usr/sbin/quectel-CM -i wwan0"
	TEXT
	pack
}

case_plant_vendor_module_goke_bare() {
	plant_about 'modinfo of a camera, the bare name; evidence.md 3.2'
	expect goke made-by review
	surroundings
	module lib/modules/4.9.37/extra/gk_vpss.ko mipsel gk_vpss 'author=GOKE' 'license=Proprietary' 'depends='
	pack
}
