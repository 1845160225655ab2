rule kamailio
{
    meta:
        component = "kamailio"
        title = "Kamailio"
        supplier = "kamailio"
        cpe = "kamailio:kamailio"
        purl = "pkg:generic/kamailio"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.kamailio.org/"
        type = "application"
        source = "kamailio"
        version = "kamailio ([0-9.]+)"
        hit1 = "\\0kamailio 5.6.3 (x86_64/linux)\\0"
        hit1_version = "5.6.3"
        miss1 = "Server: kamailio (5.6.3 (x86_64/linux))\\n"
    strings:
        $v = /\x00kamailio [1-9]\.[0-9]{1,2}\.[0-9]{1,2}(-[a-z0-9]{1,12})? \([a-z0-9_]{2,12}\/linux\)/
    condition:
        any of them
}
