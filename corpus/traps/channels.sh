# SPDX-License-Identifier: GPL-3.0-or-later
# Traps and plants of the channels beside code: management protocols (TR-069), optical networks (OMCI), boot loaders, MAC
# addresses, module scripts, host names. They were written down, with what must come out, before the program was tried on them.
# shellcheck shell=bash
# shellcheck source=LIB.sh

# uci_device FILE MANUFACTURER OUI: what an easycwmp-like client says of the device.
uci_device() {
	text "$1" <<-TEXT
	config acs
	        option url 'http://acs.example.net:7547'
	        option username 'cpe'
	config device
	        option manufacturer '$2'
	        option oui '$3'
	        option product_class 'gateway'
	        option serial_number 'A0000001'
	TEXT
}

# boot_image FILE TEXT...: a boot loader as a flat binary, which has no symbols and no sections.
boot_image() {
	local file=$1
	shift
	mkdir -p "$(dirname "$file")"
	python3 - "$file" "$@" <<-'PYTHON'
	import random, sys
	random.seed(3)
	code = bytearray(byte & 0x7f | 0x80 for byte in random.randbytes(131072))
	code[:16] = bytes.fromhex("ea0000138080808080808080808080ea")[:16]
	at = 65536
	for text in ("U-Boot 2013.04 (Mar 10 2016 - 11:22:33)", *sys.argv[2:], "## Booting kernel from Legacy Image at %08lx ...\n",
	             "Hit any key to stop autoboot: %2d "):
	    data = b"\0" + text.encode() + b"\0"
	    code[at:at + len(data)] = data
	    at += len(data) + 8
	open(sys.argv[1], "wb").write(code)
	PYTHON
}

# flash BOOT ROOT: a flash of a boot loader in 256 KiB and a root file system.
flash() {
	{
		cat "$1"
		head -c $((262144 - $(stat -c %s "$1"))) /dev/zero | tr '\0' '\377'
		cat "$2"
	} >"$RESULT/image.bin"
}

# environment_flash VARIABLE...: an environment of U-Boot, and a root file system.
environment_flash() {
	need mkenvimage
	surroundings
	tree_settle
	squashfs "$WORK/root.squashfs" -comp gzip -Xcompression-level 1
	printf '%s\n' 'baudrate=115200' 'bootcmd=bootm 0x9f020000' 'bootdelay=1' "$@" >"$WORK/env"
	mkenvimage -s 0x10000 -o "$WORK/env.bin" "$WORK/env"
	flash "$WORK/env.bin" "$WORK/root.squashfs"
}

# --- plants: management protocols ---

case_plant_cwmp_device_info() {
	plant_about 'evidence.md 3.3: TR-069 names, 0.5 where the device is the CPE; manufacturer and OUI agree in one record'
	expect huawei product-of review
	surroundings
	text etc/wap/hw_ctree.xml <<-'TEXT'
	<InternetGatewayDeviceConfig>
	<InternetGatewayDevice>
	<DeviceInfo Manufacturer="Huawei Technologies Co., Ltd" ManufacturerOUI="00259E" ModelName="HG8245H" ProductClass="HG8245H" X_HW_OntOnlineState="0"/>
	<ManagementServer EnableCWMP="1" URL="http://acs.example.net" X_HW_DSCP="0"/>
	</InternetGatewayDevice>
	</InternetGatewayDeviceConfig>
	TEXT
	pack
}

case_plant_cwmp_device_table() {
	plant_about 'evidence.md 3.3: default configuration of a gateway, the device as a row of names and values'
	expect zte product-of review
	surroundings
	text etc/db_default_cfg.xml <<-'TEXT'
	<DB>
	<Tbl name="DevInfo" RowCount="1">
	<Row No="0">
	<DM name="ManuFacturer" val="ZTE"/>
	<DM name="ManuFacturerOui" val="D476EA"/>
	<DM name="ModelName" val="ZXHN H168N"/>
	</Row>
	</Tbl>
	<Tbl name="MgtServer" RowCount="1">
	<Row No="0">
	<DM name="URL" val="http://acs.example.net"/>
	</Row>
	</Tbl>
	</DB>
	TEXT
	pack
}

case_plant_cwmp_prefix() {
	plant_about 'evidence.md 2, the gateway H3600: X_ZTE-COM_ in the program that speaks TR-069, of one vendor only'
	expect zte product-of review
	surroundings
	program bin/cspd arm 'InternetGatewayDevice.DeviceInfo.SoftwareVersion' 'InternetGatewayDevice.X_ZTE-COM_CardStatus' \
		'InternetGatewayDevice.WANDevice.%d.X_ZTE-COM_VLANID' 'InternetGatewayDevice.LANDevice.1.X_ZTE-COM_ServiceList' 'cwmp:Inform'
	pack
}

case_plant_cwmp_uci() {
	plant_about 'evidence.md 3.3: the device in the configuration of a client of the easycwmp kind'
	expect fiberhome product-of review
	surroundings
	uci_device etc/config/cwmp 'FiberHome' '000AC2'
	pack
}

# --- plants: optical networks ---

case_plant_omci_default() {
	plant_about 'evidence.md 3.3: the default vendor id of the terminal, 0.6'
	expect huawei product-of review
	surroundings
	text etc/default/pon.conf <<-'TEXT'
	PON_MODE=1
	PON_VENDOR_ID=HWTC
	GPON_ONU_MODEL=EG8145V5
	OMCC_VER=128
	TEXT
	pack
}

case_plant_omci_default_zteg() {
	plant_about 'evidence.md 3.3: the same as a name and value between quotes'
	expect zte product-of review
	surroundings
	text etc/config_default.xml <<-'TEXT'
	<config>
	<Value Name="PON_VENDOR_ID" Value="ZTEG"/>
	<Value Name="GPON_PLOAM_PASSWD" Value="1234567890"/>
	</config>
	TEXT
	pack
}

# --- plants: boot ---

case_plant_boot_board_zte() {
	plant_about 'evidence.md 3.1, the gateway H3600: "Board: ZTE zx279128sevb" in the boot loader, 0.75'
	expect zte product-of review
	surroundings
	tree_settle
	squashfs "$WORK/root.squashfs" -comp gzip -Xcompression-level 1
	boot_image "$WORK/boot.bin" 'Board: ZTE zx279128sevb' 'DRAM:  '
	flash "$WORK/boot.bin" "$WORK/root.squashfs"
}

case_plant_boot_prompt() {
	plant_about 'evidence.md 3.1: the prompt of a HiSilicon boot loader, 0.5'
	expect hisilicon silicon-of review
	surroundings
	tree_settle
	squashfs "$WORK/root.squashfs" -comp gzip -Xcompression-level 1
	boot_image "$WORK/boot.bin" 'hisilicon # ' 'DRAM:  '
	flash "$WORK/boot.bin" "$WORK/root.squashfs"
}

case_plant_boot_vendor() {
	plant_about 'evidence.md 3.1: one board string, as U-Boot writes it into its environment (vendor=)'
	expect hisilicon silicon-of review
	environment_flash 'arch=arm' 'board=hi3516a' 'cpu=hi3516a' 'vendor=hisilicon'
}

case_plant_factory_address() {
	plant_about 'evidence.md 3.3: the factory address of the board, 0.5; the block is ZTE'"'"'s'
	expect zte product-of review
	environment_flash 'ethaddr=d4:76:ea:12:34:56' 'serial#=ZTEEQ8A0C1234567'
}

# --- plants: modules ---

case_plant_modem_firmware() {
	plant_about 'evidence.md 3.4: the version of a module'"'"'s own firmware in a firmware package, 0.85; one channel: 0.75 at most'
	expect quectel module-of review
	surroundings
	mkdir -p "$TREE/lib/firmware/modem"
	python3 - "$TREE/lib/firmware/modem/update.bin" <<-'PYTHON'
	import random, sys
	random.seed(11)
	body = bytearray(byte | 0x80 for byte in random.randbytes(200000))
	for at, text in ((5000, b"\0EC25EFAR06A06M4G\0"), (70000, b"\0Revision: EC25EFAR06A06M4G\0"), (90000, b"\0Quectel\0")):
	    body[at:at + len(text)] = text
	open(sys.argv[1], "wb").write(body)
	PYTHON
	pack
}

case_plant_modem_script() {
	plant_about 'evidence.md 3.4: an id that a start script writes for this board alone, and the connection manager of the maker, 0.6'
	expect quectel module-of review
	surroundings
	text etc/init.d/S60modem <<-'TEXT'
	#!/bin/sh
	modprobe option
	echo 2c7c 0800 > /sys/bus/usb-serial/drivers/option1/new_id
	/usr/bin/quectel-CM -s internet &
	TEXT
	pack
}

case_plant_modem_script_huawei() {
	plant_about 'evidence.md 3.4: an id that a start script writes for this board alone, 0.6'
	expect huawei module-of review
	surroundings
	text etc/init.d/lte <<-'TEXT'
	#!/bin/sh
	echo "12d1 15c1" > /sys/bus/usb-serial/drivers/option1/new_id
	TEXT
	pack
}

# --- plants: kernel, network names, several channels ---

case_plant_kernel_vendor_option() {
	plant_about 'evidence.md 3.2, the gateway H3600: CONFIG_KERNEL_ZTE_MODIFY_FLAG=y, 0.8; one channel: 0.75 at most'
	expect zte product-of review
	surroundings
	text etc/kernelconf <<-TEXT
	#
	# Automatically generated file; DO NOT EDIT.
	# Linux/arm 4.1.25 Kernel Configuration
	#
	CONFIG_ARM=y
	CONFIG_KERNEL_ZTE_MODIFY_FLAG=y
	# CONFIG_USB_NET_HUAWEI_CDC_NCM is not set
	TEXT
	pack
}

case_plant_web_server() {
	plant_about 'evidence.md 3.3: the name of the web server, 0.4'
	expect zte product-of lead
	surroundings
	program bin/httpd arm 'ZTE web server 1.0 ZTE corp 2015.' 'Server: %s' 'HTTP/1.1 200 OK'
	pack
}

case_plant_cloud_hosts() {
	plant_about 'evidence.md 3.3: hosts of the maker in the constants of a program that is no open source, 0.4'
	expect dahua product-of lead
	surroundings
	program usr/bin/ipcd arm 'https://www.easy4ipcloud.com/gateway' 'p2p.easy4ipcloud.com:8800' 'getaddrinfo: %s'
	pack
}

case_plant_gateway_all() {
	plant_about 'evidence.md 2, the gateway H3600: board, TR-069 names, web server, kernel option: four channels'
	expect zte product-of asserted
	surroundings
	program bin/cspd arm 'InternetGatewayDevice.X_ZTE-COM_CardStatus' 'InternetGatewayDevice.WANDevice.%d.X_ZTE-COM_VLANID' \
		'InternetGatewayDevice.LANDevice.1.X_ZTE-COM_ServiceList' 'cwmp:Inform'
	program bin/httpd arm 'ZTE web server 1.0 ZTE corp 2015.' 'Server: %s'
	text etc/kernelconf <<-TEXT
	#
	# Automatically generated file; DO NOT EDIT.
	# Linux/arm 4.1.25 Kernel Configuration
	#
	CONFIG_KERNEL_ZTE_MODIFY_FLAG=y
	TEXT
	tree_settle
	squashfs "$WORK/root.squashfs" -comp gzip -Xcompression-level 1
	boot_image "$WORK/boot.bin" 'Board: ZTE zx279128sevb' 'ZTE BBM mapped nand flash'
	flash "$WORK/boot.bin" "$WORK/root.squashfs"
}

case_plant_fit_selected() {
	plant_about 'evidence.md 3.2: the devicetree that the default configuration of a FIT image selects among several, 0.9; one channel: 0.75 at most'
	expect hisilicon silicon-of review
	fit_of_boards config-2
}

# fit_of_boards DEFAULT: a FIT image with the devicetrees of three makers; config-2 is for the board with a HiSilicon chip.
fit_of_boards() {
	need mkimage dtc
	surroundings
	tree_settle
	tar -C "$TREE" --sort=name --owner=0 --group=0 -cf "$WORK/root.tar" .
	devicetree boards/1.dtb 'Board 1' acme,one rockchip,rk3328
	devicetree boards/2.dtb 'Board 2' acme,two hisilicon,hi3519
	devicetree boards/3.dtb 'Board 3' acme,three fsl,imx6ull
	cp "$TREE"/boards/?.dtb "$WORK"
	{
		printf '/dts-v1/;\n/ {\n\tdescription = "boards";\n\t#address-cells = <1>;\n\timages {\n'
		printf '\t\tkernel { data = /incbin/("root.tar"); type = "kernel"; arch = "arm"; os = "linux"; compression = "none"; load = <0x8000>; entry = <0x8000>; };\n'
		for n in 1 2 3; do printf '\t\tfdt-%s { data = /incbin/("%s.dtb"); type = "flat_dt"; arch = "arm"; compression = "none"; };\n' "$n" "$n"; done
		printf '\t};\n\tconfigurations {\n\t\tdefault = "%s";\n' "$1"
		for n in 1 2 3; do printf '\t\tconfig-%s { kernel = "kernel"; fdt = "fdt-%s"; };\n' "$n" "$n"; done
		printf '\t};\n};\n'
	} >"$WORK/image.its"
	(cd "$WORK" && mkimage -f image.its "$RESULT/image.itb" >"$WORK/mkimage.log")
}

# --- traps: management protocols ---

case_cwmp_server() {
	trap_about 'a management server: names of many vendors, as it must know them all'
	program usr/sbin/acsd arm 'X_HW_ServiceList' 'X_ZTE-COM_VLANID' 'X_BROADCOM_COM_IfName' 'X_ALU-COM_VoIP' 'X_FH_Version' 'X_TP_LinkMode' 'cwmp:InformResponse'
	pack
}

case_cwmp_vendor_table() {
	trap_about 'a script with manufacturers by their OUI'
	text usr/share/acs/vendors.json <<-'TEXT'
	{"00259E": {"manufacturer": "Huawei Technologies Co., Ltd"}, "D476EA": {"manufacturer": "ZTE"}, "000AC2": {"manufacturer": "FiberHome"},
	 "F4F26D": {"manufacturer": "TP-LINK"}, "002369": {"manufacturer": "Cisco-Linksys"}}
	TEXT
	pack
}

case_cwmp_own_device() {
	trap_about 'a gateway of another maker, managed by a server at a supplier'"'"'s host'
	text etc/config/cwmp <<-'TEXT'
	config acs
	        option url 'https://acs.huawei.com:7547/acs'
	config device
	        option manufacturer 'Example Networks'
	        option oui '0A0B0C'
	TEXT
	text etc/wap/tree.xml <<-'TEXT'
	<InternetGatewayDevice><DeviceInfo Manufacturer="Example Networks" ManufacturerOUI="0A0B0C" Description="tested with Huawei OLT"/></InternetGatewayDevice>
	TEXT
	pack
}

case_cwmp_test_records() {
	trap_about 'recorded messages of other devices, as a test client carries them'
	local n=0 name
	for name in 'Huawei Technologies Co., Ltd:00259E' 'ZTE:D476EA' 'Nokia:D89EF3' 'Sagemcom:68A378'; do
		n=$((n + 1))
		text "usr/share/simulator/cpe$n.xml" <<-TEXT
		<soap:Body><cwmp:Inform><DeviceId><Manufacturer>${name%:*}</Manufacturer><OUI>${name#*:}</OUI><ProductClass>gw</ProductClass></DeviceId></cwmp:Inform></soap:Body>
		TEXT
	done
	pack
}

case_cwmp_open_client() {
	trap_about 'an open client whose source mentions the names of one vendor as an example'
	text usr/lib/cwmp/README <<-'TEXT'
	Vendor parameters begin with X_ and a domain, for example X_HW_WlanRoaming or X_HW_DSCP on devices of that vendor.
	This program is free software under the GNU General Public License.
	TEXT
	pack
}

# --- traps: optical networks ---

case_omci_modes() {
	trap_about 'a stick whose configuration offers the vendors of the other side'
	text etc/pon.conf <<-'TEXT'
	# OMCI_OLT_MODE: 0 auto, 1 HWTC, 2 ZTEG, 3 ALCL, 4 FHTT
	OMCI_OLT_MODE=0
	olt_vendors="HWTC ZTEG ALCL FHTT"
	TEXT
	pack
}

case_omci_other_side() {
	trap_about 'the vendor of the other side, as last seen'
	text etc/pon_state.conf <<-'TEXT'
	OLT_VENDOR_ID=HWTC
	PON_VENDOR_ID=EXMP
	OLT_EQUIPMENT_ID=MA5800
	TEXT
	pack
}

case_omci_open_stick() {
	trap_about 'an open build for a stick whose vendor id the user may set to what the network wants'
	text etc/openwrt_release <<-TEXT
	DISTRIB_ID='OpenWrt'
	DISTRIB_RELEASE='14.07'
	TEXT
	text etc/config/gpon <<-'TEXT'
	config gpon 'ploam'
	        option vendor_id 'HWTC'
	        option nSerial 'HWTC12345678'
	TEXT
	pack
}

case_omci_program_table() {
	trap_about 'a program with one case for each vendor of the other side'
	program usr/bin/omcid mipsel 'HWTC' 'ZTEG' 'ALCL' 'FHTT' 'CIGG' 'SKYW' 'olt vendor %s: quirks %x'
	pack
}

# --- traps: boot ---

case_boot_many_boards() {
	trap_about 'a boot loader for several boards'
	boot_image "$RESULT/image.bin" 'Board: ZTE zx279128sevb' 'Board: HiKey 960' 'Board: Qualcomm Atheros AP152' 'Board: MT7621'
}

case_boot_variables() {
	trap_about 'variables whose values mention suppliers'
	environment_flash 'vendors=huawei zte hikvision' 'bootargs=console=ttyS0 modem=huawei' 'upgrade_huawei=run load_hw' 'board=gw' 'vendor=example'
}

case_boot_address_placeholders() {
	trap_about 'addresses that are in many images and on no label'
	environment_flash 'ethaddr=02:25:9e:00:00:01' 'eth1addr=00:00:00:00:00:01' 'eth2addr=00:11:22:33:44:55'
}

# --- traps: addresses ---

case_address_lists() {
	trap_about 'addresses of other devices: neighbours, filters, names'
	text etc/ethers <<-'TEXT'
	00:25:9e:12:34:56 printer
	d4:76:ea:12:34:56 phone
	TEXT
	text etc/config/wireless <<-'TEXT'
	config wifi-iface
	        option bssid '00:25:9e:aa:bb:cc'
	        option macfilter 'deny'
	        list maclist 'd4:76:ea:00:11:22'
	TEXT
	pack
}

# --- traps: modules ---

case_modem_choice() {
	trap_about 'a script that starts whichever modem is there'
	text etc/hotplug.d/usb/20-modem <<-'TEXT'
	case "$PRODUCT" in
	12d1/*) driver=huawei; echo 12d1 15c1 > /sys/bus/usb-serial/drivers/option1/new_id ;;
	19d2/*) driver=zte; echo 19d2 1405 > /sys/bus/usb-serial/drivers/option1/new_id ;;
	2c7c/*) driver=quectel; echo 2c7c 0800 > /sys/bus/usb-serial/drivers/option1/new_id ;;
	1199/*) driver=sierra; echo 1199 9071 > /sys/bus/usb-serial/drivers/option1/new_id ;;
	esac
	TEXT
	pack
}

case_modem_commented_id() {
	trap_about 'an id that is only a comment, and a program that is looked for and not there'
	text etc/init.d/modem <<-'TEXT'
	#!/bin/sh
	# echo 2c7c 0800 > /sys/bus/usb-serial/drivers/option1/new_id
	[ -x /usr/bin/quectel-CM ] && echo "no such modem on this board"
	echo 1bc7 1201 > /sys/bus/usb-serial/drivers/option1/new_id
	TEXT
	pack
}

case_modem_firmware_list() {
	trap_about 'a list of module versions that an updater knows'
	text usr/share/fwup/modems.txt <<-'TEXT'
	EC25EFAR06A06M4G https://updates.example.net/a.zip
	RM500QGLAAR11A06M4G https://updates.example.net/b.zip
	SIM7600G-H https://updates.example.net/c.zip
	L850-GL https://updates.example.net/d.zip
	ME909s-120 https://updates.example.net/e.zip
	TEXT
	pack
}

# --- traps: hosts, programs of others ---

case_host_block_list() {
	trap_about 'hosts that are blocked'
	text etc/adblock.hosts <<-'TEXT'
	0.0.0.0 metrics.data.hicloud.com
	0.0.0.0 logservice.hicloud.com
	0.0.0.0 grs.hicloud.com
	0.0.0.0 tracking.miui.com
	0.0.0.0 data.mistat.xiaomi.com
	0.0.0.0 ads.example.com
	TEXT
	pack
}

case_host_in_free_program() {
	trap_about 'a free program that speaks to the service of a supplier'
	program usr/bin/ezviz-client arm 'https://www.hik-connect.com/api' 'This program is free software; you can redistribute it and/or modify it under the terms of the GNU General Public License' \
		'Copyright (C) 2020 J. Random'
	pack
}

case_program_with_library_notice() {
	trap_about 'a program of somebody else, with the notice of a library that it is linked with'
	program usr/bin/config-api arm 'Copyright (C) 2021 Example Networks Ltd. All rights reserved.' \
		'Copyright (C) 2015 THL A29 Limited, a Tencent company, and Milo Yip. All rights reserved.'
	program usr/bin/config-only arm 'Tencent is pleased to support the open source community by making RapidJSON available.' \
		'Copyright (C) 2015 THL A29 Limited, a Tencent company, and Milo Yip. All rights reserved.'
	pack
}

case_program_fingerprints() {
	trap_about 'a scanner that knows web servers by their banners'
	program usr/bin/whatweb arm 'ZTE web server 1.0 ZTE corp 2015.' 'Hikvision-Webs' 'DNVRS-Webs' 'Boa/0.94.13' 'mini_httpd/1.19' 'fingerprint: %s'
	pack
}

case_fit_other_selected() {
	trap_about 'a FIT image that selects the devicetree of another maker'
	fit_of_boards config-3
}
