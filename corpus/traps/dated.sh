# SPDX-License-Identifier: GPL-3.0-or-later
# Plants of suppliers whose owners changed, in images of before and after: the time in the image decides whose they were. The
# dates of ownership: evidence.md 5; those of the lists: the instruments. Lists are asked as of 2026-07-01.
# shellcheck shell=bash
# shellcheck source=LIB.sh

# dated DAY SUPPLIER LEGAL-NAME: a module that the supplier made, in a SquashFS made on that day.
dated() {
	local day=$1 seconds
	plant_about 'modinfo with the legal name and a licence that is not free; the time of the file system'
	expect "$2" made-by asserted
	need mksquashfs
	seconds=$(date -u -d "$day" +%s)
	module lib/modules/4.9.37/extra/vendor_core.ko arm vendor_core "author=$3" 'license=Proprietary' 'description=device driver'
	tree_settle
	env -u SOURCE_DATE_EPOCH mksquashfs "$TREE" "$RESULT/image.squashfs" -all-root -no-progress -quiet -comp gzip -mkfs-time "$seconds" \
		-all-time "$seconds" >"$WORK/mksquashfs.log"
}

# Honor was Huawei's brand until 2020-11-17.
case_plant_dated_honor_before() {
	judged us-ndaa-2019-s889 restricted
	judged us-fcc-covered-list prohibited
	dated 2020-11-16 honor 'Honor Device Co., Ltd.'
}

case_plant_dated_honor_after() {
	judged us-ndaa-2019-s889 none
	judged us-fcc-covered-list none
	dated 2020-11-17 honor 'Honor Device Co., Ltd.'
}

# Lorex was Dahua's from 2018-02 to 2023; Dahua is named for certain purposes only, so it is for the reader to judge.
case_plant_dated_lorex_before() {
	judged us-ndaa-2019-s889 none
	dated 2017-06-01 lorex 'Lorex Technology Inc.'
}

case_plant_dated_lorex_then() {
	judged us-ndaa-2019-s889 review
	dated 2019-06-01 lorex 'Lorex Technology Inc.'
}

case_plant_dated_lorex_after() {
	judged us-ndaa-2019-s889 none
	dated 2024-06-01 lorex 'Lorex Technology Inc.'
}

# xFusion was a unit of Huawei until 2021-11.
case_plant_dated_xfusion_before() {
	judged us-ndaa-2019-s889 restricted
	dated 2021-10-01 xfusion 'xFusion Digital Technologies Co., Ltd.'
}

case_plant_dated_xfusion_after() {
	judged us-ndaa-2019-s889 none
	dated 2022-10-01 xfusion 'xFusion Digital Technologies Co., Ltd.'
}

# H3C was a joint venture of Huawei until 2006; a share without control.
case_plant_dated_h3c_before() {
	judged us-ndaa-2019-s889 review
	dated 2005-06-01 h3c 'New H3C Technologies Co., Ltd.'
}

case_plant_dated_h3c_after() {
	judged us-ndaa-2019-s889 none
	dated 2018-06-01 h3c 'New H3C Technologies Co., Ltd.'
}

# ZTE has had a share of Netas since 2017; the entry of the Covered List includes affiliates.
case_plant_dated_netas_before() {
	judged us-fcc-covered-list none
	dated 2016-06-01 netas 'Netaş Telekomünikasyon A.Ş.'
}

case_plant_dated_netas_after() {
	judged us-fcc-covered-list review
	dated 2019-06-01 netas 'Netaş Telekomünikasyon A.Ş.'
}

# Norsat has been Hytera's since 2017-07; Hytera is named for certain purposes only.
case_plant_dated_norsat_before() {
	judged us-ndaa-2019-s889 none
	dated 2016-06-01 norsat 'Norsat International Inc.'
}

case_plant_dated_norsat_after() {
	judged us-ndaa-2019-s889 review
	dated 2019-06-01 norsat 'Norsat International Inc.'
}

# The list of 2026-02-13 was withdrawn, whoever stands on it; what is in force beside it stays.
case_plant_dated_withdrawn_list() {
	judged us-dod-1260h-2026-02-withdrawn none
	judged us-ndaa-2019-s889 restricted
	dated 2026-03-01 huawei 'Huawei Technologies Co., Ltd.'
}
