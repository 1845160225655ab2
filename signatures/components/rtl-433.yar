rule rtl_433
{
    meta:
        component = "rtl-433"
        title = "rtl_433"
        supplier = "rtl433"
        cpe = "rtl_433_project:rtl_433"
        purl = "pkg:generic/rtl-433"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/merbanan/rtl_433"
        type = "application"
        source = "rtl-433"
        version = "version ([0-9.]+)"
        hit1 = "rtl_433 version 22.11 ("
        hit1_version = "22.11"
        miss1 = "rtl_433 version 22.11"
    strings:
        $v = /rtl_433 version [0-9]{2}\.[0-9]{2} \(/
        $w = /\$version rtl_433 [01]\.1\.0 \$end/
    condition:
        any of them
}
