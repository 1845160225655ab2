rule u_boot
{
    meta:
        component = "u-boot"
        title = "Das U-Boot"
        supplier = "uboot"
        cpe = "denx:u-boot"
        purl = "pkg:generic/u-boot"
        homepage = "https://www.denx.de/project/u-boot/"
        type = "firmware"
        source = "u-boot"
        version = "U-Boot (?:[STV]PL )?([0-9]+\\.[0-9]+(?:\\.[0-9]+)?(?:-rc[0-9]+)?)"
        hit1 = "\\0U-Boot 2023.01+dfsg-2+deb12u1 (Jan 10 2023 - 15:01:32 +0000)\\0"
        hit1_version = "2023.01"
        hit2 = "\\0U-Boot 1.1.3 (Jun 12 2009 - 15:00:01)\\0"
        hit2_version = "1.1.3"
        hit3 = "\\0\\nU-Boot SPL 2021.07-rc2 (Jul 05 2021 - 12:10:00 +0200)\\n\\0"
        hit3_version = "2021.07-rc2"
        hit4 = "'\\x05\\x19VU-Boot 2012.07 [Attitude_Adjustment-r1] (Mar  3 2015 - 09:08:07)\\0"
        hit4_version = "2012.07"
        hit5 = "\\0\\n\\nU-Boot 2010.06-svn1098 (Aug 30 2012 - 10:49:40)\\0"
        hit5_version = "2010.06"
        hit6 = "\\0U-Boot 2023.01+dfsg-2 (Jun 22 2026 - 08:38:07 +0000)\\nExample-Board 410C\\0"
        hit6_version = "2023.01"
        miss1 = "ver=U-Boot 2013.01.01 (Apr 24 2014 - 10:01:30)\\0"
        miss2 = "U-Boot mkimage %s\\0"
        miss3 = "\\nU-Boot 2010.03 (Feb 10 2011 - 10:00:00)\\n\\nBoard: test\\n"
    strings:
        $banner = /(\x27\x05\x19V|[^ -~])U-Boot (SPL |TPL |VPL )?([0-2]\.[0-9]{1,2}\.[0-9]{1,2}|20[0-9]{2}\.[01][0-9])[^\x00\n()]{0,60} \([A-Z][a-z]{2} [ 0-3][0-9] [0-9]{4} - [0-9]{2}:[0-9]{2}:[0-9]{2}[^\x00\n()]{0,10}\)[^\x00\n]{0,90}(\n[^\x00\n]{1,90})?\n{0,3}\x00/
    condition:
        any of them
}
