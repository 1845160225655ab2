# SPDX-License-Identifier: GPL-3.0-or-later
# Traps: what a device keeps about other devices (managed ones, neighbours, clients, attackers), and settings that deal with
# them. Written down, with what must come out, before the program was tried on them.
# shellcheck shell=bash
# shellcheck source=LIB.sh

# core_dump FILE TEXT...: the memory of a 32-bit ARM process that died, as the kernel writes it: an ELF file of type CORE.
core_dump() {
	local file=$1
	shift
	mkdir -p "$(dirname "$TREE/$file")"
	python3 - "$TREE/$file" "$@" <<-'PYTHON'
	import random, struct, sys
	random.seed(17)
	memory = bytearray(byte | 0x80 for byte in random.randbytes(65536))
	at = 4096
	for text in sys.argv[2:]:
	    data = b"\0" + text.encode() + b"\0"
	    memory[at:at + len(data)] = data
	    at += len(data) + 300
	note = struct.pack("<III", 5, 124, 3) + b"CORE\0\0\0\0" + b"\0" * 28 + b"lldpd".ljust(16, b"\0") + b"/usr/sbin/lldpd -c".ljust(80, b"\0")
	head = b"\x7fELF\x01\x01\x01" + b"\0" * 9 + struct.pack("<HHIIIIIHHHHHH", 4, 40, 1, 0, 52, 0, 0x05000400, 52, 32, 2, 0, 0, 0)
	places = struct.pack("<IIIIIIII", 4, 116, 0, 0, len(note), 0, 0, 1)
	places += struct.pack("<IIIIIIII", 1, 4096, 0x10000, 0, len(memory), len(memory), 6, 4096)
	open(sys.argv[1], "wb").write((head + places + note).ljust(4096, b"\0") + memory)
	PYTHON
}

# --- management and monitoring of other devices ---

case_other_acs_preset() {
	at_length
	trap_about 'a management server: for which devices a preset is'
	text var/lib/acs/presets/upgrade.json <<-'TEXT'
	{"_id": "upgrade-ont", "channel": "default", "weight": 0, "events": {"1 BOOT": true},
	 "precondition": "DeviceID.Manufacturer = \"ZTE\" AND DeviceID.OUI = \"D476EA\"",
	 "match": {"Manufacturer": "ZTE", "OUI": "D476EA", "ProductClass": "F660"},
	 "configurations": [{"type": "download", "fileName": "f660-v8.bin"}]}
	TEXT
	pack
}

case_other_acs_provision() {
	at_length
	trap_about 'a management server: a provisioning script with a branch for one maker'
	text etc/acs/provisions/inform.js <<-'TEXT'
	const manufacturer = declare("DeviceID.Manufacturer", {value: 1}).value[0];
	if (manufacturer === "Huawei Technologies Co., Ltd") {
	  declare("InternetGatewayDevice.X_HW_UPnP.Enable", {value: now}, {value: false});
	  declare("InternetGatewayDevice.UserInterface.X_HW_WebUserInfo.1.Enable", {value: now}, {value: true});
	  declare("InternetGatewayDevice.LANDevice.1.X_HW_WlanRadio", {path: now});
	}
	TEXT
	pack
}

case_other_managed_devices() {
	at_length
	trap_about 'TR-069: devices behind the gateway, which the data model calls manageable'
	surroundings
	text var/state/tr181.dump <<-'TEXT'
	Device.DeviceInfo.Manufacturer=Example Networks
	Device.DeviceInfo.ManufacturerOUI=0A0B0C
	Device.ManagementServer.ManageableDevice.1.ManufacturerOUI=00259E
	Device.ManagementServer.ManageableDevice.1.ProductClass=HG8245
	Device.ManagementServer.ManageableDevice.1.Host=Device.Hosts.Host.1
	Device.Hosts.Host.1.HostName=HUAWEI-HG8245
	Device.Hosts.Host.1.VendorClassID=HUAWEI
	Device.WiFi.NeighboringWiFiDiagnostic.Result.1.SSID=ZTE-3FA8C1
	TEXT
	pack
}

case_other_device_of_lan() {
	at_length
	trap_about 'UPnP descriptions that a control point has stored: the devices of the house'
	text var/cache/upnp/192.168.1.20.xml <<-'TEXT'
	<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0"><device>
	<deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType><friendlyName>ZXHN H267A</friendlyName>
	<manufacturer>ZTE Corporation</manufacturer><manufacturerURL>http://www.zte.com.cn</manufacturerURL><modelName>ZXHN H267A</modelName>
	</device></root>
	TEXT
	pack
}

case_other_cameras() {
	at_length
	trap_about 'a recorder: the cameras that its owner has added'
	text etc/config/cameras <<-'TEXT'
	config camera 'door'
	        option manufacturer 'Hikvision'
	        option oui '4419B6'
	        option model 'DS-2CD2032-I'
	        option url 'rtsp://192.168.1.64/Streaming/Channels/1'
	TEXT
	text var/lib/recorder/onvif/door.xml <<-'TEXT'
	<tds:GetDeviceInformationResponse><tds:Manufacturer>HIKVISION</tds:Manufacturer><tds:Model>DS-2CD2032-I</tds:Model>
	<tds:FirmwareVersion>V5.4.5 build 170124</tds:FirmwareVersion></tds:GetDeviceInformationResponse>
	TEXT
	pack
}

case_other_home_automation() {
	at_length
	trap_about 'settings of a home automation with integrations of one maker'
	text etc/hass/configuration.yaml <<-'TEXT'
	camera:
	  - platform: hikvision
	    name: yard
	    host: 192.168.1.64
	    manufacturer: Hikvision
	device_tracker:
	  - platform: huawei_router
	    host: 192.168.100.1
	light:
	  - platform: yeelight
	    manufacturer: Xiaomi
	TEXT
	pack
}

case_other_monitoring_template() {
	at_length
	trap_about 'a template of a monitoring system for the devices of one maker'
	text usr/share/monitor/templates/vrp.yaml <<-'TEXT'
	template: Huawei VRP by SNMP
	description: 'Tested on: VRP (R) software, Version 5.160'
	manufacturer: Huawei
	sysObjectID: .1.3.6.1.4.1.2011
	discovery:
	  - sysDescr_regex: '/Huawei Versatile Routing Platform Software VRP \(R\) software/'
	items:
	  - oid: .1.3.6.1.4.1.2011.5.25.31.1.1.1.1.5
	    name: cpu
	TEXT
	pack
}

case_other_trap_receiver() {
	at_length
	trap_about 'an agent of SNMP that takes messages of other devices'
	text etc/snmp/snmptrapd.conf <<-'TEXT'
	authCommunity log,execute,net public
	traphandle .1.3.6.1.4.1.2011.6.128 /usr/lib/monitor/huawei-olt
	traphandle .1.3.6.1.4.1.3902.1082 /usr/lib/monitor/zte-olt
	TEXT
	text usr/share/snmp/enterprises.lua <<-'TEXT'
	return { [2011] = "Huawei Technologies Co., Ltd.", [3902] = "ZTE Corporation" }
	TEXT
	pack
}

case_other_recorded_output() {
	at_length
	trap_about 'test data of a tool that logs into routers: the recorded output of one'
	text usr/lib/python3/dist-packages/netlogin/fixtures/display_version.raw <<-'TEXT'
	Huawei Versatile Routing Platform Software
	VRP (R) software, Version 5.170 (AR6120 V300R019C11SPC200)
	Copyright (C) 2011-2020 HUAWEI TECH CO., LTD
	Huawei AR6120 Router uptime is 0 week, 3 days, 1 hour, 11 minutes
	TEXT
	text usr/lib/python3/dist-packages/netlogin/templates/vrp_version.textfsm <<-'TEXT'
	Value VRP_VERSION (\S+)
	Start
	  ^Copyright\s+\(C\)\s+\d+-\d+\s+Huawei Technologies Co\., Ltd\.
	  ^VRP \(R\) software, Version ${VRP_VERSION} -> Record
	TEXT
	pack
}

# --- neighbours ---

case_other_neighbour_log() {
	at_length
	trap_about 'a log with what a switch at the other end of the cable says of itself'
	text var/log/messages <<-'TEXT'
	Jan 12 03:14:15 gw lldpd[811]: new neighbor on eth0: SysName=core-1
	Jan 12 03:14:15 gw lldpd[811]: SysDescr=S5720-28X-LI-AC Huawei Versatile Routing Platform Software VRP (R) software, Version 5.160 (S5720 V200R011C10SPC600) Copyright (C) 2011-2018 Huawei Technologies Co., Ltd. All rights reserved.
	Jan 12 03:14:16 gw pppd[902]: AC-Name: ZTE-M6000-BRAS-7
	TEXT
	pack
}

case_other_core_dump() {
	at_length
	trap_about 'the memory of a process that died, with the words of its neighbours in it'
	surroundings
	core_dump var/crash/core.lldpd.811 'lldpd 1.0.16' 'eth0' \
		'Huawei Versatile Routing Platform Software VRP (R) software, Version 5.160 (S5720 V200R011C10SPC600) Copyright (C) 2011-2018 Huawei Technologies Co., Ltd. All rights reserved.' \
		'ZTE web server 1.0 ZTE corp 2015.' 'Copyright (C) 2015 ZTE Corporation. All Rights Reserved.'
	pack
}

case_other_recorded_packets() {
	at_length
	trap_about 'recorded packets: the answers of a gateway of another maker'
	mkdir -p "$TREE/usr/share/tests"
	python3 - "$TREE/usr/share/tests/http.pcap" <<-'PYTHON'
	import struct, sys
	out = struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 65535, 1)
	bodies = (b"HTTP/1.1 200 OK\r\nServer: ZTE web server 1.0 ZTE corp 2015.\r\n\r\n<!-- Copyright (C) 2015 ZTE Corporation. All rights reserved. -->",
	          b"POST /acs HTTP/1.1\r\n\r\n<cwmp:Inform><DeviceId><Manufacturer>ZTE</Manufacturer><OUI>D476EA</OUI></DeviceId></cwmp:Inform>")
	for n, body in enumerate(bodies):
	    packet = bytes.fromhex("0200000000010200000000020800") + b"\x45\0" + struct.pack(">H", 40 + len(body)) + b"\0" * 5 + b"\x06" + b"\0" * 10
	    packet += struct.pack(">HHIIBBHHH", 80, 40000, 1, 1, 0x50, 0x18, 4096, 0, 0) + body
	    out += struct.pack("<IIII", 1600000000 + n, 0, len(packet), len(packet)) + packet
	open(sys.argv[1], "wb").write(out)
	PYTHON
	pack
}

case_other_wifi_peers() {
	at_length
	trap_about 'telephones that have asked for a direct connection, and names of networks nearby'
	text var/lib/wifi/peers/6e:7b:8c.conf <<-'TEXT'
	pri_dev_type=10-0050F204-5
	device_name=HUAWEI P30
	manufacturer=HUAWEI
	model_name=ELE-L29
	oui=00259E
	TEXT
	text var/lib/wifi/scan.txt <<-'TEXT'
	00:25:9e:11:22:33 -61 HUAWEI-2F3A
	d4:76:ea:11:22:33 -70 ZTE_2.4G_8Xa1
	TEXT
	pack
}

case_other_clients_database() {
	at_length
	trap_about 'a database of the devices that were seen in the network'
	mkdir -p "$TREE/var/lib/netwatch"
	python3 - "$TREE/var/lib/netwatch/clients.db" <<-'PYTHON'
	import sqlite3, sys
	with sqlite3.connect(sys.argv[1]) as base:
	    base.execute("create table client(mac text, manufacturer text, vendor_class text)")
	    base.executemany("insert into client values(?,?,?)", [("d4:76:ea:12:34:56", "zte corporation", "ZTE ONT"),
	        ("44:19:b6:00:11:22", "Hangzhou Hikvision Digital Technology Co.,Ltd.", "ipc"), ("00:25:9e:01:02:03", "HUAWEI TECHNOLOGIES CO.,LTD", "HG8245")])
	PYTHON
	pack
}

case_other_scan_results() {
	at_length
	trap_about 'banners that a scanner of ports has found'
	text var/log/portscan.json <<-'TEXT'
	[{"ip": "192.0.2.7", "port": 80, "banner": "Server: ZTE web server 1.0 ZTE corp 2015."},
	 {"ip": "192.0.2.9", "port": 21, "banner": "Board: ZTE zx279128sevb"}]
	TEXT
	pack
}

case_other_console_record() {
	trap_about 'the console of another device, recorded while it started'
	text srv/console/port7.log <<-'TEXT'
	U-Boot 2013.04 (Mar 10 2016 - 11:22:33)

	Board: ZTE zx279128sevb
	DRAM:  256 MiB
	ZTE BBM mapped nand flash
	hisilicon # printenv
	vendor=hisilicon
	Linux version 4.1.25 (builder@build7.zte.com.cn) (gcc version 4.9.3 (Buildroot 2015.08.1) ) #1 SMP Tue Apr 9 2019
	Machine model: ZTE zx279128s
	TEXT
	pack
}

# --- clients, quirks, rules ---

case_other_dhcp_classes() {
	at_length
	trap_about 'a DHCP server that knows clients by class and address'
	text etc/dnsmasq.d/classes.conf <<-'TEXT'
	dhcp-vendorclass=set:ont,HUAWEI
	dhcp-mac=set:zte,d4:76:ea:*:*:*
	dhcp-option=tag:zte,option:router,192.168.1.1
	TEXT
	text etc/kea/kea-dhcp4.conf <<-'TEXT'
	{"Dhcp4": {"client-classes": [{"name": "zte-stb", "test": "option[60].text == 'ZTE STB'", "option-data": [{"name": "vendor-class-identifier", "data": "ZTE"}]}]}}
	TEXT
	pack
}

case_other_support_script() {
	at_length
	trap_about 'the script of a provider: which modem does the customer have?'
	text usr/lib/support/diagnose.sh <<-'TEXT'
	#!/bin/sh
	# Diagnose für die Hotline. Manche Kunden betreiben ein ZTE-Modem im Bridge-Modus.
	HERSTELLER=unbekannt
	if ping -c1 -W1 192.168.100.1 >/dev/null; then
	    MANUFACTURER="ZTE"
	    MANUFACTURER_OUI=D476EA
	    MODEL_NAME=MF286R
	    echo "Bridge-Modem erkannt: ZTE Corporation"
	fi
	logger "Hersteller: ${MANUFACTURER:-$HERSTELLER}"
	TEXT
	pack
}

case_other_lua_branch() {
	at_length
	trap_about 'a script that names the maker of the stick that is plugged in'
	text usr/lib/lua/wwan/ident.lua <<-'TEXT'
	local function ident(dev)
	  if dev.vid == "19d2" then
	    dev.manufacturer = "ZTE"
	    dev.oui = "D476EA"
	  end
	  return dev
	end
	return ident
	TEXT
	pack
}

case_other_minified_page() {
	at_length
	trap_about 'the script of a page on one line, with a branch and a small table'
	text www/app.3f2a.js <<-'TEXT'
	!function(e){var t={"00259E":"HUAWEI TECHNOLOGIES CO.,LTD","D476EA":"zte corporation"};function n(e){return t[e.slice(0,6)]||"unknown"}e.icon=function(e){return"Dahua"===e.manufacturer?"cam-dh":"HIKVISION"===e.manufacturer?"cam-hik":"cam"},e.dev={manufacturer:"Huawei",oui:"00259E",demo:!0}}(window);
	TEXT
	pack
}

case_other_oui_cut() {
	at_length
	trap_about 'the table of address blocks cut into one file for each'
	text usr/share/oui/00/259e <<<'Huawei Technologies Co.,Ltd'
	text usr/share/oui/d4/76ea <<<'zte corporation'
	text usr/share/oui/44/19b6 <<<'Hangzhou Hikvision Digital Technology Co.,Ltd.'
	pack
}

case_other_bluetooth_names() {
	at_length
	trap_about 'a few rows of the table of Bluetooth companies, in a program'
	program usr/bin/blescan arm 'Espressif Incorporated' 'HUAWEI Technologies Co., Ltd.' 'Xiaomi Inc.' 'Garmin International, Inc.' 'company %s (0x%04x)'
	pack
}

case_other_intrusion_rules() {
	at_length
	trap_about 'rules of an intrusion detection that look for the words of one maker'
	text etc/suricata/rules/local.rules <<-'TEXT'
	alert http any any -> $HOME_NET any (msg:"ZTE web server seen"; http.server; content:"ZTE web server 1.0 ZTE corp 2015."; sid:1000001;)
	alert http any any -> any 37215 (msg:"HG532 command injection"; content:"/ctrlt/DeviceUpgrade_1"; content:"Huawei"; sid:1000002;)
	TEXT
	pack
}

case_other_honeypot() {
	trap_about 'a honeypot that imitates a gateway in every word'
	need openssl
	surroundings
	text usr/share/honeypot/personas/h168n/devinfo.xml <<-'TEXT'
	<DeviceInfo Manufacturer="ZTE" ManufacturerOUI="D476EA" ModelName="ZXHN H168N"/>
	TEXT
	text usr/share/honeypot/personas/h168n/banner.txt <<<'Server: ZTE web server 1.0 ZTE corp 2015.'
	text usr/share/honeypot/personas/h168n/model.txt <<-'TEXT'
	InternetGatewayDevice.X_ZTE-COM_CardStatus
	InternetGatewayDevice.LANDevice.1.X_ZTE-COM_ServiceList
	TEXT
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$TREE/usr/share/honeypot/personas/h168n/server.key" -days 3650 \
		-subj '/C=CN/O=ZTE Corporation/CN=gateway' -out "$TREE/usr/share/honeypot/personas/h168n/server.crt" 2>/dev/null
	pack
}

case_other_sip_user_agent() {
	at_length
	trap_about 'a telephone exchange that calls itself by another name towards the provider'
	text etc/asterisk/sip.conf <<-'TEXT'
	[general]
	useragent=HUAWEI-EchoLife HG8245/V1R006C00S130
	[provider]
	host=ims.example.net
	; if the SBC is a Huawei SE2600: qualify=no
	TEXT
	text var/log/asterisk/full <<-'TEXT'
	[Jan 1 00:00:01] VERBOSE: User-Agent: ZTE SIP UA/1.0
	TEXT
	pack
}

case_other_wan_imitation() {
	at_length
	trap_about 'OpenWrt whose owner has it answer with the address and class of the provider'"'"'s device'
	surroundings
	text etc/openwrt_release <<-TEXT
	DISTRIB_ID='OpenWrt'
	DISTRIB_RELEASE='22.03.5'
	TEXT
	text etc/config/network <<-'TEXT'
	config device
	        option name 'wan'
	        option macaddr '00:25:9e:aa:bb:cc'
	config interface 'wan'
	        option proto 'dhcp'
	        option vendorid 'HUAWEI HG8245'
	        option hostname 'HUAWEI-HG8245'
	TEXT
	pack
}

case_other_modem_list() {
	at_length
	trap_about 'a list of ids that a loop gives to the driver, and a modem that is switched off'
	text etc/init.d/wwan-ids <<-'TEXT'
	#!/bin/sh
	while read -r vid pid; do
	    echo "$vid $pid" > /sys/bus/usb-serial/drivers/option1/new_id
	done <<EOF
	12d1 15c1
	2c7c 0800
	1199 9071
	EOF
	TEXT
	text etc/config/modem <<-'TEXT'
	config modem 'lte'
	        option enabled '0'
	        option vid '2c7c'
	        option pid '0125'
	        option manager 'quectel-CM'
	TEXT
	pack
}

case_other_modem_function() {
	at_length
	trap_about 'one function for each maker; which of them runs is decided by the modem that is found'
	text lib/netifd/wwan.sh <<-'TEXT'
	setup_quectel() {
	    echo 2c7c 0800 > /sys/bus/usb-serial/drivers/option1/new_id
	    quectel-CM -s "$apn" &
	}
	setup_sierra() {
	    echo 1199 9071 > /sys/bus/usb-serial/drivers/option1/new_id
	}
	vendor=$(cat "$devpath/manufacturer")
	"setup_$vendor"
	TEXT
	pack
}

case_other_module_updates() {
	trap_about 'a management host with the firmware of several modules, for whichever it finds'
	mkdir -p "$TREE/srv/fota"
	python3 - "$TREE/srv/fota" <<-'PYTHON'
	import random, sys
	random.seed(19)
	for name, text in (("ec25.bin", "EC25EFAR06A06M4G"), ("sim7600.bin", "LE20B04SIM7600G22"), ("l850.bin", "18500.5001.00.02.24.05 L850-GL"), ("em7455.bin", "SWI9X30C_02.33.03.00")):
	    body = bytearray(byte | 0x80 for byte in random.randbytes(60000))
	    body[9000:9002 + len(text)] = b"\0" + text.encode() + b"\0"
	    open(sys.argv[1] + "/" + name, "wb").write(body)
	PYTHON
	pack
}

case_other_netboot() {
	at_length
	trap_about 'a server that starts other boards over the network: their devicetree and configuration are not its own'
	devicetree boot/board.dtb 'Example Server' acme,server fsl,imx8mm
	devicetree srv/tftp/clients/cam.dtb 'Camera' acme,cam hisilicon,hi3519
	pack
}

case_other_board_configs() {
	trap_about 'a build tree with the kernel configuration of one board for each of three chips'
	local board
	for board in HI3516CV300:cam1 GK7205V200:cam2 SSC335:cam3; do
		text "usr/src/builder/boards/${board#*:}/kernel.config" <<-TEXT
		#
		# Automatically generated file; DO NOT EDIT.
		# Linux/arm 4.9.37 Kernel Configuration
		#
		CONFIG_ARM=y
		CONFIG_ARCH_${board%:*}=y
		TEXT
	done
	pack
}

case_other_time_servers() {
	at_length
	trap_about 'time servers and resolvers of firms, as anybody may use them'
	text etc/chrony.conf <<-'TEXT'
	server ntp.aliyun.com iburst
	server ntp.tencent.com iburst
	server time.huaweicloud.com iburst
	TEXT
	text etc/config/dhcp <<-'TEXT'
	config dnsmasq
	        list server '223.5.5.5' # dns.alidns.com
	        list rebind_domain 'hik-connect.com'
	TEXT
	pack
}

# --- second round, written before the program was tried on them ---

case_other_board_store() {
	trap_about 'a controller that provides cameras with what they start from: the devicetree is theirs'
	surroundings
	text etc/provision.conf <<<'boards=/opt/provision/boards'
	devicetree opt/provision/boards/cam/board.dtb 'Camera' acme,cam hisilicon,hi3519
	pack
}

case_other_known_faults() {
	trap_about 'a small table of module versions with known faults, as a program reads it'
	mkdir -p "$TREE/etc/wwan"
	printf 'KBAD\001\000\000\000\020\000EC25EFAR06A06M4G\000\001\002\003\004' >"$TREE/etc/wwan/faults.tbl"
	head -c 2000 /dev/zero >>"$TREE/etc/wwan/faults.tbl"
	pack
}

case_other_parameter_map() {
	trap_about 'a converter that gives the names of another maker'"'"'s parameters new names'
	text usr/sbin/param-map.py <<-'TEXT'
	#!/usr/bin/python3
	NAMES = {
	    "InternetGatewayDevice.X_HW_Security.": "Device.X_EXAMPLE_Security.",
	    "InternetGatewayDevice.LANDevice.1.X_HW_WlanRadio": "Device.WiFi.Radio.1.",
	}
	def new_name(old): return NAMES.get(old, old)
	TEXT
	pack
}

case_other_parameter_store() {
	trap_about 'the names of parameters that a management server asks devices of one maker for'
	text opt/freeacs/conf/parameters.txt <<-'TEXT'
	InternetGatewayDevice.DeviceInfo.SoftwareVersion R
	InternetGatewayDevice.X_HW_Security.AclServices RW
	InternetGatewayDevice.LANDevice.1.X_HW_WlanRadio R
	TEXT
	pack
}

case_other_old_box() {
	trap_about 'a function that takes over the settings of the gateway that stood here before'
	text lib/cwmp/import.sh <<-'TEXT'
	import_zte() {
	    MANUFACTURER="ZTE"
	    MANUFACTURER_OUI=D476EA
	    read_backup "$1"
	}
	TEXT
	pack
}

case_other_owner_certificate() {
	trap_about 'the certificate with which a device signs in at its owner'"'"'s network: it names the owner'
	need openssl
	surroundings
	mkdir -p "$TREE/etc/openvpn/keys"
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$WORK/ca.key" -days 3650 \
		-subj '/C=DE/O=Example Networks/CN=VPN CA' -out "$WORK/ca.crt" 2>/dev/null
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$TREE/etc/openvpn/keys/site7.key" \
		-subj '/C=CN/O=Hytera Communications Corporation Limited/OU=Branch 7/CN=site7' -out "$WORK/site.csr" 2>/dev/null
	openssl x509 -req -in "$WORK/site.csr" -CA "$WORK/ca.crt" -CAkey "$WORK/ca.key" -set_serial 8 -days 3000 -out "$TREE/etc/openvpn/keys/site7.crt" 2>/dev/null
	cp "$WORK/ca.crt" "$TREE/etc/openvpn/keys/ca.crt"
	pack
}

case_other_banner_format() {
	trap_about 'a program that reads the banners of routers: the format of the line that it looks for'
	program usr/bin/devid arm 'Copyright (C) %*[0-9-] Huawei Technologies Co., Ltd.%n' 'Huawei Versatile Routing Platform Software' \
		'looks like %s, version %s' 'ssh: banner timeout'
	pack
}

case_other_renderer_profile() {
	trap_about 'a media server: how one box describes itself, so that it is recognised'
	text etc/dlna/profiles/b860.xml <<-'TEXT'
	<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0"><device>
	<deviceType>urn:schemas-upnp-org:device:MediaRenderer:1</deviceType>
	<manufacturer>ZTE Corporation</manufacturer><manufacturerURL>http://www.zte.com.cn</manufacturerURL><modelName>B860</modelName>
	</device></root>
	TEXT
	pack
}

case_other_terminal_profile() {
	trap_about 'the terminals that a line card lets in, without a serial number'
	text etc/gpon/onu_profile.xml <<-'TEXT'
	<profiles><profile id="1"><ONU VendorId="HWTC" LineProfile="1" ServiceProfile="4"/></profile></profiles>
	TEXT
	pack
}

case_other_terminal_update() {
	trap_about 'a set-top box that brings the optical terminal in front of it up to date'
	need python3 cpio
	surroundings
	mkdir -p "$TREE/opt/terminal"
	head -c 30000 "$TREE/bin/busybox" >"$WORK/payload"
	python3 "$RECIPES/../traps/headers.py" hwnp "$WORK/payload" "$TREE/opt/terminal/upgrade.bin"
	tree_settle
	(cd "$TREE" && find . | LC_ALL=C sort | cpio -o -H newc --quiet --reproducible -R 0:0) >"$RESULT/image.cpio"
}

case_other_terminal_boot() {
	trap_about 'the same with the boot loader of the terminal as a file'
	mkdir -p "$TREE/opt/terminal"
	python3 - "$TREE/opt/terminal/u-boot.bin" <<-'PYTHON'
	import random, sys
	random.seed(43)
	code = bytearray(byte | 0x80 for byte in random.randbytes(65536))
	at = 20000
	for text in ("U-Boot 2013.04 (Mar 10 2016 - 11:22:33)", "Board: ZTE zx279128sevb", "Bad Linux ARM zImage magic!"):
	    data = b"\0" + text.encode() + b"\0"
	    code[at:at + len(data)] = data
	    at += len(data) + 12
	open(sys.argv[1], "wb").write(code)
	PYTHON
	text etc/terminal.conf <<<'firmware=/opt/terminal/u-boot.bin'
	pack
}

# --- third round, written before the program was tried on them ---

case_other_container_environment() {
	trap_about 'a container that plays a terminal in a laboratory: what it shall say'
	text etc/containers/tr069-lab.yaml <<-'TEXT'
	services:
	  terminal:
	    image: registry.example.net/cwmp-terminal:3
	    environment:
	      - MANUFACTURER=ZTE
	      - MANUFACTURER_OUI=D476EA
	TEXT
	pack
}

case_other_mesh_agents() {
	trap_about 'a controller of a mesh: what it knows of the access points that it leads'
	text etc/easymesh/agents.json <<-'TEXT'
	{"agents": [{"al_mac": "d4:76:ea:12:34:56", "DeviceInfo": {"Manufacturer": "ZTE", "ManufacturerOUI": "D476EA", "ModelName": "H196A"}}]}
	TEXT
	pack
}

case_other_vendor_folder() {
	trap_about 'settings of a client for each maker of the hardware that it may run on'
	text etc/cwmp/vendors/zte.conf <<-'TEXT'
	manufacturer=ZTE
	oui=D476EA
	TEXT
	pack
}

case_other_tenant_certificate() {
	trap_about 'the certificate of the customer in whose cloud a gateway reports'
	need openssl
	surroundings
	mkdir -p "$TREE/etc/mosquitto"
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$WORK/ca.key" -days 3650 \
		-subj '/C=DE/O=Example IoT/CN=Tenant CA' -out "$WORK/ca.crt" 2>/dev/null
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$TREE/etc/mosquitto/client.key" \
		-subj '/C=CN/O=Xiaomi Inc./OU=Factory 3/CN=gw-17' -out "$WORK/client.csr" 2>/dev/null
	openssl x509 -req -in "$WORK/client.csr" -CA "$WORK/ca.crt" -CAkey "$WORK/ca.key" -set_serial 9 -days 3000 -out "$TREE/etc/mosquitto/client.crt" 2>/dev/null
	pack
}
