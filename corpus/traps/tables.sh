# SPDX-License-Identifier: GPL-3.0-or-later
# Traps: tables, texts and pages in which suppliers stand as data.
# shellcheck shell=bash
# shellcheck source=LIB.sh

case_table_oui() {
	trap_about 'all blocks of MAC addresses'
	take armhf ieee-data './usr/share/ieee-data/oui.txt' './usr/share/ieee-data/mam.txt'
	pack squashfs
}

case_table_oui_csv() {
	trap_about 'the same as values between commas'
	take armhf ieee-data './usr/share/ieee-data/*.csv'
	pack squashfs
}

case_table_usb_ids() {
	trap_about 'usb.ids'
	take armhf usb.ids './usr/share/misc/*' './var/lib/usbutils/*' || take armhf usb.ids './usr/share/misc/*'
	pack
}

case_table_pci_ids() {
	trap_about 'pci.ids'
	take armhf pci.ids './usr/share/misc/*'
	pack
}

case_table_hwdata() {
	trap_about 'hwdata'
	take armhf hwdata './usr/share/hwdata/*'
	pack squashfs
}

case_table_hwdb() {
	trap_about 'the hardware database of udev'
	take armhf udev './lib/udev/hwdb.d/*'
	pack squashfs
}

case_table_certificates() {
	trap_about 'the bundle of all authorities, Chinese ones among them'
	take armhf ca-certificates './usr/share/ca-certificates/*'
	mkdir -p "$TREE/etc/ssl/certs"
	cat "$TREE"/usr/share/ca-certificates/mozilla/*.crt >"$TREE/etc/ssl/certs/ca-certificates.crt"
	pack
}

case_table_certificates_chinese() {
	trap_about 'only the authorities from China, each in a file'
	take armhf ca-certificates './usr/share/ca-certificates/mozilla/*CFCA*' './usr/share/ca-certificates/mozilla/*GDCA*' \
		'./usr/share/ca-certificates/mozilla/*UCA*' './usr/share/ca-certificates/mozilla/vTrus*'
	pack
}

case_table_certificate_peers() {
	trap_about 'pinned certificates of the servers of others, without their keys'
	need openssl
	local name n=0
	mkdir -p "$TREE/etc/pins"
	for name in 'Huawei Technologies Co., Ltd' 'ZTE Corporation' 'Nokia' 'HIKVISION'; do
		n=$((n + 1))
		openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$WORK/key.pem" -days 3650 \
			-subj "/C=CN/O=$name/CN=acs$n.example.net" -out "$TREE/etc/pins/acs$n.pem" 2>/dev/null
	done
	pack
}

case_table_certificate_of_operator() {
	trap_about 'the certificate of a management server in the folder of the own key'
	need openssl
	mkdir -p "$TREE/etc/cwmp"
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$TREE/etc/cwmp/device.key" -days 3650 \
		-subj '/O=Example Networks/CN=device' -out "$TREE/etc/cwmp/device.crt" 2>/dev/null
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$WORK/key.pem" -days 3650 \
		-subj '/C=CN/O=Huawei Technologies Co., Ltd/CN=acs.example.net' -out "$TREE/etc/cwmp/acs.crt" 2>/dev/null
	pack
}

case_table_mobile_providers() {
	trap_about 'mobile networks and their settings'
	take armhf mobile-broadband-provider-info './usr/share/mobile-broadband-provider-info/*'
	pack
}

case_table_mibs() {
	trap_about 'SNMP MIBs and a vendor table'
	take armhf libsnmp-base './usr/share/snmp/mibs/*'
	text usr/share/snmp/vendors.txt <<-TEXT
	2011 Huawei Technologies Co., Ltd.
	3902 ZTE Corporation
	39165 Hangzhou Hikvision Digital Technology Co., Ltd.
	9 Cisco Systems, Inc.
	2636 Juniper Networks, Inc.
	25506 H3C
	TEXT
	pack
}

case_table_wireshark() {
	trap_about 'data of Wireshark: manuf, enterprises, RADIUS dictionaries'
	take armhf libwireshark-data './usr/share/wireshark/manuf' './usr/share/wireshark/enterprises*' './usr/share/wireshark/radius/*' \
		'./usr/share/wireshark/services' || take armhf libwireshark-data './usr/share/wireshark/radius/*'
	pack squashfs
}

case_table_radius() {
	trap_about 'RADIUS dictionaries of vendors'
	take armhf freeradius-common './usr/share/freeradius/*'
	pack squashfs
}

case_table_android_udev() {
	trap_about 'udev rules for telephones'
	take armhf android-sdk-platform-tools-common './lib/udev/*'
	pack
}

case_table_iso_codes() {
	trap_about 'names of countries and languages in Chinese'
	take armhf iso-codes './usr/share/locale/zh*'
	pack squashfs
}

case_table_copyrights() {
	trap_about 'copyright files with the addresses of contributors'
	take armhf erofs-utils './usr/share/doc/*'
	take arm64 ibverbs-providers './usr/share/doc/*'
	take armhf f2fs-tools './usr/share/doc/*'
	text usr/share/doc/AUTHORS <<-TEXT
	Gao Xiang <gaoxiang25@huawei.com>
	Copyright (C) 2018 HUAWEI, Inc.
	Copyright (c) 2016-2017 Hisilicon Limited.
	Copyright (C) 2012-2013 ZTE Corporation
	TEXT
	pack
}

case_table_dpkg_maintainers() {
	trap_about 'packages whose maintainers work for suppliers'
	text var/lib/dpkg/status <<-TEXT
	Package: example-tool
	Status: install ok installed
	Maintainer: Li Wei <li.wei@huawei.com>
	Architecture: armhf
	Version: 1.0-1
	Description: a free tool

	Package: libhns
	Status: install ok installed
	Maintainer: HiSilicon Limited <linuxarm@huawei.com>
	Architecture: armhf
	Version: 1.0-2
	Homepage: https://www.hisilicon.com/
	Description: a library
	TEXT
	pack
}

case_table_opkg_maintainers() {
	trap_about 'packages of OpenWrt with such maintainers'
	text usr/lib/opkg/status <<-TEXT
	Package: luci-app-modem
	Version: git-23.1
	Depends: libc
	Status: install user installed
	Architecture: mipsel_24kc
	Maintainer: Zhang <zhang@quectel.com>
	Installed-Time: 1700000000

	Package: kmod-usb-net-huawei-cdc-ncm
	Version: 5.15.137-1
	Depends: kernel, kmod-usb-net-cdc-ncm
	Status: install user installed
	Architecture: mipsel_24kc
	Installed-Time: 1700000000
	TEXT
	text etc/openwrt_release <<-TEXT
	DISTRIB_ID='OpenWrt'
	DISTRIB_RELEASE='23.05.2'
	TEXT
	pack
}

case_table_node_packages() {
	trap_about 'free JavaScript packages of firms'
	local entry
	for entry in 'antd|4.2.1|Alibaba Group' 'weui|2.4.0|Tencent' 'echarts|5.4.3|Baidu' 'mip|1.0.0|Xiaomi'; do
		IFS='|' read -r name version author <<<"$entry"
		text "www/node_modules/$name/package.json" <<-TEXT
		{"name": "$name", "version": "$version", "license": "MIT", "author": "$author",
		 "repository": {"type": "git", "url": "https://git.example.org/$name.git"}}
		TEXT
	done
	pack
}

case_table_python_packages() {
	trap_about 'free Python packages of firms'
	text usr/lib/python3/dist-packages/huaweicloudsdkcore-3.1.5.dist-info/METADATA <<-TEXT
	Metadata-Version: 2.1
	Name: huaweicloudsdkcore
	Version: 3.1.5
	Author: HuaweiCloud SDK
	Author-email: hwcloudsdk@huawei.com
	License: Apache LICENSE 2.0
	TEXT
	text usr/lib/python3/dist-packages/hikvisionapi-0.3.2.dist-info/METADATA <<-TEXT
	Metadata-Version: 2.1
	Name: hikvisionapi
	Version: 0.3.2
	Author: Petr Somebody
	Summary: The is a Python library aimed to expose the Hikvision API
	TEXT
	pack
}

case_page_licences() {
	trap_about 'a page of licences that names forty firms'
	{
		printf '<html><head><title>Open source licences</title></head><body>\n'
		local name
		for name in 'Huawei Technologies Co., Ltd.' 'ZTE Corporation' 'HiSilicon Limited' 'Hangzhou Hikvision Digital Technology Co., Ltd.' \
			'Zhejiang Dahua Technology Co., Ltd.' 'Hytera Communications Corporation' 'Tencent' 'THL A29 Limited' 'Alibaba Group' 'Baidu, Inc.' \
			'Xiaomi Inc.' 'Quectel Wireless Solutions Co., Ltd.' 'TP-LINK Technologies Co., Ltd.' 'Kaspersky Lab' 'Intel Corporation' \
			'Broadcom Corporation' 'Qualcomm Atheros, Inc.' 'Texas Instruments' 'Red Hat, Inc.' 'Google Inc.' 'IBM Corp.' 'Nokia' 'Cisco'; do
			printf '<p>Copyright (c) 2012-2018 %s. All rights reserved.</p>\n' "$name"
		done
		printf '</body></html>\n'
	} | text www/licences.html
	pack
}

case_page_script() {
	trap_about 'scripts of a web page with notices of their authors'
	text www/js/echarts.js <<-TEXT
	/*! ECharts | Copyright (c) 2014 Baidu Inc. | BSD licence */
	var host = "https://api.map.baidu.com/"; var other = "//connect.qq.com/"; var third = "hicloud.com";
	TEXT
	text www/help.html <<-TEXT
	<p>If your modem is a Huawei E3372 or a ZTE MF823, choose HiLink. Set the line card to HWTC (Huawei) or ZTEG (ZTE).</p>
	TEXT
	pack
}

case_page_olt_interop() {
	trap_about 'a table of line cards that a terminal was tested with'
	text etc/gpon/interop.csv <<-TEXT
	vendor,vendor id,model,tested
	Huawei,HWTC,MA5608T,yes
	ZTE,ZTEG,C320,yes
	Fiberhome,FHTT,AN5516,yes
	Nokia,ALCL,7360,yes
	Calix,CXNK,E7-2,no
	TEXT
	pack
}

case_page_hosts() {
	trap_about 'a list of hosts that are refused'
	{
		local host
		for host in metrics.data.hicloud.com grs.hicloud.com logservice.hicloud.com api.hik-connect.com dev.easy4ipcloud.com xmeye.net \
			log.byteoversea.com tracking.miui.com data.mistat.xiaomi.com hm.baidu.com pingma.qq.com ztedevices.com; do
			printf '0.0.0.0 %s\n' "$host"
		done
	} | text etc/adblock/hosts
	pack
}

case_page_dns_program() {
	trap_about 'a filter whose host names are compiled in'
	program usr/sbin/filter arm 'metrics.data.hicloud.com' 'api.hik-connect.com' 'xmeye.net' 'dev.easy4ipcloud.com' 'tracking.miui.com' 'hm.baidu.com'
	pack
}

case_page_ddns() {
	trap_about 'services of dynamic names'
	text etc/ddns/services <<-TEXT
	"hik-online.com" "http://www.hik-online.com/update?hostname=[DOMAIN]"
	"quickddns.com" "http://www.quickddns.com/"
	"dyndns.org" "http://members.dyndns.org/nic/update"
	"oray.com" "http://ddns.oray.com/"
	TEXT
	pack
}

case_page_withdrawn_list() {
	trap_about 'the text of a list of an authority'
	text www/docs/section-1260h.html <<-TEXT
	<h1>Entities identified under section 1260H (withdrawn on 13 February 2026)</h1>
	<ul><li>Alibaba Group Holding Limited</li><li>Baidu, Inc.</li><li>BYD Company Limited</li><li>TP-Link Technologies Co., Ltd.</li>
	<li>Huawei Technologies Co., Ltd.</li><li>Quectel Wireless Solutions Co., Ltd.</li><li>SMIC</li></ul>
	TEXT
	pack
}

case_page_translations() {
	trap_about 'texts of an interface in Chinese'
	text usr/share/lang/zh_CN.json <<-TEXT
	{"modem.huawei": "华为调制解调器", "modem.zte": "中兴通讯", "camera": "海康威视摄像机", "other": "大华"}
	TEXT
	pack
}

case_page_exploits() {
	trap_about 'a scanner for known holes'
	text usr/share/scanner/modules.py <<-TEXT
	EXPLOITS = {"huawei/hg532_rce": "Huawei HG532", "zte/f460_f660_backdoor": "ZTE F460/F660", "dahua/cve_2021_33044": "Dahua",
	    "hikvision/cve_2021_36260": "Hikvision", "tplink/archer_c2": "TP-Link Archer C2", "xiongmai/uc_httpd": "Xiongmai"}
	TEXT
	pack
}
