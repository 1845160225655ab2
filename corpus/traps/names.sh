# SPDX-License-Identifier: GPL-3.0-or-later
# Traps: names that look like a supplier's, and headers that anybody may write.
# shellcheck shell=bash
# shellcheck source=LIB.sh

case_name_lookalikes() {
	trap_about 'firms whose names begin or end like those of others, as holders of copyrights'
	local n=0 name
	for name in 'Shanghai Dahua Scale Factory' 'ZTEC Instruments, Inc.' 'Aztech System Ltd' 'INGENICO' 'Mercury Systems, Inc.' \
		'Autel lntelligent Technology Corp.,Ltd' 'HEFEI DATANG STORAGE TECHNOLOGY CO.,LTD' 'Adtranz Sweden' 'Shanghai Bellmann Digital Source Co.,Ltd.' \
		'Changsha keruijie lnformation Technology Co.,Ltd' 'NIHON UNISYS, Ltd.' 'WatchGuard Video'; do
		n=$((n + 1))
		program "usr/bin/tool$n" arm "Copyright (C) 2014 $name. All rights reserved."
	done
	pack
}

case_name_lookalike_modules() {
	trap_about 'such names as authors of proprietary modules'
	module lib/modules/a.ko arm azt_sound 'author=Aztech System Ltd' 'license=Proprietary'
	module lib/modules/b.ko arm ztec_scope 'author=ZTEC Instruments, Inc.' 'license=Proprietary'
	module lib/modules/c.ko arm dh_scale 'author=Shanghai Dahua Scale Factory' 'license=Proprietary'
	module lib/modules/d.ko arm dyndns_helper 'author=ZtechDynDns' 'license=Proprietary'
	module lib/modules/e.ko arm honorbound 'author=Honor Your Elders Ltd.' 'license=Proprietary'
	pack
}

case_name_paths() {
	trap_about 'folders and files named after suppliers'
	local name
	for name in usr/lib/huawei/readme opt/zte/notes etc/hikvision.conf usr/share/dahua/manual.txt digicap.dav; do
		echo 'nothing' | text "$name"
	done
	pack
}

case_name_longer_firm() {
	trap_about 'a longer name of an unknown firm that begins with a known one'
	program usr/bin/app mips 'Copyright (C) 2018 Huawei Village Farming Co., Ltd.' 'powered by ZTE Tyres GmbH'
	program usr/bin/app2 mipsel 'Copyright (C) 2019 Quectel Fan Club e.V.'
	pack
}

case_name_comparisons() {
	trap_about 'a program that asks for names'
	program usr/bin/detect arm 'if vendor != "Huawei"' 'not supported on ZTE' 'blacklist: Hikvision' 'strcmp(vendor, "Dahua")' 'quirk-huawei' \
		'compat: hisilicon'
	pack
}

case_header_openwrt_tplink() {
	trap_about 'OpenWrt written into the header of TP-Link, which its devices ask for'
	need mksquashfs python3
	take armhf busybox ./bin/busybox
	text etc/openwrt_release <<-TEXT
	DISTRIB_ID='OpenWrt'
	DISTRIB_RELEASE='22.03.5'
	DISTRIB_TARGET='ath79/generic'
	TEXT
	text etc/os-release <<-TEXT
	NAME="OpenWrt"
	VERSION="22.03.5"
	ID="openwrt"
	TEXT
	tree_settle
	squashfs "$WORK/root.squashfs" -comp gzip
	python3 "$RECIPES/../traps/headers.py" tplink "$WORK/root.squashfs" "$RESULT/image.bin"
}

case_header_magic_by_chance() {
	trap_about 'first bytes of images of suppliers inside of other data'
	python3 - "$TREE/blob.bin" <<-'PYTHON'
	import random, sys
	random.seed(7)
	data = bytearray(random.randbytes(200000))
	for n, magic in enumerate((b"HWNP", b"DH\x03\x04", b"SWKH", b"HKWS", b"TP-LINK Technologies", b"HDR1")):
	    data[1000 + 20000 * n:1000 + 20000 * n + len(magic)] = magic
	open(sys.argv[1], "wb").write(data)
	PYTHON
	pack
}

# openwrt_tree: BusyBox and the release files of OpenWrt.
openwrt_tree() {
	take armhf busybox ./bin/busybox
	text etc/openwrt_release <<-TEXT
	DISTRIB_ID='OpenWrt'
	DISTRIB_RELEASE='23.05.2'
	DISTRIB_TARGET='ramips/mt7621'
	TEXT
	text etc/os-release <<-TEXT
	NAME="OpenWrt"
	VERSION="23.05.2"
	ID="openwrt"
	TEXT
}

case_header_openwrt_devicetree() {
	trap_about 'OpenWrt for a router of Xiaomi: the one devicetree names the device, not who made the image'
	openwrt_tree
	devicetree boot/board.dtb 'Xiaomi Mi Router 4A Gigabit Edition' xiaomi,mi-router-4a-gigabit mediatek,mt7621-soc
	pack squashfs
}

case_header_openwrt_tplink_devicetree() {
	trap_about 'OpenWrt with the header and the devicetree of TP-Link: both name the device'
	need python3
	openwrt_tree
	devicetree boot/board.dtb 'TP-Link Archer C7 v5' tplink,archer-c7-v5 qca,qca9563
	tree_settle
	squashfs "$WORK/root.squashfs" -comp gzip
	python3 "$RECIPES/../traps/headers.py" tplink "$WORK/root.squashfs" "$RESULT/image.bin"
}

case_header_for_another_device() {
	trap_about 'updates for other devices, in the file system of a controller'
	need python3
	take armhf busybox ./bin/busybox
	mkdir -p "$TREE/srv/updates"
	head -c 30000 "$TREE/bin/busybox" >"$WORK/payload"
	python3 "$RECIPES/../traps/headers.py" hwnp "$WORK/payload" "$TREE/srv/updates/terminal.bin"
	python3 "$RECIPES/../traps/headers.py" digicap "$WORK/payload" "$TREE/srv/updates/digicap.dav"
	pack squashfs
}

case_header_boards_of_many() {
	trap_about 'devicetrees of two boards: which of them it is, nobody says'
	devicetree boot/a.dtb 'A' huawei,board-a hisilicon,hi3660
	devicetree boot/b.dtb 'B' zte,board-b zte,zx296718
	pack
}
