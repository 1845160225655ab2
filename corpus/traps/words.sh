# SPDX-License-Identifier: GPL-3.0-or-later
# Traps: sentences and records that name suppliers in another part than that of the maker: conditions in several languages,
# thanks, changes, free code of their people, advisories, lists of parts. Written down, with what must come out, before the
# program was tried on them.
# shellcheck shell=bash
# shellcheck source=LIB.sh

case_words_conditions() {
	at_length
	trap_about 'conditional sentences in five languages, with legal names'
	surroundings
	program usr/bin/helper arm 'Wenn das Modem von Huawei Technologies Co., Ltd. hergestellt wurde, wird es neu gestartet.' \
		'Si votre box est fabriquée par ZTE Corporation, débranchez-la.' \
		'Jeżeli podłączono modem firmy Huawei Technologies Co., Ltd., wybierz tryb HiLink.' \
		'本产品兼容华为技术有限公司生产的光猫。' 'Please connect a modem that is made by ZTE Corporation.'
	text www/i18n/de.json <<-'TEXT'
	{"hint": "Hergestellt von Huawei Technologies Co., Ltd.? Dann wählen Sie HiLink.", "cam": "Falls Ihre Kamera von Hikvision stammt"}
	TEXT
	pack
}

case_words_catalogue() {
	at_length
	trap_about 'a catalogue of messages whose translator works for a supplier'
	need msgfmt
	mkdir -p "$TREE/usr/share/locale/zh_CN/LC_MESSAGES"
	cat >"$WORK/zh.po" <<-'TEXT'
	msgid ""
	msgstr ""
	"Project-Id-Version: tool 1.0\n"
	"Last-Translator: Wang Wei <wang.wei@zte.com.cn>\n"
	"Language-Team: ZTE Corporation\n"
	"Content-Type: text/plain; charset=UTF-8\n"

	msgid "If the modem is made by Huawei Technologies Co., Ltd., restart it."
	msgstr "如果调制解调器由华为技术有限公司制造，请重新启动。"
	TEXT
	msgfmt --no-hash -o "$TREE/usr/share/locale/zh_CN/LC_MESSAGES/tool.mo" "$WORK/zh.po"
	pack
}

case_words_thanks() {
	trap_about 'a program of another firm that thanks, and that names the holder of a portion'
	surroundings
	program usr/bin/mcastd arm 'Copyright (C) 2019 Example Networks Ltd. All rights reserved.' \
		'Special thanks to Zhang San (Huawei Technologies Co., Ltd.) for the multicast patch.' \
		'Portions Copyright (C) 2012 ZTE Corporation. All rights reserved.'
	pack
}

case_words_changes() {
	at_length
	trap_about 'notes of releases: what was mended for the devices of others'
	text usr/share/doc/gateway/CHANGELOG.md <<-'TEXT'
	## 2.4.1
	- Board: ZTE zx279128sevb no longer restarts without end
	- vendor=hisilicon is no longer set on boards of others
	- GPON: PON_VENDOR_ID=HWTC works again with the MA5800
	- Manufacturer: Huawei Technologies Co., Ltd (OUI 00259E) is shown right in the list of clients
	TEXT
	pack
}

case_words_bsd_notice() {
	at_length
	trap_about 'a free system of a supplier under the terms of BSD, in a program of somebody else'
	program usr/lib/firmware/sensor.elf arm 'Copyright (c) 2013-2020, Huawei Technologies Co., Ltd. All rights reserved.' \
		'Copyright (c) 2020, Huawei Device Co., Ltd. All rights reserved.' \
		'Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:' \
		'Huawei LiteOS'
	pack
}

case_words_go_modules() {
	at_length
	trap_about 'a free program in Go: the paths of modules of cloud providers'
	program usr/bin/dnsupdate arm 'github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth' '/go/pkg/mod/github.com/huaweicloud/huaweicloud-sdk-go-v3@v0.1.64/core/client.go' \
		'hwcloudsdk@huawei.com' 'https://dns.myhuaweicloud.com' 'go1.21.4'
	pack
}

case_words_build_path() {
	at_length
	trap_about 'free programs that somebody has built inside the folder of a chip maker'"'"'s kit'
	surroundings
	program usr/bin/sntp arm 'BusyBox v1.26.2 (2019-03-01 10:00:00 CST) multi-call binary.' \
		'/build/Hi3516CV300_SDK_V1.0.3.0/osdrv/opensource/busybox/networking/ntpd.c' 'Licensed under GPLv2.'
	pack
}

case_words_other_platforms() {
	at_length
	trap_about 'free drivers of a maker of radio chips, built for the boards of several makers of chips'
	local platform
	for platform in hi3516cv300 mtk7621 rk3328 sun8i; do
		module "lib/modules/4.9.37/extra/8188eu_$platform.ko" arm "8188eu_$platform" 'author=Realtek Semiconductor Corp.' 'license=GPL' \
			"description=Realtek Wireless Lan Driver for $platform" 'depends=cfg80211'
	done
	pack
}

case_words_module_description() {
	at_length
	trap_about 'a proprietary module of another firm for parts of a supplier'
	surroundings
	module lib/modules/4.9.37/extra/pon_bridge.ko arm pon_bridge 'author=Example Networks <support@example.net>' 'license=Proprietary' \
		'description=Bridge to Huawei and ZTE line cards, tested by ZTE Corporation' 'parm=olt:Huawei Technologies Co., Ltd. or other (charp)'
	pack
}

case_words_distributions() {
	at_length
	trap_about 'distributions whose communities were founded by suppliers'
	surroundings
	text etc/os-release <<-'TEXT'
	NAME="openEuler"
	VERSION="22.03 (LTS-SP1)"
	ID="openEuler"
	VENDOR_NAME="openEuler"
	PRETTY_NAME="openEuler 22.03 (LTS-SP1)"
	BUG_REPORT_URL="https://gitee.com/openeuler"
	TEXT
	text etc/issue <<<'Authorized users only. All activities may be monitored. Contributors: Huawei, CTyunOS, Kylinsoft.'
	pack
}

case_words_advisory() {
	at_length
	trap_about 'the advisory of a supplier for its own product, which a scanner carries'
	text usr/share/vex/sa-20230101.json <<-'TEXT'
	{"document": {"category": "csaf_security_advisory", "publisher": {"category": "vendor", "name": "Huawei PSIRT", "namespace": "https://www.huawei.com"}},
	 "product_tree": {"branches": [{"category": "vendor", "name": "Huawei Technologies Co., Ltd.", "branches": [{"category": "product_name", "name": "HG8245H"}]}]}}
	TEXT
	pack
}

case_words_parts_list() {
	at_length
	trap_about 'a list of parts that names whose people wrote a free component'
	text usr/share/sbom/base.cdx.json <<-'TEXT'
	{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [
	 {"type": "library", "name": "erofs-utils", "version": "1.5", "publisher": "Huawei", "licenses": [{"license": {"id": "GPL-2.0-only"}}], "purl": "pkg:deb/debian/erofs-utils@1.5"},
	 {"type": "device", "name": "stick", "manufacturer": {"name": "ZTE Corporation"}, "description": "supported, not delivered"}]}
	TEXT
	pack
}

case_words_test_certificate() {
	trap_about 'a certificate and its key among the test data of a free program'
	need openssl
	surroundings
	mkdir -p "$TREE/usr/lib/python3/dist-packages/onvif/tests/data"
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$TREE/usr/lib/python3/dist-packages/onvif/tests/data/cam.key" -days 3650 \
		-subj '/C=CN/O=HIKVISION/CN=192.168.1.64' -out "$TREE/usr/lib/python3/dist-packages/onvif/tests/data/cam.crt" 2>/dev/null
	text usr/lib/python3/dist-packages/onvif/__init__.py <<<'"""A client for cameras."""'
	pack
}

case_words_operator_certificate() {
	at_length
	trap_about 'the certificate with which a device of another maker signs in at an operator'
	need openssl
	surroundings
	mkdir -p "$TREE/etc/cwmp"
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$WORK/ca.key" -days 3650 \
		-subj '/C=CN/O=China Telecommunications Corporation/CN=Device CA' -out "$WORK/ca.crt" 2>/dev/null
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$TREE/etc/cwmp/client.key" \
		-subj '/C=DE/O=Example Networks/OU=CPE for China Telecom/CN=0A0B0C-123' -out "$WORK/client.csr" 2>/dev/null
	openssl x509 -req -in "$WORK/client.csr" -CA "$WORK/ca.crt" -CAkey "$WORK/ca.key" -set_serial 7 -days 3000 -out "$TREE/etc/cwmp/client.crt" 2>/dev/null
	cp "$WORK/ca.crt" "$TREE/etc/cwmp/operator-ca.crt"
	pack
}

case_words_manual() {
	at_length
	trap_about 'the manual page of a free tool, and a page of help for customers'
	text usr/share/man/man8/mkimg.8 <<-'TEXT'
	.TH MKIMG 8
	.SH AUTHOR
	Written by Li Wei of Huawei Technologies Co., Ltd.
	.SH COPYRIGHT
	Copyright (C) 2018 Huawei Technologies Co., Ltd.
	TEXT
	text www/hilfe.html <<-'TEXT'
	<html><title>Hilfe</title><body><p>Server: ZTE web server 1.0 ZTE corp 2015. erscheint, wenn vor diesem Gerät noch ein Modem hängt.</p>
	<p>Hersteller des Modems: ZTE Corporation, OUI D476EA.</p></body></html>
	TEXT
	pack
}

case_words_access_points() {
	at_length
	trap_about 'settings of mobile networks whose names and words are those of suppliers and operators'
	text etc/apns-conf.xml <<-'TEXT'
	<apns version="8"><apn carrier="China Mobile" mcc="460" mnc="00" apn="cmnet" type="default,supl" user="zte" password="huawei"/>
	<apn carrier="Huawei Test" mcc="001" mnc="01" apn="huawei.test" manufacturer="Huawei"/></apns>
	TEXT
	text etc/usb-mode.d/19d2.0083 <<-'TEXT'
	# ZTE MF190 (Variant)
	TargetVendor=0x19d2
	TargetProduct=0x0082
	MessageContent="55534243123456702000000080000c85010101180101010101000000000000"
	TEXT
	pack
}

# --- second round, written before the program was tried on them ---

case_words_first_name() {
	trap_about 'people whose first name is that of a firm'
	surroundings
	module lib/modules/4.9.37/extra/ledring.ko arm ledring 'author=Dahua Zhang' 'license=Proprietary' 'description=LED ring'
	module lib/modules/4.9.37/extra/fanctl.ko arm fanctl 'author=Dahua Chen <dchen@example.net>' 'license=Proprietary'
	program usr/bin/ringd arm 'Copyright (C) 2020 Dahua Zhang. All rights reserved.'
	pack
}

case_words_two_firms() {
	at_length
	trap_about 'a joint notice: the work of one firm under the order of another'
	program usr/bin/portal arm 'Copyright (C) 2020 Example Networks Ltd. and Huawei Technologies Co., Ltd. All rights reserved.'
	pack
}

# --- third round, written before the program was tried on them ---

case_words_other_licences() {
	trap_about 'free programs of people of suppliers, under licences that are not the best known'
	surroundings
	program usr/bin/isula arm 'Copyright (c) Huawei Technologies Co., Ltd. 2018-2019. All rights reserved.' 'iSulad licensed under the Mulan PSL v2.'
	program usr/bin/small arm 'Copyright (c) 2020 Huawei Technologies Co., Ltd.' 'SPDX-License-Identifier: ISC'
	program usr/bin/other arm 'Copyright (c) 2021 Xiaomi Inc.' 'Permission is hereby granted, free of charge, to any person obtaining a copy of this software'
	pack
}

case_words_module_mail() {
	trap_about 'a proprietary module of a firm whose developer works at a host that belongs to somebody else'
	surroundings
	module lib/modules/4.9.37/extra/exnet_sw.ko arm exnet_sw 'author=Example Networks <exnet@qq.com>' 'license=Proprietary' 'description=switch'
	pack
}
