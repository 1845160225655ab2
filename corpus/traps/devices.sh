# SPDX-License-Identifier: GPL-3.0-or-later
# What files say of the device, in other forms than those of channels.sh, and the same words where they speak of others. Written
# down, with what must come out, before the program was tried on them.
# shellcheck shell=bash
# shellcheck source=LIB.sh

# raw_boot FILE TEXT...: a boot loader without sections, in which these texts stand.
raw_boot() {
	local file=$1
	shift
	mkdir -p "$(dirname "$file")"
	python3 - "$file" "$@" <<-'PYTHON'
	import random, sys
	random.seed(5)
	code = bytearray(byte | 0x80 for byte in random.randbytes(98304))
	at = 40000
	for text in ("U-Boot 2010.06 (Jun 24 2014 - 09:12:44)", *sys.argv[2:], "Bad Linux ARM zImage magic!"):
	    data = b"\0" + text.encode() + b"\0"
	    code[at:at + len(data)] = data
	    at += len(data) + 12
	open(sys.argv[1], "wb").write(code)
	PYTHON
}

# --- plants ---

case_plant_device_json() {
	plant_about 'evidence.md 3.3: TR-069, DeviceInfo as JSON'
	expect zte product-of review
	surroundings
	text etc/tr181/device.json <<-'TEXT'
	{"Device": {"DeviceInfo": {"Manufacturer": "ZTE Corporation", "ManufacturerOUI": "D476EA", "ModelName": "ZXHN F680"}}}
	TEXT
	pack
}

case_plant_device_shell() {
	plant_about 'evidence.md 3.3: TR-069, the device as variables of a shell'
	expect huawei product-of review
	surroundings
	text etc/default/tr069 <<-'TEXT'
	# identity of the CPE
	MANUFACTURER="Huawei"
	MANUFACTURER_OUI=00259E
	PRODUCT_CLASS=HG630
	TEXT
	pack
}

case_plant_device_elements() {
	plant_about 'evidence.md 3.3: TR-069, DeviceInfo as elements'
	expect fiberhome product-of review
	surroundings
	text etc/cwmp/devinfo.xml <<-'TEXT'
	<DeviceInfo>
	  <ManufacturerOUI>000AC2</ManufacturerOUI>
	  <Manufacturer>FiberHome</Manufacturer>
	  <ProductClass>AN5506</ProductClass>
	</DeviceInfo>
	TEXT
	pack
}

case_plant_data_model() {
	plant_about 'evidence.md 3.3: X_HW_ in the data model of the device, one vendor only'
	expect huawei product-of review
	surroundings
	text etc/wap/model.xml <<-'TEXT'
	<model root="InternetGatewayDevice"><object name="InternetGatewayDevice.X_HW_Security."/>
	<object name="InternetGatewayDevice.LANDevice.1.X_HW_WlanRadio."/></model>
	TEXT
	pack
}

case_plant_pon_uci() {
	plant_about 'evidence.md 3.3: the default vendor id as an option of UCI'
	expect fiberhome product-of review
	surroundings
	text etc/config/pon <<-TEXT
	config onu 'default'
	        option pon_vendor_id 'FHTT'
	        option mode 'gpon'
	TEXT
	pack
}

case_plant_boot_file() {
	plant_about 'evidence.md 3.1: one board in the boot loader that an update carries as a file, 0.75'
	expect hikvision product-of review
	surroundings
	raw_boot "$TREE/update/u-boot.bin" 'Board: Hikvision DS-2CD2032' 'hikvision # '
	pack
}

case_plant_boot_image() {
	plant_about 'evidence.md 3.1: one board in the boot loader inside a uImage, 0.75'
	expect fiberhome product-of review
	need mkimage
	surroundings
	tree_settle
	squashfs "$WORK/root.squashfs" -comp gzip -Xcompression-level 1
	raw_boot "$WORK/boot.bin" 'Board: FiberHome AN5506-04'
	mkimage -A arm -O u-boot -T firmware -C none -a 0x80800000 -e 0x80800000 -n boot -d "$WORK/boot.bin" "$WORK/boot.uimage" >/dev/null
	{ cat "$WORK/boot.uimage"; head -c $((262144 - $(stat -c %s "$WORK/boot.uimage"))) /dev/zero | tr '\0' '\377'; cat "$WORK/root.squashfs"; } >"$RESULT/image.bin"
}

case_plant_module_printf() {
	plant_about 'evidence.md 3.4: an id for this board alone, written by printf, 0.6'
	expect quectel module-of review
	surroundings
	text usr/sbin/start-wwan <<-'TEXT'
	#!/bin/sh
	printf '2c7c 0296' > /sys/bus/usb-serial/drivers/option1/new_id
	TEXT
	pack
}

case_plant_module_blob() {
	plant_about 'evidence.md 3.4: RM500Q in the firmware of a module, 0.85; one channel: 0.75 at most'
	expect quectel module-of review
	surroundings
	mkdir -p "$TREE/opt/modem"
	python3 - "$TREE/opt/modem/NPRG_RM500Q.mbn" <<-'PYTHON'
	import random, sys
	random.seed(13)
	body = bytearray(byte | 0x80 for byte in random.randbytes(150000))
	text = b"\0RM500QGLAAR11A06M4G_01.001.01.001\0"
	body[60000:60000 + len(text)] = text
	open(sys.argv[1], "wb").write(body)
	PYTHON
	pack
}

case_plant_kernel_option_hikvision() {
	plant_about 'evidence.md 3.2: an option that upstream does not know, with the name of the vendor, 0.8; one channel: 0.75 at most'
	expect hikvision product-of review
	surroundings
	text boot/config-3.0.8 <<-TEXT
	#
	# Automatically generated make config: don't edit
	# Linux/arm 3.0.8 Kernel Configuration
	#
	CONFIG_ARM=y
	CONFIG_HIKVISION_DSP_MEM=y
	TEXT
	pack
}

case_plant_terminal_all() {
	plant_about 'evidence.md 3: HWNP, default vendor id and names of parameters: container and network'
	expect huawei product-of asserted
	surroundings
	text etc/wap/model.xml <<-'TEXT'
	<model root="InternetGatewayDevice"><object name="InternetGatewayDevice.X_HW_Security."/></model>
	TEXT
	text etc/wap/pon.conf <<-'TEXT'
	PON_VENDOR_ID = "HWTC"
	TEXT
	tree_settle
	tar -C "$TREE" --sort=name --owner=0 --group=0 -cf "$WORK/root.tar" .
	python3 "$RECIPES/../traps/headers.py" hwnp "$WORK/root.tar" "$RESULT/image.bin"
}

# --- traps ---

case_device_printer() {
	trap_about 'a service that was announced by another device'
	text etc/avahi/services/printer.service <<-'TEXT'
	<service-group><service><txt-record>manufacturer=Huawei</txt-record><txt-record>oui=00259E</txt-record></service></service-group>
	TEXT
	pack
}

case_device_neighbour() {
	trap_about 'one known neighbour, with its manufacturer and OUI'
	text etc/mesh/neighbours.yaml <<-'TEXT'
	neighbours:
	  - name: uplink
	    manufacturer: Huawei
	    oui: 00259E
	TEXT
	pack
}

case_device_last_seen() {
	trap_about 'what a server stored of the last terminal that called'
	text var/lib/acs/last.json <<-'TEXT'
	{"inform": {"DeviceId": {"Manufacturer": "ZTE", "OUI": "D476EA", "SerialNumber": "X"}}}
	TEXT
	pack
}

case_device_pon_comment() {
	trap_about 'a vendor id of its own, and others in the comment behind it'
	text etc/pon.conf <<-'TEXT'
	PON_VENDOR_ID=EXMP # use HWTC with OLTs of Huawei
	#PON_VENDOR_ID=HWTC
	TEXT
	pack
}

case_device_pon_profiles() {
	trap_about 'profiles that imitate the terminals of others'
	text etc/pon/profiles/a.conf <<<'PON_VENDOR_ID=HWTC'
	text etc/pon/profiles/b.conf <<<'PON_VENDOR_ID=ZTEG'
	pack
}

case_device_pon_imitation() {
	trap_about 'a profile that imitates the terminals of another, beside the own vendor id'
	text etc/pon/default.conf <<<'PON_VENDOR_ID=EXMP'
	text etc/pon/imitate.conf <<<'PON_VENDOR_ID=HWTC'
	pack
}

case_device_modem_if_there() {
	trap_about 'an id that is given only if such a device is plugged in'
	text etc/init.d/wwan <<-'TEXT'
	#!/bin/sh
	lsusb | grep -q 12d1:15c1 && echo 12d1 15c1 > /sys/bus/usb-serial/drivers/option1/new_id
	TEXT
	pack
}

case_device_modem_block() {
	trap_about 'the same in a block'
	text etc/init.d/wwan <<-'TEXT'
	#!/bin/sh
	if lsusb -d 2c7c:; then
	    echo 2c7c 0800 > /sys/bus/usb-serial/drivers/option1/new_id
	fi
	TEXT
	pack
}

case_device_server_plugin() {
	trap_about 'the part of a management server that is for the devices of one vendor'
	program usr/lib/acs/plugin-huawei.so arm 'InternetGatewayDevice.X_HW_Security' 'InternetGatewayDevice.LANDevice.1.X_HW_WlanRadio' 'acs: %s'
	pack
}

case_device_upstream_option() {
	trap_about 'options of upstream Linux that are named after firms'
	text boot/config-6.1 <<-TEXT
	#
	# Automatically generated file; DO NOT EDIT.
	# Linux/x86 6.1.0 Kernel Configuration
	#
	CONFIG_HUAWEI_WMI=y
	CONFIG_XIAOMI_WMI=y
	CONFIG_USB_NET_HUAWEI_CDC_NCM=y
	CONFIG_NET_VENDOR_HUAWEI=y
	CONFIG_NET_VENDOR_HISILICON=y
	CONFIG_JOYSTICK_ZHENHUA=y
	TEXT
	pack
}

case_device_stick_address() {
	trap_about 'the address that a plugged-in stick has, and an address of the own block'
	need mkenvimage
	printf '%s\n' 'bootcmd=run b' 'bootdelay=1' 'usbethaddr=00:1e:10:1f:00:00' 'ethaddr=02:00:00:00:00:01' 'baudrate=115200' >"$WORK/env"
	mkenvimage -s 0x4000 -o "$RESULT/image.bin" "$WORK/env"
}

# --- traps, third round ---

case_device_presets() {
	trap_about 'presets of a client for the devices of another maker; the own device has no OUI'
	text etc/cwmp/device.conf <<<'manufacturer=Example Networks'
	text etc/cwmp/presets/hg.xml <<<'<DeviceInfo Manufacturer="Huawei" ManufacturerOUI="00259E"/>'
	pack
}

case_device_olt() {
	trap_about 'an OLT: the terminals that it lets in'
	text etc/olt/provision.conf <<-'TEXT'
	onu_vendor_id=HWTC
	ont_vendor_id=HWTC
	onu_serial=HWTC12345678
	TEXT
	pack
}

case_device_conflict() {
	trap_about 'a gateway of another maker whose client answers to the parameter names of one vendor'
	text etc/cwmp/device.conf <<-'TEXT'
	manufacturer=Example Networks
	oui=0A0B0C
	TEXT
	program usr/sbin/cwmpd arm 'InternetGatewayDevice.X_HW_Security' 'InternetGatewayDevice.LANDevice.1.X_HW_WlanRadio' 'cwmp:Inform'
	pack
}

case_device_two_boot_loaders() {
	trap_about 'an update with the boot loaders of two devices'
	raw_boot "$TREE/a/u-boot.bin" 'Board: Hikvision DS-2CD2032'
	raw_boot "$TREE/b/u-boot.bin" 'Board: Example IPC-1'
	pack
}

case_device_comment_block() {
	trap_about 'a device in a comment of several lines'
	text etc/cwmp/tree.xml <<-'TEXT'
	<tree>
	<!-- as other devices have it:
	<DeviceInfo Manufacturer="Huawei" ManufacturerOUI="00259E"/>
	-->
	</tree>
	TEXT
	pack
}

case_device_modem_exit() {
	trap_about 'a script that ends before the id where no such device is'
	text etc/init.d/wwan <<-'TEXT'
	#!/bin/sh
	grep -q 2c7c /proc/bus/usb/devices || exit 0
	echo 2c7c 0800 > /sys/bus/usb-serial/drivers/option1/new_id
	TEXT
	pack
}
