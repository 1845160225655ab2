# SPDX-License-Identifier: GPL-3.0-or-later
# Traps: open-source tools that talk to devices of many makers.
# shellcheck shell=bash
# shellcheck source=LIB.sh

case_tool_usb_modeswitch() {
	trap_about 'usb_modeswitch and its hundreds of device files'
	take arm64 usb-modeswitch './usr/sbin/*' './usr/lib/*'
	take arm64 usb-modeswitch-data './usr/share/usb_modeswitch/*' './lib/udev/*'
	pack squashfs
}

case_tool_modemmanager() {
	trap_about 'ModemManager with a plugin for each maker'
	take arm64 modemmanager './usr/lib/*' './usr/sbin/*' './lib/udev/*' './usr/share/ModemManager/*'
	pack squashfs
}

case_tool_comgt() {
	trap_about 'comgt and a script that supports a choice of modems'
	take armhf comgt './usr/bin/*' './etc/*'
	text etc/gcom/dial.sh <<-'TEXT'
	case "$vendor" in
	12d1) echo "AT^NDISDUP=1,1" ;; # Huawei
	19d2) echo "AT+ZGDCONT=1" ;; # ZTE
	2c7c) echo 'AT+QCFG="usbnet"' ;; # Quectel
	esac
	TEXT
	pack
}

case_tool_ofono() {
	trap_about 'the telephony stack oFono'
	take armhf ofono './usr/sbin/*' './etc/*' './lib/udev/*'
	pack
}

case_tool_libqmi() {
	trap_about 'libqmi and its tools'
	take armhf libqmi-glib5 './usr/lib/*'
	take armhf libqmi-utils './usr/bin/*'
	pack
}

case_tool_gammu() {
	trap_about 'gammu: phones and modems'
	take armhf gammu ./usr/bin/gammu
	take armhf libgammu8 './usr/lib/*'
	pack
}

case_tool_smstools() {
	trap_about 'smsd'
	take armhf smstools './usr/sbin/*' './etc/*'
	pack
}

case_tool_tcpdump() {
	trap_about 'tcpdump with its tables of vendors'
	take armhf tcpdump './usr/bin/*'
	pack
}

case_tool_lldpd() {
	trap_about 'lldpd with its tables of organisations'
	take armhf lldpd './usr/sbin/*' './usr/lib/*'
	pack
}

case_tool_netdiscover() {
	trap_about 'netdiscover: a table of address blocks inside of a program'
	take armhf netdiscover './usr/sbin/*'
	pack
}

case_tool_aircrack() {
	trap_about 'aircrack-ng'
	take armhf aircrack-ng './usr/bin/*' './usr/sbin/*'
	pack squashfs
}

case_tool_reaver() {
	trap_about 'reaver: default keys of access points of many makers'
	take armhf reaver './usr/bin/*'
	pack
}

case_tool_hydra() {
	trap_about 'hydra: default passwords of routers'
	take armhf hydra './usr/bin/*' './usr/share/*'
	rm -rf "$TREE/usr/share/doc" "$TREE/usr/share/man"
	pack
}

case_tool_nmap() {
	trap_about 'nmap: scripts, service probes, address blocks, operating systems'
	take armhf nmap-common './usr/share/nmap/*'
	pack squashfs
}

case_tool_ndpi() {
	trap_about 'nDPI: host names and address ranges of services'
	take armhf libndpi4.2 './usr/lib/*'
	pack
}

case_tool_erofs_utils() {
	trap_about 'mkfs.erofs, written by Huawei people'
	take armhf erofs-utils './usr/bin/*'
	pack
}

case_tool_rdma() {
	trap_about 'the user space of RDMA with a provider for HiSilicon'
	take arm64 ibverbs-providers './usr/lib/*' './etc/*'
	pack
}

case_tool_dpdk() {
	trap_about 'network drivers of DPDK for HiSilicon and Huawei cards'
	take arm64 librte-net-hns3-23 './usr/lib/*'
	take arm64 librte-net-hinic23 './usr/lib/*'
	pack
}

case_tool_fwupd() {
	trap_about 'fwupd: quirks of vendors'
	take armhf fwupd './usr/share/fwupd/*' './usr/libexec/*'
	pack squashfs
}

case_tool_smartmontools() {
	trap_about 'smartctl with its database of drives'
	take armhf smartmontools './usr/sbin/*' './var/*' './usr/share/smartmontools/*'
	pack
}

case_tool_libmtp() {
	trap_about 'libmtp: phones and tablets of all makers'
	take armhf libmtp9 './usr/lib/*'
	take armhf libmtp-common './lib/udev/*'
	pack
}

case_tool_network_manager() {
	trap_about 'NetworkManager in Chinese'
	take armhf network-manager './usr/sbin/*' './usr/share/locale/zh*' './usr/lib/*/NetworkManager/*/*wwan*'
	pack squashfs
}

case_tool_zoneminder() {
	trap_about 'a video recorder with profiles for the cameras of many makers'
	take armhf zoneminder './usr/share/perl5/*' './usr/share/zoneminder/db/*' './usr/bin/*'
	pack squashfs
}

case_tool_motion() {
	trap_about 'motion, a camera program'
	take armhf motion './usr/bin/*' './usr/share/*'
	rm -rf "$TREE/usr/share/doc" "$TREE/usr/share/man"
	pack
}

case_tool_ntfs_3g_hisilicon_toolchain() {
	trap_about 'ntfs-3g as a compiler with a HiSilicon name leaves it'
	need arm-linux-gnueabihf-objcopy
	take armhf ntfs-3g ./bin/ntfs-3g './usr/bin/ntfs*' './sbin/mkntfs'
	printf 'GCC: (Hisilicon_v300) 4.8.3 20131202 (prerelease)\0' >"$WORK/comment"
	local file
	for file in "$TREE"/bin/* "$TREE"/usr/bin/* "$TREE"/sbin/*; do
		[[ ! -f $file ]] || arm-linux-gnueabihf-objcopy --remove-section .comment --add-section .comment="$WORK/comment" "$file"
	done
	pack
}

case_tool_busybox_hisilicon_toolchain() {
	trap_about 'a whole open-source tree from a compiler with a HiSilicon name'
	local name
	surroundings
	for name in one two three four five six seven; do
		COMMENT='GCC: (Hisilicon_v300) 4.8.3' program "usr/bin/$name" arm "usage: $name" "Written by nobody in particular"
	done
	pack squashfs
}

case_tool_firmware_other() {
	trap_about 'free firmware of chips of a maker that nobody designated, and the database of radio rules'
	take armhf firmware-ath9k-htc './lib/firmware/*'
	take armhf wireless-regdb './lib/firmware/*'
	pack
}

case_tool_nvr_protocols() {
	trap_about 'a recorder that speaks the protocols of other makers'
	program usr/bin/recorder arm 'Copyright (C) 2019 Example Vision Ltd.' 'Hikvision' 'HIKVISION' 'Dahua' 'ZtechDynDns' \
		'/ISAPI/Streaming/channels' 'RtspHikvisionClient' 'plugin-dahua' 'workaround for Uniview' 'Tiandy' 'libhcnetsdk.so' 'libdhnetsdk.so'
	pack
}

case_tool_at_commands() {
	trap_about 'a program with the commands of the modems of all makers'
	program usr/sbin/dialer mipsel 'AT+QCFG="usbnet"' 'AT^NDISDUP=1,1' 'AT+ZGDCONT=1' 'HUAWEI' 'huawei' 'ZTE' 'Quectel' 'SIMCOM' 'Fibocom' \
		'Sierra Wireless' 'manufacturer: %s'
	pack
}

case_tool_user_agents() {
	trap_about 'user agents of telephones'
	program usr/bin/agent mips 'Mozilla/5.0 (Linux; Android 9; HUAWEI P30) AppleWebKit/537.36' 'Mozilla/5.0 (Linux; Android 8; ZTE BLADE V9)' \
		'Mozilla/5.0 (Linux; Android 10; Redmi Note 8; Xiaomi)'
	pack
}

case_tool_acs() {
	trap_about 'a management server that knows the parameters of many makers'
	program usr/sbin/acs mipsel 'X_HW_WebUserInfo' 'X_ZTE-COM_UserInterface' 'X_BROADCOM_COM_' 'X_CMCC_' 'X_TP_' 'X_ALU_' 'X_FH_' \
		'InternetGatewayDevice.ManagementServer.URL'
	pack
}

case_tool_olt_interop_program() {
	trap_about 'a terminal with the vendor ids of the line cards that it works with'
	program usr/bin/omcid mips 'HWTC' 'ZTEG' 'FHTT' 'ALCL' 'CIGG' 'SKYW' 'OLT mode: Huawei' 'OLT mode: ZTE' 'OLT mode: Fiberhome'
	pack
}

case_tool_author_address() {
	trap_about 'a free program whose author gives a work address'
	program usr/bin/tool arm 'tool 1.2' 'Written by Gao Xiang <xiang@huawei.com> and Wang Jie <wang.jie5@zte.com.cn>.' \
		'Report bugs to <bugs@hikvision.com>.' 'This is free software: you are free to change and redistribute it.'
	pack
}

case_tool_free_with_copyright() {
	trap_about 'a free program that several firms wrote; their lines stand together'
	program usr/bin/stack arm 'Copyright (c) 2015 Intel Corporation' 'Copyright (c) 2017 Huawei Technologies Co., Ltd.' \
		'Copyright (c) 2016 Red Hat, Inc.' 'Licensed under the Apache License, Version 2.0'
	program usr/lib/libjson.so arm 'Copyright (C) 2015 THL A29 Limited, a Tencent company, and Milo Yip. All rights reserved.' \
		'Licensed under the MIT License'
	pack
}

case_tool_free_one_holder() {
	trap_about 'a free program with one holder: its licence says that anybody may have built it'
	program usr/bin/mkfs.example arm 'Copyright (C) 2018 HUAWEI, Inc.' \
		'This program is free software; you can redistribute it and/or modify it under the terms of the GNU General Public License.'
	pack
}
