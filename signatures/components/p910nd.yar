rule p910nd
{
    meta:
        component = "p910nd"
        title = "p910nd"
        supplier = "p910nd"
        purl = "pkg:generic/p910nd"
        licence = "GPL-2.0-only"
        homepage = "https://github.com/kenyapcomau/p910nd"
        type = "application"
        source = "p910nd"
        version = "Version ([0-9.]+)"
        near_k = 100
        hit1 = "Copyright (c) 2008-2014 Ken Yap and others, GPLv2\\0\\0\\0\\0\\0\\0\\0Version 0.97"
        hit1_version = "0.97"
        miss1 = "Ken Yap and others"
    strings:
        $k = /Copyright \(c\) 20[0-9]{2}(-20[0-9]{2})? Ken Yap and others/
        $o = /p910nd Version [0-9]\.[0-9]{1,3}/
    condition:
        any of them
}
